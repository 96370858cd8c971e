//! The settings: language, light, size, motion, the coach. They act at once and are kept.

use egui::Ui;

use crate::base::lang::Lang;
use crate::desk::{
    Desk,
    intent::{Intent, Place},
    look::{Theme, icon::Icon, letters, space, widget},
    start::{State, top},
};

/// The sizes that can be chosen, in percent.
pub const SIZES: [u8; 5] = [100, 125, 150, 175, 200];

/// Draws them.
pub fn show(ui: &mut Ui, desk: &mut Desk, state: &State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let back = state.back.unwrap_or(Place::Start);
    ui.add_space(space::ONE);
    ui.horizontal_wrapped(|ui| {
        if widget::icon_button(ui, Icon::Back, &desk.strings.get("start-back")).clicked() {
            wishes.push(Intent::Show(back));
        }
        ui.label(letters::strong_at(desk.strings.get("desk-more"), letters::TITLE));
    });
    if ui.input(|input| input.key_pressed(egui::Key::Escape)) {
        wishes.push(Intent::Show(back));
    }
    ui.add_space(space::ONE);
    widget::card(ui, |ui| {
        ui.set_width(ui.available_width());
        wishes.extend(choices(ui, desk));
    });
    wishes
}

fn choices(ui: &mut Ui, desk: &mut Desk) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let (strings, settings) = (&desk.strings, &mut desk.store.settings);
    widget::strong(ui, &strings.get("start-language"));
    ui.horizontal_wrapped(|ui| wishes.extend(top::languages(ui, strings.lang())));
    if strings.lang() == Lang::ZhHant {
        widget::note(ui, &strings.get("start-hong-kong"));
    }
    ui.add_space(space::TWO);
    widget::strong(ui, &strings.get("start-light"));
    ui.horizontal_wrapped(|ui| {
        for (theme, key) in [(Theme::Dark, "start-dark"), (Theme::Light, "start-bright")] {
            if widget::choice(ui, &strings.get(key), settings.theme == theme).clicked() {
                wishes.push(Intent::Theme(theme));
            }
        }
    });
    ui.add_space(space::TWO);
    widget::strong(ui, &strings.get("start-size-of-all"));
    ui.horizontal_wrapped(|ui| {
        for size in SIZES {
            let zoom = f32::from(size) / 100.0;
            let name = strings.say("percent", [("n", i64::from(size).into())]);
            if widget::choice(ui, &name, (settings.zoom - zoom).abs() < 0.01).clicked() {
                wishes.push(Intent::Zoom(zoom));
            }
        }
    });
    ui.add_space(space::TWO);
    widget::strong(ui, &strings.get("start-motion"));
    ui.horizontal_wrapped(|ui| {
        for (moves, key) in [(true, "start-motion-on"), (false, "start-motion-off")] {
            if widget::choice(ui, &strings.get(key), settings.motion == moves).clicked() {
                wishes.push(Intent::Motion(moves));
            }
        }
    });
    widget::note(ui, &strings.get("start-motion-means"));
    ui.add_space(space::TWO);
    widget::strong(ui, &strings.get("start-coach"));
    ui.horizontal_wrapped(|ui| {
        for (away, key) in [(false, "start-coach-on"), (true, "start-coach-off")] {
            if widget::choice(ui, &strings.get(key), settings.no_coach == away).clicked() {
                wishes.push(Intent::Coach(!away));
            }
        }
    });
    ui.add_space(space::TWO);
    widget::note(
        ui,
        &strings.say(
            "start-kept-in",
            [
                ("folder", desk.store.folders.data.display().to_string().into()),
                ("settings", desk.store.folders.config.display().to_string().into()),
            ],
        ),
    );
    wishes
}
