//! A picture of values over a crisis: a time axis that draws the acute hours large, a scale, lines, and labels that keep
//! out of each other's way. Drawn with the painter, for the debrief and the comparison.

use egui::{Align2, Color32, CornerRadius, FontId, Painter, Pos2, Rect, Shape, Stroke, Ui, pos2, vec2};

use crate::base::{
    strings::Strings,
    time::{At, DAY},
};
use crate::desk::look::{letters, palette::Palette, widget};
use crate::report::chart::{axis::TimeAxis, real, whole};

/// Room for the numbers of the scale.
const NUMBERS: f32 = 32.0;
/// Room for the times beneath.
const TIMES: f32 = 20.0;
/// A part of a crisis that is longer than so many days is told in weeks.
const WEEKS: i64 = 14;

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pencil {
    /// Its colour.
    pub ink: Color32,
    /// Its width.
    pub width: f32,
    /// Length of a dash and of the gap behind it; none for a whole line.
    pub dash: Option<(f32, f32)>,
}

/// Where moments and values stand in a picture.
pub struct Plot<'a> {
    /// The picture without its numbers and times.
    pub rect: Rect,
    /// The times beneath.
    axis: &'a TimeAxis,
    low: f64,
    high: f64,
    letters: f32,
    /// What it stands on.
    ground: Color32,
    painter: Painter,
    p: &'static Palette,
}

/// A number of points on the screen.
#[expect(clippy::cast_possible_truncation, reason = "shares of a screen")]
fn small(value: f64) -> f32 {
    value as f32
}

impl<'a> Plot<'a> {
    /// In a part of the screen, for values between the least and the most of those given.
    pub fn new(ui: &Ui, outer: Rect, axis: &'a TimeAxis, values: impl Iterator<Item = f64>) -> Self {
        let (least, most) = values.fold((100.0_f64, 0.0_f64), |(least, most), v| (least.min(v), most.max(v)));
        let (least, most) = if least > most { (0.0, 100.0) } else { (least, most) };
        let low = ((least - 4.0) / 10.0).floor().max(0.0) * 10.0;
        let high = ((most + 4.0) / 10.0).ceil().min(10.0) * 10.0;
        let rect = Rect::from_min_max(outer.min + vec2(NUMBERS, 8.0), outer.max - vec2(8.0, TIMES));
        let p = widget::colours(ui);
        Self {
            rect,
            axis,
            low,
            high: high.max(low + 20.0),
            letters: 11.0,
            ground: p.panel,
            painter: ui.painter_at(outer),
            p,
        }
    }

    /// On another ground than a card's.
    #[must_use]
    pub fn on(mut self, ground: Color32) -> Self {
        self.ground = ground;
        self
    }

    /// With letters of another size.
    #[must_use]
    pub fn with_letters(mut self, size: f32) -> Self {
        let more = (size - self.letters).max(0.0);
        self.rect.min.x += more * 1.4;
        self.rect.max.y -= more * 1.4;
        self.letters = size;
        self
    }

    /// From left to right.
    pub fn x(&self, at: At) -> f32 {
        self.rect.left() + self.rect.width() * small(self.axis.share(at))
    }

    /// From bottom to top.
    pub fn y(&self, value: f64) -> f32 {
        let share = (value - self.low) / (self.high - self.low);
        self.rect.bottom() - self.rect.height() * small(share.clamp(0.0, 1.0))
    }

    /// The moment at a place.
    pub fn at(&self, x: f32) -> At {
        self.axis.at(f64::from((x - self.rect.left()) / self.rect.width().max(1.0)))
    }

    /// Hairlines with their values, and times.
    pub fn grid(&self) {
        let (p, painter) = (self.p, &self.painter);
        let font = FontId::proportional(self.letters);
        let steps = (self.high - self.low) / 10.0;
        let each = if steps * f64::from(self.letters) * 1.7 > f64::from(self.rect.height()) { 20.0 } else { 10.0 };
        let mut value = self.low;
        while value <= self.high {
            let y = self.y(value);
            painter.hline(self.rect.x_range(), y, Stroke::new(1.0, p.line.gamma_multiply(0.6)));
            let number = whole(value).to_string();
            painter.text(pos2(self.rect.left() - 8.0, y), Align2::RIGHT_CENTER, number, font.clone(), p.quiet);
            value += each;
        }
        let mut free = f32::NEG_INFINITY;
        for tick in self.axis.ticks() {
            let x = self.x(tick.at);
            let galley = painter.layout_no_wrap(tick.label.clone(), font.clone(), p.quiet);
            let left =
                (x - galley.size().x / 2.0).clamp(self.rect.left() - 12.0, self.rect.right() - galley.size().x + 8.0);
            if left < free + 10.0 {
                continue;
            }
            painter.vline(x, self.rect.bottom()..=self.rect.bottom() + 3.0, Stroke::new(1.0, p.line));
            free = left + galley.size().x;
            painter.galley(pos2(left, self.rect.bottom() + 5.0), galley, p.quiet);
        }
    }

    /// Shows where the scale of time changes, over all that has been drawn: what comes after stands on other ground, and
    /// the picture is cut through.
    pub fn breaks(&self) {
        let gap = self.letters * 0.8;
        for bound in self.axis.bounds() {
            let x = self.rect.left() + self.rect.width() * small(bound);
            let cut = Rect::from_x_y_ranges(x - gap / 2.0..=x + gap / 2.0, self.rect.top()..=self.rect.bottom() + 4.0);
            self.painter.rect_filled(cut, CornerRadius::ZERO, self.ground);
            for edge in [cut.left(), cut.right()] {
                let lean = gap * 0.3;
                let stroke = Stroke::new(1.5, self.p.quiet);
                let foot = self.rect.bottom();
                self.painter.line_segment([pos2(edge - lean, foot + 3.0), pos2(edge + lean, foot - 7.0)], stroke);
                self.painter.vline(edge, self.rect.top()..=foot - 7.0, Stroke::new(1.0, self.p.line));
            }
        }
    }

