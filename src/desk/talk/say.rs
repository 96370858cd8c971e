//! Elements in words: what stands on their chips, the values that become tokens, and a first draft of a statement's text.

use crate::base::{id::FactId, time::At};
use crate::desk::{
    pen::Pen,
    talk::{
        draft::{Draft, Piece},
        kind,
        token::{self, Name, Slot},
    },
};
use crate::record::event::Act;
use crate::scenario::{
    find,
    statement::{Claim, Element, Value},
};

/// A value of an element as it stands in the words.
pub fn rendered(pen: &Pen<'_>, now: At, element: &Element, slot: Slot) -> Option<String> {
    let when = |at: Option<At>| at.map(|at| pen.words.when(now, at));
    match (element, slot) {
        (Element::Disclose { fact, claim: Claim::Exactly(value) | Claim::Between(value, _), .. }, Slot::Claim)
        | (Element::Disclose { fact, claim: Claim::Between(_, value), .. }, Slot::UpTo) => {
            value_of(pen, now, fact, value)
        }
        (Element::NotKnown { next, .. } | Element::Refer { next, .. }, Slot::Due) => when(*next),
        (Element::Remedy { due, .. } | Element::Compensate { due, .. }, Slot::Due) => when(*due),
        (Element::PromiseUpdate { due, .. } | Element::Redate { due, .. }, Slot::Due) => when(Some(*due)),
        (Element::Compensate { offer, .. }, Slot::Amount) => {
            let offer = find(&pen.scenario.entitlements, offer.as_str())?;
            (offer.amount > 0).then(|| pen.words.money(offer.amount))
        }
        _ => None,
    }
}

/// Yes and no are no values to quote.
fn value_of(pen: &Pen<'_>, now: At, fact: &FactId, value: &Value) -> Option<String> {
    (!matches!(value, Value::Yes | Value::No)).then(|| pen.words.value(now, fact, value))
}

/// The values of a draft that can stand in its words, in the order of its elements.
pub fn values(pen: &Pen<'_>, now: At, draft: &Draft) -> Vec<(Name, String)> {
    let of = |piece: &Piece| {
        let slots = Slot::ALL.into_iter();
        let (id, element) = (piece.id, piece.element.clone());
        slots.filter_map(move |slot| Some((Name { piece: id, slot }, rendered(pen, now, &element, slot)?)))
    };
    draft.pieces.iter().flat_map(of).collect()
}

/// What stands on an element's chip. A topic that the first element has named already is left out of those that say no
/// more about it.
pub fn chip(pen: &Pen<'_>, now: At, draft: &Draft, piece: &Piece) -> String {
    let named = draft.pieces.iter().find(|other| other.element.fact().is_some());
    let again = named.is_some_and(|first| first.id != piece.id && first.element.fact() == piece.element.fact());
    let name = kind::name(Act::of(&piece.element), pen);
    match detail(pen, now, &piece.element, again) {
        Some(detail) => pen.words.say("talk-chip", [("kind", name.into()), ("detail", detail.into())]),
        None => name,
    }
}

fn detail(pen: &Pen<'_>, now: At, element: &Element, again: bool) -> Option<String> {
    let words = &pen.words;
    let topic = |fact: &FactId| (!again).then(|| words.fact_name(fact.as_str()).to_owned());
    let by = |said: Option<String>, at: Option<At>| {
        let until = at.map(|at| words.say("talk-by", [("when", words.when(now, at).into())]));
        joined(pen, [said, until])
    };
    match element {
        Element::Acknowledge(fact)
        | Element::Regret(fact)
        | Element::Apologise(fact)
        | Element::AcceptResponsibility(fact)
        | Element::Explain(fact)
        | Element::Deny(fact)
        | Element::Decline(fact) => topic(fact),
        Element::Empathise => None,
        Element::Disclose { fact, claim, certainty } => {
            joined(pen, [topic(fact), Some(words.claim(now, fact, claim)), Some(words.certainty(*certainty))])
        }
        Element::NotKnown { fact, next } => by(topic(fact), *next),
        Element::Withhold { fact, reason } => {
            joined(pen, [topic(fact), Some(pen.get(&format!("restriction-{reason:?}")))])
        }
        Element::Correct { fact, .. } => Some(words.fact_name(fact.as_str()).to_owned()),
        Element::Instruct(id) => find(&pen.scenario.instructions, id.as_str()).map(|one| one.text.as_str().to_owned()),
        Element::Remedy { action, due } => by(Some(words.action(action.as_str()).to_owned()), *due),
        Element::Compensate { offer, due } => by(Some(words.offer(offer.as_str()).to_owned()), *due),
        Element::PromiseUpdate { due, .. } | Element::Redate { due, .. } => by(None, Some(*due)),
        Element::Refer { body, next, .. } => by(Some(words.body(body.as_str()).to_owned()), *next),
        Element::ShiftBlame(body) => Some(words.body(body.as_str()).to_owned()),
    }
}

