//! The course of the crisis along the bottom: what came in, what we said, what we promised and by when.
//!
//! To the right of the line that is now stands only what we know ourselves: our promises and the clocks of law. What
//! is still to come from outside is absent. The same stands in a table behind a key, for those who read or hear it.

mod course;
mod table;

use egui::{
    Align2, Color32, CornerRadius, FontId, Key, Painter, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, WidgetType, pos2, vec2,
};

use crate::base::time::{At, DAY, HOUR, MINUTE, Span};
use crate::desk::{
    intent::Intent,
    look::{icon::Icon, palette::Palette, widget},
    pen::Pen,
};
use crate::drill::view::{PromiseState, SeatView};

use course::{Mark, Sort};

/// What the strip remembers.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Whether the table is open.
    table: bool,
    /// How far the window is opened beyond or below its usual width, in halvings and doublings.
    zoom: i8,
    marks: course::Marks,
}

/// The stretch of time that is shown, and where on the screen.
struct Window {
    from: At,
    to: At,
    rect: Rect,
}

impl Window {
    fn x(&self, at: At) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "a share of the window")]
        let share = (at - self.from).0 as f32 / (self.to - self.from).0.max(1) as f32;
        self.rect.left() + share * self.rect.width()
    }

    fn has(&self, at: At) -> bool {
        self.from <= at && at <= self.to
    }
}

/// Draws the course around this moment.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let may_type = !ui.text_edit_focused();
    if may_type && ui.input(|input| input.key_pressed(Key::T) && input.modifiers.is_none()) {
        state.table = !state.table;
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let room = vec2((ui.available_width() - 76.0).max(120.0), ui.available_height().clamp(64.0, 84.0));
        let (rect, _) = ui.allocate_exact_size(room, Sense::hover());
        wishes.extend(strip(ui, pen, view, rect, state));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if widget::icon_button(ui, Icon::Page, &pen.get("incoming-line-table")).clicked() {
                state.table = !state.table;
            }
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                if widget::icon_button(ui, Icon::Plus, &pen.get("incoming-line-closer")).clicked() {
                    state.zoom = (state.zoom - 1).max(-3);
                }
                if widget::icon_button(ui, Icon::Minus, &pen.get("incoming-line-wider")).clicked() {
                    state.zoom = (state.zoom + 1).min(4);
                }
            });
        });
    });
    if state.table {
        wishes.extend(table::show(ui, pen, view, &state.marks.all, &mut state.table));
    }
    wishes
}

/// The window: two hours back and one and a half ahead while it is acute, days later.
fn window(view: &SeatView, zoom: i8, rect: Rect) -> Window {
    let (back, ahead) = match () {
        () if view.is_acute() => (120 * MINUTE, 90 * MINUTE),
        () if view.now < view.known.epilogue() => (12 * HOUR, 8 * HOUR),
        () => (4 * DAY, 2 * DAY),
    };
    let scale = |span: i64| if zoom < 0 { span >> zoom.unsigned_abs() } else { span << zoom };
    let from = At((view.now.0 - scale(back)).max(0));
    Window { from, to: from + Span(scale(back) + scale(ahead)), rect }
}

/// The strip itself.
fn strip(ui: &Ui, pen: &Pen<'_>, view: &SeatView, rect: Rect, state: &mut State) -> Vec<Intent> {
    let p = widget::colours(ui);
    let painter = ui.painter().with_clip_rect(rect);
    let inner = Rect::from_min_max(rect.min + vec2(8.0, 0.0), rect.max - vec2(8.0, 0.0));
    let window = window(view, state.zoom, inner);
    let base = rect.top() + 44.0;
    hours(&painter, p, pen, &window, base);
    phases(&painter, p, pen, view, &window, base);
    painter.hline(inner.x_range(), base, Stroke::new(1.0, p.line));
    let now = window.x(view.now);
    painter.line_segment([pos2(inner.left(), base), pos2(now, base)], Stroke::new(2.0, p.gold));
    let mut wishes = Vec::new();
    let mut names = Names::default();
    state.marks.keep_up(pen, view);
    for (place, mark) in state.marks.all.iter().enumerate() {
        wishes.extend(one(ui, &painter, p, view, &window, base, (place, mark), &mut names));
    }
    painter.line_segment([pos2(now, base - 22.0), pos2(now, base + 16.0)], Stroke::new(2.0, p.text));
    wishes
}

