//! Scenes for a room that talks: what was decided and promised, the question with its countdown, the pause, the hot
//! wash.

use egui::{Rect, Stroke, Vec2, pos2, vec2};

use crate::desk::{
    look::{icon::Icon, widget},
    pen::Pen,
    trainer::{
        order,
        picture::{Picture, Promise},
        wall::{
            Shown, below, left_of,
            sheet::{Sheet, Size, Type},
            situation::due,
        },
    },
};
use crate::drill::view::PromiseState;

/// What was decided, and what was promised by when.
pub(super) fn decisions(sheet: &mut Sheet<'_>, pen: &Pen<'_>, room: Rect, picture: &Picture) {
    let (unit, p) = (sheet.unit, sheet.p);
    let left = left_of(room, room.width() * 0.52);
    let right = Rect::from_min_max(pos2(left.right() + 1.6 * unit, room.top()), room.max);
    let head = sheet.text(left, &pen.get("trainer-decisions"), Type::strong(Size::Small, p.quiet));
    let mut top = head.bottom() + 0.5 * unit;
    let style = Type::plain(Size::Body, p.text);
    if picture.deeds.is_empty() {
        sheet.text(below(left, top), &pen.get("trainer-no-decision"), Type::plain(Size::Body, p.soft));
    }
    for deed in picture.deeds.iter().filter(|deed| !deed.inside) {
        let line = sheet.line(style);
        if top + line > left.bottom() {
            break;
        }
        let time = Rect::from_min_size(pos2(left.left(), top), vec2(4.8 * unit, line));
        sheet.text(time, &pen.words.clock(deed.at), Type::strong(Size::Body, p.gold_text));
        // Two rows a decision: the wall says that it was made, the record says all of it.
        let rows = (2.1 * line).min(left.bottom() - top);
        let area = Rect::from_min_size(pos2(time.right(), top), vec2(left.right() - time.right(), rows));
        let used = sheet.text(area, &deed.text, style);
        top = used.bottom() + 0.5 * unit;
    }
    promises(sheet, pen, right, picture);
}

fn promises(sheet: &mut Sheet<'_>, pen: &Pen<'_>, area: Rect, picture: &Picture) {
    let (unit, p) = (sheet.unit, sheet.p);
    let head = sheet.text(area, &pen.get("trainer-promises"), Type::strong(Size::Small, p.quiet));
    let mut top = head.bottom() + 0.5 * unit;
    if picture.promises.is_empty() {
        sheet.text(below(area, top), &pen.get("trainer-no-promise"), Type::plain(Size::Body, p.soft));
    }
    let style = Type::plain(Size::Body, p.text);
    let line = sheet.line(style);
    let small = sheet.line(Type::plain(Size::Small, p.text));
    for promise in &picture.promises {
        let text = sheet.height_of(area.width() - 3.8 * unit, &promise.text, style).min(2.1 * line);
        let height = text + small + 1.5 * unit;
        if top + height > area.bottom() {
            break;
        }
        let rect = Rect::from_min_size(pos2(area.left(), top), vec2(area.width(), height));
        one_promise(sheet, pen, rect, text, picture, promise);
        top = rect.bottom() + 0.5 * unit;
    }
}

fn one_promise(sheet: &mut Sheet<'_>, pen: &Pen<'_>, rect: Rect, text: f32, picture: &Picture, promise: &Promise) {
    let (unit, p) = (sheet.unit, sheet.p);
    sheet.panel(rect);
    let inside = rect.shrink2(vec2(0.8 * unit, 0.6 * unit));
    let (said, late) = due(pen, picture, promise);
    let (icon, ink, said) = match promise.state {
        PromiseState::Live if late => (Icon::Warning, p.alarm_text, said),
        PromiseState::Live => (Icon::Bell, p.gold_text, said),
        PromiseState::Kept => (Icon::Tick, p.good_text, pen.get("trainer-kept")),
        PromiseState::Broken => (Icon::Cross, p.alarm_text, pen.get("trainer-broken")),
    };
    let sign = Rect::from_min_size(inside.min + vec2(0.0, 0.25 * unit), Vec2::splat(1.3 * unit));
    sheet.icon(icon, sign, ink);
    let column = Rect::from_min_max(pos2(sign.right() + 0.9 * unit, inside.top()), inside.max);
    let area = Rect::from_min_size(column.min, vec2(column.width(), text));
    sheet.text(area, &promise.text, Type::plain(Size::Body, p.text));
    sheet.text(below(column, area.bottom() + 0.15 * unit), &said, Type::strong(Size::Small, ink));
}

/// The question and how long there is for it.
pub(super) fn question(sheet: &mut Sheet<'_>, pen: &Pen<'_>, room: Rect, shown: &Shown) {
    let (unit, p) = (sheet.unit, sheet.p);
    let (question, title) = &shown.question;
    let ring = shown.left.map(|left| (left, room.width() * 0.3));
    let width = ring.map_or(room.width(), |(_, wide)| room.width() - wide - 1.6 * unit);
    let left = left_of(room, width);
    let head = Rect::from_min_size(pos2(left.left(), left.top() + unit), vec2(left.width(), 3.4 * unit));
    let head = sheet.text(head, title, Type::strong(Size::Body, p.gold_text));
    let body = below(left, head.bottom() + unit);
    let asked = sheet.fitted(body, question, Type::strong(Size::Large, p.text));
    let under = below(left, asked.bottom() + 1.4 * unit);
    if !shown.topics.is_empty() && under.height() > 2.0 * unit {
        sheet.text(under, &shown.topics.join(" · "), Type::plain(Size::Body, p.soft));
    }
    table(sheet, under, &shown.table);
    if let Some((left, wide)) = ring {
        let centre = pos2(room.right() - wide / 2.0, room.center().y);
        clock(sheet, pen, centre, (wide / 2.0).min(room.height() / 2.0 - unit), left);
    }
}

