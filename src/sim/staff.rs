//! Those who work for the company: load, fatigue, and morale.

use bevy::prelude::Resource;

use crate::base::time::{At, Span};
use crate::record::event::{Event, Refusal};
use crate::sim::{
    agenda::{Due, WorldPurpose},
    assembly::{Assembly, State, TickSystems},
    crowd::{Access, Crowd},
    digest::Fold,
    roster,
};

/// The share of time in contacts above which people tire. Assumed; common planning figure for sustainable occupancy.
pub const TIRING_LOAD: f64 = 0.85;
/// How much more tired an hour of entirely full load makes, from 0 to 1. Assumed.
pub const TIRES_PER_HOUR: f64 = 0.12;
/// How much an hour below that load rests. Assumed.
pub const RESTS_PER_HOUR: f64 = 0.10;
/// Minutes that a relieved part of a team rests. Assumed.
pub const RELIEF_MINUTES: i64 = 30;
/// The share of a team that rests at a time. Assumed.
pub const RELIEF_SHARE: u32 = 4;
/// What is left of a team's fatigue after its relief. Assumed.
pub const RELIEF_LEAVES: f64 = 0.4;
/// Points of morale, of 100, that an hour of entirely tired teams costs. Assumed.
pub const TIRED_COSTS: f64 = 0.35;
/// Points of morale that a thousand contradictory answers cost: nobody likes to say what the next one denies. Assumed.
pub const CONTRADICTIONS_COST: f64 = 1.0;
/// Points of morale that come back in a quiet day. Assumed.
pub const DAILY_RECOVERY: f64 = 0.8;
/// Points of morale that a relief earns. Assumed.
pub const RELIEF_EARNS: f64 = 0.5;
/// Points of morale that being handed over to in order earns, and that a shift's end without it costs. Assumed.
pub const HAND_OVER: f64 = 1.0;
/// The time between two reckonings.
const EVERY: Span = Span::minutes(10);

/// Those who work for the company.
#[derive(Clone, Debug, Resource)]
pub struct Staff {
    /// Morale, 0 to 100.
    pub morale: f64,
    /// Morale before the crisis.
    pub morale_before: f64,
    /// Busy and staffed milliseconds of each channel at the last reckoning.
    last: Vec<(u64, u64)>,
    /// Seats that have been handed over, as bits.
    pub handed_over: u64,
    fold: Fold,
}

