//! What an attentive colleague would say of a draft before it goes out: from what the seat sees, never from the truth.
//!
//! Warnings carry ids and numbers; their sentences are the desk's. The verdict on a claim is the one by which the crowd's
//! world judges it, against what this seat holds; an approving seat may know more, and that shows only later.

use serde::Serialize;

use crate::base::{
    id::{ActionId, EntitlementId, FactId, InstructionId},
    time::At,
};
use crate::drill::view::SeatView;
use crate::record::event::Verdict;
use crate::scenario::{
    command::What,
    statement::{Certainty, Claim, Element, RestrictionKind, Statement, Value},
};
use crate::sim::{impact::MOST_ELEMENTS, judge::of_claim, knowledge::Held};

/// Something to think about before a draft goes out. `element` is the place of the element that it is about, from 0.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Warning {
    /// We said something else before, and the draft does not take it back.
    Contradicts {
        /// Which element.
        element: usize,
        /// The topic.
        fact: FactId,
        /// The earlier statement.
        seq: u32,
        /// When it took effect; none while it is still being prepared.
        at: Option<At>,
    },
    /// It claims more certainty than the seat holds.
    Overclaims {
        /// Which element.
        element: usize,
        /// The topic.
        fact: FactId,
        /// How sure it claims to be.
        claimed: Certainty,
        /// How sure the seat is.
        held: Certainty,
    },
    /// It may not be said now.
    Restricted {
        /// Which element.
        element: usize,
        /// The topic.
        fact: FactId,
        /// Why, if it is more than an authority's request.
        kind: Option<RestrictionKind>,
        /// Until when, if that is known.
        until: Option<At>,
    },
    /// It matches nothing that the seat holds.
    MatchesNothing {
        /// Which element.
        element: usize,
        /// The topic.
        fact: FactId,
    },
    /// It matches only what the seat held before.
    Outdated {
        /// Which element.
        element: usize,
        /// The topic.
        fact: FactId,
    },
    /// It says nothing definite.
    Vague {
        /// Which element.
        element: usize,
        /// The topic.
        fact: FactId,
    },
    /// It is wider than what still helps people.
    TooWide {
        /// Which element.
        element: usize,
        /// The topic.
        fact: FactId,
        /// How wide it is: things, money or milliseconds.
        width: u64,
        /// How wide it may be.
        useful: u64,
    },
    /// It says that something is not known, or may not be said, that the seat knows and may say.
    Conceals {
        /// Which element.
        element: usize,
        /// The topic.
        fact: FactId,
    },
    /// It accepts responsibility before the cause is confirmed.
    NotConfirmed {
        /// Which element.
        element: usize,
        /// The topic.
        fact: FactId,
    },
    /// The front line has not been briefed on it.
    NotBriefed {
        /// The topic.
        fact: FactId,
    },
    /// It announces help that nobody has ordered.
    NotOrdered {
        /// Which element.
        element: usize,
        /// The action.
        action: ActionId,
    },
    /// It announces a compensation that nobody has offered.
    NotOffered {
        /// Which element.
        element: usize,
        /// The compensation.
        offer: EntitlementId,
    },
    /// It sends people elsewhere without saying what we still do and when we speak next.
    NoNextWord {
        /// Which element.
        element: usize,
        /// The topic.
        fact: FactId,
    },
    /// It corrects a statement that did not claim anything wrong.
    NothingToCorrect {
        /// Which element.
        element: usize,
        /// The topic.
        fact: FactId,
    },
    /// The advice is not right now.
    WrongAdvice {
        /// Which element.
        element: usize,
        /// The advice.
        instruction: InstructionId,
    },
    /// The promised moment lies before the words can be out.
    TooSoon {
        /// Which element.
        element: usize,
        /// When they would be out.
        out: At,
    },
    /// It says so many things that people stop listening.
    Crowded {
        /// How many.
        elements: usize,
        /// From how many on attention falls.
        most: usize,
    },
}

