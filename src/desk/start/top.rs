//! The head of the start screen: the program's name, the language, the settings.

use egui::Ui;

use crate::base::{lang::Lang, strings::Strings};
use crate::desk::{
    intent::{Intent, Place},
    look::{
        letters, space,
        widget::{self, Tone},
    },
};

/// Draws it.
pub fn show(ui: &mut Ui, strings: &Strings) -> Vec<Intent> {
    let mut wishes = Vec::new();
    ui.add_space(space::TWO);
    ui.horizontal(|ui| {
        ui.label(letters::strong_at("Golden Hour", letters::TITLE));
        widget::chip(ui, &strings.get("desk-drill"), Tone::Alarm);
        // The switches end where the cards below end: how wide they are was seen in the last frame.
        let id = ui.id().with("switches");
        let known: f32 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
        let rest = ui.available_width() - known;
        if known > 0.0 && rest > 0.0 {
            ui.add_space(rest);
        }
        let switches = ui.horizontal(|ui| {
            wishes.extend(languages(ui, strings.lang()));
            if widget::chip_button(ui, &strings.get("desk-more"), Tone::Plain, None).clicked() {
                wishes.push(Intent::Show(Place::Settings));
            }
        });
        let width = switches.response.rect.width();
        if (width - known).abs() > 1.0 {
            ui.data_mut(|data| data.insert_temp(id, width));
            ui.ctx().request_repaint();
        }
    });
    widget::soft(ui, &strings.get("start-what"));
    ui.add_space(space::ONE);
    wishes
}

/// The languages, each in its own words.
pub fn languages(ui: &mut Ui, spoken: Lang) -> Option<Intent> {
    let mut wish = None;
    for lang in Lang::ALL {
        if widget::choice(ui, lang.name(), lang == spoken).clicked() && lang != spoken {
            wish = Some(Intent::Language(lang));
        }
    }
    wish
}
