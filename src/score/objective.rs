//! How well each objective of a drill was met: its share of the points, and the rating that this suggests.
//!
//! It only suggests. What an evaluator noted in the record stands above it, see [`evaluated`].

use crate::base::id::ObjectiveId;
use crate::record::{
    line::{Rating, Session},
    log::Log,
    receipt::{Score, ScoreLine},
};
use crate::scenario::{Scenario, crisis::Objective, find};

/// Percent of the points from which an objective counts as performed without challenges (P). Assumed.
pub const WITHOUT_CHALLENGES: i64 = 85;
/// Percent from which it counts as performed with some challenges (S). Assumed.
pub const SOME_CHALLENGES: i64 = 65;
/// Percent from which it counts as performed with major challenges (M); below, as not performed (U). Assumed.
pub const MAJOR_CHALLENGES: i64 = 40;

/// How well an objective was met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectiveRating {
    /// Which.
    pub objective: ObjectiveId,
    /// Hundredths of a point that its receipts earned, each in its own dimension.
    pub earned: i64,
    /// Hundredths that they could have earned.
    pub possible: i64,
    /// The whole percent of it, rounded down; 0 where nothing could be earned.
    pub percent: i64,
    /// The rating that this suggests; none where nothing could be earned.
    pub suggested: Option<Rating>,
}

/// The objectives of a cut, in its order, as the receipts show them. A cut that names none has none to rate.
///
/// What an inject expects counts towards the objective that it names and no other; every other receipt counts by its
/// rule.
pub fn objectives(scenario: &Scenario, cut: u32, score: &Score) -> Vec<ObjectiveRating> {
    let named = scenario.cut(cut).map_or(&[][..], |cut| &cut.objectives);
    let known = named.iter().filter_map(|id| find(&scenario.objectives, id.as_str()));
    known.map(|objective| rate(scenario, objective, score)).collect()
}

/// What the evaluator rated an objective in the record, and why; the last word counts.
pub fn evaluated<'a>(log: &'a Log, objective: &ObjectiveId) -> Option<(Rating, &'a str)> {
    let ratings = log.session().filter_map(|(_, fact)| match fact {
        Session::Rating { objective: of, rating, why } if of == objective => Some((*rating, why.as_str())),
        _ => None,
    });
    ratings.last()
}

fn rate(scenario: &Scenario, objective: &Objective, score: &Score) -> ObjectiveRating {
    let shows = score.lines.iter().filter(|line| belongs(scenario, objective, line));
    let (earned, possible) = shows.fold((0, 0), |sum, line| (sum.0 + line.earned, sum.1 + line.possible));
    let percent = (100 * earned).checked_div(possible).unwrap_or(0);
    let suggested = (possible > 0).then_some(match percent {
        WITHOUT_CHALLENGES.. => Rating::P,
        SOME_CHALLENGES.. => Rating::S,
        MAJOR_CHALLENGES.. => Rating::M,
        _ => Rating::U,
    });
    ObjectiveRating { objective: objective.id.clone(), earned, possible, percent, suggested }
}

fn belongs(scenario: &Scenario, objective: &Objective, line: &ScoreLine) -> bool {
    let expects = || find(&scenario.injects, &line.subject).and_then(|inject| inject.expects.as_ref());
    let named =
        if line.criterion == "inject" { expects().and_then(|expects| expects.objective.as_ref()) } else { None };
    match named {
        Some(named) => *named == objective.id,
        None => objective.criteria.contains(&line.rule),
    }
}
