//! A policy that plays beside people: it wakes and gives its orders at moments that follow from the record alone, so
//! that a drill comes to the same whether it is stepped frame by frame or in one leap.
//!
//! Whoever drives such a drill brings it on through [`Beside::up_to`] and gives people's commands through
//! [`Beside::accept`]. Nothing here reads a clock.

use std::collections::VecDeque;

use crate::base::{
    id::SeatId,
    time::{At, MINUTE},
};
use crate::drill::{
    Accepted, Drill, DrillError,
    chronicle::Chronicle,
    policy::{Policy, Views, Wake},
    replay::{self, CannotReplay},
};
use crate::record::{line::Line, log::Log};
use crate::scenario::command::{Command, What};

/// A policy in some seats, people in the others.
pub struct Beside {
    policy: Box<dyn Policy + Send + Sync>,
    rhythm: Rhythm,
}

impl std::fmt::Debug for Beside {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Beside").field("policy", &self.policy.name()).field("rhythm", &self.rhythm).finish()
    }
}

impl Beside {
    /// For a drill that has just been started.
    pub fn new(policy: Box<dyn Policy + Send + Sync>) -> Self {
        Self::from(policy, At::START)
    }

    /// For a drill in which others have played up to this moment.
    pub fn from(policy: Box<dyn Policy + Send + Sync>, at: At) -> Self {
        Self { policy, rhythm: Rhythm::from(at) }
    }

    /// The same in a drill that is taken up again from its record: the policy lives through what has been, so that it
    /// goes on as if nothing had been. What is in the record is its own doing where it would do just that; the rest
    /// people did.
    pub fn relives(mut self, log: &Log) -> Result<Self, CannotReplay> {
        let mut drill = Drill::start(replay::setup_of(log.header())?)?;
        for (_, command, _) in log.commands() {
            // A drill in memory goes on; one that ends earlier than its record is told apart when it is resumed.
            if self.relive(&mut drill, command).is_err() {
                return Ok(self);
            }
        }
        // What had been ordered and was not given yet when the record breaks off waits for the drill to go on.
        self.up_to(&mut drill, log.reached()).ok();
        Ok(self)
    }

    /// Lets one recorded command happen again, as the policy's own if it gives just that, else as somebody else's.
    fn relive(&mut self, drill: &mut Drill, command: &Command) -> Result<(), DrillError> {
        self.up_to(drill, At(command.at.0 - 1))?;
        let own = self.rhythm.next_order(drill).is_some_and(|(stamp, order)| {
            stamp == command.at && order.seat == command.seat && order.what == command.what
        });
        if own {
            return self.up_to(drill, command.at);
        }
        let Command { at, seat, seq, what } = command.clone();
        drill.accept_under_way(at, seat, seq, what).map(drop)
    }

    /// Lets the drill go on until `at`, never past it; whenever the policy wakes before that, it acts.
    pub fn up_to(&mut self, drill: &mut Drill, at: At) -> Result<(), DrillError> {
        if drill.clock().idle && drill.is_under_way() {
            // The facilitator has said that nobody acts on this way.
            drill.run_to(drill.clock().bound.min(at))?;
            if drill.is_under_way() {
                return Ok(());
            }
        }
        self.rhythm.up_to(self.policy.as_mut(), drill, at, &mut |_| {})
    }

    /// Gives a command in somebody's name, as [`Drill::accept`] does, once the policy has done what it does before. Where
    /// the command sends the clock on, the policy acts on the way.
    pub fn accept(
        &mut self,
        drill: &mut Drill,
        at: At,
        seat: SeatId,
        seq: u32,
        what: What,
    ) -> Result<Accepted, DrillError> {
        self.arrive(drill)?;
        let stamp = drill.next_stamp(at);
        self.up_to(drill, At(stamp.0 - 1))?;
        let accepted = drill.accept_under_way(stamp, seat, seq, what)?;
        self.arrive(drill)?;
        Ok(accepted)
    }

    fn arrive(&mut self, drill: &mut Drill) -> Result<(), DrillError> {
        if drill.is_under_way() { self.up_to(drill, drill.clock().bound) } else { Ok(()) }
    }
}

