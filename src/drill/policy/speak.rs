//! Speaking to many: the first word, updates that keep what was promised, corrections, and answers to loud rumours.

use crate::base::{
    id::{FactId, SegmentId},
    time::{At, HOUR, MINUTE, Span},
};
use crate::drill::{
    policy::{
        compose::{self, ELEMENTS_AT_MOST},
        table::Table,
        words,
    },
    view::{PromiseSeen, PromiseState},
};
use crate::record::event::PromiseKind;
use crate::scenario::{
    command::{Level, What},
    fact::FactKind,
    statement::{Certainty, Claim, Element, Speaker, Value},
};

/// How far away a promised next word is in the acute phase, from when the one that promises it takes effect.
const NEXT_WORD: Span = Span(55 * MINUTE);
/// How long before it is due a promised word goes out, so that it has been read by then.
const READ_IN: Span = Span(12 * MINUTE);
/// How much an action must help to be announced to all.
const WORTH_SAYING: f64 = 0.2;
/// How long to wait for a first answer from inside before saying that nothing is known yet.
const KNOWS_NOTHING_AFTER: i64 = 11;
/// How soon to speak once something is known.
const SPEAKS_AFTER: i64 = 1;
/// The least time between two messages after the acute phase (R8).
const INTERVAL_LATER: Span = Span(6 * HOUR);
/// The weight from which a topic that nobody has been told waits for no interval.
const PRESSING: u8 = 3;
/// How long after the acute phase people are still told regularly.
const TELLS_FOR: Span = Span(5 * 24 * HOUR);

/// Says what has to be said now, if anything.
pub fn speak(t: &mut Table) {
    let busy = t.wall().drafts.iter().any(|draft| matches!(draft.what, What::Publish { .. }));
    let minor = t.wall().graded.is_some_and(|(level, _)| level == Level::Minor);
    if busy || minor || t.wall().first_signal.is_none() {
        return;
    }
    let affected = t.affected().to_vec();
    let addressed = |id: &SegmentId| t.wall().statements.iter().any(|sent| sent.segments.contains(id));
    let fresh: Vec<SegmentId> = affected.iter().filter(|id| !addressed(id)).cloned().collect();
    // Later nobody needs a first word: who is new hears the next one.
    if !fresh.is_empty() && (t.view(0).is_acute() || t.wall().statements.is_empty()) {
        if knows_enough(t) {
            let elements = first_word(t, &fresh);
            compose::publish(t, Speaker::Spokesperson, elements, fresh);
        }
        return;
    }
    if is_time_for_a_word(t) {
        let elements = next_word(t, &affected);
        compose::publish(t, Speaker::Spokesperson, elements, affected);
    }
}

/// Whether there is something to say, or it is time to say that there is not.
fn knows_enough(t: &Table) -> bool {
    let Some(minutes) = t.minutes_in() else { return false };
    let something = (0..t.known().facts.len()).any(|fact| is_sayable(t, fact));
    minutes >= KNOWS_NOTHING_AFTER || minutes >= SPEAKS_AFTER && something
}

/// Whether the table holds a topic and may speak of it to many.
fn is_sayable(t: &Table, fact: usize) -> bool {
    let private = t.known().facts[fact].affects.is_empty() && !t.is_loud(fact);
    !private
        && t.newest(fact).is_some()
        && !compose::is_over(t, fact)
        && !t.is_barred(fact)
        && (!t.is_rumour(fact) || t.is_loud(fact))
}

/// The first word: we know, what we know, what we do not know, what you can do now, when we speak next (R17).
pub fn first_word(t: &Table, segments: &[SegmentId]) -> Vec<Element> {
    let known = t.known();
    let due = t.now + compose::preparation(t, ELEMENTS_AT_MOST, segments) + NEXT_WORD;
    let mut elements = Vec::new();
    let main = t.main_fact();
    if let Some(main) = main {
        elements.push(Element::Acknowledge(t.fact_id(main)));
        elements.push(Element::Regret(t.fact_id(main)));
    }
    let mut sayable: Vec<usize> = (0..known.facts.len())
        .filter(|fact| is_sayable(t, *fact) && !known.facts[*fact].is_cause)
        .filter(|fact| known.facts[*fact].affects.iter().any(|id| segments.contains(id)))
        .collect();
    sayable.sort_by_key(|fact| (std::cmp::Reverse(known.facts[*fact].weight), *fact));
    elements.extend(sayable.iter().take(1).map(|fact| compose::word(t, *fact, None)));
    if let Some(cause) = t.cause() {
        elements.push(compose::word(t, cause, Some(due)));
    }
    let is_doubt = |element: &Element| matches!(element, Element::NotKnown { .. });
    if !elements.iter().any(is_doubt) {
        elements.extend(unknown(t, segments).map(|fact| Element::NotKnown { fact: t.fact_id(fact), next: None }));
    }
    let room = ELEMENTS_AT_MOST.saturating_sub(elements.len() + 1);
    elements.extend(compose::advice_for_all(t, segments).into_iter().take(room));
    elements.push(Element::PromiseUpdate { facts: next_topics(t), due });
    elements
}