impl Warning {
    /// Its id: the key of its sentence.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Contradicts { .. } => "contradicts",
            Self::Overclaims { .. } => "overclaims",
            Self::Restricted { .. } => "restricted",
            Self::MatchesNothing { .. } => "matches-nothing",
            Self::Outdated { .. } => "outdated",
            Self::Vague { .. } => "vague",
            Self::TooWide { .. } => "too-wide",
            Self::Conceals { .. } => "conceals",
            Self::NotConfirmed { .. } => "not-confirmed",
            Self::NotBriefed { .. } => "not-briefed",
            Self::NotOrdered { .. } => "not-ordered",
            Self::NotOffered { .. } => "not-offered",
            Self::NoNextWord { .. } => "no-next-word",
            Self::NothingToCorrect { .. } => "nothing-to-correct",
            Self::WrongAdvice { .. } => "wrong-advice",
            Self::TooSoon { .. } => "too-soon",
            Self::Crowded { .. } => "crowded",
        }
    }

    /// The place of the element that it is about, where it is about one.
    pub fn element(&self) -> Option<usize> {
        match self {
            Self::Contradicts { element, .. }
            | Self::Overclaims { element, .. }
            | Self::Restricted { element, .. }
            | Self::MatchesNothing { element, .. }
            | Self::Outdated { element, .. }
            | Self::Vague { element, .. }
            | Self::TooWide { element, .. }
            | Self::Conceals { element, .. }
            | Self::NotConfirmed { element, .. }
            | Self::NotOrdered { element, .. }
            | Self::NotOffered { element, .. }
            | Self::NoNextWord { element, .. }
            | Self::NothingToCorrect { element, .. }
            | Self::WrongAdvice { element, .. }
            | Self::TooSoon { element, .. } => Some(*element),
            Self::NotBriefed { .. } | Self::Crowded { .. } => None,
        }
    }
}

/// What there is to say of a draft, by place of element; what concerns the whole comes last.
pub fn warnings(view: &SeatView, what: &What) -> Vec<Warning> {
    let Some(statement) = what.statement() else { return Vec::new() };
    let mut warnings = Vec::new();
    let out = view.now + view.preparation(what).unwrap_or_default().total();
    for (place, element) in statement.elements.iter().enumerate() {
        of_element(view, statement, place, element, &mut warnings);
        if element.next_word().is_some_and(|due| due <= out) {
            warnings.push(Warning::TooSoon { element: place, out });
        }
    }
    if matches!(what, What::Publish { .. }) {
        let facts = words_on(view, statement);
        let unbriefed = |fact: &FactId| view.known.fact(fact).is_some_and(|place| view.wall.briefed[place].is_none());
        warnings.extend(facts.into_iter().filter(unbriefed).map(|fact| Warning::NotBriefed { fact }));
    }
    if statement.elements.len() > MOST_ELEMENTS {
        warnings.push(Warning::Crowded { elements: statement.elements.len(), most: MOST_ELEMENTS });
    }
    warnings
}

