//! Help: `action/ID` in place in time, `solved/INJECT` for cases of harm.

use crate::base::time::At;
use crate::record::{
    event::{Act, Event, SentAs, Verdict},
    receipt::Dimension,
};
use crate::scenario::{
    action::Action,
    command::{Item, Level},
    inject::{Done, Inject},
};
use crate::score::{
    condition::{can_hold, since},
    facts::Facts,
    follow,
    tally::Mark,
};

/// Judges what a careful team puts in place, and the cases of harm. A minor matter is judged by its case.
pub(super) fn judge(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    if facts.scenario.level != Level::Minor && facts.has_signal() {
        actions(facts, marks);
    }
    solved(facts, marks);
}

/// Actions that a careful team takes, by when they were in place after they began to make sense.
fn actions(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    let rubric = &facts.rubric.resolution;
    let expected: Vec<&Action> =
        facts.scenario.actions.iter().filter(|action| action.expected && can_help(facts, action)).collect();
    #[expect(clippy::cast_precision_loss, reason = "a scenario has some dozens of actions")]
    let points = rubric.action_points / expected.len().max(1) as f64;
    for action in expected {
        let mut mark = Mark::new(Dimension::Resolution, "action", action.id.as_str(), "actions", points);
        let curve = rubric.action.later_by(action.takes);
        mark.par = Some(curve.par);
        mark.advice = "advice-action-never";
        let done = facts.course.events.iter().find_map(|&(n, at, event)| match event {
            Event::ActionDone { action: id } if *id == action.id => Some((at, n)),
            _ => None,
        });
        if let Some((from, (at, n))) = from(facts, action).zip(done) {
            let took = follow::since(from, at);
            mark.n.push(n);
            mark.took = Some(took);
            (mark.earned, mark.in_time) = (curve.credit(took), 1.0);
            mark.advice = if mark.earned < 1.0 { "advice-action-late" } else { "advice-action-good" };
        }
        marks.push(mark);
    }
}

/// Whether an action can be ordered in this cut and variant, and there is anybody whom it could help.
fn can_help(facts: &Facts<'_>, action: &Action) -> bool {
    let struck = |segment: &&crate::scenario::people::Segment| facts.people(segment, |_| true) > 0.0;
    let whom = facts.scenario.segments.iter().filter(|segment| action.helps.contains(&segment.id));
    (action.helps.is_empty() || whom.filter(struck).count() > 0)
        && action.needs.as_ref().is_none_or(|needs| can_hold(facts, needs))
}

/// From when on an action makes sense: after the first signal, once it is possible, once somebody is struck whom it
/// helps, and once the message has come that calls for it, where one does.
fn from(facts: &Facts<'_>, action: &Action) -> Option<At> {
    let (knowable, _) = facts.knowable?;
    let possible = action.needs.as_ref().map_or(Some(At::START), |needs| since(facts, needs))?;
    let whom = facts.scenario.segments.iter().filter(|segment| action.helps.contains(&segment.id));
    let struck = whom.flat_map(|segment| facts.waves(segment)).map(|wave| wave.from).min();
    let calls = facts.in_play.iter().filter(|inject| calls_for(inject, action));
    let called = calls.filter_map(|inject| facts.delivered.get(&inject.id)).map(|(at, _)| *at).min();
    Some([Some(knowable), Some(possible), struck, called].into_iter().flatten().max().unwrap_or(knowable))
}

fn calls_for(inject: &Inject, action: &Action) -> bool {
    fn names(by: &Done, action: &Action) -> bool {
        match by {
            Done::Operate(id) => *id == action.id,
            Done::AnyOf(ways) => ways.iter().any(|way| names(way, action)),
            _ => false,
        }
    }
    inject.expects.as_ref().is_some_and(|expects| names(&expects.by, action))
}

/// Cases of harm that came by name: helped by an answer that says what to do or what we do, or by what was put in place
/// for them. Fine words alone help nobody.
fn solved(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    let cases = follow::cases(facts);
    #[expect(clippy::cast_precision_loss, reason = "a cut discusses a dozen injects")]
    let points = facts.rubric.resolution.solved_points / cases.len().max(1) as f64;
    for inject in cases {
        let mark = Mark::new(Dimension::Resolution, "solved", inject.id.as_str(), "cases", points);
        let (mut mark, reached) = follow::of_case(facts, inject, mark);
        if let Some(from) = reached {
            mark.advice = "advice-solved-never";
            if let Some((at, n)) = answer(facts, inject).into_iter().chain(deed(facts, inject)).min() {
                mark.n.push(n);
                mark.took = Some(follow::since(from, at));
                (mark.earned, mark.in_time, mark.advice) = (1.0, 1.0, "advice-solved-good");
            }
        }
        marks.push(mark);
    }
}

/// The first answer to an inject that helps.
fn answer(facts: &Facts<'_>, inject: &Inject) -> Option<(At, u32)> {
    let helps = |act: Act, verdict: Verdict| {
        verdict == Verdict::Honest && matches!(act, Act::Instruct | Act::Remedy | Act::Compensate | Act::Refer)
    };
    let answers = facts
        .sent
        .iter()
        .filter(|sent| matches!(sent.to, SentAs::Answered { item: Item::Inject(id) } if *id == inject.id));
    answers
        .filter(|sent| sent.elements.iter().any(|element| helps(element.act, element.verdict)))
        .map(|sent| (sent.at, sent.n))
        .min()
}

/// What was put in place of the actions that an inject calls for.
fn deed(facts: &Facts<'_>, inject: &Inject) -> Option<(At, u32)> {
    let called: Vec<&Action> = facts.scenario.actions.iter().filter(|action| calls_for(inject, action)).collect();
    facts.course.events.iter().find_map(|&(n, at, event)| match event {
        Event::ActionDone { action: id } if called.iter().any(|action| action.id == *id) => Some((at, n)),
        _ => None,
    })
}
