//! The situation: the crowd, queues, posts, satisfaction, money and staff.

use egui::Ui;

use crate::desk::{intent::Intent, look::widget, pen::Pen};
use crate::drill::view::SeatView;

/// What the picture remembers.
#[derive(Default)]
pub struct State {}

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    widget::caption(ui, &pen.get("desk-tab-situation"));
    drop((view, state));
    Vec::new()
}
