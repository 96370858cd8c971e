//! One row of the list of what has come in, drawn by hand: who, what in two lines, how much harm, how old, and a ring
//! for the time that is left.

use egui::{
    Align2, Color32, CornerRadius, FontFamily, FontId, Id, Painter, Rect, Response, Sense, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo, WidgetType, pos2,
    text::{LayoutJob, TextFormat},
    vec2,
};

use crate::base::time::{DAY, HOUR, MINUTE, SECOND, Span};
use crate::desk::{
    look::{icon::Icon, letters, lines, palette::Palette, widget},
    pen::Pen,
};
use crate::scenario::inject::Harm;

/// How high a row is.
pub const HEIGHT: f32 = 94.0;
/// The room of sign and ring beside the text.
const SIGN: f32 = 28.0;
const RING: f32 = 52.0;
const PAD: f32 = 14.0;
/// How far from the right edge ring, figures and button have their middle.
pub const AXIS: f32 = PAD + 22.0;

/// What a row says.
pub struct Content {
    /// The sign of its channel.
    pub icon: Icon,
    /// Who.
    pub who: String,
    /// Who that is.
    pub beside: String,
    /// What, in two lines.
    pub what: String,
    /// How much harm is in it; a queue has none of its own.
    pub harm: Option<Harm>,
    /// Age, reach, how many.
    pub foot: String,
    /// The time that is left of the time there was.
    pub left: Option<(Span, Span)>,
    /// Whether it is the one that is open in the middle.
    pub is_selected: bool,
    /// Whether nothing is to be done about it any more.
    pub is_done: bool,
}

/// Draws a row into a place and says what was done with it.
pub fn show(ui: &Ui, pen: &Pen<'_>, id: Id, rect: Rect, row: &Content) -> Response {
    let p = widget::colours(ui);
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| {
        WidgetInfo::selected(WidgetType::SelectableLabel, ui.is_enabled(), row.is_selected, spoken(pen, row))
    });
    let painter = ui.painter();
    if row.is_selected {
        painter.rect_filled(rect, CornerRadius::ZERO, p.lifted);
        painter.rect_filled(Rect::from_min_size(rect.min, vec2(3.0, rect.height())), CornerRadius::ZERO, p.gold);
    } else if response.hovered() {
        painter.rect_filled(rect, CornerRadius::ZERO, p.raised);
    }
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.line));
    if response.has_focus() {
        painter.rect_stroke(rect.shrink(2.0), CornerRadius::same(6), Stroke::new(2.0, p.gold), StrokeKind::Inside);
    }
    let sign = Rect::from_min_size(rect.min + vec2(PAD, PAD), Vec2::splat(SIGN));
    painter.circle_filled(sign.center(), SIGN / 2.0, if row.is_selected { p.panel } else { p.raised });
    row.icon.paint(painter, Rect::from_center_size(sign.center(), Vec2::splat(14.0)), p.soft);
    text(ui, pen, rect, row);
    if let Some((left, of)) = row.left {
        ring(painter, p, pos2(rect.right() - AXIS, rect.top() + PAD + 11.0), pen, left, of);
    }
    response
}

fn text(ui: &Ui, pen: &Pen<'_>, rect: Rect, row: &Content) {
    let p = widget::colours(ui);
    let x = rect.left() + PAD + SIGN + 10.0;
    let width = (rect.right() - PAD - RING - x).max(40.0);
    let (first, second) = if row.is_done { (p.soft, p.quiet) } else { (p.text, p.soft) };
    let mut head = LayoutJob::default();
    let strong = FontId::new(letters::BODY, letters::strong_family());
    head.append(&row.who, 0.0, TextFormat::simple(strong, first));
    if !row.beside.is_empty() {
        let small = FontId::proportional(letters::SMALL);
        head.append(&format!(" · {}", row.beside), 0.0, TextFormat::simple(small, p.quiet));
    }
    put(ui, head, width, 1, pos2(x, rect.top() + PAD - 2.0));
    let font = FontId::proportional(letters::SMALL);
    let what = lines::broken(ui, &row.what, &font, width);
    put(ui, LayoutJob::simple(what, font, second, width), width, 2, pos2(x, rect.top() + PAD + 19.0));
    let y = rect.bottom() - PAD - 4.0;
    let mut from = x;
    if let Some(harm) = row.harm.filter(|harm| *harm > Harm::None) {
        from += harm_mark(ui, pen, pos2(x, y), harm) + 8.0;
    }
    let foot = LayoutJob::simple(row.foot.clone(), FontId::proportional(letters::SMALL), p.quiet, f32::INFINITY);
    put(ui, foot, (rect.right() - PAD - 34.0 - from).max(24.0), 1, pos2(from, y - 8.0));
}

