//! Letting somebody else play: a policy in every seat, or a list of commands drawn up beforehand.

use std::collections::VecDeque;

use crate::base::time::{At, MINUTE};
use crate::drill::{
    Drill, DrillError,
    chronicle::Chronicle,
    policy::{Policy, Views, Wake},
};
use crate::record::line::Line;
use crate::scenario::command::Command;

impl Drill {
    /// Lets a policy play every seat to the end of the crisis. What reaches a seat is looked at in the next whole
    /// minute. `progress` is told how far the clock has come.
    pub fn play_with(&mut self, policy: &mut dyn Policy, progress: &mut dyn FnMut(At)) -> Result<(), DrillError> {
        let end = self.scenario().end();
        let mut orders = VecDeque::new();
        self.run_to(At::START.max(self.now()))?;
        let mut seen = self.log().lines().len();
        let mut next = Wake::At(self.now());
        while !self.is_over() && self.now() < end {
            progress(self.now());
            let stirred = self.log().lines_from(seen).any(is_stirring);
            seen = self.log().lines().len();
            let due = |at: At| at <= self.now();
            let wakes = match next {
                Wake::At(at) => due(at),
                Wake::OnDelivery => stirred,
                Wake::OnDeliveryOrAt(at) => stirred || due(at),
                Wake::Never => false,
            };
            if wakes {
                let now = self.now();
                let decision = policy.wake(&Views::new(self.chronicle(), now));
                next = decision.next;
                line_up(&mut orders, decision.commands);
            }
            self.give(&mut orders)?;
            let at = self.next_look(next, orders.front().map(|order: &Command| order.at)).min(end);
            self.run_to(at)?;
        }
        Ok(())
    }

    /// Gives commands at their times, in order of time, and plays on to the end of the crisis.
    pub fn play_list(&mut self, commands: &[Command], progress: &mut dyn FnMut(At)) -> Result<(), DrillError> {
        let mut orders = VecDeque::new();
        line_up(&mut orders, commands.to_vec());
        for Command { at, seat, seq, what } in orders {
            self.accept(at, seat, seq, what)?;
            progress(self.now());
            if self.is_over() {
                return Ok(());
            }
        }
        self.run_to(self.scenario().end())
    }

    /// Gives the orders whose time has come.
    fn give(&mut self, orders: &mut VecDeque<Command>) -> Result<(), DrillError> {
        while let Some(order) = orders.front() {
            // Each order takes a millisecond, so those of the same moment follow one another.
            if order.at > At(self.now().0 + 1) || self.is_over() || self.now() >= self.scenario().end() {
                break;
            }
            let Some(Command { at, seat, seq, what }) = orders.pop_front() else { break };
            self.accept(at, seat, seq, what)?;
        }
        Ok(())
    }

    /// When to look up next: at an order's time, at the time asked for, or at the next whole minute if something may
    /// come in.
    fn next_look(&self, next: Wake, order: Option<At>) -> At {
        let now = self.now();
        let minute = At((now.0.div_euclid(MINUTE) + 1) * MINUTE);
        let look = match next {
            Wake::At(at) => at.max(minute),
            Wake::OnDelivery => minute,
            Wake::OnDeliveryOrAt(at) => minute.min(at.max(At(now.0 + 1))),
            Wake::Never => At(i64::MAX),
        };
        order.map_or(look, |at| look.min(At(at.0 - 1).max(now)))
    }
}

/// Whether a line is one for which people look up.
fn is_stirring(line: &Line) -> bool {
    matches!(line, Line::Derived { event, .. } if Chronicle::stirs(event))
}

/// Puts new orders among those that wait, by time; those of one time stay as they were given.
fn line_up(orders: &mut VecDeque<Command>, new: Vec<Command>) {
    for order in new {
        let place = orders.partition_point(|known| known.at <= order.at);
        orders.insert(place, order);
    }
}
