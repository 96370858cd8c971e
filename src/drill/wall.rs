//! What hangs on the wall of the crisis room, kept up event by event.

use crate::base::time::At;
use crate::drill::{
    known::Known,
    view::{PromiseSeen, PromiseState, Wall},
};
use crate::record::{event::Event, sample::Sample};

/// Puts on the wall what everybody sees there.
pub(super) fn hang_up(wall: &mut Wall, known: &Known, at: At, event: &Event) {
    let promise = |wall: &mut Wall, name: (u32, u32), change: &dyn Fn(&mut PromiseSeen)| {
        wall.promises.iter_mut().filter(|promise| promise.name == name).for_each(change);
    };
    match event {
        Event::Reached { seq, segment, affected, .. } => {
            if let Some(sent) = wall.statements.iter_mut().rfind(|sent| sent.seq == *seq) {
                sent.reached.retain(|(of, _)| of != segment);
                sent.reached.push((segment.clone(), *affected));
            }
        }
        Event::PromiseMade { seq, element, kind, due, segments, facts } => wall.promises.push(PromiseSeen {
            name: (*seq, *element),
            kind: *kind,
            due: *due,
            facts: facts.clone(),
            segments: segments.clone(),
            state: PromiseState::Live,
            redated: 0,
        }),
        Event::PromiseKept { seq, element } => {
            promise(wall, (*seq, *element), &|promise| promise.state = PromiseState::Kept);
        }
        Event::PromiseBroken { seq, element, .. } => {
            promise(wall, (*seq, *element), &|promise| promise.state = PromiseState::Broken);
        }
        Event::PromiseRedated { seq, element, due, times } => promise(wall, (*seq, *element), &|promise| {
            (promise.due, promise.redated) = (*due, *times);
        }),
        Event::DutyStarted { duty, due } => {
            if let Some(place) = known.duty(duty) {
                wall.duties[place].due = Some(*due);
            }
        }
        Event::DutyMet { duty, .. } => {
            if let Some(place) = known.duty(duty) {
                wall.duties[place].met = true;
            }
        }
        Event::DutyMissed { duty } => {
            if let Some(place) = known.duty(duty) {
                wall.duties[place].missed = true;
            }
        }
        Event::ActionStarted { action, .. } => {
            if let Some(place) = known.action(action) {
                wall.actions[place].0 = Some(at);
            }
        }
        Event::ActionDone { action } => {
            if let Some(place) = known.action(action) {
                wall.actions[place].1 = Some(at);
            }
        }
        Event::Offered { compensation, .. } => {
            if let Some(place) = known.entitlement(compensation) {
                wall.offered[place] = wall.offered[place].or(Some(at));
            }
        }
        Event::HoldEnded { facts } => wall.holds.retain(|hold| hold.until > at || hold.facts != *facts),
        Event::RumourCrossed { fact, .. } if !wall.rumours.iter().any(|(of, _)| of == fact) => {
            wall.rumours.push((fact.clone(), at));
        }
        Event::FactLeaked { fact, .. } => wall.leaked.push(fact.clone()),
        Event::Contradicted { seq, element, fact, .. } => {
            wall.contradicted.push((*seq, *element, fact.clone()));
        }
        Event::Gathered { channel, .. } if !wall.gathered.contains(channel) => {
            wall.gathered.push(channel.clone());
        }
        Event::Defrauded { told, .. } => wall.victims += told,
        Event::Followed { segment, how, people, .. } => wall.followed.push((segment.clone(), *how, *people)),
        _ => {}
    }
}

/// What a survey says: the share of those who know of the crisis that is not angry, to the next five percent.
pub(super) fn satisfied(sample: &Sample) -> u32 {
    let (people, angry) = sample.segments.iter().fold((0_u64, 0_u64), |(people, angry), segment| {
        let aware = u64::from(segment.aware);
        (people + aware, angry + aware * u64::from(segment.anger))
    });
    let percent = 100 - angry.checked_div(people * 100).unwrap_or(0).min(100);
    u32::try_from((percent + 2) / 5 * 5).unwrap_or(100)
}
