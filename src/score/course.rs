//! What the score reads of a drill: borrowed from a record, or put together by a test.

use crate::base::{id::VariantId, time::At};
use crate::record::{event::Event, log::Log, sample::Sample};
use crate::scenario::command::{Command, Item};

/// The course of a drill, each list in the order of the record.
#[derive(Clone, Debug, Default)]
pub struct Course<'a> {
    /// The cut, in minutes of real time; all injects count as discussed if the scenario has none such.
    pub cut: u32,
    /// The variant, if the scenario has any.
    pub variant: Option<&'a VariantId>,
    /// Commands as stamped, with their `n`.
    pub commands: Vec<(u32, &'a Command, Option<&'a Item>)>,
    /// Derived events with their `n`.
    pub events: Vec<(u32, At, &'a Event)>,
    /// How things stood from time to time.
    pub samples: Vec<(At, &'a Sample)>,
}

impl<'a> Course<'a> {
    /// The course that a record holds.
    pub fn of(log: &'a Log) -> Self {
        Self {
            cut: log.header().cut,
            variant: log.header().variant.as_ref(),
            commands: log.commands().collect(),
            events: log.events().collect(),
            samples: log.samples().collect(),
        }
    }
}
