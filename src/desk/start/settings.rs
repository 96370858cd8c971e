//! The settings: language, light, size, motion, the coach. They act at once and are kept.

use egui::Ui;

use crate::base::lang::Lang;
use crate::desk::{
    Desk,
    intent::{Intent, Place},
    look::{self, Theme, icon::Icon, letters, space, widget},
    start::{State, top},
};

/// The sizes that can be chosen.
pub const SIZES: [f32; 5] = [1.0, 1.25, 1.5, 1.75, 2.0];

/// Draws them.
pub fn show(ui: &mut Ui, desk: &Desk, state: &State) -> Vec<Intent> {
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

fn choices(ui: &mut Ui, desk: &Desk) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let fits = look::fitting(desk.window);
    let (strings, settings) = (&desk.strings, &desk.store.settings);
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
        let percent = |zoom: f32| {
            #[expect(clippy::cast_possible_truncation, reason = "some hundred percent")]
            let n = (zoom * 100.0).round() as i64;
            strings.say("percent", [("n", n.into())])
        };
        let name = strings.say("start-size-fits", [("percent", percent(fits).into())]);
        if widget::choice(ui, &name, settings.zoom.is_none()).clicked() {
            wishes.push(Intent::Zoom(None));
        }
        for zoom in SIZES {
            let is_chosen = settings.zoom.is_some_and(|chosen| (chosen - zoom).abs() < 0.01);
            if widget::choice(ui, &percent(zoom), is_chosen).clicked() {
                wishes.push(Intent::Zoom(Some(zoom)));
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
