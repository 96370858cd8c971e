//! What the facilitator does to the course of a drill: moves of a tabletop, jumps, and the stop for a real emergency.

use crate::base::time::At;
use crate::drill::Drill;
use crate::record::{
    event::{Event, Refusal},
    header::Mode,
};
use crate::scenario::{
    command::{FollowTarget, Item, JumpMeaning, What},
    crisis::Move,
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
            _ => None,
        }
    }

    /// Follows the facilitator's command, given at `at` and carried out by the simulation as far as it concerns it.
    pub(super) fn move_on(&mut self, what: &What, at: At) {
        match what {
            What::OpenMove(id) => {
                let Some(place) = self.moves().iter().position(|known| known.id == *id) else { return };
                let Move { stands_at, minutes, .. } = self.moves()[place];
                self.advance(stands_at.min(self.scenario.end()));
                self.clock.open = Some(place);
                self.count_down(minutes);
            }
            What::CloseMove => {
                let Some(open) = self.clock.open.take() else { return };
                let (id, next) = (self.moves()[open].id.clone(), self.moves().get(open + 1).map(|next| next.stands_at));
                self.log.push_event(at, Event::MoveClosed { id });
                if let Some(next) = next {
                    self.advance(next.min(self.scenario.end()));
                }
            }
            What::Jump { to, meaning } => {
                let to = (*to).min(self.scenario.end());
                if *meaning == JumpMeaning::PromisesKept {
                    self.sim.keep_promises_until(to);
                }
                self.advance(to);
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
        | What::LogHold { item, .. }
        | What::Answer { item, .. }
        | What::Close(item)
        | What::Follow { whom: FollowTarget::Case(item), .. } => *item = meant.clone(),
        _ => {}
    }
}
