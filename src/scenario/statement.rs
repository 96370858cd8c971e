//! What the company says: a speaker, an audience, and elements. Elements alone act on customers and score;
//! the words around them never do.

use serde::{Deserialize, Serialize};

use crate::base::{
    id::{ActionId, BodyId, ChoiceId, EntitlementId, FactId, InstructionId, SeatId, SegmentId},
    time::{At, Span},
};

/// A value that a fact can have.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Value {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// A number of things or people.
    Count(u64),
    /// An amount in whole units of the scenario's currency.
    Money(i64),
    /// A moment.
    Instant(At),
    /// One of a few words.
    Choice(ChoiceId),
}

/// What a statement says of a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Claim {
    /// This value. Numbers cover what rounds to them at their last non-zero digit, instants the same minute.
    Exactly(Value),
    /// Something from the first to the second, both included.
    Between(Value, Value),
    /// Nothing that could be wrong.
    Vague,
}

/// How sure somebody is, or says to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Certainty {
    /// Nothing is known.
    Unknown,
    /// Somebody is looking into it.
    BeingChecked,
    /// It is probably so.
    Likely,
    /// It is established.
    Confirmed,
}

/// In whose name a statement is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Speaker {
    /// The company's account, unsigned.
    Account,
    /// Whoever answers the customer.
    FrontLine,
    /// A named manager on the spot.
    ManagerOnSite,
    /// A named spokesperson.
    Spokesperson,
    /// The chief executive.
    ChiefExecutive,
}

/// To whom a statement is addressed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Audience {
    /// Everybody whom the channels reach, affected or not.
    Everyone,
    /// Customers who are affected or have asked.
    Affected,
    /// The named segments.
    Segments(Vec<SegmentId>),
}

/// One thing that a statement does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Element {
    /// We know that it happens and what it means for you.
    Acknowledge(FactId),
    /// We regret what people go through; no admission.
    Regret(FactId),
    /// We are sorry for it.
    Apologise(FactId),
    /// It is our fault.
    AcceptResponsibility(FactId),
    /// We understand how it feels.
    Empathise,
    /// This is what we know, and how sure we are.
    Disclose {
        /// The fact.
        fact: FactId,
        /// What is said of it.
        claim: Claim,
        /// How sure the statement says we are.
        certainty: Certainty,
    },
    /// We do not know it yet, and say when we speak of it next.
    NotKnown {
        /// The fact.
        fact: FactId,
        /// When the next word is due, if one is promised.
        next: Option<At>,
    },
    /// We know it and may not say, for this reason.
    Withhold {
        /// The fact.
        fact: FactId,
        /// Why.
        reason: RestrictionKind,
    },
    /// What we said before was wrong; the right claim stands beside it as a `Disclose`.
    Correct {
        /// `seq` of the earlier statement.
        earlier: u32,
        /// Which fact it was wrong about.
        fact: FactId,
        /// Why it was wrong, in free words.
        why: String,
    },
    /// How it came about.
    Explain(FactId),
    /// What you can do now.
    Instruct(InstructionId),
    /// What we do about it.
    Remedy {
        /// The action.
        action: ActionId,
        /// By when.
        due: Option<At>,
    },
    /// What you get for it.
    Compensate {
        /// The compensation.
        offer: EntitlementId,
        /// By when.
        due: Option<At>,
    },
    /// When we speak next.
    PromiseUpdate {
        /// About what.
        facts: Vec<FactId>,
        /// By when.
        due: At,
    },
    /// A promise will be kept later than said.
    Redate {
        /// The promise: `seq` of the statement that made it and the place of the element in it, from 0.
        promise: (u32, u32),
        /// The new due time.
        due: At,
        /// Why, in free words.
        why: String,
    },
    /// Somebody else has this matter in hand.
    Refer {
        /// The fact.
        fact: FactId,
        /// Who has it.
        body: BodyId,
        /// How to reach them, in free words.
        how: String,
        /// What we still do.
        our_action: Option<ActionId>,
        /// When we speak next.
        next: Option<At>,
    },
    /// It is not so.
    Deny(FactId),
    /// Others are to blame.
    ShiftBlame(BodyId),
    /// We do not speak about it.
    Decline(FactId),
}

/// Why a fact may not be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RestrictionKind {
    /// It would expose personal data.
    Privacy,
    /// It would help an attacker.
    Security,
    /// It is privileged between lawyer and client.
    Privilege,
    /// The police asked for silence.
    Police,
    /// The rules of a safety investigation.
    SafetyInvestigation,
    /// It belongs to somebody else.
    ThirdParty,
    /// It concerns a child.
    MinorPerson,
}

