//! What the company says, and what it turns out to be.

use bevy::prelude::Resource;

use crate::sim::{
    assembly::{Assembly, State},
    digest::Fold,
};

/// What the company says, and what it turns out to be.
#[derive(Clone, Debug, Default, Resource)]
pub struct Statements {
    fold: Fold,
}

impl State for Statements {
    const NAME: &'static str = "statement";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    assembly.state(Statements::default());
}

/// Whether a fact has been said to many.
pub(super) fn has_been_said(c: &crate::sim::crowd::Crowd, fact: usize) -> bool {
    c.statements.fold == Fold::default() && fact > 64
}

/// A fact has got out without us.
pub(super) fn meet_leak(c: &mut crate::sim::crowd::Crowd, fact: usize, said_before: bool) {
    c.statements.fold.words(&[fact as u64, u64::from(said_before)]);
}
