//! How a judgement is stored: one receipt for every point, in hundredths of a point.
//!
//! What the points are given for is the score's business; here they are only kept.

use serde::{Deserialize, Serialize};

/// What a criterion counts towards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Dimension {
    /// Response speed.
    Speed,
    /// Transparency.
    Transparency,
    /// Follow-up.
    FollowUp,
    /// Resolution.
    Resolution,
}

/// One receipt: a criterion, what it was about, what happened, what it earned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreLine {
    /// What it counts towards.
    pub dimension: Dimension,
    /// The criterion, such as `first_word`.
    pub criterion: String,
    /// What it was applied to: the id of a segment, a fact, an inject, or empty for the drill as a whole.
    pub subject: String,
    /// The rule that it comes from, such as `R1`.
    pub rule: String,
    /// The par that applied, in milliseconds, where the criterion has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub par_ms: Option<i64>,
    /// What it took in milliseconds, where the criterion measures a time and the thing was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub took_ms: Option<i64>,
    /// The record lines that show what happened: their `n`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub n: Vec<u32>,
    /// Points earned, in hundredths.
    pub earned: i64,
    /// Points that could have been earned, in hundredths.
    pub possible: i64,
    /// The key of the sentence of advice, or the sentence itself.
    pub advice: String,
    /// The receipt that carries the charge for the same cause, where this one was late through it (R14).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consequence_of: Option<String>,
}

impl Dimension {
    /// All four, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Speed, Self::Transparency, Self::FollowUp, Self::Resolution];
}

impl ScoreLine {
    /// The name of the receipt: `criterion/subject`.
    pub fn id(&self) -> String {
        format!("{}/{}", self.criterion, self.subject)
    }
}

/// Points out of 100, in hundredths; nothing where a scenario has nothing to judge a dimension by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreTotals {
    /// The whole: the weighted mean of the dimensions that were judged.
    pub total: Option<i64>,
    /// Response speed.
    pub speed: Option<i64>,
    /// Transparency.
    pub transparency: Option<i64>,
    /// Follow-up.
    pub follow_up: Option<i64>,
    /// Resolution.
    pub resolution: Option<i64>,
}

impl ScoreTotals {
    /// The points of a dimension.
    pub fn of(&self, dimension: Dimension) -> Option<i64> {
        match dimension {
            Dimension::Speed => self.speed,
            Dimension::Transparency => self.transparency,
            Dimension::FollowUp => self.follow_up,
            Dimension::Resolution => self.resolution,
        }
    }
}

/// A judgement of a drill under one version of the rules.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// The version of the rules.
    pub rules: u32,
    /// Its sums.
    pub totals: ScoreTotals,
    /// Dimensions that are void through what must never be done (R18): zero, whatever their receipts earned. The
    /// receipts `knock_out/…`, which come first, say why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub knocked_out: Vec<Dimension>,
    /// Its receipts.
    pub lines: Vec<ScoreLine>,
}
