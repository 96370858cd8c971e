//! The policy of a well-drilled team: inside first, early and candid, promises kept, harm first, help that fits.

use crate::base::time::{At, DAY, HOUR, MINUTE, Span};
use crate::drill::policy::{
    Decision, Policy, Views, Wake, act, after, inform, mobilise, reply, speak,
    table::{Memory, Table},
};

/// How often the team looks round in the acute phase, later, and in the epilogue.
const LOOKS: [Span; 3] = [Span(10 * MINUTE), Span(HOUR), Span(DAY)];

/// A well-drilled team.
#[derive(Clone, Debug, Default)]
pub struct Textbook {
    memory: Memory,
}

impl Policy for Textbook {
    fn name(&self) -> &'static str {
        "textbook"
    }

    fn wake(&mut self, views: &Views) -> Decision {
        let mut t = Table::new(views, &mut self.memory);
        if t.wall().first_signal.is_none() {
            return Decision { commands: Vec::new(), next: Wake::OnDelivery };
        }
        mobilise::mobilise(&mut t);
        mobilise::note_requests(&mut t);
        inform::ask(&mut t);
        inform::share(&mut t);
        inform::brief(&mut t);
        act::duties(&mut t);
        speak::speak(&mut t);
        reply::reply(&mut t, Span(0));
        if act::is_serious(&t) {
            act::remedies(&mut t);
            act::what_is_owed(&mut t);
        }
        act::staff(&mut t);
        reply::care(&mut t);
        mobilise::hand_over(&mut t);
        if !t.view(0).is_acute() {
            act::goodwill(&mut t);
        }
        after::follow_up(&mut t);
        let next = next_look(&t);
        // Later nothing burns: what comes in is looked at with the rest.
        let next = if t.view(0).is_acute() { Wake::OnDeliveryOrAt(next) } else { Wake::At(next) };
        Decision { commands: t.out, next }
    }
}

/// When to look round again: in the rhythm of the phase, or earlier for a promise or a shift.
pub fn next_look(t: &Table) -> At {
    let known = t.known();
    let rhythm = if t.now < known.acute_end() {
        LOOKS[0]
    } else if t.now < known.epilogue() {
        LOOKS[1]
    } else {
        LOOKS[2]
    };
    // The first minutes count: what was asked inside comes back within a quarter of an hour.
    let rhythm = if t.minutes_in().is_some_and(|minutes| minutes < 15) { Span(2 * MINUTE) } else { rhythm };
    let soon = t.now + Span(MINUTE);
    let due = speak::next_due(t).into_iter().chain(mobilise::next_hand_over(t));
    due.map(|due| due.max(soon)).chain([t.now + rhythm]).min().unwrap_or(soon)
}
