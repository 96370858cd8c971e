//! The charts of a report, from the samples of a record and the moments that mattered.

use crate::base::time::{At, HOUR, MINUTE, Span};
use crate::record::{
    event::Event,
    sample::{ChannelSample, Sample},
};
use crate::report::{
    chart::{
        Chart, Ink, Item, Lane, Mark, Series, Shape, Sign, Size,
        axis::{Scale, TimeAxis},
        real, whole,
    },
    moments::{Kind, Moment},
    played::{Played, mean_anger, mean_trust},
    promises::{Fate, Promise},
    words::{Words, anchor},
};

/// Channels that have a curve of their own, at most.
const CHANNELS: usize = 4;
/// Marks on the trust curve, at most.
const MARKS: usize = 14;
/// The share of people without a current word from which silence is drawn, in percent.
const SILENCE_SHOWS: u64 = 10;
/// Of so many customers one must be without a word for that to be drawn: a few forgotten people are no silence of the
/// company, though each of them costs points.
const SILENCE_OF: u64 = 100;

/// A value of the whole crowd at a sample.
type Reading = fn(&crate::scenario::Scenario, &Sample) -> f64;

/// Trust over time with what happened: the picture that a debrief starts from.
pub fn trust(played: &Played<'_>, words: &Words<'_>, moments: &[Moment], promises: &[Promise]) -> String {
    let of = |reading: Reading| -> Vec<(At, f64)> {
        played.log.samples().map(|(at, sample)| (at, reading(played.scenario, sample))).collect()
    };
    let (trust, anger) = (of(mean_trust), of(mean_anger));
    let about = about_trust(words, &trust, &anger);
    let series = |key: &str, shape, ink, points| Series { name: words.get(key), shape, ink, points };
    Chart {
        id: "chart-trust".to_owned(),
        title: words.get("chart-trust"),
        about,
        axis: TimeAxis::of(played.scenario, words.strings),
        scale: Scale::HUNDRED,
        series: vec![
            series("chart-trust-mean", Shape::Line, Ink::Info, trust),
            series("chart-anger-mean", Shape::Dashed, Ink::Bad, anger),
        ],
        marks: marks(moments),
        lanes: lanes(played, words, moments, promises),
    }
    .figure(&[Size::Wide, Size::Narrow], words.strings)
}

fn about_trust(words: &Words<'_>, trust: &[(At, f64)], anger: &[(At, f64)]) -> String {
    let lowest = trust.iter().copied().reduce(|low, point| if point.1 < low.1 { point } else { low });
    let highest = anger.iter().copied().reduce(|high, point| if point.1 > high.1 { point } else { high });
    let (Some(first), Some(last), Some(low), Some(high)) = (trust.first(), trust.last(), lowest, highest) else {
        return words.get("chart-empty");
    };
    let number = |value: f64| words.number(whole(value));
    let blanks = [
        ("first", number(first.1).into()),
        ("last", number(last.1).into()),
        ("low", number(low.1).into()),
        ("when", words.when(At::START, low.0).into()),
        ("anger", number(high.1).into()),
        ("then", words.when(At::START, high.0).into()),
    ];
    words.say("chart-trust-about", blanks)
}

fn marks(moments: &[Moment]) -> Vec<Mark> {
    let mut marked: Vec<(&Moment, &String)> =
        moments.iter().filter_map(|moment| Some((moment, moment.mark.as_ref()?))).collect();
    marked.sort_by_key(|(moment, _)| (std::cmp::Reverse(moment.weight), moment.at));
    marked.truncate(MARKS);
    let mark = |(moment, label): (&Moment, &String)| {
        let (ink, sign) = drawn(moment.kind);
        Mark { at: moment.at, label: label.clone(), ink, sign, weight: moment.weight, link: moment.n.map(anchor) }
    };
    marked.into_iter().map(mark).collect()
}

fn drawn(kind: Kind) -> (Ink, Sign) {
    match kind {
        Kind::Incoming => (Ink::Info, Sign::Ring),
        Kind::Team | Kind::Word => (Ink::Gold, Sign::Dot),
        Kind::Good => (Ink::Good, Sign::Dot),
        Kind::Bad => (Ink::Bad, Sign::Cross),
        Kind::Around => (Ink::Faint, Sign::Ring),
    }
}

