//! The first minute: choosing a crisis, how to play it, a skill to train, or a record of what has been played; and the
//! settings, which are reached from here and from a drill.

pub mod archive;
pub mod broken;
pub mod crises;
pub mod next;
pub mod records;
pub mod settings;
pub mod setup;
pub mod skills;
pub mod top;

use egui::{ScrollArea, Ui};

use crate::desk::{
    Desk,
    intent::{Intent, Place, ScenarioRef},
    look::space,
};

/// The widest that the page becomes.
const WIDEST: f32 = 1240.0;

/// What the start screen remembers.
#[derive(Default)]
pub struct State {
    /// What is being chosen before a drill, if a crisis was chosen.
    pub setup: Option<setup::Setup>,
    /// The crisis that was chosen last, for whoever goes on with it: the pre-flight of a tabletop.
    pub chosen: Option<ScenarioRef>,
    /// Records on the disk.
    pub archive: archive::Archive,
    /// Where the settings were opened.
    pub back: Option<Place>,
    /// How the last skill drill came out, until it is put away.
    pub outcome: Option<skills::Result>,
    /// What the list of records remembers.
    pub records: records::State,
}

/// Draws the start screen, or the settings.
pub fn show(ui: &mut Ui, desk: &mut Desk) -> Vec<Intent> {
    let mut state = std::mem::take(&mut desk.start);
    state.archive.look(&desk.store);
    if state.archive.read_next() {
        ui.ctx().request_repaint();
    }
    let wishes = page(ui, desk, &mut state);
    if state.chosen.is_some() {
        desk.trainer.scenario.clone_from(&state.chosen);
    }
    desk.start = state;
    wishes
}

fn page(ui: &mut Ui, desk: &mut Desk, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    // The page reaches to the window's lower edge, and its bar to the right one: what goes on below is seen to go on.
    egui::CentralPanel::default().frame(egui::Frame::NONE).show(ui, |ui| {
        let room = ui.available_size();
        ScrollArea::vertical().id_salt("start").auto_shrink([false, false]).show(ui, |ui| {
            let width = (room.x - 2.0 * space::TWO).min(WIDEST);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.add_space(((room.x - width) / 2.0).round());
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.x = space::ONE;
                    if desk.place == Place::Settings {
                        wishes.extend(settings::show(ui, desk, state));
                    } else {
                        wishes.extend(sections(ui, desk, state));
                    }
                    ui.add_space(space::THREE);
                });
            });
        });
    });
    if desk.place != Place::Settings {
        wishes.extend(setup::show(ui, desk, state));
        wishes.extend(skills::show_result(ui, desk, state));
    }
    wishes
}

fn sections(ui: &mut Ui, desk: &mut Desk, state: &mut State) -> Vec<Intent> {
    let mut wishes = top::show(ui, &desk.strings);
    broken::show(ui, desk);
    wishes.extend(next::show(ui, desk, state));
    ui.add_space(space::ONE);
    wishes.extend(crises::show(ui, desk, state));
    ui.add_space(space::THREE);
    wishes.extend(skills::show(ui, desk));
    ui.add_space(space::THREE);
    wishes.extend(records::show(ui, desk, state));
    wishes
}

/// Draws so many cards of one height side by side, as many in a row as there is room for.
///
/// A card gets how much room to leave above what stands at its foot, and gives its own height without that room.
pub fn grid(ui: &mut Ui, salt: &str, count: usize, least: f32, card: &mut dyn FnMut(&mut Ui, usize, f32) -> f32) {
    let gap = space::TWO;
    let room = ui.available_width();
    let fits = ((room + gap) / (least + gap)).floor().max(1.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of columns")]
    let columns = (fits as usize).clamp(1, count.max(1));
    #[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
    let width = (room - gap * (columns - 1) as f32) / columns as f32;
    for row in 0..count.div_ceil(columns) {
        let id = ui.id().with((salt, row, columns));
        let known: Vec<f32> = ui.data(|data| data.get_temp(id)).unwrap_or_default();
        let tallest = known.iter().copied().fold(0.0, f32::max);
        let mut heights = Vec::new();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for place in (row * columns)..((row + 1) * columns).min(count) {
                let own = known.get(place - row * columns).copied().unwrap_or(tallest);
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.x = space::ONE;
                    heights.push(card(ui, place, (tallest - own).max(0.0)));
                });
            }
        });
        if heights != known {
            ui.data_mut(|data| data.insert_temp(id, heights));
            ui.ctx().request_repaint();
        }
        ui.add_space(space::ONE);
    }
}
