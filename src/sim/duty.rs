//! Clocks set from outside: when they start, what meets them.

use bevy::prelude::Resource;

use crate::sim::{
    assembly::{Assembly, State},
    digest::Fold,
};

/// Clocks set from outside.
#[derive(Clone, Debug, Default, Resource)]
pub struct Duties {
    fold: Fold,
}

impl State for Duties {
    const NAME: &'static str = "duty";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    assembly.state(Duties::default());
}

/// A seat has come to know something of a fact.
pub(super) fn fact_known(c: &mut crate::sim::crowd::Crowd, fact: usize) {
    c.duties.fold.words(&[fact as u64]);
}
