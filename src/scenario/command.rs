//! What trainees do (contract C2): the one door into a drill.

use serde::{Deserialize, Serialize};

use crate::base::{
    id::{
        ActionId, BodyId, ChannelId, DutyId, EntitlementId, FactId, FindingId, InjectId, MoveId, PlanPartId, SeatId,
        SegmentId,
    },
    time::At,
};
use crate::scenario::{
    facilitator::{Addition, OffPlatform, Ruling},
    statement::{Audience, Speaker, Statement, TalkingPoints},
};

/// How bad the crisis is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// Local: improve the process, serve people individually.
    Minor,
    /// Several regions or departments: act at once, move resources.
    Moderate,
    /// Reputation, finances, law: crisis team, emergency plan.
    Major,
}

/// What kind of harm a crisis does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Nature {
    /// People could be hurt.
    Safety,
    /// A product or service falls short.
    Quality,
    /// Law or contract.
    Law,
    /// What people think of the company.
    Reputation,
}

/// How far a crisis reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reach {
    /// One place or a few customers.
    Local,
    /// Several places or departments.
    Regional,
    /// The whole country or market.
    National,
}

/// Where a crisis is heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Trend {
    /// It gets better.
    Easing,
    /// It stays as it is.
    Steady,
    /// It gets worse.
    Worsening,
}

/// Something that waits for an answer, by its own name or by what it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Item {
    /// The message that an inject brought.
    Inject(InjectId),
    /// A customer's contact: her segment, her number in it, and which of her contacts, from 0.
    Contact(SegmentId, u32, u32),
    /// A message that the facilitator added: the number of its command.
    Added(u32),
    /// Whatever has waited longest on a channel, about a topic if one is named.
    Oldest(ChannelId, Option<FactId>),
}

/// Whom a follow-up goes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FollowTarget {
    /// One customer: her segment and her number in it.
    Customer(SegmentId, u32),
    /// The person behind an item.
    Case(Item),
    /// Those of a segment who were hurt most or handled worst, so many of them.
    Worst(SegmentId, u32),
    /// A whole segment.
    Segment(SegmentId),
}

/// How a follow-up is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FollowHow {
    /// Somebody calls, tells what was changed and listens.
    Call,
    /// A personal message.
    Message,
    /// A survey.
    Survey,
}

/// One finding of a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewItem {
    /// What was found.
    pub finding: FindingId,
    /// The record lines that show it: their `n`.
    #[serde(default)]
    pub evidence: Vec<u32>,
    /// What is done about it, in free words.
    #[serde(default)]
    pub action: String,
    /// Who does it.
    pub owner: SeatId,
    /// By when.
    pub due: At,
}

