//! What the simulation reports, until the drill takes it over into the record.

use bevy::prelude::Resource;

use crate::base::time::At;
use crate::record::{event::Event, sample::Sample};

/// One thing reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Something happened.
    Event(At, Event),
    /// How things stand.
    Sample(At, Sample),
    /// Digests by feature.
    Digest(At, Vec<(&'static str, String)>),
}

/// What has been reported and not yet taken over.
#[derive(Clone, Debug, Default, Resource)]
pub struct Journal {
    /// In the order in which it happened.
    pub entries: Vec<Entry>,
    /// Events reported so far, taken over or not.
    pub count: u32,
}

impl Journal {
    /// Reports an event.
    pub fn tell(&mut self, at: At, event: Event) {
        self.count += 1;
        self.entries.push(Entry::Event(at, event));
    }
}
