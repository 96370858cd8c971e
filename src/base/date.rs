//! The wall calendar of a crisis: what day it is locally at a simulated moment, and which days are working days.
//!
//! A start such as `2026-07-18T06:00+08:00` has a fixed offset; no time zones, no summer time, no clock of this machine.

use crate::base::time::{At, DAY, HOUR, MINUTE};

/// Where `StartEx` stands on the wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wall {
    /// Local milliseconds since 1970-01-01 at `StartEx`.
    start_ms: i64,
    /// Minutes that the local clock is ahead of UTC.
    pub offset_minutes: i64,
}

/// A day, counted from 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub i64);

impl Day {
    /// The day of a date of the Gregorian calendar; nothing if there is no such day.
    pub fn of(year: i64, month: i64, day: i64) -> Option<Self> {
        // Days of whole years and months counted from March, so that the leap day comes last (Hinnant).
        let shifted = if month <= 2 { year - 1 } else { year };
        let era = shifted.div_euclid(400);
        let of_era = shifted.rem_euclid(400);
        let of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
        let days = Self(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468);
        ((1..=12).contains(&month) && day >= 1 && days.date() == (year, month, day)).then_some(days)
    }

    /// Reads `2026-10-01`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (digits(parts.next()?, 4)?, digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
        if parts.next().is_some() { None } else { Self::of(year, month, day) }
    }

    /// Year, month and day.
    pub fn date(self) -> (i64, i64, i64) {
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        (year + era * 400 + i64::from(month <= 2), month, day)
    }

    /// The day of the week: Monday is 1, Sunday 7.
    pub fn weekday(self) -> u8 {
        // 1970-01-01 was a Thursday.
        u8::try_from((self.0 + 3).rem_euclid(7) + 1).unwrap_or(1)
    }

    /// The `count`-th working day after this one; `is_free` says which days do not count.
    #[must_use]
    pub fn after_workdays(self, count: u32, is_free: impl Fn(Self) -> bool) -> Self {
        let mut day = self;
        for _ in 0..count {
            day.0 += 1;
            // A calendar without any working day would never end; after a year without one, any day counts.
            let latest = day.0 + 366;
            while is_free(day) && day.0 < latest {
                day.0 += 1;
            }
        }
        day
    }
}

impl Wall {
    /// Reads `2026-07-18T06:00+08:00`; seconds may follow the minutes, and `Z` stands for no offset.
    pub fn parse(text: &str) -> Option<Self> {
        let (date, rest) = text.split_once('T')?;
        let day = Day::parse(date)?;
        let cut = rest.find(['+', '-', 'Z'])?;
        let (clock, offset) = rest.split_at(cut);
        let offset_minutes = match offset.split_at_checked(1)? {
            ("Z", "") => 0,
            ("+", ahead) => hours_minutes(ahead, 15)?,
            ("-", behind) => -hours_minutes(behind, 15)?,
            _ => return None,
        };
        let (clock, seconds) = match clock.len() {
            8 => (clock.get(..5)?, digits(clock.get(5..)?.strip_prefix(':')?, 2).filter(|s| *s < 60)?),
            _ => (clock, 0),
        };
        let minutes = hours_minutes(clock, 23)?;
        Some(Self { start_ms: day.0 * DAY + minutes * MINUTE + seconds * 1_000, offset_minutes })
    }

    /// The local day at a moment.
    pub fn day(self, at: At) -> Day {
        Day((self.start_ms + at.0).div_euclid(DAY))
    }

    /// Local milliseconds since midnight at a moment.
    pub fn of_day(self, at: At) -> i64 {
        (self.start_ms + at.0).rem_euclid(DAY)
    }

    /// The moment at which a local day ends.
    pub fn end_of(self, day: Day) -> At {
        At((day.0 + 1) * DAY - self.start_ms)
    }
}

/// `06:00` as minutes.
fn hours_minutes(text: &str, most_hours: i64) -> Option<i64> {
    let (hours, minutes) = text.split_once(':')?;
    let (hours, minutes) = (digits(hours, 2)?, digits(minutes, 2)?);
    (hours <= most_hours && minutes <= 59).then_some((hours * HOUR + minutes * MINUTE) / MINUTE)
}

/// Exactly so many digits.
fn digits(text: &str, count: usize) -> Option<i64> {
    (text.len() == count && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        assert_eq!(Day::parse("1970-01-01"), Some(Day(0)));
        assert_eq!(Day::parse("2000-03-01"), Some(Day(11_017)));
        assert_eq!(Day::parse("2026-07-18").map(Day::weekday), Some(6));
        for text in ["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-1", "2026-04-01-01", "x", "１"] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
        for day in (-800_000..800_000).step_by(37) {
            let (year, month, of_month) = Day(day).date();
            assert_eq!(Day::of(year, month, of_month), Some(Day(day)));
        }
    }

    #[test]
    fn a_start_is_read_with_its_offset() {
        let Some(wall) = Wall::parse("2026-07-18T06:00+08:00") else { panic!("a start") };
        assert_eq!(wall.offset_minutes, 480);
        assert_eq!(wall.day(At::START).date(), (2026, 7, 18));
        assert_eq!(wall.day(At::minutes(18 * 60)).date(), (2026, 7, 19));
        assert_eq!(wall.day(At::minutes(-361)).date(), (2026, 7, 17));
        assert_eq!(wall.of_day(At::minutes(90)), 7 * HOUR + 30 * MINUTE);
        assert_eq!(wall.end_of(wall.day(At::START)), At::minutes(18 * 60));
        assert_eq!(Wall::parse("2026-07-18T06:00:30Z").map(|w| w.of_day(At::START)), Some(6 * HOUR + 30_000));
        for text in ["2026-07-18", "2026-07-18T24:00Z", "2026-07-18T06:00", "2026-07-18T06:00+8:00", "T+01:00"] {
            assert_eq!(Wall::parse(text), None, "{text}");
        }
    }

    #[test]
    fn working_days_leave_out_weekends_and_holidays() {
        let weekend = |day: Day| day.weekday() > 5;
        let Some(friday) = Day::parse("2026-07-17") else { panic!("a day") };
        assert_eq!(friday.after_workdays(1, weekend).date(), (2026, 7, 20));
        assert_eq!(friday.after_workdays(5, weekend).date(), (2026, 7, 24));
        let holiday = Day::parse("2026-07-20");
        assert_eq!(friday.after_workdays(1, |day| weekend(day) || Some(day) == holiday).date(), (2026, 7, 21));
    }
}
