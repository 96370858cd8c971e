//! The review of the course of the crisis: what was found, what shows it, what is done about it, who does it, by when.

use std::collections::BTreeMap;

use egui::{TextEdit, Ui};

use crate::base::{
    id::{FindingId, SeatId},
    time::{At, DAY, Span},
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
use crate::report::words;
use crate::scenario::command::{ReviewItem, What};

/// Findings of one review, at most: more do not count.
pub const MOST: usize = 5;
/// By when something is done, in days from now.
pub const DAYS: [u16; 4] = [3, 7, 14, 28];

/// The review that is being written.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// What has been found, with what is done about it.
    pub items: BTreeMap<FindingId, Draft>,
}

/// What is done about a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// In words.
    pub action: String,
    /// By whom.
    pub owner: SeatId,
    /// Within how many days.
    pub days: u16,
}

/// Draws it, once the acute phase is over: before that there is nothing to look back on.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Option<Intent> {
    let reviewed = view.wall.reviewed.map(|at| {
        let at = pen.words.when(view.now, at);
        pen.words.say("plan-reviewed", [("at", at.into())])
    });
    let standing = reviewed.as_deref().map(|text| (text, Tone::Good));
    section(ui, &pen.get("plan-review"), standing, |ui| {
        if view.is_acute() {
            widget::soft(ui, &pen.get("plan-review-later"));
            return None;
        }
        // Once it was held, the record is read for no other.
        if view.findings.is_empty() {
            state.items.clear();
            return None;
        }
        widget::soft(ui, &pen.words.say("plan-review-means", [("most", MOST.into())]));
        for place in 0..view.known.findings.len() {
            widget::rule(ui);
            finding(ui, pen, view, place, state);
        }
        ui.add_space(space::HALF);
        let count = state.items.len();
        let name = pen.words.say("plan-review-now", [("n", count.into())]);
        let ready = (1..=MOST).contains(&count);
        let button = ui.add_enabled_ui(ready, |ui| widget::primary(ui, &name)).inner;
        button.clicked().then(|| order(view, What::Review(items(view, state))))
    })
}

fn finding(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, place: usize, state: &mut State) {
    let (id, takes) = &view.known.findings[place];
    let mut ticked = state.items.contains_key(id);
    let text = pen.words.finding(id.as_str());
    ui.horizontal_top(|ui| {
        let full = !ticked && state.items.len() >= MOST;
        let tick = ui.add_enabled(!full, egui::Checkbox::without_text(&mut ticked));
        tick.widget_info(|| egui::WidgetInfo::selected(egui::WidgetType::Checkbox, !full, ticked, text));
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            widget::para(ui, text);
        });
    });
    if !ticked {
        state.items.remove(id);
        return;
    }
    let draft = state.items.entry(id.clone()).or_insert_with(|| Draft {
        action: String::new(),
        owner: own(view),
        days: fitting(view.now, *takes),
    });
    let evidence = &view.findings[place].evidence;
    let lines: Vec<String> = evidence.iter().take(6).map(|n| words::anchor(*n)).collect();
    let shown = if lines.is_empty() {
        pen.get("plan-no-evidence")
    } else {
        pen.words.say("plan-evidence", [("lines", pen.words.list(&lines).into())])
    };
    widget::note(ui, &shown);
    let hint = pen.get("plan-review-action");
    let field = ui.add(
        TextEdit::singleline(&mut draft.action)
            .hint_text(hint.as_str())
            .desired_width(f32::INFINITY)
            .margin(widget::FIELD),
    );
    field.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, &hint));
    ui.label(letters::small(pen.get("plan-review-owner")));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = space::HALF;
        for seat in &view.known.seats {
            if widget::choice(ui, pen.words.seat(&seat.id), draft.owner == seat.id).clicked() {
                draft.owner = seat.id.clone();
            }
        }
    });
    ui.horizontal_wrapped(|ui| {
        for days in DAYS {
            let due = view.now + Span(i64::from(days) * DAY);
            let name = pen.words.say("plan-review-due", [("at", pen.words.when(view.now, due).into())]);
            if widget::choice(ui, &name, draft.days == days).clicked() {
                draft.days = days;
            }
        }
    });
    ui.add_space(space::HALF);
}

/// The first of the offered dates at which what is done about a finding can be in place.
fn fitting(now: At, takes: Option<Span>) -> u16 {
    let ready = takes.unwrap_or_default().0 - now.0;
    let fits = |days: &u16| i64::from(*days) * DAY >= ready;
    DAYS.into_iter().find(fits).unwrap_or(DAYS[DAYS.len() - 1])
}

/// What is ordered: each finding with all that the record shows for it.
fn items(view: &SeatView, state: &State) -> Vec<ReviewItem> {
    let known = view.known.findings.iter().zip(&view.findings);
    let chosen = known.filter_map(|((id, _), candidate)| {
        let draft = state.items.get(id)?;
        Some(ReviewItem {
            finding: id.clone(),
            evidence: candidate.evidence.clone(),
            action: draft.action.trim().to_owned(),
            owner: draft.owner.clone(),
            due: view.now + Span(i64::from(draft.days) * DAY),
        })
    });
    chosen.collect()
}
