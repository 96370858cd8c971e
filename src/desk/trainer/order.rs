//! The running order of a tabletop: what must happen when, so that an hour with a projector is enough.
//!
//! The moves come from the scenario's cut; what stands around them is the practice's own order for sixty minutes, and
//! is shortened or drawn out in proportion for other cuts. Nothing here reads a clock: real time comes in as a number.

use crate::scenario::crisis::Cut;

/// Milliseconds in a real minute.
pub const MINUTE_MS: i64 = 60_000;
/// The least that any part gets.
const LEAST_MS: i64 = 30_000;
/// How long before the end of a move its decisions and promises are read back.
pub const READ_BACK_MS: i64 = 60_000;

/// What happens in a part of the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Welcome, purpose, no fault, what is artificial, how a decision is entered.
    Welcome,
    /// Seats, limits of authority, the plan on one page, who types.
    Seats,
    /// The company, the day, the weather; questions.
    Company,
    /// A move, by its place in the cut.
    Move(usize),
    /// Everybody writes three strengths and three gaps, before the score is shown.
    SilentForm,
    /// A sentence, the curve, three decisions, the evaluator's ratings.
    HotWash,
    /// Three to five actions: what, who, when.
    Actions,
    /// The report is written and handed out; the date of the next drill.
    Export,
}

impl Step {
    /// The key of its name; a move is called by its own title.
    pub fn key(self) -> &'static str {
        match self {
            Self::Welcome => "trainer-step-welcome",
            Self::Seats => "trainer-step-seats",
            Self::Company => "trainer-step-company",
            Self::Move(_) => "trainer-step-move",
            Self::SilentForm => "trainer-step-silent",
            Self::HotWash => "trainer-step-hot-wash",
            Self::Actions => "trainer-step-actions",
            Self::Export => "trainer-step-export",
        }
    }

    /// The key of what the trainer says or does in it.
    pub fn cue(self) -> &'static str {
        match self {
            Self::Welcome => "trainer-cue-welcome",
            Self::Seats => "trainer-cue-seats",
            Self::Company => "trainer-cue-company",
            Self::Move(_) => "trainer-cue-move",
            Self::SilentForm => "trainer-cue-silent",
            Self::HotWash => "trainer-cue-hot-wash",
            Self::Actions => "trainer-cue-actions",
            Self::Export => "trainer-cue-export",
        }
    }
}

/// A part of the order and the real time for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// What happens.
    pub step: Step,
    /// Real milliseconds.
    pub ms: i64,
}

/// What stands before the moves in sixty minutes, in minutes.
const BEFORE: [(Step, i64); 3] = [(Step::Welcome, 3), (Step::Seats, 3), (Step::Company, 2)];
/// What stands after them.
const AFTER: [(Step, i64); 4] = [(Step::SilentForm, 2), (Step::HotWash, 7), (Step::Actions, 3), (Step::Export, 2)];

/// The order of a cut.
pub fn of(cut: &Cut) -> Vec<Part> {
    let total = i64::from(cut.minutes) * MINUTE_MS;
    let moves: i64 = cut.moves.iter().map(|step| i64::from(step.minutes) * MINUTE_MS).sum();
    let weights: i64 = BEFORE.iter().chain(&AFTER).map(|(_, weight)| weight).sum();
    let around = total - moves;
    let share = |(step, weight): (Step, i64)| {
        let ms = (around * weight / weights).div_euclid(LEAST_MS) * LEAST_MS;
        Part { step, ms: ms.max(LEAST_MS) }
    };
    let places = cut.moves.iter().enumerate();
    let moves = places.map(|(place, step)| Part { step: Step::Move(place), ms: i64::from(step.minutes) * MINUTE_MS });
    let mut parts: Vec<Part> = BEFORE.into_iter().map(share).chain(moves).chain(AFTER.into_iter().map(share)).collect();
    // What rounding left over goes to the talk afterwards, which always runs short.
    let over = total - parts.iter().map(|part| part.ms).sum::<i64>();
    if let Some(wash) = parts.iter_mut().find(|part| part.step == Step::HotWash) {
        wash.ms = (wash.ms + over).max(LEAST_MS);
    }
    parts
}

