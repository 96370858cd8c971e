//! What observers and the evaluator write: notes stamped to the moment, and a rating of each objective with its reason.

use std::collections::BTreeMap;

use egui::Ui;

use crate::base::id::ObjectiveId;
use crate::desk::{
    intent::Intent,
    look::{letters, space, widget},
    pen::Pen,
    run::Run,
    trainer::console::{field, one_of},
};
use crate::drill::facilitator::{FacilitatorView, ObjectiveSeen};
use crate::record::line::{Rating, Session};
use crate::scenario::find;

/// Notes that are shown, newest first.
const SHOWN: usize = 12;
const RATINGS: [Rating; 4] = [Rating::P, Rating::S, Rating::M, Rating::U];

/// What is being written.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    text: String,
    /// Whether the note is about the seat that is typed for.
    about_seat: bool,
    reasons: BTreeMap<ObjectiveId, String>,
    chosen: BTreeMap<ObjectiveId, Rating>,
}

/// Draws it.
pub(super) fn show(ui: &mut Ui, pen: &Pen<'_>, run: &Run, view: &FacilitatorView, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    field(ui, &mut state.text, &pen.get("trainer-note"), 2);
    let seat = pen.words.say("trainer-note-seat", [("seat", pen.words.seat(&run.seat).into())]);
    let box_ = ui.checkbox(&mut state.about_seat, seat);
    widget::focus_ring(ui, box_);
    let stamp = pen.words.say("trainer-note-it", [("when", pen.words.clock(view.now).into())]);
    ui.add_enabled_ui(!state.text.trim().is_empty(), |ui| {
        if widget::primary(ui, &stamp).clicked() {
            let text = std::mem::take(&mut state.text).trim().to_owned();
            wishes.push(Intent::Note(Session::Note { seat: state.about_seat.then(|| run.seat.clone()), text }));
        }
    });
    for (at, text) in notes(run) {
        widget::note(ui, &format!("{}  {text}", pen.words.clock(at)));
    }
    ui.add_space(space::ONE);
    widget::caption(ui, &pen.get("trainer-ratings"));
    widget::note(ui, &pen.get("trainer-ratings-about"));
    for objective in &view.objectives {
        ui.add_space(space::HALF);
        wishes.extend(rate(ui, pen, objective, state));
        widget::rule(ui);
    }
    wishes
}

/// The latest notes.
fn notes(run: &Run) -> Vec<(crate::base::time::At, &str)> {
    let notes = run.drill.log().session().filter_map(|(at, fact)| match fact {
        Session::Note { text, .. } => Some((at, text.as_str())),
        _ => None,
    });
    let mut notes: Vec<_> = notes.collect();
    notes.reverse();
    notes.truncate(SHOWN);
    notes
}

fn rate(ui: &mut Ui, pen: &Pen<'_>, seen: &ObjectiveSeen, state: &mut State) -> Option<Intent> {
    let name = find(&pen.scenario.objectives, seen.objective.as_str()).map_or("", |known| known.name.as_str());
    widget::strong(ui, name);
    let suggested = seen.suggested.map_or_else(
        || pen.get("trainer-rating-open"),
        |rating| pen.words.say("trainer-rating-suggested", [("rating", full(pen, rating).into())]),
    );
    widget::note(ui, &suggested);
    if let Some((rating, why)) = &seen.rated {
        let blanks = [("rating", full(pen, *rating).into()), ("why", why.as_str().into())];
        let text = pen.words.say("trainer-rating-given", blanks);
        ui.add(egui::Label::new(letters::small(text).color(widget::colours(ui).gold_text)).wrap());
    }
    let mut wish = None;
    ui.push_id(seen.objective.as_str(), |ui| {
        let chosen = state.chosen.get(&seen.objective).copied();
        let all: Vec<_> = RATINGS.into_iter().map(|rating| (rating, full(pen, rating))).collect();
        if let Some(rating) = one_of(ui, chosen, &all) {
            state.chosen.insert(seen.objective.clone(), rating);
        }
        if let Some(rating) = chosen {
            let why = state.reasons.entry(seen.objective.clone()).or_default();
            field(ui, why, &pen.get("trainer-rating-why"), 1);
            let whole = !why.trim().is_empty();
            let why = why.trim().to_owned();
            ui.add_enabled_ui(whole, |ui| {
                if widget::ghost(ui, &pen.get("trainer-rate")).clicked() {
                    state.chosen.remove(&seen.objective);
                    state.reasons.remove(&seen.objective);
                    wish = Some(Intent::Note(Session::Rating { objective: seen.objective.clone(), rating, why }));
                }
            });
        }
    });
    wish
}

/// A rating by its letter and name.
fn full(pen: &Pen<'_>, rating: Rating) -> String {
    format!("{rating:?} · {}", pen.get(&format!("rating-{rating:?}")))
}
