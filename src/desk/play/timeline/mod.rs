//! The course of the crisis along the bottom: what came in, what we said, what we promised and by when.
//!
//! To the right of the line that is now stands only what we know ourselves: our promises and the clocks of law. What
//! is still to come from outside is absent. The same stands in a table behind a key, for those who read or hear it.

mod course;
mod table;

use egui::{
    Align, Align2, Color32, CornerRadius, FontId, Key, Layout, Painter, Pos2, Rect, Response, Sense, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2,
    text::{LayoutJob, TextWrapping},
    vec2,
};

use crate::base::time::{At, DAY, HOUR, MINUTE, Span};
use crate::desk::{
    intent::Intent,
    look::{icon::Icon, palette::Palette, space, widget},
    pen::Pen,
};
use crate::drill::view::{PromiseState, SeatView};

use course::{Mark, Sort};

/// How high the card is.
pub const HEIGHT: f32 = 88.0;
/// The room above and below what stands in it.
const PAD: f32 = 8.0;
/// How far below its upper edge the line runs.
const LINE: f32 = 48.0;
/// How far above the line the two rows of names begin.
const LOWER: f32 = 23.0;
const UPPER: f32 = 45.0;
/// The room of the keys beside it.
const BUTTONS: f32 = 96.0;
/// Between two names.
const SPARE: f32 = 3.0;
/// A name with less room than this is not written.
const LEAST_NAME: f32 = 64.0;

/// What the strip remembers.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Whether the table is open.
    pub table: bool,
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

    fn shows(&self, mark: &Mark) -> bool {
        mark.ends() >= self.from && mark.at <= self.to
    }
}

/// Draws the course around this moment, as a card that fills its place.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    let p = widget::colours(ui);
    let card = ui.max_rect();
    let (ground, line) = (CornerRadius::same(space::RADIUS), Stroke::new(1.0, p.line));
    ui.painter().rect(card, ground, p.panel, line, StrokeKind::Inside);
    let within = card.shrink2(vec2(space::TWO, PAD));
    let (line, buttons) = within.split_left_right_at_x(within.right() - BUTTONS);
    let wishes = strip(ui, pen, view, line.with_max_x(line.right() - space::TWO), state);
    widget::within(ui, buttons, "scale", |ui| scale(ui, pen, state));
    wishes
}

/// The keys to the table and to a closer or wider look.
fn scale(ui: &mut Ui, pen: &Pen<'_>, state: &mut State) {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        if widget::icon_button(ui, Icon::Minus, &pen.get("incoming-line-wider")).clicked() {
            state.zoom = (state.zoom + 1).min(4);
        }
        if widget::icon_button(ui, Icon::Plus, &pen.get("incoming-line-closer")).clicked() {
            state.zoom = (state.zoom - 1).max(-3);
        }
        if widget::icon_button(ui, Icon::Page, &pen.get("incoming-line-table")).clicked() {
            state.table = !state.table;
        }
    });
}

/// The same as a table, if it is open; `T` opens and shuts it where keys are commands.
pub fn table(ui: &Ui, pen: &Pen<'_>, view: &SeatView, may_command: bool, state: &mut State) -> Option<Intent> {
    if may_command && ui.input(|input| input.key_pressed(Key::T) && input.modifiers.is_none()) {
        state.table = !state.table;
    }
    state.table &= !ui.input(|input| input.key_pressed(Key::Escape));
    if !state.table {
        return None;
    }
    state.marks.keep_up(pen, view);
    table::show(ui, pen, view, &state.marks.all, &mut state.table)
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
    let painter = ui.painter().with_clip_rect(rect.expand2(vec2(space::ONE, PAD)));
    let window = window(view, state.zoom, rect);
    let base = rect.top() + LINE;
    hours(&painter, p, pen, &window, base);
    painter.hline(rect.x_range(), base, Stroke::new(1.0, p.line));
    let now = window.x(view.now);
    painter.line_segment([pos2(rect.left(), base), pos2(now, base)], Stroke::new(2.0, p.gold));
    state.marks.keep_up(pen, view);
    let seen: Vec<(usize, &Mark)> = state.marks.all.iter().enumerate().filter(|(_, mark)| window.shows(mark)).collect();
    // Whatever stands upright is in the way of every name.
    let mut names = Names::default();
    names.keep_clear(now, base);
    for (_, mark) in seen.iter().filter(|(_, mark)| mark.sort == Sort::Duty) {
        names.keep_clear(window.x(mark.ends()), base);
    }
    let mut wishes = Vec::new();
    for one in seen {
        wishes.extend(self::one(ui, &painter, p, view, &window, base, one, &mut names));
    }
    phases(&painter, p, pen, view, &window, base, &mut names);
    painter.line_segment([pos2(now, base - 20.0), pos2(now, base + 7.0)], Stroke::new(2.0, p.text));
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
            painter.text(pos2(x, base + 9.0), Align2::LEFT_TOP, shown, font, p.quiet);
        }
        at += Span(step);
    }
}

