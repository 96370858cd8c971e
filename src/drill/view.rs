//! What a seat sees (contract C7): plain data with ids and numbers, never rendered text.
//!
//! Observables only. What customers feel, what is true, and what the score is so far are absent. What hangs on the
//! wall of the crisis room ([`Wall`]) is the same for every seat; what stands on a seat's own desk ([`Desk`]) is not.

use std::sync::Arc;

use serde::Serialize;

use crate::base::{
    id::{BodyId, ChannelId, FactId, InjectId, PlanPartId, SeatId, SegmentId},
    time::At,
};
use crate::drill::{
    known::Known,
    script::Scripted,
    trend::{Questions, Trends},
};
use crate::scenario::{
    command::{FollowHow, Item, Level, What},
    inject::Harm,
    statement::{Certainty, Claim, Element, RestrictionKind, Statement, Value},
};

/// What one seat may see and do at a moment.
#[derive(Clone, Debug, Serialize)]
pub struct SeatView {
    /// The moment.
    pub now: At,
    /// Which phase it is, from 0.
    pub phase: usize,
    /// The place of the seat among the seats.
    pub seat: usize,
    /// What everybody knew before.
    pub known: Arc<Known>,
    /// What all seats see.
    pub wall: Arc<Wall>,
    /// What only this seat sees.
    pub desk: Arc<Desk>,
    /// For each topic, why this seat may not speak of it now, if it knows that it may not.
    pub restricted: Vec<Option<Restricted>>,
    /// For each topic, whether this seat has met it as a rumour.
    pub rumour: Vec<bool>,
    /// For each action, whether what it needs is in place; none if that cannot be seen from here.
    pub possible: Vec<Option<bool>>,
    /// For each instruction, whether it is right advice now, as far as this seat can tell.
    pub right: Vec<Option<bool>>,
    /// For each compensation, whether it is owed, as far as this seat can tell.
    pub owed: Vec<Option<bool>>,
    /// For each finding of a review, what speaks for it.
    pub findings: Vec<Candidate>,
    /// What those who were heard have asked.
    pub questions: Arc<Questions>,
    /// How things moved.
    pub trends: Arc<Trends>,
}

/// What stands on a seat's own desk.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Desk {
    /// What has reached the seat, oldest first.
    pub inbox: Vec<InboxItem>,
    /// Places in the inbox of what nobody has answered yet.
    pub open: Vec<u32>,
    /// Places in the inbox of messages that no customer of the crowd wrote: those worth remembering one by one.
    pub named: Vec<u32>,
    /// Places in the inbox of matters that customers call solved and that we have not closed.
    pub to_close: Vec<u32>,
    /// For each topic, whether anybody has asked this seat about it.
    pub asked: Vec<bool>,
    /// For each segment, whether anybody of it has written to this seat.
    pub wrote: Vec<bool>,
    /// How bad the messages show the crisis to be at worst, where they do.
    pub suggested_level: Option<Level>,
    /// The most harm in a sign that a careful team would act on.
    pub gravest: Option<Harm>,
    /// For each topic, what the seat holds to be so.
    pub facts: Vec<Option<HeldSeen>>,
    /// When the seat was handed over to the next shift.
    pub handed_over: Option<At>,
}

/// A message that reached a seat.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InboxItem {
    /// Its name.
    pub item: Item,
    /// The segment of the customer, if a customer wrote.
    pub segment: Option<SegmentId>,
    /// Where it came in.
    pub channel: ChannelId,
    /// When.
    pub at: At,
    /// When its matter began.
    pub since: At,
    /// What it asks about.
    pub asks: Vec<FactId>,
    /// How much harm is in it.
    pub harm: Harm,
    /// How many people see it.
    pub reach: u32,
    /// Whether it is a sign that a careful team would act on.
    pub signal: bool,
    /// How bad it shows the crisis to be, where its text does.
    pub suggested_level: Option<Level>,
    /// The authority that asks for silence in it, where one does.
    pub asks_hold: Option<BodyId>,
    /// When it was answered.
    pub answered: Option<At>,
    /// When the customer's matter was solved.
    pub solved: Option<At>,
    /// When she came back with it.
    pub reopened: Option<At>,
    /// When we closed it.
    pub closed: Option<At>,
    /// The seat that it was given to, if somebody gave it to one.
    pub assigned: Option<SeatId>,
    /// When the facilitator took it back: nobody is shown it any more.
    pub withdrawn: Option<At>,
    /// The facilitator's words of it, where they are not the scenario's.
    pub script: Option<Arc<Scripted>>,
    /// Its line in the record.
    pub n: u32,
}

/// What a seat holds to be so.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HeldSeen {
    /// The value.
    pub value: Value,
    /// How sure it is.
    pub certainty: Certainty,
    /// Since when the seat has held it.
    pub since: At,
    /// Since when anybody in the company has: what a colleague passes on is as old as it was with her.
    pub origin: At,
    /// The seat that passed it on; none if it was found out here.
    pub told_by: Option<SeatId>,
    /// Values that the seat held before, oldest first.
    pub before: Vec<Value>,
}

