//! Policies: ways of handling a crisis that a machine can play in every seat, to try a scenario or to compare with.
//!
//! A policy sees what its seats see ([`Views`]) and nothing else. It knows no scenario by name, and draws, where it
//! draws at all, at addresses of its own.

pub mod act;
pub mod after;
pub mod colleagues;
pub mod compose;
pub mod deny;
pub mod inform;
pub mod late;
pub mod mobilise;
pub mod overpromise;
pub mod reply;
pub mod silent;
pub mod speak;
pub mod table;
#[cfg(test)]
mod tests;
pub mod textbook;
pub mod words;

use std::cell::OnceCell;

use crate::base::{draw::Draws, id::SeatId, time::At};
use crate::drill::{chronicle::Chronicle, view::SeatView};
use crate::scenario::command::Command;

/// A way of handling a crisis.
pub trait Policy {
    /// Its name, as the command line and the record spell it.
    fn name(&self) -> &'static str;

    /// Looks at what the seats see and decides.
    fn wake(&mut self, views: &Views) -> Decision;
}

/// What a policy decided.
#[derive(Clone, Debug)]
pub struct Decision {
    /// What is to be done, in this order; each at its time, none before now.
    pub commands: Vec<Command>,
    /// When the policy wants to look again.
    pub next: Wake,
}

/// When a policy looks again. `OnDelivery` means an event for which [`Chronicle::stirs`] says yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wake {
    /// At this moment, whatever comes in before.
    At(At),
    /// When something comes in.
    OnDelivery,
    /// When something comes in, but at this moment at the latest.
    OnDeliveryOrAt(At),
    /// Never again.
    Never,
}

/// The names of all policies, from the worst to the best.
pub const NAMES: [&str; 5] = ["silent", "deny", "overpromise", "late", "textbook"];

/// The policy with this name; `draws` are those of the drill.
pub fn named(name: &str, draws: Draws) -> Option<Box<dyn Policy + Send + Sync>> {
    Some(match name {
        "silent" => Box::new(silent::Silent),
        "deny" => Box::new(deny::Deny::default()),
        "overpromise" => Box::new(overpromise::Overpromise::new(draws)),
        "late" => Box::new(late::Late::default()),
        "textbook" => Box::new(textbook::Textbook::default()),
        _ => return None,
    })
}

/// The views of all seats at a moment, each built when it is first asked for.
pub struct Views<'a> {
    chronicle: &'a Chronicle,
    now: At,
    built: Vec<OnceCell<SeatView>>,
}

impl<'a> Views<'a> {
    /// The views of a moment.
    pub fn new(chronicle: &'a Chronicle, now: At) -> Self {
        let built = chronicle.known().seats.iter().map(|_| OnceCell::new()).collect();
        Self { chronicle, now, built }
    }

    /// The moment.
    pub fn now(&self) -> At {
        self.now
    }

    /// How many seats there are.
    pub fn seats(&self) -> usize {
        self.built.len()
    }

    /// What a seat sees, by its place.
    pub fn at(&self, seat: usize) -> &SeatView {
        self.built[seat].get_or_init(|| self.chronicle.view(seat, self.now))
    }

    /// What a seat sees; none if there is no such seat.
    pub fn seat(&self, seat: &SeatId) -> Option<&SeatView> {
        self.chronicle.known().seat(seat).map(|place| self.at(place))
    }
}
