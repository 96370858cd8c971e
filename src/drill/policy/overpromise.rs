//! The policy of a company that means well and promises more than it can keep.

use crate::base::{
    draw::{Draws, Kind, Purpose, Subject},
    time::{HOUR, MINUTE, Span},
};
use crate::drill::policy::{
    Decision, Policy, Views, Wake, act, compose, mobilise, reply, speak,
    table::{Memory, Table},
};
use crate::scenario::statement::{Certainty, Claim, Element, Speaker};

/// How far away the promised next word is.
const NEXT_WORD: Span = Span(15 * MINUTE);
/// By when help is promised.
const HELP_BY: Span = Span(30 * MINUTE);
/// By when money is promised.
const MONEY_BY: Span = Span(HOUR);
/// How likely it is that a promised word comes.
const KEEPS: f64 = 0.3;

/// A company that promises.
#[derive(Clone, Debug)]
pub struct Overpromise {
    memory: Memory,
    draws: Draws,
    rounds: u32,
}

impl Overpromise {
    /// A company that promises; `draws` say which of its words it keeps.
    pub fn new(draws: Draws) -> Self {
        Self { memory: Memory::default(), draws, rounds: 0 }
    }
}

impl Policy for Overpromise {
    fn name(&self) -> &'static str {
        "overpromise"
    }

    fn wake(&mut self, views: &Views) -> Decision {
        let mut t = Table::new(views, &mut self.memory);
        if t.wall().first_signal.is_none() {
            return Decision { commands: Vec::new(), next: Wake::OnDelivery };
        }
        self.rounds += 1;
        let keeps =
            self.draws.at(Subject::new(Kind::Policy, "overpromise", 0), Purpose::Policy, self.rounds).chance(KEEPS);
        mobilise::mobilise(&mut t);
        let segments = t.affected().to_vec();
        let acute = t.view(0).is_acute();
        let first = t.wall().statements.is_empty() && t.wall().drafts.is_empty();
        if !segments.is_empty() && (first || keeps && acute) {
            let elements = promises(&t, first);
            compose::publish(&mut t, Speaker::Spokesperson, elements, segments);
        }
        reply::reply(&mut t, Span(20 * MINUTE));
        if t.minutes_in().is_some_and(|minutes| minutes >= 180) {
            act::remedies(&mut t);
        }
        let next = t.now + if acute { NEXT_WORD } else { Span(6 * HOUR) };
        Decision { commands: t.out, next: Wake::At(next) }
    }
}

/// Everything will be well, and soon.
fn promises(t: &Table, first: bool) -> Vec<Element> {
    let known = t.known();
    let mut elements = Vec::new();
    if first {
        elements.extend(t.main_fact().map(|main| Element::Acknowledge(t.fact_id(main))));
        elements.push(Element::Empathise);
    }
    let sure = (0..known.facts.len()).filter(|fact| !t.is_barred(*fact) && !t.is_rumour(*fact));
    let sure = sure.filter_map(|fact| t.newest(fact).map(|(_, held)| (fact, held))).take(2);
    elements.extend(sure.map(|(fact, held)| Element::Disclose {
        fact: t.fact_id(fact),
        claim: Claim::Exactly(held.value.clone()),
        certainty: Certainty::Confirmed,
    }));
    let helps = known.actions.iter().filter(|action| !action.forbidden && action.relief > 0.0).take(2);
    elements.extend(helps.map(|action| Element::Remedy { action: action.id.clone(), due: Some(t.now + HELP_BY) }));
    let dearest = known.entitlements.iter().max_by_key(|of| (of.amount, std::cmp::Reverse(&of.id)));
    elements.extend(dearest.map(|of| Element::Compensate { offer: of.id.clone(), due: Some(t.now + MONEY_BY) }));
    let facts = speak::news(t).first().copied().or(t.main_fact()).map(|fact| t.fact_id(fact)).into_iter().collect();
    elements.push(Element::PromiseUpdate { facts, due: t.now + NEXT_WORD });
    elements
}
