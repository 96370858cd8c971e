//! Simulated time: whole milliseconds since `StartEx`, and the one notation for it.
//!
//! An instant is written `T+01:30`, `T+00:00:20`, `T+2d 06:00` or `T-00:20`; a span `90m`, `1h30m`, `45s`, `2d`.
//! Nothing here reads a clock.

use std::{
    fmt,
    ops::{Add, AddAssign, Sub},
};

use serde::{Deserialize, Deserializer, Serialize, de};

/// Milliseconds in a second.
pub const SECOND: i64 = 1_000;
/// Milliseconds in a minute.
pub const MINUTE: i64 = 60 * SECOND;
/// Milliseconds in an hour.
pub const HOUR: i64 = 60 * MINUTE;
/// Milliseconds in a day.
pub const DAY: i64 = 24 * HOUR;
/// The farthest from `StartEx` that a scenario may speak of: ten years.
pub const FARTHEST: i64 = 3_660 * DAY;

/// An instant: milliseconds since `StartEx`, negative before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct At(pub i64);

/// A length of time in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Span(pub i64);

impl At {
    /// `StartEx` itself.
    pub const START: Self = Self(0);

    /// The instant `minutes` after `StartEx`.
    pub const fn minutes(minutes: i64) -> Self {
        Self(minutes * MINUTE)
    }

    /// Reads `T+01:30` and its like.
    pub fn parse(text: &str) -> Result<Self, BadTime> {
        let bad = || BadTime { text: text.to_owned(), wants: "an instant such as `T+01:30` or `T+2d 06:00`" };
        let rest = text.strip_prefix('T').ok_or_else(bad)?;
        let (sign, rest) = match rest.split_at_checked(1) {
            Some(("+", rest)) => (1, rest),
            Some(("-", rest)) => (-1, rest),
            _ => return Err(bad()),
        };
        let (days, clock) = match rest.split_once("d ") {
            Some((days, clock)) => (number(days, 3_660).ok_or_else(bad)?, clock),
            None => match rest.strip_suffix('d') {
                Some(days) => (number(days, 3_660).ok_or_else(bad)?, "00:00"),
                None => (0, rest),
            },
        };
        let mut parts = clock.split(':');
        let hours = parts.next().filter(|h| h.len() >= 2).and_then(|h| number(h, 9_999));
        let minutes = parts.next().filter(|m| m.len() == 2).and_then(|m| number(m, 59));
        let seconds = parts.next().map_or(Some(0), |s| number(s, 59).filter(|_| s.len() == 2));
        match (hours, minutes, seconds, parts.next()) {
            (Some(h), Some(m), Some(s), None) => Ok(Self(sign * (days * DAY + h * HOUR + m * MINUTE + s * SECOND))),
            _ => Err(bad()),
        }
    }
}

impl Span {
    /// A span of whole minutes.
    pub const fn minutes(minutes: i64) -> Self {
        Self(minutes * MINUTE)
    }

    /// Reads `90m`, `1h30m`, `45s` and their like.
    pub fn parse(text: &str) -> Result<Self, BadTime> {
        let bad = || BadTime { text: text.to_owned(), wants: "a span such as `90m`, `1h30m`, `45s` or `2d`" };
        let mut rest = text;
        let mut total = 0;
        let mut largest = i64::MAX;
        while !rest.is_empty() {
            let digits = rest.find(|c: char| !c.is_ascii_digit()).ok_or_else(bad)?;
            let (count, tail) = rest.split_at(digits);
            let unit_len = tail.find(|c: char| c.is_ascii_digit()).unwrap_or(tail.len());
            let (unit, tail) = tail.split_at(unit_len);
            let unit = match unit {
                "d" => DAY,
                "h" => HOUR,
                "m" => MINUTE,
                "s" => SECOND,
                "ms" => 1,
                _ => return Err(bad()),
            };
            if unit >= largest {
                return Err(bad());
            }
            largest = unit;
            total += number(count, 99_999_999).ok_or_else(bad)? * unit;
            rest = tail;
        }
        if text.is_empty() || total > FARTHEST { Err(bad()) } else { Ok(Self(total)) }
    }

    /// The span in minutes, fractions kept.
    #[expect(clippy::cast_precision_loss, reason = "spans are below 2^53 ms")]
    pub fn in_minutes(self) -> f64 {
        self.0 as f64 / MINUTE as f64
    }
}

/// A text that is no time in our notation.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not {wants}")]
pub struct BadTime {
    /// What was written.
    pub text: String,
    /// What was expected instead.
    pub wants: &'static str,
}

