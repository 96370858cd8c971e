//! Learning from it (R16): `review`, `epilogue`.

use crate::base::time::At;
use crate::record::{event::Event, receipt::Dimension};
use crate::scenario::{
    command::{Level, ReviewItem, What},
    find, place,
};
use crate::score::{facts::Facts, tally::Mark};

/// Judges the review and what it catches when something of the kind happens again. A minor matter needs none.
pub(super) fn judge(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    if facts.scenario.level == Level::Minor || facts.scenario.findings.is_empty() {
        return;
    }
    review(facts, marks);
    if !facts.scenario.debrief.epilogue.caught_by.is_empty() {
        epilogue(facts, marks);
    }
}

/// Findings that the record bears out, each as far as it is complete; one against the evidence takes away what one
/// earns. Which are borne out, and that no more than five are looked at, was judged when the review was held.
fn review(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    let rubric = &facts.rubric.follow_up;
    let most = usize::try_from(rubric.findings).unwrap_or(usize::MAX).min(facts.scenario.findings.len()).max(1);
    #[expect(clippy::cast_precision_loss, reason = "a handful of findings")]
    let each = 1.0 / most as f64;
    let mut mark = Mark::new(Dimension::FollowUp, "review", "", "R16", rubric.review_points);
    mark.par = Some(rubric.review.par);
    mark.advice = "advice-review-never";
    let (mut right, mut right_in_time, mut wrong, mut gaps) = (0.0, 0.0, 0.0, false);
    for (command_n, command) in facts.deeds() {
        let What::Review(items) = &command.what else { continue };
        for &(n, _, event) in facts.course.events.iter().filter(|(_, at, _)| *at == command.at) {
            let Event::Reviewed { borne_out, not_borne_out } = event else { continue };
            let took = command.at - facts.scenario.acute_end();
            mark.took.get_or_insert(took);
            mark.n.extend([command_n, n]);
            for id in borne_out {
                let item = items.iter().find(|item| item.finding == *id);
                let complete = item.map_or(0.0, |item| complete(facts, item, command.at, command_n));
                gaps |= complete < 1.0;
                right_in_time += each * complete;
                right += each * complete * rubric.review.credit(took);
            }
            for _ in not_borne_out {
                wrong += each;
            }
        }
    }
    mark.earned = (right.min(1.0) - wrong).clamp(0.0, 1.0);
    mark.in_time = (right_in_time.min(1.0) - wrong).clamp(mark.earned, 1.0);
    if mark.took.is_some() {
        mark.advice = match () {
            () if mark.earned >= 0.999 => "advice-review-good",
            () if wrong > 0.0 => "advice-review-against",
            () if gaps => "advice-review-gaps",
            () if mark.earned < mark.in_time => "advice-review-late",
            () => "advice-review-few",
        };
    }
    marks.push(mark);
}

/// How much of a finding stands: its lines, one action, one owner, one date that is to come, a quarter each.
fn complete(facts: &Facts<'_>, item: &ReviewItem, at: At, n: u32) -> f64 {
    let evidence = !item.evidence.is_empty() && item.evidence.iter().all(|line| (1..n).contains(line));
    let owner = place(&facts.scenario.seats, item.owner.as_str()).is_some();
    let date = item.due > at && item.due <= facts.scenario.end();
    let parts = [evidence, !item.action.trim().is_empty(), owner, date];
    0.25 * parts.into_iter().map(|there| if there { 1.0 } else { 0.0 }).sum::<f64>()
}

/// What the review changed catches the same sort of thing when it comes again.
fn epilogue(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    let mut mark = Mark::new(Dimension::FollowUp, "epilogue", "", "R16", facts.rubric.follow_up.epilogue_points);
    mark.advice = "advice-epilogue-never";
    let reviewed = facts.course.events.iter().any(|(_, _, event)| matches!(event, Event::Reviewed { .. }));
    for &(n, _, event) in &facts.course.events {
        let Event::Epilogue { caught, missed } = event else { continue };
        mark.n.push(n);
        let known = |ids: &[crate::base::id::FindingId]| {
            ids.iter().filter(|id| find(&facts.scenario.findings, id.as_str()).is_some()).count()
        };
        #[expect(clippy::cast_precision_loss, reason = "a handful of findings")]
        let (caught, missed) = (known(caught) as f64, known(missed) as f64);
        // Nothing was left to catch: a team that looked for it has seen to that before.
        let none = f64::from(u8::from(reviewed));
        mark.earned = if caught + missed > 0.0 { caught / (caught + missed) } else { none };
        mark.advice = match () {
            () if mark.earned >= 1.0 => "advice-epilogue-good",
            () if mark.earned > 0.0 => "advice-epilogue-part",
            () => "advice-epilogue-never",
        };
    }
    mark.in_time = mark.earned;
    marks.push(mark);
}
