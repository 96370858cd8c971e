//! Draws a chart as SVG. Coordinates have one decimal, so that the same chart is the same text everywhere.

use crate::report::chart::{Chart, Mark, Series, Shape, Sign, Size, lane, open, push, real, whole};
use crate::report::frame::escape;

/// Height of a line of small text.
pub(super) const LINE: f64 = 16.0;
/// Columns of one label on a mark, at most.
const LABEL: usize = 26;

/// Where things stand in one picture.
pub(super) struct Plot<'a> {
    pub(super) chart: &'a Chart,
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
}

impl Plot<'_> {
    pub(super) fn x(&self, at: crate::base::time::At) -> f64 {
        self.left + self.chart.axis.share(at) * (self.right - self.left)
    }

    fn y(&self, value: f64) -> f64 {
        self.bottom - self.chart.scale.share(value) * (self.bottom - self.top)
    }
}

/// The picture in one size.
pub(super) fn svg(chart: &Chart, size: Size, out: &mut String) {
    let (width, height) = size.of_plot();
    let lines = match size {
        Size::Wide => 4,
        Size::Narrow => 3,
        Size::Half | Size::Small => 0,
    };
    let lines = if chart.marks.is_empty() { 0 } else { lines };
    let widest = chart.scale.ticks().iter().map(|value| tick_label(*value).len()).max().unwrap_or(1);
    let left = 10.0 + 7.0 * real(i64::try_from(widest).unwrap_or(1));
    let top = 8.0 + LINE * real(lines);
    let plot = Plot { chart, left, right: width - 10.0, top, bottom: top + height };
    let lanes: f64 = chart.lanes.iter().map(lane::height).sum();
    let whole_height = plot.bottom + LINE + 6.0 + lanes;
    let name = |part: &str| format!("{}-{}-{part}", chart.id, size.class());
    let (title, about) = (name("t"), name("d"));
    open(
        out,
        "svg",
        &[
            ("class", size.class()),
            ("viewBox", &format!("0 0 {} {}", px(width), px(whole_height))),
            ("role", "img"),
            ("aria-labelledby", &format!("{title} {about}")),
        ],
    );
    push(out, format_args!("<title id=\"{title}\">{}</title>", escape(&chart.title)));
    push(out, format_args!("<desc id=\"{about}\">{}</desc>", escape(&chart.about)));
    grid(&plot, out);
    for series in chart.series.iter().rev() {
        draw_series(&plot, series, out);
    }
    draw_marks(&plot, lines, out);
    let mut y = plot.bottom + LINE + 6.0;
    for one in &chart.lanes {
        y += lane::draw(&plot, one, y, out);
    }
    out.push_str("</svg>");
}

/// Values and moments that are named, and where phases end.
fn grid(plot: &Plot<'_>, out: &mut String) {
    let (left, right) = (px(plot.left), px(plot.right));
    for value in plot.chart.scale.ticks() {
        let y = plot.y(value);
        let class = if value == 0.0 { "base" } else { "grid" };
        push(out, format_args!("<path class=\"{class}\" d=\"M{left} {y}H{right}\"/>", y = px(y)));
        let (x, y, label) = (px(plot.left - 6.0), px(y + 4.0), tick_label(value));
        push(out, format_args!("<text class=\"tick end\" x=\"{x}\" y=\"{y}\">{label}</text>"));
    }
    let lanes: f64 = plot.chart.lanes.iter().map(lane::height).sum();
    for share in plot.chart.axis.bounds() {
        let x = px(plot.left + share * (plot.right - plot.left));
        let (top, bottom) = (px(plot.top), px(plot.bottom + if lanes > 0.0 { LINE + 6.0 + lanes } else { 0.0 }));
        push(out, format_args!("<path class=\"phase\" d=\"M{x} {top}V{bottom}\"/>"));
    }
    let mut free = f64::MIN;
    for tick in plot.chart.axis.ticks() {
        let (x, half) = (plot.x(tick.at), text_width(&tick.label) / 2.0);
        let x = x.clamp(plot.left - 4.0 + half.min(12.0), plot.right - half + 8.0);
        if x - half < free {
            continue;
        }
        free = x + half + 10.0;
        let (x, y, label) = (px(x), px(plot.bottom + LINE), escape(&tick.label));
        push(out, format_args!("<text class=\"tick mid\" x=\"{x}\" y=\"{y}\">{label}</text>"));
    }
}

