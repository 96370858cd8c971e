//! Colleagues for somebody who practises alone: honest, and slow. They play the seats that nobody sits in, pass on what
//! they learn, answer what they are asked, see to their own work in their own time, and never win the drill.
//!
//! What a trainee has to start herself they leave to her until it is very late: declaring, grading, passing up, the
//! first word to the public and every further one. They never act in a seat that somebody sits in, and see nothing of
//! what only that seat sees.

use crate::base::{
    id::SeatId,
    time::{At, DAY, HOUR, MINUTE, Span},
};
use crate::drill::policy::{
    Decision, Policy, Views, Wake, act, after, inform, mobilise, reply, speak,
    table::{Deed, Memory, Table},
};
use crate::scenario::{action::MetBy, command::What};

/// How long what somebody finds out takes to reach the people at the table. All numbers of this file are assumed.
const TELLS_AFTER: Span = Span(6 * MINUTE);
/// How long a message lies before a colleague answers it.
const ANSWERS_AFTER: Span = Span(70 * MINUTE);
/// From the declaration to putting one's own parts of the plan into force.
const ACTIVATES_AFTER: Span = Span(40 * MINUTE);
/// From the declaration to one's own orders.
const ACTS_AFTER: Span = Span(75 * MINUTE);
/// From the declaration to briefing the front line.
const BRIEFS_AFTER: Span = Span(60 * MINUTE);
/// From the declaration to offering what is owed.
const OFFERS_AFTER: Span = Span(5 * HOUR);
/// From the first sign to one's own work where nobody has declared anything.
const UNASKED: Span = Span(12 * HOUR);
/// From the first sign to doing what was left to others.
const VERY_LATE: Span = Span(24 * HOUR);
/// How long the company has said nothing before a colleague speaks to the public.
const SPEAKS_AFTER: Span = Span(36 * HOUR);
/// From the end of the acute phase to going back to customers. The review they leave to others for good.
const FOLLOWS_AFTER: Span = Span(12 * DAY);
/// How often they look round in the acute phase, and later.
const LOOKS: [Span; 2] = [Span(2 * MINUTE), Span(HOUR)];

/// Colleagues in all seats that nobody sits in.
#[derive(Clone, Debug, Default)]
pub struct Colleagues {
    people: Vec<SeatId>,
    memory: Memory,
}

impl Colleagues {
    /// Colleagues for people in these seats.
    pub fn new(people: Vec<SeatId>) -> Self {
        Self { people, memory: Memory::default() }
    }
}

impl Policy for Colleagues {
    fn name(&self) -> &'static str {
        "colleagues"
    }

    fn wake(&mut self, views: &Views) -> Decision {
        let seats = &views.at(0).known.seats;
        let (people, present): (Vec<usize>, Vec<usize>) =
            (0..seats.len()).partition(|seat| self.people.contains(&seats[*seat].id));
        let mut t = Table::of(views, &mut self.memory, present);
        approve(&mut t, &people);
        tell(&mut t, &people);
        if let Some(first) = t.wall().first_signal {
            own_work(&mut t, first);
            what_others_left(&mut t, first);
        }
        let next = t.now + LOOKS[usize::from(!t.view(0).is_acute())];
        let next = if t.view(0).is_acute() { Wake::OnDeliveryOrAt(next) } else { Wake::At(next) };
        Decision { commands: t.out, next }
    }
}

/// Whoever is asked to approve what somebody wants to say approves it at once.
fn approve(t: &mut Table, people: &[usize]) {
    let now = t.now;
    let by_people = |id: &SeatId| people.iter().any(|seat| t.known().seats[*seat].id == *id);
    let asked: Vec<(u32, SeatId)> = t
        .wall()
        .drafts
        .iter()
        .filter(|draft| by_people(&draft.seat))
        .filter_map(|draft| match &draft.what {
            What::Publish { approval: Some(seat), .. } | What::Answer { approval: Some(seat), .. } => {
                Some((draft.seq, seat.clone()))
            }
            _ => None,
        })
        .collect();
    for (seq, seat) in asked {
        if t.memory.once(Deed::Approve(seq), now) {
            t.order_by(&seat, What::Approve(seq));
        }
    }
}

/// What somebody finds out by herself she tells the people at the table a little later.
fn tell(t: &mut Table, people: &[usize]) {
    let now = t.now;
    for fact in 0..t.known().facts.len() {
        for seat in t.seats() {
            let Some(held) = t.view(seat).held(fact).filter(|held| held.is_own() && now - held.since >= TELLS_AFTER)
            else {
                continue;
            };
            let since = held.since;
            for person in people {
                if t.memory.once(Deed::Share(seat, *person, fact, since), now) {
                    let what = What::Share { fact: t.fact_id(fact), seat: t.id(*person) };
                    t.order(seat, what);
                }
            }
        }
    }
}

/// Everybody's own desk: the inbox, orders, clocks, requests of authorities, the end of a shift.
fn own_work(t: &mut Table, first: At) {
    let now = t.now;
    let begun = t.wall().declared.map_or(first + UNASKED, |at| at.min(first + UNASKED));
    reply::reply(t, ANSWERS_AFTER);
    mobilise::note_requests(t);
    mobilise::hand_over(t);
    if now >= begun + ACTIVATES_AFTER {
        mobilise::activate(t);
    }
    if now >= begun + BRIEFS_AFTER {
        inform::share(t);
        inform::brief(t);
    }
    if now >= begun + ACTS_AFTER {
        act::duties_met_by(t, |by| !matches!(by, MetBy::Say(..) | MetBy::Instruct(_)));
        if act::is_serious(t) {
            act::remedies(t);
        }
        act::staff(t);
    }
    if now >= begun + OFFERS_AFTER {
        act::what_is_owed(t);
    }
}

/// What the people at the table should have begun: very late somebody does it after all.
fn what_others_left(t: &mut Table, first: At) {
    let now = t.now;
    if now >= first + VERY_LATE {
        inform::ask(t);
        mobilise::mobilise(t);
    }
    let last = t.wall().statements.last().map_or(first, |sent| sent.at);
    if now >= last + SPEAKS_AFTER {
        speak::speak(t);
    }
    if now >= t.known().acute_end() + FOLLOWS_AFTER {
        reply::care(t);
        after::call_back(t);
        after::close_the_thankful(t);
    }
}
