//! The first word to those affected: `first_word/…`, five things of equal worth (R1, R17).

use std::collections::BTreeMap;

use crate::base::{
    id::SegmentId,
    time::{At, Span},
};
use crate::record::{
    event::{Act, Event, Judged, SentAs, Verdict},
    receipt::Dimension,
};
use crate::scenario::command::Level;
use crate::score::{
    facts::{Facts, Sent},
    follow,
    rubric::Root,
    tally::Mark,
};

/// One of the five things.
#[derive(Clone, Copy)]
struct Part {
    name: &'static str,
    never: &'static str,
}

const PARTS: [Part; 5] = [
    Part { name: "we_know", never: "advice-word-we-know" },
    Part { name: "known", never: "advice-word-known" },
    Part { name: "not_known", never: "advice-word-not-known" },
    Part { name: "do_now", never: "advice-word-do-now" },
    Part { name: "next_word", never: "advice-word-next-word" },
];

/// Judges each of the five things by itself, for each segment that is affected by then: the best that any statement
/// after the first signal did for it. So a thing that the first statement left out still earns by its own time, and
/// a further statement never takes away what an earlier one earned. A minor matter needs no public word (R6).
pub(super) fn judge(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    if !facts.has_signal() || facts.scenario.level == Level::Minor {
        return;
    }
    let curve = facts.rubric.speed.first_word;
    let weights = weights(facts, curve.par);
    let reached = reached(facts);
    for part in PARTS {
        let mut mark =
            Mark::new(Dimension::Speed, "first_word", part.name, "R17", facts.rubric.speed.first_word_part_points);
        mark.par = Some(curve.par);
        mark.root = Some(Root::FirstWord);
        mark.advice = part.never;
        let Some((from, signal)) = facts.knowable else {
            marks.push(mark);
            continue;
        };
        mark.n.push(signal);
        let saying: Vec<&Sent<'_>> = facts
            .sent
            .iter()
            .filter(|sent| matches!(sent.to, SentAs::Published { .. }))
            .filter(|sent| sent.elements.iter().any(|element| is_part(facts, part.name, element)))
            .collect();
        if let Some(first) = saying.first() {
            mark.took = Some(follow::since(from, first.at));
        }
        let mut crowded = false;
        for (segment, weight) in &weights {
            let (mut earned, mut in_time) = (0.0_f64, 0.0_f64);
            for sent in &saying {
                let percent = reached.get(&(sent.seq, *segment)).copied().unwrap_or(0);
                let attention = facts.attention(sent.elements.len());
                let quality = facts.share_of_full(percent) * attention;
                if quality > 0.0 && !mark.n.contains(&sent.n) {
                    mark.n.push(sent.n);
                }
                crowded |= attention < 1.0 && quality > in_time;
                in_time = in_time.max(quality);
                earned = earned.max(quality * curve.credit(sent.at - from));
            }
            mark.earned += weight * earned;
            mark.in_time += weight * in_time;
        }
        if !saying.is_empty() {
            // The first word was in time; to some it came with a later one.
            let late = if mark.took > mark.par { "advice-word-late" } else { "advice-word-late-some" };
            mark.advice = match () {
                () if crowded => "advice-word-crowded",
                // Whichever took the larger part of it.
                () if mark.earned < mark.in_time * mark.in_time.min(0.999) => late,
                () if mark.in_time < 0.999 => "advice-word-reach",
                () if mark.earned < mark.in_time => late,
                () => "advice-word-good",
            };
        }
        marks.push(mark);
    }
}

/// The segments that the crisis has reached by the time a first word is due, with their shares of it.
fn weights<'a>(facts: &Facts<'a>, par: Span) -> Vec<(&'a SegmentId, f64)> {
    let due = facts.knowable.map_or(facts.scenario.acute_end(), |(from, _)| from + par);
    let by = |until| -> Vec<(&'a SegmentId, f64)> {
        let segments = facts.scenario.segments.iter();
        segments
            .map(|segment| (&segment.id, facts.affected(segment, |wave| wave.from <= until)))
            .filter(|(_, people)| *people > 0.0)
            .collect()
    };
    let mut weights = by(due);
    if weights.is_empty() {
        weights = by(facts.scenario.end());
    }
    let total: f64 = weights.iter().map(|(_, people)| people).sum();
    for (_, people) in &mut weights {
        *people /= total;
    }
    weights
}

/// The percent of a segment's affected people whom each statement reached soon enough.
pub(super) fn reached<'a>(facts: &Facts<'a>) -> BTreeMap<(u32, &'a SegmentId), u32> {
    let sent: BTreeMap<u32, At> = facts.sent.iter().map(|sent| (sent.seq, sent.heard)).collect();
    let mut reached = BTreeMap::new();
    for &(_, at, event) in &facts.course.events {
        if let Event::Reached { seq, segment, affected, .. } = event
            && sent.get(seq).is_some_and(|sent| at - *sent <= facts.rubric.reach_within)
        {
            let best = reached.entry((*seq, segment)).or_insert(0);
            *best = (*affected).max(*best);
        }
    }
    reached
}

/// Whether an element is, in truth, one of the five things.
fn is_part(facts: &Facts<'_>, name: &str, element: &Judged) -> bool {
    let honest = element.verdict == Verdict::Honest;
    match name {
        "we_know" => honest && element.act == Act::Acknowledge,
        // What rightly stays unsaid, with the reason, is worth what saying it would be (R3).
        "known" => {
            honest && matches!(element.act, Act::Disclose | Act::Explain) || element.verdict == Verdict::Withheld
        }
        // Once the cause is known nobody can say that it is not: then the cause itself is that part (R2).
        "not_known" => {
            let is_cause = || {
                let fact = element.fact.as_ref();
                fact.is_some_and(|fact| facts.scenario.facts.iter().any(|known| known.is_cause && known.id == *fact))
            };
            honest
                && (element.act == Act::NotKnown || matches!(element.act, Act::Disclose | Act::Explain) && is_cause())
        }
        "do_now" => honest && matches!(element.act, Act::Instruct | Act::Refer),
        _ => honest && element.act == Act::PromiseUpdate,
    }
}
