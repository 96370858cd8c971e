//! Nobody left without word: `silence/SEGMENT` in the acute phase, `silence_later/SEGMENT` after it (R7).

use crate::base::time::At;
use crate::record::receipt::Dimension;
use crate::scenario::people::Exposure;
use crate::score::{facts::Facts, tally::Mark};

/// Person-time of a segment: how much was owed a word, how much of that went without.
#[derive(Clone, Copy, Default)]
struct Owed {
    owed: f64,
    silent: f64,
}

/// Judges the share of owed person-time in which people held a current word from us, counted from the first signal:
/// what they went through before it is inherited. Where nobody was told anything, nothing is earned.
pub(super) fn judge(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    let acute_end = facts.scenario.acute_end();
    let acute = |wave: &Exposure| wave.from < acute_end;
    let later = |wave: &Exposure| wave.ends > acute_end;
    phase(facts, "silence", facts.rubric.speed.silence_points, &acute, (At(i64::MIN), acute_end), marks);
    if facts.scenario.end() > acute_end {
        let rest = (acute_end, facts.scenario.end());
        phase(facts, "silence_later", facts.rubric.speed.silence_later_points, &later, rest, marks);
    }
}

fn phase(
    facts: &Facts<'_>,
    criterion: &'static str,
    points: f64,
    counts: &dyn Fn(&Exposure) -> bool,
    (from, until): (At, At),
    marks: &mut Vec<Mark>,
) {
    if !facts.has_signal() {
        return;
    }
    let people: Vec<f64> = facts.scenario.segments.iter().map(|segment| facts.affected(segment, counts)).collect();
    let total: f64 = people.iter().sum();
    for (place, segment) in facts.scenario.segments.iter().enumerate() {
        if people[place] <= 0.0 {
            continue;
        }
        let mut mark =
            Mark::new(Dimension::Speed, criterion, segment.id.as_str(), "R7", points * people[place] / total);
        if let Some((knowable, signal)) = facts.knowable {
            mark.n.push(signal);
            let sum = person_time(facts, place, from.max(knowable), until);
            let covered = if sum.owed > 0.0 { 1.0 - sum.silent / sum.owed } else { 1.0 };
            if facts.told(&segment.id, until) {
                mark.earned = (covered / facts.rubric.speed.covered_full).clamp(0.0, 1.0);
            }
        }
        mark.in_time = mark.earned;
        mark.advice = match () {
            () if mark.earned == 0.0 => "advice-silence-never",
            () if mark.earned < 1.0 => "advice-silence-gaps",
            () => "advice-silence-good",
        };
        marks.push(mark);
    }
}

/// Sums the intervals between samples that lie within `from` and `until`. Silence is counted exactly by the sample
/// itself; what was owed is the mean of both ends of the interval, and never less than the silence in it.
#[expect(clippy::cast_precision_loss, reason = "person-milliseconds of a drill are below 2^63, and a share is taken")]
fn person_time(facts: &Facts<'_>, place: usize, from: At, until: At) -> Owed {
    let mut sum = Owed::default();
    for pair in facts.course.samples.windows(2) {
        let [(start, before), (end, after)] = pair else { continue };
        if *start < from || *end > until {
            continue;
        }
        let (Some(before), Some(after)) = (before.segments.get(place), after.segments.get(place)) else { continue };
        let silent = after.silent_ms.saturating_sub(before.silent_ms) as f64;
        let owed = f64::midpoint(f64::from(before.owed), f64::from(after.owed)) * (end.0 - start.0) as f64;
        sum.silent += silent;
        sum.owed += owed.max(silent);
    }
    sum
}
