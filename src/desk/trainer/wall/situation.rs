//! How things stand: who waits where, what was just said, and the next promise. Observables only.

use egui::{Rect, pos2, vec2};

use crate::desk::{
    pen::Pen,
    situation::picture as crowd,
    trainer::{
        picture::{Picture, Promise, Queue},
        wall::{
            Crowd, below, incoming, left_of,
            sheet::{Sheet, Size, Type},
        },
    },
};
use crate::drill::crowd::CrowdView;

/// Queues that are drawn, at most.
const QUEUES: usize = 5;

/// Draws the scene.
pub(super) fn draw(sheet: &mut Sheet<'_>, pen: &Pen<'_>, room: Rect, picture: &Picture, crowd: Option<Crowd<'_>>) {
    let gap = 1.4 * sheet.unit;
    let left = left_of(room, room.width() * 0.56);
    let side = Rect::from_min_max(pos2(left.right() + gap, room.top()), room.max);
    match crowd {
        Some((view, state)) if !view.feeling.is_empty() => people(sheet, pen, left, view, state),
        _ => lines(sheet, pen, left, picture),
    }
    now(sheet, pen, side, picture);
}

/// Every customer a dot, and what the shapes mean.
fn people(sheet: &mut Sheet<'_>, pen: &Pen<'_>, area: Rect, view: &CrowdView, state: &mut crowd::State) {
    let letter = sheet.size(Size::Small);
    let legend = 3.4 * sheet.unit;
    let above = Rect::from_min_max(area.min, pos2(area.right(), area.bottom() - legend));
    let mut ui = sheet.ui.new_child(egui::UiBuilder::new().max_rect(above).id_salt("crowd"));
    ui.set_clip_rect(above);
    crowd::lettered(&mut ui, pen, view, above.height(), letter, state);
    let under = below(area, above.bottom() + 0.5 * sheet.unit);
    let mut ui = sheet.ui.new_child(egui::UiBuilder::new().max_rect(under).id_salt("legend"));
    crowd::legend_lettered(&mut ui, pen, view, letter);
}

/// Who waits where: one mark for so many people, in real lines.
fn lines(sheet: &mut Sheet<'_>, pen: &Pen<'_>, area: Rect, picture: &Picture) {
    let (unit, p) = (sheet.unit, sheet.p);
    let head = sheet.text(area, &pen.get("trainer-waiting"), Type::strong(Size::Small, p.quiet));
    let most = picture.queues.iter().map(|queue| queue.waiting).max().unwrap_or(0);
    if most == 0 {
        let rest = below(area, head.bottom() + unit);
        sheet.fitted(rest, &pen.get("trainer-nobody-waits"), Type::plain(Size::Head, p.soft));
        return;
    }
    let rest = below(area, head.bottom() + 0.4 * unit);
    let row = (rest.height() / 5.0).min(6.2 * unit);
    let each = people_a_mark(most);
    for (place, queue) in picture.queues.iter().take(QUEUES).enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
        let top = rest.top() + row * place as f32;
        line(sheet, pen, Rect::from_min_size(pos2(rest.left(), top), vec2(rest.width(), row)), queue, each);
    }
    if each > 1 {
        let foot = Rect::from_min_max(pos2(area.left(), area.bottom() - 1.4 * unit), area.max);
        let shown = picture.queues.len().min(QUEUES);
        #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
        let free = rest.top() + row * shown as f32 <= foot.top();
        if free {
            let text = pen.words.say("trainer-mark-is", [("n", each.into())]);
            sheet.text(foot, &text, Type::plain(Size::Small, p.quiet));
        }
    }
}

/// How many people one mark stands for, so that the longest line has at most ninety.
fn people_a_mark(most: u32) -> u32 {
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000]
        .into_iter()
        .find(|each| most / each <= 90)
        .unwrap_or(10_000)
}

fn line(sheet: &mut Sheet<'_>, pen: &Pen<'_>, area: Rect, queue: &Queue, each: u32) {
    let (unit, p) = (sheet.unit, sheet.p);
    let figure = left_of(area, 6.0 * unit);
    let number = pen.words.number(i64::from(queue.waiting));
    let used = sheet.text(figure, &number, Type::strong(Size::Head, p.text));
    let rest = Rect::from_min_max(pos2(figure.right().max(used.right() + 0.6 * unit), area.top()), area.max);
    let blanks = [
        ("channel", queue.channel.as_str().into()),
        ("wait", pen.words.span(crate::base::time::Span(queue.longest.0 / 60_000 * 60_000)).into()),
    ];
    let name = sheet.text(rest, &pen.words.say("trainer-queue", blanks), Type::plain(Size::Small, p.soft));
    let marks = below(rest, name.bottom() + 0.25 * unit);
    let side = 0.62 * unit;
    let pitch = side * 1.38;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few dozen marks")]
    let across = ((marks.width() / pitch).floor() as u32).max(1);
    let count = queue.waiting.div_ceil(each);
    for mark in 0..count {
        let (x, y) = (mark % across, mark / across);
        #[expect(clippy::cast_precision_loss, reason = "a few dozen marks")]
        let at = marks.min + vec2(x as f32 * pitch, y as f32 * pitch);
        if at.y + side > area.bottom() {
            break;
        }
        // The front of the line has waited longest.
        let ink = if mark * 3 < count { p.mood.angry } else { p.mood.worried };
        let round = sheet.round(0.14);
        sheet.ui.painter().rect_filled(Rect::from_min_size(at, egui::Vec2::splat(side)), round, ink);
    }
}

