//! Lines and desks: people who contact the company, wait, give up and try again.

use bevy::prelude::Resource;

use crate::sim::{
    assembly::{Assembly, State},
    digest::Fold,
};

/// Lines and desks.
#[derive(Clone, Debug, Default, Resource)]
pub struct Contacts {
    fold: Fold,
}

impl State for Contacts {
    const NAME: &'static str = "contact";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    assembly.state(Contacts::default());
}

/// Contacts on a channel take so many times as long from now on.
pub(super) fn slow_down(c: &mut crate::sim::crowd::Crowd, channel: usize, factor: f64) {
    c.contacts.fold.words(&[channel as u64, factor.to_bits()]);
}
