//! How things stand at a moment: the samples of a record, all segments and channels in one line. Integers only.

use serde::{Deserialize, Serialize};

/// How things stand, for all segments and channels at once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sample {
    /// One line a segment, in order of id.
    pub segments: Vec<SegmentSample>,
    /// One line a channel, in order of id.
    pub channels: Vec<ChannelSample>,
    /// Posts since the last sample.
    pub posts: u32,
    /// Money spent so far, in whole units of the currency.
    pub spent: i64,
    /// Morale of the staff, in hundredths of a percent.
    pub morale: u32,
    /// Reputation, in hundredths of a point of 100.
    pub reputation: u32,
}

/// How a segment stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentSample {
    /// People who know of the crisis.
    pub aware: u32,
    /// People affected and not yet helped.
    pub affected: u32,
    /// Mean trust, in ten-thousandths.
    pub trust: u32,
    /// Mean anger, in ten-thousandths.
    pub anger: u32,
    /// People lost.
    pub lost: u32,
    /// People who are affected, ask, or hold a promise: whom a word is owed.
    pub owed: u32,
    /// People among them times milliseconds without a current word, so far.
    pub silent_ms: u64,
    /// People among them who hold a live promise of an update.
    pub promised: u32,
    /// Fraudulent calls that have come so far.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub called: u32,
    /// People who have lost money to one so far.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub defrauded: u32,
    /// What they have lost so far, in whole units of the currency.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub defrauded_loss: i64,
}

/// Whether a number may be left out.
fn is_nothing<T: Default + PartialEq>(number: &T) -> bool {
    *number == T::default()
}

/// How a channel stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChannelSample {
    /// People who wait.
    pub waiting: u32,
    /// The longest wait among them in milliseconds.
    pub longest_ms: u64,
    /// Contacts since the last sample.
    pub offered: u32,
    /// Answered since the last sample.
    pub answered: u32,
    /// Given up since the last sample.
    pub abandoned: u32,
    /// People at work.
    pub agents: u32,
}
