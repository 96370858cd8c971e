//! Knowing inside before speaking outside: seats ask each other, share what they hold, and brief the front line.

use crate::base::time::{HOUR, MINUTE, Span};
use crate::drill::{
    policy::table::{Deed, Table},
    view::HeldSeen,
};
use crate::scenario::{
    command::What,
    people::Role,
    statement::{Certainty, TalkingPoints},
};

/// Topics on one note to the front line.
const NOTE: usize = 3;
/// How long to wait before a question is asked again of who has answered it before: estimates move. Assumed.
const ASK_AGAIN: Span = Span(40 * MINUTE);
/// The same for questions to which nobody had an answer yet. Assumed.
const ASK_ON: Span = Span(90 * MINUTE);
/// The same after the acute phase. Assumed.
const ASK_LATER: Span = Span(24 * HOUR);

/// Asks those who may know about every topic that matters and is not settled.
pub fn ask(t: &mut Table) {
    let asker = t.role(Role::PublicRelations);
    for fact in 0..t.known().facts.len() {
        let settled = t.newest(fact).is_some_and(|(_, held)| held.certainty == Certainty::Confirmed);
        // An instant or a number may move although it was confirmed: it is asked for again.
        let moves = !matches!(
            t.known().facts[fact].kind,
            crate::scenario::fact::FactKind::YesNo | crate::scenario::fact::FactKind::Choice
        );
        if !matters(t, fact) || settled && !(moves && t.view(asker).is_acute()) {
            continue;
        }
        let every = match (t.view(asker).is_acute(), t.newest(fact).is_some()) {
            (true, true) => ASK_AGAIN,
            (true, false) => ASK_ON,
            (false, _) => ASK_LATER,
        };
        for of in t.seats().filter(|seat| *seat != asker && knows_such(t, *seat, fact)).collect::<Vec<_>>() {
            let now = t.now;
            if t.memory.may(Deed::Ask(asker, of, fact), now, every) {
                let what = What::Ask { seat: t.id(of), fact: t.fact_id(fact) };
                t.order(asker, what);
            }
        }
    }
}

/// Whether anybody asks about a topic, or somebody must: it is the cause, it weighs, or a duty hangs on it.
fn matters(t: &Table, fact: usize) -> bool {
    let of = &t.known().facts[fact];
    of.is_cause || of.weight >= 2 && !of.affects.is_empty() || t.is_asked(fact) || t.is_loud(fact)
}

/// Whom to ask: those who find such things out themselves, as far as that is known; until then whoever's work it may
/// be. Never who only heard of it: what they pass on may be old by now.
fn knows_such(t: &Table, seat: usize, fact: usize) -> bool {
    let finds_out = |seat: usize| t.view(seat).held(fact).is_some_and(HeldSeen::is_own);
    if t.seats().any(finds_out) {
        return finds_out(seat);
    }
    t.newest(fact).is_none() && !matches!(t.known().seats[seat].role, Role::PublicRelations | Role::DutyExecutive)
}

/// Passes on what is newest to the seats that speak and decide, and to whoever is asked about it.
pub fn share(t: &mut Table) {
    let always = [t.role(Role::PublicRelations), t.role(Role::CustomerService), t.role(Role::DutyExecutive)];
    let counsel = t.role(Role::Legal);
    for fact in 0..t.known().facts.len() {
        let Some((holder, newest)) = t.newest(fact) else { continue };
        for seat in t.seats() {
            let view = t.view(seat);
            let id = &t.known().facts[fact].id;
            let asked = view.desk.asked[fact] && view.desk.at(&view.desk.open).any(|entry| entry.asks.contains(id));
            let has =
                view.held(fact).is_some_and(|held| held.value == newest.value && held.certainty >= newest.certainty);
            if seat == holder || has || !(asked || always.contains(&seat) || seat == counsel && t.is_barred(fact)) {
                continue;
            }
            let now = t.now;
            if t.memory.once(Deed::Share(holder, seat, fact, newest.since), now) {
                let what = What::Share { fact: id.clone(), seat: t.id(seat) };
                t.order(holder, what);
            }
        }
    }
}

/// Briefs the front line on everything that may be said and that it has not been told.
pub fn brief(t: &mut Table) {
    let seat = t.role(Role::CustomerService);
    let open = |fact: &usize| {
        let topical = t.newest(*fact).is_some() || t.known().facts[*fact].is_cause || Some(*fact) == t.main_fact();
        topical && !t.is_barred(*fact) && t.wall().briefed[*fact].is_none()
    };
    let facts: Vec<usize> = (0..t.known().facts.len()).filter(open).collect();
    let now = t.now;
    if facts.is_empty() || !t.memory.may(Deed::Step("brief"), now, Span(MINUTE)) {
        return;
    }
    // Short notes are out sooner than one long paper.
    for note in facts.chunks(NOTE) {
        let facts = note.iter().map(|fact| t.fact_id(*fact)).collect();
        let seats = t.seats().filter(|other| *other != seat).map(|other| t.id(other)).collect();
        t.order(seat, What::Brief(TalkingPoints { facts, channels: Vec::new(), seats }));
    }
}
