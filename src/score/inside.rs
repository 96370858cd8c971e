//! Inside first: `inside_first` (R20).

use crate::record::{
    event::{Act, Contradiction, Event, Verdict},
    receipt::Dimension,
};
use crate::scenario::{
    command::{Level, What},
    fact::Fact,
};
use crate::score::{facts::Facts, tally::Mark, told::open_facts, words::words};

/// Judges, fact by fact, whether the front line had it no later than the public. What agents said otherwise is charged
/// here, to the team and not to them.
pub(super) fn judge(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    if !facts.has_signal() || facts.scenario.level == Level::Minor {
        return;
    }
    let open: Vec<&Fact> = open_facts(facts).into_iter().filter(|fact| fact.restriction.is_none()).collect();
    let total: f64 = open.iter().map(|fact| f64::from(fact.weight)).sum();
    if total <= 0.0 {
        return;
    }
    let rubric = &facts.rubric.transparency;
    let mut mark = Mark::new(Dimension::Transparency, "inside_first", "", "R20", rubric.inside_first_points);
    let (mut behind, mut crossed) = (false, false);
    for fact in open {
        let told = words(facts, fact).into_iter().find(|word| {
            matches!(word.judged.act, Act::Disclose | Act::Explain | Act::Deny)
                && word.judged.verdict == Verdict::Honest
        });
        let Some(told) = told else { continue };
        let briefed = facts.deeds().find(|(_, command)| {
            command.at <= told.at && matches!(&command.what, What::Brief(points) if points.facts.contains(&fact.id))
        });
        if briefed.is_none() && !told.front_line_knew {
            behind = true;
            mark.n.push(told.n);
            continue;
        }
        mark.n.extend(briefed.map(|(n, _)| n));
        let met = facts.course.events.iter().find(|(_, _, event)| {
            matches!(event, Event::Contradicted { fact: of, by: Contradiction::FrontLine, .. } if *of == fact.id)
        });
        mark.n.extend(met.map(|(n, ..)| *n));
        crossed |= met.is_some();
        mark.earned += f64::from(fact.weight) / total * if met.is_some() { rubric.crossed } else { 1.0 };
    }
    mark.n.sort_unstable();
    mark.n.dedup();
    mark.earned = mark.earned.min(1.0);
    mark.in_time = mark.earned;
    mark.advice = match () {
        () if behind => "advice-inside-behind",
        () if crossed => "advice-inside-crossed",
        () if mark.earned == 0.0 => "advice-inside-never",
        () if mark.earned < 0.999 => "advice-inside-partly",
        () => "advice-inside-good",
    };
    marks.push(mark);
}
