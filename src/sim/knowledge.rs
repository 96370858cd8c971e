//! What the seats know: what they learn by themselves, are told when they ask, and what gets out without them.

use bevy::prelude::Resource;

use crate::base::time::{At, Span};
use crate::record::event::Event;
use crate::scenario::{
    fact::Learned,
    statement::{Certainty, Value},
};
use crate::sim::{
    agenda::{Due, WorldPurpose},
    assembly::{Assembly, State},
    claim,
    crowd::Crowd,
    digest::Fold,
    duty,
    play::Play,
    statement,
};

/// How long somebody who is asked takes to find out. Assumed.
pub const ANSWER_TAKES: Span = Span::minutes(10);

/// Something that a seat holds to be so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Since when.
    pub at: At,
    /// The value.
    pub value: Value,
    /// How sure it is.
    pub certainty: Certainty,
    /// When the seat itself came to hold it: what somebody passes on is older than that.
    pub came: At,
}

impl Held {
    /// Whether it is, at least as likely, a count of so much or more.
    pub fn is_at_least(&self, count: u64) -> bool {
        self.certainty >= Certainty::Likely && matches!(self.value, Value::Count(held) if held >= count)
    }
}

/// A question from seat to seat.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// Who asked.
    pub by: u8,
    /// Who was asked.
    pub of: u8,
    /// About which fact.
    pub fact: u8,
}

/// An authority's request to wait.
#[derive(Clone, Debug)]
pub struct Hold {
    /// Bits of the facts that are not to be said.
    pub facts: u64,
    /// Bits of the duties that stand still.
    pub duties: u64,
    /// When it was noted.
    pub from: At,
    /// Until when.
    pub until: At,
    /// Whether it has ended.
    pub ended: bool,
}

/// What the seats know.
#[derive(Clone, Debug, Resource)]
pub struct Knowledge {
    /// For each seat, for each fact, what it held, oldest first.
    held: Vec<Vec<Vec<Held>>>,
    /// Questions that were asked.
    questions: Vec<Question>,
    /// Facts that have got out without us, as bits.
    pub leaked: u64,
    /// Requests of authorities that were noted.
    pub holds: Vec<Hold>,
    fold: Fold,
}

impl State for Knowledge {
    const NAME: &'static str = "knowledge";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state and notes what comes by itself.
pub(super) fn plugin(assembly: &mut Assembly) {
    let play = &assembly.play;
    let scenario = &play.scenario;
    let knowledge = Knowledge {
        held: vec![vec![Vec::new(); scenario.facts.len()]; scenario.seats.len()],
        questions: Vec::new(),
        leaked: 0,
        holds: Vec::new(),
        fold: Fold::default(),
    };
    let mut notes = Vec::new();
    for (place, fact) in (0u8..).zip(&scenario.facts) {
        for (number, learned) in (0u8..).zip(&fact.learned) {
            if applies(play, learned) {
                let ordinal = u32::from(place) << 8 | u32::from(number);
                notes.push((learned.at, WorldPurpose::Learn, ordinal, Due::Learn(place, number)));
            }
        }
        for (number, (from, _)) in (0u32..).zip(&play.truth[usize::from(place)]).skip(1) {
            notes.push((*from, WorldPurpose::Truth, u32::from(place) << 8 | number, Due::TruthChanges(place)));
        }
        if let Some(leak) = &fact.leaks
            && leak.variant.as_ref().is_none_or(|id| *id == scenario.variants[play.variant].id)
        {
            notes.push((leak.at, WorldPurpose::Leak, u32::from(place), Due::Leak(place)));
        }
    }
    assembly.state(knowledge);
    for (at, purpose, ordinal, due) in notes {
        assembly.agenda.note_world(at.max(At::START), purpose, ordinal, due);
    }
}

/// Whether an entry belongs to the variant that is played.
fn applies(play: &Play, learned: &Learned) -> bool {
    learned.variant.as_ref().is_none_or(|id| *id == play.scenario.variants[play.variant].id)
}

impl Knowledge {
    /// What a seat holds of a fact, newest last.
    pub fn held(&self, seat: usize, fact: usize) -> &[Held] {
        &self.held[seat][fact]
    }

