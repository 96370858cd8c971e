//! What conditions of a scenario mean for its judgement: whether they can come to hold, and since when they did.

use crate::base::time::At;
use crate::record::event::Event;
use crate::scenario::{
    condition::Condition,
    inject::InjectKind,
    statement::{Certainty, Value},
};
use crate::score::facts::Facts;

/// Whether a condition can come to hold in this cut and variant without things going badly.
pub(super) fn can_hold(facts: &Facts<'_>, condition: &Condition) -> bool {
    match condition {
        Condition::All(parts) => parts.iter().all(|part| can_hold(facts, part)),
        Condition::Any(parts) => parts.iter().any(|part| can_hold(facts, part)),
        Condition::Not(part) => match &**part {
            Condition::Variant(variant) => facts.course.variant != Some(variant),
            _ => true,
        },
        Condition::Variant(variant) => facts.course.variant == Some(variant),
        Condition::After(at) => *at <= facts.scenario.end(),
        Condition::Fired(id) => {
            facts.in_play.iter().any(|inject| inject.id == *id && inject.kind != InjectKind::Contingency)
        }
        Condition::Silent { .. }
        | Condition::PostsPerHour(_)
        | Condition::Waiting { .. }
        | Condition::Crowd { .. }
        | Condition::Gathered(_)
        | Condition::Broken(_)
        | Condition::Defrauded(_)
        | Condition::Heard { .. }
        | Condition::MoraleBelow(_) => false,
        _ => true,
    }
}

/// Since when a condition held, as far as the record shows it to a team; none if it never did. What hangs on the course
/// that the crisis takes holds for a team once the cause is confirmed.
pub(super) fn since(facts: &Facts<'_>, condition: &Condition) -> Option<At> {
    let event = |is_it: &dyn Fn(&Event) -> bool| {
        facts.course.events.iter().find(|(_, _, event)| is_it(event)).map(|(_, at, _)| *at)
    };
    match condition {
        Condition::All(parts) => {
            parts.iter().map(|part| since(facts, part)).try_fold(At::START, |so_far, at| Some(so_far.max(at?)))
        }
        Condition::Any(parts) => parts.iter().filter_map(|part| since(facts, part)).min(),
        Condition::Variant(variant) => (facts.course.variant == Some(variant)).then(|| cause_known(facts))?,
        Condition::After(at) => Some(*at),
        Condition::Fired(id) => facts.delivered.get(id).map(|(at, _)| *at),
        Condition::Done(id) => event(&|event| matches!(event, Event::ActionDone { action } if action == id)),
        Condition::Ordered(id) => event(&|event| matches!(event, Event::ActionStarted { action, .. } if action == id)),
        Condition::Knows { seat, fact } => event(
            &|event| matches!(event, Event::FactLearned { seat: of, fact: about, .. } if of == seat && about == fact),
        ),
        Condition::KnowsAtLeast { seat, fact, count } => event(&|event| match event {
            Event::FactLearned { seat: of, fact: about, value: Value::Count(held), certainty } => {
                about == fact
                    && held >= count
                    && *certainty >= Certainty::Likely
                    && seat.as_ref().is_none_or(|seat| seat == of)
            }
            _ => false,
        }),
        _ => Some(At::START),
    }
}

/// Whether what a condition says hangs on the course that the crisis takes.
pub(super) fn hangs_on_cause(condition: &Condition) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(hangs_on_cause),
        Condition::Not(part) => hangs_on_cause(part),
        Condition::Variant(_) => true,
        _ => false,
    }
}

/// When any seat first held the cause as confirmed that stands in the end; none if none ever did. A scenario without a
/// cause to find out has nothing to wait for.
pub(super) fn cause_known(facts: &Facts<'_>) -> Option<At> {
    let Some(cause) = facts.scenario.facts.iter().find(|fact| fact.is_cause) else { return Some(At::START) };
    let mine = |variant: &Option<_>| variant.as_ref().is_none_or(|of| Some(of) == facts.course.variant);
    let last: Option<&Value> = cause.truth.iter().rfind(|truth| mine(&truth.variant)).map(|truth| &truth.value);
    facts.course.events.iter().find_map(|&(_, at, event)| match event {
        Event::FactLearned { fact, value, certainty: Certainty::Confirmed, .. }
            if *fact == cause.id && last.is_none_or(|last| last == value) =>
        {
            Some(at)
        }
        _ => None,
    })
}
