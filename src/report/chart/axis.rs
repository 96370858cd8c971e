//! Where moments and values stand in a chart.

use crate::base::{
    date::Wall,
    strings::Strings,
    time::{At, DAY, HOUR, MINUTE, Span},
};
use crate::report::chart::{real, whole};
use crate::scenario::Scenario;

/// What the first phase takes of the width, where others follow: the acute hours are what a debrief is about.
const ACUTE: f64 = 0.66;
/// Steps of a clock, in hours, of which the first is taken that gives few enough.
const HOURS: [i64; 8] = [1, 2, 3, 4, 6, 12, 24, 48];
/// Named moments of the first phase, at most.
const MOST_HOURS: i64 = 8;
/// Steps of days, likewise.
const DAYS: [i64; 8] = [1, 2, 3, 5, 7, 10, 14, 30];
/// Named days of a later phase, at most.
const MOST_DAYS: i64 = 3;
/// Rows that a table of the first phase has, at most.
const MOST_ROWS: i64 = 16;

/// A named moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// When.
    pub at: At,
    /// What it is called: the local time in the first phase, days later on.
    pub label: String,
}

/// From left to right: the first phase large, the later ones compressed.
#[derive(Clone, Debug)]
pub struct TimeAxis {
    /// Moments and where they stand, from 0 to 1.
    stops: Vec<(At, f64)>,
    ticks: Vec<Tick>,
    rows: Vec<Tick>,
}

impl TimeAxis {
    /// The axis of a whole crisis.
    pub fn of(scenario: &Scenario, strings: &Strings) -> Self {
        let phases: Vec<At> = scenario.clock.phases.iter().map(|phase| phase.ends).collect();
        let first = if phases.len() > 1 { ACUTE } else { 1.0 };
        let rest = (1.0 - first) / real(i64::try_from(phases.len()).unwrap_or(2) - 1).max(1.0);
        let mut stops = vec![(At::START, 0.0)];
        let mut share = first;
        for ends in &phases {
            stops.push((*ends, share.min(1.0)));
            share += rest;
        }
        let wall = Wall::parse(&scenario.clock.start);
        let mut axis = Self { stops, ticks: Vec::new(), rows: Vec::new() };
        axis.ticks = axis.named(wall, strings, MOST_HOURS, MOST_DAYS);
        axis.rows = axis.named(wall, strings, MOST_ROWS, MOST_DAYS + 2);
        axis
    }

    /// Where a moment stands, from 0 to 1.
    pub fn share(&self, at: At) -> f64 {
        let after = self.stops.partition_point(|(known, _)| *known < at).clamp(1, self.stops.len().max(2) - 1);
        let (Some((from, left)), Some((to, right))) = (self.stops.get(after - 1), self.stops.get(after)) else {
            return 0.0;
        };
        let part = real((at - *from).0) / real((*to - *from).0.max(1));
        (left + (right - left) * part).clamp(0.0, 1.0)
    }

    /// The moment that stands at a share of the width, from 0 to 1.
    pub fn at(&self, share: f64) -> At {
        let after = self.stops.partition_point(|(_, known)| *known < share).clamp(1, self.stops.len().max(2) - 1);
        let (Some((from, left)), Some((to, right))) = (self.stops.get(after - 1), self.stops.get(after)) else {
            return At::START;
        };
        let part = ((share - left) / (right - left).max(f64::MIN_POSITIVE)).clamp(0.0, 1.0);
        At(from.0 + whole(real((*to - *from).0) * part))
    }

    /// Where one phase ends and the next begins, from 0 to 1.
    pub fn bounds(&self) -> impl Iterator<Item = f64> {
        let inner = self.stops.len().saturating_sub(1);
        self.stops.iter().take(inner).skip(1).map(|(_, share)| *share)
    }

    /// The moments that are named beneath the picture.
    pub fn ticks(&self) -> &[Tick] {
        &self.ticks
    }

    /// The moments that have a row in a table.
    pub fn rows(&self) -> &[Tick] {
        &self.rows
    }

