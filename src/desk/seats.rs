//! One person in several seats: which of them is on show, where messages wait, and the keys F1 to F11 that change it.

use egui::{Key, Modifiers, Panel, Ui, WidgetInfo, WidgetType};

use crate::desk::{
    intent::Intent,
    look::{
        space,
        widget::{self, Tone},
    },
    pen::Pen,
    run::Run,
};

const KEYS: [Key; 11] =
    [Key::F1, Key::F2, Key::F3, Key::F4, Key::F5, Key::F6, Key::F7, Key::F8, Key::F9, Key::F10, Key::F11];

/// Draws the row of seats above the desk of somebody who sits in more than one.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, run: &mut Run) -> Option<Intent> {
    if run.seats.len() < 2 {
        return None;
    }
    let mut sits = KEYS.iter().zip(&run.seats).find_map(|(key, seat)| {
        let pressed = ui.input_mut(|input| input.consume_key(Modifiers::NONE, *key));
        pressed.then(|| seat.clone())
    });
    Panel::top("seats").show_separator_line(false).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(space::HALF, space::HALF);
            for (place, seat) in run.seats.iter().enumerate() {
                let known = pen.scenario.seats.iter().position(|known| known.id == *seat);
                let waits = known.map_or(0, |known| run.drill.chronicle().waiting(known));
                let (key, name) = ((place + 1).to_string(), pen.words.seat(seat));
                let text =
                    pen.words.say("trainer-seat", [("key", key.into()), ("seat", name.into()), ("n", waits.into())]);
                let chosen = *seat == run.seat;
                let chip = widget::chip_button(ui, &text, if chosen { Tone::Gold } else { Tone::Plain }, None);
                chip.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, chosen, &text));
                if chip.clicked() {
                    sits = Some(seat.clone());
                }
            }
        });
    });
    sits.map(Intent::Sit)
}
