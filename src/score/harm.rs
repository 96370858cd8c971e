//! Harm before reach: `harm_first/INJECT` (R19).

use std::collections::{BTreeMap, BTreeSet};

use crate::base::{
    id::SeatId,
    time::{At, Span},
};
use crate::record::{
    event::{Event, SentAs},
    receipt::Dimension,
};
use crate::scenario::{
    command::Item,
    inject::{Harm, Inject},
};
use crate::score::{
    expected,
    facts::Facts,
    tally::{Mark, of_inject},
};

/// Something that waited for an answer.
struct Waiting<'a> {
    item: &'a Item,
    seat: &'a SeatId,
    harm: Harm,
    reach: u32,
    since: At,
    reached_seat: At,
    /// When somebody decided to answer it, and the `n` of the answer.
    served: Option<(At, u32)>,
}

/// Judges each case of harm among the injects that the team discusses: it earns by being served, and every answer to
/// something with more reach and no more harm that went before it costs. Leaving all of them alone earns nothing.
pub(super) fn judge(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    let cases: Vec<&Inject> = facts
        .in_play
        .iter()
        .filter(|inject| inject.harm >= Harm::Loss && facts.is_discussed(inject))
        .copied()
        .collect();
    let all = waiting(facts);
    #[expect(clippy::cast_precision_loss, reason = "a cut discusses a dozen injects")]
    let share = facts.rubric.speed.harm_first_points / cases.len().max(1) as f64;
    for inject in cases {
        let mut mark = Mark::new(Dimension::Speed, "harm_first", inject.id.as_str(), "R19", share);
        mark.advice = "advice-harm-never";
        of_inject(facts, inject, &mut mark, |at, mark| serve(facts, inject, at, &all, mark));
        marks.push(mark);
    }
}

fn serve(facts: &Facts<'_>, inject: &Inject, at: At, all: &[Waiting<'_>], mark: &mut Mark) {
    let is_case = |waiting: &&Waiting<'_>| matches!(waiting.item, Item::Inject(id) if *id == inject.id);
    let Some(case) = all.iter().find(is_case) else { return };
    let done = expected::done(facts, inject, at);
    let Some((served, n)) = case.served.into_iter().chain(done).min() else { return };
    mark.n.push(n);
    mark.took = Some(Span((served - at).0.max(0)));
    mark.earned = 1.0;
    mark.advice = "advice-harm-good";
    for other in all {
        let Some((when, n)) = other.served else { continue };
        let no_worse = other.harm < case.harm || other.harm == case.harm && case.since <= other.since;
        let notice = if other.seat == case.seat {
            facts.rubric.speed.notice
        } else {
            inject.expects.as_ref().map_or(facts.rubric.speed.notice_elsewhere, |expects| expects.par)
        };
        if other.item != case.item
            && no_worse
            && other.reach > case.reach
            && when < served
            && when >= case.reached_seat + notice
        {
            mark.earned *= facts.rubric.speed.jumped;
            mark.advice = "advice-harm-jumped";
            mark.n.push(n);
        }
    }
}

/// Everything that reached a seat, with the moment at which somebody decided to answer it.
fn waiting<'a>(facts: &Facts<'a>) -> Vec<Waiting<'a>> {
    let answered = answered(facts);
    let mut known = BTreeSet::new();
    let mut all = Vec::new();
    for &(_, at, event) in &facts.course.events {
        if let Event::Delivered { item, seat, harm, reach, since, .. } = event
            && !facts.is_out(item)
            && known.insert(item)
        {
            let served = answered.get(item).copied();
            all.push(Waiting { item, seat, harm: *harm, reach: *reach, since: *since, reached_seat: at, served });
        }
    }
    all
}

/// The first answer to each item. The decision counts, not the moment at which the words went out: preparation and
/// approval take their time.
fn answered<'a>(facts: &Facts<'a>) -> BTreeMap<&'a Item, (At, u32)> {
    let decided: BTreeMap<u32, At> = facts
        .deeds()
        .filter(|(_, command)| command.what.statement().is_some())
        .map(|(_, command)| (command.seq, command.at))
        .collect();
    let mut answered = BTreeMap::new();
    for sent in &facts.sent {
        if let SentAs::Answered { item } = sent.to {
            answered.entry(item).or_insert((decided.get(&sent.seq).copied().unwrap_or(sent.at), sent.n));
        }
    }
    answered
}
