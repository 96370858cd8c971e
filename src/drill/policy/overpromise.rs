//! The policy of a company that means well and promises more than it can keep.

use crate::base::{
    draw::{Draws, Kind, Purpose, Subject},
    id::SegmentId,
    time::{HOUR, MINUTE, Span},
};
use crate::drill::policy::{
    Decision, Policy, Views, Wake, act, compose, inform, mobilise, reply, speak,
    table::{Memory, Table},
};
use crate::scenario::statement::{Element, Speaker};

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
        mobilise::note_requests(&mut t);
        inform::ask(&mut t);
        inform::share(&mut t);
        inform::brief(&mut t);
        let segments = t.affected().to_vec();
        let acute = t.view(0).is_acute();
        let first = t.wall().statements.is_empty() && t.wall().drafts.is_empty();
        if !segments.is_empty() && (first || keeps && acute) {
            let elements = promises(&t, first, &segments);
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

/// Everything will be well, and soon after these words have gone out.
fn promises(t: &Table, first: bool, segments: &[SegmentId]) -> Vec<Element> {
    let known = t.known();
    let out = t.now + compose::preparation(t, compose::ELEMENTS_AT_MOST, segments);
    let mut elements = Vec::new();
    if first {
        elements.extend(t.main_fact().map(|main| Element::Acknowledge(t.fact_id(main))));
        elements.push(Element::Empathise);
    }
    let news = speak::news(t);
    elements.extend(news.iter().take(2).map(|fact| compose::word(t, *fact, None)));
    let helps = known.actions.iter().filter(|action| !action.forbidden && action.relief > 0.0).take(2);
    elements.extend(helps.map(|action| Element::Remedy { action: action.id.clone(), due: Some(out + HELP_BY) }));
    let dearest = known.entitlements.iter().max_by_key(|of| (of.amount, std::cmp::Reverse(&of.id)));
    elements.extend(dearest.map(|of| Element::Compensate { offer: of.id.clone(), due: Some(out + MONEY_BY) }));
    elements.extend(compose::advice_for_all(t, segments).into_iter().take(1));
    let facts = news.first().copied().or(t.main_fact()).map(|fact| t.fact_id(fact)).into_iter().collect();
    elements.push(Element::PromiseUpdate { facts, due: out + NEXT_WORD });
    elements
}
