//! What the simulation reports: the derived lines of a record. Kinds may be added; one once used keeps its meaning.

use serde::{Deserialize, Serialize};

use crate::base::{
    id::{ActionId, ChannelId, DutyId, EntitlementId, FactId, InjectId, MoveId, PhaseId, ScamId, SeatId, SegmentId},
    time::At,
};
use crate::scenario::{
    action::KnockOut,
    command::{FollowHow, Item, Level},
    inject::Harm,
    statement::{Certainty, Value},
};

/// What an element turned out to be, judged once, when its statement takes effect (contract C2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Verdict {
    /// It says what is held, as surely as it is held; or it makes no claim that could be wrong.
    Honest,
    /// It says what may not be said.
    Restricted,
    /// It says only what was held before.
    Outdated,
    /// It says what no evidence held covers, against evidence.
    False,
    /// It claims more certainty than is held.
    Overclaimed,
    /// It says nothing definite, or nothing useful.
    Vague,
    /// It hides what is held and might be said.
    Concealed,
    /// It rightly keeps back what may not be said.
    Withheld,
}

/// The effective element: what a statement's element did, whatever it called itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Act {
    /// Acknowledges the trouble.
    Acknowledge,
    /// Voices regret.
    Regret,
    /// Apologises.
    Apologise,
    /// Accepts responsibility.
    AcceptResponsibility,
    /// Shows understanding.
    Empathise,
    /// Says what is known.
    Disclose,
    /// Says that it is not known yet.
    NotKnown,
    /// Keeps something back and says why.
    Withhold,
    /// Takes back an earlier claim.
    Correct,
    /// Explains how it came about.
    Explain,
    /// Says what people can do.
    Instruct,
    /// Says what the company does about it.
    Remedy,
    /// Offers compensation.
    Compensate,
    /// Promises the next word.
    PromiseUpdate,
    /// Puts off a promise.
    Redate,
    /// Refers to somebody who has the matter.
    Refer,
    /// Denies.
    Deny,
    /// Blames others.
    ShiftBlame,
    /// Refuses to speak.
    Decline,
}

/// One element as it was judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// What it did.
    pub act: Act,
    /// About which fact, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<FactId>,
    /// What it was.
    pub verdict: Verdict,
    /// The certainty it claimed, for a `Disclose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Certainty>,
    /// The certainty held at that moment.
    pub evidence: Certainty,
    /// How often this act on this fact had been said before to the same audience.
    pub repeats: u32,
    /// Whether it brought something that its audience had not been told.
    pub news: bool,
}

/// How a statement came to its audience.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SentAs {
    /// To many.
    Published {
        /// Through which channels.
        channels: Vec<ChannelId>,
        /// To which segments.
        segments: Vec<SegmentId>,
        /// People whom it is meant for.
        people: u32,
    },
    /// To one.
    Answered {
        /// What was answered.
        item: Item,
    },
}

/// Why a command was not carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Refusal {
    /// It names something that the scenario does not have.
    Unknown,
    /// This seat may not do that.
    NotThisSeat,
    /// It has been done already.
    AlreadyDone,
    /// There is nothing of the kind at the moment.
    NothingThere,
    /// What it needs is not in place.
    NotPossibleYet,
    /// It costs more than there is, or than anybody may spend.
    TooExpensive,
    /// The statement has no elements, or no channel, or too many of either.
    Malformed,
    /// It is too late: what it is about has gone out or ended.
    TooLate,
    /// Only the facilitator may do that.
    FacilitatorOnly,
    /// It was said longer ago than may still be entered.
    TooLongAgo,
}

/// Why a promise was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PromiseKind {
    /// To speak again.
    Update,
    /// To help.
    Remedy,
    /// To pay.
    Compensation,
    /// To call back.
    CallBack,
}

/// What became of a contact that a seat has seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CaseEnd {
    /// It was answered.
    Answered,
    /// It was solved in the customer's own words.
    Solved,
    /// The customer came back with it.
    Reopened,
}

