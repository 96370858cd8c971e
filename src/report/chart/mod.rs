//! Pictures of how something moved through a crisis: inline SVG for pages, without a script.
//!
//! A [`Chart`] is data: a [`TimeAxis`], a [`Scale`], series, marks on the first of them, and lanes of what happened
//! beneath. [`Chart::figure`] draws it in one or more [`Size`]s, of which a style shows the one that fits the screen,
//! with a title and a description for those who do not see it and a table of its numbers behind a summary. The same
//! chart is the same text on every machine. Colours are classes; what they look like stands in the style of the page.

pub mod axis;
mod draw;
mod lane;

use std::fmt::Write as _;

use crate::base::{strings::Strings, time::At};
use crate::report::frame::escape;

use crate::report::chart::axis::{Scale, TimeAxis};

/// A role of colour, never the only sign of what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ink {
    /// What is looked at first.
    Info,
    /// What the team does and promises.
    Gold,
    /// What went well.
    Good,
    /// A further one, with no meaning of its own.
    Violet,
    /// What went badly.
    Bad,
    /// What is in danger.
    Worried,
    /// What stands behind.
    Faint,
}

impl Ink {
    /// Inks for series of equal standing, in this order.
    pub const SERIES: [Self; 6] = [Self::Info, Self::Gold, Self::Good, Self::Violet, Self::Bad, Self::Worried];

    /// Its class on a page.
    pub fn class(self) -> &'static str {
        match self {
            Self::Info => "k-info",
            Self::Gold => "k-gold",
            Self::Good => "k-good",
            Self::Violet => "k-violet",
            Self::Bad => "k-bad",
            Self::Worried => "k-worried",
            Self::Faint => "k-faint",
        }
    }
}

/// How a series is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A line through the means.
    Line,
    /// A broken line: told apart without colour.
    Dashed,
    /// A line that holds its value until the next.
    Step,
    /// A filled area under the highest values.
    Area,
    /// A bar from each moment back to the one before.
    Bars,
}

/// A value at moments.
#[derive(Clone, Debug)]
pub struct Series {
    /// What the legend and the table call it.
    pub name: String,
    /// How it is drawn.
    pub shape: Shape,
    /// Its colour.
    pub ink: Ink,
    /// Its values, in order of time.
    pub points: Vec<(At, f64)>,
}

impl Series {
    /// The value that held at a moment: of the last point until then, of the first before that.
    pub fn value(&self, at: At) -> Option<f64> {
        let after = self.points.partition_point(|(known, _)| *known <= at);
        self.points.get(after.saturating_sub(1)).map(|(_, value)| *value)
    }
}

/// How a moment is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// What the team did.
    Dot,
    /// What came in.
    Ring,
    /// What went wrong.
    Cross,
}

/// A moment on the first series.
#[derive(Clone, Debug)]
pub struct Mark {
    /// When.
    pub at: At,
    /// A few words.
    pub label: String,
    /// Its colour.
    pub ink: Ink,
    /// Its sign.
    pub sign: Sign,
    /// How much it would be missed: where there is no room for all labels, the heavier ones are written.
    pub weight: u32,
    /// The place on the page that tells more of it, without `#`.
    pub link: Option<String>,
}

/// What happened, on a line of its own beneath the picture.
#[derive(Clone, Debug)]
pub struct Lane {
    /// What it is called.
    pub name: String,
    /// What happened.
    pub items: Vec<Item>,
}

/// Something on a lane.
#[derive(Clone, Debug)]
pub struct Item {
    /// From when.
    pub from: At,
    /// Until when, if it lasted.
    pub to: Option<At>,
    /// Its colour.
    pub ink: Ink,
    /// Its sign, where it did not last.
    pub sign: Sign,
    /// How strongly it is coloured, from 1 to 4.
    pub strength: u8,
    /// What it says when pointed at.
    pub label: String,
    /// The place on the page that tells more of it, without `#`.
    pub link: Option<String>,
}

impl Item {
    /// Something that happened at a moment.
    pub fn point(at: At, (ink, sign): (Ink, Sign), label: String, link: Option<String>) -> Self {
        Self { from: at, to: None, ink, sign, strength: 4, label, link }
    }
}

/// How large a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Over the whole width of a desk's screen or of a sheet of paper.
    Wide,
    /// Over the width of a telephone.
    Narrow,
    /// Half a screen, or the whole width of a telephone.
    Half,
    /// One of many.
    Small,
}