fn tick_label(value: f64) -> String {
    match whole(value) {
        large if large >= 10_000 && large % 1_000 == 0 => format!("{}k", large / 1_000),
        small => small.to_string(),
    }
}

fn draw_series(plot: &Plot<'_>, series: &Series, out: &mut String) {
    let points = thinned(plot, series);
    let (Some((first, _)), Some((last, _))) = (points.first(), points.last()) else { return };
    let ink = series.ink.class();
    let bottom = px(plot.bottom);
    let mut path = String::new();
    match series.shape {
        Shape::Bars => {
            let mut from = plot.left;
            for (x, y) in &points {
                let wide = (x - from).max(1.0);
                let gap = if wide > 3.0 { 1.0 } else { 0.0 };
                if *y < plot.bottom - 0.05 {
                    let (from, to) = (px(x - wide), px(x - gap));
                    push(&mut path, format_args!("M{from} {bottom}V{y}H{to}V{bottom}", y = px(*y)));
                }
                from = *x;
            }
            push(out, format_args!("<path class=\"area {ink}\" d=\"{path}\"/>"));
        }
        Shape::Step => {
            for (place, (x, y)) in points.iter().enumerate() {
                let (x, y) = (px(*x), px(*y));
                push(&mut path, format_args!("{}", if place == 0 { format!("M{x} {y}") } else { format!("H{x}V{y}") }));
            }
            push(out, format_args!("<path class=\"line {ink}\" d=\"{path}\"/>"));
        }
        Shape::Line | Shape::Dashed | Shape::Area => {
            for (place, (x, y)) in points.iter().enumerate() {
                push(&mut path, format_args!("{}{} {}", if place == 0 { "M" } else { "L" }, px(*x), px(*y)));
            }
            if series.shape == Shape::Area {
                let (first, last) = (px(*first), px(*last));
                push(out, format_args!("<path class=\"area {ink}\" d=\"{path}L{last} {bottom}L{first} {bottom}Z\"/>"));
            }
            let dashed = if series.shape == Shape::Dashed { " dashed" } else { "" };
            push(out, format_args!("<path class=\"line {ink}{dashed}\" d=\"{path}\"/>"));
        }
    }
}

/// One point a unit of width: a mean where a line is drawn, the highest value where an area is.
fn thinned(plot: &Plot<'_>, series: &Series) -> Vec<(f64, f64)> {
    let highest = matches!(series.shape, Shape::Area | Shape::Bars);
    let mut points: Vec<(f64, f64)> = Vec::new();
    let mut bin: Option<(f64, f64, f64)> = None;
    let close = |bin: Option<(f64, f64, f64)>, points: &mut Vec<(f64, f64)>| {
        if let Some((x, value, count)) = bin {
            points.push((x, plot.y(if highest { value } else { value / count })));
        }
    };
    for (at, value) in &series.points {
        let x = plot.x(*at);
        bin = match bin {
            Some((from, sum, count)) if x - from < 1.0 => {
                Some((from, if highest { sum.max(*value) } else { sum + value }, count + 1.0))
            }
            other => {
                close(other, &mut points);
                Some((x, *value, 1.0))
            }
        };
    }
    close(bin, &mut points);
    points
}

/// A label that has found its place.
struct Placed {
    line: i64,
    from: f64,
    to: f64,
    x: f64,
}

/// Signs on the first series, and as many labels above it as fit without touching another or its leader.
fn draw_marks(plot: &Plot<'_>, lines: i64, out: &mut String) {
    let Some(series) = plot.chart.series.first() else { return };
    let mut order: Vec<&Mark> = plot.chart.marks.iter().collect();
    order.sort_by_key(|mark| (std::cmp::Reverse(mark.weight), mark.at));
    let mut placed: Vec<Placed> = Vec::new();
    let mut labels = String::new();
    let mut signs = String::new();
    for mark in order {
        let (x, y) = (plot.x(mark.at), plot.y(series.value(mark.at).unwrap_or(0.0)));
        let ink = mark.ink.class();
        let text = clip(&mark.label, LABEL);
        if let Some(place) = find_place(plot, x, text_width(&text), lines, &placed) {
            let base = plot.top - LINE * real(place.line) - 4.0;
            let (line_x, from, to) = (px(x), px(base + 3.0), px(y));
            push(&mut labels, format_args!("<path class=\"leader {ink}\" d=\"M{line_x} {from}V{to}\"/>"));
            let (x, y, text) = (px(place.from), px(base), escape(&text));
            push(&mut labels, format_args!("<text class=\"label {ink}\" x=\"{x}\" y=\"{y}\">{text}</text>"));
            placed.push(place);
        }
        sign(mark.sign, ink, (x, y), 4.5, &mark.label, mark.link.as_deref(), &mut signs);
    }
    out.push_str(&labels);
    out.push_str(&signs);
}

