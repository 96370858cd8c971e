//! What the company can do: staff, operate, compensate, relieve, follow up, close, review, hand over.

use egui::Ui;

use crate::desk::{intent::Intent, look::widget, pen::Pen};
use crate::drill::view::SeatView;

use super::State;

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    widget::caption(ui, &pen.get("desk-tab-actions"));
    drop((view, state));
    Vec::new()
}