/// Where one phase ends and the next begins.
fn phases(
    painter: &Painter,
    p: &Palette,
    pen: &Pen<'_>,
    view: &SeatView,
    window: &Window,
    base: f32,
    names: &mut Names,
) {
    let ends = view.known.phases.iter().map(|(_, ends)| *ends);
    for (place, ends) in ends.enumerate() {
        let next = pen.scenario.clock.phases.get(place + 1);
        if let Some(next) = next.filter(|_| window.has(ends)) {
            let x = window.x(ends);
            painter.vline(x, base - UPPER..=base + 7.0, Stroke::new(1.0, p.line));
            names.write(painter, x, base, next.name.as_str(), p.quiet, window.rect);
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
    /// Nothing is written across what stands upright here.
    fn keep_clear(&mut self, x: f32, base: f32) {
        self.taken.push(Rect::from_min_max(pos2(x, base - 18.0), pos2(x, base)));
    }

    /// Writes a name beside a place, near the line or above, where there is room for it; shortened if there is room for
    /// a part of it only. Otherwise it is left to whoever points at the mark. Gives where it begins, from the top.
    fn write(&mut self, painter: &Painter, x: f32, base: f32, text: &str, ink: Color32, within: Rect) -> Option<f32> {
        let font = FontId::proportional(11.0);
        let whole = painter.layout_no_wrap(text.to_owned(), font.clone(), ink);
        let rows = [base - LOWER, base - UPPER];
        for top in rows {
            // To the right of its place; to the left where the strip ends.
            let fits = x + 4.0 + whole.size().x <= within.right();
            let left = if fits { x + 4.0 } else { x - 4.0 - whole.size().x };
            let rect = Rect::from_min_size(pos2(left, top), whole.size());
            if left >= within.left() && self.is_free(rect) {
                painter.galley(rect.min, whole, ink);
                self.taken.push(rect);
                return Some(top);
            }
        }
        for top in rows {
            let from = pos2(x + 4.0, top);
            let row = Rect::from_min_max(from, pos2(within.right().max(from.x), top + whole.size().y));
            let ends = self.taken.iter().filter(|taken| taken.expand(SPARE).intersects(row)).map(Rect::left);
            let room = ends.fold(row.right(), f32::min) - SPARE - from.x;
            if room < LEAST_NAME || x < within.left() {
                continue;
            }
            let mut job = LayoutJob::simple_singleline(text.to_owned(), font.clone(), ink);
            job.wrap = TextWrapping::truncate_at_width(room);
            let part = painter.layout_job(job);
            self.taken.push(Rect::from_min_size(from, part.size()));
            painter.galley(from, part, ink);
            return Some(top);
        }
        None
    }

    fn is_free(&self, rect: Rect) -> bool {
        !self.taken.iter().any(|taken| taken.expand(SPARE).intersects(rect))
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
    let ends = mark.ends();
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
            painter.circle_stroke(spot, 4.0, Stroke::new(1.5, p.panel));
        }
        Sort::Said => diamond(painter, spot, p.gold),
        Sort::Promise(how) => promise(painter, p, window, base, mark, how, names),
        Sort::Duty => {
            let ink = if mark.is_bad { p.alarm } else { p.soft };
            let words = if mark.is_bad { p.alarm_text } else { p.quiet };
            let top = names.write(painter, spot.x, base, &mark.short, words, window.rect);
            let from = top.map_or(base - 18.0, |top| top.min(base - 18.0));
            let dashes = egui::Shape::dashed_line(
                &[pos2(spot.x, from), pos2(spot.x, base + 7.0)],
                Stroke::new(1.5, ink),
                3.0,
                3.0,
            );
            painter.extend(dashes);
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
    let x = window.x(mark.ends());
    let from = window.x(mark.at).max(window.rect.left() - 4.0);
    // Two that overlap stand at two heights.
    let lane = usize::from(names.brackets[0] > from + 1.0 && names.brackets[1] <= names.brackets[0]);
    names.brackets[lane] = names.brackets[lane].max(x);
    let top = base - if lane == 0 { 20.0 } else { 26.0 };
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
    names.taken.push(Rect::from_min_max(pos2(from, top), pos2(x, top)));
    names.write(painter, from, base, &mark.short, words, window.rect);
}
