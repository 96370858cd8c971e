//! What stands around every scene: DRILL, the title, the clock, and the word that stops everything.

use egui::{Rect, pos2};

use crate::desk::{
    intent::Scene,
    pen::Pen,
    trainer::{
        picture::Picture,
        wall::{
            Shown, countdown, key,
            sheet::{Sheet, Size, Type},
        },
    },
};

/// Draws it; gives the room that is left for the scene.
pub(super) fn draw(sheet: &mut Sheet<'_>, pen: &Pen<'_>, scene: Scene, picture: &Picture, shown: &Shown) -> Rect {
    let (unit, p) = (sheet.unit, sheet.p);
    let page = sheet.rect.shrink2(egui::vec2(1.6 * unit, 1.1 * unit));
    let drill = sheet.chip(page.min, &pen.get("desk-drill"), p.alarm_ground, p.alarm_text);
    if shown.paused && scene != Scene::Paused {
        let at = pos2(drill.right() + 0.6 * unit, page.top());
        sheet.chip(at, &pen.get("trainer-scene-paused"), p.gold_ground, p.gold_text);
    }
    let middle = page.left() + page.width() * 0.62;
    let title =
        Rect::from_min_max(pos2(page.left(), drill.bottom() + 0.35 * unit), pos2(middle, page.top() + 5.2 * unit));
    sheet.text(title, pen.scenario.title.as_str(), Type::strong(Size::Head, p.text));
    let corner = Rect::from_min_max(pos2(middle, page.top() - 0.6 * unit), pos2(page.right(), page.top() + 5.6 * unit));
    let clock = sheet.text(corner, &pen.words.clock(picture.now), Type::strong(Size::Huge, p.text).right());
    let under =
        Rect::from_min_max(pos2(middle, clock.bottom() - 0.5 * unit), pos2(page.right(), page.top() + 6.4 * unit));
    let date = format!("{} · {}", pen.words.date(picture.now), pen.words.crisis(picture.now));
    sheet.text(under, &date, Type::plain(Size::Small, p.soft).right());

    let foot = Rect::from_min_max(pos2(page.left(), page.bottom() - 1.5 * unit), page.max);
    let half = Rect::from_min_max(foot.min, pos2(page.left() + page.width() * 0.5, foot.bottom()));
    let about = format!("{} · {}", pen.scenario.organisation.name.as_str(), pen.get(key(scene)));
    sheet.text(half, &about, Type::plain(Size::Small, p.quiet));
    let other = Rect::from_min_max(pos2(half.right(), foot.top()), foot.max);
    // Nobody talks in the silence or in the pause, and the question shows the time itself.
    let talks = !matches!(scene, Scene::Question | Scene::Paused | Scene::HotWash);
    match countdown(shown.left).filter(|_| talks) {
        Some((left, hurry)) => {
            let text = pen.words.say("trainer-left", [("left", left.into())]);
            let ink = if hurry { p.alarm_text } else { p.soft };
            sheet.text(other, &text, Type::strong(Size::Small, ink).right());
        }
        // The pause says the word in its middle.
        None if !shown.stop_word.is_empty() && scene != Scene::Paused => {
            let text = pen.words.say("trainer-stop-says", [("word", shown.stop_word.as_str().into())]);
            sheet.text(other, &text, Type::plain(Size::Small, p.quiet).right());
        }
        None => {}
    }
    Rect::from_min_max(pos2(page.left(), page.top() + 6.7 * unit), pos2(page.right(), foot.top() - 0.8 * unit))
}
