//! Which of thousands is heard, and what people ask.

use bevy::prelude::Resource;

use crate::sim::{
    assembly::{Assembly, State},
    digest::Fold,
};

/// Which of thousands is heard, and what people ask.
#[derive(Clone, Debug, Default, Resource)]
pub struct Hearing {
    fold: Fold,
}

impl State for Hearing {
    const NAME: &'static str = "hear";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    assembly.state(Hearing::default());
}
