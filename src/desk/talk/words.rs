//! The words around the elements: a text field in which facts, times and amounts stand locked.

use std::sync::Arc;

use egui::{
    FontId, Galley, Stroke, TextBuffer, TextEdit, Ui,
    text::{CCursor, CCursorRange, LayoutJob, TextFormat},
    text_edit::TextEditState,
};

use crate::desk::{
    look::{letters, widget},
    pen::Pen,
    talk::{
        chip::{self, Look},
        draft::Draft,
        pieces, say,
        token::{self, Guarded, Name},
    },
};
use crate::drill::view::SeatView;

/// What the field of words remembers.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Where the cursor was last, in characters; the end if nobody has been there.
    cursor: Option<usize>,
    /// Whether somebody writes in it now.
    pub writes: bool,
}

/// Brings the tokens of the words up to what the elements say now.
pub fn renew(pen: &Pen<'_>, view: &SeatView, draft: &mut Draft) {
    let value = |name: Name| say::rendered(pen, view.now, &draft.piece(name.piece)?.element, name.slot);
    if let Some(words) = token::renewed(&draft.words, value) {
        draft.words = words;
    }
}

/// Draws the field, the values that can be put into it, and the way to a first text.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, draft: &mut Draft, state: &mut State) {
    renew(pen, view, draft);
    let id = ui.make_persistent_id("talk-words");
    values(ui, pen, view, draft, state, id);
    let label = pen.get("talk-words");
    let rows = if ui.available_height() > 220.0 { 5 } else { 3 };
    let before = TextEditState::load(ui.ctx(), id).and_then(|state| state.cursor.char_range());
    let mut layouter = |ui: &Ui, text: &dyn TextBuffer, width: f32| layout(ui, text.as_str(), letters::BODY, width);
    let mut guarded = Guarded(&mut draft.words);
    let mut output = TextEdit::multiline(&mut guarded)
        .id(id)
        .hint_text(pen.get("talk-words-hint"))
        .desired_width(f32::INFINITY)
        .desired_rows(rows)
        .margin(egui::Margin::same(12))
        .layouter(&mut layouter)
        .show(ui);
    let response = &output.response.response;
    state.writes = response.has_focus();
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_label(label);
        node.set_value(token::plain(&draft.words));
    });
    if let Some(range) = output.cursor_range {
        let moved = beside(&draft.words, range, before);
        if moved != range {
            output.state.cursor.set_char_range(Some(moved));
            output.state.store(ui.ctx(), id);
        }
        state.cursor = Some(moved.primary.index.0);
    }
}

/// The values of the elements that do not stand in the words yet, and the text that can be written for whoever asks.
fn values(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, draft: &mut Draft, state: &mut State, id: egui::Id) {
    let has: Vec<Name> = token::tokens(&draft.words).into_iter().map(|token| token.name).collect();
    let free: Vec<(Name, String)> =
        say::values(pen, view.now, draft).into_iter().filter(|(name, _)| !has.contains(name)).collect();
    let offers = !draft.pieces.is_empty() && draft.plain_words().is_empty();
    if free.is_empty() && !offers {
        return;
    }
    chip::row(ui, |ui| {
        for (name, value) in &free {
            if pieces::value_chip(ui, pen, value).clicked() {
                insert(ui, draft, state, id, *name, value);
            }
        }
        if offers && chip::show(ui, &pen.get("talk-write"), Look::All { open: false }, None).clicked() {
            draft.words = say::proposed(pen, view.now, draft);
            state.cursor = None;
        }
    });
}

/// Puts a value where the cursor was last, with spaces around it where the script has them.
fn insert(ui: &Ui, draft: &mut Draft, state: &mut State, id: egui::Id, name: Name, value: &str) {
    let count = draft.words.chars().count();
    let mut cursor = CCursor::new(state.cursor.unwrap_or(count).min(count));
    let before = draft.words.chars().nth(cursor.index.0.wrapping_sub(1));
    let spaced = before.is_some_and(|c| c.is_ascii_alphanumeric() || ",.;:".contains(c));
    let text = if spaced { format!(" {}", token::written(name, value)) } else { token::written(name, value) };
    Guarded(&mut draft.words).insert_text_at(&mut cursor, &text, usize::MAX);
    state.cursor = Some(cursor.index.0);
    let mut field = TextEditState::load(ui.ctx(), id).unwrap_or_default();
    field.cursor.set_char_range(Some(CCursorRange::one(cursor)));
    field.store(ui.ctx(), id);
    ui.memory_mut(|memory| memory.request_focus(id));
}

/// The cursor beside the token that it has gone into, on the side to which it went.
fn beside(words: &str, range: CCursorRange, before: Option<CCursorRange>) -> CCursorRange {
    let tokens = token::tokens(words);
    let out = |cursor: CCursor, was: Option<CCursor>| {
        let within = tokens.iter().find(|token| token.chars.start < cursor.index.0 && cursor.index.0 < token.chars.end);
        let Some(token) = within else { return cursor };
        // Whoever comes from behind goes to the front; whoever clicks goes to the nearer side.
        let middle = usize::midpoint(token.chars.start, token.chars.end);
        let back = match was.map(|was| was.index.0) {
            Some(was) if was == token.chars.end => true,
            Some(was) if was == token.chars.start => false,
            _ => cursor.index.0 < middle,
        };
        CCursor::new(if back { token.chars.start } else { token.chars.end })
    };
    CCursorRange {
        primary: out(range.primary, before.map(|before| before.primary)),
        secondary: out(range.secondary, before.map(|before| before.secondary)),
        ..range
    }
}

/// The words with their tokens in the accent and underlined.
pub fn layout(ui: &Ui, words: &str, size: f32, width: f32) -> Arc<Galley> {
    let p = widget::colours(ui);
    let font = FontId::proportional(size);
    let line_height = Some((size * 1.55).round());
    let free = TextFormat { line_height, ..TextFormat::simple(font.clone(), p.text) };
    let locked = TextFormat {
        line_height,
        underline: Stroke::new(1.0, p.gold),
        ..TextFormat::simple(FontId::new(size, letters::strong_family()), p.gold_text)
    };
    let mut job = LayoutJob { keep_trailing_whitespace: true, ..LayoutJob::default() };
    job.wrap.max_width = width;
    let mut done = 0;
    for token in token::tokens(words) {
        job.append(&words[done..token.bytes.start], 0.0, free.clone());
        job.append(&words[token.bytes.clone()], 0.0, locked.clone());
        done = token.bytes.end;
    }
    job.append(&words[done..], 0.0, free);
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}
