//! Facts, promises and duties as a tab of the middle: see [`crate::desk::facts`].

use egui::Ui;

use crate::desk::{facts, intent::Intent, pen::Pen};
use crate::drill::view::SeatView;

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut facts::State) -> Vec<Intent> {
    facts::show(ui, pen, view, state)
}