impl HeldSeen {
    /// Whether the seat found it out by itself.
    pub fn is_own(&self) -> bool {
        self.told_by.is_none()
    }
}

/// Why a fact may not be said.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Restricted {
    /// Why.
    pub kind: RestrictionKind,
    /// Until when, if that is known.
    pub until: Option<At>,
    /// What may be said all the same.
    pub may_say: Vec<FactId>,
    /// Who asked for it.
    pub asked_by: Option<BodyId>,
}

/// What speaks for a finding of a review.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Candidate {
    /// Whether the team's own record bears it out.
    pub seems_so: bool,
    /// Lines of the record that show it.
    pub evidence: Vec<u32>,
}

/// What hangs on the wall of the crisis room.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Wall {
    /// When the first sign that a careful team would act on reached any seat.
    pub first_signal: Option<At>,
    /// When the crisis was declared.
    pub declared: Option<At>,
    /// How it was graded last, and when.
    pub graded: Option<(Level, At)>,
    /// Parts of the plan in force.
    pub activated: Vec<PlanPartId>,
    /// Whether the team was called together.
    pub convened: bool,
    /// Seats to which the matter was passed up.
    pub escalated: Vec<SeatId>,
    /// What the company has said to many, oldest first.
    pub statements: Vec<SentSeen>,
    /// What the company has answered to one, oldest first.
    pub answers: Vec<AnswerSeen>,
    /// What has been ordered to be said and has not gone out yet.
    pub drafts: Vec<DraftSeen>,
    /// The longest that a statement to many took from order to effect, in milliseconds.
    pub slowest_statement: i64,
    /// What was promised.
    pub promises: Vec<PromiseSeen>,
    /// For each duty, its clock.
    pub duties: Vec<DutySeen>,
    /// For each action, when it was ordered and when it was in place.
    pub actions: Vec<(Option<At>, Option<At>)>,
    /// For each compensation, when it was offered.
    pub offered: Vec<Option<At>>,
    /// For each topic, when the front line was briefed on it.
    pub briefed: Vec<Option<At>>,
    /// For each channel, how it stands.
    pub queues: Vec<QueueSeen>,
    /// Posts in the last sample, an hour.
    pub posts_an_hour: u32,
    /// Posts in all.
    pub posts: u64,
    /// Money spent.
    pub spent: i64,
    /// The last survey that has come in, in percent satisfied; surveys take an hour.
    pub satisfaction: Option<u32>,
    /// Requests of authorities that hold now.
    pub holds: Vec<HoldSeen>,
    /// Rumours that are being talked about so much that they need an answer, since when.
    pub rumours: Vec<(FactId, At)>,
    /// Topics that got out without us.
    pub leaked: Vec<FactId>,
    /// Claims of ours that were contradicted: statement, element, topic.
    pub contradicted: Vec<(u32, u32, FactId)>,
    /// Where crowds have gathered.
    pub gathered: Vec<ChannelId>,
    /// For each topic, how many of the heard asked about it, and how many of them still wait.
    pub questions: Vec<(u32, u32)>,
    /// People who have told us so far that they lost money to scams.
    pub victims: u32,
    /// Questions between seats: who, whom, about what, when.
    pub asked: Vec<(SeatId, SeatId, FactId, At)>,
    /// Follow-ups that have been made, and to how many.
    pub followed: Vec<(SegmentId, FollowHow, u32)>,
    /// When the review was held.
    pub reviewed: Option<At>,
    /// Orders that were not carried out, with what they were.
    pub refused: Vec<(At, What)>,
    /// Events that have happened, with the line in the record.
    pub fired: Vec<(InjectId, u32)>,
}

/// Something that was said to many.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SentSeen {
    /// Its number.
    pub seq: u32,
    /// Its line in the record.
    pub n: u32,
    /// When it took effect.
    pub at: At,
    /// To which segments.
    pub segments: Vec<SegmentId>,
    /// Its elements as sent.
    pub elements: Vec<Element>,
    /// The words around them.
    pub words: String,
    /// Percent of the affected of a segment whom it has reached so far.
    pub reached: Vec<(SegmentId, u32)>,
}

/// Something that was said to one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerSeen {
    /// Its number.
    pub seq: u32,
    /// When it took effect.
    pub at: At,
    /// What it answers.
    pub item: Item,
    /// By whom.
    pub seat: SeatId,
    /// What was said.
    pub statement: Statement,
}

/// Something ordered to be said.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DraftSeen {
    /// Its number.
    pub seq: u32,
    /// When it was ordered.
    pub at: At,
    /// By whom.
    pub seat: SeatId,
    /// What.
    pub what: What,
}

