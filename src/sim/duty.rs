//! Clocks set from outside: when they start, what meets them, and when they run out.

use bevy::prelude::Resource;

use crate::base::{
    date::{Day, Wall},
    time::At,
};
use crate::record::event::Event;
use crate::scenario::{
    action::{Duty, DutyDue, DutyStart, MetBy},
    crisis::Clock,
    place,
};
use crate::sim::{
    agenda::{Due, WorldPurpose},
    assembly::{Assembly, State, TickSystems},
    condition,
    crowd::{Access, Crowd},
    digest::Fold,
};

/// How one clock stands.
#[derive(Clone, Copy, Debug, Default)]
struct Watch {
    /// When it is due, once it runs. Holds move it.
    due: Option<At>,
    /// How often its due time was noted in the calendar.
    noted: u8,
    /// Whether what meets it has been done, be it before the clock started.
    done: bool,
    /// Whether it ran out.
    missed: bool,
    /// Whether it turned out not to apply.
    void: bool,
}

/// Clocks set from outside.
#[derive(Clone, Debug, Default, Resource)]
pub struct Duties {
    watches: Vec<Watch>,
    fold: Fold,
}

impl State for Duties {
    const NAME: &'static str = "duty";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state and notes the clocks that start at a fixed moment.
pub(super) fn plugin(assembly: &mut Assembly) {
    let play = assembly.play.clone();
    for (number, duty) in (0u8..).zip(&play.scenario.duties) {
        if let DutyStart::At(at) = duty.starts {
            let at = at.max(At::START);
            assembly.agenda.note_world(at, WorldPurpose::Duty, u32::from(number), Due::DutyDue(number));
        }
    }
    assembly.state(Duties { watches: vec![Watch::default(); play.scenario.duties.len()], fold: Fold::default() });
    assembly.tick(TickSystems::Duties, watch);
}

impl Duties {
    /// Whether a duty has been met, in time or late.
    pub fn is_met(&self, duty: usize) -> bool {
        self.watches[duty].done && self.watches[duty].due.is_some()
    }

    /// When a running clock is due.
    pub fn due(&self, duty: usize) -> Option<At> {
        self.watches[duty].due
    }

