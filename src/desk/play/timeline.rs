//! The course of the crisis along the bottom: what came in, what we said, what we promised and by when.

use egui::{Ui, Vec2};

use crate::desk::{intent::Intent, look::widget, pen::Pen};
use crate::drill::view::SeatView;

/// Draws the course around this moment.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView) -> Vec<Intent> {
    let p = widget::colours(ui);
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 60.0), egui::Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, egui::Stroke::new(1.0, p.line));
    ui.painter().text(
        rect.center(),
        egui::Align2::CENTER_CENTER,
        pen.words.crisis(view.now),
        egui::FontId::proportional(12.0),
        p.quiet,
    );
    Vec::new()
}