/// A place for a label on the lowest line that has one, lines counted from the plot upwards.
fn find_place(plot: &Plot<'_>, x: f64, width: f64, lines: i64, placed: &[Placed]) -> Option<Placed> {
    // To the right of its leader, or else to the left of it.
    let right = (x - 3.0).min(plot.right - width).max(2.0);
    let left = (x + 3.0 - width).max(2.0);
    let free = |line: i64, from: f64| {
        let to = from + width;
        placed.iter().all(|other| {
            let apart = other.to + 8.0 < from || to + 8.0 < other.from;
            let crosses_mine = other.line > line && (from - 2.0..=to + 2.0).contains(&other.x);
            let crosses_its = other.line < line && (other.from - 2.0..=other.to + 2.0).contains(&x);
            (apart || other.line != line) && !crosses_mine && !crosses_its && (other.x - x).abs() > 2.0
        })
    };
    let places = (0..lines).flat_map(|line| [(line, right), (line, left)]);
    let (line, from) = places.into_iter().find(|(line, from)| free(*line, *from))?;
    Some(Placed { line, from, to: from + width, x })
}

/// A sign at a place, with what it says when pointed at, and where it leads.
pub(super) fn sign(
    sign: Sign,
    ink: &str,
    (x, y): (f64, f64),
    radius: f64,
    label: &str,
    link: Option<&str>,
    out: &mut String,
) {
    if let Some(link) = link {
        push(out, format_args!("<a href=\"#{}\" tabindex=\"-1\">", escape(link)));
    }
    let title = escape(label);
    let circle = |class: &str| {
        let (cx, cy, r) = (px(x), px(y), px(radius));
        format!("circle class=\"{class} {ink}\" cx=\"{cx}\" cy=\"{cy}\" r=\"{r}\"")
    };
    let shape = match sign {
        Sign::Dot => circle("dot"),
        Sign::Ring => circle("ring"),
        Sign::Cross => {
            let (left, right, top, bottom) = (px(x - radius), px(x + radius), px(y - radius), px(y + radius));
            format!("path class=\"cross {ink}\" d=\"M{left} {top}L{right} {bottom}M{left} {bottom}L{right} {top}\"")
        }
    };
    let tag = if sign == Sign::Cross { "path" } else { "circle" };
    push(out, format_args!("<{shape}><title>{title}</title></{tag}>"));
    if link.is_some() {
        out.push_str("</a>");
    }
}

/// A coordinate with one decimal at most.
pub(super) fn px(value: f64) -> String {
    let tenths = whole(value * 10.0);
    let (sign, tenths) = (if tenths < 0 { "-" } else { "" }, tenths.abs());
    match tenths % 10 {
        0 => format!("{sign}{}", tenths / 10),
        rest => format!("{sign}{}.{rest}", tenths / 10),
    }
}

/// About as wide as a small text comes out: a Chinese character is as wide as it is high.
pub(super) fn text_width(text: &str) -> f64 {
    text.chars().map(|letter| if letter > '\u{2e7f}' { 12.5 } else { 7.2 }).sum()
}

/// As much of a text as so many columns hold.
pub(super) fn clip(text: &str, columns: usize) -> String {
    let wide = |letter: char| if letter > '\u{2e7f}' { 2 } else { 1 };
    if text.chars().map(wide).sum::<usize>() <= columns {
        return text.to_owned();
    }
    let mut used = 0;
    let kept: String = text
        .chars()
        .take_while(|letter| {
            used += wide(*letter);
            used < columns
        })
        .collect();
    let end = kept.rfind(' ').filter(|end| end * 2 > kept.len()).unwrap_or(kept.len());
    format!("{}…", kept.get(..end).unwrap_or(&kept).trim_end_matches([' ', ',', ':', '“', '，', '：']))
}
