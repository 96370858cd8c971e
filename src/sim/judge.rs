//! What an element of a statement turns out to be, judged once, when the statement takes effect (contract C2).
//! The truth is not consulted here: candour is measured against what the speakers hold.

use crate::base::{id::FactId, time::At};
use crate::record::event::{Act, Verdict};
use crate::scenario::{
    fact::Fact,
    statement::{Certainty, Claim, Element, Value},
};
use crate::sim::{crowd::Crowd, knowledge::Held};

/// An element with what it turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// What it did, whatever it called itself.
    pub act: Act,
    /// What it is.
    pub verdict: Verdict,
    /// The certainty held of its fact.
    pub evidence: Certainty,
}

/// Judges an element that the given seats send or approve, by what they held at `at`, a moment up to now.
///
/// Whether advice is right is asked of the present: conditions have no memory.
pub(super) fn judge(c: &Crowd, seats: &[usize], element: &Element, at: At) -> Judgement {
    let fact = element.fact().and_then(|id| c.play.fact(id));
    let held: &[Held] = fact.map_or(&[], |fact| newest_holder(c, seats, fact, at));
    let evidence = held.last().map_or(Certainty::Unknown, |held| held.certainty);
    let restricted = fact.is_some_and(|fact| is_restricted(c, fact, at));
    let (act, verdict) = match element {
        Element::Disclose { claim, certainty, .. } => {
            let useful = fact
                .and_then(|fact| c.play.scenario.facts[fact].useful.as_ref())
                .map(crate::scenario::statement::Width::amount);
            (Act::Disclose, of_claim(restricted, held, claim, *certainty, useful))
        }
        Element::Deny(_) => {
            let verdict = of_claim(false, held, &Claim::Exactly(Value::No), Certainty::Confirmed, None);
            (Act::Deny, verdict)
        }
        Element::Explain(_) => (Act::Explain, of_explanation(restricted, evidence)),
        Element::NotKnown { .. } if evidence >= Certainty::Likely => (Act::NotKnown, Verdict::Concealed),
        Element::NotKnown { .. } => (Act::NotKnown, Verdict::Honest),
        Element::Withhold { .. } if restricted => (Act::Withhold, Verdict::Withheld),
        Element::Withhold { .. } => (Act::Withhold, Verdict::Concealed),
        Element::AcceptResponsibility(_) if evidence < Certainty::Confirmed => {
            (Act::AcceptResponsibility, Verdict::Overclaimed)
        }
        Element::Instruct(id) => (Act::Instruct, of_instruction(c, id.as_str())),
        Element::Refer { body, our_action, next, .. } => {
            let theirs = element.fact().is_some_and(|fact| body_has(c, body.as_str(), fact));
            let proper = theirs && our_action.is_some() && next.is_some();
            (if proper { Act::Refer } else { Act::Decline }, Verdict::Honest)
        }
        Element::Correct { earlier, .. } => {
            let wrong = element.fact().is_some_and(|fact| claim_is_stale(c, *earlier, fact, held));
            (Act::Correct, if wrong { Verdict::Honest } else { Verdict::Vague })
        }
        other => (Act::of(other), Verdict::Honest),
    };
    Judgement { act, verdict, evidence }
}

/// What the best-informed of the seats holds of a fact.
fn newest_holder<'a>(c: &'a Crowd, seats: &[usize], fact: usize, at: At) -> &'a [Held] {
    let newest = seats.iter().max_by_key(|seat| {
        c.knowledge.held_by(**seat, fact, at).last().map(|held| (held.at, held.certainty, std::cmp::Reverse(**seat)))
    });
    newest.map_or(&[], |seat| c.knowledge.held_by(*seat, fact, at))
}

/// Whether a fact may not be said at a moment up to now: by its own restriction, or by a noted request.
pub(super) fn is_restricted(c: &Crowd, fact: usize, at: At) -> bool {
    c.knowledge.is_on_hold(fact, at) || is_restricted_at(&c.play.scenario.facts[fact], at)
}

/// Whether a fact's own restriction holds at a moment.
pub fn is_restricted_at(fact: &Fact, now: At) -> bool {
    fact.restriction.as_ref().is_some_and(|r| r.from <= now && r.until.is_none_or(|until| now < until))
}