fn of_element(view: &SeatView, statement: &Statement, element: usize, what: &Element, warnings: &mut Vec<Warning>) {
    match what {
        Element::Disclose { fact, claim, certainty } => {
            warnings.extend(of_disclosure(view, element, fact, claim, *certainty));
            warnings.extend(contradicted(view, statement, element, fact, claim));
        }
        Element::Deny(fact) => {
            let no = Claim::Exactly(Value::No);
            if let Some(wrong) = of_disclosure(view, element, fact, &no, Certainty::Confirmed) {
                warnings.push(wrong);
            }
            warnings.extend(contradicted(view, statement, element, fact, &no));
        }
        Element::Explain(fact) if bar(view, fact).is_some() => warnings.extend(restricted(view, element, fact)),
        Element::Explain(fact) if evidence(view, fact) < Certainty::Likely => {
            warnings.push(overclaims(view, element, fact, Certainty::Likely));
        }
        Element::AcceptResponsibility(fact) if evidence(view, fact) < Certainty::Confirmed => {
            warnings.push(Warning::NotConfirmed { element, fact: fact.clone() });
        }
        Element::NotKnown { fact, .. } if evidence(view, fact) >= Certainty::Likely => {
            warnings.push(Warning::Conceals { element, fact: fact.clone() });
        }
        Element::Withhold { fact, .. } if bar(view, fact).is_none() => {
            warnings.push(Warning::Conceals { element, fact: fact.clone() });
        }
        Element::Correct { earlier, fact, .. } if !is_wrong(view, *earlier, fact) => {
            warnings.push(Warning::NothingToCorrect { element, fact: fact.clone() });
        }
        Element::Instruct(id) => {
            let right = view.known.instruction(id).and_then(|place| view.right[place]);
            if right == Some(false) {
                warnings.push(Warning::WrongAdvice { element, instruction: id.clone() });
            }
        }
        Element::Remedy { action, .. } => {
            let ordered = view.known.action(action).is_some_and(|place| view.wall.actions[place].0.is_some());
            if !ordered {
                warnings.push(Warning::NotOrdered { element, action: action.clone() });
            }
        }
        Element::Compensate { offer, .. } => {
            let offered = view.known.entitlement(offer).is_some_and(|place| view.wall.offered[place].is_some());
            if !offered {
                warnings.push(Warning::NotOffered { element, offer: offer.clone() });
            }
        }
        Element::Refer { fact, our_action, next, .. } if our_action.is_none() || next.is_none() => {
            warnings.push(Warning::NoNextWord { element, fact: fact.clone() });
        }
        _ => {}
    }
}

/// What the seat holds of a topic, oldest first.
fn held(view: &SeatView, fact: &FactId) -> Vec<Held> {
    let Some(held) = view.known.fact(fact).and_then(|place| view.held(place)) else { return Vec::new() };
    let of = |value: &Value| Held { at: held.since, value: value.clone(), certainty: held.certainty, came: held.since };
    held.before.iter().chain([&held.value]).map(of).collect()
}

fn evidence(view: &SeatView, fact: &FactId) -> Certainty {
    let held = view.known.fact(fact).and_then(|place| view.held(place));
    held.map_or(Certainty::Unknown, |held| held.certainty)
}

/// Why a topic may not be spoken of now, as far as the seat knows: the kind, and until when.
fn bar(view: &SeatView, fact: &FactId) -> Option<(Option<RestrictionKind>, Option<At>)> {
    let own = view.known.fact(fact).and_then(|place| view.restricted[place].as_ref());
    let hold = view.wall.holds.iter().find(|hold| hold.until > view.now && hold.facts.contains(fact));
    own.map(|own| (Some(own.kind), own.until)).or(hold.map(|hold| (None, Some(hold.until))))
}

fn restricted(view: &SeatView, element: usize, fact: &FactId) -> Option<Warning> {
    bar(view, fact).map(|(kind, until)| Warning::Restricted { element, fact: fact.clone(), kind, until })
}

fn overclaims(view: &SeatView, element: usize, fact: &FactId, claimed: Certainty) -> Warning {
    Warning::Overclaims { element, fact: fact.clone(), claimed, held: evidence(view, fact) }
}

fn verdict(view: &SeatView, fact: &FactId, claim: &Claim, certainty: Certainty) -> Verdict {
    let useful = view.known.fact(fact).and_then(|place| view.known.facts[place].useful.as_ref());
    let useful = useful.map(crate::scenario::statement::Width::amount);
    of_claim(bar(view, fact).is_some(), &held(view, fact), claim, certainty, useful)
}

fn of_disclosure(
    view: &SeatView,
    element: usize,
    fact: &FactId,
    claim: &Claim,
    certainty: Certainty,
) -> Option<Warning> {
    let about = fact.clone();
    match verdict(view, fact, claim, certainty) {
        Verdict::Restricted => restricted(view, element, fact),
        Verdict::Outdated => Some(Warning::Outdated { element, fact: about }),
        Verdict::False => Some(Warning::MatchesNothing { element, fact: about }),
        Verdict::Overclaimed => Some(overclaims(view, element, fact, certainty)),
        Verdict::Vague => {
            let useful = view.known.fact(fact).and_then(|place| view.known.facts[place].useful.as_ref());
            Some(match (claim.width(), useful) {
                (Some(width), Some(useful)) if width > useful.amount() => {
                    Warning::TooWide { element, fact: about, width, useful: useful.amount() }
                }
                _ => Warning::Vague { element, fact: about },
            })
        }
        // Nothing is known for sure, and the claim is not what little there is.
        Verdict::Honest if held(view, fact).last().is_some_and(|held| !claim.covers(&held.value)) => {
            Some(Warning::MatchesNothing { element, fact: about })
        }
        _ => None,
    }
}

