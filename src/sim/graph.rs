//! Who reads whom. It is drawn from the scenario's id and not from the seed, so every drill of a scenario has
//! the same neighbourhoods, and forks and sweeps share one copy.

use crate::base::{
    draw::{Draws, Kind, Purpose, Subject},
    num,
};
use crate::scenario::Scenario;
use crate::sim::play::Who;

/// Tail of the number of readers: how fast large audiences become rare. Assumed; social networks lie between 2 and 3.
pub const READERS_TAIL: f64 = 2.3;
/// The largest audience among customers. Assumed: who has more appears as an inject.
pub const MOST_READERS: f64 = 400.0;
/// The share of readers who are of the poster's own segment. Assumed.
pub const OWN_SEGMENT: f64 = 0.7;

/// Readers of every customer, row by row.
#[derive(Clone, Debug)]
pub struct Graph {
    rows: Vec<u32>,
    readers: Vec<Who>,
}

impl Graph {
    /// The neighbourhoods of a scenario's customers.
    pub fn of(scenario: &Scenario) -> Self {
        let mut draws = Draws::new(scenario.id.as_str(), 0);
        let total = scenario.customers();
        let mut rows = Vec::with_capacity(total as usize + 1);
        let mut readers = Vec::new();
        let mut first = 0;
        rows.push(0);
        for segment in &scenario.segments {
            let subject = Subject::new(Kind::Customer, segment.id.as_str(), 0);
            for ordinal in 0..segment.count {
                let mut draw = draws.at(subject.sibling(ordinal), Purpose::Graph, 0);
                for _ in 0..audience(segment.readers, draw.unit()) {
                    let (near, pick) = draw.pair();
                    let (from, among) = if near < OWN_SEGMENT { (first, segment.count) } else { (0, total) };
                    readers.push(from + below(pick, among));
                }
                rows.push(u32::try_from(readers.len()).unwrap_or(u32::MAX));
            }
            first += segment.count;
        }
        Self { rows, readers }
    }

    /// The readers of one customer, always in the same order. She may stand among them herself.
    pub fn readers(&self, who: Who) -> &[Who] {
        let row = who as usize;
        &self.readers[self.rows[row] as usize..self.rows[row + 1] as usize]
    }
}

/// A power-law audience of the given mean.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and MOST_READERS")]
fn audience(mean: f64, unit: f64) -> u32 {
    let least = mean * (READERS_TAIL - 2.0) / (READERS_TAIL - 1.0);
    let size = least * num::pow(1.0 - unit, -1.0 / (READERS_TAIL - 1.0));
    (size + 0.5).min(MOST_READERS) as u32
}

/// A whole number below `n` from a share.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below n")]
fn below(share: f64, n: u32) -> u32 {
    ((share * f64::from(n)) as u32).min(n.saturating_sub(1))
}