    /// What a seat held of a fact at a moment up to now, newest last.
    pub fn held_by(&self, seat: usize, fact: usize, at: At) -> &[Held] {
        let held = &self.held[seat][fact];
        &held[..held.partition_point(|entry| entry.came <= at)]
    }

    /// The newest that any of the seats hold of a fact.
    pub fn newest(&self, seats: &[usize], fact: usize) -> Option<&Held> {
        seats.iter().filter_map(|seat| self.held[*seat][fact].last()).max_by_key(|held| (held.at, held.certainty))
    }

    /// Whether any seat knows anything of a fact.
    pub fn anybody_knows(&self, fact: usize) -> bool {
        self.held.iter().any(|facts| !facts[fact].is_empty())
    }

    /// Whether an authority's request that had been noted by then covers a fact at a moment up to now.
    pub fn is_on_hold(&self, fact: usize, at: At) -> bool {
        let covers = |hold: &Hold| hold.from <= at && (!hold.ended || at < hold.until);
        self.holds.iter().any(|hold| covers(hold) && hold.facts & (1 << fact) != 0)
    }
}

/// A seat comes to hold something; what it holds already is no news.
fn come_to_hold(c: &mut Crowd, seat: usize, fact: usize, Held { at, value, certainty, .. }: Held) {
    let held = &mut c.knowledge.held[seat][fact];
    // What somebody passes on stays as old as it is: it does not displace what is newer.
    let is_old = |last: &Held| at < last.at || last.value == value && last.certainty >= certainty;
    if held.last().is_some_and(is_old) {
        return;
    }
    let now = c.agenda.now;
    held.push(Held { at, value: value.clone(), certainty, came: now });
    c.knowledge.fold.words(&[now.0.unsigned_abs(), seat as u64, fact as u64, certainty as u64]);
    let scenario = &c.play.scenario;
    let event = Event::FactLearned {
        fact: scenario.facts[fact].id.clone(),
        seat: scenario.seats[seat].id.clone(),
        value,
        certainty,
    };
    c.journal.tell(now, event);
    duty::fact_known(c, fact);
}

/// What can be learned, as old as it is: of its own time, or of now for who asks before.
fn as_of(learned: &Learned, now: At) -> Held {
    Held { at: learned.at.min(now), value: learned.value.clone(), certainty: learned.certainty, came: now }
}

/// A seat learns something by itself.
pub(super) fn learn(c: &mut Crowd, fact: u8, number: u8) {
    let play = c.play;
    let learned = &play.scenario.facts[usize::from(fact)].learned[usize::from(number)];
    if let Some(seat) = crate::scenario::place(&play.scenario.seats, learned.by.as_str()) {
        let held = as_of(learned, c.agenda.now);
        come_to_hold(c, seat, usize::from(fact), held);
    }
}

/// A seat learns what there is to know of a fact at this moment, whatever it would have learned by itself.
pub(super) fn learn_now(c: &mut Crowd, fact: usize, seat: usize) {
    let play = c.play;
    let now = c.agenda.now;
    let open = play.scenario.facts[fact]
        .learned
        .iter()
        .filter(|learned| applies(play, learned) && learned.asked_from.unwrap_or(learned.at).min(learned.at) <= now)
        .max_by_key(|learned| (learned.at, learned.certainty));
    if let Some(learned) = open {
        come_to_hold(c, seat, fact, as_of(learned, now));
    }
}

/// One seat tells another what it holds. Says whether it held anything.
pub(super) fn share(c: &mut Crowd, from: usize, fact: usize, to: usize) -> bool {
    match c.knowledge.held[from][fact].last().cloned() {
        Some(held) => {
            come_to_hold(c, to, fact, held);
            true
        }
        None => false,
    }
}

/// A seat asks another; the answer comes later.
pub(super) fn ask(c: &mut Crowd, by: usize, of: usize, fact: usize) {
    let now = c.agenda.now;
    let scenario = &c.play.scenario;
    c.journal.tell(
        now,
        Event::Asked {
            seat: scenario.seats[by].id.clone(),
            of: scenario.seats[of].id.clone(),
            fact: scenario.facts[fact].id.clone(),
        },
    );
    let place = u16::try_from(c.knowledge.questions.len()).unwrap_or(u16::MAX);
    let narrow = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
    c.knowledge.questions.push(Question { by: narrow(by), of: narrow(of), fact: narrow(fact) });
    c.agenda.note_world(now + ANSWER_TAKES, WorldPurpose::Learn, 1 << 16 | u32::from(place), Due::Told(place));
}

/// The answer to a question comes: the seat that was asked finds out what it can, and passes on what it holds.
pub(super) fn told(c: &mut Crowd, question: u16) {
    let Question { by, of, fact } = c.knowledge.questions[usize::from(question)];
    let (by, of, fact) = (usize::from(by), usize::from(of), usize::from(fact));
    let play = c.play;
    let now = c.agenda.now;
    let of_id = &play.scenario.seats[of].id;
    let found = play.scenario.facts[fact]
        .learned
        .iter()
        .filter(|learned| applies(play, learned) && learned.by == *of_id)
        .filter(|learned| learned.asked_from.unwrap_or(learned.at).min(learned.at) <= now)
        .max_by_key(|learned| (learned.at, learned.certainty));
    if let Some(learned) = found {
        come_to_hold(c, of, fact, as_of(learned, now));
    }
    share(c, of, fact, by);
}

/// A fact gets out without us: who learns it from others learns that we had not said it.
pub(super) fn leak(c: &mut Crowd, fact: u8) {
    let fact = usize::from(fact);
    let said_before = statement::has_been_said(c, fact);
    c.knowledge.leaked |= 1 << fact;
    c.knowledge.fold.words(&[c.agenda.now.0.unsigned_abs(), fact as u64]);
    let id = c.play.scenario.facts[fact].id.clone();
    c.journal.tell(c.agenda.now, Event::FactLeaked { fact: id, said_before });
    claim::meet_leak(c, fact, said_before);
}

/// An authority's request is noted.
pub(super) fn hold(c: &mut Crowd, hold: Hold) {
    let (facts, duties) = held_ids(c, &hold);
    let until = hold.until;
    c.journal.tell(c.agenda.now, Event::HoldSet { facts, duties, until });
    let place = u8::try_from(c.knowledge.holds.len()).unwrap_or(u8::MAX);
    c.knowledge.holds.push(hold);
    c.agenda.note_world(until, WorldPurpose::Hold, u32::from(place), Due::HoldEnds(place));
}

/// A noted request ends.
pub(super) fn hold_ends(c: &mut Crowd, place: u8) {
    let hold = &mut c.knowledge.holds[usize::from(place)];
    hold.ended = true;
    let hold = hold.clone();
    let (facts, _) = held_ids(c, &hold);
    c.journal.tell(c.agenda.now, Event::HoldEnded { facts });
}

fn held_ids(c: &Crowd, hold: &Hold) -> (Vec<crate::base::id::FactId>, Vec<crate::base::id::DutyId>) {
    let scenario = &c.play.scenario;
    let facts = scenario.facts.iter().enumerate().filter(|(n, _)| hold.facts & (1 << n) != 0);
    let duties = scenario.duties.iter().enumerate().filter(|(n, _)| hold.duties & (1 << n) != 0);
    (facts.map(|(_, fact)| fact.id.clone()).collect(), duties.map(|(_, duty)| duty.id.clone()).collect())
}
