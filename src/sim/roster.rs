//! Who is at work on a channel: planned shifts, people called in or sent home, opening hours.

use crate::sim::{
    agenda::{Due, WorldPurpose},
    contact,
    crowd::Crowd,
};

/// The number of people on a channel changes, as planned (from the scenario) or as ordered (the high bit).
pub(super) fn shift(c: &mut Crowd, channel: u8, number: u16) {
    let place = usize::from(channel);
    if number & ORDERED == 0 {
        let planned = c.play.scenario.channels[place].staff[usize::from(number)].agents;
        if let Some(desk) = &mut c.contacts.desks[place] {
            desk.agents = planned;
            desk.tired = 0.0;
        }
    } else if let Some(desk) = &mut c.contacts.desks[place] {
        let by = desk.orders[usize::from(number & !ORDERED)];
        desk.agents = desk.agents.saturating_add_signed(by);
    }
    staff_up(c, place);
}

/// Marks a change that was ordered.
const ORDERED: u16 = 1 << 15;

/// A channel is ordered to have so many people: fewer at once, more when they have been called in.
pub(super) fn order_agents(c: &mut Crowd, place: usize, agents: u32) {
    let channel = &c.play.scenario.channels[place];
    let now = c.agenda.now;
    let Some(desk) = &mut c.contacts.desks[place] else { return };
    let wanted = agents.min(channel.seats_at_most.unwrap_or(u32::MAX));
    let by = i32::try_from(i64::from(wanted) - i64::from(desk.agents)).unwrap_or(0);
    let number = u16::try_from(desk.orders.len()).unwrap_or(ORDERED - 1).min(ORDERED - 1);
    desk.orders.push(by);
    let at = if by > 0 { now + channel.call_in.unwrap_or_default() } else { now };
    let place8 = u8::try_from(place).unwrap_or(u8::MAX);
    let ordinal = 1 << 30 | u32::from(place8) << 16 | u32::from(number);
    c.agenda.note_world(at, WorldPurpose::Shift, ordinal, Due::Shift(place8, number | ORDERED));
}

/// So many people fewer or more at once, for reasons of the scenario.
pub(super) fn change_agents(c: &mut Crowd, place: usize, by: i32) {
    if let Some(desk) = &mut c.contacts.desks[place] {
        desk.agents = desk.agents.saturating_add_signed(by);
    }
    staff_up(c, place);
}

/// Puts those at work who are there, awake, and within opening hours.
pub(super) fn staff_up(c: &mut Crowd, place: usize) {
    let now = c.agenda.now;
    let open = is_open(c, place);
    let Some(desk) = &mut c.contacts.desks[place] else { return };
    let agents = if open { desk.agents.saturating_sub(desk.resting) } else { 0 };
    if agents == desk.queue.agents() {
        return;
    }
    c.contacts.fold.words(&[place as u64, u64::from(agents), now.0.unsigned_abs()]);
    for start in desk.queue.set_agents(now, agents) {
        contact::note_start(c, place, start);
    }
}

/// Whether a channel is open at this moment of the local day.
fn is_open(c: &Crowd, place: usize) -> bool {
    let Some((from, to)) = c.play.scenario.channels[place].hours else { return true };
    let hour = c.play.local_hour(c.agenda.now);
    if from <= to { (from..to).contains(&hour) } else { hour >= from || hour < to }
}
