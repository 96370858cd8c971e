//! An assessed drill that has been taken up again, before it runs: its clock cannot be stopped, so nothing of it is
//! shown until its person is ready.

use egui::Ui;

use crate::base::time::At;
use crate::desk::{
    intent::Intent,
    look::{letters, space, widget},
    pen::Pen,
};

/// The widest that the card gets.
const WIDEST: f32 = 480.0;

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, now: At) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let width = (ui.available_width() - 2.0 * space::TWO).min(WIDEST);
    ui.vertical_centered(|ui| {
        ui.add_space((ui.available_height() - 240.0).max(0.0) * 0.4);
        ui.set_max_width(width);
        widget::card(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.with_layout(egui::Layout::top_down(egui::Align::Min), |ui| {
                widget::caption(ui, pen.scenario.title.as_str());
                let when = format!("{} · {}", pen.words.clock(now), pen.words.crisis(now));
                ui.label(letters::strong_at(when, letters::TITLE));
                widget::soft(ui, &pen.get("desk-held"));
                ui.add_space(space::ONE);
                ui.horizontal_wrapped(|ui| {
                    if widget::primary(ui, &pen.get("desk-held-go-on")).clicked() {
                        wishes.push(Intent::GoOn);
                    }
                    if widget::ghost(ui, &pen.get("desk-leave")).clicked() {
                        wishes.push(Intent::Leave);
                    }
                });
            });
        });
    });
    wishes
}
