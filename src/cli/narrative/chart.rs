//! Small charts of one line: how trust, anger, queues and posts moved through the acute phase.

use crate::base::{
    strings::Arg,
    time::{At, HOUR, MINUTE},
};
use crate::cli::{
    narrative::words::Words,
    terminal::{Ink, Tone, pad},
};
use crate::record::{log::Log, sample::Sample};
use crate::scenario::Scenario;

/// Columns of a chart.
const COLUMNS: usize = 60;
/// Columns of what stands before it.
const LABEL: usize = 22;
/// Heights, lowest first.
const BLOCKS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// A value at moments of the acute phase.
struct Course {
    name: String,
    tone: Tone,
    points: Vec<(At, f64)>,
    /// What the chart runs from and to; the largest value if it is open above.
    scale: (f64, Option<f64>),
    /// What stands behind it.
    say: fn(&Words<'_>, &[(At, f64)]) -> String,
}

/// The charts, a line each, and their clock.
pub(super) fn charts(log: &Log, words: &Words<'_>, ink: Ink) -> Vec<String> {
    let end = words.scenario.acute_end();
    let samples: Vec<(At, &Sample)> = log.samples().filter(|(at, _)| *at <= end).collect();
    if samples.len() < 4 {
        return Vec::new();
    }
    let of = |value: fn(&Scenario, &Sample) -> f64| -> Vec<(At, f64)> {
        samples.iter().map(|(at, sample)| (*at, value(words.scenario, sample))).collect()
    };
    let (whole, open) = ((0.0, Some(100.0)), (0.0, None));
    let name = |key| words.strings.get(key);
    let tone = Tone::Incoming;
    let courses = [
        Course { name: name("run-chart-trust"), tone: Tone::Good, points: of(trust), scale: whole, say: from_to },
        Course { name: name("run-chart-anger"), tone, points: of(anger), scale: whole, say: peak },
        Course { name: name("run-chart-waiting"), tone, points: of(waiting), scale: open, say: peak },
        Course { name: name("run-chart-posts"), tone, points: hourly(&samples), scale: open, say: peak },
    ];
    let mut lines: Vec<String> = courses.iter().map(|course| course.line(words, end, ink)).collect();
    lines.push(ink.tint(Tone::Faint, &axis(words, end)));
    lines
}

impl Course {
    fn line(&self, words: &Words<'_>, end: At, ink: Ink) -> String {
        let columns = bins(&self.points, end);
        let largest = columns.iter().copied().fold(0.0, f64::max);
        let (low, high) = (self.scale.0, self.scale.1.unwrap_or(largest).max(self.scale.0 + 1.0));
        let bars: String = columns.iter().map(|value| block((value - low) / (high - low))).collect();
        let name = pad(&self.name, LABEL - 2);
        format!("  {name}{}  {}", ink.tint(self.tone, &bars), (self.say)(words, &self.points))
    }
}

/// The mean of each column's points; a column without one is as the last was.
fn bins(points: &[(At, f64)], end: At) -> Vec<f64> {
    let mut bins = vec![(0.0, 0_u32); COLUMNS];
    for (at, value) in points {
        let place = usize::try_from(at.0.max(0) * i64::try_from(COLUMNS).unwrap_or(1) / end.0.max(1)).unwrap_or(0);
        let bin = &mut bins[place.min(COLUMNS - 1)];
        *bin = (bin.0 + value, bin.1 + 1);
    }
    let mut last = points.first().map_or(0.0, |(_, value)| *value);
    bins.into_iter()
        .map(|(sum, count)| {
            last = if count > 0 { sum / f64::from(count) } else { last };
            last
        })
        .collect()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of seven")]
fn block(share: f64) -> char {
    BLOCKS[((share.clamp(0.0, 1.0) * 7.0 + 0.5) as usize).min(7)]
}

/// Where the local time stands below the charts, every four hours of sixteen.
fn axis(words: &Words<'_>, end: At) -> String {
    let mut line = " ".repeat(LABEL);
    let columns = i64::try_from(COLUMNS).unwrap_or(1);
    for quarter in 0..=4 {
        let at = At(end.0 * quarter / 4);
        let at = At(at.0 / MINUTE * MINUTE);
        let column = LABEL + usize::try_from(columns * quarter / 4).unwrap_or(0);
        while line.chars().count() < column {
            line.push(' ');
        }
        line.push_str(&words.clock(at));
    }
    line
}

fn trust(scenario: &Scenario, sample: &Sample) -> f64 {
    let (sum, people) = sample.segments.iter().zip(&scenario.segments).fold((0.0, 0.0), |(sum, people), (now, of)| {
        let live = f64::from(of.count.saturating_sub(now.lost));
        (sum + f64::from(now.trust) / 100.0 * live, people + live)
    });
    if people > 0.0 { sum / people } else { 0.0 }
}

/// The anger of those who know of the crisis and are hit by it.
fn anger(scenario: &Scenario, sample: &Sample) -> f64 {
    let (sum, people) = sample.segments.iter().zip(&scenario.segments).fold((0.0, 0.0), |(sum, people), (now, of)| {
        let live = f64::from(of.count.saturating_sub(now.lost));
        (sum + f64::from(now.anger) / 100.0 * live, people + live)
    });
    if people > 0.0 { sum / people } else { 0.0 }
}

fn waiting(_: &Scenario, sample: &Sample) -> f64 {
    sample.channels.iter().map(|channel| f64::from(channel.waiting)).sum()
}

/// Posts of the hour before each sample.
fn hourly(samples: &[(At, &Sample)]) -> Vec<(At, f64)> {
    let posts = |until: At| {
        let of_hour = samples.iter().filter(|(at, _)| *at <= until && (until - *at).0 < HOUR);
        of_hour.map(|(_, sample)| f64::from(sample.posts)).sum()
    };
    samples.iter().map(|(at, _)| (*at, posts(*at))).collect()
}

fn whole(value: f64) -> Arg<'static> {
    #[expect(clippy::cast_possible_truncation, reason = "counts of people")]
    Arg::Number((value + 0.5) as i64)
}

fn from_to(words: &Words<'_>, points: &[(At, f64)]) -> String {
    match (points.first(), points.last()) {
        (Some((_, first)), Some((_, last))) => {
            words.strings.say("run-chart-from-to", [("from", whole(*first)), ("to", whole(*last))])
        }
        _ => String::new(),
    }
}

fn peak(words: &Words<'_>, points: &[(At, f64)]) -> String {
    let top = points.iter().copied().reduce(|top, point| if point.1 > top.1 { point } else { top });
    match top {
        Some((at, value)) if value >= 0.5 => {
            words.strings.say("run-chart-peak", [("value", whole(value)), ("clock", words.clock(at).into())])
        }
        _ => words.strings.get("run-chart-none"),
    }
}

/// Whole hours of the acute phase, for whoever wants to say how long it was.
pub(super) fn acute_hours(scenario: &Scenario) -> i64 {
    scenario.acute_end().0 / HOUR
}
