//! What the facilitator took out of the judgement: held or left out and never come, taken back after it came, and what
//! could only have come because of it.

use std::collections::BTreeSet;

use crate::base::id::InjectId;
use crate::record::{event::Event, log};
use crate::scenario::{
    Scenario,
    command::{Item, What},
    condition::Condition,
};
use crate::score::course::Course;

/// Commands that were not carried out, by their `seq`.
pub(super) fn refused(course: &Course<'_>) -> BTreeSet<u32> {
    log::refused(course.events.iter().map(|(.., event)| *event))
}

/// Messages that were taken back.
pub(super) fn withdrawn<'a>(course: &Course<'a>) -> BTreeSet<&'a Item> {
    let withdrawn = course.events.iter().filter_map(|(_, _, event)| match event {
        Event::Withdrawn(item) => Some(item),
        _ => None,
    });
    withdrawn.collect()
}

/// The injects that count neither for nor against the team.
pub(super) fn excused<'a>(
    scenario: &'a Scenario,
    course: &Course<'a>,
    refused: &BTreeSet<u32>,
) -> BTreeSet<&'a InjectId> {
    let (mut delivered, mut excused) = (BTreeSet::new(), BTreeSet::new());
    for (_, _, event) in &course.events {
        match event {
            // What was left out and fired after all is judged as any other.
            Event::Delivered { item: Item::Inject(id), .. } => {
                excused.remove(id);
                delivered.insert(id);
            }
            Event::Excused { inject } => {
                excused.insert(inject);
            }
            _ => {}
        }
    }
    for (_, command, _) in &course.commands {
        if let What::Hold(inject) | What::Skip { inject, .. } = &command.what
            && !delivered.contains(inject)
            && !refused.contains(&command.seq)
        {
            excused.insert(inject);
        }
    }
    // What hangs on one of them may itself be what others hang on.
    loop {
        let before = excused.len();
        for inject in &scenario.injects {
            let hangs = || inject.when.as_ref().is_some_and(|when| cannot_hold(when, &excused));
            if !excused.is_empty() && !delivered.contains(&inject.id) && hangs() {
                excused.insert(&inject.id);
            }
        }
        if excused.len() == before {
            return excused;
        }
    }
}

/// Whether a condition cannot come to hold without one of these.
fn cannot_hold(condition: &Condition, excused: &BTreeSet<&InjectId>) -> bool {
    match condition {
        Condition::All(parts) => parts.iter().any(|part| cannot_hold(part, excused)),
        Condition::Any(parts) => !parts.is_empty() && parts.iter().all(|part| cannot_hold(part, excused)),
        Condition::Fired(id) | Condition::Answered(id) => excused.contains(id),
        _ => false,
    }
}
