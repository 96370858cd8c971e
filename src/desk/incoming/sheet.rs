//! The answer sheet: what the front line may say on each topic now, and which topics it has been briefed on.

use std::collections::BTreeSet;

use egui::Ui;

use crate::base::id::FactId;
use crate::desk::{
    look::{space, widget},
    pen::Pen,
};
use crate::drill::view::SeatView;

use super::questions::{briefed_chip, tick as tick_box};

/// Every topic that is asked about or that something is held or said of, those that the front line lacks first.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, ticked: &mut BTreeSet<FactId>) {
    widget::note(ui, &pen.get("incoming-sheet-about"));
    ui.add_space(space::HALF);
    let mut topics: Vec<(bool, usize)> = (0..view.known.facts.len())
        .filter(|place| is_on_it(view, *place))
        .map(|place| (view.wall.briefed[place].is_some(), place))
        .collect();
    topics.sort_unstable();
    if topics.is_empty() {
        widget::soft(ui, &pen.get("incoming-sheet-empty"));
    }
    for (_, place) in topics {
        let fact = &view.known.facts[place].id;
        let name = pen.words.fact_name(fact.as_str());
        let mut on = ticked.contains(fact);
        ui.push_id(fact, |ui| {
            ui.horizontal_top(|ui| {
                if tick_box(ui, &mut on, &pen.words.say("incoming-tick", [("fact", name.into())])) {
                    tick(ticked, fact, on);
                }
                ui.vertical(|ui| {
                    widget::strong(ui, name);
                    entry(ui, pen, view, fact);
                });
            });
        });
        widget::rule(ui);
    }
}

/// Puts a topic on the next briefing or takes it off.
pub(super) fn tick(ticked: &mut BTreeSet<FactId>, fact: &FactId, on: bool) {
    if on {
        ticked.insert(fact.clone());
    } else {
        ticked.remove(fact);
    }
}

fn is_on_it(view: &SeatView, place: usize) -> bool {
    view.desk.asked[place]
        || view.wall.questions[place].0 > 0
        || view.wall.briefed[place].is_some()
        || view.held(place).is_some()
        || view.said(&view.known.facts[place].id).is_some()
}

/// What is held of a topic, what was said of it, whether it may be said, and whether the front line knows.
pub(super) fn entry(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, fact: &FactId) {
    let Some(place) = view.known.fact(fact) else { return };
    let words = &pen.words;
    if let Some(restricted) = &view.restricted[place] {
        let why = pen.get(&format!("restriction-{:?}", restricted.kind));
        widget::soft(ui, &words.say("incoming-sheet-restricted", [("why", why.into())]));
    } else {
        let line = match view.held(place) {
            Some(held) => {
                let blanks = [
                    ("value", words.value(view.now, fact, &held.value).into()),
                    ("certainty", words.certainty(held.certainty).into()),
                    ("when", words.when(view.now, held.since).into()),
                ];
                words.say("incoming-sheet-held", blanks)
            }
            None => pen.get("incoming-sheet-unknown"),
        };
        widget::soft(ui, &line);
    }
    let said = match view.said(fact) {
        Some((_, claim, certainty)) => {
            let blanks = [
                ("claim", words.claim(view.now, fact, claim).into()),
                ("certainty", words.certainty(certainty).into()),
            ];
            words.say("incoming-sheet-said", blanks)
        }
        None => pen.get("incoming-sheet-unsaid"),
    };
    widget::note(ui, &said);
    ui.horizontal_wrapped(|ui| briefed_chip(ui, pen, view, fact));
}
