//! What the company came to know of a fact, when, and what might be said of it: its history as the record shows it.

use crate::base::time::At;
use crate::record::event::Event;
use crate::scenario::{
    fact::Fact,
    statement::{Certainty, Value},
};
use crate::score::facts::Facts;

/// The certainties that evidence can have, rising.
pub(super) const LEVELS: [Certainty; 3] = [Certainty::BeingChecked, Certainty::Likely, Certainty::Confirmed];

/// A time in which the company took a fact to be one and the same, free or under restriction throughout.
#[derive(Clone, Debug)]
pub(super) struct Stretch<'a> {
    pub value: &'a Value,
    pub from: At,
    pub until: At,
    /// When the evidence reached each of [`LEVELS`], not before `from`, and the `n` that shows it; nothing for those it
    /// did not reach by `until`.
    pub reached: [Option<(At, u32)>; 3],
    /// Whether it may not be said.
    pub restricted: bool,
    /// Whether the company took it to be something else afterwards.
    pub changes: bool,
}

/// A run of one value.
struct Run<'a> {
    value: &'a Value,
    reached: [Option<(At, u32)>; 3],
    from: At,
}

/// The stretches of a fact from the first signal to the end, in order.
pub(super) fn stretches<'a>(facts: &Facts<'a>, fact: &'a Fact) -> Vec<Stretch<'a>> {
    let Some((signal, _)) = facts.knowable else { return Vec::new() };
    let runs = runs(facts, fact);
    let windows = windows(facts, fact);
    let end = facts.scenario.end();
    let mut stretches = Vec::new();
    for (place, run) in runs.iter().enumerate() {
        let next = runs.get(place + 1).map(|next| next.from);
        let from = run.from.max(signal);
        let over = match run.value {
            // Nobody waits any more for a moment that has passed.
            Value::Instant(at) => next.unwrap_or(end).min(*at),
            _ => next.unwrap_or(end),
        };
        if over <= from {
            continue;
        }
        let mut cuts: Vec<At> = windows.iter().flat_map(|(from, until)| [*from, *until]).collect();
        cuts.retain(|cut| *cut > from && *cut < over);
        cuts.extend([from, over]);
        cuts.sort_unstable();
        for pair in cuts.windows(2) {
            let [from, until] = *pair else { continue };
            if from == until {
                continue;
            }
            let reached = run.reached.map(|at| at.filter(|(at, _)| *at < until).map(|(at, n)| (at.max(from), n)));
            let restricted = windows.iter().any(|(start, stop)| *start <= from && from < *stop);
            stretches.push(Stretch {
                value: run.value,
                from,
                until,
                reached,
                restricted,
                changes: until == over && next.is_some(),
            });
        }
    }
    stretches
}

/// Runs of one value. What a seat hears from another is as old as it is: only what nobody held before is new, or what
/// a seat finds out that finds such things out itself.
fn runs<'a>(facts: &Facts<'a>, fact: &Fact) -> Vec<Run<'a>> {
    let mut runs: Vec<Run<'a>> = Vec::new();
    for &(n, at, event) in &facts.course.events {
        let Event::FactLearned { fact: of, seat, value, certainty } = event else { continue };
        if *of != fact.id || *certainty == Certainty::Unknown {
            continue;
        }
        let first_hand = || fact.learned.iter().any(|learned| learned.by == *seat && learned.value == *value);
        let is_new = !runs.iter().any(|run| run.value == value);
        let goes_on = runs.last().is_some_and(|run| run.value == value);
        if !goes_on && (is_new || first_hand()) {
            runs.push(Run { value, reached: [None; 3], from: at });
        }
        if let Some(run) = runs.last_mut().filter(|run| run.value == value) {
            for (level, reached) in LEVELS.into_iter().zip(&mut run.reached) {
                if level <= *certainty && reached.is_none() {
                    *reached = Some((at, n));
                }
            }
        }
    }
    runs
}

/// When a fact may not be said: by its own restriction, or by a request that was noted (R3 R4).
fn windows(facts: &Facts<'_>, fact: &Fact) -> Vec<(At, At)> {
    let own = fact.restriction.iter().map(|of| (of.from, of.until.unwrap_or(At(i64::MAX))));
    let noted = facts.course.events.iter().filter_map(|&(_, at, event)| match event {
        Event::HoldSet { facts: held, until, .. } if held.contains(&fact.id) => {
            Some((at, facts.hold_ended(&fact.id, at).map_or(*until, |ended| ended.min(*until))))
        }
        _ => None,
    });
    own.chain(noted).filter(|(from, until)| from < until).collect()
}