/// What matters most to the segments and nobody in the company knows yet.
fn unknown(t: &Table, segments: &[SegmentId]) -> Option<usize> {
    let known = t.known();
    let open = |fact: &usize| t.newest(*fact).is_none() && !t.is_rumour(*fact) && !t.is_barred(*fact);
    let theirs = |fact: &usize| known.facts[*fact].affects.iter().any(|id| segments.contains(id));
    let facts = (0..known.facts.len()).filter(|fact| open(fact) && theirs(fact));
    facts.max_by_key(|fact| (known.facts[*fact].weight, std::cmp::Reverse(*fact)))
}

/// What the next word is promised on: what people ask most about, and the cause.
fn next_topics(t: &Table) -> Vec<FactId> {
    let cause = t.cause().filter(|cause| !t.is_barred(*cause));
    t.main_fact().into_iter().chain(cause).map(|fact| t.fact_id(fact)).collect()
}

/// Live promises of a next word.
fn promised<'a>(t: &Table<'a>) -> impl Iterator<Item = &'a PromiseSeen> + use<'a> {
    let live = |promise: &&PromiseSeen| promise.state == PromiseState::Live && promise.kind == PromiseKind::Update;
    t.wall().promises.iter().filter(live)
}

/// When the next word must be ordered so that it takes effect a little before it is due.
pub fn next_due(t: &Table) -> Option<At> {
    let lead = compose::lead(t) + READ_IN;
    promised(t).map(|promise| promise.due - lead).min()
}

/// When the last word to many was said.
fn last_word(t: &Table) -> Option<At> {
    t.wall().statements.last().map(|sent| sent.at)
}

/// Whether a promise, news, or mere time asks for a word now.
fn is_time_for_a_word(t: &Table) -> bool {
    let Some(last) = last_word(t) else { return false };
    let known = t.known();
    let acute = t.view(0).is_acute();
    let (interval, current) =
        if acute { (known.interval, known.current_for) } else { (INTERVAL_LATER, known.current_for_later) };
    let kept = next_due(t).is_some_and(|due| due <= t.now);
    let free = t.now - last >= interval;
    let wrong = (0..known.facts.len()).any(|fact| is_sayable(t, fact) && !stale(t, fact).is_empty());
    let late = late_promises(t).next().is_some();
    let apart = t.now - last >= known.interval;
    let waiting = apart && (has_pressing_news(t) || !better_advice(t).is_empty() || !kept_back(t).is_empty());
    let news = wrong || late || waiting || !missing_advice(t).is_empty();
    let news = news || free && (!self::news(t).is_empty() || !deeds(t).is_empty());
    let lead = compose::lead(t) + READ_IN;
    let stale = t.now - last + lead >= current && (acute || t.now < known.acute_end() + TELLS_FOR);
    kept || news || stale
}

/// Topics on which the table holds something that the public has not been told, worst first.
pub fn news(t: &Table) -> Vec<usize> {
    let known = t.known();
    let mut news: Vec<usize> = (0..known.facts.len())
        .filter(|fact| {
            is_sayable(t, *fact)
                && (known.facts[*fact].weight >= 2 || t.wall().questions[*fact].1 > 0 || !stale(t, *fact).is_empty())
        })
        .filter(|fact| is_news(t, *fact))
        .collect();
    news.sort_by_key(|fact| {
        let of = &known.facts[*fact];
        (stale(t, *fact).is_empty(), !of.is_cause, std::cmp::Reverse(of.weight), *fact)
    });
    news
}

/// What people ask and may not be told now, with the reason. Said once.
fn kept_back(t: &Table) -> Vec<Element> {
    let known = t.known();
    let asked = |fact: &usize| t.is_asked(*fact) || t.is_loud(*fact);
    let facts = (0..known.facts.len()).filter(|fact| t.is_barred(*fact) && !known.facts[*fact].affects.is_empty());
    let said = |id: &FactId| compose::has_said(t, |e| matches!(e, Element::Withhold { fact, .. } if fact == id));
    facts.filter(asked).filter(|fact| !said(&known.facts[*fact].id)).map(|fact| compose::word(t, fact, None)).collect()
}

