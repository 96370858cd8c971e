//! What an order commits the company to, told before it is given: promises that it makes, promises that it keeps or puts
//! off, and clocks of law and contract that it meets. From what the seat sees; the rules are those of the ledger.

use serde::Serialize;

use crate::base::{
    id::{DutyId, FactId, SegmentId},
    time::At,
};
use crate::drill::{
    view::{PromiseState, SeatView},
    warn,
};
use crate::record::event::PromiseKind;
use crate::scenario::{
    action::MetBy,
    command::{Item, What},
    statement::{Audience, Element, Statement},
};
use crate::sim::promise;

/// What an order commits the company to.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Commits {
    /// Promises that it makes.
    pub makes: Vec<Made>,
    /// Live promises of a next word that it keeps, by name.
    pub keeps: Vec<(u32, u32)>,
    /// Live promises that it puts off, and until when.
    pub puts_off: Vec<((u32, u32), At)>,
    /// Running clocks that it meets.
    pub meets: Vec<DutyId>,
}

/// A promise that an element makes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Made {
    /// The place of the element, from 0.
    pub element: usize,
    /// What is promised.
    pub kind: PromiseKind,
    /// Until when.
    pub due: At,
    /// About what.
    pub facts: Vec<FactId>,
}

/// What an order of this seat commits the company to, if it is given now.
pub fn commits(view: &SeatView, what: &What) -> Commits {
    let effect = view.now + view.preparation(what).unwrap_or_default().total();
    let mut commits = Commits::default();
    if let Some(statement) = what.statement() {
        for (place, element) in statement.elements.iter().enumerate() {
            if let Element::Redate { promise, due, .. } = element {
                commits.puts_off.push((*promise, *due));
            } else if let Some((kind, due)) = promise::promised(element, is_in_place(view, element), effect) {
                commits.makes.push(Made { element: place, kind, due, facts: named(element) });
            }
        }
        if let What::Publish { audience, .. } = what {
            commits.keeps = kept(view, statement, &segments(view, audience));
        }
    }
    let open = view.known.duties.iter().zip(&view.wall.duties).filter(|(_, seen)| seen.due.is_some() && !seen.met);
    commits.meets = open.filter(|(duty, _)| meets(view, what, &duty.met_by)).map(|(duty, _)| duty.id.clone()).collect();
    commits
}

fn is_in_place(view: &SeatView, element: &Element) -> bool {
    let Element::Remedy { action, .. } = element else { return false };
    view.known.action(action).is_some_and(|place| view.wall.actions[place].1.is_some())
}

/// The facts that an element speaks of.
fn named(element: &Element) -> Vec<FactId> {
    match element {
        Element::PromiseUpdate { facts, .. } => facts.clone(),
        other => other.fact().cloned().into_iter().collect(),
    }
}

/// The segments of an audience, as far as the seat can tell who is affected.
fn segments(view: &SeatView, audience: &Audience) -> Vec<SegmentId> {
    let known = &view.known;
    match audience {
        Audience::Segments(ids) => ids.clone(),
        Audience::Everyone => known.segments.iter().map(|segment| segment.id.clone()).collect(),
        Audience::Affected => {
            let touched = |id: &SegmentId| known.facts.iter().any(|fact| fact.affects.contains(id));
            let wrote = |place: usize| view.desk.wrote[place];
            let all = known.segments.iter().enumerate();
            all.filter(|(place, segment)| touched(&segment.id) || wrote(*place)).map(|(_, s)| s.id.clone()).collect()
        }
    }
}

/// Live promises of a next word that a statement keeps: it is a word on their topics, to those who hold them.
fn kept(view: &SeatView, statement: &Statement, segments: &[SegmentId]) -> Vec<(u32, u32)> {
    let facts = warn::words_on(view, statement);
    let live = view.wall.promises.iter().filter(|promise| {
        promise.state == PromiseState::Live
            && promise.kind == PromiseKind::Update
            && promise.facts.iter().any(|fact| facts.contains(fact))
            && (promise.segments.is_empty() || promise.segments.iter().any(|id| segments.contains(id)))
    });
    live.map(|promise| promise.name).collect()
}

fn meets(view: &SeatView, what: &What, met_by: &MetBy) -> bool {
    match (what, met_by) {
        (What::Publish { statement, audience, .. }, MetBy::Say(fact, segment)) => {
            warn::words_on(view, statement).contains(fact) && segments(view, audience).contains(segment)
        }
        (What::Publish { statement, .. }, MetBy::Instruct(id)) => {
            statement.elements.iter().any(|element| matches!(element, Element::Instruct(of) if of == id))
        }
        (What::Answer { item: Item::Inject(inject), .. }, MetBy::Answer(of)) => inject == of,
        (What::Operate(action), MetBy::Action(of)) => action == of,
        (What::Offer { compensation, .. }, MetBy::Offer(of)) => compensation == of,
        (What::Brief(points), MetBy::Brief(fact, _)) => points.facts.contains(fact),
        _ => false,
    }
}
