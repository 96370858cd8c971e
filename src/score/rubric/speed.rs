//! Response speed: shares and pars.

use serde::Deserialize;

use crate::base::time::Span;
use crate::score::credit::Curve;

/// The numbers of response speed. Shares are points of 100 where a scenario has something to judge by all criteria;
/// they are assumed, and only their ratios matter.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Speed {
    /// Share for declaring the crisis (R1).
    pub declare_points: f64,
    /// Share for calling the team together.
    pub convene_points: f64,
    /// Share for putting the contingency plan into force.
    pub activate_points: f64,
    /// Share for grading the crisis by what could be known (R12).
    pub grade_points: f64,
    /// Share for each of the five things of the first word (R17).
    pub first_word_part_points: f64,
    /// Share for leaving nobody without word in the acute phase, divided among segments (R7).
    pub silence_points: f64,
    /// Share for leaving nobody without word later.
    pub silence_later_points: f64,
    /// Share for what injects call for, divided among them by their `points`.
    pub expected_points: f64,
    /// Share for serving harm before reach (R19), divided among cases of harm.
    pub harm_first_points: f64,
    /// Share for duties met in time, divided among duties.
    pub duty_points: f64,
    /// Share for duties met at all (R13), divided among duties.
    pub duty_reported_points: f64,

    /// From the first signal to declaring: a tabletop gives its first move, 25 minutes of the crisis, to declaring,
    /// convening and grading in an hour of play. Limit and half-life assumed.
    pub declare: Curve,
    /// From the first signal to convening, and to activating the plan. The team is called within minutes of the
    /// declaration. Assumed.
    pub mobilise: Curve,
    /// From the moment a level could be known to grading it: as declaring, with time to look at the evidence. Assumed.
    pub grade: Curve,
    /// From the first signal to the first word, the golden hour: 42 % of those who complain in public expect an answer
    /// within 60 minutes (Edison 2012), 28 % of crises are news abroad within 1 hour (Freshfields 2013), and a
    /// tabletop's second move ends there. Limit and half-life assumed.
    pub first_word: Curve,

    /// What is left of a grading that went above what could be known (R12). Assumed.
    pub over_graded: f64,
    /// Regrades without new evidence that cost nothing (R12).
    pub free_regrades: u32,
    /// What each further one takes of what the grading earned. Assumed.
    pub regrade_cost: f64,
    /// The share of owed person-time with a current word that counts as all of it: nobody reaches everybody (R6).
    pub covered_full: f64,
    /// What is left of a case's points for every answer to reach that went before it. Assumed.
    pub jumped: f64,
    /// How long a case must have lain before its own seat before serving another counts as passing it by. Assumed.
    pub notice: Span,
    /// The same for another seat, where the inject has no par of its own. Assumed.
    pub notice_elsewhere: Span,
    /// How long before it is called for a seat may be handed over. Assumed.
    pub early_hand_over: Span,
}

impl Default for Speed {
    fn default() -> Self {
        Self {
            declare_points: 8.0,
            convene_points: 3.0,
            activate_points: 3.0,
            grade_points: 10.0,
            first_word_part_points: 4.0,
            silence_points: 14.0,
            silence_later_points: 6.0,
            expected_points: 20.0,
            harm_first_points: 6.0,
            duty_points: 7.0,
            duty_reported_points: 3.0,
            declare: Curve::minutes(25, 120, 30),
            mobilise: Curve::minutes(30, 120, 30),
            grade: Curve::minutes(25, 180, 45),
            first_word: Curve::minutes(60, 360, 60),
            over_graded: 0.5,
            free_regrades: 2,
            regrade_cost: 0.25,
            covered_full: 0.8,
            jumped: 0.5,
            notice: Span::minutes(2),
            notice_elsewhere: Span::minutes(30),
            early_hand_over: Span::minutes(60),
        }
    }
}
