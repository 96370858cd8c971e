//! The evaluator's ratings: each objective by P, S, M or U with a reason, beside what its points suggest; on the console,
//! and in the debrief, where most of it is done.

use std::collections::BTreeMap;

use egui::Ui;

use crate::base::id::ObjectiveId;
use crate::desk::{
    intent::Intent,
    look::{letters, space, widget},
    pen::Pen,
    trainer::console::{field, one_of},
};
use crate::drill::facilitator::ObjectiveSeen;
use crate::record::line::{Rating, Session};
use crate::scenario::find;

const RATINGS: [Rating; 4] = [Rating::P, Rating::S, Rating::M, Rating::U];

/// What is being rated.
#[derive(Clone, Debug, Default)]
pub struct State {
    reasons: BTreeMap<ObjectiveId, String>,
    chosen: BTreeMap<ObjectiveId, Rating>,
}

/// Draws them. What the points say is a suggestion once the drill is over; before that it is how things stand.
pub fn show(
    ui: &mut Ui,
    pen: &Pen<'_>,
    objectives: &[ObjectiveSeen],
    suggested: &str,
    state: &mut State,
) -> Vec<Intent> {
    let mut wishes = Vec::new();
    widget::caption(ui, &pen.get("trainer-ratings"));
    widget::note(ui, &pen.get("trainer-ratings-about"));
    for objective in objectives {
        ui.add_space(space::HALF);
        wishes.extend(rate(ui, pen, objective, suggested, state));
        widget::rule(ui);
    }
    wishes
}

fn rate(ui: &mut Ui, pen: &Pen<'_>, seen: &ObjectiveSeen, key: &str, state: &mut State) -> Option<Intent> {
    let name = find(&pen.scenario.objectives, seen.objective.as_str()).map_or("", |known| known.name.as_str());
    widget::strong(ui, name);
    let suggested = seen.suggested.map_or_else(
        || pen.get("trainer-rating-open"),
        |rating| pen.words.say(key, [("rating", full(pen, rating).into())]),
    );
    widget::note(ui, &suggested);
    if let Some((rating, why)) = &seen.rated {
        let blanks = [("rating", full(pen, *rating).into()), ("why", why.as_str().into())];
        let text = pen.words.say("trainer-rating-given", blanks);
        ui.add(egui::Label::new(letters::small(text).color(widget::colours(ui).gold_text)).wrap());
    }
    let mut wish = None;
    ui.push_id(seen.objective.as_str(), |ui| {
        let chosen = state.chosen.get(&seen.objective).copied();
        let all: Vec<_> = RATINGS.into_iter().map(|rating| (rating, full(pen, rating))).collect();
        if let Some(rating) = one_of(ui, chosen, &all) {
            state.chosen.insert(seen.objective.clone(), rating);
        }
        if let Some(rating) = chosen {
            let why = state.reasons.entry(seen.objective.clone()).or_default();
            field(ui, why, &pen.get("trainer-rating-why"), 1);
            let whole = !why.trim().is_empty();
            let why = why.trim().to_owned();
            ui.add_enabled_ui(whole, |ui| {
                if widget::ghost(ui, &pen.get("trainer-rate")).clicked() {
                    state.chosen.remove(&seen.objective);
                    state.reasons.remove(&seen.objective);
                    wish = Some(Intent::Note(Session::Rating { objective: seen.objective.clone(), rating, why }));
                }
            });
        }
    });
    wish
}

/// A rating by its letter and name.
fn full(pen: &Pen<'_>, rating: Rating) -> String {
    format!("{rating:?} · {}", pen.get(&format!("rating-{rating:?}")))
}