    /// Washes the parts in which time is drawn small, and says what they are drawn in: before anything else is drawn.
    /// Gives where it says so.
    pub fn scales(&self, strings: &Strings) -> Vec<Rect> {
        let mut said = Vec::new();
        let wash = if self.ground == self.p.ground { self.p.panel } else { self.p.ground };
        let bounds: Vec<f64> = self.axis.bounds().chain(std::iter::once(1.0)).collect();
        for pair in bounds.windows(2) {
            let &[from, to] = pair else { continue };
            let at = |share: f64| self.rect.left() + self.rect.width() * small(share);
            let part = Rect::from_x_y_ranges(at(from)..=at(to), self.rect.y_range());
            self.painter.rect_filled(part, CornerRadius::ZERO, wash);
            let font = FontId::proportional(self.letters);
            let days = (self.axis.at(to) - self.axis.at(from)).0 / DAY;
            let key = if days > WEEKS { "debrief-axis-weeks" } else { "debrief-axis-days" };
            let name = self.painter.layout_no_wrap(strings.get(key), font, self.p.quiet);
            if name.size().x + 12.0 < part.width() {
                let at = part.min + vec2(8.0, 2.0);
                said.push(Rect::from_min_size(at, name.size()));
                self.painter.galley(at, name, self.p.quiet);
            }
        }
        said
    }

    /// A line through values, up to a moment.
    pub fn line(&self, points: &[(At, f64)], pencil: Pencil) {
        let points: Vec<Pos2> = points.iter().map(|(at, value)| pos2(self.x(*at), self.y(*value))).collect();
        let stroke = Stroke::new(pencil.width, pencil.ink);
        match pencil.dash {
            Some((dash, gap)) => {
                self.painter.extend(Shape::dashed_line(&points, stroke, dash, gap));
            }
            None => {
                self.painter.add(Shape::line(points, stroke));
            }
        }
    }

    /// The painter of the picture.
    pub fn painter(&self) -> &Painter {
        &self.painter
    }
}

/// The value of a line at a moment, between its points.
pub fn value(points: &[(At, f64)], at: At) -> Option<f64> {
    let after = points.partition_point(|(known, _)| *known <= at);
    let (from, was) = points.get(after.saturating_sub(1))?;
    let Some((to, is)) = points.get(after) else { return Some(*was) };
    let part = real((at - *from).0) / real((*to - *from).0.max(1));
    Some(was + (is - was) * part.clamp(0.0, 1.0))
}

/// Finds places for labels that cover neither each other nor what is drawn.
pub struct Labels {
    within: Rect,
    taken: Vec<Rect>,
    /// Labels that have been written: no line leads through them.
    written: Vec<Rect>,
}

impl Labels {
    /// Within a part of the screen, some of which is taken already.
    pub fn new(within: Rect, taken: Vec<Rect>) -> Self {
        Self { within, taken, written: Vec::new() }
    }

    /// Writes a label near a point, a thin line leading to it. Gives where, if there was room.
    pub fn write(&mut self, painter: &Painter, point: Pos2, text: &str, ink: Color32) -> Option<Rect> {
        let font = FontId::new(letters::SMALL, egui::FontFamily::Proportional);
        let galley = painter.layout_no_wrap(text.to_owned(), font, ink);
        let size = galley.size();
        let mut places = Vec::new();
        for far in [18.0, 36.0, 54.0, 74.0, 96.0_f32] {
            for up in [-1.0, 1.0_f32] {
                let y = if up < 0.0 { point.y - far - size.y } else { point.y + far };
                for side in [-0.5, -0.06, -0.94_f32] {
                    places.push(Rect::from_min_size(pos2(point.x + side * size.x, y), size));
                }
            }
        }
        let line = |rect: &Rect| {
            let end = pos2(point.x, if rect.top() > point.y { rect.top() - 2.0 } else { rect.bottom() + 2.0 });
            (point + vec2(0.0, if rect.top() > point.y { 6.0 } else { -6.0 }), end)
        };
        let free = |rect: &Rect| {
            let room = rect.expand2(vec2(5.0, 2.0));
            let (from, end) = line(rect);
            let lead = Rect::from_two_pos(from, end).expand2(vec2(3.0, 0.0));
            self.within.contains_rect(*rect)
                && !self.taken.iter().any(|taken| taken.intersects(room))
                && !self.written.iter().any(|label| label.intersects(lead))
        };
        let rect = places.into_iter().find(free)?;
        let (from, end) = line(&rect);
        painter.line_segment([from, end], Stroke::new(1.0, ink.gamma_multiply(0.6)));
        painter.galley(rect.min, galley, ink);
        self.taken.push(rect);
        self.taken.push(Rect::from_two_pos(from, end).expand2(vec2(2.0, 0.0)));
        self.written.push(rect);
        Some(rect)
    }
}

/// Places that a line takes, so that no label lies on it.
pub fn along(plot: &Plot<'_>, points: &[(At, f64)]) -> Vec<Rect> {
    let mut places: Vec<Rect> = Vec::new();
    let mut x = plot.rect.left();
    while x < plot.rect.right() {
        if let Some(value) = value(points, plot.at(x)) {
            places.push(Rect::from_center_size(pos2(x, plot.y(value)), vec2(10.0, 8.0)));
        }
        x += 8.0;
    }
    places
}
