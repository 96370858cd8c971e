//! When something happens that depends on the course of the drill: a typed tree, never a string.

use serde::{Deserialize, Serialize};

use crate::base::{
    id::{
        ActionId, ChannelId, DutyId, EntitlementId, FactId, InjectId, InstructionId, PlanPartId, SeatId, SegmentId,
        VariantId,
    },
    time::{At, Span},
};
use crate::scenario::command::Level;

/// A question about the drill so far, answered at every whole minute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// All of these hold.
    All(Vec<Self>),
    /// At least one of these holds.
    Any(Vec<Self>),
    /// This does not hold.
    Not(Box<Self>),
    /// The clock has reached this moment.
    After(At),
    /// The drill runs in this variant.
    Variant(VariantId),
    /// This inject has been delivered.
    Fired(InjectId),
    /// Somebody has answered this inject.
    Answered(InjectId),
    /// At least this share of the segment's affected people has had no current word from us for this long.
    Silent {
        /// Whose silence.
        segment: SegmentId,
        /// How long.
        span: Span,
    },
    /// A statement that acknowledges, discloses, explains or withholds this fact has gone out to many.
    Said(FactId),
    /// A statement with this instruction has gone out to many.
    Instructed(InstructionId),
    /// At least this share (percent, 0 to 100) of the segment's affected people has heard a word on this fact.
    Told {
        /// Who.
        segment: SegmentId,
        /// About what.
        fact: FactId,
        /// Percent of the affected.
        percent: u32,
    },
    /// The seat has learned something of this fact.
    Knows {
        /// Who.
        seat: SeatId,
        /// What.
        fact: FactId,
    },
    /// A seat holds, at least as likely, that this fact, a count, is so high or higher.
    KnowsAtLeast {
        /// Which seat; any if left out.
        #[serde(default)]
        seat: Option<SeatId>,
        /// What.
        fact: FactId,
        /// The count.
        count: u64,
    },
    /// Front-line agents have been briefed on this fact.
    Briefed(FactId),
    /// This action has been ordered.
    Ordered(ActionId),
    /// This action is in place.
    Done(ActionId),
    /// This compensation has been offered.
    Offered(EntitlementId),
    /// This part of the plan is in force.
    Activated(PlanPartId),
    /// The crisis has been declared.
    Declared,
    /// The team has graded the crisis at least this high.
    Graded(Level),
    /// This duty has been met.
    Met(DutyId),
    /// At least so many posts appeared within the last hour.
    PostsPerHour(u32),
    /// At least so many people wait on this channel.
    Waiting {
        /// The channel.
        channel: ChannelId,
        /// People.
        people: u32,
    },
    /// At least so many angry people of the segment are on the spot.
    Crowd {
        /// The segment.
        segment: SegmentId,
        /// People.
        people: u32,
    },
    /// A crowd has gathered on this channel's spot.
    Gathered(ChannelId),
    /// At least so many promises have been broken.
    Broken(u32),
    /// At least this share (percent, 0 to 100) of the segment has heard the rumour.
    Heard {
        /// The segment.
        segment: SegmentId,
        /// The rumour, a fact.
        rumour: FactId,
        /// Percent of the segment.
        percent: u32,
    },
    /// At least so many customers have lost money to the scenario's scams.
    Defrauded(u32),
    /// The staff of the company are at most this much in heart (percent, 0 to 100).
    MoraleBelow(u32),
    /// A review has found this.
    Reviewed(crate::base::id::FindingId),
}
