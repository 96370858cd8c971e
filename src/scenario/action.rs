//! What the company can do, and the clocks that law and contract set it.

use serde::{Deserialize, Serialize};

use crate::base::{
    id::{ActionId, BodyId, ChannelId, DutyId, EntitlementId, FactId, InjectId, InstructionId, SeatId, SegmentId},
    text::Text,
    time::{At, Span},
};
use crate::scenario::{condition::Condition, inject::Effect};

/// Something that the company can do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Its id.
    pub id: ActionId,
    /// What it is called.
    pub name: Text,
    /// What it does, as its seat is told.
    pub about: Text,
    /// Which seat orders it.
    pub seat: SeatId,
    /// What it costs to set up, in whole units of the currency.
    #[serde(default)]
    pub cost: i64,
    /// What each person helped costs.
    #[serde(default)]
    pub cost_each: i64,
    /// How long it takes until it is in place.
    pub takes: Span,
    /// How many people it can help in all; no limit if left out.
    #[serde(default)]
    pub capacity: Option<u32>,
    /// How many it helps in an hour; all at once if left out.
    #[serde(default)]
    pub per_hour: Option<u32>,
    /// Whom it helps: affected people of these segments, those in harm first.
    #[serde(default)]
    pub helps: Vec<SegmentId>,
    /// How much of the hardship it takes from each, 0 to 1; 1 ends it.
    #[serde(default)]
    pub relief: f64,
    /// What else it does once in place.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// It can be ordered only when this holds.
    #[serde(default)]
    pub needs: Option<Condition>,
    /// Ordering it is never right (R18).
    #[serde(default)]
    pub knock_out: Option<KnockOut>,
    /// Whether a careful team puts it in place.
    #[serde(default)]
    pub expected: bool,
}

/// What must never be done, whatever else was good (R18).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum KnockOut {
    /// Personal data is exposed.
    DataExposed,
    /// A safety instruction is withheld.
    SafetyWithheld,
    /// What is known is denied.
    DeniedKnown,
    /// Staff are told to lie.
    ToldToLie,
    /// Evidence or customers' true posts are deleted.
    EvidenceDeleted,
    /// Safety is endangered to look fast.
    SafetyEndangered,
}

/// A clock that law or contract sets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// Its id.
    pub id: DutyId,
    /// What must be done.
    pub name: Text,
    /// The article that says so.
    pub article: Text,
    /// Who answers for it.
    pub seat: SeatId,
    /// When the clock starts.
    pub starts: DutyStart,
    /// How long it runs.
    pub due: DutyDue,
    /// What meets it.
    pub met_by: MetBy,
    /// The authority that watches it.
    #[serde(default)]
    pub body: Option<BodyId>,
    /// Only in drills in which this holds when the clock would start.
    #[serde(default)]
    pub applies_if: Option<Condition>,
}

/// When a duty's clock starts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DutyStart {
    /// At this moment.
    At(At),
    /// When any seat learns of this fact.
    Knowing(FactId),
    /// When this inject is delivered.
    Inject(InjectId),
    /// When this first holds.
    When(Condition),
}

/// How long a duty's clock runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DutyDue {
    /// So long.
    Within(Span),
    /// So many working days, to the end of the last.
    WorkDays(u32),
}

/// What meets a duty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MetBy {
    /// A statement on this fact goes out to many or reaches this segment.
    Say(FactId, SegmentId),
    /// A statement with this instruction goes out to many.
    Instruct(InstructionId),
    /// This action is in place.
    Action(ActionId),
    /// This compensation is offered.
    Offer(EntitlementId),
    /// This inject is answered.
    Answer(InjectId),
    /// The front line on this channel is briefed on this fact.
    Brief(FactId, ChannelId),
}
