//! The STOP: always in sight, and never pressed by accident. It asks in the middle of the window, away from the button,
//! names the word, and only a press on the answer ends the drill.

use egui::{CornerRadius, Frame, Id, Margin, Modal, Ui};

use crate::desk::{
    intent::Intent,
    look::{
        icon::Icon,
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
    run::Run,
    trainer::{State as Trainer, console},
};
use crate::scenario::command::What;

/// The widest that the question gets.
const WIDEST: f32 = 420.0;

/// The button.
pub(super) fn button(ui: &mut Ui, pen: &Pen<'_>, trainer: &mut Trainer) {
    if widget::chip_button(ui, &pen.get("trainer-stop"), Tone::Alarm, Some(Icon::Warning)).clicked() {
        trainer.console.stop = true;
    }
}

/// The question, if the button has been pressed.
pub(super) fn ask(ui: &Ui, pen: &Pen<'_>, run: &Run, trainer: &mut Trainer) -> Option<Intent> {
    if !trainer.console.stop {
        return None;
    }
    let own = trainer.sitting.stop_word.trim();
    let word = if own.is_empty() { pen.get("trainer-stop-word") } else { own.to_owned() };
    let p = widget::colours(ui);
    let frame =
        Frame::new().fill(p.panel).stroke(egui::Stroke::new(1.0, p.alarm)).corner_radius(CornerRadius::same(12));
    let mut wish = None;
    let modal = Modal::new(Id::new("stop")).frame(frame.inner_margin(Margin::same(20))).show(ui.ctx(), |ui| {
        ui.set_width((ui.ctx().content_rect().width() - 80.0).min(WIDEST));
        ui.label(letters::strong_at(pen.get("trainer-stop"), letters::TITLE));
        widget::soft(ui, &pen.get("trainer-stop-sure-about"));
        ui.add_space(space::TWO);
        ui.vertical_centered_justified(|ui| {
            let stays = widget::primary(ui, &pen.get("trainer-stop-not"));
            if stays.clicked() {
                trainer.console.stop = false;
            }
            ui.add_space(space::ONE);
            let sure = pen.words.say("trainer-stop-sure", [("word", word.into())]);
            let ends = egui::Button::new(letters::strong(sure).color(p.alarm_text))
                .fill(p.alarm_ground)
                .stroke(egui::Stroke::new(1.0, p.alarm))
                .min_size(egui::vec2(72.0, 36.0));
            let ends = ui.add(ends);
            if widget::focus_ring(ui, ends).clicked() {
                wish = Some(console::order(run, What::Stop));
            }
        });
    });
    trainer.console.stop &= !modal.should_close() && wish.is_none();
    wish
}
