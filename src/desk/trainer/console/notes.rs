//! What observers and the evaluator write: notes stamped to the moment, and a rating of each objective with its reason.

use egui::Ui;

use crate::desk::{
    intent::Intent,
    look::{space, widget},
    pen::Pen,
    run::Run,
    trainer::{console::field, ratings},
};
use crate::drill::facilitator::FacilitatorView;
use crate::record::line::Session;

/// Notes that are shown, newest first.
const SHOWN: usize = 12;

/// What is being written.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    text: String,
    /// Whether the note is about the seat that is typed for.
    about_seat: bool,
    ratings: ratings::State,
}

/// Draws it.
pub(super) fn show(ui: &mut Ui, pen: &Pen<'_>, run: &Run, view: &FacilitatorView, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    field(ui, &mut state.text, &pen.get("trainer-note"), 2);
    let seat = pen.words.say("trainer-note-seat", [("seat", pen.words.seat(&run.seat).into())]);
    widget::tick(ui, &mut state.about_seat, &seat);
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
    wishes.extend(ratings::show(ui, pen, &view.objectives, "trainer-rating-so-far", &mut state.ratings));
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