/// Hours along the bottom, at a distance that leaves room between their figures.
fn hours(painter: &Painter, p: &Palette, pen: &Pen<'_>, window: &Window, base: f32) {
    const STEPS: [i64; 9] =
        [5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY];
    let span = (window.to - window.from).0;
    let step = STEPS.into_iter().find(|step| {
        #[expect(clippy::cast_precision_loss, reason = "a share of the window")]
        let width = window.rect.width() * *step as f32 / span.max(1) as f32;
        width >= 64.0
    });
    let step = step.unwrap_or(DAY);
    let mut at = At((window.from.0 + step - 1).div_euclid(step) * step);
    while at <= window.to {
        let x = window.x(at);
        painter.vline(x, base + 3.0..=base + 7.0, Stroke::new(1.0, p.quiet));
        let shown = if step >= DAY { pen.words.local(at) } else { pen.words.clock(at) };
        let font = FontId::proportional(11.0);
        if x + 30.0 < window.rect.right() {
            painter.text(pos2(x, base + 10.0), Align2::LEFT_TOP, shown, font, p.quiet);
        }
        at += Span(step);
    }
}

/// Where one phase ends and the next begins.
fn phases(painter: &Painter, p: &Palette, pen: &Pen<'_>, view: &SeatView, window: &Window, base: f32) {
    let ends = view.known.phases.iter().map(|(_, ends)| *ends);
    for (place, ends) in ends.enumerate() {
        let next = pen.scenario.clock.phases.get(place + 1);
        if let Some(next) = next.filter(|_| window.has(ends)) {
            let x = window.x(ends);
            painter.vline(x, base - 40.0..=base + 8.0, Stroke::new(1.0, p.line));
            let font = FontId::proportional(11.0);
            painter.text(pos2(x + 4.0, base - 42.0), Align2::LEFT_TOP, next.name.as_str(), font, p.quiet);
        }
    }
}

/// Names that stand above the line already, so that none is written over another.
#[derive(Default)]
struct Names {
    taken: Vec<Rect>,
    /// Where the last bracket of each of the two heights ends.
    brackets: [f32; 2],
}

impl Names {
    /// Writes a name where there is room for it, or leaves it to whoever points at the mark.
    fn write(&mut self, painter: &Painter, at: Pos2, text: &str, ink: Color32, within: Rect) {
        let galley = painter.layout_no_wrap(text.to_owned(), FontId::proportional(11.0), ink);
        let size = galley.size();
        let left = at.x.min(within.right() - size.x).max(within.left());
        let rect = Rect::from_min_size(pos2(left, at.y - size.y), size);
        if size.x < within.width() && !self.taken.iter().any(|taken| taken.expand(3.0).intersects(rect)) {
            painter.galley(rect.min, galley, ink);
            self.taken.push(rect);
        }
    }
}