/// What matters little and is told with the rest.
fn small_news(t: &Table) -> impl Iterator<Item = usize> {
    let small = |fact: &usize| t.known().facts[*fact].weight < 2 && is_sayable(t, *fact) && is_news(t, *fact);
    (0..t.known().facts.len()).filter(small)
}

/// Whether there is something that weighs and that nobody has been told at all.
fn has_pressing_news(t: &Table) -> bool {
    news(t).into_iter().any(|fact| {
        let of = &t.known().facts[fact];
        of.weight >= PRESSING && t.view(0).said(&of.id).is_none()
    })
}

fn is_news(t: &Table, fact: usize) -> bool {
    let Some((_, held)) = t.newest(fact) else { return false };
    match t.view(0).said(&t.known().facts[fact].id) {
        None => true,
        Some((_, claim, certainty)) => !claim.covers(&held.value) || certainty < held.certainty,
    }
}

/// Statements of ours that say of a topic what does not fit what we hold now, and that we have not taken back.
fn stale(t: &Table, fact: usize) -> Vec<u32> {
    let of = &t.known().facts[fact];
    let Some((_, held)) = t.newest(fact) else { return Vec::new() };
    let lower = match compose::claim(of, held) {
        Claim::Exactly(value) | Claim::Between(value, _) => Some(value),
        Claim::Vague => None,
    };
    let falls = |element: &Element| match element {
        Element::Disclose { fact: id, claim, .. } if *id == of.id => {
            !claim.covers(&held.value) || lower.as_ref().is_some_and(|lower| !claim.covers(lower))
        }
        _ => false,
    };
    let taken_back = |seq: u32| {
        compose::has_said(
            t,
            |element| matches!(element, Element::Correct { earlier, fact: id, .. } if *earlier == seq && *id == of.id),
        )
    };
    let sent = t.wall().statements.iter().filter(|sent| sent.elements.iter().any(falls));
    sent.map(|sent| sent.seq).filter(|seq| !taken_back(*seq)).collect()
}

/// A topic as an update says it: with a correction of every claim that no longer holds.
fn told(t: &Table, fact: usize) -> Vec<Element> {
    let correct = |earlier| Element::Correct { earlier, fact: t.fact_id(fact), why: words::KNOWS_MORE.to_owned() };
    let mut elements: Vec<Element> = stale(t, fact).into_iter().rev().take(2).map(correct).collect();
    elements.push(compose::word(t, fact, None));
    elements
}

/// What has been ordered or offered since and was not announced yet.
fn deeds(t: &Table) -> Vec<Element> {
    let (known, wall) = (t.known(), t.wall());
    let ordered = (0..known.actions.len()).filter_map(|place| {
        let action = &known.actions[place];
        let helps = action.relief >= WORTH_SAYING && !action.helps.is_empty();
        let new = || !compose::has_said(t, |e| matches!(e, Element::Remedy { action: of, .. } if *of == action.id));
        if helps && new() { compose::remedy(t, place) } else { None }
    });
    let offered = known.entitlements.iter().zip(&wall.offered).filter(|(_, offered)| offered.is_some());
    let offered = offered
        .map(|(entitlement, _)| &entitlement.id)
        .filter(|id| !compose::has_said(t, |e| matches!(e, Element::Compensate { offer, .. } if offer == *id)));
    offered.map(|id| Element::Compensate { offer: id.clone(), due: None }).chain(ordered).collect()
}

/// Promises of help that will not be kept in time and must be put off before they are due.
fn late_promises<'a>(t: &Table<'a>) -> impl Iterator<Item = &'a PromiseSeen> + use<'a> {
    let soon = t.now + compose::lead(t) + Span(15 * MINUTE);
    let now = t.now;
    t.wall().promises.iter().filter(move |promise| {
        promise.state == PromiseState::Live
            && matches!(promise.kind, PromiseKind::Remedy | PromiseKind::Compensation)
            && promise.due <= soon
            && promise.due > now
    })
}

/// Advice for those who have been told nothing yet that they could do.
fn missing_advice(t: &Table) -> Vec<Element> {
    let known = t.known();
    let helped = |id: &SegmentId| {
        compose::has_said(t, |said| match said {
            Element::Instruct(of) => known.instruction(of).is_some_and(|place| {
                let whom = &known.instructions[place].segments;
                whom.is_empty() || whom.contains(id)
            }),
            _ => false,
        })
    };
    let left: Vec<SegmentId> = t.affected().iter().filter(|id| !helped(id)).cloned().collect();
    compose::advice_for_all(t, &left)
}

