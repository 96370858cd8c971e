//! The test picture: whether the whole of the wall is seen, and whether the last row can read it.

use egui::{Rect, Stroke, Vec2, pos2, vec2};

use crate::desk::{
    intent::Scene,
    look::icon::Icon,
    pen::Pen,
    trainer::wall::{
        Shown, below, key,
        sheet::{Sheet, Size, Type},
    },
};

/// Draws it.
pub(super) fn draw(sheet: &mut Sheet<'_>, pen: &Pen<'_>, shown: &Shown) {
    let (unit, p) = (sheet.unit, sheet.p);
    corners(sheet);
    let page = sheet.rect.shrink2(vec2(3.0 * unit, 2.6 * unit));
    sheet.chip(page.min, &pen.get("desk-drill"), p.alarm_ground, p.alarm_text);
    let head = Rect::from_min_size(page.min + vec2(0.0, 2.6 * unit), vec2(page.width(), 4.4 * unit));
    let head = sheet.fitted(head, pen.scenario.title.as_str(), Type::strong(Size::Large, p.text));
    let ask = sheet.text(
        below(page, head.bottom() + unit),
        &pen.get("trainer-test-corners"),
        Type::plain(Size::Body, p.soft),
    );
    let mut top = ask.bottom() + 1.4 * unit;
    for size in [Size::Head, Size::Body, Size::Small] {
        let style = Type::plain(size, p.text);
        let line = sheet.line(style);
        let area = Rect::from_min_size(pos2(page.left(), top), vec2(page.width(), line));
        let text = pen.get(if size == Size::Small { "trainer-test-smallest" } else { "trainer-test-line" });
        top = sheet.text(area, &text, style).bottom() + 0.6 * unit;
    }
    moods(sheet, top + unit);
    let foot = Rect::from_min_max(pos2(page.left(), page.bottom() - 1.6 * unit), page.max);
    let mut keys: Vec<String> = Vec::new();
    for (place, scene) in Scene::ALL.into_iter().enumerate() {
        keys.push(format!("{} {}", place + 1, pen.get(key(scene))));
    }
    sheet.text(foot, &keys.join("   "), Type::plain(Size::Small, p.quiet));
    if !shown.stop_word.is_empty() {
        let over = Rect::from_min_size(foot.min - vec2(0.0, 2.6 * unit), vec2(foot.width(), 2.0 * unit));
        let text = pen.words.say("trainer-stop-says", [("word", shown.stop_word.as_str().into())]);
        sheet.text(over, &text, Type::strong(Size::Body, p.alarm_text));
    }
}

/// Marks in the four corners: if one is missing, the projector cuts the picture off.
fn corners(sheet: &mut Sheet<'_>) {
    let (unit, p) = (sheet.unit, sheet.p);
    let stroke = Stroke::new(0.18 * unit, p.gold);
    let rect = sheet.rect.shrink(0.5 * unit);
    let arm = 2.2 * unit;
    for (corner, to) in [
        (rect.left_top(), Vec2::new(1.0, 1.0)),
        (rect.right_top(), Vec2::new(-1.0, 1.0)),
        (rect.left_bottom(), Vec2::new(1.0, -1.0)),
        (rect.right_bottom(), Vec2::new(-1.0, -1.0)),
    ] {
        sheet.ui.painter().line_segment([corner, corner + vec2(arm * to.x, 0.0)], stroke);
        sheet.ui.painter().line_segment([corner, corner + vec2(0.0, arm * to.y)], stroke);
    }
}

/// Every colour that carries a meaning, as blocks: they must be told apart on this wall.
fn moods(sheet: &mut Sheet<'_>, top: f32) {
    let (unit, p) = (sheet.unit, sheet.p);
    let inks = [p.mood.calm, p.mood.worried, p.mood.angry, p.mood.reassured, p.mood.lost, p.gold, p.text];
    let mut left = sheet.rect.left() + 3.0 * unit;
    for (place, ink) in inks.into_iter().enumerate() {
        let rect = Rect::from_min_size(pos2(left, top), vec2(3.4 * unit, 2.2 * unit));
        let round = sheet.round(0.3);
        sheet.ui.painter().rect_filled(rect, round, ink);
        if place == 0 {
            let sign = Rect::from_center_size(rect.center(), Vec2::splat(1.2 * unit));
            sheet.icon(Icon::Eye, sign, p.ground);
        }
        left = rect.right() + 0.6 * unit;
    }
}
