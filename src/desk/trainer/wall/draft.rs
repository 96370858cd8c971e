//! The statement that is being written, in the open: the room sees what it is about to promise.

use egui::{Rect, pos2, vec2};

use crate::desk::{
    look::icon::Icon,
    pen::Pen,
    run::Run,
    talk::{checks, say, whom},
    trainer::{
        picture::{Draft, Picture},
        wall::{
            Writing, below, left_of,
            sheet::{Sheet, Size, Type},
        },
    },
};

/// What is being written at the seat that is typed for.
pub(in crate::desk::trainer) fn writing(pen: &Pen<'_>, run: &mut Run) -> Option<Writing> {
    run.panels.talk.draft().filter(|draft| !draft.is_empty())?;
    let view = run.view();
    let draft = run.panels.talk.draft()?;
    let checks = checks::of(pen, &view, draft, "");
    let statement = checks.what.statement()?;
    Some(Writing {
        seat: pen.words.seat(&run.seat).to_owned(),
        speaker: pen.words.speaker(statement.speaker),
        to: whom::summary(pen, draft),
        lines: draft.pieces.iter().map(|piece| say::chip(pen, view.now, draft, piece)).collect(),
        words: statement.words.clone(),
        commits: checks.commits,
    })
}

/// Draws the scene: what is being written, or what waits to go out.
pub(super) fn draw(sheet: &mut Sheet<'_>, pen: &Pen<'_>, room: Rect, picture: &Picture, writing: Option<&Writing>) {
    let (unit, p) = (sheet.unit, sheet.p);
    let waiting = picture.drafts.first();
    let key = match (writing, waiting) {
        (Some(_), _) => "trainer-draft-by",
        (None, Some(_)) => "trainer-draft-ordered",
        (None, None) => "trainer-draft-sent",
    };
    // An empty desk shows what was said last: it is what the next word has to fit.
    let other = waiting.or(picture.last.as_ref());
    let Some(writing) = writing.cloned().or_else(|| other.map(of)) else {
        sheet.fitted(room.shrink(2.0 * unit), &pen.get("trainer-no-draft"), Type::plain(Size::Head, p.soft));
        return;
    };
    sheet.panel(room);
    let inside = room.shrink2(vec2(1.2 * unit, unit));
    let drill = pen.get("desk-drill");
    let wide = sheet.chip_width(&drill);
    sheet.chip(pos2(inside.right() - wide, inside.top()), &drill, p.alarm_ground, p.alarm_text);
    let head = Rect::from_min_max(inside.min, pos2(inside.right() - wide - unit, inside.top() + 1.6 * unit));
    let when = other.map_or_else(String::new, |draft| pen.words.when(picture.now, draft.at));
    let who = pen.words.say(key, [("seat", writing.seat.as_str().into()), ("when", when.into())]);
    let to = [who, writing.speaker.clone(), writing.to.clone()];
    let to: Vec<String> = to.into_iter().filter(|part| !part.is_empty()).collect();
    sheet.text(head, &to.join(" · "), Type::strong(Size::Small, p.soft));
    let body = below(inside, inside.top() + 2.4 * unit);
    let has_words = !writing.words.trim().is_empty();
    let elements = if has_words { left_of(body, body.width() * 0.46) } else { body };
    list(sheet, elements, &writing.lines);
    if has_words {
        let words = Rect::from_min_max(pos2(elements.right() + 1.2 * unit, body.top()), body.max);
        let commits = list_height(&writing.commits, unit);
        let area = Rect::from_min_max(words.min, pos2(words.right(), words.bottom() - commits));
        sheet.fitted(area, writing.words.trim(), Type::plain(Size::Head, p.text));
        if !writing.commits.is_empty() {
            let under = below(words, words.bottom() - commits);
            let text = pen.words.list(&writing.commits);
            let text = pen.words.say("trainer-commits", [("what", text.into())]);
            sheet.text(under, &text, Type::strong(Size::Body, p.gold_text));
        }
    }
}

fn of(draft: &Draft) -> Writing {
    Writing {
        seat: draft.seat.clone(),
        speaker: draft.speaker.clone(),
        to: draft.to.clone(),
        lines: draft.lines.clone(),
        words: draft.words.clone(),
        commits: Vec::new(),
    }
}

fn list_height(commits: &[String], unit: f32) -> f32 {
    if commits.is_empty() { 0.0 } else { 4.4 * unit }
}

/// Elements one under the other, each with its tick.
fn list(sheet: &mut Sheet<'_>, area: Rect, elements: &[String]) {
    let (unit, p) = (sheet.unit, sheet.p);
    let style = Type::plain(Size::Body, p.text);
    let mut top = area.top();
    for (place, element) in elements.iter().enumerate() {
        let line = sheet.line(style);
        if top + line > area.bottom() {
            break;
        }
        let last = elements.len() - 1;
        let room = below(area, top);
        let text = Rect::from_min_max(pos2(room.left() + 1.9 * unit, top), room.max);
        let used = sheet.text(text, element, style);
        let tick = Rect::from_center_size(pos2(room.left() + 0.6 * unit, top + line / 2.0), egui::Vec2::splat(unit));
        sheet.icon(Icon::Tick, tick, p.gold);
        top = used.bottom() + if place == last { 0.0 } else { 0.55 * unit };
    }
}
