//! What has come in: few cards, large; the newest that nobody has answered stand first.

use egui::{Rect, pos2};

use crate::desk::{
    look::icon::Icon,
    pen::Pen,
    trainer::{
        picture::{Card, Picture},
        wall::sheet::{Sheet, Size, Type},
    },
};
use crate::scenario::inject::Harm;

/// Cards on the wall, at most.
const MOST: usize = 4;

/// Draws the scene; `alone` is the place of the only card to show.
pub(super) fn draw(sheet: &mut Sheet<'_>, pen: &Pen<'_>, room: Rect, picture: &Picture, alone: Option<usize>) {
    let unit = sheet.unit;
    if let Some(one) = alone.and_then(|place| picture.cards.get(place)) {
        card(sheet, pen, room, one, Size::Large);
        return;
    }
    if picture.cards.is_empty() {
        sheet.fitted(room.shrink(2.0 * unit), &pen.get("trainer-nothing-in"), Type::plain(Size::Head, sheet.p.soft));
        return;
    }
    let mut chosen: Vec<&Card> = picture.cards.iter().filter(|card| !card.answered).collect();
    chosen.sort_by_key(|card| (std::cmp::Reverse(card.harm), std::cmp::Reverse(card.at)));
    chosen.extend(picture.cards.iter().filter(|card| card.answered));
    let more = picture.unanswered().saturating_sub(MOST);
    chosen.truncate(MOST);
    let foot = if more > 0 { 1.9 * unit } else { 0.0 };
    let gap = 0.7 * unit;
    let grid = Rect::from_min_max(room.min, pos2(room.right(), room.bottom() - foot));
    let columns = if chosen.len() > 1 { 2 } else { 1 };
    let rows = if chosen.len() > 2 { 2 } else { 1 };
    let size = if rows == 1 { Size::Head } else { Size::Body };
    for (place, one) in chosen.into_iter().enumerate() {
        let cell = cell(grid, columns, rows, gap, place);
        card(sheet, pen, cell, one, size);
    }
    if more > 0 {
        let line = Rect::from_min_max(pos2(room.left(), room.bottom() - 1.5 * unit), room.max);
        let text = pen.words.say("trainer-more-wait", [("n", more.into())]);
        sheet.text(line, &text, Type::strong(Size::Small, sheet.p.gold_text));
    }
}

/// A cell of a grid.
#[expect(clippy::cast_precision_loss, reason = "a handful of cells")]
fn cell(grid: Rect, columns: usize, rows: usize, gap: f32, place: usize) -> Rect {
    let (columns_f, rows_f) = (columns as f32, rows as f32);
    let width = (grid.width() - gap * (columns_f - 1.0)) / columns_f;
    let height = (grid.height() - gap * (rows_f - 1.0)) / rows_f;
    let (column, row) = ((place % columns) as f32, (place / columns) as f32);
    let at = pos2(grid.left() + column * (width + gap), grid.top() + row * (height + gap));
    Rect::from_min_size(at, egui::vec2(width, height))
}

/// A message, with the word DRILL in it.
pub(super) fn card(sheet: &mut Sheet<'_>, pen: &Pen<'_>, rect: Rect, card: &Card, size: Size) {
    let (unit, p) = (sheet.unit, sheet.p);
    let alarm = matches!(card.harm, Harm::Loss | Harm::Health) && !card.answered;
    sheet.panel_in(rect, p.panel, if alarm { p.alarm } else { p.line });
    let inside = rect.shrink2(egui::vec2(0.9 * unit, 0.7 * unit));
    let drill = pen.get("desk-drill");
    let wide = sheet.chip_width(&drill);
    sheet.chip(pos2(inside.right() - wide, inside.top() - 0.1 * unit), &drill, p.alarm_ground, p.alarm_text);
    let icon = Rect::from_min_size(inside.min + egui::vec2(0.0, 0.05 * unit), egui::Vec2::splat(1.4 * unit));
    sheet.icon(Icon::of(card.kind), icon, p.soft);
    let head = Rect::from_min_max(
        pos2(icon.right() + 0.5 * unit, inside.top()),
        pos2(inside.right() - wide - 0.5 * unit, inside.top() + 1.6 * unit),
    );
    who(sheet, head, card);
    let foot = Rect::from_min_max(pos2(inside.left(), inside.bottom() - 1.35 * unit), inside.max);
    let body = Rect::from_min_max(
        pos2(inside.left(), inside.top() + 2.1 * unit),
        pos2(inside.right(), foot.top() - 0.3 * unit),
    );
    sheet.fitted(body, &card.text, Type::plain(size, p.text));
    let mut under = vec![pen.words.clock(card.at), card.to.clone()];
    under.extend(harm_key(card.harm).map(|key| pen.get(key)));
    if card.reach > 1 {
        under.push(pen.words.say("trainer-reach", [("n", card.reach.into())]));
    }
    let (mark, ink) = if card.answered { ("trainer-answered", p.good_text) } else { ("trainer-open", p.gold_text) };
    let mark = pen.get(mark);
    let room = sheet.chip_width(&mark);
    let left = Rect::from_min_max(foot.min, pos2(foot.right() - room - 0.4 * unit, foot.bottom()));
    sheet.text(left, &under.join(" · "), Type::plain(Size::Small, p.soft));
    sheet.text(foot, &mark, Type::strong(Size::Small, ink).right());
}

/// Who it comes from and through what: a long name is cut before the channel is.
fn who(sheet: &mut Sheet<'_>, head: Rect, card: &Card) {
    let style = Type::strong(Size::Small, sheet.p.soft);
    if card.from.is_empty() {
        sheet.text(head, &card.channel, style);
        return;
    }
    let channel = format!(" · {}", card.channel);
    let wide = sheet.width_of(&channel, style).min(head.width() / 2.0);
    let name = Rect::from_min_max(head.min, pos2(head.right() - wide - 1.0, head.bottom()));
    let used = sheet.text(name, &card.from, style);
    sheet.text(Rect::from_min_max(pos2(used.right(), head.top()), head.max), &channel, style);
}

fn harm_key(harm: Harm) -> Option<&'static str> {
    match harm {
        Harm::Health => Some("trainer-harm-health"),
        Harm::Loss => Some("trainer-harm-loss"),
        Harm::Discomfort | Harm::None => None,
    }
}
