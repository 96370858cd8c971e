//! The rubric: what counts how much, by when, and which losses have one cause.
//!
//! Set from the evidence and from practice before any drill had been scored. `docs/scoring.md` gives the source of
//! every number, or says that it is assumed. A drill can be judged again under another rubric, in which only what
//! differs need stand; a scenario's own pars (`scoring.pars`) hold over any.

pub mod follow_up;
pub mod resolution;
pub mod speed;
pub mod transparency;

use serde::Deserialize;

use crate::base::time::Span;
use crate::scenario::{Scenario, crisis::Weights};
use crate::score::{
    credit::Curve,
    rubric::{follow_up::FollowUp, resolution::Resolution, speed::Speed, transparency::Transparency},
};

/// The version of the rules. A record says by which it was judged; older ones are judged anew.
pub const VERSION: u32 = 3;

/// All numbers of the score. In a file of RON whatever is left out is as usual.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rubric {
    /// What the dimensions count; only their ratios matter. A scenario may set its own.
    pub weights: Weights,
    /// Percent of those affected, and of those asking, whom a word must reach for full credit (R6).
    pub reach_full: u32,
    /// How soon after it was sent a word must have reached people for that to count. Assumed.
    pub reach_within: Span,
    /// Elements of a statement beyond which attention falls (R17).
    pub elements: u32,
    /// Response speed.
    pub speed: Speed,
    /// Transparency.
    pub transparency: Transparency,
    /// Follow-up.
    pub follow_up: FollowUp,
    /// Resolution.
    pub resolution: Resolution,
}

impl Default for Rubric {
    fn default() -> Self {
        Self {
            weights: Weights { speed: 35.0, transparency: 30.0, follow_up: 20.0, resolution: 15.0 },
            reach_full: 80,
            reach_within: Span::minutes(120),
            elements: 7,
            speed: Speed::default(),
            transparency: Transparency::default(),
            follow_up: FollowUp::default(),
            resolution: Resolution::default(),
        }
    }
}

impl Rubric {
    /// This rubric with the weights and pars that a scenario sets itself.
    #[must_use]
    pub fn for_scenario(mut self, scenario: &Scenario) -> Self {
        if let Some(own) = &scenario.scoring.weights {
            self.weights = own.clone();
        }
        for own in &scenario.scoring.pars {
            let curve = match own.criterion.as_str() {
                "declare" => &mut self.speed.declare,
                "mobilise" => &mut self.speed.mobilise,
                "grade" => &mut self.speed.grade,
                "first_word" => &mut self.speed.first_word,
                _ => continue,
            };
            *curve = Curve { par: own.par, limit: own.limit, half_life: own.half_life };
        }
        self
    }
}

/// The criteria whose pars a scenario may set.
pub const CRITERIA_WITH_PAR: [&str; 4] = ["declare", "mobilise", "grade", "first_word"];

/// A root of the tree `consequence_of` (R14): of all that is joined to it and late, in whatever dimension, only the
/// largest loss is charged. Silence is in no tree: a minute without a word cannot be made up, so it is never done, not
/// done late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Root {
    /// Not seeing that it is a crisis: declaring, convening, activating, and injects that call for activating.
    Declare,
    /// Not seeing how bad it is: grading, and injects that call for a grade.
    Grade,
    /// Not speaking: the first word, and what should have been said within its par.
    FirstWord,
}

impl Root {
    /// All of them.
    pub(super) const ALL: [Self; 3] = [Self::Declare, Self::Grade, Self::FirstWord];
}
