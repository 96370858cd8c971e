//! The kinds of elements, and a first element of each from what the seat sees.

use crate::base::{date::Wall, id::FactId, time::At};
use crate::desk::{
    pen::Pen,
    talk::{
        draft::{Draft, To},
        moment,
    },
};
use crate::drill::view::{PromiseState, SeatView};
use crate::record::event::Act;
use crate::scenario::statement::{Certainty, Claim, Element, RestrictionKind};

/// All, in the order in which a good statement has them; what rarely helps stands last.
pub const ALL: [Act; 19] = [
    Act::Acknowledge,
    Act::Regret,
    Act::Empathise,
    Act::Disclose,
    Act::NotKnown,
    Act::Explain,
    Act::Instruct,
    Act::Remedy,
    Act::Compensate,
    Act::PromiseUpdate,
    Act::Redate,
    Act::Correct,
    Act::Refer,
    Act::Apologise,
    Act::AcceptResponsibility,
    Act::Withhold,
    Act::Deny,
    Act::ShiftBlame,
    Act::Decline,
];

/// Its name.
pub fn name(act: Act, pen: &Pen<'_>) -> String {
    pen.get(&format!("talk-kind-{act:?}"))
}

/// A first element of this kind for a draft, if there is anything it could say.
pub fn first(act: Act, pen: &Pen<'_>, view: &SeatView, draft: &Draft) -> Option<Element> {
    let fact = || topic(view, draft);
    let due = due(moment::wall(pen), view.now);
    let fresh = |kind: Act| said_of(draft, kind);
    Some(match act {
        Act::Acknowledge => Element::Acknowledge(fact()?),
        Act::Regret => Element::Regret(fact()?),
        Act::Apologise => Element::Apologise(fact()?),
        Act::AcceptResponsibility => Element::AcceptResponsibility(cause(view).or_else(fact)?),
        Act::Empathise => Element::Empathise,
        Act::Disclose => {
            let fact = undisclosed(view, draft).next().or_else(fact)?;
            let (claim, certainty) = held(view, &fact);
            Element::Disclose { fact, claim, certainty }
        }
        Act::NotKnown => {
            let said = fresh(Act::NotKnown);
            let open = asked(view).find(|fact| held(view, fact).1 < Certainty::Likely && !said.contains(fact));
            Element::NotKnown { fact: open.or_else(fact)?, next: Some(promised(draft).unwrap_or(due)) }
        }
        Act::Withhold => {
            let barred = view
                .known
                .facts
                .iter()
                .enumerate()
                .find_map(|(place, fact)| view.restricted[place].as_ref().map(|why| (fact.id.clone(), why.kind)));
            let (fact, reason) = barred.or_else(|| Some((fact()?, RestrictionKind::Privacy)))?;
            Element::Withhold { fact, reason }
        }
        Act::Correct => {
            let (earlier, fact) = corrigible(view).next()?;
            Element::Correct { earlier, fact, why: String::new() }
        }
        Act::Explain => Element::Explain(cause(view).or_else(fact)?),
        Act::Instruct => {
            let used =
                |id| draft.pieces.iter().any(|piece| matches!(&piece.element, Element::Instruct(of) if of == id));
            let all = || view.known.instructions.iter().enumerate();
            let right = all().find(|(place, one)| !used(&one.id) && view.right[*place] != Some(false));
            Element::Instruct(right.or_else(|| all().next())?.1.id.clone())
        }
        Act::Remedy => {
            let used = |id| {
                draft
                    .pieces
                    .iter()
                    .any(|piece| matches!(&piece.element, Element::Remedy { action, .. } if action == id))
            };
            let all = || view.known.actions.iter().enumerate().filter(|(_, action)| !used(&action.id));
            let ordered = all().find(|(place, _)| view.wall.actions[*place].0.is_some());
            Element::Remedy { action: ordered.or_else(|| all().find(|(_, a)| a.relief > 0.0))?.1.id.clone(), due: None }
        }
        Act::Compensate => {
            let all = || view.known.entitlements.iter().enumerate();
            let offered = all().find(|(place, _)| view.wall.offered[*place].is_some());
            let owed = all().find(|(place, _)| view.owed[*place] == Some(true));
            Element::Compensate { offer: offered.or(owed).or_else(|| all().next())?.1.id.clone(), due: None }
        }
        Act::PromiseUpdate => Element::PromiseUpdate { facts: vec![fact()?], due },
        Act::Redate => {
            let live = view.wall.promises.iter().find(|promise| promise.state == PromiseState::Live)?;
            Element::Redate { promise: live.name, due: due.max(live.due), why: String::new() }
        }
        Act::Refer => {
            let about = fact()?;
            let has = |body: &&crate::drill::known::KnownBody| body.has.contains(&about);
            let body = view.known.bodies.iter().find(has).or(view.known.bodies.first())?.id.clone();
            let how = pen.scenario.bodies.iter().find(|known| known.id == body);
            let how = how.map_or_else(String::new, |known| known.reached_at.as_str().to_owned());
            Element::Refer { fact: about, body, how, our_action: None, next: promised(draft) }
        }
        Act::Deny => {
            let rumour = view.known.facts.iter().zip(&view.rumour).find(|(_, met)| **met);
            Element::Deny(rumour.map(|(fact, _)| fact.id.clone()).or_else(fact)?)
        }
        Act::ShiftBlame => Element::ShiftBlame(view.known.bodies.first()?.id.clone()),
        Act::Decline => Element::Decline(fact()?),
    })
}