    /// Whether a clock ran out before what it asks for was done.
    pub fn is_missed(&self, duty: usize) -> bool {
        self.watches[duty].missed
    }
}

/// At every whole minute: which clocks start by their condition.
fn watch(mut access: Access) {
    let c = &mut access.crowd();
    let play = c.play;
    for (number, duty) in play.scenario.duties.iter().enumerate() {
        if let DutyStart::When(when) = &duty.starts
            && !is_decided(c, number)
            && condition::holds(c, when)
        {
            start(c, number);
        }
    }
}

fn is_decided(c: &Crowd, number: usize) -> bool {
    let watch = &c.duties.watches[number];
    watch.void || watch.due.is_some()
}

/// A clock starts, unless it does not apply.
fn start(c: &mut Crowd, number: usize) {
    if is_decided(c, number) {
        return;
    }
    let play = c.play;
    let now = c.agenda.now;
    let duty = &play.scenario.duties[number];
    if duty.applies_if.as_ref().is_some_and(|applies| !condition::holds(c, applies)) {
        c.duties.watches[number].void = true;
        c.duties.fold.words(&[now.0.unsigned_abs(), number as u64, 0]);
        return;
    }
    let due = after_holds(c, number, due_after(&play.scenario.clock, duty, now));
    c.duties.watches[number].due = Some(due);
    c.duties.fold.words(&[now.0.unsigned_abs(), number as u64, due.0.unsigned_abs()]);
    c.journal.tell(now, Event::DutyStarted { duty: duty.id.clone(), due });
    if c.duties.watches[number].done {
        report_met(c, number, due);
    } else {
        note(c, number, due);
    }
}

/// When a clock that starts now is due.
fn due_after(clock: &Clock, duty: &Duty, start: At) -> At {
    match duty.due {
        DutyDue::Within(span) => start + span,
        DutyDue::WorkDays(days) => end_of_workday(clock, start, days),
    }
}

/// The end of the `days`-th working day after the local day of `start`. The day itself does not count, as is usual
/// where law counts in days.
pub fn end_of_workday(clock: &Clock, start: At, days: u32) -> At {
    let Some(wall) = Wall::parse(&clock.start) else { return start };
    let holidays: Vec<Day> = clock.holidays.iter().filter_map(|date| Day::parse(date)).collect();
    let works = |day: Day| match clock.workdays.as_slice() {
        [] => day.weekday() <= 5,
        some => some.contains(&day.weekday()),
    };
    wall.end_of(wall.day(start).after_workdays(days, |day| !works(day) || holidays.contains(&day)))
}

/// The due time once the holds are counted in that name the duty: a hold moves it to its own end, if that is later.
fn after_holds(c: &Crowd, number: usize, due: At) -> At {
    let names = |duties: u64| duties & (1 << number) != 0;
    c.knowledge.holds.iter().filter(|hold| names(hold.duties)).map(|hold| hold.until).fold(due, At::max)
}

fn note(c: &mut Crowd, number: usize, due: At) {
    let watch = &mut c.duties.watches[number];
    watch.noted = watch.noted.saturating_add(1);
    let ordinal = u32::from(watch.noted) << 8 | u32::try_from(number).unwrap_or(0);
    c.agenda.note_world(due, WorldPurpose::Duty, ordinal, Due::DutyDue(u8::try_from(number).unwrap_or(u8::MAX)));
}

/// A clock's moment has come: it starts if it starts at a fixed time, moves on if a hold names it, else runs out.
pub(super) fn due(c: &mut Crowd, number: u8) {
    let number = usize::from(number);
    let Some(due) = c.duties.watches[number].due else {
        start(c, number);
        return;
    };
    if c.duties.watches[number].done || c.duties.watches[number].missed {
        return;
    }
    let now = c.agenda.now;
    let moved = after_holds(c, number, due);
    if moved > now {
        c.duties.watches[number].due = Some(moved);
        note(c, number, moved);
        return;
    }
    c.duties.watches[number].missed = true;
    c.duties.fold.words(&[now.0.unsigned_abs(), number as u64, 1]);
    let duty = c.play.scenario.duties[number].id.clone();
    c.journal.tell(now, Event::DutyMissed { duty });
}

/// What a duty asks for has been done. Before its clock starts that is remembered.
fn meet(c: &mut Crowd, number: usize) {
    let was_done = std::mem::replace(&mut c.duties.watches[number].done, true);
    if let Some(due) = c.duties.watches[number].due
        && !was_done
    {
        report_met(c, number, due);
    }
}

fn report_met(c: &mut Crowd, number: usize, due: At) {
    let now = c.agenda.now;
    let due = if c.duties.watches[number].missed { due } else { after_holds(c, number, due) };
    c.duties.watches[number].due = Some(due);
    c.duties.fold.words(&[now.0.unsigned_abs(), number as u64, 2]);
    let duty = c.play.scenario.duties[number].id.clone();
    c.journal.tell(now, Event::DutyMet { duty, due });
}

/// Meets every duty that this meets.
fn meet_all(c: &mut Crowd, meets: impl Fn(&MetBy) -> bool) {
    let play = c.play;
    for (number, duty) in play.scenario.duties.iter().enumerate() {
        if meets(&duty.met_by) {
            meet(c, number);
        }
    }
}

/// Starts every clock that this starts.
fn start_all(c: &mut Crowd, starts: impl Fn(&DutyStart) -> bool) {
    let play = c.play;
    for (number, duty) in play.scenario.duties.iter().enumerate() {
        if starts(&duty.starts) {
            start(c, number);
        }
    }
}

/// A seat has come to know something of a fact.
pub(super) fn fact_known(c: &mut Crowd, fact: usize) {
    let id = &c.play.scenario.facts[fact].id;
    start_all(c, |start| matches!(start, DutyStart::Knowing(of) if of == id));
}

/// An inject was delivered.
pub(super) fn inject_fired(c: &mut Crowd, inject: usize) {
    let id = &c.play.scenario.injects[inject].id;
    start_all(c, |start| matches!(start, DutyStart::Inject(of) if of == id));
}

/// An inject was taken back: a clock that it started and that still runs stops, and does not apply any more.
pub(super) fn inject_withdrawn(c: &mut Crowd, inject: usize) {
    let play = c.play;
    let id = &play.scenario.injects[inject].id;
    for (number, duty) in play.scenario.duties.iter().enumerate() {
        let watch = &mut c.duties.watches[number];
        let runs = watch.due.is_some() && !watch.done && !watch.missed;
        if runs && matches!(&duty.starts, DutyStart::Inject(of) if of == id) {
            (watch.due, watch.void) = (None, true);
            c.duties.fold.words(&[c.agenda.now.0.unsigned_abs(), number as u64, 3]);
        }
    }
}

/// A statement to many took effect: bits of the facts it speaks of, of the segments it goes to, of its instructions.
pub(super) fn said(c: &mut Crowd, facts: u64, segments: u64, instructions: u64) {
    let play = c.play;
    let has = |bits: u64, place: Option<usize>| place.is_some_and(|place| place < 64 && bits & (1 << place) != 0);
    meet_all(c, |by| match by {
        MetBy::Say(fact, segment) => has(facts, play.fact(fact)) && has(segments, play.segment(segment)),
        MetBy::Instruct(id) => has(instructions, place(&play.scenario.instructions, id.as_str())),
        _ => false,
    });
}

/// An action is in place.
pub(super) fn done(c: &mut Crowd, action: usize) {
    let id = &c.play.scenario.actions[action].id;
    meet_all(c, |by| matches!(by, MetBy::Action(of) if of == id));
}

/// A compensation was offered.
pub(super) fn offered(c: &mut Crowd, entitlement: usize) {
    let id = &c.play.scenario.entitlements[entitlement].id;
    meet_all(c, |by| matches!(by, MetBy::Offer(of) if of == id));
}

/// An inject was answered.
pub(super) fn inject_answered(c: &mut Crowd, inject: u16) {
    let id = &c.play.scenario.injects[usize::from(inject)].id;
    meet_all(c, |by| matches!(by, MetBy::Answer(of) if of == id));
}

/// The front line was briefed on these facts, as bits.
pub(super) fn briefed(c: &mut Crowd, facts: u64) {
    let play = c.play;
    meet_all(c, |by| match by {
        MetBy::Brief(fact, _) => play.fact(fact).is_some_and(|fact| facts & (1 << fact) != 0),
        _ => false,
    });
}
