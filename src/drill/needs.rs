//! What somebody at the desk is needed for, and running the clock until there is such a thing.

use serde::Serialize;

use crate::base::{
    id::{DutyId, FactId, PhaseId, SeatId},
    time::{At, MINUTE, Span},
};
use crate::drill::{
    Drill, DrillError,
    beside::Beside,
    view::{PromiseState, SeatView},
};
use crate::record::{
    event::{Event, Refusal},
    line::Line,
};
use crate::scenario::{
    command::{Item, What},
    inject::Harm,
};

/// How long before a promise is due somebody is needed for it.
pub const PROMISE_WARNS: Span = Span(5 * MINUTE);
/// How long before a clock of law or contract runs out somebody is needed for it.
pub const DUTY_WARNS: Span = Span(30 * MINUTE);
/// How long before the end of a shift somebody is needed for handing over.
pub const SHIFT_WARNS: Span = Span(20 * MINUTE);
/// Steps in which the clock runs in the acute phase, and later.
const STEPS: [i64; 2] = [MINUTE, 10 * MINUTE];

/// Something for which somebody at the desk is needed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Need {
    /// A message has reached the seat.
    Message {
        /// Which.
        item: Item,
        /// How much harm is in it.
        harm: Harm,
    },
    /// A colleague asks for approval of a draft.
    Approval(u32),
    /// A promise is due soon.
    Promise {
        /// Which.
        name: (u32, u32),
        /// Until when.
        due: At,
    },
    /// A clock of law or contract began to run, or runs out soon.
    Duty {
        /// Which.
        duty: DutyId,
        /// Until when.
        due: At,
    },
    /// The seat has learned something.
    Learned(FactId),
    /// A claim of ours met something that it does not cover.
    Contradicted {
        /// The statement.
        seq: u32,
        /// About what.
        fact: FactId,
    },
    /// A rumour is being talked about so much that it needs an answer.
    Rumour(FactId),
    /// A command of the seat was not carried out.
    Refused {
        /// Which.
        seq: u32,
        /// Why.
        why: Refusal,
    },
    /// The shift ends soon.
    Shift {
        /// When.
        ends: At,
    },
    /// A phase ended.
    Phase(PhaseId),
    /// The drill is over.
    Over,
}

/// A place in the course of a drill: what happened after it is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    line: usize,
    at: At,
}

impl Drill {
    /// The present place in its course.
    pub fn mark(&self) -> Mark {
        Mark { line: self.log().lines().len(), at: self.now() }
    }

    /// The first thing since a mark for which somebody at a seat is needed, if there is one.
    pub fn needs(&mut self, seat: &SeatId, since: Mark) -> Option<Need> {
        let new = self.log().lines_from(since.line).find_map(|line| self.needed_for(seat, line));
        if new.is_some() {
            return new;
        }
        let now = self.now();
        let due = self.view(seat).and_then(|view| {
            let soonest = appointments(&view).into_iter().filter(|(at, _)| *at > since.at && *at <= now);
            soonest.min_by_key(|(at, _)| *at).map(|(_, need)| need)
        });
        due.or_else(|| (self.is_over() || now >= self.scenario().end()).then_some(Need::Over))
    }

    /// Runs the clock until somebody at one of these seats is needed, at most until `at_most`; colleagues play beside
    /// meanwhile. Says where it stands then, which seat is needed, the first of them if it is several, and why. It runs in whole minutes, in ten after the acute phase, and stops on
    /// appointments to the moment, so that where it stops does not depend on how often it is asked.
    pub fn skip(
        &mut self,
        seats: &[SeatId],
        mut colleagues: Option<&mut Beside>,
        at_most: At,
    ) -> Result<(At, Option<(SeatId, Need)>), DrillError> {
        let since = self.mark();
        let at_most = at_most.min(self.scenario().end());
        let mut need = None;
        while need.is_none() && self.now() < at_most && !self.is_over() {
            let now = self.now();
            let step = STEPS[usize::from(now >= self.scenario().acute_end())];
            let whole = At((now.0.div_euclid(step) + 1) * step);
            let views: Vec<_> = seats.iter().filter_map(|seat| self.view(seat)).collect();
            let appointed = views.iter().flat_map(appointments).map(|(at, _)| at).filter(|at| *at > now);
            let to = appointed.min().map_or(whole, |at| at.min(whole)).min(at_most);
            match colleagues.as_deref_mut() {
                Some(beside) => beside.up_to(self, to)?,
                None => self.run_to(to)?,
            }
            need = seats.iter().find_map(|seat| Some((seat.clone(), self.needs(seat, since)?)));
        }
        Ok((self.now(), need))
    }

    /// What a line of the record needs somebody at a seat for, if it does.
    fn needed_for(&self, seat: &SeatId, line: &Line) -> Option<Need> {
        let event = match line {
            Line::Command { command, .. } => {
                let (What::Publish { approval, .. } | What::Answer { approval, .. }) = &command.what else {
                    return None;
                };
                let asked = approval.as_ref() == Some(seat) && command.seat != *seat;
                return asked.then_some(Need::Approval(command.seq));
            }
            Line::Derived { event, .. } => event,
            _ => return None,
        };
        match event {
            Event::Delivered { item, seat: to, asks, harm, .. } if to == seat => {
                // Whoever only says thank you waits for nothing.
                let is_thanks = matches!(item, Item::Contact(..)) && asks.is_empty() && *harm == Harm::None;
                (!is_thanks).then(|| Need::Message { item: item.clone(), harm: *harm })
            }
            Event::FactLearned { fact, seat: by, .. } if by == seat => Some(Need::Learned(fact.clone())),
            Event::Contradicted { seq, fact, .. } => Some(Need::Contradicted { seq: *seq, fact: fact.clone() }),
            Event::RumourCrossed { fact, .. } => Some(Need::Rumour(fact.clone())),
            Event::DutyStarted { duty, due } => {
                let own = crate::scenario::find(&self.scenario().duties, duty.as_str());
                own.is_some_and(|own| own.seat == *seat).then(|| Need::Duty { duty: duty.clone(), due: *due })
            }
            Event::Refused { seq, why } => {
                let own = self.log().commands().any(|(_, command, _)| command.seq == *seq && command.seat == *seat);
                own.then_some(Need::Refused { seq: *seq, why: *why })
            }
            Event::PhaseEnded { phase } => Some(Need::Phase(phase.clone())),
            _ => None,
        }
    }
}

/// Moments, past and coming, at which somebody at this seat is needed by appointment.
fn appointments(view: &SeatView) -> Vec<(At, Need)> {
    let mut all = Vec::new();
    let live = view.wall.promises.iter().filter(|promise| promise.state == PromiseState::Live);
    all.extend(
        live.map(|promise| (promise.due - PROMISE_WARNS, Need::Promise { name: promise.name, due: promise.due })),
    );
    let own = &view.known.seats[view.seat];
    for (duty, seen) in view.known.duties.iter().zip(&view.wall.duties) {
        if let Some(due) = seen.due.filter(|_| duty.seat == own.id && !seen.met && !seen.missed) {
            all.push((due - DUTY_WARNS, Need::Duty { duty: duty.id.clone(), due }));
        }
    }
    if let Some(ends) = own.shift_ends.filter(|_| view.desk.handed_over.is_none()) {
        all.push((ends - SHIFT_WARNS, Need::Shift { ends }));
    }
    all
}
