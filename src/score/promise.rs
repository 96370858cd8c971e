//! Promises (R9): `coverage/SEGMENT`, `promises`, `hand_over/SEAT`.

use std::collections::BTreeMap;

use crate::base::{
    id::{FactId, SegmentId},
    time::{At, Span},
};
use crate::record::{
    event::{Event, PromiseKind, SentAs},
    receipt::Dimension,
};
use crate::scenario::{command::Level, people::Segment};
use crate::score::{
    facts::{Facts, Sent, is_straight},
    tally::Mark,
    word,
};

/// A promise with its course, as the record tells it.
struct Promise<'a> {
    seq: u32,
    kind: PromiseKind,
    segments: &'a [SegmentId],
    /// The facts on which the next word was promised.
    about: &'a [FactId],
    made: At,
    n: u32,
    /// When it was to be kept, and from when on that was so: the first, and each new one.
    legs: Vec<(At, At)>,
    /// When it was kept or broken; never if it was still open at the end.
    ended: Option<(At, u32)>,
    kept: bool,
}

impl Promise<'_> {
    fn end(&self, last: At) -> At {
        self.ended.map_or(last, |(at, _)| at)
    }

    fn is_to_many(&self) -> bool {
        self.kind == PromiseKind::Update && !self.segments.is_empty()
    }

    fn is_broken(&self) -> bool {
        self.ended.is_some() && !self.kept
    }

    /// What it is worth that it was kept: all of it, less if it was put off again and again, nothing if it was broken.
    fn worth(&self, redated: [f64; 2]) -> f64 {
        match (self.kept, self.legs.len()) {
            (true, 0 | 1) => 1.0,
            (true, 2) => redated[0],
            (true, 3) => redated[1],
            _ => 0.0,
        }
    }

    /// The spans in which it was open and no further away than `cap`.
    fn spans(&self, cap: Span, last: At) -> impl Iterator<Item = (At, At)> {
        let end = self.end(last);
        let until = move |place: usize| self.legs.get(place + 1).map_or(end, |(next, _)| (*next).min(end));
        let span = move |(place, (from, due)): (usize, &(At, At))| ((*from).max(*due - cap), until(place));
        self.legs.iter().enumerate().map(span).filter(|(from, to)| from < to)
    }
}

/// Judges what was promised and what became of it. A minor matter needs no public word, so no promise of one.
pub(super) fn judge(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    if facts.scenario.level == Level::Minor {
        return;
    }
    if facts.has_signal() {
        let ledger = ledger(facts);
        coverage(facts, &ledger, marks);
        promises(facts, &ledger, marks);
    }
    hand_over(facts, marks);
}

fn ledger<'a>(facts: &Facts<'a>) -> Vec<Promise<'a>> {
    let mut ledger: Vec<Promise<'a>> = Vec::new();
    let mut places: BTreeMap<(u32, u32), usize> = BTreeMap::new();
    for &(n, at, event) in &facts.course.events {
        match event {
            Event::PromiseMade { seq, element, kind, due, segments, facts: about } => {
                places.insert((*seq, *element), ledger.len());
                let made = facts.judged_at(at);
                let legs = vec![(made, *due)];
                ledger.push(Promise {
                    seq: *seq,
                    kind: *kind,
                    segments,
                    about,
                    made,
                    n,
                    legs,
                    ended: None,
                    kept: false,
                });
            }
            Event::PromiseRedated { seq, element, due, .. } => {
                if let Some(place) = places.get(&(*seq, *element)) {
                    ledger[*place].legs.push((facts.judged_at(at), *due));
                }
            }
            Event::PromiseKept { seq, element } | Event::PromiseBroken { seq, element, .. } => {
                if let Some(place) = places.get(&(*seq, *element)) {
                    let promise = &mut ledger[*place];
                    let said = said_in_time(facts, promise, at);
                    promise.kept = said.is_some() || matches!(event, Event::PromiseKept { .. });
                    promise.ended = Some((said.unwrap_or_else(|| facts.judged_at(at)), n));
                }
            }
            _ => {}
        }
    }
    let from = facts.knowable.map(|(at, _)| at);
    ledger.retain(|promise| from.is_some_and(|from| promise.made >= from));
    ledger
}