/// What a draft is about: what its first element is about, else what is asked in what it answers, else what is asked
/// most, else what matters most of what has come up. Before anything has, there is nothing to speak of.
pub fn topic(view: &SeatView, draft: &Draft) -> Option<FactId> {
    let own = draft.pieces.iter().find_map(|piece| piece.element.fact()).cloned();
    let asked_here = || {
        let To::One(item) = &draft.to else { return None };
        view.desk.inbox.iter().find(|entry| entry.item == *item)?.asks.first().cloned()
    };
    own.or_else(asked_here).or_else(|| asked(view).next())
}

/// Topics that have come up, those that most people ask about first, then those that matter most.
pub fn asked(view: &SeatView) -> impl Iterator<Item = FactId> {
    let mut all: Vec<usize> = view.come_up().collect();
    all.sort_by_key(|place| {
        let (asked, _) = view.wall.questions[*place];
        (std::cmp::Reverse(asked), std::cmp::Reverse(view.known.facts[*place].weight), *place)
    });
    let ids: Vec<FactId> = all.into_iter().map(|place| view.known.facts[place].id.clone()).collect();
    ids.into_iter()
}

/// What a seat holds of a topic, as a claim, and how sure it is.
pub fn held(view: &SeatView, fact: &FactId) -> (Claim, Certainty) {
    let held = view.known.fact(fact).and_then(|place| view.held(place));
    held.map_or((Claim::Vague, Certainty::BeingChecked), |held| (Claim::Exactly(held.value.clone()), held.certainty))
}

/// Topics of which the seat holds something that is not in the draft, those of the message first.
pub fn undisclosed(view: &SeatView, draft: &Draft) -> impl Iterator<Item = FactId> {
    let said = said_of(draft, Act::Disclose);
    let mut open: Vec<FactId> = asked(view)
        .filter(|fact| {
            view.known.fact(fact).is_some_and(|place| view.held(place).is_some() && view.restricted[place].is_none())
        })
        .filter(|fact| !said.contains(fact))
        .collect();
    if let Some(topic) = topic(view, draft) {
        open.sort_by_key(|fact| *fact != topic);
    }
    open.into_iter()
}

/// The facts that elements of a kind in a draft are about.
fn said_of(draft: &Draft, kind: Act) -> Vec<FactId> {
    let of = draft.pieces.iter().filter(|piece| Act::of(&piece.element) == kind);
    of.filter_map(|piece| piece.element.fact()).cloned().collect()
}

/// The cause, where the seat holds something of it.
fn cause(view: &SeatView) -> Option<FactId> {
    let all = view.known.facts.iter().enumerate();
    all.filter(|(place, fact)| fact.is_cause && view.held(*place).is_some()).map(|(_, fact)| fact.id.clone()).next()
}

/// When the next word is due if nobody says otherwise.
pub fn due(wall: Option<Wall>, now: At) -> At {
    moment::soon(wall, now, 30)
}

/// When a draft promises the next word.
fn promised(draft: &Draft) -> Option<At> {
    draft.pieces.iter().find_map(|piece| match piece.element {
        Element::PromiseUpdate { due, .. } => Some(due),
        _ => None,
    })
}

/// What we claimed earlier to many, newest first: statement and topic.
pub fn corrigible(view: &SeatView) -> impl Iterator<Item = (u32, FactId)> + '_ {
    view.wall.statements.iter().rev().flat_map(|sent| {
        sent.elements.iter().filter_map(|element| match element {
            Element::Disclose { fact, .. } | Element::Deny(fact) => Some((sent.seq, fact.clone())),
            _ => None,
        })
    })
}

/// Elements that would be a good next step: the five things of a first word that are missing, and what the seat holds
/// since. Quiet suggestions, never in assessed mode.
pub fn suggested(view: &SeatView, draft: &Draft) -> Vec<Act> {
    let has = |kinds: &[Act]| draft.pieces.iter().any(|piece| kinds.contains(&Act::of(&piece.element)));
    let mut all = Vec::new();
    if !has(&[Act::Acknowledge]) {
        all.push(Act::Acknowledge);
    }
    if !has(&[Act::Regret, Act::Apologise]) {
        all.push(Act::Regret);
    }
    if undisclosed(view, draft).next().is_some() {
        all.push(Act::Disclose);
    } else if !has(&[Act::NotKnown]) {
        all.push(Act::NotKnown);
    }
    if cause(view).is_some_and(|cause| held(view, &cause).1 >= Certainty::Likely) && !has(&[Act::Explain]) {
        all.push(Act::Explain);
    }
    if !has(&[Act::Instruct]) {
        all.push(Act::Instruct);
    }
    if !has(&[Act::PromiseUpdate, Act::Redate]) {
        all.push(Act::PromiseUpdate);
    }
    all
}
