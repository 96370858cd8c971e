//! What injects call for: `inject/ID`, by when the team did it (R19 and response times).

use crate::base::{
    id::{ChannelId, FactId, InstructionId},
    time::{At, Span},
};
use crate::record::{
    event::{Act, Event, SentAs},
    receipt::Dimension,
};
use crate::scenario::{
    command::{Command, FollowTarget, Item, What},
    inject::{Done, Expected, Inject, InjectKind},
    statement::Element,
};
use crate::score::{
    credit::Curve,
    facts::{Facts, Fate, Sent, is_straight},
    rubric::Root,
    tally::Mark,
};

/// Judges every discussed inject that expects something, and every expected action.
pub(super) fn judge(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    let asked: Vec<(&Inject, &Expected)> = facts
        .in_play
        .iter()
        .filter(|inject| facts.is_discussed(inject) || inject.kind == InjectKind::ExpectedAction)
        .filter_map(|inject| inject.expects.as_ref().map(|expects| (*inject, expects)))
        .collect();
    let points = |expects: &Expected| f64::from(expects.points.unwrap_or(1));
    let total: f64 = asked.iter().map(|(_, expects)| points(expects)).sum();
    if total <= 0.0 {
        return;
    }
    for (inject, expects) in asked {
        let weight = facts.rubric.speed.expected_points * points(expects) / total;
        let mut mark = Mark::new(Dimension::Speed, "inject", inject.id.as_str(), "R19", weight);
        mark.par = Some(expects.par);
        mark.advice = "advice-inject-never";
        match facts.fate(inject) {
            Fate::Excused => mark.excused = true,
            Fate::Prevented(n) => {
                (mark.earned, mark.in_time, mark.advice) = (1.0, 1.0, "advice-prevented");
                mark.n.push(n);
            }
            Fate::Absent => mark.advice = "advice-inject-absent",
            Fate::Delivered(at, n) => {
                mark.n.push(n);
                time(facts, (inject, expects), at, &mut mark);
            }
            Fate::Due(at) => time(facts, (inject, expects), at, &mut mark),
        }
        marks.push(mark);
    }
}

/// The time from the inject to what it calls for; what was done before it counts as done at once.
fn time(facts: &Facts<'_>, (inject, expects): (&Inject, &Expected), from: At, mark: &mut Mark) {
    let mut curve = Curve {
        par: expects.par,
        limit: expects.limit,
        half_life: expects.half_life.unwrap_or(Span((expects.limit.0 - expects.par.0) / 3)),
    };
    if let Done::Say(fact) | Done::Brief(fact) = &expects.by {
        curve = curve.later_by(facts.held(fact, from, from + curve.par));
    }
    mark.par = Some(curve.par);
    mark.root = root(facts, &expects.by, from);
    if let Some((at, n)) = done(facts, inject, from) {
        let took = Span((at - from).0.max(0));
        mark.n.push(n);
        mark.took = Some(took);
        mark.earned = curve.credit(took);
        mark.in_time = 1.0;
        mark.advice = match () {
            () if mark.earned < 1.0 => "advice-inject-late",
            () if took == Span(0) => "advice-inject-at-once",
            () => "advice-inject-good",
        };
    }
}

/// The cause that being late with this shares with others (R14).
fn root(facts: &Facts<'_>, by: &Done, from: At) -> Option<Root> {
    match by {
        Done::Activate(_) => Some(Root::Declare),
        Done::Grade(_) => Some(Root::Grade),
        Done::Say(_) => {
            let due = facts.knowable.map(|(knowable, _)| knowable + facts.rubric.speed.first_word.par);
            due.filter(|due| from <= *due).map(|_| Root::FirstWord)
        }
        _ => None,
    }
}

/// When what an inject calls for was first done, and by which record line. `from` is when the inject came.
pub(super) fn done(facts: &Facts<'_>, inject: &Inject, from: At) -> Option<(At, u32)> {
    inject.expects.as_ref().and_then(|expects| first(facts, inject, &expects.by, from))
}

