//! The policy of a typical company: it does the right things, a day late.

use crate::base::time::{At, HOUR, MINUTE, Span};
use crate::drill::policy::{
    Decision, Policy, Views, Wake, act, after, inform, mobilise, reply, speak,
    table::{Memory, Table},
    textbook,
};

/// How long after the first sign a typical company first speaks. Source: `evidence.md`, first statements (21 h).
const SPEAKS_AFTER: Span = Span(21 * HOUR);
/// How long it takes to get to its feet. Assumed.
const MOBILISES_AFTER: Span = Span(2 * HOUR);
/// How long somebody waits for an answer. Assumed.
const ANSWERS_AFTER: Span = Span(4 * HOUR);
/// How long remedies wait. Assumed.
const HELPS_AFTER: Span = Span(8 * HOUR);
/// How often it looks round.
const LOOKS: Span = Span(30 * MINUTE);

/// A typical company.
#[derive(Clone, Debug, Default)]
pub struct Late {
    memory: Memory,
}

impl Policy for Late {
    fn name(&self) -> &'static str {
        "late"
    }

    fn wake(&mut self, views: &Views) -> Decision {
        let mut t = Table::new(views, &mut self.memory);
        let Some(first) = t.wall().first_signal else {
            return Decision { commands: Vec::new(), next: Wake::OnDelivery };
        };
        let since = t.now - first;
        let speaks = (first + SPEAKS_AFTER).min(t.known().acute_end() - Span(20 * MINUTE)).max(first + MOBILISES_AFTER);
        if since >= MOBILISES_AFTER {
            mobilise::mobilise(&mut t);
            mobilise::note_requests(&mut t);
            inform::ask(&mut t);
            inform::share(&mut t);
        }
        if t.now >= speaks {
            inform::brief(&mut t);
            act::duties(&mut t);
            speak::speak(&mut t);
        }
        reply::reply(&mut t, ANSWERS_AFTER);
        if since >= HELPS_AFTER.min(t.known().acute_end() - first) && act::is_serious(&t) {
            act::remedies(&mut t);
            act::what_is_owed(&mut t);
            act::staff(&mut t);
        }
        reply::care(&mut t);
        mobilise::hand_over(&mut t);
        after::follow_up(&mut t);
        let next = next_look(&t, speaks);
        Decision { commands: t.out, next: Wake::At(next) }
    }
}

/// Every half hour, and at the moment at which it has made up its mind to speak.
fn next_look(t: &Table, speaks: At) -> At {
    if t.now < speaks {
        let shift = mobilise::next_hand_over(t).map(|at| at.max(t.now + Span(MINUTE)));
        return shift.into_iter().chain([t.now + LOOKS, speaks]).min().unwrap_or(speaks);
    }
    textbook::next_look(t).max(t.now + Span(5 * MINUTE))
}
