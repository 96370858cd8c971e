//! Letting somebody else play: a policy in every seat, or a list of commands drawn up beforehand.

use std::collections::VecDeque;

use crate::base::time::At;
use crate::drill::{
    Drill, DrillError,
    beside::{Rhythm, line_up},
    policy::Policy,
};
use crate::scenario::command::Command;

impl Drill {
    /// Lets a policy play every seat to the end of the crisis. `progress` is told how far the clock has come.
    pub fn play_with(&mut self, policy: &mut dyn Policy, progress: &mut dyn FnMut(At)) -> Result<(), DrillError> {
        let end = self.scenario().end();
        Rhythm::from(At::START.max(self.now())).up_to(policy, self, end, progress)
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
}
