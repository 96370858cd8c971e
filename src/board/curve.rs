//! How things moved in several drills, in one picture each, on one crisis clock.

use crate::base::time::At;
use crate::board::told::{Side, Told};
use crate::record::sample::Sample;
use crate::report::{
    chart::{
        Chart, Ink, Item, Lane, Series, Shape, Sign, Size,
        axis::{Scale, TimeAxis},
        real, whole,
    },
    moments::{Kind, Moment},
    played::{lost, mean_trust},
};
use crate::scenario::Scenario;

/// The weight from which a moment is a decision that is shown.
const DECISION: u32 = 41;

/// A value of the whole crowd at a sample.
type Reading = fn(&Scenario, &Sample) -> f64;

/// The colour of the drill at a place.
pub fn ink(place: usize) -> Ink {
    Ink::SERIES.into_iter().cycle().nth(place).unwrap_or(Ink::Info)
}

/// The decisions of a drill, and what went wrong by them, in order of time.
pub fn decisions<'a>(side: &'a Side<'_>) -> impl Iterator<Item = &'a Moment> {
    let is_ours = |kind| matches!(kind, Kind::Team | Kind::Word | Kind::Bad);
    side.moments.iter().filter(move |moment| moment.weight >= DECISION && is_ours(moment.kind))
}

/// The place on the page that tells of a moment of a drill.
pub fn anchor(side: &Side<'_>, moment: &Moment) -> Option<String> {
    moment.n.map(|n| format!("{}-n{n}", side.letter))
}

/// Trust in all drills, each with its decisions in a lane of its own.
pub fn trust(told: &Told<'_>) -> String {
    let mut about = told.get("compare-trust-about");
    for side in &told.sides {
        about.push_str(&told.get("compare-space"));
        about.push_str(&about_trust(told, side));
    }
    let chart = Chart {
        id: "trust".to_owned(),
        title: told.get("compare-trust"),
        about,
        axis: axis(told),
        scale: Scale::HUNDRED,
        series: series(told, mean_trust),
        marks: Vec::new(),
        lanes: told.sides.iter().enumerate().map(|(place, side)| lane(told, place, side)).collect(),
    };
    chart.figure(&[Size::Wide, Size::Narrow], told.strings)
}

/// What trust did in one drill, in a sentence.
fn about_trust(told: &Told<'_>, side: &Side<'_>) -> String {
    let points = points(side, mean_trust);
    let lowest = points.iter().copied().reduce(|low, point| if point.1 < low.1 { point } else { low });
    let (Some(first), Some(last), Some(lowest)) = (points.first(), points.last(), lowest) else {
        return String::new();
    };
    let number = |value: f64| told.strings.number(whole(value));
    let blanks = [
        ("letter", side.letter.as_str().into()),
        ("first", number(first.1).into()),
        ("last", number(last.1).into()),
        ("low", number(lowest.1).into()),
        ("when", side.words.when(At::START, lowest.0).into()),
    ];
    told.say("compare-trust-of", blanks)
}

fn lane(told: &Told<'_>, place: usize, side: &Side<'_>) -> Lane {
    let item = |moment: &Moment| {
        let drawn = match moment.kind {
            Kind::Word => (ink(place), Sign::Dot),
            Kind::Bad => (Ink::Bad, Sign::Cross),
            _ => (ink(place), Sign::Ring),
        };
        let label = format!("{} {}", side.words.crisis(moment.at), moment.text);
        Item::point(moment.at, drawn, label, anchor(side, moment))
    };
    let name = told.drill(side);
    Lane { name, items: decisions(side).map(item).collect() }
}

/// Customers lost, people not yet helped, queues and posts in all drills.
pub fn others(told: &Told<'_>) -> Vec<String> {
    let lost: Reading = |_, sample| real(lost(sample));
    let waiting: Reading = |_, sample| sample.channels.iter().map(|channel| f64::from(channel.waiting)).sum();
    let affected: Reading = |_, sample| sample.segments.iter().map(|segment| f64::from(segment.affected)).sum();
    let posts: Reading = |_, sample| f64::from(sample.posts);
    let mut so_far = series(told, posts);
    for series in &mut so_far {
        let mut sum = 0.0;
        for (_, value) in &mut series.points {
            sum += *value;
            *value = sum;
        }
    }
    let chart = |key: &str, series: Vec<Series>| {
        let most = |series: &Series| series.points.iter().map(|(_, value)| *value).fold(0.0, f64::max);
        let tops = told.sides.iter().zip(&series).map(|(side, series)| {
            let value = told.strings.number(whole(most(series)));
            told.say("compare-value", [("letter", side.letter.as_str().into()), ("value", value.into())])
        });
        let tops = tops.collect::<Vec<_>>().join(&told.get("compare-joint"));
        let chart = Chart {
            id: key.to_owned(),
            title: told.get(key),
            about: told.say("compare-most", [("values", tops.into())]),
            axis: axis(told),
            scale: Scale::over(series.iter().map(most)),
            series,
            marks: Vec::new(),
            lanes: Vec::new(),
        };
        chart.figure(&[Size::Half], told.strings)
    };
    vec![
        chart("compare-chart-lost", series(told, lost)),
        chart("compare-chart-affected", series(told, affected)),
        chart("compare-chart-waiting", series(told, waiting)),
        chart("compare-chart-posts", so_far),
    ]
}

/// The clock of the first drill's crisis: all are of one scenario.
fn axis(told: &Told<'_>) -> TimeAxis {
    TimeAxis::of(told.words().scenario, told.strings)
}

fn series(told: &Told<'_>, reading: Reading) -> Vec<Series> {
    let one = |(place, side): (usize, &Side<'_>)| Series {
        name: told.drill(side),
        shape: if place % 2 == 1 { Shape::Dashed } else { Shape::Line },
        ink: ink(place),
        points: points(side, reading),
    };
    told.sides.iter().enumerate().map(one).collect()
}

fn points(side: &Side<'_>, reading: Reading) -> Vec<(At, f64)> {
    side.entry.log.samples().map(|(at, sample)| (at, reading(side.words.scenario, sample))).collect()
}