/// For each segment the advice that helps it most, as far as nobody has said it.
fn better_advice(t: &Table) -> Vec<Element> {
    let known = t.known();
    let best = t.affected().iter().filter_map(|id| compose::advice_for_one(t, std::slice::from_ref(id)));
    let mut places: Vec<usize> = best.collect();
    places.sort_unstable();
    places.dedup();
    let advice = places.into_iter().map(|place| Element::Instruct(known.instructions[place].id.clone()));
    advice.filter(|element| !compose::has_said(t, |said| said == element)).collect()
}

/// The next word: what was promised, what is new, what is done about it, and when we speak again.
fn next_word(t: &Table, segments: &[SegmentId]) -> Vec<Element> {
    let known = t.known();
    let acute = t.view(0).is_acute();
    let due = if acute {
        t.now + compose::preparation(t, ELEMENTS_AT_MOST, segments) + NEXT_WORD
    } else {
        t.now + known.current_for_later - Span(2 * HOUR)
    };
    let mut elements: Vec<Element> = Vec::new();
    // A promise is put off before it is due, or it is broken: that has room before anything else.
    for promise in late_promises(t) {
        let why = words::TAKES_LONGER.to_owned();
        add(&mut elements, vec![Element::Redate { promise: promise.name, due: t.now + Span(3 * HOUR), why }]);
    }
    let news = news(t);
    for fact in &news {
        add(&mut elements, told(t, *fact));
    }
    add_each(&mut elements, missing_advice(t));
    add_each(&mut elements, kept_back(t));
    add_each(&mut elements, better_advice(t));
    for id in promised(t).flat_map(|promise| &promise.facts) {
        if let Some(fact) = known.fact(id).filter(|fact| !news.contains(fact)) {
            add(&mut elements, vec![nothing_new(t, fact, due)]);
        }
    }
    if let Some(own) = own_fault(t) {
        add(&mut elements, own);
    }
    add_each(&mut elements, deeds(t));
    for fact in small_news(t) {
        add(&mut elements, told(t, fact));
    }
    let advice: Vec<Element> = compose::advice(t, segments)
        .into_iter()
        .map(|place| Element::Instruct(known.instructions[place].id.clone()))
        .filter(|element| !compose::has_said(t, |said| said == element))
        .collect();
    add_each(&mut elements, advice);
    if elements.is_empty() {
        elements.extend(t.main_fact().map(|main| nothing_new(t, main, due)));
    }
    let more = acute || t.now < known.acute_end() + TELLS_FOR;
    if more {
        elements.push(Element::PromiseUpdate { facts: next_topics(t), due });
    }
    elements
}

/// The promised word on a topic of which there is nothing new. What was said is not said again: that tires people, and
/// every claim that stands twice must be taken back twice.
fn nothing_new(t: &Table, fact: usize, due: At) -> Element {
    match compose::word(t, fact, Some(due)) {
        Element::Disclose { fact, .. } => Element::Acknowledge(fact),
        word => word,
    }
}

/// Adds elements that belong together, if there is room beside the promise of the next word and they are not there.
fn add(elements: &mut Vec<Element>, more: Vec<Element>) {
    let there = more.iter().any(|new| elements.contains(new));
    if !there && elements.len() + more.len() < ELEMENTS_AT_MOST {
        elements.extend(more);
    }
}

fn add_each(elements: &mut Vec<Element>, more: Vec<Element>) {
    for element in more {
        add(elements, vec![element]);
    }
}

/// Once the cause is confirmed as ours: how it came about, and that it is our fault. Said once.
fn own_fault(t: &Table) -> Option<Vec<Element>> {
    let cause = t.cause().filter(|cause| !t.is_barred(*cause))?;
    let (_, held) = t.newest(cause).filter(|(_, held)| held.certainty == Certainty::Confirmed)?;
    let fact = &t.known().facts[cause];
    let ours = match (&held.value, fact.kind) {
        (Value::Choice(choice), FactKind::Choice) => {
            fact.choices.iter().any(|(id, fault)| id == choice && fault.is_some_and(|fault| fault >= 0.5))
        }
        _ => false,
    };
    if compose::has_said(t, |element| matches!(element, Element::Explain(of) if *of == fact.id)) {
        return None;
    }
    let mut elements = vec![Element::Explain(fact.id.clone())];
    if ours {
        elements.push(Element::Apologise(fact.id.clone()));
        elements.push(Element::AcceptResponsibility(fact.id.clone()));
    }
    Some(elements)
}
