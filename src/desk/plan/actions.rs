//! What the company can do: staff, operate, compensate, relieve, follow up, close, review.

use egui::{ScrollArea, Ui};

use crate::desk::{
    intent::Intent,
    look::{space, widget},
    pen::Pen,
    plan::{State, follow, offer, operate, review, staff},
};
use crate::drill::view::SeatView;

/// A part of what can be done: one is shown at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// What can be put in place.
    #[default]
    Operate,
    /// People on the channels.
    Staff,
    /// Compensation.
    Offer,
    /// Going back to customers, and closing cases.
    Follow,
    /// The review.
    Review,
}

impl Part {
    /// All, in the order of the four duties.
    pub const ALL: [Self; 5] = [Self::Operate, Self::Staff, Self::Offer, Self::Follow, Self::Review];

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Operate => "plan-operate",
            Self::Staff => "plan-staff",
            Self::Offer => "plan-offers",
            Self::Follow => "plan-follow",
            Self::Review => "plan-review",
        }
    }
}

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = space::HALF;
        for part in Part::ALL {
            if widget::choice(ui, &pen.get(part.key()), state.part == part).clicked() {
                state.part = part;
            }
        }
    });
    money(ui, pen, view);
    ScrollArea::vertical().id_salt(("actions", state.part.key())).auto_shrink([false, false]).show(
        ui,
        |ui| match state.part {
            Part::Operate => wishes.extend(operate::show(ui, pen, view)),
            Part::Staff => wishes.extend(staff::show(ui, pen, view, &mut state.staff)),
            Part::Offer => wishes.extend(offer::show(ui, pen, view, &mut state.offer)),
            Part::Follow => wishes.extend(follow::show(ui, pen, view, &mut state.follow)),
            Part::Review => wishes.extend(review::show(ui, pen, view, &mut state.review)),
        },
    );
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