/// Who sits where and may approve how much, a line a seat.
fn table(sheet: &mut Sheet<'_>, room: Rect, lines: &[(String, String, String)]) {
    let p = sheet.p;
    // Body size where all of them fit, else the smallest.
    #[expect(clippy::cast_precision_loss, reason = "a dozen seats at most")]
    let count = lines.len() as f32;
    let size = if sheet.line(Type::plain(Size::Body, p.text)) * 1.25 * count <= room.height() {
        Size::Body
    } else {
        Size::Small
    };
    let line = sheet.line(Type::plain(size, p.text)) * 1.25;
    let third = room.width() / 3.0;
    let mut top = room.top();
    for (seat, who, limit) in lines {
        if top + line > room.bottom() {
            break;
        }
        let cell = |from: f32| Rect::from_min_size(pos2(room.left() + from, top), vec2(third - 8.0, line));
        sheet.text(cell(0.0), seat, Type::strong(size, p.text));
        sheet.text(cell(third), who, Type::plain(size, p.soft));
        sheet.text(cell(2.0 * third), limit, Type::plain(size, p.gold_text));
        top += line;
    }
}

/// A ring that empties, with the time in it.
fn clock(sheet: &mut Sheet<'_>, pen: &Pen<'_>, centre: egui::Pos2, radius: f32, left: i64) {
    let (unit, p) = (sheet.unit, sheet.p);
    let hurry = left <= order::READ_BACK_MS;
    let ink = if hurry { p.alarm } else { p.gold };
    let pen_width = 0.5 * unit;
    // A whole turn is ten minutes: every room learns to read it.
    #[expect(clippy::cast_precision_loss, reason = "minutes in milliseconds")]
    let share = left.max(0) as f32 / 600_000.0;
    widget::dial(sheet.ui.painter(), p, (centre, radius), share, Stroke::new(pen_width, ink));
    let style = Type::strong(Size::Huge, if hurry { p.alarm_text } else { p.text }).centred();
    let line = sheet.line(style);
    let area = Rect::from_center_size(centre - vec2(0.0, 0.4 * unit), vec2(radius * 1.9, line));
    sheet.text(area, &order::countdown(left), style);
    let under = Rect::from_min_size(pos2(centre.x - radius * 0.75, area.bottom()), vec2(radius * 1.5, 2.8 * unit));
    let key = if left < 0 {
        "trainer-time-up"
    } else if hurry {
        "trainer-read-back-now"
    } else {
        "trainer-to-talk"
    };
    sheet.text(under, &pen.get(key), Type::plain(Size::Small, p.soft).centred());
}

/// The picture stands.
pub(super) fn paused(sheet: &mut Sheet<'_>, pen: &Pen<'_>, room: Rect, shown: &Shown) {
    let (unit, p) = (sheet.unit, sheet.p);
    let side = 6.0 * unit;
    let icon = Rect::from_center_size(pos2(room.center().x, room.top() + room.height() * 0.26), Vec2::splat(side));
    sheet.icon(Icon::Pause, icon, p.gold);
    let title = Type::strong(Size::Huge, p.text).centred();
    let line = sheet.line(title);
    let area = Rect::from_min_size(pos2(room.left(), icon.bottom() + unit), vec2(room.width(), line));
    sheet.text(area, &pen.get("trainer-scene-paused"), title);
    let under = Rect::from_min_max(
        pos2(room.left() + room.width() * 0.14, area.bottom() + 0.6 * unit),
        pos2(room.right() - room.width() * 0.14, room.bottom()),
    );
    let said = sheet.text(under, &pen.get("trainer-paused-why"), Type::plain(Size::Body, p.soft).centred());
    if !shown.stop_word.is_empty() {
        let text = pen.words.say("trainer-stop-says", [("word", shown.stop_word.as_str().into())]);
        sheet.text(below(under, said.bottom() + unit), &text, Type::strong(Size::Body, p.alarm_text).centred());
    }
}

/// The silent form: before anybody sees a score. What follows it is the debrief's own wall.
pub(super) fn hot_wash(sheet: &mut Sheet<'_>, pen: &Pen<'_>, room: Rect) {
    let (unit, p) = (sheet.unit, sheet.p);
    let head = Rect::from_min_size(pos2(room.left(), room.top() + 1.4 * unit), vec2(room.width(), 8.0 * unit));
    let head = sheet.fitted(head, &pen.get("trainer-silent-head"), Type::strong(Size::Large, p.text));
    let mut top = head.bottom() + 1.2 * unit;
    for (icon, ink, key) in [
        (Icon::Plus, p.good_text, "trainer-silent-strengths"),
        (Icon::Warning, p.gold_text, "trainer-silent-gaps"),
        (Icon::Lock, p.soft, "trainer-silent-quiet"),
    ] {
        let area = below(room, top);
        let sign = Rect::from_min_size(pos2(area.left(), top + 0.35 * unit), Vec2::splat(1.5 * unit));
        sheet.icon(icon, sign, ink);
        let text = Rect::from_min_max(pos2(sign.right() + unit, top), area.max);
        let used = sheet.text(text, &pen.get(key), Type::plain(Size::Head, p.text));
        top = used.bottom() + 0.7 * unit;
    }
}
