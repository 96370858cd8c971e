//! Floor 3: how a drill is judged, from its scenario and its record alone, so that old records can be judged again.
//!
//! [`score`] turns a [`course::Course`] into a [`Score`]: one receipt a criterion and subject, and integer totals in
//! hundredths of a point (contract C6). What counts how much, by when, and which losses have one cause stands in
//! [`rubric`]; how credit fades in [`credit`]; each family of criteria has a file of its own that turns facts into
//! marks; `tally` turns marks into points. [`advice`] holds the sentences that receipts name.
//!
//! A dimension by which a scenario has nothing to judge is `None`; what must never be done voids one.
//! Nothing here knows of the simulation, of an autopilot, or of any scenario by name, and nothing reads a clock.

pub mod advice;
pub mod course;
pub mod credit;
pub mod objective;
pub mod rubric;

mod answer;
mod condition;
mod duty;
mod evasion;
mod excuse;
mod expected;
mod facts;
mod follow;
mod grade;
mod harm;
mod help;
mod history;
mod inside;
mod knock_out;
mod mobilise;
mod money;
mod padding;
mod promise;
mod regret;
mod review;
mod silence;
mod tally;
mod told;
mod unknown;
mod word;
mod words;

use crate::record::receipt::{Dimension, Score};
use crate::scenario::Scenario;
use crate::score::{course::Course, facts::Facts, rubric::Rubric, words::Reach};

/// Judges a drill by the rules of today.
pub fn score(scenario: &Scenario, course: &Course<'_>) -> Score {
    score_with(scenario, course, &Rubric::default())
}

/// Judges a drill by a changed rubric.
pub fn score_with(scenario: &Scenario, course: &Course<'_>, rubric: &Rubric) -> Score {
    let facts = Facts::read(scenario, course, rubric);
    let mut marks = Vec::new();
    mobilise::judge(&facts, &mut marks);
    grade::judge(&facts, &mut marks);
    word::judge(&facts, &mut marks);
    silence::judge(&facts, &mut marks);
    expected::judge(&facts, &mut marks);
    harm::judge(&facts, &mut marks);
    duty::judge(&facts, &mut marks);
    promise::judge(&facts, &mut marks);
    follow::judge(&facts, &mut marks);
    review::judge(&facts, &mut marks);
    money::judge(&facts, &mut marks);
    help::judge(&facts, &mut marks);
    let reach = Reach::read(&facts);
    told::judge(&facts, &reach, &mut marks);
    answer::judge(&facts, &mut marks);
    unknown::judge(&facts, &reach, &mut marks);
    regret::judge(&facts, &reach, &mut marks);
    evasion::judge(&facts, &mut marks);
    padding::judge(&facts, &mut marks);
    inside::judge(&facts, &mut marks);
    let weights = &facts.rubric.weights;
    let mut lines = knock_out::judge(&facts);
    let is_void = |dimension: &Dimension| lines.iter().any(|line| line.dimension == *dimension);
    let knocked_out: Vec<Dimension> = Dimension::ALL.into_iter().filter(is_void).collect();
    lines.extend(tally::lines(&marks, weights));
    Score { rules: rubric::VERSION, totals: tally::totals(&lines, &knocked_out, weights), knocked_out, lines }
}
