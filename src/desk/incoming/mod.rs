//! What has come in: messages, calls, posts, press, authorities, colleagues; what is worst stands first.

use egui::Ui;

use crate::desk::{intent::Intent, look::widget, pen::Pen};
use crate::drill::view::SeatView;

pub mod questions;

/// What the list remembers.
#[derive(Clone, Debug, Default)]
pub struct State {}

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    widget::caption(ui, &pen.get("desk-tab-incoming"));
    drop((view, state));
    Vec::new()
}