/// Where the room stands in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Now {
    /// In a part before the first move or after the last, by its place in the order.
    Talk(usize),
    /// In an open move, by the place of its part in the order.
    Open(usize),
    /// Between two moves: the next one, by the place of its part in the order, waits to be opened.
    Next(usize),
    /// The last move is closed; the drill waits for its end.
    Last,
}

/// Real time in the order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Watch {
    /// The part that the trainer has come to, by its place.
    pub part: usize,
    /// Real milliseconds in it.
    pub in_part: i64,
    /// Real milliseconds in all.
    pub elapsed: i64,
}

impl Watch {
    /// So much real time has passed.
    pub fn step(&mut self, ms: i64) {
        self.in_part += ms;
        self.elapsed += ms;
    }

    /// Goes to a part.
    pub fn go_to(&mut self, part: usize) {
        if part != self.part {
            (self.part, self.in_part) = (part, 0);
        }
    }

    /// Real milliseconds left in all.
    pub fn left(&self, parts: &[Part]) -> i64 {
        parts.iter().map(|part| part.ms).sum::<i64>() - self.elapsed
    }

    /// Real milliseconds behind the order; below zero when ahead of it. A part that is not over yet is not late.
    pub fn behind(&self, parts: &[Part]) -> i64 {
        let before: i64 = parts.iter().take(self.part).map(|part| part.ms).sum();
        let planned = parts.get(self.part).map_or(0, |part| part.ms.min(self.in_part));
        self.elapsed - before - planned
    }
}

/// Real time as a countdown shows it: `4:05`, `-0:12` when it has run over.
pub fn countdown(ms: i64) -> String {
    // Whole seconds that are left, so that the last one is shown until it is over.
    let seconds = (ms + 999).div_euclid(1_000);
    let sign = if seconds < 0 { "-" } else { "" };
    let seconds = seconds.abs();
    format!("{sign}{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::shelf;

    fn cut(minutes: u32) -> Cut {
        let scenario = shelf::ALL.iter().find_map(|known| known.scenario().filter(|s| s.cut(minutes).is_some()));
        scenario.and_then(|scenario| scenario.cut(minutes).cloned()).unwrap_or_else(|| panic!("no cut of {minutes}"))
    }

    #[test]
    fn sixty_minutes_are_those_of_the_practice() {
        let parts = of(&cut(60));
        let minutes: Vec<i64> = parts.iter().map(|part| part.ms / MINUTE_MS).collect();
        assert_eq!(minutes[..3], [3, 3, 2]);
        assert_eq!(minutes[minutes.len() - 4..], [2, 7, 3, 2]);
        let before: i64 = minutes[..3].iter().sum();
        let moves: i64 = minutes[3..minutes.len() - 4].iter().sum();
        assert_eq!((before, before + moves), (8, 46), "StartEx at 8, EndEx at 46");
    }

    #[test]
    fn every_cut_fills_its_time_and_leaves_no_part_out() {
        for known in shelf::ALL {
            let Some(scenario) = known.scenario() else { continue };
            for cut in &scenario.cuts {
                let parts = of(cut);
                assert_eq!(parts.len(), cut.moves.len() + 7, "{} {}", known.name, cut.minutes);
                assert!(parts.iter().all(|part| part.ms >= LEAST_MS));
                let total: i64 = parts.iter().map(|part| part.ms).sum();
                assert_eq!(total, i64::from(cut.minutes) * MINUTE_MS, "{} {}", known.name, cut.minutes);
            }
        }
    }

    #[test]
    fn a_part_that_runs_over_is_late_only_by_what_it_runs_over() {
        let parts = of(&cut(60));
        let mut watch = Watch::default();
        watch.step(2 * MINUTE_MS);
        assert_eq!(watch.behind(&parts), 0);
        watch.step(2 * MINUTE_MS);
        assert_eq!(watch.behind(&parts), MINUTE_MS);
        watch.go_to(1);
        assert_eq!(watch.behind(&parts), MINUTE_MS);
        assert_eq!(watch.left(&parts), 56 * MINUTE_MS);
    }

    #[test]
    fn a_countdown_goes_below_zero() {
        assert_eq!(countdown(245_000), "4:05");
        assert_eq!(countdown(400), "0:01");
        assert_eq!(countdown(0), "0:00");
        assert_eq!(countdown(-12_000), "-0:12");
    }
}
