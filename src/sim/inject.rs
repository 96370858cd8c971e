//! The events of the list: when they happen, and what they do.

use bevy::prelude::Resource;

use crate::base::time::At;
use crate::record::event::{CaseEnd, Event, Refusal};
use crate::scenario::{
    Scenario,
    command::Item,
    inject::{Harm, Inject, InjectKind},
    place,
};
use crate::sim::{
    agenda::{Due, WorldPurpose},
    assembly::{Assembly, State, TickSystems},
    condition,
    crowd::{Access, Crowd},
    digest::Fold,
    duty,
    effect::{self, Cause},
};

/// The share of those who are owed a word that must lack a current one for a segment to count as left in silence.
/// Assumed: more of them than not.
pub const SILENT_SHARE: f64 = 0.5;

/// How one inject stands.
#[derive(Clone, Copy, Debug, Default)]
struct Status {
    /// When it happened.
    fired: Option<At>,
    /// Whether it will not happen any more.
    over: bool,
    /// Whether the facilitator keeps it back.
    held: bool,
    /// Whether it has been answered.
    answered: bool,
    /// When the facilitator took it back after it had happened.
    withdrawn: Option<At>,
}

/// The events of the list.
#[derive(Clone, Debug, Default, Resource)]
pub struct Injects {
    /// By place in the scenario's list.
    status: Vec<Status>,
    /// Those that wait for a condition.
    waiting: Vec<u16>,
    /// Since when each segment has been left in silence.
    silent_since: Vec<Option<At>>,
    fold: Fold,
}

impl State for Injects {
    const NAME: &'static str = "inject";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state and notes what happens at a fixed moment, and when phases end.
pub(super) fn plugin(assembly: &mut Assembly) {
    let play = assembly.play.clone();
    let mut waiting = Vec::new();
    for ((number, inject), at) in (0u16..).zip(&play.scenario.injects).zip(&play.injects) {
        match at {
            Some(_) if inject.when.is_some() => waiting.push(number),
            Some(at) => {
                let at = (*at).max(At::START);
                assembly.agenda.note_world(at, WorldPurpose::Inject, u32::from(number), Due::Inject(number));
            }
            None => {}
        }
    }
    for (number, phase) in (0u8..).zip(&play.scenario.clock.phases) {
        assembly.agenda.note_world(phase.ends, WorldPurpose::Phase, u32::from(number), Due::PhaseEnds(number));
    }
    assembly.state(Injects {
        status: vec![Status::default(); play.scenario.injects.len()],
        waiting,
        silent_since: vec![None; play.scenario.segments.len()],
        fold: Fold::default(),
    });
    assembly.tick(TickSystems::Injects, watch);
}

impl Injects {
    /// Whether an inject has happened and has not been taken back.
    pub fn is_fired(&self, inject: usize) -> bool {
        self.status[inject].fired.is_some() && self.status[inject].withdrawn.is_none()
    }

    /// Whether an inject could still happen: by itself, or because the facilitator fires it.
    pub fn is_to_come(&self, inject: usize) -> bool {
        self.status[inject].fired.is_none()
    }

    /// When an inject happened.
    pub fn fired_at(&self, inject: usize) -> Option<At> {
        self.status[inject].fired
    }

    /// Whether an inject has been answered.
    pub fn is_answered(&self, inject: usize) -> bool {
        self.status[inject].answered
    }

    /// Whether the facilitator keeps an inject back.
    pub fn is_held(&self, inject: usize) -> bool {
        self.status[inject].held
    }

