//! The ledger of promises: made, kept, put off, broken (R9). A promised update becomes a clock.

use bevy::prelude::Resource;

use crate::base::time::{At, Span};
use crate::record::event::{Event, PromiseKind};
use crate::scenario::{place, statement::Element};
use crate::sim::{
    agenda::{Due, WorldPurpose},
    assembly::{Assembly, State},
    crowd::Crowd,
    digest::Fold,
    look,
    people::is,
    play::Who,
    statement,
};

/// The trust in competence that a broken promise costs who held it. Assumed.
pub const BROKEN_COSTS_COMPETENCE: f64 = 0.05;
/// The trust in integrity that it costs. Assumed; Halperin et al. 2022: repeated promises can be worse than nothing.
pub const BROKEN_COSTS_INTEGRITY: f64 = 0.012;
/// The anger that it raises. Assumed; Maister 1985: promise 30 and deliver 35 and people feel cheated.
pub const BROKEN_ANGERS: f64 = 0.10;
/// The trust in integrity that a kept promise earns. Assumed.
pub const KEPT_EARNS: f64 = 0.006;

/// How much of that somebody feels whom the crisis does not touch now, 0 to 1. Assumed.
pub const UNCONCERNED: f64 = 0.4;

/// What has become of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is not due yet.
    Live,
    /// It was kept in time.
    Kept,
    /// It was broken.
    Broken,
}

/// A promise.
#[derive(Clone, Debug)]
pub struct Promise {
    /// The statement that made it.
    pub seq: u32,
    /// The element, from 0.
    pub element: u32,
    /// What was promised.
    pub kind: PromiseKind,
    /// Until when.
    pub due: At,
    /// Bits of the segments that hold it.
    pub segments: u64,
    /// Bits of the facts it is about.
    pub facts: u64,
    /// The action that keeps it, by place.
    pub action: Option<usize>,
    /// The compensation that keeps it, by place.
    pub offer: Option<usize>,
    /// How often it has been put off.
    pub redated: u8,
    /// What has become of it.
    pub standing: Standing,
    /// Who has heard it.
    holders: Vec<Who>,
}

/// The ledger.
#[derive(Clone, Debug, Default, Resource)]
pub struct Promises {
    /// In the order in which they were made.
    pub ledger: Vec<Promise>,
    /// How many have been broken.
    pub broken: u32,
    /// What falls due until then is kept by routine.
    kept_until: At,
    fold: Fold,
}

impl State for Promises {
    const NAME: &'static str = "promises";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    assembly.state(Promises::default());
}

/// How many promises have been broken.
pub(super) fn broken_count(c: &Crowd) -> u32 {
    c.promises.broken
}

/// Enters the promises of a statement to many; gives their places. Old promises that it puts off are put off.
pub(super) fn made_by(c: &mut Crowd, seq: u32, elements: &[Element], segments: u64, facts: u64) -> Vec<u16> {
    let mut places = Vec::new();
    for (number, element) in (0u32..).zip(elements) {
        if let Element::Redate { promise, due, .. } = element {
            redate(c, *promise, *due);
        } else if let Some(promise) = promise_in(c, seq, number, element, segments, facts) {
            places.push(enter(c, promise));
        }
    }
    places
}

/// Enters the promises of an individual answer.
pub(super) fn made_to_one(c: &mut Crowd, seq: u32, elements: &[Element], facts: u64) {
    for (number, element) in (0u32..).zip(elements) {
        if let Some(promise) = promise_in(c, seq, number, element, 0, facts) {
            enter(c, promise);
        }
    }
}

/// The promise that an element makes, if it makes one. A remedy that stands already promises nothing.
fn promise_in(c: &Crowd, seq: u32, element: u32, what: &Element, segments: u64, facts: u64) -> Option<Promise> {
    let scenario = &c.play.scenario;
    let (mut action, mut offer) = (None, None);
    match what {
        Element::Remedy { action: id, .. } => action = Some(place(&scenario.actions, id.as_str())?),
        Element::Compensate { offer: id, .. } => offer = Some(place(&scenario.entitlements, id.as_str())?),
        _ => {}
    }
    let is_done = action.is_some_and(|action| c.remedies.is_done(action));
    let (kind, due) = promised(what, is_done, c.agenda.now)?;
    let facts = match what {
        Element::PromiseUpdate { facts, .. } => {
            facts.iter().filter_map(|id| c.play.fact(id)).fold(0, |bits, fact| bits | 1 << fact)
        }
        _ => what.fact().and_then(|id| c.play.fact(id)).map_or(facts, |fact| 1 << fact),
    };
    let standing = Standing::Live;
    let holders = Vec::new();
    Some(Promise { seq, element, kind, due, segments, facts, action, offer, redated: 0, standing, holders })
}

/// What an element that takes effect now promises, and until when. A remedy that is in place promises nothing.
pub fn promised(element: &Element, is_in_place: bool, now: At) -> Option<(PromiseKind, At)> {
    match element {
        Element::Remedy { .. } if is_in_place => None,
        Element::Remedy { due, .. } => Some((PromiseKind::Remedy, due.unwrap_or(now + Span::minutes(120)))),
        Element::Compensate { due, .. } => Some((PromiseKind::Compensation, (*due)?)),
        other => Some((PromiseKind::Update, other.next_word()?)),
    }
}

