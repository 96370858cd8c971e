//! Plan, facts and actions: what the company has prepared, what it knows, and what it can do.
//!
//! [`mobilise`] and [`actions`] are put together of the parts beside them, one a card.

pub mod actions;
pub mod approve;
pub mod follow;
pub mod grade;
pub mod hand_over;
pub mod inform;
pub mod mobilise;
pub mod offer;
pub mod operate;
pub mod review;
pub mod staff;

use egui::Ui;

use crate::base::id::SeatId;
use crate::desk::{
    intent::Intent,
    look::{
        space,
        widget::{self, Tone},
    },
    pen::Pen,
};
use crate::drill::view::SeatView;
use crate::scenario::command::What;

/// What these parts remember.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The part of the actions that is shown.
    pub part: actions::Part,
    /// The grade that is being chosen.
    pub grade: grade::State,
    /// What is passed between seats.
    pub inform: inform::State,
    /// Drafts of colleagues that were approved here.
    pub approved: Vec<u32>,
    /// What is handed over.
    pub hand_over: hand_over::State,
    /// People that are being called to a channel.
    pub staff: staff::State,
    /// What is being offered.
    pub offer: offer::State,
    /// What is being followed up.
    pub follow: follow::State,
    /// The review that is being written.
    pub review: review::State,
}

/// The seat that is shown.
pub(crate) fn own(view: &SeatView) -> SeatId {
    view.known.seats[view.seat].id.clone()
}

/// A command in the name of the seat that is shown.
pub(crate) fn order(view: &SeatView, what: What) -> Intent {
    Intent::Order { seat: own(view), what }
}

/// A part of these pages: a card with its name, and how it stands.
pub(crate) fn section<R>(
    ui: &mut Ui,
    name: &str,
    standing: Option<(&str, Tone)>,
    inside: impl FnOnce(&mut Ui) -> R,
) -> R {
    let result = widget::card(ui, |ui| {
        ui.set_width(ui.available_width());
        if let Some((text, tone)) = standing {
            ui.horizontal_wrapped(|ui| {
                widget::caption(ui, name);
                widget::chip(ui, text, tone);
            });
        } else {
            widget::caption(ui, name);
        }
        ui.add_space(space::HALF);
        inside(ui)
    });
    ui.add_space(space::ONE);
    result
}

/// What an order is called.
pub(crate) fn named(pen: &Pen<'_>, what: &What) -> String {
    let words = &pen.words;
    match what {
        What::Operate(action) => words.action(action.as_str()).to_owned(),
        What::Offer { compensation, .. } => words.offer(compensation.as_str()).to_owned(),
        What::Staff { channel, .. } | What::Relieve(channel) => words.channel(channel.as_str()).to_owned(),
        What::Share { fact, .. } | What::Ask { fact, .. } => words.fact_name(fact.as_str()).to_owned(),
        What::Close(item) | What::Answer { item, .. } | What::Assign { item, .. } => words.item(item),
        What::Follow { .. } => pen.get("plan-follow"),
        What::Review(_) => pen.get("plan-review"),
        What::HandOver { .. } => pen.get("plan-hand-over"),
        What::Activate(_) => pen.get("plan-parts"),
        What::Approve(_) | What::Return(_) => pen.get("plan-approvals"),
        _ => pen.get("plan-order"),
    }
}