/// Draws one mark; gives what is wanted when it is pressed.
#[expect(clippy::too_many_arguments, reason = "where, with what and what")]
fn one(
    ui: &Ui,
    painter: &Painter,
    p: &Palette,
    view: &SeatView,
    window: &Window,
    base: f32,
    (place, mark): (usize, &Mark),
    names: &mut Names,
) -> Option<Intent> {
    let ends = mark.until.unwrap_or(mark.at);
    if ends < window.from || mark.at > window.to {
        return None;
    }
    let spot = match mark.sort {
        Sort::Came | Sort::Said => pos2(window.x(mark.at), base),
        Sort::Promise(_) | Sort::Duty => pos2(window.x(ends), base - 16.0),
    };
    let id = ui.id().with(("mark", place));
    let response = ui.interact(Rect::from_center_size(spot, Vec2::splat(18.0)), id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &mark.name));
    match mark.sort {
        Sort::Came => {
            painter.circle_filled(spot, 4.0, p.soft);
            painter.circle_stroke(spot, 4.0, Stroke::new(1.5, p.ground));
        }
        Sort::Said => diamond(painter, spot, p.gold),
        Sort::Promise(how) => promise(painter, p, window, base, mark, how, names),
        Sort::Duty => {
            let ink = if mark.is_bad { p.alarm } else { p.soft };
            dashes(painter, spot.x, base, ink);
            let ink = if mark.is_bad { p.alarm_text } else { p.quiet };
            names.write(painter, pos2(spot.x + 4.0, base - 10.0), &mark.short, ink, window.rect);
        }
    }
    focus(painter, p, &response, spot);
    let pressed = response.clicked();
    response.on_hover_text(&mark.name);
    pressed.then(|| mark.wish.clone().unwrap_or(Intent::GoTo(ends.min(view.now))))
}

fn focus(painter: &Painter, p: &Palette, response: &Response, spot: Pos2) {
    if response.has_focus() || response.hovered() {
        let rect = Rect::from_center_size(spot, Vec2::splat(18.0));
        let width = if response.has_focus() { 2.0 } else { 1.0 };
        painter.rect_stroke(rect, CornerRadius::same(6), Stroke::new(width, p.gold), StrokeKind::Inside);
    }
}

fn diamond(painter: &Painter, at: Pos2, ink: Color32) {
    let points = vec![at + vec2(0.0, -8.0), at + vec2(6.0, 0.0), at + vec2(0.0, 8.0), at + vec2(-6.0, 0.0)];
    painter.add(egui::Shape::convex_polygon(points, ink, Stroke::NONE));
}

fn dashes(painter: &Painter, x: f32, base: f32, ink: Color32) {
    let ends = [pos2(x, base - 18.0), pos2(x, base + 8.0)];
    painter.extend(egui::Shape::dashed_line(&ends, Stroke::new(1.5, ink), 3.0, 3.0));
}

/// A bracket from the word that made it to when it is due: a tick when kept, a cross when broken, open ahead.
fn promise(
    painter: &Painter,
    p: &Palette,
    window: &Window,
    base: f32,
    mark: &Mark,
    how: PromiseState,
    names: &mut Names,
) {
    let (ink, words) = match how {
        PromiseState::Live => (p.gold, p.gold_text),
        PromiseState::Kept => (p.mood.reassured, p.good_text),
        PromiseState::Broken => (p.alarm, p.alarm_text),
    };
    let ends = mark.until.unwrap_or(mark.at);
    let x = window.x(ends);
    let from = window.x(mark.at).max(window.rect.left() - 4.0);
    // Two that overlap stand at two heights.
    let lane = usize::from(names.brackets[0] > from + 1.0 && names.brackets[1] <= names.brackets[0]);
    names.brackets[lane] = names.brackets[lane].max(x);
    let top = base - if lane == 0 { 22.0 } else { 29.0 };
    let line = vec![pos2(from, base - 10.0), pos2(from, top), pos2(x, top), pos2(x, base - 18.0)];
    painter.add(egui::Shape::line(line, Stroke::new(1.5, ink)));
    let sign = Rect::from_center_size(pos2(x, base - 13.0), Vec2::splat(11.0));
    match how {
        PromiseState::Kept => Icon::Tick.paint(painter, sign, ink),
        PromiseState::Broken => Icon::Cross.paint(painter, sign, ink),
        PromiseState::Live => {
            painter.circle_stroke(sign.center(), 4.0, Stroke::new(1.5, ink));
        }
    }
    names.taken.push(sign);
    names.write(painter, pos2(from + 4.0, base - 31.0), &mark.short, words, window.rect);
}