fn enter(c: &mut Crowd, promise: Promise) -> u16 {
    let number = u16::try_from(c.promises.ledger.len()).unwrap_or(u16::MAX);
    let event = Event::PromiseMade {
        seq: promise.seq,
        element: promise.element,
        kind: promise.kind,
        due: promise.due,
        segments: statement::segment_ids(c, promise.segments),
        facts: statement::bits(promise.facts).map(|fact| c.play.scenario.facts[fact].id.clone()).collect(),
    };
    c.journal.tell(c.agenda.now, event);
    let due = promise.due.max(c.agenda.now + Span(1));
    c.agenda.note_world(due, WorldPurpose::Promise, u32::from(number) << 8, Due::PromiseDue(number, 0));
    c.promises.fold.words(&[u64::from(promise.seq), u64::from(promise.element), due.0.unsigned_abs()]);
    c.promises.ledger.push(promise);
    number
}

/// A promise is put off: before it is due, or it is too late for that.
fn redate(c: &mut Crowd, (seq, element): (u32, u32), due: At) {
    let found = c.promises.ledger.iter().position(|p| p.seq == seq && p.element == element);
    let Some(place) = found else { return };
    let promise = &mut c.promises.ledger[place];
    if promise.standing != Standing::Live || due <= c.agenda.now {
        return;
    }
    promise.redated = promise.redated.saturating_add(1);
    promise.due = due;
    let times = promise.redated;
    let number = u16::try_from(place).unwrap_or(u16::MAX);
    c.promises.fold.words(&[u64::from(seq), due.0.unsigned_abs()]);
    c.journal.tell(c.agenda.now, Event::PromiseRedated { seq, element, due, times: u32::from(times) });
    let ordinal = u32::from(number) << 8 | u32::from(times);
    c.agenda.note_world(due, WorldPurpose::Promise, ordinal, Due::PromiseDue(number, times));
}

/// A customer hears the promises of a statement.
pub(super) fn heard(c: &mut Crowd, who: Who, places: &[u16]) {
    for place in places {
        let promise = &mut c.promises.ledger[usize::from(*place)];
        if promise.standing == Standing::Live && !c.people.any(who, is::LOST) {
            promise.holders.push(who);
            if promise.kind == PromiseKind::Update {
                let count = &mut c.people.count[who as usize].promises;
                *count = count.saturating_add(1);
                c.people.set(who, is::PROMISED);
            }
        }
    }
}

/// A statement to many keeps the updates that it was promised as.
pub(super) fn spoken(c: &mut Crowd, seq: u32, facts: u64, segments: u64) {
    settle_where(c, |promise| {
        promise.kind == PromiseKind::Update
            && promise.seq != seq
            && promise.facts & facts != 0
            && (promise.segments == 0 || promise.segments & segments != 0)
    });
}

/// An action that stands keeps the promises of it.
pub(super) fn action_done(c: &mut Crowd, action: usize) {
    settle_where(c, |promise| promise.action == Some(action));
}

/// A compensation that is offered keeps the promises of it.
pub(super) fn offer_made(c: &mut Crowd, offer: usize) {
    settle_where(c, |promise| promise.offer == Some(offer));
}

fn settle_where(c: &mut Crowd, kept: impl Fn(&Promise) -> bool) {
    for place in 0..c.promises.ledger.len() {
        let promise = &c.promises.ledger[place];
        if promise.standing == Standing::Live && kept(promise) {
            end(c, place, Standing::Kept);
        }
    }
}

/// A promise falls due: if it is live and has not been put off since, it is broken.
pub(super) fn due(c: &mut Crowd, number: u16, redated: u8) {
    let promise = &c.promises.ledger[usize::from(number)];
    if promise.standing == Standing::Live && promise.redated == redated {
        let kept = c.agenda.now <= c.promises.kept_until;
        end(c, usize::from(number), if kept { Standing::Kept } else { Standing::Broken });
    }
}

/// Until then the company's routine keeps what falls due: the facilitator leaves that time out.
pub(super) fn keep_until(c: &mut Crowd, until: At) {
    c.promises.kept_until = until;
    c.promises.fold.words(&[until.0.unsigned_abs()]);
}

/// A promise ends: who held it minds.
fn end(c: &mut Crowd, place: usize, standing: Standing) {
    let now = c.agenda.now;
    let promise = &mut c.promises.ledger[place];
    promise.standing = standing;
    let (seq, element, kind) = (promise.seq, promise.element, promise.kind);
    let holders = std::mem::take(&mut promise.holders);
    let broken = standing == Standing::Broken;
    if broken {
        c.promises.broken += 1;
        let people = u32::try_from(holders.len()).unwrap_or(u32::MAX);
        c.journal.tell(now, Event::PromiseBroken { seq, element, people });
    } else {
        c.journal.tell(now, Event::PromiseKept { seq, element });
    }
    c.promises.fold.words(&[u64::from(seq), u64::from(element), u64::from(broken)]);
    for who in holders {
        if kind == PromiseKind::Update {
            let count = &mut c.people.count[who as usize].promises;
            *count = count.saturating_sub(1);
            if *count == 0 {
                c.people.clear(who, is::PROMISED);
            }
        }
        // A remedy that comes is felt where it helps; only broken words and kept ones of speaking are felt here.
        let concerned = c.people.any(who, is::AFFECTED | is::ASKING | is::CASE);
        let share = if concerned { 1.0 } else { UNCONCERNED };
        let before = c.people.mood_now(who, now).anger;
        c.people.touch(who, now, |mood| {
            if broken {
                mood.lose_competence(BROKEN_COSTS_COMPETENCE * share);
                mood.lose_integrity(BROKEN_COSTS_INTEGRITY * share);
                mood.anger += BROKEN_ANGERS * share;
            } else {
                mood.earn_integrity(KEPT_EARNS * share);
            }
        });
        look::anger_moved(c, who, before);
    }
}
