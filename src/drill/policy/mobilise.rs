//! Getting the company to its feet: declaring, calling together, activating the plan, grading, passing up, noting
//! requests of authorities, handing over.

use crate::base::time::{MINUTE, Span};
use crate::drill::policy::{
    table::{Deed, Table},
    words,
};
use crate::scenario::{
    command::{Level, Nature, Reach, Trend, What},
    inject::Harm,
    people::Role,
};

/// How long before its end a shift is handed over.
const HAND_OVER_BEFORE: i64 = 20 * MINUTE;
/// Minutes after which the crisis is graded even if no message shows how bad it is.
const GRADES_AFTER: i64 = 15;
/// How long a request of an authority may lie before it is noted.
const NOTES_WITHIN: Span = Span(15 * MINUTE);
/// Posts an hour from which a crisis counts as worsening.
const MANY_POSTS: u32 = 100;

/// Everything that a first sign calls for.
pub fn mobilise(t: &mut Table) {
    let (first, executive) = (t.role(Role::CustomerService), t.role(Role::DutyExecutive));
    let now = t.now;
    if t.wall().escalated.is_empty() && first != executive && t.memory.once(Deed::Step("escalate"), now) {
        let to = t.id(executive);
        t.order(first, What::Escalate(to));
    }
    if t.wall().declared.is_none() && t.memory.once(Deed::Step("declare"), now) {
        t.order(executive, What::Declare);
    }
    if !t.wall().convened && t.memory.once(Deed::Step("convene"), now) {
        let seats = t.seats().map(|seat| t.id(seat)).collect();
        t.order(executive, What::Convene(seats));
    }
    activate(t);
    grade(t);
}

/// Puts every part of the plan into force that is sound.
pub fn activate(t: &mut Table) {
    let now = t.now;
    for part in 0..t.known().plan.len() {
        let of = &t.known().plan[part];
        if !t.wall().activated.contains(&of.id) && is_sound(t, part) && t.memory.once(Deed::Part(part), now) {
            t.order_by(&of.owner, What::Activate(of.id.clone()));
            // What starts with it needs no order of its own.
            let known = t.known();
            for action in of.starts.iter().filter_map(|id| known.action(id)) {
                t.memory.may(Deed::Order(action), now, Span(0));
            }
        }
    }
}

/// A part of the plan that starts something forbidden stays in the drawer.
fn is_sound(t: &Table, part: usize) -> bool {
    let starts = &t.known().plan[part].starts;
    starts.iter().filter_map(|id| t.known().action(id)).all(|action| !t.known().actions[action].forbidden)
}

/// Grades the crisis by what has been seen, and again when something worse shows.
fn grade(t: &mut Table) {
    let shown = t.seats().any(|seat| t.view(seat).desk.suggested_level.is_some());
    if !shown && t.minutes_in().is_none_or(|minutes| minutes < GRADES_AFTER) {
        return;
    }
    let level = level_seen(t);
    if t.wall().graded.is_some_and(|(graded, _)| graded >= level) {
        return;
    }
    let step = match level {
        Level::Minor => "grade minor",
        Level::Moderate => "grade moderate",
        Level::Major => "grade major",
    };
    let now = t.now;
    if !t.memory.once(Deed::Step(step), now) {
        return;
    }
    let executive = t.role(Role::DutyExecutive);
    let health = t.seats().any(|seat| t.view(seat).desk.gravest == Some(Harm::Health));
    let law = t.wall().duties.iter().any(|duty| duty.due.is_some());
    let what = What::Grade {
        level,
        nature: if health {
            Nature::Safety
        } else if law {
            Nature::Law
        } else {
            Nature::Quality
        },
        reach: match level {
            Level::Minor => Reach::Local,
            Level::Moderate => Reach::Regional,
            Level::Major => Reach::National,
        },
        trend: if t.wall().posts_an_hour >= MANY_POSTS { Trend::Worsening } else { Trend::Steady },
        why: words::EVIDENCE.to_owned(),
    };
    t.order(executive, what);
}

/// How bad the messages show the crisis to be.
pub fn level_seen(t: &Table) -> Level {
    let shown = t.seats().filter_map(|seat| t.view(seat).desk.suggested_level).max();
    shown.unwrap_or_else(|| {
        let grave = t.seats().any(|seat| t.view(seat).desk.gravest >= Some(Harm::Loss));
        if grave { Level::Moderate } else { Level::Minor }
    })
}

/// Notes what authorities ask for.
pub fn note_requests(t: &mut Table) {
    let asked: Vec<_> = t
        .named()
        .filter_map(|(seat, entry)| entry.asks_hold.clone().map(|body| (seat, entry.item.clone(), body, entry.at)))
        .collect();
    for (seat, item, body, at) in asked {
        let view = t.view(seat);
        let mine = |place: &usize| {
            view.restricted[*place].as_ref().is_some_and(|restricted| restricted.asked_by.as_ref() == Some(&body))
        };
        let places: Vec<usize> = (0..view.restricted.len()).filter(mine).collect();
        // What the request covers shows when the facts are known; it is noted then, or without them before it is late.
        let now = t.now;
        if places.is_empty() && now - at < NOTES_WITHIN || !t.memory.once(Deed::Hold(item.clone()), now) {
            continue;
        }
        let ends = places.iter().filter_map(|place| view.restricted[*place].as_ref()?.until).min();
        let facts = places.into_iter().map(|place| t.fact_id(place)).collect();
        let until = ends.unwrap_or(at + t.known().oral_hold).min(at + t.known().oral_hold);
        let who = words::AS_NAMED.to_owned();
        t.order(seat, What::LogHold { item, body, who, facts, duties: Vec::new(), until });
    }
}

/// Hands over every seat whose shift is about to end.
pub fn hand_over(t: &mut Table) {
    for seat in t.seats() {
        let Some(ends) = t.known().seats[seat].shift_ends else { continue };
        let now = t.now;
        let near = now.0 >= ends.0 - HAND_OVER_BEFORE && now < ends;
        if near && t.view(seat).desk.handed_over.is_none() && t.memory.once(Deed::HandOver(seat), now) {
            let open = t.wall().promises.iter().filter(|p| p.state == crate::drill::view::PromiseState::Live).count();
            let waiting = t.view(seat).desk.open.len();
            t.order(seat, What::HandOver { notes: format!("{open} promises open, {waiting} messages unanswered") });
        }
    }
}

/// When the next shift must be handed over, if one must.
pub fn next_hand_over(t: &Table) -> Option<crate::base::time::At> {
    let ends = t.known().seats.iter().filter_map(|seat| seat.shift_ends);
    ends.map(|ends| ends - Span(HAND_OVER_BEFORE)).filter(|at| *at > t.now).min()
}
