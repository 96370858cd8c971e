//! The rubric of response speed: what counts how much, by when, and which losses have one cause.
//!
//! Set from the evidence and from practice before any drill had been scored. `docs/scoring.md` gives the source of
//! every number, or says that it is assumed. A scenario may set its own pars (`scoring.pars`); nobody else may.

use crate::base::time::Span;
use crate::scenario::Scenario;
use crate::score::credit::Curve;

/// The version of the rules. A record says by which it was judged; older ones are judged anew.
pub const VERSION: u32 = 1;

/// Points of 100 for declaring the crisis (R1). Assumed, like all shares below; only their ratios matter.
pub const DECLARE: f64 = 8.0;
/// Points for calling the team together.
pub const CONVENE: f64 = 3.0;
/// Points for putting the contingency plan into force.
pub const ACTIVATE: f64 = 3.0;
/// Points for grading the crisis by what could be known (R12).
pub const GRADE: f64 = 10.0;
/// Points for each of the five things of the first word (R17).
pub const FIRST_WORD_PART: f64 = 4.0;
/// Points for leaving nobody without word in the acute phase, shared among segments (R7).
pub const SILENCE_ACUTE: f64 = 14.0;
/// Points for leaving nobody without word later.
pub const SILENCE_LATER: f64 = 6.0;
/// Points for what injects call for, shared among them by their `points`.
pub const EXPECTED: f64 = 20.0;
/// Points for serving harm before reach (R19), shared among cases of harm.
pub const HARM_FIRST: f64 = 6.0;
/// Points for duties met in time, shared among duties.
pub const DUTY: f64 = 7.0;
/// Points for duties met at all (R13), shared among duties.
pub const DUTY_REPORTED: f64 = 3.0;

/// Percent of those affected whom a word must reach for full credit (R6).
pub const REACH_FULL: u32 = 80;
/// How soon after it was sent a word must have reached people for that to count. Assumed.
pub const REACH_WITHIN: Span = Span::minutes(120);
/// Elements beyond which attention falls (R17).
pub const ELEMENTS: usize = 7;
/// What is left of a grading that went above what could be known (R12).
pub const OVER_GRADED: f64 = 0.5;
/// Regrades without new evidence that cost nothing (R12).
pub const FREE_REGRADES: u32 = 2;
/// What each further one takes of what the grading earned. Assumed.
pub const REGRADE_COST: f64 = 0.25;
/// The share of owed person-time with a current word that counts as all of it: nobody reaches everybody (R6).
pub const COVERED_FULL: f64 = 0.8;
/// What is left of a case's points for every answer to reach that went before it. Assumed.
pub const JUMPED: f64 = 0.5;
/// How long a case must have lain before its own seat before serving another counts as passing it by. Assumed.
pub const NOTICE: Span = Span::minutes(2);
/// The same for another seat, where the inject has no par of its own. Assumed.
pub const NOTICE_ELSEWHERE: Span = Span::minutes(30);
/// How long before it is called for a seat may be handed over. Assumed.
pub const EARLY_HAND_OVER: Span = Span::minutes(60);

/// The pars of the criteria that do not take theirs from an inject or a duty.
#[derive(Clone, Copy, Debug)]
pub struct Rubric {
    /// From the first signal to declaring.
    pub declare: Curve,
    /// From the first signal to convening, and to activating the plan.
    pub mobilise: Curve,
    /// From the moment a level could be known to grading it.
    pub grade: Curve,
    /// From the first signal to the first word.
    pub first_word: Curve,
}

impl Rubric {
    /// Noticing: a tabletop gives its first move, 25 minutes of the crisis, to declaring, convening and grading
    /// in an hour of play. Limit and half-life assumed.
    pub const DECLARE: Curve = minutes(25, 120, 30);
    /// The team is called within minutes of the declaration. Assumed.
    pub const MOBILISE: Curve = minutes(30, 120, 30);
    /// As declaring, with time to look at the evidence. Assumed.
    pub const GRADE: Curve = minutes(25, 180, 45);
    /// The golden hour: 42 % of those who complain in public expect an answer within 60 minutes (Edison 2012), 28 %
    /// of crises are news abroad within 1 hour (Freshfields 2013), and a tabletop's second move ends there. Limit and
    /// half-life assumed.
    pub const FIRST_WORD: Curve = minutes(60, 360, 60);

    /// The pars that hold for this scenario.
    pub fn of(scenario: &Scenario) -> Self {
        let own = |criterion: &str, usual: Curve| {
            scenario.scoring.pars.iter().find(|par| par.criterion == criterion).map_or(usual, |par| Curve {
                par: par.par,
                limit: par.limit,
                half_life: par.half_life,
            })
        };
        Self {
            declare: own("declare", Self::DECLARE),
            mobilise: own("mobilise", Self::MOBILISE),
            grade: own("grade", Self::GRADE),
            first_word: own("first_word", Self::FIRST_WORD),
        }
    }
}

/// The criteria whose pars a scenario may set.
pub const CRITERIA_WITH_PAR: [&str; 4] = ["declare", "mobilise", "grade", "first_word"];

const fn minutes(par: i64, limit: i64, half_life: i64) -> Curve {
    Curve { par: Span::minutes(par), limit: Span::minutes(limit), half_life: Span::minutes(half_life) }
}

/// A root of the tree `consequence_of` (R14): of all that is joined to it and late, only the largest loss is
/// charged. Silence is in no tree: a minute without a word cannot be made up, so it is never done, not done late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Root {
    /// Not seeing that it is a crisis: declaring, convening, activating, and injects that call for activating.
    Declare,
    /// Not seeing how bad it is: grading, and injects that call for a grade.
    Grade,
    /// Not speaking: the first word, and injects of that first time that call for the same.
    FirstWord,
}