/// When a policy looks up, and what it has ordered and not given yet.
#[derive(Clone, Debug)]
pub(super) struct Rhythm {
    orders: VecDeque<Command>,
    next: Wake,
    /// Lines of the record that it has looked at.
    seen: usize,
    /// When the next round is.
    look: At,
    /// Whether orders of this round may be left.
    is_giving: bool,
}

impl Rhythm {
    /// The policy wakes for the first time at this moment.
    pub(super) fn from(first: At) -> Self {
        Self { orders: VecDeque::new(), next: Wake::At(first), seen: 0, look: first, is_giving: false }
    }

    /// Lets the drill go on until `until`, the policy looking up whenever it is time. What reaches a seat is looked at
    /// in the next whole minute.
    pub(super) fn up_to(
        &mut self,
        policy: &mut dyn Policy,
        drill: &mut Drill,
        until: At,
        progress: &mut dyn FnMut(At),
    ) -> Result<(), DrillError> {
        let end = drill.scenario().end();
        while !drill.is_over() && drill.now() < end {
            if self.is_giving {
                if !self.give(drill, until)? {
                    break;
                }
                self.is_giving = false;
                self.look = self.next_look(drill.now()).min(end);
                continue;
            }
            if self.look > until {
                break;
            }
            drill.run_to(self.look.max(drill.now()))?;
            if drill.now() >= end {
                break;
            }
            progress(drill.now());
            self.wake(policy, drill);
            self.is_giving = true;
        }
        drill.run_to(until.max(drill.now()))
    }

    /// One round: the policy looks up if it asked for that.
    fn wake(&mut self, policy: &mut dyn Policy, drill: &mut Drill) {
        let now = drill.now();
        let stirred = drill.log().lines_from(self.seen).any(is_stirring);
        self.seen = drill.log().lines().len();
        let wakes = match self.next {
            Wake::At(at) => at <= now,
            Wake::OnDelivery => stirred,
            Wake::OnDeliveryOrAt(at) => stirred || at <= now,
            Wake::Never => false,
        };
        if wakes {
            let decision = policy.wake(&Views::new(drill.chronicle(), now));
            self.next = decision.next;
            line_up(&mut self.orders, decision.commands);
        }
    }

    /// The next order whose time has come, with the stamp that it would get. Each takes a millisecond, so those of one
    /// moment follow one another.
    fn next_order(&self, drill: &Drill) -> Option<(At, &Command)> {
        let order = self.orders.front().filter(|order| order.at <= At(drill.now().0 + 1))?;
        Some((drill.next_stamp(order.at), order))
    }

    /// Gives the orders whose time has come, as far as there is time for them; says whether there was for all.
    fn give(&mut self, drill: &mut Drill, until: At) -> Result<bool, DrillError> {
        let end = drill.scenario().end();
        while let Some((stamp, _)) = self.next_order(drill) {
            if drill.is_over() || drill.now() >= end {
                break;
            }
            if stamp > until {
                return Ok(false);
            }
            // What waits for its record to be safe comes first: if it still cannot be, this order is not lost.
            drill.catch_up()?;
            let Some(Command { at, seat, seq, what }) = self.orders.pop_front() else { break };
            drill.accept_under_way(at, seat, seq, what)?;
        }
        Ok(true)
    }

    /// When to look up next: at an order's time, at the time asked for, or at the next whole minute if something may
    /// come in.
    fn next_look(&self, now: At) -> At {
        let minute = At((now.0.div_euclid(MINUTE) + 1) * MINUTE);
        let look = match self.next {
            Wake::At(at) => at.max(minute),
            Wake::OnDelivery => minute,
            Wake::OnDeliveryOrAt(at) => minute.min(at.max(At(now.0 + 1))),
            Wake::Never => At(i64::MAX),
        };
        self.orders.front().map_or(look, |order| look.min(At(order.at.0 - 1).max(now)))
    }
}

/// Whether a line is one for which people look up.
fn is_stirring(line: &Line) -> bool {
    matches!(line, Line::Derived { event, .. } if Chronicle::stirs(event))
}

/// Puts new orders among those that wait, by time; those of one time stay as they were given.
pub(super) fn line_up(orders: &mut VecDeque<Command>, new: Vec<Command>) {
    for order in new {
        let place = orders.partition_point(|known| known.at <= order.at);
        orders.insert(place, order);
    }
}
