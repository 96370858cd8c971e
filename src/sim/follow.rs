//! What is done afterwards: follow-ups, the review, the epilogue.

use bevy::prelude::Resource;

use crate::sim::{
    assembly::{Assembly, State},
    digest::Fold,
};

/// What is done afterwards.
#[derive(Clone, Debug, Default, Resource)]
pub struct Followings {
    fold: Fold,
}

impl State for Followings {
    const NAME: &'static str = "follow";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    assembly.state(Followings::default());
}
