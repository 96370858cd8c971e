//! The review of the course of the crisis, and the epilogue that tests it.

use crate::base::time::At;
use crate::record::event::{Event, Refusal};
use crate::scenario::{command::ReviewItem, place};
use crate::sim::{
    agenda::{Due, WorldPurpose},
    assembly::Assembly,
    condition,
    crowd::Crowd,
    people::is,
};

/// How many findings of reviews count in all. Source: R16.
pub const FINDINGS_THAT_COUNT: usize = 5;
/// Anger of those struck when it happens again and nothing catches it. Assumed.
pub const AGAIN_ANGERS: f64 = 0.25;
/// Trust in competence that they lose then, of 1. Assumed; a history of the same failure raises responsibility (Coombs
/// 2007).
pub const AGAIN_COMPETENCE: f64 = 0.06;
/// Trust in integrity that they lose then, of 1. Assumed: it had been said that one would learn.
pub const AGAIN_INTEGRITY: f64 = 0.04;
/// How much of the missing trust in competence they gain when it is caught. Assumed.
pub const CAUGHT_COMPETENCE: f64 = 0.03;

/// A finding that the drill bears out, with what is done about it.
#[derive(Clone, Copy, Debug)]
struct Found {
    finding: usize,
    /// When what is done about it is in place; never if nothing is.
    in_place: Option<At>,
}

/// What reviews have found.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    found: Vec<Found>,
    /// Findings judged so far, borne out or not.
    judged: Vec<usize>,
}

impl Findings {
    /// Whether a finding was made and is borne out.
    pub fn has(&self, finding: usize) -> bool {
        self.found.iter().any(|found| found.finding == finding)
    }

    /// Whether anything was found that is borne out.
    pub fn is_any(&self) -> bool {
        !self.found.is_empty()
    }
}

/// Notes when the epilogue comes.
pub(super) fn plugin(assembly: &mut Assembly) {
    let at = assembly.play.scenario.debrief.epilogue.at;
    assembly.agenda.note_world(at, WorldPurpose::Epilogue, 0, Due::Epilogue);
}

/// A review is held. Of each finding it is judged whether the drill bears it out; one without evidence, or that nobody
/// could have known, is not judged at all, nor what goes beyond [`FINDINGS_THAT_COUNT`].
pub(super) fn review(c: &mut Crowd, seat: usize, items: &[ReviewItem]) -> Result<(), Refusal> {
    let play = c.play;
    let now = c.agenda.now;
    let (mut borne_out, mut not_borne_out) = (Vec::new(), Vec::new());
    if c.followings.findings.judged.len() >= FINDINGS_THAT_COUNT {
        return Err(Refusal::AlreadyDone);
    }
    for item in items {
        let Some(number) = place(&play.scenario.findings, item.finding.as_str()) else { continue };
        let judged = &c.followings.findings.judged;
        if judged.len() >= FINDINGS_THAT_COUNT || judged.contains(&number) || item.evidence.is_empty() {
            continue;
        }
        let finding = &play.scenario.findings[number];
        if finding.knowable_if.as_ref().is_some_and(|knowable| !condition::holds(c, knowable)) {
            continue;
        }
        c.followings.findings.judged.push(number);
        if condition::holds(c, &finding.true_if) {
            // Nothing is in place before the scenario says that it can be, whatever date was written down.
            let earliest = finding.takes.map_or(At::START, |takes| At::START + takes);
            let in_place = (!item.action.trim().is_empty()).then_some(item.due.max(earliest));
            c.followings.findings.found.push(Found { finding: number, in_place });
            borne_out.push(finding.id.clone());
        } else {
            not_borne_out.push(finding.id.clone());
        }
        c.followings.fold.words(&[now.0.unsigned_abs(), number as u64, seat as u64]);
    }
    c.journal.tell(now, Event::Reviewed { borne_out, not_borne_out });
    Ok(())
}

/// The same sort of thing happens again: what the review changed in time catches it, or nothing does.
pub(super) fn epilogue(c: &mut Crowd) {
    let play = c.play;
    let now = c.agenda.now;
    let is_in_place = |finding: usize| {
        let found = c.followings.findings.found.iter().find(|found| found.finding == finding);
        found.and_then(|found| found.in_place).is_some_and(|at| at <= now)
    };
    let (mut caught, mut missed) = (Vec::new(), Vec::new());
    for id in &play.scenario.debrief.epilogue.caught_by {
        let Some(number) = place(&play.scenario.findings, id.as_str()) else { continue };
        if is_in_place(number) {
            caught.push(id.clone());
        } else if condition::holds(c, &play.scenario.findings[number].true_if) {
            missed.push(id.clone());
        }
    }
    c.followings.fold.words(&[now.0.unsigned_abs(), caught.len() as u64, missed.len() as u64]);
    let count = |list: &Vec<_>| f64::from(u32::try_from(list.len()).unwrap_or(u32::MAX));
    let all = count(&caught) + count(&missed);
    if all > 0.0 {
        it_happens_again(c, count(&missed) / all);
    }
    c.journal.tell(now, Event::Epilogue { caught, missed });
}

/// Those who were struck live through it again, as far as it was not caught.
fn it_happens_again(c: &mut Crowd, missed: f64) {
    let now = c.agenda.now;
    for who in 0..c.play.customers() {
        if !c.people.any(who, is::STRUCK) || c.people.any(who, is::LOST) {
            continue;
        }
        c.people.touch(who, now, |mood| {
            mood.anger += AGAIN_ANGERS * missed;
            mood.competence -= AGAIN_COMPETENCE * missed;
            mood.integrity -= AGAIN_INTEGRITY * missed;
            mood.earn_competence(CAUGHT_COMPETENCE * (1.0 - missed));
        });
    }
}
