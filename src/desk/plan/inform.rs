//! What passes between seats: telling a colleague what one knows, asking what she knows, and how the questions stand.

use egui::{ComboBox, Ui};

use crate::base::{
    id::{FactId, SeatId},
    time::At,
};
use crate::desk::{
    intent::Intent,
    look::{
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
    plan::{order, own, section},
};
use crate::drill::view::SeatView;
use crate::scenario::command::What;

/// Questions that are shown, at most: the newest.
const SHOWN: usize = 6;

/// What is being passed.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// About what.
    pub fact: Option<FactId>,
    /// To whom.
    pub seat: Option<SeatId>,
}

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    section(ui, &pen.get("plan-inform"), None, |ui| {
        let topics: Vec<usize> = view.come_up().collect();
        if topics.is_empty() {
            widget::soft(ui, &pen.get("plan-no-topics"));
            return;
        }
        choose(ui, pen, view, &topics, state);
        let held = state.fact.as_ref().and_then(|fact| view.known.fact(fact)).and_then(|place| view.held(place));
        if let (Some(fact), Some(held)) = (&state.fact, held) {
            let value = pen.words.value(view.now, fact, &held.value);
            let certainty = pen.words.certainty(held.certainty);
            widget::note(ui, &pen.words.say("plan-you-hold", [("value", value.into()), ("sure", certainty.into())]));
        }
        ui.horizontal_wrapped(|ui| {
            let ready = state.fact.clone().zip(state.seat.clone());
            let tell = ui.add_enabled_ui(ready.is_some() && held.is_some(), |ui| {
                widget::ghost(ui, &pen.get("plan-share")).on_disabled_hover_text(pen.get("plan-share-needs"))
            });
            let ask = ui.add_enabled_ui(ready.is_some(), |ui| widget::ghost(ui, &pen.get("plan-ask")));
            let Some((fact, seat)) = ready else { return };
            if tell.inner.clicked() {
                wishes.push(order(view, What::Share { fact, seat }));
            } else if ask.inner.clicked() {
                wishes.push(order(view, What::Ask { seat, fact }));
            }
        });
        questions(ui, pen, view);
    });
    wishes
}

fn choose(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, topics: &[usize], state: &mut State) {
    let width = ui.available_width().min(480.0) - 24.0;
    let name = |id: &FactId| pen.words.fact_name(id.as_str()).to_owned();
    let shown = state.fact.as_ref().map_or_else(|| pen.get("plan-which-topic"), name);
    ComboBox::from_id_salt("plan topic").width(width).wrap().selected_text(shown).show_ui(ui, |ui| {
        for place in topics {
            let id = &view.known.facts[*place].id;
            if ui.selectable_label(state.fact.as_ref() == Some(id), name(id)).clicked() {
                state.fact = Some(id.clone());
            }
        }
    });
    let own = own(view);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = space::HALF;
        for seat in view.known.seats.iter().filter(|seat| seat.id != own) {
            if widget::choice(ui, pen.words.seat(&seat.id), state.seat.as_ref() == Some(&seat.id)).clicked() {
                state.seat = Some(seat.id.clone());
            }
        }
    });
}

/// Questions that this seat has asked or been asked, and whether the answer has come.
fn questions(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView) {
    let own = own(view);
    let mine = view.wall.asked.iter().rev().filter(|(who, whom, ..)| *who == own || *whom == own);
    for (who, whom, fact, at) in mine.take(SHOWN) {
        let by_me = *who == own;
        let other = pen.words.seat(if by_me { whom } else { who });
        let blanks = [
            ("seat", other.into()),
            ("fact", pen.words.fact(fact).into()),
            ("at", pen.words.when(view.now, *at).into()),
        ];
        ui.horizontal_wrapped(|ui| {
            let key = if by_me { "plan-you-asked" } else { "plan-asked-you" };
            ui.label(letters::small(pen.words.say(key, blanks)));
            if by_me {
                let (key, tone) = if is_answered(view, fact, *at) {
                    ("plan-answered", Tone::Good)
                } else {
                    ("plan-no-answer", Tone::Gold)
                };
                widget::chip(ui, &pen.get(key), tone);
            }
        });
    }
}

/// Whether word of a fact has come since it was asked for.
fn is_answered(view: &SeatView, fact: &FactId, asked: At) -> bool {
    let held = view.known.fact(fact).and_then(|place| view.held(place));
    held.is_some_and(|held| held.since >= asked && !held.is_own())
}
