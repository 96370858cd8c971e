//! Posts, rumours and stories: how word travels among customers.

use bevy::prelude::Resource;

use crate::sim::{
    assembly::{Assembly, State},
    digest::Fold,
};

/// Posts, rumours and stories.
#[derive(Clone, Debug, Default, Resource)]
pub struct Spread {
    fold: Fold,
}

impl State for Spread {
    const NAME: &'static str = "spread";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    assembly.state(Spread::default());
}