/// Writes a text of at most so many lines; what does not fit ends in dots.
fn put(ui: &Ui, mut job: LayoutJob, width: f32, rows: usize, at: egui::Pos2) {
    job.wrap.max_width = width;
    job.wrap.max_rows = rows;
    job.wrap.break_anywhere = rows == 1;
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    ui.painter().galley(at, galley, Color32::PLACEHOLDER);
}

/// The priority of a case: three steps that rise, and its word. It is drawn unlike the level of the crisis, which is
/// another thing. Gives its width.
pub fn harm_mark(ui: &Ui, pen: &Pen<'_>, at: egui::Pos2, harm: Harm) -> f32 {
    let p = widget::colours(ui);
    let (steps, ink) = match harm {
        Harm::None => (0, p.quiet),
        Harm::Discomfort => (1, p.soft),
        Harm::Loss => (2, p.mood.worried),
        Harm::Health => (3, p.alarm),
    };
    let mut x = at.x;
    for (step, height) in (1_u8..).zip([5.0, 8.0, 11.0]) {
        let bar = Rect::from_min_max(pos2(x, at.y + 5.0 - height), pos2(x + 3.0, at.y + 5.0));
        ui.painter().rect_filled(bar, CornerRadius::same(1), if step <= steps { ink } else { p.line });
        x += 5.0;
    }
    let word_ink = if harm == Harm::Health { p.alarm_text } else { p.soft };
    let font = FontId::new(
        letters::SMALL,
        if harm == Harm::Health { letters::strong_family() } else { FontFamily::Proportional },
    );
    let word = ui.painter().text(pos2(x + 3.0, at.y), Align2::LEFT_CENTER, pen.get(harm_key(harm)), font, word_ink);
    word.right() - at.x
}

/// The key of the word for a case's priority.
pub fn harm_key(harm: Harm) -> &'static str {
    match harm {
        Harm::None => "incoming-harm-none",
        Harm::Discomfort => "incoming-harm-discomfort",
        Harm::Loss => "incoming-harm-loss",
        Harm::Health => "incoming-harm-health",
    }
}

/// The time that is left: a ring that empties, and the time in figures below.
fn ring(painter: &Painter, p: &Palette, centre: egui::Pos2, pen: &Pen<'_>, left: Span, of: Span) {
    let (share, ink, words) = clock(p, left, of);
    widget::dial(painter, p, (centre, 9.0), share, Stroke::new(2.5, ink));
    painter.text(
        centre + vec2(0.0, 21.0),
        Align2::CENTER_CENTER,
        countdown(pen, left),
        FontId::new(letters::SMALL, letters::strong_family()),
        words,
    );
}

/// Share of the ring, its colour, and that of the figures. What is overdue has a whole ring.
#[expect(clippy::cast_precision_loss, reason = "spans of some hours")]
fn clock(p: &Palette, left: Span, of: Span) -> (f32, Color32, Color32) {
    if left.0 <= 0 {
        return (1.0, p.alarm, p.alarm_text);
    }
    let share = (left.0 as f32 / of.0.max(1) as f32).clamp(0.0, 1.0);
    match () {
        () if share < 0.2 => (share, p.alarm, p.alarm_text),
        () if share < 0.5 => (share, p.mood.worried, p.soft),
        () => (share, p.quiet, p.quiet),
    }
}

/// A time that is left, or over, in few figures: `3:10`, `1:20 h`, `+12:40`.
pub fn countdown(pen: &Pen<'_>, left: Span) -> String {
    let ms = left.0.abs();
    let sign = if left.0 < 0 { "+" } else { "" };
    let shown = match ms {
        ..HOUR => format!("{}:{:02}", ms / MINUTE, ms % MINUTE / SECOND),
        HOUR..DAY => {
            pen.words.say("incoming-hours", [("clock", format!("{}:{:02}", ms / HOUR, ms % HOUR / MINUTE).into())])
        }
        _ => pen.words.span(Span(ms / HOUR * HOUR)),
    };
    format!("{sign}{shown}")
}

/// A time that is left, or over, in words.
pub fn left_words(pen: &Pen<'_>, left: Span) -> String {
    let key = if left.0 < 0 { "incoming-over" } else { "incoming-left" };
    pen.words.say(key, [("span", pen.words.span(left).into())])
}

/// All of a row, for those who hear it.
fn spoken(pen: &Pen<'_>, row: &Content) -> String {
    let mut said = vec![row.who.clone()];
    said.extend([row.beside.clone()].into_iter().filter(|beside| !beside.is_empty()));
    said.extend(row.harm.filter(|harm| *harm > Harm::None).map(|harm| pen.get(harm_key(harm))));
    said.extend(row.left.map(|(left, _)| left_words(pen, left)));
    said.push(row.foot.clone());
    said.push(row.what.clone());
    said.join(" · ")
}
