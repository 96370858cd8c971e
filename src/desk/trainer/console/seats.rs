//! Every seat from one keyboard: whose desk is shown, and the keys F1 to F11 that change it.

use egui::{Key, Modifiers, Ui};

use crate::desk::{
    intent::Intent,
    look::{
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
    run::Run,
    trainer::State as Trainer,
};

const KEYS: [Key; 11] =
    [Key::F1, Key::F2, Key::F3, Key::F4, Key::F5, Key::F6, Key::F7, Key::F8, Key::F9, Key::F10, Key::F11];

/// The seat whose key was pressed.
pub(super) fn keys(ui: &Ui, run: &Run) -> Option<Intent> {
    let seats = KEYS.into_iter().zip(&run.seats);
    let pressed = ui.input_mut(|input| seats.into_iter().find(|(key, _)| input.consume_key(Modifiers::NONE, *key)));
    pressed.map(|(_, seat)| Intent::Sit(seat.clone()))
}

/// Draws the row of seats, and who types for whom.
pub(super) fn show(ui: &mut Ui, pen: &Pen<'_>, run: &Run, trainer: &Trainer) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let waiting = trainer.console.view.as_ref().map(|(_, view)| view.seats.as_slice()).unwrap_or_default();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
        for (place, seat) in run.seats.iter().enumerate() {
            let name = pen.words.seat(seat);
            let waits = waiting.iter().find(|seen| seen.seat == *seat).map_or(0, |seen| seen.waiting);
            let blanks = [("key", (place + 1).to_string().into()), ("seat", name.into()), ("n", waits.into())];
            let text = pen.words.say("trainer-seat", blanks);
            let chosen = *seat == run.seat;
            let response = widget::chip_button(ui, &text, if chosen { Tone::Gold } else { Tone::Plain }, None);
            response.widget_info(|| egui::WidgetInfo::selected(egui::WidgetType::SelectableLabel, true, chosen, &text));
            if response.clicked() {
                wishes.push(Intent::Sit(seat.clone()));
            }
        }
    });
    let who = trainer.sitting.people.iter().find(|(seat, _)| *seat == run.seat).map(|(_, name)| name.as_str());
    let blanks = [("seat", pen.words.seat(&run.seat).into()), ("who", who.unwrap_or_default().into())];
    let key = if who.is_some() { "trainer-typing-named" } else { "trainer-typing" };
    ui.label(letters::small(pen.words.say(key, blanks)).color(widget::colours(ui).quiet));
    ui.add_space(space::HALF);
    wishes
}
