//! Conditions as a seat can judge them: by what it has seen. What only the crowd or the truth could tell stays open.

use std::sync::Arc;

use crate::base::{
    id::{BodyId, VariantId},
    time::At,
};
use crate::drill::{
    chronicle,
    known::{Known, KnownSeat},
    view::{Desk, PromiseState, Wall},
};
use crate::scenario::{
    Scenario,
    condition::Condition,
    fact::{Fact, Truth},
    inject::{Done, Inject},
    statement::{Certainty, Element, Value},
};

/// What a seat sees when it judges.
pub(super) struct Eyes<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) known: &'a Known,
    pub(super) wall: &'a Wall,
    pub(super) desks: &'a [Arc<Desk>],
    pub(super) seat: usize,
    pub(super) now: At,
}

/// Whether a condition holds as far as the seat can tell; none if it cannot.
///
/// Which course the crisis takes shows in its confirmed cause and in nothing else, so the answer is what all courses
/// that fit the cause agree on.
pub(super) fn holds(eyes: &Eyes, condition: &Condition) -> Option<bool> {
    let mut answers = eyes
        .scenario
        .variants
        .iter()
        .filter(|variant| fits(eyes, &variant.id))
        .map(|variant| in_course(eyes, condition, &variant.id));
    let first = answers.next()?;
    if answers.all(|answer| answer == first) { first } else { None }
}

/// Whether a condition holds, were the crisis to take this course.
fn in_course(eyes: &Eyes, condition: &Condition, variant: &VariantId) -> Option<bool> {
    match condition {
        Condition::All(all) => {
            let seen: Vec<_> = all.iter().map(|one| in_course(eyes, one, variant)).collect();
            if seen.contains(&Some(false)) {
                Some(false)
            } else {
                seen.into_iter().try_fold(true, |so_far, one| one.map(|one| so_far && one))
            }
        }
        Condition::Any(any) => {
            let seen: Vec<_> = any.iter().map(|one| in_course(eyes, one, variant)).collect();
            if seen.contains(&Some(true)) {
                Some(true)
            } else {
                seen.into_iter().try_fold(false, |so_far, one| one.map(|one| so_far || one))
            }
        }
        Condition::Not(inner) => in_course(eyes, inner, variant).map(|holds| !holds),
        Condition::Variant(of) => Some(of == variant),
        _ => atom(eyes, condition),
    }
}

/// What the wall and the desks tell of a plain condition.
fn atom(eyes: &Eyes, condition: &Condition) -> Option<bool> {
    let (wall, known) = (eyes.wall, eyes.known);
    Some(match condition {
        Condition::After(at) => eyes.now >= *at,
        Condition::Fired(inject) => wall.fired.iter().any(|(of, _)| of == inject),
        Condition::Answered(inject) => eyes.desks.iter().flat_map(|desk| desk.at(&desk.named)).any(|entry| {
            matches!(&entry.item, crate::scenario::command::Item::Inject(of) if of == inject)
                && entry.answered.is_some()
        }),
        Condition::Silent { segment, span } => {
            let last = wall.statements.iter().rfind(|sent| sent.segments.contains(segment)).map(|sent| sent.at);
            last.or(wall.first_signal).is_some_and(|since| eyes.now - since >= *span)
        }
        Condition::Said(fact) => chronicle::said(wall).any(|element| speaks_of(element, fact)),
        Condition::Instructed(instruction) => {
            chronicle::said(wall).any(|element| matches!(element, Element::Instruct(of) if of == instruction))
        }
        Condition::Told { segment, fact, percent } => wall
            .statements
            .iter()
            .filter(|sent| sent.elements.iter().any(|element| element.fact() == Some(fact)))
            .flat_map(|sent| &sent.reached)
            .any(|(of, reached)| of == segment && reached >= percent),
        Condition::Knows { seat, fact } => eyes.desks[known.seat(seat)?].facts[known.fact(fact)?].is_some(),
        Condition::KnowsAtLeast { seat, fact, count } => {
            let fact = known.fact(fact)?;
            let of_it = |of: &KnownSeat| seat.as_ref().is_none_or(|id| of.id == *id);
            let desks = eyes.desks.iter().zip(&known.seats).filter(|(_, of)| of_it(of)).map(|(desk, _)| desk);
            let mut held = desks.filter_map(|desk| desk.facts[fact].as_ref());
            held.any(|held| {
                held.certainty >= Certainty::Likely && matches!(held.value, Value::Count(seen) if seen >= *count)
            })
        }
        Condition::Defrauded(people) => {
            // Who has not told us is not to be seen from a desk: there may be more.
            return (wall.victims >= *people).then_some(true);
        }
        Condition::Briefed(fact) => wall.briefed[known.fact(fact)?].is_some(),
        Condition::Ordered(action) => wall.actions[known.action(action)?].0.is_some(),
        Condition::Done(action) => wall.actions[known.action(action)?].1.is_some(),
        Condition::Offered(entitlement) => wall.offered[known.entitlement(entitlement)?].is_some(),
        Condition::Activated(part) => wall.activated.contains(part),
        Condition::Declared => wall.declared.is_some(),
        Condition::Graded(level) => wall.graded.is_some_and(|(graded, _)| graded >= *level),
        Condition::Met(duty) => wall.duties[known.duty(duty)?].met,
        Condition::PostsPerHour(posts) => wall.posts_an_hour >= *posts,
        Condition::Waiting { channel, people } => wall.queues[known.channel(channel)?].waiting >= *people,
        Condition::Gathered(channel) => wall.gathered.contains(channel),
        Condition::Broken(count) => {
            let broken = wall.promises.iter().filter(|promise| promise.state == PromiseState::Broken).count();
            u32::try_from(broken).unwrap_or(u32::MAX) >= *count
        }
        Condition::Reviewed(_) => wall.reviewed.is_some(),
        Condition::Heard { rumour, .. } => {
            return wall.rumours.iter().any(|(of, _)| of == rumour).then_some(true);
        }
        // How many are angry and how the staff feel is not to be seen from a desk.
        _ => return None,
    })
}