/// When the next word was given in time off the platform, where it was entered only after the promise had run out.
fn said_in_time(facts: &Facts<'_>, promise: &Promise<'_>, ran_out: At) -> Option<At> {
    let about = |sent: &&Sent<'_>| {
        let speaks = |fact: &FactId| promise.about.contains(fact);
        sent.elements.iter().any(|judged| is_straight(judged.verdict) && judged.fact.as_ref().is_some_and(speaks))
    };
    let late = |sent: &&Sent<'_>| sent.heard > ran_out && sent.at <= ran_out && sent.at >= promise.made;
    let public = facts.sent.iter().filter(|sent| matches!(sent.to, SentAs::Published { .. }));
    public.filter(late).find(about).map(|sent| sent.at).filter(|_| promise.kind == PromiseKind::Update)
}

/// From when on nobody should be without a promised next word: a first word is due by then.
fn begins(facts: &Facts<'_>) -> Option<At> {
    facts.knowable.map(|(at, _)| at + facts.rubric.speed.first_word.par)
}

/// The part of the acute phase in which a segment should hold a promise, if there is one.
fn window(facts: &Facts<'_>, segment: &Segment, begins: At) -> Option<(At, At)> {
    let waves = || facts.waves(segment);
    let first = waves().map(|wave| wave.from).min()?;
    let last = waves().map(|wave| wave.ends).max()?;
    let from = begins.max(first + facts.rubric.speed.first_word.par);
    let to = facts.scenario.acute_end().min(last);
    (from < to).then_some((from, to))
}

/// The share of its window in which each segment holds a promise of a next word that is near enough and then kept.
fn coverage(facts: &Facts<'_>, ledger: &[Promise<'_>], marks: &mut Vec<Mark>) {
    let rubric = &facts.rubric.follow_up;
    let cap = facts.scenario.scoring.promise_cap.unwrap_or(rubric.promise_cap);
    let acute_end = facts.scenario.acute_end();
    let weigh = |segment| facts.affected(segment, |wave| wave.from < acute_end);
    let total: f64 = facts.scenario.segments.iter().map(weigh).sum();
    let reached = word::reached(facts);
    for segment in &facts.scenario.segments {
        let weight = weigh(segment);
        if weight <= 0.0 {
            continue;
        }
        let points = rubric.coverage_points * weight / total;
        let mut mark = Mark::new(Dimension::FollowUp, "coverage", segment.id.as_str(), "R9", points);
        mark.advice = "advice-coverage-never";
        if let Some((from, to)) = begins(facts).and_then(|begins| window(facts, segment, begins)) {
            let mut covered: Vec<(At, At, f64)> = Vec::new();
            let theirs = ledger.iter().filter(|promise| promise.is_to_many() && promise.segments.contains(&segment.id));
            for promise in theirs {
                let percent = reached.get(&(promise.seq, &segment.id)).copied().unwrap_or(0);
                let worth = promise.worth(rubric.redated) * facts.share_of_full(percent);
                for (start, end) in promise.spans(cap, facts.scenario.end()) {
                    covered.push((start.max(from), end.min(to), worth));
                }
                mark.n.extend([Some(promise.n), promise.ended.map(|(_, n)| n)].into_iter().flatten());
            }
            let share = best_over_time(&covered) / length(from, to);
            mark.earned = (share / rubric.covered_full).min(1.0);
            mark.n.truncate(SHOWN);
            mark.advice = match () {
                () if mark.earned >= 1.0 => "advice-coverage-good",
                () if mark.earned > 0.0 => "advice-coverage-gaps",
                () => "advice-coverage-never",
            };
        }
        mark.in_time = mark.earned;
        marks.push(mark);
    }
}

/// Lines that a receipt names at most where many show the same.
const SHOWN: usize = 20;

#[expect(clippy::cast_precision_loss, reason = "spans are below 2^53 ms")]
fn length(from: At, to: At) -> f64 {
    (to.0 - from.0).max(0) as f64
}

/// The time under the highest of some spans, each of its own height.
fn best_over_time(spans: &[(At, At, f64)]) -> f64 {
    let mut edges: Vec<At> = spans.iter().flat_map(|(from, to, _)| [*from, *to]).collect();
    edges.sort_unstable();
    edges.dedup();
    edges
        .windows(2)
        .map(|pair| {
            let over = spans.iter().filter(|(from, to, _)| *from <= pair[0] && pair[1] <= *to);
            length(pair[0], pair[1]) * over.map(|(.., height)| *height).fold(0.0, f64::max)
        })
        .sum()
}

