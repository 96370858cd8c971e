//! A drill that has been played, to be looked at again at any moment of it.
//!
//! Its commands are given once more to a new drill, which is kept at moments in between ([`Film::shoot`]); from the
//! nearest of these any other moment is a short run away ([`Film::at`]). How many are kept follows from what they take.

use crate::base::time::At;
use crate::drill::{Drill, DrillError, NoSuchCut, Setup};
use crate::record::{line::Line, log::Log};
use crate::scenario::command::Command;

/// What the kept moments take together at most, in bytes.
pub const BUDGET: u64 = 256 << 20;
/// What a customer takes in a kept moment at most (contract C5).
const A_CUSTOMER: u64 = 1 << 10;
/// What a line of the record takes, about.
const A_LINE: u64 = 512;
/// Kept moments beyond which more would not be felt.
const MOST: u64 = 48;

/// A drill that can be looked at at any moment.
pub struct Film {
    orders: Vec<Command>,
    kept: Vec<Take>,
    shown: Take,
    end: At,
}

/// The drill at a moment, and how many of its commands have been given.
struct Take {
    drill: Drill,
    given: usize,
}

impl Film {
    /// Plays a record again and keeps moments of it. `progress` is told how far the clock has come.
    pub fn shoot(setup: Setup, log: &Log, progress: &mut dyn FnMut(At)) -> Result<Self, NoSuchCut> {
        let orders: Vec<Command> = log.commands().map(|(_, command, _)| command.clone()).collect();
        let end = log.ended().unwrap_or_else(|| log.reached());
        let customers = u64::from(setup.scenario.customers());
        let lines = u64::try_from(log.len_with_header()).unwrap_or(u64::MAX);
        // Of the record a kept moment holds half in the mean.
        let each = customers.saturating_mul(A_CUSTOMER).saturating_add(lines.saturating_mul(A_LINE / 2));
        let count = (BUDGET / each.max(1)).clamp(1, MOST);
        let mut take = Take { drill: Drill::start(setup)?, given: 0 };
        let mut kept = vec![take.fork()];
        for at in moments(log, count) {
            take.run_to(at, &orders);
            progress(take.drill.now());
            kept.push(take.fork());
        }
        take.run_to(end, &orders);
        progress(end);
        Ok(Self { orders, kept, shown: take, end })
    }

    /// Where it ends.
    pub fn end(&self) -> At {
        self.end
    }

    /// How many moments are kept.
    pub fn kept(&self) -> usize {
        self.kept.len()
    }

    /// The drill as it stood at a moment.
    pub fn at(&mut self, at: At) -> &mut Drill {
        let at = at.clamp(At::START, self.end);
        let before = self.kept.partition_point(|take| take.drill.now() <= at);
        let nearest = before.checked_sub(1).and_then(|place| self.kept.get(place));
        let from = self.shown.drill.now();
        if let Some(nearest) = nearest
            && (from > at || nearest.drill.now() > from)
        {
            self.shown = nearest.fork();
        }
        self.shown.run_to(at, &self.orders);
        &mut self.shown.drill
    }
}

impl Take {
    fn fork(&self) -> Self {
        Self { drill: self.drill.fork(), given: self.given }
    }

    /// Gives what was commanded until then, and lets the crisis go on up to there.
    fn run_to(&mut self, at: At, orders: &[Command]) {
        let played = self.play(at, orders);
        // Without a sink nothing can fail but going on behind the end, which a record does not do.
        debug_assert!(matches!(played, Ok(()) | Err(DrillError::Over)), "a drill in memory goes on");
    }

    fn play(&mut self, at: At, orders: &[Command]) -> Result<(), DrillError> {
        while let Some(order) = orders.get(self.given).filter(|order| order.at <= at) {
            self.given += 1;
            let Command { at, seat, seq, what } = order.clone();
            self.drill.accept_under_way(at, seat, seq, what)?;
        }
        self.drill.run_to(at)
    }
}

/// Moments between which about as much happens as between any others, in order, each once.
fn moments(log: &Log, count: u64) -> Vec<At> {
    let mut times: Vec<At> = log.lines().filter(|line| line.n().is_some()).filter_map(Line::at).collect();
    times.sort_unstable();
    let step = times.len() / usize::try_from(count.max(1)).unwrap_or(1);
    let mut chosen: Vec<At> = times.into_iter().skip(step.max(1)).step_by(step.max(1)).collect();
    chosen.retain(|at| *at > At::START);
    chosen.dedup();
    chosen.truncate(usize::try_from(count.saturating_sub(1)).unwrap_or(0));
    chosen
}
