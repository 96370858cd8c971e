//! What the points suggest for each objective of a cut.

use goldenhour::record::{
    line::Rating,
    receipt::{Dimension, Score, ScoreLine},
};
use goldenhour::scenario::{Scenario, crisis::Objective};
use goldenhour::score::objective::{ObjectiveRating, objectives};

use super::fixture::crisis;

/// Two objectives of the cut, a third that belongs to another.
fn scenario() -> Scenario {
    let mut scenario = crisis();
    let objective = |id: &str, criteria: &[&str]| Objective {
        id: id.into(),
        name: id.into(),
        capability: id.into(),
        criteria: criteria.iter().map(|rule| (*rule).to_owned()).collect(),
    };
    scenario.objectives =
        vec![objective("elsewhere", &["R1"]), objective("first", &["R17"]), objective("harm", &["R19"])];
    scenario.cuts[0].objectives = vec!["harm".into(), "first".into()];
    for inject in &mut scenario.injects {
        if let Some(expects) = &mut inject.expects {
            expects.objective = (inject.id.as_str() == "reporter").then(|| "first".into());
        }
    }
    scenario
}

fn line(criterion: &str, subject: &str, rule: &str, earned: i64, possible: i64) -> ScoreLine {
    ScoreLine {
        dimension: Dimension::Speed,
        criterion: criterion.to_owned(),
        subject: subject.to_owned(),
        rule: rule.to_owned(),
        par_ms: None,
        took_ms: None,
        n: Vec::new(),
        earned,
        possible,
        advice: String::new(),
        consequence_of: None,
    }
}

fn rated(lines: Vec<ScoreLine>) -> Vec<ObjectiveRating> {
    objectives(&scenario(), 60, &Score { lines, ..Score::default() })
}

#[test]
fn an_objective_counts_the_receipts_of_its_rules_and_what_injects_expect_for_it() {
    let rated = rated(vec![
        line("declare", "", "R1", 0, 800),
        line("first_word", "known", "R17", 300, 400),
        line("inject", "reporter", "R19", 100, 200),
        line("inject", "insulin", "R19", 500, 500),
        line("harm_first", "insulin", "R19", 0, 500),
    ]);
    let sums: Vec<(&str, i64, i64)> = rated.iter().map(|of| (of.objective.as_str(), of.earned, of.possible)).collect();
    assert_eq!(sums, [("harm", 500, 1_000), ("first", 400, 600)]);
}

#[test]
fn the_share_of_the_points_suggests_the_rating() {
    let suggested = |earned| rated(vec![line("first_word", "known", "R17", earned, 1_000)])[1].suggested;
    assert_eq!(
        [1_000, 850, 849, 650, 649, 400, 399, 0].map(suggested),
        [Rating::P, Rating::P, Rating::S, Rating::S, Rating::M, Rating::M, Rating::U, Rating::U].map(Some)
    );
}

#[test]
fn what_could_earn_nothing_is_not_rated() {
    let rated = rated(vec![line("first_word", "known", "R17", 0, 0)]);
    assert!(rated.iter().all(|of| of.suggested.is_none() && of.percent == 0));
}
