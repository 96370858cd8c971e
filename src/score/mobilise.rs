//! Noticing and getting together: `declare`, `mobilise/convene`, `mobilise/activate` (R1).

use crate::record::receipt::Dimension;
use crate::scenario::command::{Command, Level, What};
use crate::score::{credit::Curve, facts::Facts, follow, rubric::Root, tally::Mark};

/// Judges how soon after the first signal the crisis was declared and the team called together. A minor matter is
/// served by those whom it reaches, so there it is no merit to mobilise.
pub(super) fn judge(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    if !facts.has_signal() || facts.scenario.level == Level::Minor {
        return;
    }
    let rubric = &facts.rubric.speed;
    let declared = |command: &Command| command.what == What::Declare;
    marks.push(from_signal(
        facts,
        Mark::new(Dimension::Speed, "declare", "", "R1", rubric.declare_points),
        rubric.declare,
        declared,
    ));
    // Calling only oneself together calls nobody.
    let convened = |command: &Command| match &command.what {
        What::Convene(seats) => seats.iter().any(|seat| *seat != command.seat),
        _ => false,
    };
    if facts.scenario.seats.len() > 1 {
        let mark = Mark::new(Dimension::Speed, "mobilise", "convene", "R1", rubric.convene_points);
        marks.push(from_signal(facts, mark, rubric.mobilise, convened));
    }
    let activated = |command: &Command| match &command.what {
        What::Activate(part) => facts.scenario.plan.parts.iter().any(|known| known.id == *part),
        _ => false,
    };
    if !facts.scenario.plan.parts.is_empty() {
        let mark = Mark::new(Dimension::Speed, "mobilise", "activate", "R1", rubric.activate_points);
        marks.push(from_signal(facts, mark, rubric.mobilise, activated));
    }
}

/// The time from the first signal to the first deed that is the one asked for.
fn from_signal(facts: &Facts<'_>, mut mark: Mark, curve: Curve, is_it: impl Fn(&Command) -> bool) -> Mark {
    mark.par = Some(curve.par);
    mark.root = Some(Root::Declare);
    mark.advice = "advice-mobilise-never";
    let Some((from, signal)) = facts.knowable else { return mark };
    mark.n.push(signal);
    if let Some((n, command)) = facts.deeds().find(|(_, command)| is_it(command)) {
        let took = follow::since(from, command.at);
        mark.n.push(n);
        mark.took = Some(took);
        mark.earned = curve.credit(took);
        mark.in_time = 1.0;
        mark.advice = if mark.earned < 1.0 { "advice-mobilise-late" } else { "advice-mobilise-good" };
    }
    mark
}