/// The latest words, three figures, and the next promise.
fn now(sheet: &mut Sheet<'_>, pen: &Pen<'_>, area: Rect, picture: &Picture) {
    let (unit, p) = (sheet.unit, sheet.p);
    let head = sheet.text(area, &pen.get("trainer-just-now"), Type::strong(Size::Small, p.quiet));
    let foot = 3.4 * unit;
    let figures = 4.6 * unit;
    let gap = 0.6 * unit;
    let cards = Rect::from_min_max(
        pos2(area.left(), head.bottom() + 0.4 * unit),
        pos2(area.right(), area.bottom() - foot - figures - 2.0 * gap),
    );
    let height = (cards.height() - gap) / 2.0;
    for (place, card) in picture.cards.iter().take(2).enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "two cards")]
        let top = cards.top() + (height + gap) * place as f32;
        let rect = Rect::from_min_size(pos2(cards.left(), top), vec2(cards.width(), height));
        incoming::card(sheet, pen, rect, card, Size::Body);
    }
    if picture.cards.is_empty() {
        sheet.text(cards, &pen.get("trainer-nothing-in"), Type::plain(Size::Body, p.soft));
    }
    let waiting: u32 = picture.queues.iter().map(|queue| queue.waiting).sum();
    let known = [
        ("trainer-figure-waiting", Some(pen.words.number(i64::from(waiting)))),
        ("trainer-figure-posts", Some(pen.words.number(i64::from(picture.posts)))),
        ("trainer-figure-satisfied", picture.satisfaction.map(|share| pen.words.say("percent", [("n", share.into())]))),
    ];
    let known: Vec<(&str, String)> = known.into_iter().filter_map(|(key, value)| Some((key, value?))).collect();
    #[expect(clippy::cast_precision_loss, reason = "three figures")]
    let width = (area.width() - gap * (known.len() as f32 - 1.0)) / known.len() as f32;
    let top = cards.bottom() + gap;
    for (place, (key, value)) in known.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "three figures")]
        let left = area.left() + (width + gap) * place as f32;
        figure(sheet, Rect::from_min_size(pos2(left, top), vec2(width, figures)), &pen.get(key), value);
    }
    next(sheet, pen, below(area, top + figures + gap), picture);
}

fn figure(sheet: &mut Sheet<'_>, rect: Rect, name: &str, value: &str) {
    let (unit, p) = (sheet.unit, sheet.p);
    sheet.panel(rect);
    let inside = rect.shrink2(vec2(0.5 * unit, 0.5 * unit));
    let name = sheet.text(
        Rect::from_min_size(inside.min, vec2(inside.width(), 1.5 * unit)),
        name,
        Type::plain(Size::Small, p.soft),
    );
    sheet.fitted(below(inside, name.bottom()), value, Type::strong(Size::Head, p.text));
}

/// The promise that is due next.
fn next(sheet: &mut Sheet<'_>, pen: &Pen<'_>, area: Rect, picture: &Picture) {
    let p = sheet.p;
    let Some(promise) = picture.live().next() else {
        sheet.text(area, &pen.get("trainer-no-promise"), Type::plain(Size::Small, p.soft));
        return;
    };
    let (line, late) = due(pen, picture, promise);
    let text = format!("{} · {line}", promise.text);
    sheet.text(area, &text, Type::strong(Size::Small, if late { p.alarm_text } else { p.gold_text }));
}

/// When a promise is due, and how long that still is; whether it is late.
pub(super) fn due(pen: &Pen<'_>, picture: &Picture, promise: &Promise) -> (String, bool) {
    let left = promise.due - picture.now;
    let late = left.0 < 0;
    let key = if late { "trainer-due-late" } else { "trainer-due" };
    let blanks = [
        ("when", pen.words.when(picture.now, promise.due).into()),
        ("span", pen.words.span(crate::base::time::Span(left.0.abs().max(60_000) / 60_000 * 60_000)).into()),
    ];
    (pen.words.say(key, blanks), late)
}
