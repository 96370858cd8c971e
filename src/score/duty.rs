//! Clocks set by law and contract: `duty/ID` in time, `duty_reported/ID` at all (R4, R13).

use crate::base::time::At;
use crate::record::{event::Event, receipt::Dimension};
use crate::scenario::{
    action::{Duty, DutyStart},
    inject::InjectKind,
};
use crate::score::{condition::can_hold, facts::Facts, tally::Mark};

/// Judges every duty that could arise in this cut and variant. One that only arises when things go badly is not
/// judged, or a team that kept that from happening would lose by it.
pub(super) fn judge(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    let rubric = &facts.rubric.speed;
    let duties: Vec<&Duty> = facts.scenario.duties.iter().filter(|duty| can_arise(facts, duty)).collect();
    #[expect(clippy::cast_precision_loss, reason = "a scenario has a handful of duties")]
    let count = duties.len().max(1) as f64;
    for duty in duties {
        let mut in_time = Mark::new(Dimension::Speed, "duty", duty.id.as_str(), "duties", rubric.duty_points / count);
        let mut at_all = Mark::new(
            Dimension::Speed,
            "duty_reported",
            duty.id.as_str(),
            "duties",
            rubric.duty_reported_points / count,
        );
        if let DutyStart::Inject(id) = &duty.starts {
            let excused = facts.in_play.iter().any(|inject| inject.id == *id && facts.is_excused(inject));
            (in_time.excused, at_all.excused) = (excused, excused);
        }
        let clock = Clock::read(facts, duty);
        (in_time.advice, at_all.advice) = match clock.started {
            Some(_) => ("advice-duty-never", "advice-duty-never"),
            None => ("advice-duty-not-started", "advice-duty-not-started"),
        };
        in_time.n.extend(clock.started.map(|(_, n)| n));
        in_time.n.extend(&clock.holds);
        if let (Some((start, _)), Some(due)) = (clock.started, clock.due) {
            in_time.par = Some(due - start);
        }
        if let Some((met, n)) = clock.met {
            in_time.n.push(n);
            at_all.n.push(n);
            in_time.took = clock.started.map(|(start, _)| met - start);
            (at_all.earned, at_all.advice) = (1.0, "advice-duty-good");
            in_time.advice = "advice-duty-late";
            if clock.due.is_some_and(|due| met <= due) {
                (in_time.earned, in_time.advice) = (1.0, "advice-duty-good");
            }
        }
        in_time.in_time = in_time.earned;
        at_all.in_time = at_all.earned;
        marks.extend([in_time, at_all]);
    }
}

/// The course of one duty's clock.
#[derive(Default)]
struct Clock {
    started: Option<(At, u32)>,
    due: Option<At>,
    met: Option<(At, u32)>,
    holds: Vec<u32>,
}

impl Clock {
    /// A hold that was noted before the duty was due moves that to the hold's end.
    fn read(facts: &Facts<'_>, duty: &Duty) -> Self {
        let mut clock = Self::default();
        for &(n, at, event) in &facts.course.events {
            match event {
                Event::DutyStarted { duty: id, due } if *id == duty.id && clock.started.is_none() => {
                    clock.started = Some((at, n));
                    clock.due = clock.due.max(Some(*due));
                }
                Event::DutyMet { duty: id, due } if *id == duty.id && clock.met.is_none() => {
                    clock.met = Some((facts.judged_at(at), n));
                    clock.due = clock.due.max(Some(*due));
                }
                _ => {}
            }
        }
        for &(n, at, event) in &facts.course.events {
            if let Event::HoldSet { duties, until, .. } = event
                && duties.contains(&duty.id)
                && let Some(due) = clock.due
                && at <= due
            {
                clock.due = Some(due.max(*until));
                clock.holds.push(n);
            }
        }
        clock
    }
}

fn can_arise(facts: &Facts<'_>, duty: &Duty) -> bool {
    let starts = match &duty.starts {
        DutyStart::At(at) => *at <= facts.scenario.end(),
        DutyStart::Knowing(_) => true,
        DutyStart::Inject(id) => {
            facts.in_play.iter().any(|inject| inject.id == *id && inject.kind != InjectKind::Contingency)
        }
        DutyStart::When(condition) => can_hold(facts, condition),
    };
    starts && duty.applies_if.as_ref().is_none_or(|condition| can_hold(facts, condition))
}