/// What is said, by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// In whose name.
    pub speaker: Speaker,
    /// What it does, in order.
    pub elements: Vec<Element>,
    /// The free words around the elements. Nobody reads them to score.
    #[serde(default)]
    pub words: String,
}

/// The front line's briefing: what agents say about each fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TalkingPoints {
    /// The facts that agents can now speak about.
    pub facts: Vec<FactId>,
    /// Which channels' agents are briefed; empty means all.
    #[serde(default)]
    pub channels: Vec<crate::base::id::ChannelId>,
    /// Seats that are told as well.
    #[serde(default)]
    pub seats: Vec<SeatId>,
}

impl Element {
    /// The fact that this element is about, where it is about one.
    pub fn fact(&self) -> Option<&FactId> {
        match self {
            Self::Acknowledge(fact)
            | Self::Regret(fact)
            | Self::Apologise(fact)
            | Self::AcceptResponsibility(fact)
            | Self::Disclose { fact, .. }
            | Self::NotKnown { fact, .. }
            | Self::Withhold { fact, .. }
            | Self::Correct { fact, .. }
            | Self::Explain(fact)
            | Self::Refer { fact, .. }
            | Self::Deny(fact)
            | Self::Decline(fact) => Some(fact),
            Self::PromiseUpdate { facts, .. } => facts.first(),
            Self::Empathise
            | Self::Instruct(_)
            | Self::Remedy { .. }
            | Self::Compensate { .. }
            | Self::Redate { .. }
            | Self::ShiftBlame(_) => None,
        }
    }

    /// Whether it speaks of a fact.
    pub fn names(&self, fact: &FactId) -> bool {
        match self {
            Self::PromiseUpdate { facts, .. } => facts.contains(fact),
            _ => self.fact() == Some(fact),
        }
    }

    /// When the next word is promised by this element, where one is.
    pub fn next_word(&self) -> Option<At> {
        match self {
            Self::PromiseUpdate { due, .. } => Some(*due),
            Self::NotKnown { next, .. } | Self::Refer { next, .. } => *next,
            _ => None,
        }
    }
}

/// Half a unit of the last non-zero digit of `n`: what [`Claim::Exactly`] allows a number to be off.
fn slack(n: u64) -> u64 {
    let mut unit = 1;
    while n > 0 && n.is_multiple_of(unit * 10) {
        unit *= 10;
    }
    unit / 2
}

impl Claim {
    /// Whether the claim covers `value` (contract C2).
    pub fn covers(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Vague, _) => true,
            (Self::Exactly(Value::Count(said)), Value::Count(is)) => said.abs_diff(*is) <= slack(*said),
            (Self::Exactly(Value::Money(said)), Value::Money(is)) => said.abs_diff(*is) <= slack(said.unsigned_abs()),
            (Self::Exactly(Value::Instant(said)), Value::Instant(is)) => {
                said.0.div_euclid(60_000) == is.0.div_euclid(60_000)
            }
            (Self::Exactly(said), is) => said == is,
            (Self::Between(Value::Count(a), Value::Count(b)), Value::Count(is)) => (a..=b).contains(&is),
            (Self::Between(Value::Money(a), Value::Money(b)), Value::Money(is)) => (a..=b).contains(&is),
            (Self::Between(Value::Instant(a), Value::Instant(b)), Value::Instant(is)) => (a..=b).contains(&is),
            (Self::Between(..), _) => false,
        }
    }

    /// How wide the claim is: 0 for an exact one, `None` for a vague one.
    pub fn width(&self) -> Option<u64> {
        match self {
            Self::Exactly(_) => Some(0),
            Self::Between(Value::Count(a), Value::Count(b)) => Some(b.saturating_sub(*a)),
            Self::Between(Value::Money(a), Value::Money(b)) => Some(b.abs_diff(*a)),
            Self::Between(Value::Instant(a), Value::Instant(b)) => Some(b.0.abs_diff(a.0)),
            Self::Between(..) | Self::Vague => None,
        }
    }
}

/// The width up to which a range still helps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Width {
    /// So many things or people.
    Count(u64),
    /// So much money.
    Money(u64),
    /// So long.
    Time(Span),
}

impl Width {
    /// The width as a plain number: things, money or milliseconds.
    pub fn amount(&self) -> u64 {
        match self {
            Self::Count(n) | Self::Money(n) => *n,
            Self::Time(span) => span.0.unsigned_abs(),
        }
    }
}