/// A whole number of plain digits, at most `max`.
fn number(digits: &str, max: i64) -> Option<i64> {
    if digits.is_empty() || digits.len() > 9 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok().filter(|n| *n <= max)
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, ms) = if self.0 < 0 { ('-', -self.0) } else { ('+', self.0) };
        write!(f, "T{sign}")?;
        if ms >= DAY {
            write!(f, "{}d ", ms / DAY)?;
        }
        write!(f, "{:02}:{:02}", ms % DAY / HOUR, ms % HOUR / MINUTE)?;
        match ms % MINUTE / SECOND {
            0 => Ok(()),
            s => write!(f, ":{s:02}"),
        }
    }
}

impl fmt::Display for Span {
    /// At most two units, the largest that fit: `2d 3h`, `1h 30m`, `45s`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 < 0 {
            write!(f, "-")?;
        }
        let ms = self.0.abs();
        let (big, small) = match ms {
            DAY.. => ((ms / DAY, "d"), (ms % DAY / HOUR, "h")),
            HOUR.. => ((ms / HOUR, "h"), (ms % HOUR / MINUTE, "m")),
            MINUTE.. => ((ms / MINUTE, "m"), (ms % MINUTE / SECOND, "s")),
            _ => ((ms / SECOND, "s"), (0, "")),
        };
        write!(f, "{}{}", big.0, big.1)?;
        if small.0 > 0 { write!(f, " {}{}", small.0, small.1) } else { Ok(()) }
    }
}

impl Add<Span> for At {
    type Output = Self;
    fn add(self, span: Span) -> Self {
        Self(self.0 + span.0)
    }
}

impl AddAssign<Span> for At {
    fn add_assign(&mut self, span: Span) {
        self.0 += span.0;
    }
}

impl Sub<Span> for At {
    type Output = Self;
    fn sub(self, span: Span) -> Self {
        Self(self.0 - span.0)
    }
}

impl Sub for At {
    type Output = Span;
    fn sub(self, earlier: Self) -> Span {
        Span(self.0 - earlier.0)
    }
}

impl Add for Span {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

/// Files and responses write times in our notation, records as whole milliseconds: both are read.
struct TimeVisitor<T> {
    wants: &'static str,
    parse: fn(&str) -> Result<T, BadTime>,
    from_ms: fn(i64) -> T,
}

impl<T> de::Visitor<'_> for TimeVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.wants)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text).map_err(E::custom)
    }

    fn visit_i64<E: de::Error>(self, ms: i64) -> Result<T, E> {
        if ms.checked_abs().is_some_and(|ms| ms <= FARTHEST) {
            Ok((self.from_ms)(ms))
        } else {
            Err(E::custom("a time more than ten years from StartEx"))
        }
    }

    fn visit_u64<E: de::Error>(self, ms: u64) -> Result<T, E> {
        self.visit_i64(i64::try_from(ms).unwrap_or(i64::MAX))
    }
}

impl<'de> Deserialize<'de> for At {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(TimeVisitor { wants: "an instant such as \"T+01:30\"", parse: Self::parse, from_ms: Self })
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(TimeVisitor { wants: "a span such as \"90m\"", parse: Self::parse, from_ms: Self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn at(text: &str, ms: i64) {
        assert_eq!(At::parse(text), Ok(At(ms)));
    }

    #[test]
    fn instants_are_read_in_every_form() {
        at("T+00:00", 0);
        at("T+01:30", 90 * MINUTE);
        at("T+2d 06:00", 54 * HOUR);
        at("T+30d", 30 * DAY);
        at("T-00:20", -20 * MINUTE);
        at("T+00:00:05", 5 * SECOND);
        at("T+26:00", 26 * HOUR);
    }

    #[test]
    fn what_is_written_is_read_back() {
        for ms in [0, 5 * SECOND, 90 * MINUTE, 54 * HOUR, -20 * MINUTE, 30 * DAY + 61 * SECOND] {
            assert_eq!(At::parse(&At(ms).to_string()), Ok(At(ms)));
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in ["", "T", "T+", "01:30", "T+1:30", "T+01:60", "T+01:30:61", "T+99999999d", "T+é", "T+01:30 "] {
            assert!(At::parse(text).is_err(), "{text}");
        }
        for text in ["", "m", "90", "9x", "30m1h", "1h1h", "99999999999d", "-5m"] {
            assert!(Span::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn spans_are_read_and_shown() {
        assert_eq!(Span::parse("1h30m"), Ok(Span::minutes(90)));
        assert_eq!(Span::minutes(90).to_string(), "1h 30m");
        assert_eq!(Span(45 * SECOND).to_string(), "45s");
    }
}