/// Injects, statements, promises, silence.
fn lanes(played: &Played<'_>, words: &Words<'_>, moments: &[Moment], promises: &[Promise]) -> Vec<Lane> {
    let point = |moment: &Moment| {
        let label = format!("{} {}", words.clock(moment.at), moment.text);
        Item::point(moment.at, drawn(moment.kind), label, moment.n.map(anchor))
    };
    let numbers = |is: fn(&Event) -> bool| -> Vec<u32> {
        played.log.events().filter(|(_, _, event)| is(event)).map(|(n, _, _)| n).collect()
    };
    let among = |numbers: &[u32]| -> Vec<Item> {
        let is_there = |moment: &&Moment| moment.n.is_some_and(|n| numbers.binary_search(&n).is_ok());
        moments.iter().filter(is_there).map(point).collect()
    };
    let injects =
        numbers(|event| matches!(event, Event::Delivered { item: crate::scenario::command::Item::Inject(_), .. }));
    let words_sent: Vec<u32> = played.published().map(|sent| sent.n).collect();
    let promised = promises.iter().map(|promise| {
        let (ink, strength) = match promise.fate {
            Fate::Kept(_) => (Ink::Good, 4),
            Fate::Broken(_) => (Ink::Bad, 4),
            Fate::Open => (Ink::Gold, 2),
        };
        Item {
            from: promise.made,
            to: Some(promise.due.max(promise.made)),
            ink,
            sign: Sign::Dot,
            strength,
            label: format!("{}–{} {}", words.clock(promise.made), words.clock(promise.due), promise.what),
            link: Some(anchor(promise.n)),
        }
    });
    let lane = |key: &str, items: Vec<Item>| Lane { name: words.get(key), items };
    vec![
        lane("lane-injects", among(&injects)),
        lane("lane-words", among(&words_sent)),
        lane("lane-promises", promised.collect()),
        lane("lane-silence", silences(played, words)),
    ]
}

/// Stretches in which people who were owed a word had none that held, in four strengths.
pub fn silences(played: &Played<'_>, words: &Words<'_>) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut before: Option<(At, u64, u64)> = None;
    for (at, sample) in played.log.samples() {
        let silent: u64 = sample.segments.iter().map(|segment| segment.silent_ms).sum();
        let owed: u64 = sample.segments.iter().map(|segment| u64::from(segment.owed)).sum();
        if let Some((from, was_silent, was_owed)) = before {
            let span = u64::try_from((at - from).0).unwrap_or(1);
            let whole = span.saturating_mul(u64::midpoint(was_owed, owed)).max(1);
            let percent = (silent.saturating_sub(was_silent).saturating_mul(100) / whole).min(100);
            let people = silent.saturating_sub(was_silent) / span.max(1);
            let few = people.saturating_mul(SILENCE_OF) < u64::from(played.scenario.customers());
            let strength = match percent {
                _ if few => 0,
                0..SILENCE_SHOWS => 0,
                SILENCE_SHOWS..30 => 1,
                30..55 => 2,
                55..80 => 3,
                _ => 4,
            };
            match items.last_mut() {
                Some(last) if last.to == Some(from) && last.strength == strength => last.to = Some(at),
                _ if strength > 0 => items.push(Item {
                    from,
                    to: Some(at),
                    ink: Ink::Bad,
                    sign: Sign::Dot,
                    strength,
                    label: words.say("lane-silence-about", [("percent", i64::try_from(percent).unwrap_or(100).into())]),
                    link: None,
                }),
                _ => {}
            }
        }
        before = Some((at, silent, owed));
    }
    items
}

/// Trust of every segment, small, the mean behind it.
pub fn segments(played: &Played<'_>, words: &Words<'_>) -> Vec<String> {
    let axis = TimeAxis::of(played.scenario, words.strings);
    let mean: Vec<(At, f64)> =
        played.log.samples().map(|(at, sample)| (at, mean_trust(played.scenario, sample))).collect();
    let one = |(place, segment): (usize, &crate::scenario::people::Segment)| {
        let own = played
            .log
            .samples()
            .filter_map(|(at, sample)| sample.segments.get(place).map(|now| (at, f64::from(now.trust) / 100.0)));
        let points: Vec<(At, f64)> = own.collect();
        let value = |point: Option<&(At, f64)>| words.number(point.map_or(0, |(_, value)| whole(*value)));
        let low = points.iter().map(|(_, value)| *value).fold(100.0, f64::min);
        let lost = played.first_and_last().and_then(|(_, last)| last.segments.get(place)).map_or(0, |now| now.lost);
        let blanks = [
            ("first", value(points.first()).into()),
            ("last", value(points.last()).into()),
            ("low", words.number(whole(low)).into()),
            ("lost", words.number(i64::from(lost)).into()),
            ("count", words.number(i64::from(segment.count)).into()),
        ];
        Chart {
            id: format!("chart-trust-{}", segment.id),
            title: segment.name.as_str().to_owned(),
            about: words.say("chart-segment-about", blanks),
            axis: axis.clone(),
            scale: Scale::HUNDRED,
            series: vec![
                Series { name: words.get("chart-trust-segment"), shape: Shape::Line, ink: Ink::Info, points },
                Series {
                    name: words.get("chart-trust-all"),
                    shape: Shape::Dashed,
                    ink: Ink::Faint,
                    points: mean.clone(),
                },
            ],
            marks: Vec::new(),
            lanes: Vec::new(),
        }
        .figure(&[Size::Small], words.strings)
    };
    played.scenario.segments.iter().enumerate().map(one).collect()
}