/// One thing that happened. Integers only: milliseconds since `StartEx`, percent, or ten-thousandths where it says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// An inject or a customer's message reached a seat.
    Delivered {
        /// What.
        item: Item,
        /// Which seat.
        seat: SeatId,
        /// On which channel.
        channel: ChannelId,
        /// What it asks about.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        asks: Vec<FactId>,
        /// How much harm is in it.
        harm: Harm,
        /// How many people see it.
        reach: u32,
        /// When its matter began, if before now.
        since: At,
        /// Whether a careful team would act on it.
        signal: bool,
    },
    /// A statement has reached so many of a segment; written when a share crosses 20, 50, 80 or 95 percent.
    Reached {
        /// The statement.
        seq: u32,
        /// Which segment.
        segment: SegmentId,
        /// Percent of those affected.
        affected: u32,
        /// Percent of those who have asked.
        asking: u32,
    },
    /// A statement took effect.
    Sent {
        /// Its number.
        seq: u32,
        /// Who sent it.
        seat: SeatId,
        /// To whom.
        to: SentAs,
        /// Whether a named person stands behind it.
        named: bool,
        /// Its elements, in order.
        elements: Vec<Judged>,
        /// Whether the front line had been briefed on its facts by then (R20).
        front_line_knew: bool,
    },
    /// A seat asked another about a fact.
    Asked {
        /// Who asked.
        seat: SeatId,
        /// Who was asked.
        of: SeatId,
        /// About what.
        fact: FactId,
    },
    /// A seat came to know something.
    FactLearned {
        /// What about.
        fact: FactId,
        /// Who.
        seat: SeatId,
        /// What value.
        value: Value,
        /// How sure it is.
        certainty: Certainty,
    },
    /// A fact got out without the company.
    FactLeaked {
        /// Which.
        fact: FactId,
        /// Whether the company had said it before.
        said_before: bool,
    },
    /// A claim met something that it does not cover.
    Contradicted {
        /// The statement.
        seq: u32,
        /// Which element, from 0.
        element: u32,
        /// The fact.
        fact: FactId,
        /// By what.
        by: Contradiction,
    },
    /// A rumour reached the share of a segment from which it needs an answer.
    RumourCrossed {
        /// The rumour.
        fact: FactId,
        /// The segment.
        segment: SegmentId,
    },
    /// From now on a careful team would grade the crisis so.
    LevelKnowable {
        /// The level.
        level: Level,
        /// What shows it.
        inject: InjectId,
    },
    /// An authority's request to wait was noted.
    HoldSet {
        /// Facts that are held.
        facts: Vec<FactId>,
        /// Duties that stand still.
        duties: Vec<DutyId>,
        /// Until when.
        until: At,
    },
    /// It ended.
    HoldEnded {
        /// Facts that are free again.
        facts: Vec<FactId>,
    },
    /// A promise was made: its name is the statement's number and the element's place.
    PromiseMade {
        /// The statement.
        seq: u32,
        /// The element, from 0.
        element: u32,
        /// What was promised.
        kind: PromiseKind,
        /// Until when.
        due: At,
        /// To which segments.
        segments: Vec<SegmentId>,
        /// About which facts.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        facts: Vec<FactId>,
    },
    /// A promise was kept.
    PromiseKept {
        /// The statement.
        seq: u32,
        /// The element.
        element: u32,
    },
    /// A promise was put off before it was due.
    PromiseRedated {
        /// The statement.
        seq: u32,
        /// The element.
        element: u32,
        /// The new time.
        due: At,
        /// How often it has been put off by now.
        times: u32,
    },
    /// A promise was broken.
    PromiseBroken {
        /// The statement.
        seq: u32,
        /// The element.
        element: u32,
        /// How many people held it.
        people: u32,
    },
    /// A clock set from outside began to run.
    DutyStarted {
        /// Which.
        duty: DutyId,
        /// Until when.
        due: At,
    },
    /// A duty was met; whether in time shows against its due time.
    DutyMet {
        /// Which.
        duty: DutyId,
        /// When it was due.
        due: At,
    },
    /// A duty was due and not met.
    DutyMissed {
        /// Which.
        duty: DutyId,
    },
    /// A compensation was offered.
    Offered {
        /// Which.
        compensation: EntitlementId,
        /// To how many.
        to: u32,
        /// How many of them the law entitles to it.
        entitled: u32,
        /// Whether the seat, or whoever approved, may spend that much.
        within_authority: bool,
    },
    /// A customer's case reached a seat.
    CaseOpened {
        /// Whose.
        item: Item,
        /// How much harm is in it.
        harm: Harm,
        /// How many people see it.
        reach: u32,
    },
    /// A case took a turn.
    Case {
        /// Whose.
        item: Item,
        /// Which turn.
        end: CaseEnd,
    },
    /// A follow-up reached people.
    Followed {
        /// Of which segment.
        segment: SegmentId,
        /// How.
        how: FollowHow,
        /// How many it reached.
        people: u32,
        /// How many of them had been hurt badly or handled badly, or had suffered in silence.
        worst: u32,
        /// Whether there was something that had been changed to tell them of.
        told: bool,
    },
    /// Within the last hours customers lost money to a scam, or told us that they had.
    Defrauded {
        /// The scam.
        scam: ScamId,
        /// The segment.
        segment: SegmentId,
        /// People to whom its calls have come since such a line was last written.
        called: u32,
        /// People who lost money for the first time.
        people: u32,
        /// What was lost, in whole units of the currency.
        loss: i64,
        /// Victims, of now or of earlier, of whom the company has learned.
        told: u32,
    },
    /// A crowd gathered.
    Gathered {
        /// Where.
        channel: ChannelId,
        /// How many people.
        people: u32,
    },
    /// Something was done that must never be done (R18).
    KnockedOut {
        /// What.
        why: KnockOut,
        /// By which command.
        seq: u32,
    },
    /// An action was ordered.
    ActionStarted {
        /// Which.
        action: ActionId,
        /// By which command; none for what the plan starts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seq: Option<u32>,
    },
    /// An action is in place.
    ActionDone {
        /// Which.
        action: ActionId,
    },
    /// A command was not carried out.
    Refused {
        /// Which.
        seq: u32,
        /// Why.
        why: Refusal,
    },
    /// A command of a changed drill has become pointless.
    Lapsed {
        /// Which.
        seq: u32,
        /// Why.
        why: Refusal,
    },
    /// The facilitator took something out of the judgement.
    Excused {
        /// What.
        inject: InjectId,
    },
    /// The facilitator took back a message that should not have come.
    Withdrawn(Item),
    /// An inject came at its time and found no reason to happen, or was prevented.
    NotFired {
        /// Which.
        inject: InjectId,
        /// Whether what the scenario names as preventing it held.
        prevented: bool,
    },
    /// A move of a tabletop was closed.
    MoveClosed {
        /// Which.
        id: MoveId,
    },
    /// A phase ended.
    PhaseEnded {
        /// Which.
        phase: PhaseId,
    },
    /// A review was held and its findings judged.
    Reviewed {
        /// The findings that the drill bears out.
        borne_out: Vec<crate::base::id::FindingId>,
        /// The findings that it does not.
        not_borne_out: Vec<crate::base::id::FindingId>,
    },
    /// The epilogue's trigger came; whether the review's actions caught it.
    Epilogue {
        /// Findings whose actions were in place.
        caught: Vec<crate::base::id::FindingId>,
        /// Findings that would have caught it and were not made.
        missed: Vec<crate::base::id::FindingId>,
    },
    /// A seat was handed over, or its shift ended without that.
    ShiftChanged {
        /// Which.
        seat: SeatId,
        /// Whether it was handed over in order.
        handed_over: bool,
    },
}

/// What a claim can meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Contradiction {
    /// The truth came out.
    Truth,
    /// It was leaked.
    Leak,
    /// We said something else ourselves.
    Ourselves,
    /// Front-line agents said something else.
    FrontLine,
}
