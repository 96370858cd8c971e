//! Finding the words: what may be claimed how surely, which advice fits, and which channels reach whom.

use crate::base::{
    id::{ChannelId, SegmentId},
    time::{At, MINUTE, Span},
};
use crate::drill::{known::KnownFact, policy::table::Table, view::HeldSeen};
use crate::scenario::{
    channel::ChannelKind,
    command::What,
    people::Role,
    statement::{Audience, Certainty, Claim, Element, Speaker, Statement, Value},
};

/// Elements from which on attention falls (R17).
pub const ELEMENTS_AT_MOST: usize = 7;
/// Channels from which on preparing takes too long.
const CHANNELS_AT_MOST: usize = 8;
/// The share of a segment that a message should reach (R6).
const REACH_WANTED: f64 = 0.8;

/// Whether what is held of a topic is a moment that has passed: nobody waits for it any more.
pub fn is_over(t: &Table, fact: usize) -> bool {
    matches!(t.newest(fact), Some((_, HeldSeen { value: Value::Instant(at), .. })) if *at <= t.now)
}

/// What may honestly be said of something held: exactly if it is confirmed, else within the width that still helps.
pub fn claim(fact: &KnownFact, held: &HeldSeen) -> Claim {
    let Some(width) = fact.useful.as_ref().filter(|_| held.certainty < Certainty::Confirmed) else {
        return Claim::Exactly(held.value.clone());
    };
    let half = width.amount() / 2;
    let wide = i64::try_from(half).unwrap_or(0);
    match &held.value {
        Value::Count(n) => Claim::Between(Value::Count(n.saturating_sub(half)), Value::Count(n.saturating_add(half))),
        Value::Money(n) => Claim::Between(Value::Money(n - wide), Value::Money(n + wide)),
        Value::Instant(at) => Claim::Between(Value::Instant(At(at.0 - wide)), Value::Instant(At(at.0 + wide))),
        other => Claim::Exactly(other.clone()),
    }
}

/// The word on a topic that the table owes whoever asks: what it holds, that it may not say it, who has it, or that it
/// does not know it yet.
pub fn word(t: &Table, fact: usize, next: Option<At>) -> Element {
    let known = t.known();
    let id = known.facts[fact].id.clone();
    let barred = t.seats().find_map(|seat| t.view(seat).restricted[fact].as_ref());
    if let Some(restricted) = barred {
        return Element::Withhold { fact: id, reason: restricted.kind };
    }
    if t.view(0).is_on_hold(&id) {
        return Element::Withhold { fact: id, reason: crate::scenario::statement::RestrictionKind::Police };
    }
    if is_over(t, fact) {
        return Element::Acknowledge(id);
    }
    if let Some((_, held)) = t.newest(fact) {
        let claim = claim(&known.facts[fact], held);
        return Element::Disclose { fact: id, claim, certainty: held.certainty };
    }
    Element::NotKnown { fact: id, next }
}

/// The best advice that is right now for a segment, or for as many as possible of several.
pub fn advice(t: &Table, segments: &[SegmentId]) -> Vec<usize> {
    let known = t.known();
    let mut fitting: Vec<usize> = (0..known.instructions.len())
        .filter(|place| t.is_right(*place))
        .filter(|place| {
            let whom = &known.instructions[*place].segments;
            whom.is_empty() || whom.iter().any(|id| segments.contains(id))
        })
        .collect();
    // Protection first, then what helps most.
    fitting.sort_by(|a, b| {
        let (a, b) = (&known.instructions[*a], &known.instructions[*b]);
        b.protects.cmp(&a.protects).then(b.helps.total_cmp(&a.helps)).then(a.id.cmp(&b.id))
    });
    fitting
}

/// The advice that helps one person of a segment most.
pub fn advice_for_one(t: &Table, segments: &[SegmentId]) -> Option<usize> {
    let helps = |place: &usize| t.known().instructions[*place].helps;
    advice(t, segments).into_iter().rev().max_by(|a, b| helps(a).total_cmp(&helps(b)))
}

/// Advice that leaves nobody of the segments without any: what protects first, then what serves most of those left.
pub fn advice_for_all(t: &Table, segments: &[SegmentId]) -> Vec<Element> {
    let known = t.known();
    let people = |id: &SegmentId| known.segment(id).map_or(0, |place| known.segments[place].count);
    let fits = |place: usize, id: &SegmentId| {
        let whom = &known.instructions[place].segments;
        whom.is_empty() || whom.contains(id)
    };
    let mut left: Vec<&SegmentId> = segments.iter().collect();
    let mut fitting = advice(t, segments);
    let mut chosen = Vec::new();
    while !left.is_empty() && !fitting.is_empty() {
        let serves = |place: usize| -> u32 { left.iter().filter(|id| fits(place, id)).map(|id| people(id)).sum() };
        let best = (0..fitting.len()).max_by_key(|n| (serves(fitting[*n]), std::cmp::Reverse(*n))).unwrap_or(0);
        if serves(fitting[best]) == 0 {
            break;
        }
        let place = fitting.remove(best);
        left.retain(|id| !fits(place, id));
        chosen.push(Element::Instruct(known.instructions[place].id.clone()));
    }
    chosen
}

