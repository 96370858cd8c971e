//! What the company does for those affected, as far as its capacity goes.

use bevy::prelude::Resource;

use crate::sim::{
    assembly::{Assembly, State},
    digest::Fold,
};

/// What the company does for those affected, as far as its capacity goes.
#[derive(Clone, Debug, Default, Resource)]
pub struct Remedies {
    fold: Fold,
}

impl State for Remedies {
    const NAME: &'static str = "remedy";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    assembly.state(Remedies::default());
}
