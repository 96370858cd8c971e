//! What there is to know of a draft before it goes out: what stands in the way, what it commits the company to, and what
//! an attentive colleague would say.

use crate::base::time::Span;
use crate::desk::{
    pen::Pen,
    talk::{
        draft::{Draft, Field, Piece, To},
        field, moment, number,
    },
};
use crate::drill::{
    commits::{Commits, commits},
    view::SeatView,
    warn::{Warning, warnings},
};
use crate::record::event::PromiseKind;
use crate::scenario::{
    command::What,
    statement::{Audience, Claim, Element, Value},
};
use crate::sim::draft::{MOST_ELEMENTS, Preparation};

/// What is known of a draft.
#[derive(Clone, Debug)]
pub struct Checks {
    /// The order that it is.
    pub what: What,
    /// What stands in the way of sending it: wrong fields first.
    pub faults: Vec<String>,
    /// What is still missing.
    pub missing: Option<String>,
    /// How long it takes.
    pub preparation: Option<Preparation>,
    /// What it commits the company to, in words.
    pub commits: Vec<String>,
    /// What to think about.
    pub warnings: Vec<String>,
}

impl Checks {
    /// Whether it can be sent.
    pub fn can_send(&self) -> bool {
        self.faults.is_empty() && self.missing.is_none() && self.preparation.is_some()
    }
}

/// Looks a draft through. `beside` is the text of the message that it answers.
pub fn of(pen: &Pen<'_>, view: &SeatView, draft: &Draft, beside: &str) -> Checks {
    let what = draft.what();
    let faults = faults(pen, view, draft);
    let mut said = Vec::new();
    if pen.hints() && !draft.pieces.is_empty() {
        said = warnings(view, &what).iter().map(|warning| sentence(pen, view, warning)).collect();
        said.extend(numbers(pen, view, draft, beside));
    }
    Checks {
        missing: missing(pen, draft),
        preparation: view.preparation(&what),
        commits: committed(pen, view, &commits(view, &what)),
        warnings: said,
        faults,
        what,
    }
}

/// What is wrong in the fields: what cannot be read, and moments that have passed.
fn faults(pen: &Pen<'_>, view: &SeatView, draft: &Draft) -> Vec<String> {
    let mut all = Vec::new();
    for piece in &draft.pieces {
        let name = crate::desk::talk::say::chip(pen, view.now, draft, piece);
        if let Some(key) = fault_of(view, piece) {
            all.push(pen.words.say("talk-fault-in", [("element", name.into()), ("fault", pen.get(key).into())]));
        }
    }
    all
}

fn fault_of(view: &SeatView, piece: &Piece) -> Option<&'static str> {
    for at in [Field::Claim, Field::UpTo, Field::Due] {
        if field::is_unread(piece, at) {
            let clock = at == Field::Due || is_clock(&piece.element);
            return Some(if clock { "talk-fault-clock" } else { "talk-fault-number" });
        }
    }
    match &piece.element {
        Element::Disclose { claim: Claim::Between(from, to), .. } if from >= to => Some("talk-fault-range"),
        Element::PromiseUpdate { due, .. } | Element::Redate { due, .. } if *due <= view.now => {
            Some("talk-fault-passed")
        }
        Element::NotKnown { next: Some(due), .. }
        | Element::Refer { next: Some(due), .. }
        | Element::Remedy { due: Some(due), .. }
        | Element::Compensate { due: Some(due), .. }
            if *due <= view.now =>
        {
            Some("talk-fault-passed")
        }
        _ => None,
    }
}

fn is_clock(element: &Element) -> bool {
    matches!(
        element,
        Element::Disclose { claim: Claim::Exactly(Value::Instant(_)) | Claim::Between(Value::Instant(_), _), .. }
    )
}

/// What is still missing to an order, in a sentence.
fn missing(pen: &Pen<'_>, draft: &Draft) -> Option<String> {
    let nobody = matches!(&draft.audience, Audience::Segments(ids) if ids.is_empty());
    if draft.pieces.is_empty() {
        Some(pen.get("talk-missing-element"))
    } else if draft.pieces.len() > MOST_ELEMENTS {
        Some(pen.words.say("talk-missing-room", [("n", MOST_ELEMENTS.into())]))
    } else if draft.to == To::Many && draft.channels.is_empty() {
        Some(pen.get("talk-missing-channel"))
    } else if draft.to == To::Many && nobody {
        Some(pen.get("talk-missing-segment"))
    } else {
        None
    }
}

