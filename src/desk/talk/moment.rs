//! Moments as people type and choose them: a time of day becomes a moment of the crisis.

use crate::base::{
    date::Wall,
    time::{At, DAY, HOUR, MINUTE, Span},
};
use crate::desk::pen::Pen;

/// Chosen moments fall on full five minutes: nobody promises a word by 07:53.
const STEP: i64 = 5 * MINUTE;

/// The wall clock of the crisis.
pub fn wall(pen: &Pen<'_>) -> Option<Wall> {
    Wall::parse(&pen.scenario.clock.start)
}

/// A time of day as it is typed, in minutes: `7:55`, `07:55`, `0755`.
pub fn minutes(text: &str) -> Option<i64> {
    let text = text.trim().replace(['：', '.'], ":");
    let (hours, minutes) = match text.split_once(':') {
        Some((hours, minutes)) => (hours, minutes),
        None if text.is_ascii() && (3..=4).contains(&text.len()) => text.split_at(text.len() - 2),
        None => return None,
    };
    let number = |part: &str, most: i64| {
        let is_number = (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        part.parse::<i64>().ok().filter(|n| is_number && *n <= most)
    };
    (minutes.len() == 2).then_some(())?;
    Some(number(hours, 23)? * 60 + number(minutes, 59)?)
}

/// The next moment after `now` at which it is that time of day.
pub fn next(wall: Wall, now: At, minutes: i64) -> At {
    let ahead = (minutes * MINUTE - wall.of_day(now)).rem_euclid(DAY);
    now + Span(if ahead == 0 { DAY } else { ahead })
}

/// The moment nearest to another at which it is that time of day.
pub fn nearest(wall: Wall, to: At, minutes: i64) -> At {
    let ahead = (minutes * MINUTE - wall.of_day(to)).rem_euclid(DAY);
    to + Span(if ahead > 12 * HOUR { ahead - DAY } else { ahead })
}

/// A moment in about so many minutes, on full five of them.
pub fn soon(wall: Option<Wall>, now: At, minutes: i64) -> At {
    let raw = now + Span::minutes(minutes);
    let of_day = wall.map_or(raw.0, |wall| wall.of_day(raw));
    raw + Span((STEP - of_day.rem_euclid(STEP)) % STEP)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_day_is_read_as_people_type_it() {
        for (text, read) in [
            ("07:55", Some(475)),
            (" 7:55 ", Some(475)),
            ("0755", Some(475)),
            ("755", Some(475)),
            ("7：55", Some(475)),
            ("23.59", Some(1439)),
            ("0:00", Some(0)),
            ("24:00", None),
            ("7:60", None),
            ("7:5", None),
            ("25:99", None),
            ("soon", None),
            ("", None),
            ("-1:30", None),
            ("7:055", None),
        ] {
            assert_eq!(minutes(text), read, "{text}");
        }
    }

    #[test]
    fn a_promise_is_always_ahead_and_an_estimate_is_near() {
        let Some(wall) = Wall::parse("2026-07-18T06:00+08:00") else { panic!("a start") };
        let now = At::minutes(85);
        assert_eq!(next(wall, now, 7 * 60 + 55), At::minutes(115));
        assert_eq!(next(wall, now, 7 * 60 + 25), At::minutes(85 + 1440));
        assert_eq!(next(wall, now, 7 * 60), At::minutes(60 + 1440));
        assert_eq!(nearest(wall, now, 7 * 60), At::minutes(60));
        assert_eq!(nearest(wall, At::minutes(17 * 60), 30), At::minutes(18 * 60 + 30));
        assert_eq!(soon(Some(wall), At::minutes(82), 30), At::minutes(115));
        assert_eq!(soon(Some(wall), At::minutes(85), 30), At::minutes(115));
    }
}
