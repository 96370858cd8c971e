//! The end of a shift: what must not be lost on the next.

use egui::{TextEdit, Ui};

use crate::base::time::MINUTE;
use crate::desk::{
    intent::Intent,
    look::widget::{self, Tone},
    pen::Pen,
    plan::{order, section},
};
use crate::drill::view::{PromiseState, SeatView};
use crate::scenario::command::What;

/// From so long before its end on a shift's end is a warning.
const SOON: i64 = 60 * MINUTE;
/// Items that are named one by one, at most.
const NAMED: usize = 8;

/// What is handed over.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The notes, once they have been begun.
    pub notes: Option<String>,
}

/// Draws it, if this seat's shift ends.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Option<Intent> {
    let ends = view.known.seats[view.seat].shift_ends?;
    let (text, tone) = if let Some(at) = view.desk.handed_over {
        let at = pen.words.when(view.now, at);
        (pen.words.say("plan-handed-over", [("at", at.into())]), Tone::Good)
    } else {
        let at = pen.words.when(view.now, ends);
        let late = (ends - view.now).0 <= SOON;
        (pen.words.say("plan-shift-ends", [("at", at.into())]), if late { Tone::Alarm } else { Tone::Plain })
    };
    section(ui, &pen.get("plan-hand-over"), Some((&text, tone)), |ui| {
        if view.desk.handed_over.is_some() {
            return None;
        }
        widget::soft(ui, &pen.get("plan-hand-over-means"));
        let Some(notes) = &mut state.notes else {
            if widget::ghost(ui, &pen.get("plan-write-notes")).clicked() {
                state.notes = Some(prefilled(pen, view));
            }
            return None;
        };
        let name = pen.get("plan-notes");
        let field = ui.add(TextEdit::multiline(notes).desired_rows(4).desired_width(f32::INFINITY));
        field.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, &name));
        let mut wish = None;
        ui.horizontal_wrapped(|ui| {
            if widget::primary(ui, &pen.get("plan-hand-over-now")).clicked() {
                wish = Some(order(view, What::HandOver { notes: notes.trim().to_owned() }));
            }
            if widget::ghost(ui, &pen.get("plan-notes-anew")).clicked() {
                *notes = prefilled(pen, view);
            }
        });
        wish
    })
}

/// Open promises and messages, a line each.
pub fn prefilled(pen: &Pen<'_>, view: &SeatView) -> String {
    let mut lines = Vec::new();
    let open = view.wall.promises.iter().filter(|promise| promise.state == PromiseState::Live);
    for promise in open {
        let facts: Vec<String> =
            promise.facts.iter().map(|fact| pen.words.fact_name(fact.as_str()).to_owned()).collect();
        let blanks = [
            ("kind", pen.get(&format!("plan-promise-{:?}", promise.kind)).into()),
            ("due", pen.words.when(view.now, promise.due).into()),
            ("about", pen.words.list(&facts).into()),
        ];
        lines.push(pen.words.say("plan-note-promise", blanks));
    }
    for entry in view.desk.at(&view.desk.open).filter(|entry| view.desk.open.len() <= NAMED || entry.signal).take(NAMED)
    {
        let blanks = [("item", pen.words.item(&entry.item).into()), ("at", pen.words.when(view.now, entry.at).into())];
        lines.push(pen.words.say("plan-note-item", blanks));
    }
    lines.push(pen.words.say("plan-note-open", [("n", view.desk.open.len().into())]));
    lines.join("\n")
}
