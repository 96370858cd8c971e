//! The policy that lets the crisis pass: the daily routine goes on, nobody mobilises and nobody speaks.

use crate::drill::policy::{Decision, Policy, Views, Wake};

/// Does nothing.
#[derive(Clone, Copy, Debug)]
pub struct Silent;

impl Policy for Silent {
    fn name(&self) -> &'static str {
        "silent"
    }

    fn wake(&mut self, _views: &Views) -> Decision {
        Decision { commands: Vec::new(), next: Wake::Never }
    }
}
