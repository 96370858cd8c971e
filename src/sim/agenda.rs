//! The clock of the simulation and what stands in its calendar.

use bevy::prelude::Resource;

use crate::base::{
    draw::{Draws, Kind, Purpose, Subject},
    time::At,
};
use crate::sim::{
    calendar::{Calendar, Class},
    digest::Fold,
    play::{Play, Who},
    queue::Ticket,
};

/// What is due at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// The crisis reaches a customer, by the wave of her segment's exposure.
    Struck(Who, u8),
    /// It lets her go by itself.
    Eased(Who, u8),
    /// She looks at her situation.
    Look(Who),
    /// She tries again.
    Redial(Who),
    /// A contact on a channel is finished: the ticket names it.
    Served(u8, Ticket),
    /// Somebody on a channel gives up: the ticket names the contact.
    GaveUp(u8, Ticket),
    /// She reads a post: its place in the list of posts.
    Read(Who, u32),
    /// A statement comes to those who read it in this minute: its place in the list.
    Wave(u16),
    /// A story comes to those who read it in this minute: its place in the list.
    Story(u16),
    /// A statement takes effect: its place in the list of drafts.
    Speak(u16),
    /// A claim meets what it does not cover: place of the statement, element.
    Tested(u16, u8),
    /// A promise is due: its place in the ledger, and how often it had been put off when this was noted.
    PromiseDue(u16, u8),
    /// A duty is due.
    DutyDue(u8),
    /// A seat learns something: place of the fact, of the entry.
    Learn(u8, u8),
    /// An answer to a question comes: its place in the list of questions.
    Told(u16),
    /// A fact gets out.
    Leak(u8),
    /// The truth of a fact changes.
    TruthChanges(u8),
    /// A rumour begins.
    Rumour(u8),
    /// A noted request of an authority ends: its place in the list.
    HoldEnds(u8),
    /// An inject happens.
    Inject(u16),
    /// A message of the facilitator's own comes: its place in the list.
    Added(u16),
    /// An action is in place: its place, and which run of it.
    ActionReady(u16),
    /// An action helps the next people.
    Help(u16),
    /// The number of people on a channel changes as planned or ordered.
    Shift(u8, u16),
    /// A relieved team comes back: the channel.
    Rested(u8),
    /// A customer decides whether to stay.
    Decide(Who),
    /// A follow-up comes to its next people: its place in the list.
    Follow(u16),
    /// A seat's shift ends.
    SeatShift(u8),
    /// The moment of a scam that waits for a condition has come: its place.
    ScamBegins(u8),
    /// A fraudulent call comes to a customer: the scam, by place.
    Scammer(Who, u8),
    /// She notices that her money is gone.
    NoticesLoss(Who, u8),
    /// Her loss hurts no more.
    LossOver(Who),
    /// She turns to the company about a fact because an effect says so.
    Demand(Who, u8),
    /// A phase ends.
    PhaseEnds(u8),
    /// The epilogue's trigger.
    Epilogue,
}

/// The clock, the calendar, and the source of draws.
#[derive(Clone, Debug, Resource)]
pub struct Agenda {
    /// The simulated moment.
    pub now: At,
    /// What is to come.
    pub calendar: Calendar<Due>,
    /// The source of draws.
    pub draws: Draws,
    /// Calendar entries that have come so far.
    pub entries: u64,
    /// The state so far in one number.
    pub fold: Fold,
}

impl Agenda {
    /// An empty calendar at `StartEx`.
    pub fn new(play: &Play) -> Self {
        Self { now: At::START, calendar: Calendar::default(), draws: play.draws(), entries: 0, fold: Fold::default() }
    }

    /// Notes something for a subject; `ordinal` tells apart what one subject has of one purpose at one moment.
    pub fn note(&mut self, at: At, subject: Subject, purpose: u8, ordinal: u32, due: Due) {
        let class = if matches!(due, Due::Inject(_) | Due::Added(_)) { Class::Inject } else { Class::Calendar };
        self.calendar.push(at, class, subject, purpose, ordinal, due);
    }

    /// Notes something of a customer.
    pub fn note_for(&mut self, at: At, subject: Subject, purpose: Purpose, ordinal: u32, due: Due) {
        self.note(at, subject, purpose as u8, ordinal, due);
    }

    /// Notes something of the crisis as a whole: `kind` and `ordinal` name it.
    pub fn note_world(&mut self, at: At, purpose: WorldPurpose, ordinal: u32, due: Due) {
        self.note(at, Subject::new(Kind::World, "", ordinal), purpose as u8, ordinal, due);
    }
}

/// What entries of the crisis as a whole are for: their order within one millisecond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum WorldPurpose {
    /// The truth of a fact changes.
    Truth = 64,
    /// A seat learns.
    Learn,
    /// A fact leaks.
    Leak,
    /// A rumour begins.
    Rumour,
    /// A hold ends.
    Hold,
    /// An inject.
    Inject,
    /// A shift changes.
    Shift,
    /// An action is in place.
    Action,
    /// An action helps.
    Help,
    /// A statement takes effect.
    Speak,
    /// A wave of a statement.
    Wave,
    /// A wave of a story.
    Story,
    /// A claim is tested.
    Tested,
    /// A promise is due.
    Promise,
    /// A duty is due.
    Duty,
    /// A follow-up.
    Follow,
    /// A seat's shift ends.
    SeatShift,
    /// A phase ends.
    Phase,
    /// The epilogue.
    Epilogue,
    /// A scam begins, or does not.
    Scam,
}
