//! The first minute: choosing a crisis.

use egui::Ui;

use crate::desk::{
    Desk,
    intent::{Begin, Guidance, Intent, Way},
    look::widget,
};

/// What the start screen remembers.
#[derive(Clone, Debug, Default)]
pub struct State {}

/// Draws the start screen.
pub fn show(ui: &mut Ui, desk: &Desk) -> Vec<Intent> {
    let mut wishes = Vec::new();
    for shelved in &desk.library.shelf {
        if widget::primary(ui, shelved.spoken.title.as_str()).clicked() {
            wishes.push(Intent::Begin(Box::new(Begin {
                scenario: shelved.from.clone(),
                cut: shelved.scenario.cuts[0].minutes,
                seed: 1,
                attempt: 1,
                way: Way::Alone {
                    guidance: Guidance::Guided,
                    seats: vec![shelved.scenario.seats[0].id.clone()],
                    skill: None,
                },
            })));
        }
    }
    wishes
}