/// What a command does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// Say that this is a crisis.
    Declare,
    /// Put a part of the contingency plan into force.
    Activate(PlanPartId),
    /// Call seats together.
    Convene(Vec<SeatId>),
    /// Grade the crisis.
    Grade {
        /// How bad.
        level: Level,
        /// What kind of harm.
        nature: Nature,
        /// How far it reaches.
        reach: Reach,
        /// Where it is heading.
        trend: Trend,
        /// Why, in free words.
        why: String,
    },
    /// Tell somebody higher up.
    Escalate(SeatId),
    /// Give an item to a seat.
    Assign {
        /// What.
        item: Item,
        /// To whom.
        seat: SeatId,
    },
    /// Tell a seat what one's own seat knows of a fact.
    Share {
        /// The fact.
        fact: FactId,
        /// Who is told.
        seat: SeatId,
    },
    /// Ask a seat about a fact.
    Ask {
        /// Who is asked.
        seat: SeatId,
        /// About what.
        fact: FactId,
    },
    /// Note an authority's request to wait.
    LogHold {
        /// The message that brought the request.
        item: Item,
        /// Which authority.
        body: BodyId,
        /// Who asked, in free words.
        who: String,
        /// Facts that are not to be said.
        #[serde(default)]
        facts: Vec<FactId>,
        /// Duties that stand still.
        #[serde(default)]
        duties: Vec<DutyId>,
        /// Until when.
        until: At,
    },
    /// Say something to many.
    Publish {
        /// What.
        statement: Statement,
        /// Through which channels.
        channels: Vec<ChannelId>,
        /// To whom.
        audience: Audience,
        /// Who approves it, if somebody must.
        #[serde(default)]
        approval: Option<SeatId>,
    },
    /// Say something to one.
    Answer {
        /// What is answered.
        item: Item,
        /// What is said.
        statement: Statement,
        /// Who approves it, if somebody must.
        #[serde(default)]
        approval: Option<SeatId>,
    },
    /// Tell the front line what to say.
    Brief(TalkingPoints),
    /// Let a colleague's draft, named by its `seq`, go out.
    Approve(u32),
    /// Send a colleague's draft, named by its `seq`, back.
    Return(u32),
    /// Take back a statement, named by its `seq`, that has not gone out yet.
    Withdraw(u32),
    /// Set how many people serve a channel.
    Staff {
        /// The channel.
        channel: ChannelId,
        /// People at work on it.
        agents: u32,
    },
    /// Do something that the scenario offers.
    Operate(ActionId),
    /// Offer a compensation.
    Offer {
        /// Which.
        compensation: EntitlementId,
        /// To whom.
        to: Audience,
    },
    /// Let the people on a channel rest.
    Relieve(ChannelId),
    /// Go back to customers after the event.
    Follow {
        /// To whom.
        whom: FollowTarget,
        /// How.
        how: FollowHow,
    },
    /// Close a case.
    Close(Item),
    /// Review the course of the crisis.
    Review(Vec<ReviewItem>),
    /// Hand the seat to the next shift, with what must not be lost.
    HandOver {
        /// Open promises and items that are passed on, in free words.
        notes: String,
    },
    /// Facilitator: let an inject happen now.
    Fire(InjectId),
    /// Facilitator: keep an inject back.
    Hold(InjectId),
    /// Facilitator: leave an inject out.
    Skip {
        /// Which.
        inject: InjectId,
        /// Why, in free words.
        why: String,
    },
    /// Facilitator: bring in a message of one's own.
    Add(Addition),
    /// Facilitator: change the words of a message that has not come yet.
    Edit {
        /// Which: an inject, or a message that was added.
        item: Item,
        /// Its new words.
        text: String,
    },
    /// Facilitator: take back a message that should not have come.
    WithdrawInject(Item),
    /// Facilitator: rule on what the team thought of.
    Rule(Ruling),
    /// Facilitator: enter what the team said away from the keyboard.
    OffPlatform(OffPlatform),
    /// Facilitator: open a move of a tabletop.
    OpenMove(MoveId),
    /// Facilitator: close the open move.
    CloseMove,
    /// Facilitator: go on to a later moment.
    Jump {
        /// To when.
        to: At,
        /// What the company does meanwhile.
        meaning: JumpMeaning,
    },
    /// Facilitator: end the drill for a real emergency.
    Stop,
}

/// What a jump means for the time that it leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum JumpMeaning {
    /// Routine keeps the promises that fall due.
    PromisesKept,
    /// Nobody acts.
    NobodyActs,
}

/// A command: when, by whom, under which number, what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Command {
    /// When it is asked for; on acceptance, its stamp.
    pub at: At,
    /// Who gives it.
    pub seat: SeatId,
    /// Its name: later commands refer to it by this number.
    #[serde(default)]
    pub seq: u32,
    /// What it does.
    pub what: What,
}

impl What {
    /// The statement that this command makes, with its speaker, where it makes one.
    pub fn statement(&self) -> Option<&Statement> {
        match self {
            Self::Publish { statement, .. } | Self::Answer { statement, .. } => Some(statement),
            Self::OffPlatform(said) => Some(&said.statement),
            _ => None,
        }
    }

    /// Whether only the facilitator may give it.
    pub fn is_facilitators(&self) -> bool {
        matches!(
            self,
            Self::Fire(_)
                | Self::Hold(_)
                | Self::Skip { .. }
                | Self::Add(_)
                | Self::Edit { .. }
                | Self::WithdrawInject(_)
                | Self::Rule(_)
                | Self::OffPlatform(_)
                | Self::OpenMove(_)
                | Self::CloseMove
                | Self::Jump { .. }
                | Self::Stop
        )
    }

    /// Whether it changes the course of a drill from outside. What the team said off the platform is the team's own,
    /// whoever types it.
    pub fn intervenes(&self) -> bool {
        self.is_facilitators() && !matches!(self, Self::OffPlatform(_))
    }
}

/// A statement in whose name the front line speaks carries no named leader.
impl Speaker {
    /// Whether a named person stands behind the words.
    pub fn is_named(self) -> bool {
        matches!(self, Self::ManagerOnSite | Self::Spokesperson | Self::ChiefExecutive)
    }
}
