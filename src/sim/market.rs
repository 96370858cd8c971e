//! Money, rivals, and who leaves.

use bevy::prelude::Resource;

use crate::sim::{
    assembly::{Assembly, State},
    digest::Fold,
};

/// Money, rivals, and who leaves.
#[derive(Clone, Debug, Default, Resource)]
pub struct Market {
    fold: Fold,
}

impl State for Market {
    const NAME: &'static str = "market";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    assembly.state(Market::default());
}
