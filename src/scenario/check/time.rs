//! Times: a clock that can be set, phases that follow each other, and nothing after the end.

use crate::base::{
    id::is_id,
    time::{At, FARTHEST},
};
use crate::scenario::{Scenario, action::DutyStart, check::Report};

/// Checks the clock and every moment.
pub(super) fn check(s: &Scenario, to: &mut Report<'_, '_>) {
    clock(s, to);
    let end = s.end();
    for (path, at) in moments(s) {
        if at > end {
            let message = format!("{at} is after the end of the drill at {end}");
            to.error("after-end", &path, message, "move it, or let the last phase end later");
        }
    }
    for (path, at) in only_during(s) {
        if at < At::START {
            let message = format!("{at} is before StartEx: the drill begins at T+00:00");
            to.error("before-start", &path, message, "what went wrong before belongs into `inherited`");
        }
    }
    orders(s, to);
}

fn clock(s: &Scenario, to: &mut Report<'_, '_>) {
    if !is_start(&s.clock.start) {
        let message = format!("`{}` is no date and time with its offset", s.clock.start);
        to.error("bad-date", "clock.start", message, "such as `2026-07-18T06:00+08:00`");
    }
    for (n, day) in s.clock.workdays.iter().enumerate() {
        to.range(&format!("clock.workdays[{n}]"), f64::from(*day), 1.0, 7.0);
    }
    for (n, day) in s.clock.holidays.iter().enumerate() {
        if !is_date(day) {
            let message = format!("`{day}` is no date");
            to.error("bad-date", &format!("clock.holidays[{n}]"), message, "such as `2026-10-01`");
        }
    }
    let mut before = At::START;
    for (n, phase) in s.clock.phases.iter().enumerate() {
        let path = format!("clock.phases[{n}].ends");
        if phase.ends <= before {
            let message = format!("the phase `{}` ends at {}, not after {before}", phase.id, phase.ends);
            to.error("wrong-order", &path, message, "phases follow each other, and the first begins at T+00:00");
        }
        if phase.ends.0 > FARTHEST {
            to.error("out-of-range", &path, "more than ten years after StartEx", "");
        }
        before = phase.ends;
    }
    let at = s.debrief.epilogue.at;
    let begins = s.clock.phases.iter().rev().nth(1).map_or(At::START, |phase| phase.ends);
    if s.clock.phases.len() > 1 && at < begins {
        let message = format!("the epilogue comes at {at}, before the last phase begins at {begins}");
        to.error("wrong-order", "debrief.epilogue.at", message, "it tests the review, some weeks later");
    }
    for (path, tag) in languages(s) {
        let fine = tag.len() <= 35
            && tag.split('-').next().is_some_and(is_id)
            && tag.parse::<unic_langid::LanguageIdentifier>().is_ok();
        if !fine {
            to.error("bad-language", &path, format!("`{tag}` is no language tag"), "such as `en` or `zh-Hans`");
        }
    }
}

fn languages(s: &Scenario) -> Vec<(String, &str)> {
    let segments = s.segments.iter().enumerate();
    let segments = segments.map(|(n, segment)| (format!("segments[{n}].language"), segment.language.as_str()));
    std::iter::once(("language".to_owned(), s.language.as_str())).chain(segments).collect()
}

/// Every moment that must lie before the end.
fn moments(s: &Scenario) -> Vec<(String, At)> {
    let mut all = only_during(s);
    for (n, segment) in s.segments.iter().enumerate() {
        for (e, wave) in segment.exposure.iter().enumerate() {
            all.push((format!("segments[{n}].exposure[{e}].from"), wave.from));
            all.push((format!("segments[{n}].exposure[{e}].to"), wave.to));
        }
    }
    for (n, channel) in s.channels.iter().enumerate() {
        let staff = channel.staff.iter().enumerate();
        all.extend(staff.map(|(f, shift)| (format!("channels[{n}].staff[{f}].from"), shift.from)));
    }
    for (n, fact) in s.facts.iter().enumerate() {
        let truth = fact.truth.iter().enumerate();
        all.extend(truth.map(|(t, truth)| (format!("facts[{n}].truth[{t}].from"), truth.from)));
        for (t, learned) in fact.learned.iter().enumerate() {
            all.push((format!("facts[{n}].learned[{t}].at"), learned.at));
            all.extend(learned.asked_from.map(|at| (format!("facts[{n}].learned[{t}].asked_from"), at)));
        }
        all.extend(fact.restriction.as_ref().map(|held| (format!("facts[{n}].restriction.from"), held.from)));
    }
    for (n, finding) in s.findings.iter().enumerate() {
        all.extend(finding.takes.map(|takes| (format!("findings[{n}].takes"), At::START + takes)));
    }
    all
}