    /// Since when most of those in a segment who are owed a word have had none that is current.
    pub fn silent_since(&self, segment: usize) -> Option<At> {
        self.silent_since[segment]
    }
}

/// At every whole minute: who is left in silence, and which conditions have come true.
fn watch(mut access: Access) {
    watch_conditions(&mut access.crowd());
}

/// Lets the injects happen whose condition has come true, and gives up those whose window has closed.
fn watch_conditions(c: &mut Crowd) {
    let now = c.agenda.now;
    for (since, sums) in c.injects.silent_since.iter_mut().zip(&c.people.sums) {
        let silent = f64::from(sums.owed - sums.words.current().min(sums.owed));
        if sums.owed == 0 || silent < SILENT_SHARE * f64::from(sums.owed) {
            *since = None;
        } else if since.is_none() {
            *since = Some(now);
        }
    }
    let play = c.play;
    let mut waiting = std::mem::take(&mut c.injects.waiting);
    waiting.retain(|number| {
        let inject = &play.scenario.injects[usize::from(*number)];
        let status = c.injects.status[usize::from(*number)];
        if status.over || status.fired.is_some() {
            return false;
        }
        if now < inject.at || status.held {
            return true;
        }
        let closes = inject.until.unwrap_or(At(i64::MAX)).min(play.scenario.end());
        if inject.when.as_ref().is_some_and(|when| condition::holds(c, when)) && now <= closes {
            comes(c, *number);
            false
        } else if now >= closes {
            does_not_happen(c, *number, is_prevented(c, inject));
            false
        } else {
            true
        }
    });
    // What a fired inject may have brought into the list in the meantime comes after what was there.
    waiting.append(&mut c.injects.waiting);
    c.injects.waiting = waiting;
}

/// The moment of an inject with a fixed time has come.
pub(super) fn fires(c: &mut Crowd, number: u16) {
    let status = c.injects.status[usize::from(number)];
    if !status.over && !status.held && status.fired.is_none() {
        comes(c, number);
    }
}

/// An inject's moment has come: it happens unless it was prevented.
fn comes(c: &mut Crowd, number: u16) {
    let inject = &c.play.scenario.injects[usize::from(number)];
    if is_prevented(c, inject) {
        does_not_happen(c, number, true);
    } else {
        happens(c, number);
    }
}

fn is_prevented(c: &Crowd, inject: &Inject) -> bool {
    inject.prevented_by.as_ref().is_some_and(|by| condition::holds(c, by))
}

fn does_not_happen(c: &mut Crowd, number: u16, prevented: bool) {
    let now = c.agenda.now;
    c.injects.status[usize::from(number)].over = true;
    c.injects.fold.words(&[now.0.unsigned_abs(), u64::from(number), 1 + u64::from(prevented)]);
    let inject = c.play.scenario.injects[usize::from(number)].id.clone();
    c.journal.tell(now, Event::NotFired { inject, prevented });
}

/// An inject happens, whatever speaks against it.
fn happens(c: &mut Crowd, number: u16) {
    let play = c.play;
    let now = c.agenda.now;
    let inject = &play.scenario.injects[usize::from(number)];
    c.injects.status[usize::from(number)].fired = Some(now);
    c.injects.fold.words(&[now.0.unsigned_abs(), u64::from(number), 0]);
    if inject.kind != InjectKind::ExpectedAction {
        let item = Item::Inject(inject.id.clone());
        c.journal.tell(
            now,
            Event::Delivered {
                item: item.clone(),
                seat: inject.to.clone(),
                channel: inject.channel.clone(),
                asks: inject.asks.clone(),
                harm: inject.harm,
                reach: inject.reach,
                since: inject.waited.map_or(now, |waited| now - waited),
                signal: inject.signal,
            },
        );
        if inject.harm > Harm::None || is_customers(&play.scenario, inject) {
            c.journal.tell(now, Event::CaseOpened { item, harm: inject.harm, reach: inject.reach });
        }
    }
    if let Some(level) = inject.raises_level {
        c.journal.tell(now, Event::LevelKnowable { level, inject: inject.id.clone() });
    }
    for (index, effect) in (0u8..).zip(&inject.effects) {
        effect::apply_effect(c, effect, Cause::inject(number, index));
    }
    if inject.kind != InjectKind::ExpectedAction {
        duty::inject_fired(c, usize::from(number));
    }
}

/// Whether an inject is a customer's: it asks something on a channel on which customers contact the company, and
/// does not come from somebody who sits in a seat.
fn is_customers(scenario: &Scenario, inject: &Inject) -> bool {
    !inject.asks.is_empty()
        && scenario.segments.iter().any(|segment| segment.contacts_by.contains_key(&inject.channel))
        && !scenario.seats.iter().any(|seat| seat.person == inject.from)
}

/// Facilitator: an inject happens now, also one of another cut, also one that was kept back or given up.
pub(super) fn fire_now(c: &mut Crowd, number: u16) -> Result<(), Refusal> {
    let status = &mut c.injects.status[usize::from(number)];
    if status.fired.is_some() {
        return Err(Refusal::AlreadyDone);
    }
    status.held = false;
    status.over = false;
    happens(c, number);
    Ok(())
}

/// Facilitator: an inject stays back until it is fired.
pub(super) fn hold(c: &mut Crowd, number: u16) -> Result<(), Refusal> {
    let status = &mut c.injects.status[usize::from(number)];
    if status.fired.is_some() || status.over {
        return Err(Refusal::TooLate);
    }
    if status.held {
        return Err(Refusal::AlreadyDone);
    }
    status.held = true;
    c.injects.fold.words(&[c.agenda.now.0.unsigned_abs(), u64::from(number), 3]);
    Ok(())
}

/// Facilitator: an inject is left out, and out of the judgement.
pub(super) fn skip(c: &mut Crowd, number: u16) -> Result<(), Refusal> {
    let status = &mut c.injects.status[usize::from(number)];
    if status.fired.is_some() || status.over {
        return Err(Refusal::TooLate);
    }
    status.over = true;
    c.injects.fold.words(&[c.agenda.now.0.unsigned_abs(), u64::from(number), 4]);
    let inject = c.play.scenario.injects[usize::from(number)].id.clone();
    c.journal.tell(c.agenda.now, Event::Excused { inject });
    Ok(())
}

/// Facilitator: an inject should not have come. It leaves the desks and the judgement, a clock that it started stops,
/// and nothing that waits for it comes any more; what it did to the crowd is done.
pub(super) fn withdraw(c: &mut Crowd, number: u16) -> Result<(), Refusal> {
    let status = &mut c.injects.status[usize::from(number)];
    if status.fired.is_none() {
        return Err(Refusal::NothingThere);
    }
    if status.withdrawn.is_some() {
        return Err(Refusal::AlreadyDone);
    }
    let now = c.agenda.now;
    status.withdrawn = Some(now);
    c.injects.fold.words(&[now.0.unsigned_abs(), u64::from(number), 7]);
    let inject = c.play.scenario.injects[usize::from(number)].id.clone();
    c.journal.tell(now, Event::Withdrawn(Item::Inject(inject.clone())));
    c.journal.tell(now, Event::Excused { inject });
    duty::inject_withdrawn(c, usize::from(number));
    Ok(())
}

/// Somebody has answered an inject.
pub(super) fn answered(c: &mut Crowd, number: u16) {
    let status = &mut c.injects.status[usize::from(number)];
    if status.answered {
        return;
    }
    status.answered = true;
    c.injects.fold.words(&[c.agenda.now.0.unsigned_abs(), u64::from(number), 5]);
    let item = Item::Inject(c.play.scenario.injects[usize::from(number)].id.clone());
    c.journal.tell(c.agenda.now, Event::Case { item, end: CaseEnd::Answered });
    duty::inject_answered(c, number);
}

/// The place of an inject as the calendar names it.
pub(super) fn number_of(scenario: &Scenario, id: &str) -> Option<u16> {
    place(&scenario.injects, id).and_then(|number| u16::try_from(number).ok())
}

/// A phase of the crisis ends.
pub(super) fn phase_ends(c: &mut Crowd, number: u8) {
    let phase = c.play.scenario.clock.phases[usize::from(number)].id.clone();
    c.injects.fold.words(&[c.agenda.now.0.unsigned_abs(), u64::from(number), 6]);
    c.journal.tell(c.agenda.now, Event::PhaseEnded { phase });
}