impl State for Staff {
    const NAME: &'static str = "staff";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state, the reckoning and the ends of shifts.
pub(super) fn plugin(assembly: &mut Assembly) {
    let scenario = assembly.play.scenario.clone();
    let morale = f64::from(scenario.organisation.morale);
    let last = vec![(0, 0); scenario.channels.len()];
    assembly.state(Staff { morale, morale_before: morale, last, handed_over: 0, fold: Fold::default() });
    assembly.tick(TickSystems::Staff, tick);
    for (place, seat) in (0u8..).zip(&scenario.seats) {
        if let Some(at) = seat.shift_ends {
            assembly.agenda.note_world(at, WorldPurpose::SeatShift, u32::from(place), Due::SeatShift(place));
        }
    }
}

/// Morale now, 0 to 100.
pub(super) fn morale(c: &Crowd) -> f64 {
    c.staff.morale
}

/// Changes morale by so many points of 100.
pub(super) fn hurt(c: &mut Crowd, points: f64) {
    c.staff.morale = (c.staff.morale + points).clamp(0.0, 100.0);
    c.staff.fold.words(&[c.staff.morale.to_bits()]);
}

/// An agent has had to say something else than the last one.
pub(super) fn contradicted(c: &mut Crowd) {
    hurt(c, -CONTRADICTIONS_COST / 1000.0);
}

/// Every ten minutes: who worked too hard tires, who did not rests.
fn tick(mut access: Access) {
    let c = &mut access.crowd();
    let now = c.agenda.now;
    if now.0 % EVERY.0 != 0 {
        return;
    }
    let mut tired_sum = 0.0;
    let mut teams = 0.0;
    for place in 0..c.contacts.desks.len() {
        roster::staff_up(c, place);
        let Some(desk) = &mut c.contacts.desks[place] else { continue };
        let counts = desk.queue.counts(now);
        let (busy, staffed) = (counts.busy_ms - c.staff.last[place].0, counts.staffed_ms - c.staff.last[place].1);
        c.staff.last[place] = (counts.busy_ms, counts.staffed_ms);
        if staffed == 0 {
            continue;
        }
        #[expect(clippy::cast_precision_loss, reason = "counts are below 2^53")]
        let (busy, staffed) = (busy as f64, staffed as f64);
        let load = busy / staffed;
        let hours = EVERY.in_minutes() / 60.0;
        desk.tired += if load > TIRING_LOAD {
            TIRES_PER_HOUR * hours * (load - TIRING_LOAD) / (1.0 - TIRING_LOAD)
        } else {
            -RESTS_PER_HOUR * hours
        };
        desk.tired = desk.tired.clamp(0.0, 1.0);
        tired_sum += desk.tired * staffed;
        teams += staffed;
    }
    let tired = if teams > 0.0 { tired_sum / teams } else { 0.0 };
    let hours = EVERY.in_minutes() / 60.0;
    let down = TIRED_COSTS * tired * hours;
    let up = if c.staff.morale < c.staff.morale_before { DAILY_RECOVERY * hours / 24.0 } else { 0.0 };
    hurt(c, up - down);
}

/// Part of a team rests for a while, in turn.
pub(super) fn relieve(c: &mut Crowd, place: usize) -> Result<(), Refusal> {
    let Some(desk) = &mut c.contacts.desks[place] else { return Err(Refusal::NothingThere) };
    if desk.resting > 0 {
        return Err(Refusal::AlreadyDone);
    }
    desk.resting = desk.agents / RELIEF_SHARE;
    let at = c.agenda.now + Span::minutes(RELIEF_MINUTES);
    let number = u8::try_from(place).unwrap_or(u8::MAX);
    // Two reliefs of one team never fall on one moment: the second is refused while the first lasts.
    c.agenda.note_world(at, WorldPurpose::Shift, 1 << 29 | u32::from(number), Due::Rested(number));
    roster::staff_up(c, place);
    hurt(c, RELIEF_EARNS);
    Ok(())
}

/// A rested team comes back.
pub(super) fn rested(c: &mut Crowd, number: u8) {
    let place = usize::from(number);
    if let Some(desk) = &mut c.contacts.desks[place] {
        desk.resting = 0;
        desk.tired *= RELIEF_LEAVES;
    }
    roster::staff_up(c, place);
}

/// A seat is handed over to the next shift.
pub(super) fn hand_over(c: &mut Crowd, seat: usize) -> Result<(), Refusal> {
    if c.play.scenario.seats[seat].shift_ends.is_none() {
        return Err(Refusal::NothingThere);
    }
    if c.staff.handed_over & (1 << seat) != 0 {
        return Err(Refusal::AlreadyDone);
    }
    c.staff.handed_over |= 1 << seat;
    changed(c, seat, true);
    Ok(())
}

/// A seat's shift ends; if it was not handed over, what it had in hand is lost on the next.
pub(super) fn seat_shift(c: &mut Crowd, seat: u8) {
    if c.staff.handed_over & (1 << seat) == 0 {
        changed(c, usize::from(seat), false);
    }
}

fn changed(c: &mut Crowd, seat: usize, handed_over: bool) {
    let id = c.play.scenario.seats[seat].id.clone();
    let now: At = c.agenda.now;
    c.journal.tell(now, Event::ShiftChanged { seat: id, handed_over });
    hurt(c, if handed_over { HAND_OVER } else { -HAND_OVER });
}
