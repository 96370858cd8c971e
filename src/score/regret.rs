//! Sorry at once, responsible when it is ours, and not over and over: `regret`, `responsibility` (R10).

use crate::base::time::{At, Span};
use crate::record::{
    event::{Act, Event, Judged, SentAs, Verdict},
    receipt::Dimension,
};
use crate::scenario::{
    command::Level,
    fact::Fact,
    people::Segment,
    statement::{Certainty, Value},
};
use crate::score::{
    credit::Curve,
    facts::{Facts, Sent},
    rubric::Root,
    tally::Mark,
    words::Reach,
};

/// Judges both, where there is anybody to be sorry for.
pub(super) fn judge(facts: &Facts<'_>, reach: &Reach<'_>, marks: &mut Vec<Mark>) {
    if !facts.has_signal() || facts.scenario.level == Level::Minor {
        return;
    }
    marks.push(regret(facts, reach));
    if facts.scenario.facts.iter().any(|fact| can_be_ours(facts, fact)) {
        marks.push(responsibility(facts, reach));
    }
}

/// Regret for what people go through needs no cause and is due with the first word. Being sorry for the third time
/// takes from it.
fn regret(facts: &Facts<'_>, reach: &Reach<'_>) -> Mark {
    let rubric = &facts.rubric.transparency;
    let curve = facts.rubric.speed.first_word;
    let mut mark = Mark::new(Dimension::Transparency, "regret", "", "R10", rubric.regret_points);
    (mark.par, mark.root, mark.advice) = (Some(curve.par), Some(Root::FirstWord), "advice-regret-never");
    let Some((signal, n)) = facts.knowable else { return mark };
    mark.n.push(n);
    let sorry =
        |judged: &Judged| matches!(judged.act, Act::Regret | Act::Apologise) && judged.verdict == Verdict::Honest;
    said(facts, reach, &mut mark, (signal, curve), sorry);
    let again = |judged: &&Judged| judged.act == Act::Apologise && judged.repeats >= 2;
    let further = facts.sent.iter().filter(|sent| is_public(sent) && sent.elements.iter().any(|j| again(&j))).count();
    let kept = (1.0 - rubric.apology_cost * f64::from(u32::try_from(further).unwrap_or(u32::MAX))).max(0.0);
    mark.earned *= kept;
    mark.in_time *= kept;
    mark.advice = match () {
        () if mark.took.is_none() => "advice-regret-never",
        () if kept < 1.0 => "advice-regret-again",
        () => advice(&mark, ["advice-regret-good", "advice-regret-late", "advice-regret-reach"]),
    };
    mark
}

/// Responsibility is due once the cause is confirmed as ours; before, it earns nothing.
fn responsibility(facts: &Facts<'_>, reach: &Reach<'_>) -> Mark {
    let rubric = &facts.rubric.transparency;
    let mut mark = Mark::new(Dimension::Transparency, "responsibility", "", "R10", rubric.responsibility_points);
    mark.par = Some(rubric.tell.par);
    mark.advice = "advice-responsibility-never";
    let ours = facts.course.events.iter().find_map(|&(n, at, event)| match event {
        Event::FactLearned { fact, value, certainty: Certainty::Confirmed, .. } => {
            let fact = crate::scenario::find(&facts.scenario.facts, fact.as_str())?;
            is_ours(facts, fact, value).then_some((at, n, fact))
        }
        _ => None,
    });
    let (Some((at, n, cause)), Some((signal, _))) = (ours, facts.knowable) else { return mark };
    mark.n.push(n);
    let from = at.max(signal);
    let curve = if from < facts.scenario.acute_end() { rubric.tell } else { rubric.tell_later };
    mark.par = Some(curve.par);
    let accepts = |judged: &Judged| {
        judged.act == Act::AcceptResponsibility
            && judged.verdict == Verdict::Honest
            && judged.fact.as_ref() == Some(&cause.id)
    };
    said(facts, reach, &mut mark, (from, curve), accepts);
    if mark.took.is_some() {
        let keys = ["advice-responsibility-good", "advice-responsibility-late", "advice-responsibility-reach"];
        mark.advice = advice(&mark, keys);
    }
    mark
}

fn advice(mark: &Mark, [good, late, reach]: [&'static str; 3]) -> &'static str {
    match () {
        () if mark.earned >= 0.999 => good,
        () if mark.took > mark.par => late,
        () => reach,
    }
}

fn is_public(sent: &Sent<'_>) -> bool {
    matches!(sent.to, SentAs::Published { .. })
}

/// The best that any statement to many from `from` on did for each segment by an element that is the one asked for.
fn said(
    facts: &Facts<'_>,
    reach: &Reach<'_>,
    mark: &mut Mark,
    (from, curve): (At, Curve),
    is_it: impl Fn(&Judged) -> bool,
) {
    let saying: Vec<&Sent<'_>> = facts
        .sent
        .iter()
        .filter(|sent| sent.at >= from && is_public(sent) && sent.elements.iter().any(&is_it))
        .collect();
    mark.took = saying.first().map(|sent| Span((sent.at - from).0.max(0)));
    mark.n.extend(saying.iter().map(|sent| sent.n));
    let touched = |segment: &&Segment| facts.affected(segment, |wave| wave.from <= from + curve.par) > 0.0;
    let mut people: Vec<&Segment> = facts.scenario.segments.iter().filter(touched).collect();
    if people.is_empty() {
        people = facts.scenario.segments.iter().filter(|segment| facts.affected(segment, |_| true) > 0.0).collect();
    }
    let total: f64 = people.iter().map(|segment| facts.affected(segment, |_| true)).sum();
    for segment in people {
        let share = facts.affected(segment, |_| true) / total;
        let (mut earned, mut in_time) = (0.0_f64, 0.0_f64);
        for sent in &saying {
            let quality = reach.of_statement(facts, sent, segment);
            earned = earned.max(quality * curve.credit(sent.at - from));
            in_time = in_time.max(quality);
        }
        mark.earned += share * earned;
        mark.in_time += share * in_time;
    }
}

/// Whether the cause can come to be confirmed as ours in this variant.
fn can_be_ours(facts: &Facts<'_>, fact: &Fact) -> bool {
    let confirmed = |learned: &&crate::scenario::fact::Learned| {
        facts.is_now(learned.variant.as_ref()) && learned.certainty == Certainty::Confirmed
    };
    fact.learned.iter().filter(confirmed).any(|learned| is_ours(facts, fact, &learned.value))
}

/// Whether people hold the company responsible for a cause of this kind.
fn is_ours(facts: &Facts<'_>, fact: &Fact, value: &Value) -> bool {
    let blame = |choice| fact.choices.iter().find(|known| known.id == choice).and_then(|known| known.responsibility);
    fact.is_cause
        && matches!(value, Value::Choice(choice) if blame(choice.clone()).is_some_and(|share| share >= facts.rubric.transparency.ours_from))
}
