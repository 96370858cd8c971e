//! The situation: the crowd, and beside it queues, posts, satisfaction, money and staff.

pub mod figures;
pub mod picture;

mod names;

use egui::{ScrollArea, Ui};

use crate::desk::{
    facts::ledger,
    intent::Intent,
    look::{space, widget},
    pen::Pen,
};
use crate::drill::{crowd::CrowdView, guided::GuidedView, view::SeatView};

/// What is to be seen of the customers.
#[derive(Clone, Copy)]
pub struct Sight<'a> {
    /// Every one of them.
    pub crowd: &'a CrowdView,
    /// How they really feel, for whoever is guided.
    pub guided: Option<&'a GuidedView>,
}

/// What this part of the desk remembers.
#[derive(Default)]
pub struct State {
    /// The picture of the crowd.
    pub picture: picture::State,
    /// Whether tables stand in the place of the charts.
    tables: bool,
}

/// Draws crowd, figures, promises and duties.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, sight: &Sight<'_>, state: &mut State) -> Vec<Intent> {
    let room = ui.available_height();
    let mut wishes = Vec::new();
    ScrollArea::vertical().id_salt("situation").auto_shrink(false).show(ui, |ui| {
        widget::card(ui, |ui| {
            let title = pen.words.count("situation-customers", i64::from(pen.scenario.customers()));
            widget::caption(ui, &title);
            let height = (room * 0.56).clamp(180.0, ui.available_width() * 0.95);
            picture::show(ui, pen, sight.crowd, height, &mut state.picture);
            picture::legend(ui, pen, sight.crowd);
        });
        ui.add_space(space::HALF);
        widget::card(ui, |ui| figures::show(ui, pen, view, sight.guided, &mut state.tables));
        ui.add_space(space::HALF);
        wishes.extend(widget::card(ui, |ui| ledger::promises_card(ui, pen, view)));
    });
    wishes
}
