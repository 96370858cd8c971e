//! Injects: the events of the master scenario events list, and what they do to the crowd.

use serde::{Deserialize, Serialize};

use crate::base::{
    id::{
        ActionId, BodyId, ChannelId, FactId, InjectId, InstructionId, ObjectiveId, PersonId, PlanPartId, SeatId,
        SegmentId, VariantId,
    },
    text::Text,
    time::{At, Span},
};
use crate::scenario::{command::Level, condition::Condition};

/// How an inject stands in the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum InjectKind {
    /// It happens.
    #[default]
    Inject,
    /// It happens only if things go badly.
    Contingency,
    /// Nothing is delivered: the team should act by itself.
    ExpectedAction,
}

/// How much harm is in a case, whatever its reach.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Harm {
    /// None.
    #[default]
    None,
    /// Discomfort, lost time.
    Discomfort,
    /// Money is being lost, somebody is stranded.
    Loss,
    /// Health, a child, a life.
    Health,
}

/// An event of the master scenario events list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inject {
    /// Its id.
    pub id: InjectId,
    /// How it stands in the list.
    #[serde(default)]
    pub kind: InjectKind,
    /// When it happens; with `until` the first moment at which it can, with `when` the first at which that counts.
    pub at: At,
    /// The last moment at which it can happen: the seed draws one from `at` to here, or `when` counts no longer.
    #[serde(default)]
    pub until: Option<At>,
    /// It happens when this first holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Only in these variants; in all if left out.
    #[serde(default)]
    pub variants: Vec<VariantId>,
    /// Who it comes from.
    pub from: PersonId,
    /// Which seat it reaches.
    pub to: SeatId,
    /// On which channel.
    pub channel: ChannelId,
    /// Its title in the list.
    pub title: Text,
    /// What is said or seen.
    pub text: Text,
    /// The facts it asks about.
    #[serde(default)]
    pub asks: Vec<FactId>,
    /// How much harm is in it.
    #[serde(default)]
    pub harm: Harm,
    /// How long its matter has already waited.
    #[serde(default)]
    pub waited: Option<Span>,
    /// How many people see it.
    #[serde(default)]
    pub reach: u32,
    /// Whether a careful team would act on it (R1).
    #[serde(default)]
    pub signal: bool,
    /// From now on a careful team would grade the crisis so (R12).
    #[serde(default)]
    pub raises_level: Option<Level>,
    /// What keeps it from happening; a team that did this has not missed it.
    #[serde(default)]
    pub prevented_by: Option<Condition>,
    /// What a good team does about it, by when.
    #[serde(default)]
    pub expects: Option<Expected>,
    /// What it does to the crowd.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// A note for the facilitator.
    #[serde(default)]
    pub note: Option<Text>,
}

/// What a good team does about an inject.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// It, in words.
    pub text: Text,
    /// What counts as having done it.
    pub by: Done,
    /// Full credit until so long after the inject.
    pub par: Span,
    /// Only the floor from so long after it on.
    pub limit: Span,
    /// Credit halves in this time between the two; a third of the way from par to limit if left out.
    #[serde(default)]
    pub half_life: Option<Span>,
    /// Points against the other expected actions; 1 if left out.
    #[serde(default)]
    pub points: Option<u32>,
    /// The objective it belongs to.
    #[serde(default)]
    pub objective: Option<ObjectiveId>,
}

/// What counts as an expected action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Done {
    /// The inject is answered, whatever is said.
    Answer,
    /// A statement that speaks of this fact goes out to many.
    Say(FactId),
    /// A statement with this instruction, which is right advice then, goes out to many.
    Instruct(InstructionId),
    /// The front line is briefed on this fact.
    Brief(FactId),
    /// This action is ordered.
    Operate(ActionId),
    /// This seat is told of this fact.
    Share(FactId, SeatId),
    /// This seat is asked about this fact.
    Ask(FactId, SeatId),
    /// The matter is passed up to this seat.
    Escalate(SeatId),
    /// The crisis is graded at least so high.
    Grade(Level),
    /// This part of the plan is activated.
    Activate(PlanPartId),
    /// The authority's request is noted.
    LogHold(BodyId),
    /// This channel gets more people, or its people rest.
    Staff(ChannelId),
    /// The seat is handed over.
    HandOver(SeatId),
    /// Somebody goes back to the person of the inject.
    Follow,
    /// Any one of these.
    AnyOf(Vec<Self>),
}

/// What an event or an action does to the crowd and the company.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Effect {
    /// A story in the media reaches this share (0 to 1) of a segment within some hours; `tone` from -1 (hostile)
    /// to 1 (friendly).
    Story {
        /// Who is reached.
        segment: SegmentId,
        /// The share of them.
        share: f64,
        /// How it speaks of the company.
        tone: f64,
    },
    /// More hardship for a share (0 to 1) of a segment's affected people, until then at the latest.
    Hardship {
        /// Who.
        segment: SegmentId,
        /// The share of them.
        share: f64,
        /// How much, -1 to 1; below zero it gets easier.
        by: f64,
    },
    /// The hardship of the affected lasts longer than it would have.
    Prolong {
        /// Who.
        segment: SegmentId,
        /// How much longer.
        by: Span,
    },
    /// So many of a segment's affected people are helped at once.
    Free {
        /// Who.
        segment: SegmentId,
        /// People.
        people: u32,
    },
    /// A rival courts a segment for some days; `pull` from 0 to 1.
    RivalOffer {
        /// Who is courted.
        segment: SegmentId,
        /// How attractive it is.
        pull: f64,
        /// For how long.
        lasts: Span,
    },
    /// So many people fewer or more at work on a channel.
    Staff {
        /// The channel.
        channel: ChannelId,
        /// People, below zero for fewer.
        by: i32,
    },
    /// The channel takes so much longer (above 1) or shorter (below 1) for each contact.
    Slower {
        /// The channel.
        channel: ChannelId,
        /// The factor.
        factor: f64,
    },
    /// A share (0 to 1) of a segment contacts the company about a fact, within some hours: people are locked out, or
    /// told to ring.
    Demand {
        /// Who.
        segment: SegmentId,
        /// The share of them.
        share: f64,
        /// What they ask about.
        asks: FactId,
    },
    /// A seat comes to know what there is to know of a fact.
    Learn {
        /// What.
        fact: FactId,
        /// Who.
        seat: SeatId,
    },
    /// Morale of the staff, in points of 100.
    Morale(i32),
    /// A named manager with facts and authority is with a segment's crowd: it does not gather.
    Presence {
        /// The on-site channel.
        channel: ChannelId,
    },
}