/// What it commits the company to, one thing each.
fn committed(pen: &Pen<'_>, view: &SeatView, commits: &Commits) -> Vec<String> {
    let words = &pen.words;
    let when = |at| words.when(view.now, at);
    let mut all = Vec::new();
    for made in &commits.makes {
        let key = match made.kind {
            PromiseKind::Update => "talk-commit-update",
            PromiseKind::Remedy => "talk-commit-remedy",
            PromiseKind::Compensation => "talk-commit-pay",
            PromiseKind::CallBack => "talk-commit-call",
        };
        all.push(words.say(key, [("when", when(made.due).into())]));
    }
    let due_of = |name: &(u32, u32)| view.wall.promises.iter().find(|p| p.name == *name).map(|promise| promise.due);
    for name in &commits.keeps {
        if let Some(due) = due_of(name) {
            all.push(words.say("talk-commit-keeps", [("when", when(due).into())]));
        }
    }
    for (name, due) in &commits.puts_off {
        if let Some(was) = due_of(name) {
            all.push(words.say("talk-commit-later", [("was", when(was).into()), ("when", when(*due).into())]));
        }
    }
    for duty in &commits.meets {
        all.push(words.say("talk-commit-duty", [("duty", words.duty(duty.as_str()).into())]));
    }
    all.dedup();
    all
}

fn numbers(pen: &Pen<'_>, view: &SeatView, draft: &Draft, beside: &str) -> Option<String> {
    let found = number::unmatched(&draft.words, view, pen.scenario, moment::wall(pen), beside);
    (!found.is_empty()).then(|| pen.words.say("talk-warn-number", [("numbers", pen.words.list(&found).into())]))
}

/// A warning in a sentence.
fn sentence(pen: &Pen<'_>, view: &SeatView, warning: &Warning) -> String {
    let words = &pen.words;
    let key = format!("talk-warn-{}", warning.id());
    let about = |fact: &crate::base::id::FactId| words.fact(fact);
    match warning {
        Warning::Contradicts { fact, at, .. } => {
            let when = at.map_or_else(|| pen.get("talk-in-preparation"), |at| words.when(view.now, at));
            words.say(&key, [("fact", about(fact).into()), ("when", when.into())])
        }
        Warning::Overclaims { fact, claimed, held, .. } => {
            let blanks = [
                ("fact", about(fact).into()),
                ("claimed", words.certainty(*claimed).into()),
                ("held", words.certainty(*held).into()),
            ];
            words.say(&key, blanks)
        }
        Warning::Restricted { fact, kind, until, .. } => {
            let why = kind.map_or_else(|| pen.get("talk-request"), |kind| pen.get(&format!("restriction-{kind:?}")));
            let until = until.map_or_else(|| "none".to_owned(), |at| words.when(view.now, at));
            words.say(&key, [("fact", about(fact).into()), ("why", why.into()), ("until", until.into())])
        }
        Warning::TooWide { fact, useful, .. } => {
            let is_time = view.known.fact(fact).is_some_and(|place| {
                matches!(view.known.facts[place].useful, Some(crate::scenario::statement::Width::Time(_)))
            });
            let useful = i64::try_from(*useful).unwrap_or(i64::MAX);
            let useful = if is_time { words.span(Span(useful)) } else { words.number(useful) };
            words.say(&key, [("fact", about(fact).into()), ("useful", useful.into())])
        }
        Warning::NotOrdered { action, .. } => words.say(&key, [("action", words.action(action.as_str()).into())]),
        Warning::NotOffered { offer, .. } => words.say(&key, [("offer", words.offer(offer.as_str()).into())]),
        Warning::TooSoon { out, .. } => words.say(&key, [("when", words.when(view.now, *out).into())]),
        Warning::Crowded { elements, most } => words.say(&key, [("n", (*elements).into()), ("most", (*most).into())]),
        Warning::WrongAdvice { .. } => pen.get(&key),
        Warning::MatchesNothing { fact, .. }
        | Warning::Outdated { fact, .. }
        | Warning::Vague { fact, .. }
        | Warning::Conceals { fact, .. }
        | Warning::NotConfirmed { fact, .. }
        | Warning::NotBriefed { fact }
        | Warning::NoNextWord { fact, .. }
        | Warning::NothingToCorrect { fact, .. } => words.say(&key, [("fact", about(fact).into())]),
    }
}
