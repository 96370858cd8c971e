//! Facts: what is true, who can learn it when, what may be said of it, and what customers can do.

use serde::{Deserialize, Serialize};

use crate::base::{
    id::{BodyId, ChannelId, ChoiceId, FactId, FindingId, InstructionId, SeatId, SegmentId, VariantId},
    text::Text,
    time::{At, Span},
};
use crate::scenario::{
    condition::Condition,
    statement::{Certainty, RestrictionKind, Value, Width},
};

/// What sort of value a fact has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FactKind {
    /// Yes or no.
    YesNo,
    /// A number of things or people.
    Count,
    /// An amount of money.
    Money,
    /// A moment.
    Instant,
    /// One of a few words.
    Choice,
}

/// Something that is so or not so, and a topic that customers ask about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Its id.
    pub id: FactId,
    /// The question that it answers, as a customer would put it.
    pub name: Text,
    /// What sort of value it has.
    pub kind: FactKind,
    /// The words that a `Choice` can be, each with its meaning.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// How much it matters to those affected, 1 to 3.
    pub weight: u8,
    /// Whom it affects.
    #[serde(default)]
    pub affects: Vec<SegmentId>,
    /// The width up to which a range still helps.
    #[serde(default)]
    pub useful: Option<Width>,
    /// Whether it is the cause of the crisis.
    #[serde(default)]
    pub is_cause: bool,
    /// What is true from when on; the last entry that has come counts.
    pub truth: Vec<Truth>,
    /// Who can learn what of it when.
    #[serde(default)]
    pub learned: Vec<Learned>,
    /// When it gets out without us.
    #[serde(default)]
    pub leaks: Option<Leak>,
    /// Why and until when it may not be said.
    #[serde(default)]
    pub restriction: Option<Restriction>,
    /// How it spreads among customers, if it is a rumour.
    #[serde(default)]
    pub rumour: Option<Rumour>,
}

/// A word that a fact can be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The word.
    pub id: ChoiceId,
    /// What it means, as customers are told it.
    pub name: Text,
    /// Whether people hold the company responsible for it, 0 (not at all) to 1 (entirely); for causes.
    #[serde(default)]
    pub responsibility: Option<f64>,
}

/// What is true from a moment on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Truth {
    /// From when on.
    pub from: At,
    /// The value.
    pub value: Value,
    /// Only in this variant.
    #[serde(default)]
    pub variant: Option<VariantId>,
}

/// What a seat comes to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Learned {
    /// When, without being asked.
    pub at: At,
    /// Which seat.
    pub by: SeatId,
    /// What value it takes it to be.
    pub value: Value,
    /// How sure that is: `BeingChecked`, `Likely` or `Confirmed`.
    pub certainty: Certainty,
    /// From when on somebody who asks gets it, ten minutes after asking.
    #[serde(default)]
    pub asked_from: Option<At>,
    /// Only in this variant.
    #[serde(default)]
    pub variant: Option<VariantId>,
}

/// A fact gets out without the company.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leak {
    /// When.
    pub at: At,
    /// On which channel.
    pub channel: ChannelId,
    /// The share, 0 to 1, of customers whom it reaches within some hours.
    pub reach: f64,
    /// Only in this variant.
    #[serde(default)]
    pub variant: Option<VariantId>,
}

/// Why and until when a fact may not be said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Restriction {
    /// Why.
    pub kind: RestrictionKind,
    /// Who asked for it, if somebody did.
    #[serde(default)]
    pub asked_by: Option<BodyId>,
    /// From when on.
    pub from: At,
    /// Until when; to the end if left out.
    #[serde(default)]
    pub until: Option<At>,
    /// Facts that may be said all the same.
    #[serde(default)]
    pub may_say: Vec<FactId>,
}

/// How a rumour spreads: each reader of a post that carries it passes it on or lets it rest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rumour {
    /// When the first customer hears it.
    pub from: At,
    /// How many hear it at first.
    pub seeds: u32,
    /// In which segment it begins.
    pub segment: SegmentId,
    /// The share, 0 to 1, of those who hear it who pass it on.
    pub catches: f64,
    /// How much angrier it makes who believes it, 0 to 1.
    pub stings: f64,
}

/// What customers can do to protect or help themselves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instruction {
    /// Its id.
    pub id: InstructionId,
    /// What to do, as customers are told it.
    pub text: Text,
    /// For whom; for everybody affected if left out.
    #[serde(default)]
    pub segments: Vec<SegmentId>,
    /// How much of the hardship it takes away, 0 to 1.
    pub helps: f64,
    /// Whether leaving it out endangers people.
    #[serde(default)]
    pub protects: bool,
    /// It is right advice only while this holds.
    #[serde(default)]
    pub right_if: Option<Condition>,
}

/// An organisation outside the company.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Its id.
    pub id: BodyId,
    /// Its name; authorities are invented.
    pub name: Text,
    /// How to reach it.
    pub reached_at: Text,
    /// The facts that are its business.
    #[serde(default)]
    pub has: Vec<FactId>,
    /// Whether it is an authority.
    #[serde(default)]
    pub authority: bool,
}

/// Something that a review could find.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewFinding {
    /// Its id.
    pub id: FindingId,
    /// What it says.
    pub text: Text,
    /// It is borne out by the drill if this holds at the time of the review.
    pub true_if: Condition,
    /// Somebody could have known it if this holds; always if left out.
    #[serde(default)]
    pub knowable_if: Option<Condition>,
    /// How long after `StartEx` its action can be in place.
    #[serde(default)]
    pub takes: Option<Span>,
}