fn joined<const N: usize>(pen: &Pen<'_>, parts: [Option<String>; N]) -> Option<String> {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(&pen.get("talk-joint")))
}

/// A text for a draft: a sentence for each element, with its values as tokens. To be gone over by whoever signs it.
pub fn proposed(pen: &Pen<'_>, now: At, draft: &Draft) -> String {
    let mut sentences: Vec<String> = Vec::new();
    for piece in &draft.pieces {
        let sentence = sentence(pen, now, piece);
        if !sentence.is_empty() && !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    sentences.join(&pen.get("talk-sentence-joint"))
}

fn sentence(pen: &Pen<'_>, now: At, piece: &Piece) -> String {
    let words = &pen.words;
    let token = |slot: Slot| {
        let shown = rendered(pen, now, &piece.element, slot);
        shown.map_or_else(|| "none".to_owned(), |shown| token::written(Name { piece: piece.id, slot }, &shown))
    };
    let about = |key: &str, fact: &FactId| words.say(key, [("fact", words.fact(fact).into())]);
    match &piece.element {
        Element::Acknowledge(fact) => about("talk-words-Acknowledge", fact),
        Element::Regret(_) => pen.get("talk-words-Regret"),
        Element::Apologise(_) => pen.get("talk-words-Apologise"),
        Element::AcceptResponsibility(_) => pen.get("talk-words-AcceptResponsibility"),
        Element::Empathise => pen.get("talk-words-Empathise"),
        Element::Disclose { fact, claim, certainty } => {
            let claim = match claim {
                Claim::Exactly(Value::Yes) => pen.get("report-yes"),
                Claim::Exactly(Value::No) => pen.get("report-no"),
                Claim::Exactly(_) => token(Slot::Claim),
                Claim::Between(..) => {
                    let (from, to) = (token(Slot::Claim), token(Slot::UpTo));
                    words.say("report-between", [("from", from.into()), ("to", to.into())])
                }
                Claim::Vague => return about("talk-words-Vague", fact),
            };
            let key = format!("talk-words-Disclose-{certainty:?}");
            words.say(&key, [("fact", words.fact(fact).into()), ("claim", claim.into())])
        }
        Element::NotKnown { fact, .. } => {
            words.say("talk-words-NotKnown", [("fact", words.fact(fact).into()), ("due", token(Slot::Due).into())])
        }
        Element::Withhold { fact, reason } => {
            let reason = pen.get(&format!("restriction-{reason:?}"));
            words.say("talk-words-Withhold", [("fact", words.fact(fact).into()), ("reason", reason.into())])
        }
        Element::Correct { fact, why, .. } => with_why(pen, about("talk-words-Correct", fact), why),
        Element::Explain(fact) => about("talk-words-Explain", fact),
        Element::Instruct(id) => {
            find(&pen.scenario.instructions, id.as_str()).map_or_else(String::new, |one| one.text.as_str().to_owned())
        }
        Element::Remedy { action, .. } => {
            let action = words.action(action.as_str());
            words.say("talk-words-Remedy", [("action", action.into()), ("due", token(Slot::Due).into())])
        }
        Element::Compensate { offer, .. } => {
            let blanks = [
                ("offer", words.offer(offer.as_str()).into()),
                ("amount", token(Slot::Amount).into()),
                ("due", token(Slot::Due).into()),
            ];
            words.say("talk-words-Compensate", blanks)
        }
        Element::PromiseUpdate { .. } => words.say("talk-words-PromiseUpdate", [("due", token(Slot::Due).into())]),
        Element::Redate { why, .. } => {
            with_why(pen, words.say("talk-words-Redate", [("due", token(Slot::Due).into())]), why)
        }
        Element::Refer { body, how, our_action, .. } => {
            let action = our_action.as_ref().map_or("none", |action| words.action(action.as_str()));
            let blanks = [
                ("body", words.body(body.as_str()).into()),
                ("how", words.written(how).into()),
                ("action", action.into()),
                ("due", token(Slot::Due).into()),
            ];
            words.say("talk-words-Refer", blanks)
        }
        Element::Deny(fact) => about("talk-words-Deny", fact),
        Element::ShiftBlame(body) => words.say("talk-words-ShiftBlame", [("body", words.body(body.as_str()).into())]),
        Element::Decline(fact) => about("talk-words-Decline", fact),
    }
}

fn with_why(pen: &Pen<'_>, said: String, why: &str) -> String {
    if why.trim().is_empty() {
        said
    } else {
        format!("{said}{}{}", pen.get("talk-sentence-joint"), pen.words.written(why.trim()))
    }
}