    fn named(&self, wall: Option<Wall>, strings: &Strings, most_hours: i64, most_days: i64) -> Vec<Tick> {
        let mut ticks = Vec::new();
        let acute = self.stops.get(1).map_or(At::START, |(at, _)| *at);
        let hours = HOURS.iter().find(|step| acute.0 / (*step * HOUR) <= most_hours).unwrap_or(&48) * HOUR;
        // The first named moment stands on a whole step of the local clock.
        let of_day = wall.map_or(0, |wall| wall.of_day(At::START));
        let mut at = At((hours - of_day.rem_euclid(hours)).rem_euclid(hours));
        while at <= acute {
            ticks.push(Tick { at, label: clock(wall, at) });
            at += Span(hours);
        }
        for pair in self.stops.windows(2).skip(1) {
            let (Some((from, _)), Some((to, _))) = (pair.first(), pair.get(1)) else { continue };
            let days = DAYS.iter().find(|step| (*to - *from).0 / (*step * DAY) <= most_days).unwrap_or(&30);
            let mut day = from.0 / DAY + 1;
            while day * DAY <= to.0 {
                if day % days == 0 {
                    ticks.push(Tick { at: At(day * DAY), label: strings.say("chart-day", [("n", day.into())]) });
                }
                day += 1;
            }
        }
        ticks
    }
}

/// The local time of day, or the crisis clock where the scenario's start cannot be read.
fn clock(wall: Option<Wall>, at: At) -> String {
    let Some(wall) = wall else { return at.to_string() };
    let minutes = wall.of_day(at) / MINUTE;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// From bottom to top, always from zero.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    top: f64,
    step: f64,
}

impl Scale {
    /// A hundred points.
    pub const HUNDRED: Self = Self { top: 100.0, step: 25.0 };

    /// A scale that holds all values of some series.
    pub fn over(values: impl Iterator<Item = f64>) -> Self {
        let largest = values.fold(1.0, f64::max);
        let mut unit = 1.0;
        loop {
            for step in [1.0, 2.0, 5.0] {
                let steps = [2.0, 3.0, 4.0].into_iter().find(|steps| steps * step * unit >= largest);
                if let Some(steps) = steps {
                    return Self { top: steps * step * unit, step: step * unit };
                }
            }
            unit *= 10.0;
        }
    }

    /// Where a value stands, from 0 to 1.
    pub fn share(self, value: f64) -> f64 {
        (value / self.top).clamp(0.0, 1.0)
    }

    /// The values that are named.
    pub fn ticks(self) -> Vec<f64> {
        let mut ticks = vec![0.0];
        while let Some(next) = ticks.last().map(|last| last + self.step).filter(|next| *next <= self.top) {
            ticks.push(next);
        }
        ticks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_holds_its_values_in_few_round_steps() {
        for (largest, ticks) in [
            (0.0, vec![0.0, 1.0, 2.0]),
            (7.0, vec![0.0, 2.0, 4.0, 6.0, 8.0]),
            (1_201.0, vec![0.0, 500.0, 1_000.0, 1_500.0]),
        ] {
            assert_eq!(Scale::over([largest].into_iter()).ticks(), ticks);
        }
    }

    #[test]
    fn time_runs_from_left_to_right_through_the_phases() {
        let axis = TimeAxis {
            stops: vec![(At::START, 0.0), (At::minutes(60), 0.5), (At::minutes(660), 1.0)],
            ticks: Vec::new(),
            rows: Vec::new(),
        };
        for (minutes, share) in [(-5, 0.0), (0, 0.0), (30, 0.25), (60, 0.5), (360, 0.75), (660, 1.0), (900, 1.0)] {
            assert!((axis.share(At::minutes(minutes)) - share).abs() < 1e-9, "{minutes}");
        }
        for (share, minutes) in [(-1.0, 0), (0.25, 30), (0.5, 60), (0.75, 360), (1.0, 660), (2.0, 660)] {
            assert_eq!(axis.at(share), At::minutes(minutes), "{share}");
        }
        assert_eq!(axis.bounds().collect::<Vec<_>>(), [0.5]);
    }
}
