//! Grading by what could be known: `grade` (R12).

use crate::base::time::At;
use crate::record::{event::Event, receipt::Dimension};
use crate::scenario::command::{Level, What};
use crate::score::{
    facts::{Facts, Fate},
    rubric::Root,
    tally::Mark,
};

/// A level that could be known from then on.
struct Step {
    at: At,
    n: u32,
    level: Level,
}

/// A grade that the team gave.
struct Grade {
    at: At,
    n: u32,
    level: Level,
}

/// Judges every step up in what could be known: how soon the team graded at least so high, and whether it went above
/// it meanwhile. The truth is not asked.
pub(super) fn judge(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    let rubric = &facts.rubric.speed;
    let mut raising = facts
        .in_play
        .iter()
        .filter(|inject| inject.raises_level.is_some() && !facts.is_excused(inject))
        .map(|inject| facts.fate(inject))
        .peekable();
    if raising.peek().is_none() {
        return;
    }
    let mut mark = Mark::new(Dimension::Speed, "grade", "", "R12", rubric.grade_points);
    mark.par = Some(rubric.grade.par);
    mark.root = Some(Root::Grade);
    let steps = steps(facts);
    if steps.is_empty() {
        // Nothing to grade: merit only where the team kept all of it from happening.
        let prevented: Option<Vec<u32>> =
            raising.map(|fate| if let Fate::Prevented(n) = fate { Some(n) } else { None }).collect();
        mark.advice = "advice-grade-never";
        if let Some(n) = prevented {
            (mark.earned, mark.in_time, mark.n, mark.advice) = (1.0, 1.0, n, "advice-prevented");
        }
        marks.push(mark);
        return;
    }
    let grades: Vec<Grade> = facts
        .deeds()
        .filter_map(|(n, command)| match command.what {
            What::Grade { level, .. } => Some(Grade { at: command.at, n, level }),
            _ => None,
        })
        .collect();
    mark.n.extend(steps.iter().map(|step| step.n));
    mark.n.extend(grades.iter().map(|grade| grade.n));
    mark.n.sort_unstable();
    let (mut earned, mut in_time, mut over) = (0.0, 0.0, false);
    for (place, step) in steps.iter().enumerate() {
        let since = if place == 0 { At(i64::MIN) } else { step.at };
        let until = steps.get(place + 1).map_or(At(i64::MAX), |next| next.at);
        let went_over = grades.iter().any(|grade| grade.at >= since && grade.at < until && grade.level > step.level);
        // What stood at this height already was given above what could be known then.
        let stood = grades.iter().rev().find(|grade| grade.at < step.at).is_some_and(|grade| grade.level >= step.level);
        let given = grades.iter().find(|grade| grade.at >= step.at && grade.level >= step.level);
        let factor = if went_over { rubric.over_graded } else { 1.0 };
        let foresight = if stood { rubric.over_graded } else { 0.0 };
        let by_evidence = given.map_or(0.0, |grade| factor * rubric.grade.credit(grade.at - step.at));
        earned += foresight.max(by_evidence);
        in_time += foresight.max(if given.is_some() { factor } else { 0.0 });
        over |= went_over || foresight > by_evidence;
        if place == 0 {
            mark.took = given.map(|grade| grade.at - step.at);
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "there are three levels")]
    let count = steps.len() as f64;
    let restless = unsettled(facts, &grades);
    let kept = (1.0 - rubric.regrade_cost * f64::from(restless)).max(0.0);
    mark.earned = earned / count * kept;
    mark.in_time = in_time / count * kept;
    mark.advice = match () {
        () if in_time == 0.0 => "advice-grade-never",
        () if over => "advice-grade-over",
        () if restless > 0 => "advice-grade-restless",
        () if mark.earned < mark.in_time || mark.in_time < 1.0 => "advice-grade-late",
        () => "advice-grade-good",
    };
    marks.push(mark);
}

/// The moments at which a higher level could be known.
fn steps(facts: &Facts<'_>) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for &(n, at, event) in &facts.course.events {
        if let Event::LevelKnowable { level, inject } = event
            && steps.last().is_none_or(|last| *level > last.level)
            && facts.in_play.iter().all(|known| known.id != *inject || !facts.is_excused(known))
        {
            steps.push(Step { at, n, level: *level });
        }
    }
    steps
}

/// How many regrades beyond the free ones came without anything new to know.
fn unsettled(facts: &Facts<'_>, grades: &[Grade]) -> u32 {
    let news: Vec<At> = facts
        .course
        .events
        .iter()
        .filter(|(_, _, event)| {
            matches!(
                event,
                Event::LevelKnowable { .. } | Event::FactLearned { .. } | Event::Delivered { signal: true, .. }
            )
        })
        .map(|(_, at, _)| *at)
        .collect();
    let idle = grades.windows(2).filter(|pair| !news.iter().any(|at| *at > pair[0].at && *at <= pair[1].at)).count();
    u32::try_from(idle).unwrap_or(u32::MAX).saturating_sub(facts.rubric.speed.free_regrades)
}