/// The ledger: each hour of the acute phase is worth as much as the worst promise of a next word that was open in it,
/// and every other broken promise costs.
fn promises(facts: &Facts<'_>, ledger: &[Promise<'_>], marks: &mut Vec<Mark>) {
    let rubric = &facts.rubric.follow_up;
    let cap = facts.scenario.scoring.promise_cap.unwrap_or(rubric.promise_cap);
    let last = facts.scenario.end();
    let mut mark = Mark::new(Dimension::FollowUp, "promises", "", "R9", rubric.promises_points);
    mark.advice = "advice-promises-never";
    let begins = begins(facts).unwrap_or(facts.scenario.acute_end());
    let slots = slots(begins, facts.scenario.acute_end(), cap);
    let mut sum = 0.0;
    for (from, to) in &slots {
        let meets = |(start, end): (At, At)| start < *to && *from < end;
        let mut worst: Option<f64> = None;
        for promise in ledger.iter().filter(|promise| promise.is_to_many()) {
            let value = if promise.is_broken() && meets((promise.made, promise.end(last) + Span(1))) {
                -rubric.broken_costs
            } else if !promise.is_broken() && promise.spans(cap, last).any(meets) {
                promise.worth(rubric.redated)
            } else {
                continue;
            };
            worst = Some(worst.map_or(value, |worst: f64| worst.min(value)));
        }
        sum += worst.unwrap_or(0.0);
    }
    let acute = |promise: &Promise<'_>| promise.end(last) <= facts.scenario.acute_end();
    let others = ledger.iter().filter(|promise| promise.is_broken() && !(promise.is_to_many() && acute(promise)));
    let others: Vec<u32> = others.filter_map(|promise| promise.ended.map(|(_, n)| n)).collect();
    let broken: Vec<u32> = ledger
        .iter()
        .filter(|promise| promise.is_broken())
        .filter_map(|promise| promise.ended.map(|(_, n)| n))
        .collect();
    #[expect(clippy::cast_precision_loss, reason = "a ledger has some hundred entries")]
    let (count, others) = (slots.len().max(1) as f64, others.len() as f64);
    mark.earned = (sum / count - rubric.broken_other_costs * others).clamp(0.0, 1.0);
    mark.in_time = mark.earned;
    let any = ledger.iter().any(Promise::is_to_many);
    mark.n = if broken.is_empty() { ledger.iter().map(|promise| promise.n).collect() } else { broken };
    mark.advice = match () {
        () if !any => "advice-promises-never",
        () if mark.earned >= 1.0 => "advice-promises-good",
        () if ledger.iter().any(Promise::is_broken) => "advice-promises-broken",
        () if ledger.iter().any(|promise| promise.legs.len() > 2) => "advice-promises-redated",
        () => "advice-promises-gaps",
    };
    mark.n.truncate(SHOWN);
    marks.push(mark);
}

/// The acute phase from when on promises are due, cut into pieces as long as a promise may be.
fn slots(from: At, to: At, cap: Span) -> Vec<(At, At)> {
    let mut slots = Vec::new();
    let mut start = from;
    while start < to && cap.0 > 0 {
        let end = (start + cap).min(to);
        slots.push((start, end));
        start = end;
    }
    slots
}

/// Seats whose shift ends: was it handed over, or did what was open go home with somebody?
fn hand_over(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    let end = facts.scenario.end();
    let seats: Vec<_> =
        facts.scenario.seats.iter().filter(|seat| seat.shift_ends.is_some_and(|ends| ends <= end)).collect();
    #[expect(clippy::cast_precision_loss, reason = "a scenario has a handful of seats")]
    let points = facts.rubric.follow_up.hand_over_points / seats.len().max(1) as f64;
    for seat in seats {
        let mut mark = Mark::new(Dimension::FollowUp, "hand_over", seat.id.as_str(), "R9", points);
        mark.advice = "advice-hand-over-never";
        for &(n, _, event) in &facts.course.events {
            if let Event::ShiftChanged { seat: of, handed_over } = event
                && *of == seat.id
            {
                mark.n.push(n);
                if *handed_over {
                    (mark.earned, mark.in_time, mark.advice) = (1.0, 1.0, "advice-hand-over-good");
                }
            }
        }
        marks.push(mark);
    }
}
