//! The policy of a company in denial: quick, often, and certain that nothing is the matter.

use crate::base::time::{HOUR, MINUTE, Span};
use crate::drill::{
    policy::{
        Decision, Policy, Views, Wake, act, compose,
        table::{Deed, Memory, Table},
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
/// Answers of a seat in one round.
const ANSWERS: usize = 5;
/// How often it looks round in the acute phase.
const LOOKS: Span = Span(2 * MINUTE);

/// A company in denial.
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
        let now = t.now;
        let executive = t.role(Role::DutyExecutive);
        if t.memory.once(Deed::Step("grade"), now) {
            t.order(
                executive,
                What::Grade {
                    level: Level::Minor,
                    nature: Nature::Reputation,
                    reach: Reach::Local,
                    trend: Trend::Easing,
                    why: "Some people complain.".to_owned(),
                },
            );
            act::cheapest(&mut t);
        }
        let every = if t.view(0).is_acute() { SPEAKS_EVERY } else { SPEAKS_EVERY_LATER };
        let segments = t.affected().to_vec();
        if !segments.is_empty() && t.memory.may(Deed::Step("deny"), now, every) {
            let elements = denial(&t);
            compose::publish(&mut t, Speaker::Account, elements, segments);
        }
        answer(&mut t);
        let next = t.now + if t.view(0).is_acute() { LOOKS } else { SPEAKS_EVERY_LATER };
        Decision { commands: t.out, next: Wake::At(next) }
    }
}

/// What may be said without a knock-out of its own: nothing under restriction is even mentioned.
fn free(t: &Table, fact: usize) -> bool {
    !t.is_barred(fact)
}

/// It is not so, others did it, and the rest is nobody's business.
fn denial(t: &Table) -> Vec<Element> {
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
    elements
}

/// Tells those who write that there is nothing to say.
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
            let statement = Statement { speaker: Speaker::FrontLine, elements: vec![element], words: String::new() };
            t.order(seat, What::Answer { item: entry.item.clone(), statement, approval: None });
        }
    }
}
