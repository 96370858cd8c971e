//! After the score: three to five actions with owner and date, and words of the hot wash, typed where everybody sees
//! them. Each goes into the record as soon as it is added.

use egui::{TextEdit, Ui};

use crate::desk::{
    intent::Intent,
    look::{icon::Icon, letters, space, widget},
    pen::Pen,
};
use crate::record::line::Session;
use crate::report::debrief::Said;

/// Actions that a drill should lead to, at least and at most.
pub const ACTIONS: (usize, usize) = (3, 5);

/// From this width on owner and date stand side by side.
const BESIDE: f32 = 260.0;

/// What is being typed.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// What is to be done.
    pub what: String,
    /// Who sees to it.
    pub owner: String,
    /// Until when.
    pub due: String,
    /// A word of the hot wash.
    pub word: String,
}

/// Draws actions, words, and what was written before the score.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, said: &Said, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    widget::strong(ui, &pen.get("debrief-actions-title"));
    widget::note(ui, &pen.get("debrief-actions-about"));
    actions(ui, pen, said);
    if said.actions.len() < ACTIONS.1 {
        wishes.extend(action(ui, pen, state));
    }
    ui.add_space(space::ONE);
    widget::rule(ui);
    widget::strong(ui, &pen.get("debrief-words-title"));
    for word in &said.words {
        widget::para(ui, &format!("· {word}"));
    }
    wishes.extend(word(ui, pen, state));
    if !said.strengths.is_empty() || !said.gaps.is_empty() {
        ui.add_space(space::ONE);
        widget::rule(ui);
        written(ui, pen, "debrief-strengths", &said.strengths, "+");
        written(ui, pen, "debrief-gaps", &said.gaps, "–");
    }
    wishes
}

/// The actions so far.
fn actions(ui: &mut Ui, pen: &Pen<'_>, said: &Said) {
    let p = widget::colours(ui);
    let count = said.actions.len();
    let tone = if count >= ACTIONS.0 { widget::Tone::Good } else { widget::Tone::Plain };
    widget::chip(ui, &pen.words.say("debrief-actions-count", [("n", count.into())]), tone);
    for (place, (what, owner, due)) in said.actions.iter().enumerate() {
        ui.horizontal_top(|ui| {
            ui.label(letters::strong(format!("{}", place + 1)).color(p.gold_text));
            ui.vertical(|ui| {
                widget::para(ui, what);
                let parts: Vec<&str> = [owner.as_str(), due.as_str()].into_iter().filter(|s| !s.is_empty()).collect();
                widget::note(ui, &parts.join(" · "));
            });
        });
    }
}

/// A field with its name above it.
fn field(ui: &mut Ui, pen: &Pen<'_>, key: &str, hint: &str, text: &mut String, rows: usize) -> egui::Response {
    let p = widget::colours(ui);
    let name = pen.get(key);
    ui.label(letters::small(name.as_str()).color(p.quiet));
    let edit = if rows > 1 { TextEdit::multiline(text).desired_rows(rows) } else { TextEdit::singleline(text) };
    let edit = edit.desired_width(f32::INFINITY).margin(egui::Margin::symmetric(10, 8)).hint_text(pen.get(hint));
    let response = ui.add(edit);
    named(&response, &name, text);
    widget::focus_ring(ui, response)
}

/// Gives a field its name, for whoever cannot see what stands above it.
pub fn named(response: &egui::Response, name: &str, text: &str) {
    response.widget_info(|| {
        let mut info = egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, name);
        info.current_text_value = Some(text.to_owned());
        info
    });
}

fn action(ui: &mut Ui, pen: &Pen<'_>, state: &mut State) -> Option<Intent> {
    field(ui, pen, "plan-action", "debrief-what-hint", &mut state.what, 2);
    let State { owner, due, .. } = state;
    let entered =
        |field: &egui::Response| field.lost_focus() && field.ctx.input(|input| input.key_pressed(egui::Key::Enter));
    let mut owners = |ui: &mut Ui| entered(&field(ui, pen, "plan-contact", "debrief-owner-hint", owner, 1));
    let mut dues = |ui: &mut Ui| entered(&field(ui, pen, "plan-completion", "debrief-due-hint", due, 1));
    let sent = if ui.available_width() >= BESIDE {
        ui.columns(2, |columns| match columns {
            [left, right] => owners(left) | dues(right),
            _ => false,
        })
    } else {
        owners(ui) | dues(ui)
    };
    let whole = !state.what.trim().is_empty() && !state.owner.trim().is_empty() && !state.due.trim().is_empty();
    let pressed = ui.add_enabled_ui(whole, |ui| {
        widget::chip_button(ui, &pen.get("debrief-add-action"), widget::Tone::Gold, Some(Icon::Plus))
    });
    if whole && (sent || pressed.inner.clicked()) {
        let take = |text: &mut String| std::mem::take(text).trim().to_owned();
        let (what, owner, due) = (take(&mut state.what), take(&mut state.owner), take(&mut state.due));
        return Some(Intent::Note(Session::Improve { what, owner, due }));
    }
    None
}

fn word(ui: &mut Ui, pen: &Pen<'_>, state: &mut State) -> Option<Intent> {
    let field = field(ui, pen, "debrief-word", "debrief-word-hint", &mut state.word, 1);
    let sent = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    let whole = !state.word.trim().is_empty();
    let pressed = ui.add_enabled_ui(whole, |ui| {
        widget::chip_button(ui, &pen.get("debrief-add-word"), widget::Tone::Plain, Some(Icon::Plus))
    });
    if whole && (sent || pressed.inner.clicked()) {
        let text = std::mem::take(&mut state.word).trim().to_owned();
        return Some(Intent::Note(Session::HotWash(text)));
    }
    None
}

fn written(ui: &mut Ui, pen: &Pen<'_>, key: &str, texts: &[String], sign: &str) {
    if texts.is_empty() {
        return;
    }
    widget::strong(ui, &pen.get(key));
    for text in texts {
        widget::para(ui, &format!("{sign} {text}"));
    }
}
