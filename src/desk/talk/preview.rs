//! The draft that is being written, for the wall: what it says in large letters, what it does, what it commits to.

use egui::{FontId, Ui};

use crate::desk::{
    look::{lines, widget},
    pen::Pen,
    talk::{State, checks, say, whom, words},
};
use crate::drill::view::SeatView;

/// Lines of small text on a picture's height: the smallest text on the wall is 1/40 of it.
const LINES: f32 = 34.0;

/// Draws the draft that is being written.
pub fn draft_preview(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &State) {
    let p = widget::colours(ui);
    let small = (ui.available_height() / LINES).max(14.0);
    let large = small * 1.5;
    let Some(draft) = state.draft().filter(|draft| !draft.is_empty()) else {
        lines::para(ui, &pen.get("talk-preview-none"), FontId::proportional(large), p.soft);
        return;
    };
    let line = |ui: &mut Ui, text: &str, ink| {
        lines::para(ui, text, FontId::proportional(small), ink);
    };
    line(ui, &whom::summary(pen, draft), p.soft);
    ui.add_space(small * 0.5);
    if draft.plain_words().is_empty() {
        line(ui, &pen.get("talk-preview-no-words"), p.quiet);
    } else {
        let galley = words::layout(ui, &draft.words, large, ui.available_width());
        ui.add(egui::Label::new(galley).selectable(false));
    }
    ui.add_space(small * 0.5);
    for piece in &draft.pieces {
        line(ui, &format!("•  {}", say::chip(pen, view.now, draft, piece)), p.gold_text);
    }
    let checks = checks::of(pen, view, draft, "");
    if !checks.commits.is_empty() {
        ui.add_space(small * 0.5);
        let what = pen.words.list(&checks.commits);
        line(ui, &pen.words.say("talk-commits", [("what", what.into())]), p.gold_text);
    }
    if let Some(preparation) = &checks.preparation {
        let when = pen.words.when(view.now, view.now + preparation.total());
        let blanks = [("takes", pen.words.span(preparation.total()).into()), ("when", when.into())];
        line(ui, &pen.words.say("talk-ready", blanks), p.soft);
    }
}