/// Queues, waits, those who gave up, and posts.
pub fn queues(played: &Played<'_>, words: &Words<'_>) -> Vec<String> {
    let axis = TimeAxis::of(played.scenario, words.strings);
    let busy = busiest(played);
    let chart = |key: &str, series: Vec<Series>| {
        let top = series.iter().flat_map(|series| &series.points).copied().reduce(|a, b| if b.1 > a.1 { b } else { a });
        let about = match top {
            Some((at, value)) if value >= 0.5 => {
                let blanks = [("most", words.number(whole(value)).into()), ("when", words.when(At::START, at).into())];
                words.say(&format!("chart-{key}-about"), blanks)
            }
            _ => words.get("chart-nothing"),
        };
        Chart {
            id: format!("chart-{key}"),
            title: words.get(&format!("chart-{key}")),
            about,
            axis: axis.clone(),
            scale: Scale::over(series.iter().flat_map(|series| &series.points).map(|(_, value)| *value)),
            series,
            marks: Vec::new(),
            lanes: Vec::new(),
        }
        .figure(&[Size::Half], words.strings)
    };
    let by_channel = |of: fn(&ChannelSample) -> f64| -> Vec<Series> {
        let series = busy.iter().zip(Ink::SERIES).enumerate().map(|(number, (place, ink))| {
            let readings = played.log.samples();
            let points = readings.filter_map(|(at, sample)| Some((at, of(sample.channels.get(*place)?)))).collect();
            let name = played.scenario.channels.get(*place).map_or("", |channel| channel.id.as_str());
            let shape = if number % 2 == 1 { Shape::Dashed } else { Shape::Line };
            Series { name: words.channel(name).to_owned(), shape, ink, points }
        });
        series.collect()
    };
    let sum = |of: fn(&ChannelSample) -> u32| {
        hourly(played, |sample| sample.channels.iter().map(|channel| f64::from(of(channel))).sum())
    };
    let contacts = vec![
        Series {
            name: words.get("chart-abandoned-given-up"),
            shape: Shape::Area,
            ink: Ink::Bad,
            points: sum(|channel| channel.abandoned),
        },
        Series {
            name: words.get("chart-abandoned-offered"),
            shape: Shape::Step,
            ink: Ink::Faint,
            points: sum(|channel| channel.offered),
        },
    ];
    let posts = vec![Series {
        name: words.get("chart-posts-posts"),
        shape: Shape::Area,
        ink: Ink::Violet,
        points: hourly(played, |sample| f64::from(sample.posts)),
    }];
    vec![
        chart("waiting", by_channel(|channel| f64::from(channel.waiting))),
        chart("longest", by_channel(|channel| Span(i64::try_from(channel.longest_ms).unwrap_or(0)).in_minutes())),
        chart("abandoned", contacts),
        chart("posts", posts),
    ]
}

/// The channels on which most people gave up or waited, the worst first.
fn busiest(played: &Played<'_>) -> Vec<usize> {
    let mut burden = vec![0_u64; played.scenario.channels.len()];
    for (_, sample) in played.log.samples() {
        for (sum, channel) in burden.iter_mut().zip(&sample.channels) {
            *sum += u64::from(channel.waiting) + 10 * u64::from(channel.abandoned);
        }
    }
    let mut places: Vec<usize> =
        (0..burden.len()).filter(|place| burden.get(*place).is_some_and(|sum| *sum > 0)).collect();
    places.sort_by_key(|place| (std::cmp::Reverse(burden.get(*place).copied().unwrap_or(0)), *place));
    places.truncate(CHANNELS);
    places
}

/// Counts of the hour before each sample.
fn hourly(played: &Played<'_>, of: impl Fn(&Sample) -> f64) -> Vec<(At, f64)> {
    let counts: Vec<(At, f64)> = played.log.samples().map(|(at, sample)| (at, of(sample))).collect();
    let mut points = Vec::with_capacity(counts.len());
    let (mut from, mut sum) = (0, 0.0);
    for (place, (at, count)) in counts.iter().enumerate() {
        sum += count;
        while let Some((old, gone)) = counts.get(from).filter(|(old, _)| (*at - *old).0 >= HOUR && from < place) {
            debug_assert!(old < at);
            sum -= gone;
            from += 1;
        }
        points.push((*at, sum.max(0.0)));
    }
    points
}

/// The share of owed person-time in which people had a current word, in percent, for all segments together.
pub fn covered(played: &Played<'_>) -> Option<i64> {
    let mut before: Option<(At, u64)> = None;
    let (mut owed_minutes, mut last_silent) = (0.0, 0.0);
    for (at, sample) in played.log.samples() {
        let owed: u64 = sample.segments.iter().map(|segment| u64::from(segment.owed)).sum();
        let silent: u64 = sample.segments.iter().map(|segment| segment.silent_ms).sum();
        if let Some((from, was)) = before {
            let people = real(i64::try_from(u64::midpoint(was, owed)).unwrap_or(i64::MAX));
            owed_minutes += people * (at - from).in_minutes();
        }
        last_silent = real(i64::try_from(silent).unwrap_or(i64::MAX)) / real(MINUTE);
        before = Some((at, owed));
    }
    (owed_minutes > 0.0).then(|| whole((100.0 - 100.0 * last_silent / owed_minutes).clamp(0.0, 100.0)))
}
