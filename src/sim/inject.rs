//! The events of the list: when they happen, and what they do.

use bevy::prelude::Resource;

use crate::sim::{
    assembly::{Assembly, State},
    digest::Fold,
};

/// The events of the list.
#[derive(Clone, Debug, Default, Resource)]
pub struct Injects {
    fold: Fold,
}

impl State for Injects {
    const NAME: &'static str = "inject";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    assembly.state(Injects::default());
}
