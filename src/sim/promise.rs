//! The ledger of promises: made, kept, put off, broken.

use bevy::prelude::Resource;

use crate::sim::{
    assembly::{Assembly, State},
    digest::Fold,
};

/// The ledger of promises.
#[derive(Clone, Debug, Default, Resource)]
pub struct Promises {
    fold: Fold,
}

impl State for Promises {
    const NAME: &'static str = "promise";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    assembly.state(Promises::default());
}
