//! The same criteria in several drills: who earned what, and where that differs most.

use std::collections::BTreeMap;

use crate::board::Board;
use crate::record::receipt::{Dimension, ScoreLine};
use crate::score::rubric::Rubric;

/// One criterion on one subject, in all drills.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    /// What it counts towards.
    pub dimension: Dimension,
    /// The receipt of each drill; none where the criterion does not exist there, as in another cut.
    pub receipts: Vec<Option<&'a ScoreLine>>,
    /// How far apart the drills are on it, in hundredths of a point of the whole score.
    pub apart: f64,
}

impl<'a> Row<'a> {
    /// Any of its receipts, for what it is called.
    pub fn any(&self) -> Option<&'a ScoreLine> {
        self.receipts.iter().flatten().next().copied()
    }
}

/// All criteria, in the order of the receipts.
pub fn rows(board: &Board) -> Vec<Row<'_>> {
    let mut places: BTreeMap<(Dimension, String), usize> = BTreeMap::new();
    let mut rows: Vec<Row<'_>> = Vec::new();
    for (drill, entry) in board.entries.iter().enumerate() {
        for line in &entry.score.lines {
            let place = *places.entry((line.dimension, line.id())).or_insert_with(|| {
                rows.push(Row { dimension: line.dimension, receipts: vec![None; board.entries.len()], apart: 0.0 });
                rows.len() - 1
            });
            if let Some(cell) = rows.get_mut(place).and_then(|row| row.receipts.get_mut(drill)) {
                *cell = Some(line);
            }
        }
    }
    let share = |dimension| weight(board, dimension);
    for row in &mut rows {
        // What could be earned may differ, as between variants: only what was lost tells drills apart.
        let lost = || row.receipts.iter().flatten().map(|line| line.possible - line.earned);
        let range = lost().max().unwrap_or(0) - lost().min().unwrap_or(0);
        row.apart = share(row.dimension) * f64::from(i32::try_from(range).unwrap_or(i32::MAX));
    }
    rows.sort_by_key(|row| row.dimension);
    rows
}

/// The criteria on which the drills are apart, the widest first.
pub fn widest(board: &Board) -> Vec<Row<'_>> {
    let mut rows = rows(board);
    rows.retain(|row| row.apart > 0.0);
    rows.sort_by(|a, b| b.apart.total_cmp(&a.apart));
    rows
}

/// The part of the whole that a point of a dimension is, from 0 to 1, by the weights of the first drill.
fn weight(board: &Board, dimension: Dimension) -> f64 {
    let Some(first) = board.entries.first() else { return 0.0 };
    let weights = Rubric::default().for_scenario(&first.scenario).weights;
    let of = |dimension| match dimension {
        Dimension::Speed => weights.speed,
        Dimension::Transparency => weights.transparency,
        Dimension::FollowUp => weights.follow_up,
        Dimension::Resolution => weights.resolution,
    };
    let judged = Dimension::ALL.into_iter().filter(|dimension| first.score.totals.of(*dimension).is_some());
    let all: f64 = judged.map(of).sum();
    if all > 0.0 { of(dimension) / all } else { 0.0 }
}
