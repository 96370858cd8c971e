//! What is said of a fact, and how sure: the value that is held, one that is typed, a range, or nothing definite.

use egui::Ui;

use crate::base::{
    id::FactId,
    time::{At, Span},
};
use crate::desk::{
    look::widget,
    pen::Pen,
    talk::{
        draft::{Field, Piece},
        field,
    },
};
use crate::drill::view::SeatView;
use crate::scenario::{
    fact::FactKind,
    find,
    statement::{Certainty, Claim, Value, Width},
};

/// How definite a claim is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Exactly,
    Between,
    Vague,
}

const CERTAINTIES: [Certainty; 3] = [Certainty::Confirmed, Certainty::Likely, Certainty::BeingChecked];

/// Draws the fields of a claim.
pub fn show(
    ui: &mut Ui,
    pen: &Pen<'_>,
    view: &SeatView,
    piece: &mut Piece,
    fact: &FactId,
    claim: &mut Claim,
    certainty: &mut Certainty,
) {
    let Some(place) = view.known.fact(fact) else { return };
    let kind = view.known.facts[place].kind;
    held(ui, pen, view, place, fact);
    let shapes: &[Shape] = match kind {
        FactKind::YesNo | FactKind::Choice => &[Shape::Exactly, Shape::Vague],
        FactKind::Count | FactKind::Money | FactKind::Instant => &[Shape::Exactly, Shape::Between, Shape::Vague],
    };
    let names: Vec<String> = shapes.iter().map(|shape| pen.get(&format!("talk-claim-{shape:?}"))).collect();
    let chosen = shapes.iter().position(|shape| *shape == shape_of(claim));
    if let Some(place_of) = field::choose(ui, &pen.get("talk-claim"), chosen, &names) {
        *claim = shaped(view, place, claim, shapes[place_of]);
        piece.typed.clear();
    }
    match claim {
        Claim::Exactly(value) => value_field(ui, pen, piece, Field::Claim, &pen.get("talk-value"), fact, value),
        Claim::Between(from, to) => {
            value_field(ui, pen, piece, Field::Claim, &pen.get("talk-from"), fact, from);
            value_field(ui, pen, piece, Field::UpTo, &pen.get("talk-to"), fact, to);
        }
        Claim::Vague => {}
    }
    let names: Vec<String> = CERTAINTIES.iter().map(|one| pen.words.certainty(*one)).collect();
    let chosen = CERTAINTIES.iter().position(|one| one == certainty);
    if let Some(place) = field::choose(ui, &pen.get("talk-certainty"), chosen, &names) {
        *certainty = CERTAINTIES[place];
    }
}

/// What the seat holds of it, in a line.
fn held(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, place: usize, fact: &FactId) {
    let said = match view.held(place) {
        Some(held) => {
            let blanks = [
                ("value", pen.words.value(view.now, fact, &held.value).into()),
                ("certainty", pen.words.certainty(held.certainty).into()),
                ("when", pen.words.when(view.now, held.origin).into()),
            ];
            pen.words.say("talk-held", blanks)
        }
        None => pen.get("talk-not-held"),
    };
    widget::note(ui, &said);
}

fn shape_of(claim: &Claim) -> Shape {
    match claim {
        Claim::Exactly(_) => Shape::Exactly,
        Claim::Between(..) => Shape::Between,
        Claim::Vague => Shape::Vague,
    }
}

/// The claim in another shape, about the same value where it has one: a range as wide as still helps people.
fn shaped(view: &SeatView, place: usize, claim: &Claim, shape: Shape) -> Claim {
    let value = match claim {
        Claim::Exactly(value) | Claim::Between(value, _) => value.clone(),
        Claim::Vague => view.held(place).map_or_else(|| blank(view, place), |held| held.value.clone()),
    };
    let useful = view.known.facts[place].useful.as_ref().map(Width::amount);
    match shape {
        Shape::Vague => Claim::Vague,
        Shape::Exactly => Claim::Exactly(value),
        Shape::Between => {
            let to = match &value {
                Value::Count(n) => Value::Count(n + useful.unwrap_or(n / 4)),
                Value::Money(n) => Value::Money(n + i64::try_from(useful.unwrap_or(0)).unwrap_or(0)),
                Value::Instant(at) => {
                    let width = useful.and_then(|ms| i64::try_from(ms).ok()).map_or(Span::minutes(30), Span);
                    Value::Instant(*at + width)
                }
                other => other.clone(),
            };
            Claim::Between(value, to)
        }
    }
}

/// A value to begin with where nothing is held.
fn blank(view: &SeatView, place: usize) -> Value {
    let fact = &view.known.facts[place];
    match fact.kind {
        FactKind::YesNo => Value::No,
        FactKind::Count => Value::Count(0),
        FactKind::Money => Value::Money(0),
        FactKind::Instant => Value::Instant(At(view.now.0.div_euclid(60_000) * 60_000 + 3_600_000)),
        FactKind::Choice => fact.choices.first().map_or(Value::No, |(id, _)| Value::Choice(id.clone())),
    }
}

fn value_field(
    ui: &mut Ui,
    pen: &Pen<'_>,
    piece: &mut Piece,
    field: Field,
    name: &str,
    fact: &FactId,
    value: &mut Value,
) {
    match value {
        Value::Count(count) => {
            let now = i64::try_from(*count).unwrap_or(i64::MAX);
            if let Some(read) = field::number(ui, pen, name, piece, field, now) {
                *count = read.unsigned_abs();
            }
        }
        Value::Money(amount) => {
            let currency = pen.scenario.budget.currency.as_str();
            let name = pen.words.say("talk-money", [("name", name.into()), ("currency", currency.into())]);
            if let Some(read) = field::number(ui, pen, &name, piece, field, *amount) {
                *amount = read;
            }
        }
        Value::Instant(at) => {
            if let Some(read) = field::estimate(ui, pen, name, piece, field, *at) {
                *at = read;
            }
        }
        Value::Yes | Value::No => {
            let names = [pen.get("report-yes"), pen.get("report-no")];
            let chosen = usize::from(*value == Value::No);
            if let Some(place) = field::choose(ui, name, Some(chosen), &names) {
                *value = if place == 0 { Value::Yes } else { Value::No };
            }
        }
        Value::Choice(id) => {
            let choices = find(&pen.scenario.facts, fact.as_str()).map_or(&[][..], |fact| fact.choices.as_slice());
            let names: Vec<String> = choices.iter().map(|one| one.name.as_str().to_owned()).collect();
            let chosen = choices.iter().position(|one| one.id == *id);
            if let Some(place) = field::choose(ui, name, chosen, &names) {
                *id = choices[place].id.clone();
            }
        }
    }
}
