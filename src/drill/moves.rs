//! What the facilitator does to the course of a drill: moves of a tabletop, jumps, and the stop for a real emergency.

use crate::base::time::At;
use crate::drill::{Drill, DrillError};
use crate::record::{
    event::{Event, Refusal},
    header::Mode,
};
use crate::scenario::{
    command::{FollowTarget, Item, JumpMeaning, What},
    crisis::Move,
    facilitator::{self, OffPlatform, SaidTo},
};

impl Drill {
    /// The moves of the cut that is played.
    pub fn moves(&self) -> &[Move] {
        let minutes = self.log.header().cut;
        self.scenario.cut(minutes).map_or(&[], |cut| cut.moves.as_slice())
    }

    /// Why a command about the course of the drill makes no sense now.
    pub(super) fn forbids(&self, what: &What) -> Option<Refusal> {
        match what {
            What::OpenMove(_) | What::CloseMove if self.clock.mode != Mode::Moves => Some(Refusal::NotPossibleYet),
            What::OpenMove(id) => match self.moves().iter().find(|known| known.id == *id) {
                None => Some(Refusal::Unknown),
                Some(_) if self.clock.open.is_some() => Some(Refusal::NotPossibleYet),
                Some(_) => None,
            },
            What::CloseMove if self.clock.open.is_none() => Some(Refusal::NothingThere),
            What::Jump { to, .. } if *to <= self.now() => Some(Refusal::TooLate),
            What::OffPlatform(said) if said.said_at < self.may_be_said_from() => Some(Refusal::TooLongAgo),
            _ => None,
        }
    }

    /// The earliest moment at which something may have been said that is entered now. While moves are played the clock
    /// stood last where people talked before; otherwise what counts is the last half hour of the crisis.
    pub fn may_be_said_from(&self) -> At {
        match self.clock.mode {
            Mode::Moves => self.clock.left,
            Mode::Running | Mode::Assessed => At::START.max(self.now() - facilitator::LOOK_BACK),
        }
    }

    /// Sends the clock on from where it stands.
    fn run_on(&mut self, to: At) {
        let to = to.min(self.scenario.end());
        self.clock.stands_at(to);
        (self.clock.bound, self.clock.idle) = (to, false);
    }

    /// Whether the clock is on its way to where a command has sent it, and may not have come there yet.
    pub(super) fn is_under_way(&self) -> bool {
        self.clock.bound > self.now() && !self.is_over()
    }

    /// Brings the clock to where a command has sent it.
    pub(super) fn arrive(&mut self) -> Result<(), DrillError> {
        if self.is_under_way() { self.run_to(self.clock.bound) } else { Ok(()) }
    }

    /// Follows the facilitator's command, given at `at` and carried out by the simulation as far as it concerns it.
    pub(super) fn move_on(&mut self, what: &What, at: At) {
        match what {
            What::OpenMove(id) => {
                let Some(place) = self.moves().iter().position(|known| known.id == *id) else { return };
                let Move { stands_at, minutes, .. } = self.moves()[place];
                self.run_on(stands_at);
                self.clock.open = Some(place);
                self.count_down(minutes);
            }
            What::CloseMove => {
                let Some(open) = self.clock.open.take() else { return };
                let (id, next) = (self.moves()[open].id.clone(), self.moves().get(open + 1).map(|next| next.stands_at));
                self.log.push_event(at, Event::MoveClosed { id });
                if let Some(next) = next {
                    self.run_on(next);
                }
            }
            What::Jump { to, meaning } => {
                if *meaning == JumpMeaning::PromisesKept {
                    self.sim.keep_promises_until((*to).min(self.scenario.end()));
                }
                self.run_on(*to);
                self.clock.idle = *meaning == JumpMeaning::NobodyActs;
            }
            What::Stop => {
                self.advance(at);
                self.close();
            }
            _ => {}
        }
    }
}

/// Puts what a selector meant in its place.
pub(super) fn mean(what: &mut What, meant: &Item) {
    match what {
        What::Assign { item, .. }
        | What::OffPlatform(OffPlatform { to: SaidTo::One(item), .. })
        | What::LogHold { item, .. }
        | What::Answer { item, .. }
        | What::Close(item)
        | What::Follow { whom: FollowTarget::Case(item), .. } => *item = meant.clone(),
        _ => {}
    }
}