/// Whether a course agrees with what the seat holds as the confirmed cause.
fn fits(eyes: &Eyes, variant: &VariantId) -> bool {
    let desk = &eyes.desks[eyes.seat];
    let causes = eyes.scenario.facts.iter().zip(&desk.facts).filter(|(fact, _)| fact.is_cause);
    causes.filter_map(|(fact, held)| held.as_ref().map(|held| (fact, held))).all(|(fact, held)| {
        held.certainty < Certainty::Confirmed
            || true_in(fact, variant, held.since).is_none_or(|truth| truth.value == held.value)
    })
}

/// What would be true of a fact in a variant.
fn true_in<'a>(fact: &'a Fact, variant: &VariantId, at: At) -> Option<&'a Truth> {
    let mine = |truth: &&Truth| truth.variant.as_ref().is_none_or(|of| of == variant);
    fact.truth.iter().filter(mine).rfind(|truth| truth.from <= at).or(fact.truth.iter().find(mine))
}

fn speaks_of(element: &Element, fact: &crate::base::id::FactId) -> bool {
    matches!(
        element,
        Element::Acknowledge(of) | Element::Explain(of)
            | Element::Disclose { fact: of, .. } | Element::Withhold { fact: of, .. } if of == fact
    )
}

/// Lines of the record that show what a condition is about, first ones first, at most five.
pub(super) fn lines(eyes: &Eyes, condition: &Condition) -> Vec<u32> {
    let mut found = Vec::new();
    gather(eyes, condition, &mut found);
    if found.is_empty() {
        // What was left undone shows in what should have led to it: the first event.
        found.extend(eyes.wall.fired.first().map(|(_, n)| *n));
    }
    found.sort_unstable();
    found.dedup();
    found.truncate(5);
    found
}

fn gather(eyes: &Eyes, condition: &Condition, found: &mut Vec<u32>) {
    let wall = eyes.wall;
    match condition {
        Condition::All(inner) | Condition::Any(inner) => inner.iter().for_each(|one| gather(eyes, one, found)),
        Condition::Not(inner) => gather(eyes, inner, found),
        Condition::Fired(inject) | Condition::Answered(inject) => {
            found.extend(wall.fired.iter().filter(|(of, _)| of == inject).map(|(_, n)| *n));
        }
        Condition::Said(fact) | Condition::Told { fact, .. } | Condition::Briefed(fact) => {
            let about = wall.statements.iter().filter(|sent| sent.elements.iter().any(|e| speaks_of(e, fact)));
            found.extend(about.take(1).map(|sent| sent.n));
            let asked =
                eyes.desks.iter().flat_map(|desk| desk.at(&desk.named)).filter(|entry| entry.asks.contains(fact));
            found.extend(asked.take(1).map(|entry| entry.n));
        }
        Condition::Silent { segment, .. } => {
            let theirs = wall.statements.iter().filter(|sent| sent.segments.contains(segment));
            found.extend(theirs.take(1).map(|sent| sent.n));
        }
        Condition::Broken(_) => found.extend(wall.statements.iter().take(1).map(|sent| sent.n)),
        _ => {}
    }
}

/// The authority that asks for silence in a message: its text says so, and only there can a seat read it.
pub(super) fn wish_for_silence(inject: &Inject) -> Option<BodyId> {
    fn hold(done: &Done) -> Option<BodyId> {
        match done {
            Done::LogHold(body) => Some(body.clone()),
            Done::AnyOf(all) => all.iter().find_map(hold),
            _ => None,
        }
    }
    inject.expects.as_ref().and_then(|expected| hold(&expected.by))
}