/// A promise of ours.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromiseSeen {
    /// The statement and the element that made it.
    pub name: (u32, u32),
    /// What was promised.
    pub kind: crate::record::event::PromiseKind,
    /// Until when.
    pub due: At,
    /// About what.
    pub facts: Vec<FactId>,
    /// To whom.
    pub segments: Vec<SegmentId>,
    /// How it stands.
    pub state: PromiseState,
    /// How often it was put off.
    pub redated: u32,
}

/// How a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum PromiseState {
    /// It is open.
    Live,
    /// It was kept.
    Kept,
    /// It was broken.
    Broken,
}

/// The clock of a duty.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DutySeen {
    /// When it is due, once it runs.
    pub due: Option<At>,
    /// Whether it was met.
    pub met: bool,
    /// Whether it was missed.
    pub missed: bool,
}

/// How a channel stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QueueSeen {
    /// People who wait.
    pub waiting: u32,
    /// The longest wait among them in milliseconds.
    pub longest_ms: u64,
    /// People at work.
    pub agents: u32,
    /// The most people who have been at work so far without an order of ours.
    pub usual: u32,
    /// Contacts in the last sample, an hour.
    pub offered_an_hour: u32,
    /// Given up in the last sample, an hour.
    pub abandoned_an_hour: u32,
    /// Since when it has been busy without rest for its people.
    pub busy_since: Option<At>,
    /// Percent of its people's time that contacts took in the last sample, where it serves people.
    pub load: Option<u32>,
    /// Contacts in all.
    pub offered: u64,
    /// Contacts and posts that reached a seat one by one.
    pub heard: u32,
}

impl QueueSeen {
    /// Contacts that never reached a seat: they are counted, not listed.
    pub fn unseen(&self) -> u64 {
        self.offered.saturating_sub(u64::from(self.heard))
    }
}

/// An authority's request that was noted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HoldSeen {
    /// Topics that are not to be said.
    pub facts: Vec<FactId>,
    /// Until when.
    pub until: At,
}

impl Desk {
    /// The entries of the inbox at these places.
    pub fn at<'a>(&'a self, places: &'a [u32]) -> impl Iterator<Item = &'a InboxItem> {
        places.iter().filter_map(|place| self.inbox.get(usize::try_from(*place).unwrap_or(usize::MAX)))
    }
}

impl SeatView {
    /// What the seat holds of a topic.
    pub fn held(&self, fact: usize) -> Option<&HeldSeen> {
        self.desk.facts[fact].as_ref()
    }

    /// The places of the topics that have come up.
    pub fn come_up(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.known.facts.len()).filter(|place| self.has_come_up(*place))
    }

    /// Whether a topic has come up: somebody asks about it, this seat holds something of it, it is a rumour, it got out,
    /// or we have spoken of it. To name any other would tell of what is to come.
    pub fn has_come_up(&self, place: usize) -> bool {
        let fact = &self.known.facts[place].id;
        let named = |elements: &[Element]| elements.iter().any(|element| element.names(fact));
        self.desk.facts[place].is_some()
            || self.desk.asked[place]
            || self.rumour[place]
            || self.wall.questions[place].0 > 0
            || self.wall.briefed[place].is_some()
            || self.wall.leaked.contains(fact)
            || self.wall.asked.iter().any(|(_, _, about, _)| about == fact)
            || self.wall.statements.iter().any(|sent| named(&sent.elements))
            || self.wall.drafts.iter().filter_map(|draft| draft.what.statement()).any(|draft| named(&draft.elements))
    }

    /// Whether this moment lies in the acute phase.
    pub fn is_acute(&self) -> bool {
        self.now < self.known.acute_end()
    }

    /// What we said last of a topic to many: the statement, the claim, how sure. A draft counts as said.
    pub fn said(&self, fact: &FactId) -> Option<(u32, &Claim, Certainty)> {
        let drafts = self.wall.drafts.iter().rev().filter_map(|draft| match &draft.what {
            What::Publish { statement, .. } => Some((draft.seq, &statement.elements)),
            _ => None,
        });
        let sent = self.wall.statements.iter().rev().map(|sent| (sent.seq, &sent.elements));
        drafts.chain(sent).find_map(|(seq, elements)| {
            elements.iter().find_map(|element| match element {
                Element::Disclose { fact: of, claim, certainty } if of == fact => Some((seq, claim, *certainty)),
                _ => None,
            })
        })
    }

    /// Money of the budget that is left.
    pub fn money_left(&self) -> i64 {
        self.known.budget - self.wall.spent
    }

    /// What this seat may spend at once on its own word.
    pub fn may_spend(&self) -> i64 {
        self.known.limit_of(&self.known.seats[self.seat].id)
    }

    /// Whether a topic is on hold at an authority's request.
    pub fn is_on_hold(&self, fact: &FactId) -> bool {
        self.wall.holds.iter().any(|hold| hold.until > self.now && hold.facts.contains(fact))
    }
}
