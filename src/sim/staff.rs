//! Those who work for the company: load, fatigue, morale.

use bevy::prelude::Resource;

use crate::sim::{
    assembly::{Assembly, State},
    digest::Fold,
};

/// Those who work for the company.
#[derive(Clone, Debug, Default, Resource)]
pub struct Staff {
    fold: Fold,
}

impl State for Staff {
    const NAME: &'static str = "staff";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    assembly.state(Staff::default());
}
