//! Floor 3: how a drill is judged, from its scenario and its record alone, so that old records can be judged again.
//!
//! [`score`] turns a [`course::Course`] into a [`Score`]: one receipt a criterion and subject, and integer totals in
//! hundredths of a point (contract C6). What counts how much, by when, and which losses have one cause stands in
//! [`rubric`]; how credit fades in [`credit`]; each family of criteria has a file of its own that turns facts into
//! marks; `tally` turns marks into points. [`advice`] holds the sentences that receipts name.
//!
//! Response speed is judged; the other three dimensions are `None`, and so is the whole, until they are built.
//! Nothing here knows of the simulation, of an autopilot, or of any scenario by name, and nothing reads a clock.

pub mod advice;
pub mod course;
pub mod credit;
pub mod objective;
pub mod rubric;

mod duty;
mod expected;
mod facts;
mod grade;
mod harm;
mod mobilise;
mod silence;
mod tally;
mod word;

use crate::record::receipt::{Score, ScoreTotals};
use crate::scenario::Scenario;
use crate::score::{course::Course, facts::Facts, rubric::Rubric};

/// Judges a drill.
pub fn score(scenario: &Scenario, course: &Course<'_>) -> Score {
    let facts = Facts::read(scenario, course);
    let rubric = Rubric::of(scenario);
    let mut marks = Vec::new();
    mobilise::judge(&facts, &rubric, &mut marks);
    grade::judge(&facts, &rubric, &mut marks);
    word::judge(&facts, &rubric, &mut marks);
    silence::judge(&facts, &mut marks);
    expected::judge(&facts, &rubric, &mut marks);
    harm::judge(&facts, &mut marks);
    duty::judge(&facts, &mut marks);
    let lines = tally::lines(&marks);
    let judged = lines.iter().any(|line| line.possible > 0);
    let speed = judged.then(|| lines.iter().map(|line| line.earned).sum());
    Score { rules: rubric::VERSION, totals: ScoreTotals { speed, ..ScoreTotals::default() }, lines }
}
