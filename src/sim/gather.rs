//! People who stand together, and when they become a crowd.

use bevy::prelude::Resource;

use crate::sim::{
    assembly::{Assembly, State},
    digest::Fold,
};

/// People who stand together, and when they become a crowd.
#[derive(Clone, Debug, Default, Resource)]
pub struct Places {
    fold: Fold,
}

impl State for Places {
    const NAME: &'static str = "gather";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    assembly.state(Places::default());
}
