//! After a drill that was stopped because of a real emergency: nobody writes, nothing is judged, and what was left undone
//! was no neglect.

use egui::{Color32, FontId, Ui};

use crate::base::time::At;
use crate::desk::{
    debrief::Debrief,
    intent::{Intent, Place},
    look::{
        letters, lines, space,
        widget::{self, Tone},
    },
    pen::Pen,
};
use crate::record::log::Log;
use crate::scenario::command::What;

/// When a drill was stopped for a real emergency, if it was.
pub fn at(log: &Log) -> Option<At> {
    log.commands().find_map(|(_, command, _)| matches!(command.what, What::Stop).then_some(command.at))
}

/// Draws it in the main window.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, state: &Debrief) -> Vec<Intent> {
    let p = widget::colours(ui);
    let mut wishes = Vec::new();
    ui.add_space(ui.available_height() * 0.2);
    ui.vertical_centered(|ui| {
        ui.set_max_width(680.0_f32.min(ui.available_width() - 2.0 * space::TWO));
        ui.spacing_mut().item_spacing.y = space::TWO;
        said(ui, pen, state, (28.0, 16.0), p.alarm_text);
        widget::soft(ui, &pen.get("debrief-stopped-kept"));
        ui.horizontal_wrapped(|ui| {
            if widget::primary(ui, &pen.get("debrief-start")).clicked() {
                wishes.push(Intent::Show(Place::Start));
            }
            if widget::ghost(ui, &pen.get("debrief-report")).clicked() {
                wishes.push(Intent::Report);
            }
            if let Some(path) = &state.report {
                widget::chip(ui, &path.display().to_string(), Tone::Plain);
            }
        });
    });
    wishes
}

/// Draws it on the wall: nobody in the room may take what is real for a part of the drill.
pub fn wall(ui: &mut Ui, pen: &Pen<'_>, state: &Debrief, size: f32) {
    let p = widget::colours(ui);
    ui.add_space(ui.available_height() * 0.22);
    said(ui, pen, state, (size * 2.4, size * 1.3), p.alarm_text);
}

fn said(ui: &mut Ui, pen: &Pen<'_>, state: &Debrief, (large, small): (f32, f32), ink: Color32) {
    let p = widget::colours(ui);
    let when = at(state.drill.log()).unwrap_or(At::START);
    lines::para(ui, &pen.get("debrief-stopped"), FontId::new(large, letters::strong_family()), ink);
    let text = pen.words.say("debrief-stopped-at", [("at", pen.words.clock(when).into())]);
    lines::para(ui, &text, FontId::proportional(small), p.text);
}