/// The verdict on a claim, given what is held, newest last: the first that fits (contract C2).
pub fn of_claim(restricted: bool, held: &[Held], claim: &Claim, certainty: Certainty, useful: Option<u64>) -> Verdict {
    let Some((newest, older)) = held.split_last() else {
        return if restricted {
            Verdict::Restricted
        } else if certainty > Certainty::Unknown && *claim != Claim::Vague {
            Verdict::Overclaimed
        } else {
            Verdict::Vague
        };
    };
    let too_wide = || match (claim.width(), useful) {
        (None, _) => true,
        (Some(width), Some(useful)) => width > useful,
        (Some(_), None) => false,
    };
    if restricted && *claim != Claim::Vague {
        Verdict::Restricted
    } else if !claim.covers(&newest.value) && older.iter().any(|held| claim.covers(&held.value)) {
        Verdict::Outdated
    } else if !claim.covers(&newest.value) && newest.certainty >= Certainty::Likely {
        Verdict::False
    } else if certainty > newest.certainty {
        Verdict::Overclaimed
    } else if too_wide() {
        Verdict::Vague
    } else {
        Verdict::Honest
    }
}

fn of_explanation(restricted: bool, evidence: Certainty) -> Verdict {
    match (restricted, evidence) {
        (true, _) => Verdict::Restricted,
        (false, Certainty::Likely | Certainty::Confirmed) => Verdict::Honest,
        (false, Certainty::Unknown | Certainty::BeingChecked) => Verdict::Overclaimed,
    }
}

/// Advice that was never right, or is no longer, is false.
fn of_instruction(c: &Crowd, id: &str) -> Verdict {
    let right = crate::scenario::find(&c.play.scenario.instructions, id)
        .is_some_and(|i| i.right_if.as_ref().is_none_or(|when| crate::sim::condition::holds(c, when)));
    if right { Verdict::Honest } else { Verdict::False }
}

fn body_has(c: &Crowd, body: &str, fact: &FactId) -> bool {
    crate::scenario::find(&c.play.scenario.bodies, body).is_some_and(|body| body.has.contains(fact))
}

/// Whether what an earlier statement claimed of a fact is not what is held now.
fn claim_is_stale(c: &Crowd, earlier: u32, fact: &FactId, held: &[Held]) -> bool {
    let newest = held.last().map(|held| &held.value);
    c.statements.claims_of(earlier, fact).any(|claim| newest.is_some_and(|value| !claim.covers(value)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(counts: &[(u64, Certainty)]) -> Vec<Held> {
        counts
            .iter()
            .map(|(n, certainty)| Held {
                at: At::START,
                value: Value::Count(*n),
                certainty: *certainty,
                came: At::START,
            })
            .collect()
    }

    #[track_caller]
    fn check(known: &[(u64, Certainty)], claim: &Claim, certainty: Certainty, expect: Verdict) {
        assert_eq!(of_claim(false, &held(known), claim, certainty, Some(100)), expect);
    }

    #[test]
    fn a_claim_is_judged_against_what_is_held() {
        use Certainty::{BeingChecked, Confirmed, Likely};
        let exactly = |n| Claim::Exactly(Value::Count(n));
        let between = |a, b| Claim::Between(Value::Count(a), Value::Count(b));
        check(&[(120, Confirmed)], &exactly(120), Confirmed, Verdict::Honest);
        check(&[(120, Confirmed)], &exactly(100), Confirmed, Verdict::Honest);
        check(&[(120, Likely)], &exactly(120), Confirmed, Verdict::Overclaimed);
        check(&[(80, Likely), (120, Likely)], &exactly(80), Likely, Verdict::Outdated);
        check(&[(120, Likely)], &exactly(7), Likely, Verdict::False);
        check(&[(120, BeingChecked)], &exactly(7), BeingChecked, Verdict::Honest);
        check(&[(120, Confirmed)], &between(50, 140), Confirmed, Verdict::Honest);
        check(&[(120, Confirmed)], &between(50, 900), Confirmed, Verdict::Vague);
        check(&[(120, Confirmed)], &Claim::Vague, Confirmed, Verdict::Vague);
        check(&[], &exactly(7), BeingChecked, Verdict::Overclaimed);
    }
}
