//! Answering those who wrote: harm first, then age, then reach (R19).

use crate::base::time::{HOUR, MINUTE, Span};
use crate::drill::{
    policy::{
        compose,
        table::{Deed, Table},
        words,
    },
    view::{InboxItem, PromiseState},
};
use crate::scenario::{
    command::{FollowHow, FollowTarget, What},
    inject::Harm,
    statement::{Element, Speaker, Statement},
};

/// Customers of the crowd whom a seat answers in person within [`ROUND`]; the rest is the front line's work. Assumed.
const CUSTOMERS: usize = 4;
/// See [`CUSTOMERS`].
const ROUND: Span = Span(10 * MINUTE);
/// When an answer that did not go out is tried again.
const TRY_AGAIN: Span = Span(30 * MINUTE);
/// How long after a call back a case is closed. Assumed.
const ASKED_BEFORE: Span = Span(HOUR);
/// Topics that one answer speaks of at most.
const TOPICS: usize = 3;

/// Answers what waits, leaving alone what is younger than `patience`: all who write by name or are in grave harm, and of
/// the crowd as many as there are hands.
pub fn reply(t: &mut Table, patience: Span) {
    for seat in t.seats() {
        let desk = &t.view(seat).desk;
        let waits = |entry: &&InboxItem| t.now - entry.at >= patience && is_open(t, entry);
        let mut items: Vec<&InboxItem> = desk.at(&desk.open).filter(waits).collect();
        items.sort_by(|a, b| {
            b.harm.cmp(&a.harm).then(a.since.cmp(&b.since)).then(b.reach.cmp(&a.reach)).then(a.n.cmp(&b.n))
        });
        for entry in items {
            let now = t.now;
            let grave = entry.harm == Harm::Health;
            let hand = |t: &mut Table| (0..CUSTOMERS).any(|hand| t.memory.may(Deed::Hand(seat, hand), now, ROUND));
            if entry.segment.is_some() && !grave && !hand(t) {
                continue;
            }
            if !t.memory.may(Deed::Reply(entry.item.clone()), now, TRY_AGAIN) {
                continue;
            }
            let statement = Statement { speaker: Speaker::FrontLine, elements: answer(t, entry), words: String::new() };
            t.order(seat, What::Answer { item: entry.item.clone(), statement, approval: None });
        }
    }
}

fn is_open(t: &Table, entry: &InboxItem) -> bool {
    // Whoever only says thank you waits for nothing.
    !is_thanks(entry) && entry.answered.is_none() && entry.closed.is_none() && !t.is_being_answered(&entry.item)
}

/// Whether a customer of the crowd only says thank you.
pub fn is_thanks(entry: &InboxItem) -> bool {
    entry.segment.is_some() && entry.asks.is_empty() && entry.harm == Harm::None
}

/// What one person is told: that we understand, a word on what she asks, what she can do, what we do for her.
fn answer(t: &Table, entry: &InboxItem) -> Vec<Element> {
    let known = t.known();
    let mut elements = Vec::new();
    if entry.harm > Harm::None || entry.segment.is_some() {
        elements.push(Element::Empathise);
    }
    let topics = entry.asks.iter().filter_map(|fact| known.fact(fact)).take(TOPICS);
    for fact in topics {
        elements.push(topic(t, fact));
    }
    if entry.asks.is_empty() {
        elements.extend(t.main_fact().map(|main| Element::Acknowledge(t.fact_id(main))));
    }
    let whom: Vec<_> = entry.segment.clone().map_or_else(|| t.affected().to_vec(), |segment| vec![segment]);
    elements
        .extend(compose::advice_for_one(t, &whom).map(|place| Element::Instruct(known.instructions[place].id.clone())));
    elements.extend(remedy(t, entry));
    elements.truncate(compose::ELEMENTS_AT_MOST);
    elements
}

/// A word on one topic: ours if we have one, else a referral to who has it, with what we do ourselves.
fn topic(t: &Table, fact: usize) -> Element {
    let known = t.known();
    let word = compose::word(t, fact, None);
    let Element::NotKnown { fact: id, .. } = &word else { return word };
    // A referral names the next word: one that is promised to all anyway, so that it will surely come.
    let live = t.wall().promises.iter().filter(|promise| promise.state == PromiseState::Live && promise.due > t.now);
    let next = live.filter(|promise| promise.facts.contains(id)).map(|promise| promise.due).max();
    let body = known.bodies.iter().find(|body| body.has.contains(id));
    let ours = (0..known.actions.len()).find(|place| t.wall().actions[*place].0.is_some());
    match (body, ours, next) {
        (Some(body), Some(ours), Some(next)) => Element::Refer {
            fact: id.clone(),
            body: body.id.clone(),
            how: words::ON_OUR_PAGE.to_owned(),
            our_action: Some(known.actions[ours].id.clone()),
            next: Some(next),
        },
        _ => word,
    }
}

/// Help in place that is meant for her: of help under way nobody is promised anything one by one.
fn remedy(t: &Table, entry: &InboxItem) -> Option<Element> {
    let segment = entry.segment.as_ref()?;
    let known = t.known();
    let hers = |place: &usize| {
        let action = &known.actions[*place];
        t.wall().actions[*place].1.is_some() && action.relief > 0.0 && action.helps.contains(segment)
    };
    (0..known.actions.len()).find(hers).and_then(|place| compose::remedy(t, place))
}

/// Goes back to those in grave harm some time after they were answered, and closes their cases when they have said that
/// they are helped.
pub fn care(t: &mut Table) {
    for seat in t.seats() {
        let desk = &t.view(seat).desk;
        let now = t.now;
        for entry in desk.at(&desk.named).filter(|entry| entry.harm >= Harm::Loss) {
            let answered = entry.answered.is_some_and(|at| now - at >= Span(2 * HOUR));
            let deed = Deed::CallBack(entry.item.clone());
            if answered && t.memory.once(deed.clone(), now) {
                let whom = FollowTarget::Case(entry.item.clone());
                t.order(seat, What::Follow { whom, how: FollowHow::Call });
            }
            // The call asks whether it is solved; a day later, what is not has come back.
            let asked = t.memory.when(&deed).is_some_and(|at| now - at >= ASKED_BEFORE);
            if asked && entry.closed.is_none() && t.memory.once(Deed::Close(entry.item.clone()), now) {
                t.order(seat, What::Close(entry.item.clone()));
            }
        }
        for entry in desk.at(&desk.to_close) {
            if t.memory.once(Deed::Close(entry.item.clone()), now) {
                t.order(seat, What::Close(entry.item.clone()));
            }
        }
    }
}