fn first(facts: &Facts<'_>, inject: &Inject, by: &Done, from: At) -> Option<(At, u32)> {
    let any_time = At(i64::MIN);
    match by {
        Done::AnyOf(ways) => ways.iter().filter_map(|way| first(facts, inject, way, from)).min(),
        Done::Answer => {
            sent(facts, |sent| matches!(sent.to, SentAs::Answered { item: Item::Inject(id) } if *id == inject.id))
        }
        Done::Say(fact) => sent(facts, |sent| says(sent, fact) && is_fresh(facts, fact, sent.at, from)),
        Done::Instruct(advice) => sent(facts, |sent| advises(facts, sent, advice)),
        Done::Brief(fact) => deed(facts, any_time, |command| {
            matches!(&command.what, What::Brief(points) if points.facts.contains(fact))
                && is_fresh(facts, fact, command.at, from)
        }),
        Done::Operate(action) => {
            let started = facts.course.events.iter().find_map(|&(n, at, event)| match event {
                Event::ActionStarted { action: id, .. } if id == action => Some((at, n)),
                _ => None,
            });
            let ordered = deed(facts, any_time, |command| matches!(&command.what, What::Operate(id) if id == action));
            started
                .filter(|(at, _)| facts.knowable.is_some_and(|(knowable, _)| *at >= knowable))
                .into_iter()
                .chain(ordered)
                .min()
        }
        Done::Share(fact, seat) => deed(facts, any_time, |command| {
            let told = match &command.what {
                What::Share { fact: told, seat: to } => told == fact && to == seat,
                What::Brief(points) => points.facts.contains(fact) && points.seats.contains(seat),
                _ => false,
            };
            told && is_fresh(facts, fact, command.at, from)
        }),
        Done::Ask(fact, seat) => deed(
            facts,
            any_time,
            |command| matches!(&command.what, What::Ask { seat: of, fact: about } if of == seat && about == fact),
        ),
        Done::Escalate(seat) => deed(facts, from, |command| matches!(&command.what, What::Escalate(to) if to == seat)),
        Done::Grade(level) => {
            deed(facts, any_time, |command| matches!(&command.what, What::Grade { level: given, .. } if given >= level))
        }
        Done::Activate(part) => {
            deed(facts, any_time, |command| matches!(&command.what, What::Activate(id) if id == part))
        }
        Done::LogHold(body) => {
            deed(facts, from, |command| matches!(&command.what, What::LogHold { body: of, .. } if of == body))
        }
        Done::Staff(channel) => deed(facts, any_time, |command| match &command.what {
            What::Staff { channel: on, agents } => on == channel && *agents > at_work(facts, channel, command.at),
            What::Relieve(on) => on == channel,
            _ => false,
        }),
        Done::HandOver(seat) => deed(facts, from - facts.rubric.speed.early_hand_over, |command| {
            matches!(command.what, What::HandOver { .. }) && command.seat == *seat
        }),
        Done::Follow => deed(
            facts,
            from,
            |command| matches!(&command.what, What::Follow { whom: FollowTarget::Case(Item::Inject(id)), .. } if *id == inject.id),
        ),
    }
}

fn deed(facts: &Facts<'_>, not_before: At, is_it: impl Fn(&Command) -> bool) -> Option<(At, u32)> {
    facts.deeds().find(|(_, command)| command.at >= not_before && is_it(command)).map(|(n, command)| (command.at, n))
}

fn sent(facts: &Facts<'_>, is_it: impl Fn(&Sent<'_>) -> bool) -> Option<(At, u32)> {
    facts.sent.iter().find(|sent| is_it(sent)).map(|sent| (sent.at, sent.n))
}

/// Whether a statement to many speaks of a fact as it is held, or says rightly why it does not.
fn says(sent: &Sent<'_>, fact: &FactId) -> bool {
    matches!(sent.to, SentAs::Published { .. })
        && sent.elements.iter().any(|element| {
            element.fact.as_ref() == Some(fact)
                && is_straight(element.verdict)
                && matches!(
                    element.act,
                    Act::Acknowledge
                        | Act::AcceptResponsibility
                        | Act::Disclose
                        | Act::NotKnown
                        | Act::Withhold
                        | Act::Correct
                        | Act::Explain
                        | Act::Refer
                        | Act::Deny
                )
        })
}

/// Whether a statement to many gives this advice, and the advice was right.
fn advises(facts: &Facts<'_>, sent: &Sent<'_>, advice: &InstructionId) -> bool {
    matches!(sent.to, SentAs::Published { .. })
        && sent.elements.iter().enumerate().any(|(place, judged)| {
            let written = facts.element(sent.seq, place);
            matches!(written, Some(Element::Instruct(id)) if id == advice) && is_straight(judged.verdict)
        })
}

/// Whether what was said at `at` was still news-free when the inject came: a word from before it counts only if
/// nobody learned anything of the fact between the two.
fn is_fresh(facts: &Facts<'_>, fact: &FactId, at: At, from: At) -> bool {
    at >= from || !facts.learned_between(fact, at, from)
}

/// People at work on a channel just before `at`: by the last sample, or else as planned.
fn at_work(facts: &Facts<'_>, channel: &ChannelId, at: At) -> u32 {
    let channels = &facts.scenario.channels;
    let Some(place) = channels.iter().position(|known| known.id == *channel) else { return 0 };
    let sampled = facts.course.samples.iter().rev().find(|(when, _)| *when < at);
    let sampled = sampled.and_then(|(_, sample)| sample.channels.get(place)).map(|channel| channel.agents);
    let planned = || channels[place].staff.iter().rev().find(|shift| shift.from <= at).map_or(0, |shift| shift.agents);
    sampled.unwrap_or_else(planned)
}
