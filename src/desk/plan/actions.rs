//! What the company can do: staff, operate, compensate, relieve, follow up, close, review.

use egui::{ScrollArea, Ui};

use crate::desk::{
    intent::Intent,
    look::{space, widget},
    pen::Pen,
    plan::{State, follow, offer, operate, review, staff},
};
use crate::drill::view::SeatView;

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    ScrollArea::vertical().id_salt("actions").auto_shrink([false, false]).show(ui, |ui| {
        money(ui, pen, view);
        wishes.extend(operate::show(ui, pen, view));
        wishes.extend(staff::show(ui, pen, view, &mut state.staff));
        wishes.extend(offer::show(ui, pen, view, &mut state.offer));
        wishes.extend(follow::show(ui, pen, view, &mut state.follow));
        wishes.extend(review::show(ui, pen, view, &mut state.review));
    });
    wishes
}

/// What is left, and what this seat may spend on its own word.
fn money(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView) {
    let blanks = [
        ("left", pen.words.money(view.money_left()).into()),
        ("budget", pen.words.money(view.known.budget).into()),
        ("limit", pen.words.money(view.may_spend()).into()),
    ];
    widget::note(ui, &pen.words.say("plan-money", blanks));
    ui.add_space(space::HALF);
}
