//! Facts, promises and duties: what is known and how surely, what was promised, what the law wants.

use egui::Ui;

use crate::desk::{intent::Intent, look::widget, pen::Pen};
use crate::drill::view::SeatView;

use super::State;

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    widget::caption(ui, &pen.get("desk-tab-facts"));
    drop((view, state));
    Vec::new()
}