/// Every moment that must also lie after `StartEx`.
fn only_during(s: &Scenario) -> Vec<(String, At)> {
    let mut all = vec![("debrief.epilogue.at".to_owned(), s.debrief.epilogue.at)];
    for (n, inject) in s.injects.iter().enumerate() {
        all.push((format!("injects[{n}].at"), inject.at));
        all.extend(inject.until.map(|at| (format!("injects[{n}].until"), at)));
    }
    for (n, fact) in s.facts.iter().enumerate() {
        all.extend(fact.leaks.as_ref().map(|leak| (format!("facts[{n}].leaks.at"), leak.at)));
        all.extend(fact.rumour.as_ref().map(|rumour| (format!("facts[{n}].rumour.from"), rumour.from)));
    }
    for (n, scam) in s.scams.iter().enumerate() {
        all.push((format!("scams[{n}].from"), scam.from));
        all.push((format!("scams[{n}].to"), scam.to));
    }
    for (n, seat) in s.seats.iter().enumerate() {
        all.extend(seat.shift_ends.map(|at| (format!("seats[{n}].shift_ends"), at)));
    }
    for (n, duty) in s.duties.iter().enumerate() {
        if let DutyStart::At(at) = duty.starts {
            all.push((format!("duties[{n}].starts"), at));
        }
    }
    for (c, cut) in s.cuts.iter().enumerate() {
        let moves = cut.moves.iter().enumerate();
        all.extend(moves.map(|(n, one)| (format!("cuts[{c}].moves[{n}].stands_at"), one.stands_at)));
    }
    all
}

fn orders(s: &Scenario, to: &mut Report<'_, '_>) {
    for (n, inject) in s.injects.iter().enumerate() {
        if inject.until.is_some_and(|until| until < inject.at) {
            let message = format!("`until` lies before `at`, {}", inject.at);
            to.error("wrong-order", &format!("injects[{n}].until"), message, "");
        }
    }
    for (n, fact) in s.facts.iter().enumerate() {
        if let Some(held) = &fact.restriction
            && held.until.is_some_and(|until| until <= held.from)
        {
            let message = format!("`until` lies before `from`, {}", held.from);
            to.error("wrong-order", &format!("facts[{n}].restriction.until"), message, "");
        }
    }
}

/// `2026-10-01`.
fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut next = |length: usize| {
        parts
            .next()
            .filter(|part| part.len() == length && part.bytes().all(|b| b.is_ascii_digit()))?
            .parse::<u32>()
            .ok()
    };
    let (Some(year), Some(month), Some(day)) = (next(4), next(2), next(2)) else { return false };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    };
    parts.next().is_none() && year >= 1900 && (1..=days).contains(&day)
}

/// `2026-07-18T06:00+08:00`.
fn is_start(text: &str) -> bool {
    let hour_and_minute = |clock: &str, most: u32| {
        let Some((hour, minute)) = clock.split_once(':') else { return false };
        let number = |part: &str, most: u32| {
            part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit()) && part.parse::<u32>().is_ok_and(|n| n <= most)
        };
        number(hour, most) && number(minute, 59)
    };
    let Some((date, rest)) = text.split_once('T') else { return false };
    let Some((clock, offset)) = rest.split_once(['+', '-']) else { return false };
    is_date(date) && hour_and_minute(clock, 23) && hour_and_minute(offset, 14)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_starts() {
        for good in ["2026-07-18T06:00+08:00", "2024-02-29T23:59-03:30"] {
            assert!(is_start(good), "{good}");
        }
        for bad in
            ["2026-07-18 06:00", "2026-07-18T06:00Z", "2026-02-29T06:00+08:00", "2026-07-18T24:00+08:00", "", "T+"]
        {
            assert!(!is_start(bad), "{bad}");
        }
    }
}