/// Channels that together reach as many of the segments as can be reached, best first.
pub fn channels(t: &Table, segments: &[SegmentId]) -> Vec<ChannelId> {
    let known = t.known();
    let audience: Vec<_> = known.segments.iter().filter(|segment| segments.contains(&segment.id)).collect();
    let mut missed = vec![1.0; audience.len()];
    let mut chosen: Vec<usize> = Vec::new();
    while chosen.len() < CHANNELS_AT_MOST && missed.iter().any(|share| *share > 1.0 - REACH_WANTED) {
        let gain = |channel: usize| -> f64 {
            let of = &known.channels[channel];
            let shares = audience.iter().zip(&missed).map(|(segment, missed)| {
                let reads = segment.reached_by.get(&of.id).copied().unwrap_or(0.0) * of.reach.unwrap_or(0.0);
                let wanting = if *missed > 1.0 - REACH_WANTED { *missed } else { 0.0 };
                f64::from(segment.count) * wanting * reads
            });
            shares.sum()
        };
        let usable = |channel: &usize| {
            !chosen.contains(channel)
                && !matches!(known.channels[*channel].kind, ChannelKind::Press | ChannelKind::Group)
        };
        let best = (0..known.channels.len()).filter(usable).max_by(|a, b| gain(*a).total_cmp(&gain(*b)).then(b.cmp(a)));
        let Some(best) = best.filter(|best| gain(*best) > 0.0) else { break };
        for (segment, missed) in audience.iter().zip(&mut missed) {
            let of = &known.channels[best];
            *missed *= 1.0 - segment.reached_by.get(&of.id).copied().unwrap_or(0.0) * of.reach.unwrap_or(0.0);
        }
        chosen.push(best);
    }
    // Those who look for us find the same words: the page, and the voice before the hotline's queue.
    for kind in [ChannelKind::Page, ChannelKind::Announcement] {
        let there = known.channels.iter().position(|channel| channel.kind == kind && channel.reach.is_some());
        if let Some(place) = there.filter(|place| !chosen.contains(place)) {
            chosen.push(place);
        }
    }
    chosen.into_iter().map(|place| known.channels[place].id.clone()).collect()
}

/// How long a statement of so many elements to these segments takes from order to effect, as the composer shows it.
pub fn preparation(t: &Table, elements: usize, segments: &[SegmentId]) -> Span {
    let chosen = channels(t, segments);
    let pace = t.known().channels.iter().filter(|channel| chosen.contains(&channel.id));
    let slowest = pace.filter_map(|channel| channel.prepare).map(|span| span.0).max().unwrap_or(MINUTE).max(MINUTE);
    let count = |n: usize| i64::try_from(n).unwrap_or(0);
    Span(count(elements) * slowest + count(chosen.len().saturating_sub(1)) * MINUTE)
}

/// How long a full statement takes from order to effect, as far as the table can tell.
pub fn lead(t: &Table) -> Span {
    let slowest = t.known().channels.iter().filter_map(|channel| channel.prepare).map(|span| span.0).max();
    let most = slowest.unwrap_or(MINUTE) * 7 + 6 * MINUTE;
    Span(if t.wall().slowest_statement > 0 { t.wall().slowest_statement } else { most })
}

/// Help under way or in place, with a time by which it will surely stand if it does not yet.
pub fn remedy(t: &Table, place: usize) -> Option<Element> {
    let (ordered, done) = t.wall().actions[place];
    let action = &t.known().actions[place];
    let due = match done {
        Some(_) => None,
        None => Some((ordered? + Span(action.takes.0 * 3 / 2 + 10 * MINUTE)).max(t.now + Span(30 * MINUTE))),
    };
    Some(Element::Remedy { action: action.id.clone(), due })
}

/// Publishes a statement to segments.
pub fn publish(t: &mut Table, speaker: Speaker, elements: Vec<Element>, segments: Vec<SegmentId>) {
    let channels = channels(t, &segments);
    if elements.is_empty() || channels.is_empty() || segments.is_empty() {
        return;
    }
    let statement = Statement { speaker, elements, words: String::new() };
    let seat = t.role(Role::PublicRelations);
    t.order(seat, What::Publish { statement, channels, audience: Audience::Segments(segments), approval: None });
}

/// Whether an element stands in anything that was said or is about to be said to many.
pub fn has_said(t: &Table, is_it: impl Fn(&Element) -> bool) -> bool {
    let wall = t.wall();
    let drafts = wall.drafts.iter().filter(|draft| matches!(draft.what, What::Publish { .. }));
    let drafted = drafts.filter_map(|draft| draft.what.statement()).flat_map(|statement| &statement.elements);
    wall.statements.iter().flat_map(|sent| &sent.elements).chain(drafted).any(is_it)
}