/// The latest earlier word of ours that a claim does not fit, unless this draft or a statement since takes it back.
fn contradicted(
    view: &SeatView,
    statement: &Statement,
    element: usize,
    fact: &FactId,
    claim: &Claim,
) -> Option<Warning> {
    let (Claim::Exactly(value) | Claim::Between(value, _)) = claim else { return None };
    let drafts = view.wall.drafts.iter().rev().filter_map(|draft| match &draft.what {
        What::Publish { statement, .. } => Some((draft.seq, None, statement.elements.as_slice())),
        _ => None,
    });
    let sent = view.wall.statements.iter().rev().map(|sent| (sent.seq, Some(sent.at), sent.elements.as_slice()));
    let said: Vec<(u32, Option<At>, &[Element])> = drafts.chain(sent).collect();
    let takes_back = |elements: &[Element], seq: u32| {
        elements
            .iter()
            .any(|e| matches!(e, Element::Correct { earlier, fact: of, .. } if *earlier == seq && of == fact))
    };
    let falls = |one: &Element| match one {
        Element::Disclose { fact: of, claim, .. } => of == fact && !claim.covers(value),
        Element::Deny(of) => of == fact && *value != Value::No,
        _ => false,
    };
    let live = |seq: u32| {
        !takes_back(&statement.elements, seq) && !said.iter().any(|(_, _, elements)| takes_back(elements, seq))
    };
    let wrong = said.iter().find(|(seq, _, elements)| elements.iter().any(falls) && live(*seq));
    wrong.map(|(seq, at, _)| Warning::Contradicts { element, fact: fact.clone(), seq: *seq, at: *at })
}

/// Whether an earlier statement claimed something of a topic that is not what the seat holds now.
fn is_wrong(view: &SeatView, earlier: u32, fact: &FactId) -> bool {
    let held = held(view, fact);
    let newest = held.last().map(|held| &held.value);
    let sent = view.wall.statements.iter().filter(|sent| sent.seq == earlier);
    sent.flat_map(|sent| &sent.elements).any(|element| match element {
        Element::Disclose { fact: of, claim, .. } => of == fact && newest.is_some_and(|value| !claim.covers(value)),
        _ => false,
    })
}

/// The facts on which a statement is a word: not those that it only apologises for, denies or will not speak of, and
/// none on which it says what no longer holds or hides what is known.
pub(super) fn words_on(view: &SeatView, statement: &Statement) -> Vec<FactId> {
    let mut facts: Vec<FactId> = Vec::new();
    for element in &statement.elements {
        let is_word = match element {
            Element::Disclose { fact, claim, certainty } => {
                !matches!(verdict(view, fact, claim, *certainty), Verdict::Outdated | Verdict::False)
            }
            Element::NotKnown { fact, .. } => evidence(view, fact) < Certainty::Likely,
            Element::Withhold { fact, .. } => bar(view, fact).is_some(),
            Element::Refer { our_action, next, .. } => our_action.is_some() && next.is_some(),
            Element::Deny(_)
            | Element::Decline(_)
            | Element::ShiftBlame(_)
            | Element::Apologise(_)
            | Element::Regret(_) => false,
            _ => true,
        };
        let named = match element {
            Element::PromiseUpdate { facts, .. } => facts.as_slice(),
            _ => element.fact().map_or(&[][..], std::slice::from_ref),
        };
        for fact in named.iter().filter(|_| is_word) {
            if !facts.contains(fact) {
                facts.push(fact.clone());
            }
        }
    }
    facts
}