impl Size {
    /// Its class on a page.
    pub fn class(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Narrow => "narrow",
            Self::Half => "half",
            Self::Small => "small",
        }
    }

    /// Width, and height of the plot itself.
    fn of_plot(self) -> (f64, f64) {
        match self {
            Self::Wide => (960.0, 250.0),
            Self::Narrow => (330.0, 190.0),
            Self::Half => (460.0, 150.0),
            Self::Small => (300.0, 84.0),
        }
    }
}

/// A chart.
#[derive(Clone, Debug)]
pub struct Chart {
    /// Its name on the page: a word that no other chart there has.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it shows, in a sentence or two, for everybody and above all for those who do not see it.
    pub about: String,
    /// From left to right.
    pub axis: TimeAxis,
    /// From bottom to top.
    pub scale: Scale,
    /// What is drawn, the first on top of the others.
    pub series: Vec<Series>,
    /// Moments on the first series.
    pub marks: Vec<Mark>,
    /// What happened beneath.
    pub lanes: Vec<Lane>,
}

impl Chart {
    /// The chart as a figure: caption, legend, pictures, table.
    pub fn figure(&self, sizes: &[Size], strings: &Strings) -> String {
        let mut out = String::new();
        let classes: Vec<&str> = sizes.iter().map(|size| size.class()).collect();
        open(&mut out, "figure", &[("class", &format!("chart of-{}", classes.join("-"))), ("id", &self.id)]);
        let (title, about) = (escape(&self.title), escape(&self.about));
        push(&mut out, format_args!("<figcaption><h3>{title}</h3><p>{about}</p></figcaption>"));
        // One legend serves all of many small charts; it stands above them.
        if self.series.len() > 1 && sizes != [Size::Small] {
            self.legend(&mut out);
        }
        for size in sizes {
            draw::svg(self, *size, &mut out);
        }
        self.table(&mut out, strings);
        out.push_str("</figure>");
        out
    }

    fn legend(&self, out: &mut String) {
        out.push_str("<ul class=\"legend\">");
        for series in &self.series {
            let dashed = if series.shape == Shape::Dashed { " dashed" } else { "" };
            let (ink, name) = (series.ink.class(), escape(&series.name));
            push(out, format_args!("<li><i class=\"{ink}{dashed}\"></i>{name}</li>"));
        }
        out.push_str("</ul>");
    }

    /// The numbers, at the moments that the axis names.
    fn table(&self, out: &mut String, strings: &Strings) {
        let summary = escape(&strings.get("chart-table"));
        push(out, format_args!("<details class=\"numbers\"><summary>{summary}</summary><div class=\"scroll\"><table>"));
        let caption = escape(&self.title);
        let when = escape(&strings.get("chart-time"));
        push(out, format_args!("<caption>{caption}</caption><thead><tr><th scope=\"col\">{when}</th>"));
        for series in &self.series {
            push(out, format_args!("<th scope=\"col\" class=\"num\">{}</th>", escape(&series.name)));
        }
        out.push_str("</tr></thead><tbody>");
        let last = self.series.iter().filter_map(|series| series.points.last()).map(|(at, _)| *at).max();
        for tick in self.axis.rows().iter().filter(|tick| last.is_some_and(|last| tick.at <= last)) {
            push(out, format_args!("<tr><th scope=\"row\">{}</th>", escape(&tick.label)));
            for series in &self.series {
                let value = series.value(tick.at).map_or_else(|| "–".to_owned(), |value| strings.number(whole(value)));
                push(out, format_args!("<td class=\"num\">{value}</td>"));
            }
            out.push_str("</tr>");
        }
        out.push_str("</tbody></table></div></details>");
    }
}

/// The nearest whole number.
#[expect(clippy::cast_possible_truncation, reason = "counts, and points of a hundred")]
pub fn whole(value: f64) -> i64 {
    (value + if value < 0.0 { -0.5 } else { 0.5 }) as i64
}

/// A whole number as a coordinate or a value.
#[expect(clippy::cast_precision_loss, reason = "instants and counts are below 2^53")]
pub fn real(number: i64) -> f64 {
    number as f64
}

/// Adds to a page.
fn push(out: &mut String, what: std::fmt::Arguments<'_>) {
    let written = out.write_fmt(what);
    debug_assert!(written.is_ok(), "a string takes everything");
}

/// An opening tag.
fn open(out: &mut String, tag: &str, attributes: &[(&str, &str)]) {
    push(out, format_args!("<{tag}"));
    for (name, value) in attributes {
        push(out, format_args!(" {name}=\"{}\"", escape(value)));
    }
    out.push('>');
}
