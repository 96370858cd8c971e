//! The policy of a company in denial: quick, often, and certain that nothing is the matter.

use crate::base::{
    id::SegmentId,
    time::{HOUR, MINUTE, Span},
};
use crate::drill::{
    policy::{
        Decision, Policy, Views, Wake, act, after, compose, mobilise, reply,
        table::{Deed, Memory, Table},
        words,
    },
    view::InboxItem,
};
use crate::scenario::{
    command::{Level, Nature, Reach, Trend, What},
    fact::FactKind,
    people::Role,
    statement::{Certainty, Claim, Element, Speaker, Statement, Value},
};

/// How often it speaks to many in the acute phase.
const SPEAKS_EVERY: Span = Span(40 * MINUTE);
/// How often it does later.
const SPEAKS_EVERY_LATER: Span = Span(12 * HOUR);
/// When it promises to speak again: it is never at a loss for words.
const SPEAKS_AGAIN: Span = Span(50 * MINUTE);
/// Answers of a seat in one round.
const ANSWERS: usize = 5;
/// How often it looks round in the acute phase.
const LOOKS: Span = Span(2 * MINUTE);

/// A company in denial. It serves people well and promptly; what it does not do is say what is so.
#[derive(Clone, Debug, Default)]
pub struct Deny {
    memory: Memory,
}

impl Policy for Deny {
    fn name(&self) -> &'static str {
        "deny"
    }

    fn wake(&mut self, views: &Views) -> Decision {
        let mut t = Table::new(views, &mut self.memory);
        if t.wall().first_signal.is_none() {
            return Decision { commands: Vec::new(), next: Wake::OnDelivery };
        }
        get_ready(&mut t);
        let acute = t.view(0).is_acute();
        let every = if acute { SPEAKS_EVERY } else { SPEAKS_EVERY_LATER };
        let segments = t.affected().to_vec();
        let now = t.now;
        if !segments.is_empty() && t.memory.may(Deed::Step("deny"), now, every) {
            let elements = denial(&t, &segments);
            compose::publish(&mut t, Speaker::Account, elements, segments);
        }
        answer(&mut t);
        act::remedies(&mut t);
        act::staff(&mut t);
        reply::care(&mut t);
        mobilise::hand_over(&mut t);
        after::call_back(&mut t);
        let next = t.now + if acute { LOOKS } else { SPEAKS_EVERY_LATER };
        Decision { commands: t.out, next: Wake::At(next) }
    }
}

/// It takes the matter for a small one, and puts people on the lines.
fn get_ready(t: &mut Table) {
    let now = t.now;
    if !t.memory.once(Deed::Step("grade"), now) {
        return;
    }
    let executive = t.role(Role::DutyExecutive);
    let why = words::SOME_COMPLAIN.to_owned();
    let (level, nature) = (Level::Minor, Nature::Reputation);
    t.order(executive, What::Grade { level, nature, reach: Reach::Local, trend: Trend::Easing, why });
    let seats = t.seats().map(|seat| t.id(seat)).collect();
    t.order(executive, What::Convene(seats));
    mobilise::activate(t);
}

/// What may be said without a knock-out of its own: nothing under restriction is even mentioned.
fn free(t: &Table, fact: usize) -> bool {
    !t.is_barred(fact)
}

/// It is not so, others did it, and the rest is nobody's business.
fn denial(t: &Table, segments: &[SegmentId]) -> Vec<Element> {
    let known = t.known();
    let mut elements = Vec::new();
    let denied = (0..known.facts.len())
        .filter(|fact| free(t, *fact) && known.facts[*fact].kind == FactKind::YesNo)
        .max_by_key(|fact| (known.facts[*fact].weight, std::cmp::Reverse(*fact)));
    elements.extend(denied.map(|fact| Element::Deny(t.fact_id(fact))));
    elements.extend(t.cause().filter(|cause| free(t, *cause)).map(|cause| Element::Decline(t.fact_id(cause))));
    elements.extend(known.bodies.first().map(|body| Element::ShiftBlame(body.id.clone())));
    // A number, said as if it were sure: the smallest that is talked about.
    let number = (0..known.facts.len())
        .find(|fact| free(t, *fact) && matches!(known.facts[*fact].kind, FactKind::Count) && t.newest(*fact).is_some());
    elements.extend(number.map(|fact| Element::Disclose {
        fact: t.fact_id(fact),
        claim: Claim::Exactly(Value::Count(0)),
        certainty: Certainty::Confirmed,
    }));
    elements.extend(compose::advice_for_all(t, segments).into_iter().take(1));
    // It speaks again as long as the day lasts.
    if t.now + SPEAKS_AGAIN < known.acute_end() {
        let due = t.now + compose::preparation(t, compose::ELEMENTS_AT_MOST, segments) + SPEAKS_AGAIN;
        elements.push(Element::PromiseUpdate {
            facts: t.main_fact().map(|fact| t.fact_id(fact)).into_iter().collect(),
            due,
        });
    }
    elements
}

/// Tells those who write that there is nothing to say, and what they can do.
fn answer(t: &mut Table) {
    for seat in t.seats() {
        let desk = &t.view(seat).desk;
        let new = |entry: &&InboxItem| t.memory.when(&Deed::Reply(entry.item.clone())).is_none();
        let entries: Vec<_> = desk.at(&desk.open).filter(new).take(ANSWERS).collect();
        for entry in entries {
            let now = t.now;
            t.memory.once(Deed::Reply(entry.item.clone()), now);
            let topic = entry.asks.iter().filter_map(|fact| t.known().fact(fact)).find(|fact| free(t, *fact));
            let topic = topic.or(t.main_fact());
            let element = topic.map_or(Element::Empathise, |fact| Element::Decline(t.fact_id(fact)));
            let whom = entry.segment.clone().map_or_else(|| t.affected().to_vec(), |segment| vec![segment]);
            let advice = compose::advice_for_one(t, &whom);
            let advice = advice.map(|place| Element::Instruct(t.known().instructions[place].id.clone()));
            let elements = std::iter::once(element).chain(advice).collect();
            let statement = Statement { speaker: Speaker::FrontLine, elements, words: String::new() };
            t.order(seat, What::Answer { item: entry.item.clone(), statement, approval: None });
        }
    }
}
