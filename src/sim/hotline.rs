//! A hotline on its own: constant load, call by call, through the very queue and calendar that the crowd uses.
//!
//! It answers "what would this staffing give?", and it is how the queue is held against exact theory. The hotline starts
//! empty; the first twentieth of the callers warms it up and is left out of what is measured.

#![expect(clippy::cast_precision_loss, reason = "times and counts are far below 2^53")]

use serde::Serialize;

use crate::base::{
    draw::{Draws, Kind, Purpose, Subject},
    num,
    time::{At, MINUTE, SECOND, Span},
};
use crate::sim::{
    calendar::{Calendar, Class},
    erlang::{ErlangA, Load},
    queue::{Arrival, Contact, Counts, Queue, Start, Ticket},
};

/// Most callers of one run.
pub const MOST_CALLS: u32 = 10_000_000;
/// Most agents.
pub const MOST_AGENTS: u32 = 100_000;
/// Most calls a minute, and most calls that could come in while one caller waits.
pub const MOST_RATE: f64 = 1_000_000.0;
/// Longest handling time and patience.
pub const LONGEST: Span = Span(7 * crate::base::time::DAY);
/// Largest chance to call again: higher ones would keep the lines busy for ever.
pub const MOST_AGAIN: f64 = 0.95;

/// How service times scatter about their mean.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Law {
    /// As exact theory has it.
    Exponential,
    /// As measured in real centres; the coefficient of variation.
    Lognormal(f64),
}

/// Whether and when people call again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Again {
    /// The chance that they do.
    pub chance: f64,
    /// After how long, in the mean.
    pub after: Span,
}

impl Again {
    /// Nobody calls again.
    pub const NEVER: Self = Self { chance: 0.0, after: Span(0) };
}

/// A hotline and its load.
#[derive(Clone, Debug)]
pub struct Hotline {
    /// Callers a minute, not counting those who call again.
    pub calls_per_minute: f64,
    /// Mean handling time.
    pub handle: Span,
    /// Mean patience.
    pub patience: Span,
    /// Agents at the start.
    pub agents: u32,
    /// Later staffing: from when, how many.
    pub roster: Vec<(At, u32)>,
    /// Callers of this run.
    pub calls: u32,
    /// Which run.
    pub seed: u64,
    /// The wait that counts as within the service level.
    pub within: Span,
    /// How service times scatter.
    pub law: Law,
    /// The share of callers who are served before the others.
    pub preferred: f64,
    /// What people do who gave up.
    pub redial: Again,
    /// What people do who were served.
    pub reconnect: Again,
}

/// What a hotline can be asked and what cannot be answered.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Bad {
    /// The rate of calls.
    #[error("calls per minute are {0}: give a number above 0 and at most {MOST_RATE}")]
    Rate(f64),
    /// The handling time.
    #[error("the handling time is {} s: give at least 1s and at most 7d", .0.0 as f64 / 1e3)]
    Handle(Span),
    /// The patience.
    #[error("the patience is {} s: give at least 1s and at most 7d", .0.0 as f64 / 1e3)]
    Patience(Span),
    /// The number of agents.
    #[error("there are {0} agents: give 1 to {MOST_AGENTS}; a hotline without agents answers nobody")]
    Agents(u32),
    /// The number of calls.
    #[error("{0} calls are to be simulated: give 100 to {MOST_CALLS}")]
    Calls(u32),
    /// A chance to call again.
    #[error("the chance to call again is {0}: give 0 to {MOST_AGAIN}")]
    Chance(f64),
    /// A share of callers.
    #[error("the share of preferred callers is {0}: give 0 to 1")]
    Share(f64),
    /// The scatter of service times.
    #[error("the coefficient of variation is {0}: give a number above 0 and at most 10")]
    Scatter(f64),
    /// All at once would fill the line with more callers than fit.
    #[error(
        "about {0:.0} calls come in while one caller waits: more than {MOST_RATE} do not fit; take a lower rate or less patience"
    )]
    Crowd(f64),
    /// The run would last too long for the calendar.
    #[error("at this rate the calls would take {0:.0} years: at most 100; take fewer calls")]
    Years(f64),
}

/// What a caller can expect, measured or exact.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Measures {
    /// Share of calls that found no free agent.
    pub p_wait: f64,
    /// Share of calls that were given up.
    pub p_abandon: f64,
    /// Mean wait of all calls, answered or not, in seconds.
    pub mean_wait_s: f64,
    /// Mean number of callers who wait.
    pub mean_queue: f64,
    /// Share of calls that were answered within the service level.
    pub service_level: f64,
}

/// What a run gave.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// Of all calls after the warm-up, those of people who call again among them.
    pub measures: Measures,
    /// All calls a minute, between the end of the warm-up and the last new caller.
    pub calls_per_minute: f64,
    /// Calls given up a minute, in the same time.
    pub abandoned_per_minute: f64,
    /// Mean wait of preferred and other callers, in seconds.
    pub wait_by_class_s: [f64; 2],
    /// Everything the queue counted, the warm-up included.
    pub counts: Counts,
}

#[derive(Clone, Copy, Debug)]
enum Event {
    /// A new caller.
    Call,
    /// Somebody calls again, for the how-manieth time.
    Again(u32, u32),
    Finished(Ticket),
    GaveUp(Ticket),
    Staff(u32),
}

impl Hotline {
    /// Everything about this hotline that cannot be answered.
    pub fn problems(&self) -> Vec<Bad> {
        let mut found = Vec::new();
        let mut demand = |holds: bool, bad: Bad| {
            if !holds {
                found.push(bad);
            }
        };
        let time = SECOND..=LONGEST.0;
        let rate = self.calls_per_minute;
        let sound_rate = rate > 0.0 && rate <= MOST_RATE;
        demand(sound_rate, Bad::Rate(rate));
        demand(time.contains(&self.handle.0), Bad::Handle(self.handle));
        demand(time.contains(&self.patience.0), Bad::Patience(self.patience));
        demand((1..=MOST_AGENTS).contains(&self.agents), Bad::Agents(self.agents));
        demand((100..=MOST_CALLS).contains(&self.calls), Bad::Calls(self.calls));
        demand((0.0..=1.0).contains(&self.preferred), Bad::Share(self.preferred));
        for again in [self.redial, self.reconnect] {
            demand((0.0..=MOST_AGAIN).contains(&again.chance), Bad::Chance(again.chance));
        }
        if let Law::Lognormal(cv) = self.law {
            demand(cv > 0.0 && cv <= 10.0, Bad::Scatter(cv));
        }
        if sound_rate {
            let crowd = rate * self.patience.in_minutes();
            demand(crowd <= MOST_RATE, Bad::Crowd(crowd));
            let years = f64::from(self.calls) / rate / (365.0 * 24.0 * 60.0);
            demand(years <= 100.0, Bad::Years(years));
        }
        found
    }

    /// What theory says of this load if service times are exponential, the staffing stays, and nobody calls again.
    pub fn exact(&self) -> Measures {
        let exact = ErlangA::new(Load {
            arrivals: self.calls_per_minute,
            service: 1.0 / self.handle.in_minutes(),
            impatience: 1.0 / self.patience.in_minutes(),
            agents: self.agents,
        });
        Measures {
            p_wait: exact.p_wait,
            p_abandon: exact.p_abandon,
            mean_wait_s: exact.mean_wait * 60.0,
            mean_queue: exact.mean_queue,
            service_level: exact.service_level(self.within.in_minutes()),
        }
    }

    /// Plays all calls to the end. `progress` is told now and then how many callers have called. Only a hotline without
    /// [`Hotline::problems`] is sure to come to an end.
    pub fn simulate(&self, progress: &mut dyn FnMut(u32)) -> Outcome {
        let mut run = Run::new(self);
        while let Some(entry) = run.calendar.pop_until(At(i64::MAX)) {
            let now = entry.at;
            match entry.event {
                Event::Call => {
                    if run.called.is_multiple_of(1 << 14) {
                        progress(run.called);
                    }
                    run.call(now);
                }
                Event::Again(who, ordinal) => run.arrive(now, who, ordinal),
                Event::Finished(ticket) => run.finished(now, ticket),
                Event::GaveUp(ticket) => run.gave_up(now, ticket),
                Event::Staff(agents) => {
                    for start in run.queue.set_agents(now, agents) {
                        run.started(&start);
                    }
                }
            }
        }
        progress(self.calls);
        run.outcome()
    }
}

/// Sums over the calls that count.
#[derive(Clone, Copy, Debug, Default)]
struct Sums {
    calls: u64,
    delayed: u64,
    abandoned: u64,
    within: u64,
    wait_ms: u64,
}

/// A run under way.
struct Run<'a> {
    hotline: &'a Hotline,
    draws: Draws,
    subject: Subject,
    calendar: Calendar<Event>,
    queue: Queue,
    /// New callers so far.
    called: u32,
    /// When the next of them calls, in milliseconds; fractions are kept so that no rounding piles up.
    next_call_ms: f64,
    /// Callers before this one only warm up.
    first_measured: u32,
    sums: [Sums; 2],
    /// Time and counts at the first and at the last new caller who counts.
    window: [(At, Counts); 2],
}

impl<'a> Run<'a> {
    fn new(hotline: &'a Hotline) -> Self {
        let mut run = Self {
            hotline,
            draws: Draws::new("hotline", hotline.seed),
            subject: Subject::new(Kind::Channel, "hotline", 0),
            calendar: Calendar::default(),
            queue: Queue::new(At::START, hotline.agents, hotline.within.0),
            called: 0,
            next_call_ms: 0.0,
            first_measured: hotline.calls / 20,
            sums: [Sums::default(); 2],
            window: [(At::START, Counts::default()); 2],
        };
        for (ordinal, (from, agents)) in (0..).zip(&hotline.roster) {
            let purpose = Purpose::Policy as u8;
            run.calendar.push(*from, Class::Command, run.subject, purpose, ordinal, Event::Staff(*agents));
        }
        run.expect_call();
        run
    }

    /// Writes down when the next new caller calls, if there is one.
    fn expect_call(&mut self) {
        if self.called < self.hotline.calls {
            let caller = self.subject.sibling(self.called);
            let u = self.draws.at(caller, Purpose::Arrival, 0).unit();
            self.next_call_ms += num::exponential(MINUTE as f64 / self.hotline.calls_per_minute, u);
            let at = At(rounded(self.next_call_ms));
            self.calendar.push(at, Class::Calendar, caller, Purpose::Arrival as u8, 0, Event::Call);
        }
    }

    fn call(&mut self, now: At) {
        let who = self.called;
        self.called += 1;
        if who == self.first_measured {
            self.window[0] = (now, self.queue.counts(now));
        }
        if self.called == self.hotline.calls {
            self.window[1] = (now, self.queue.counts(now));
        }
        self.arrive(now, who, 0);
        self.expect_call();
    }

    fn arrive(&mut self, now: At, who: u32, ordinal: u32) {
        let hotline = self.hotline;
        let caller = self.subject.sibling(who);
        let mut draw = self.draws.at(caller, Purpose::Contact, ordinal);
        let patience = num::exponential(hotline.patience.0 as f64, draw.unit());
        let mean = hotline.handle.0 as f64;
        let service = match hotline.law {
            Law::Exponential => num::exponential(mean, draw.unit()),
            Law::Lognormal(cv) => num::lognormal(mean, cv, draw.unit()),
        };
        let priority = u8::from(!draw.chance(hotline.preferred));
        let contact = Contact { who, ordinal, priority, service_ms: rounded(service), patience_ms: rounded(patience) };
        let measured = who >= self.first_measured;
        let sums = &mut self.sums[usize::from(priority)];
        sums.calls += u64::from(measured);
        match self.queue.arrive(now, contact) {
            Arrival::Served(start) => self.started(&start),
            Arrival::Queued { ticket, gives_up } => {
                sums.delayed += u64::from(measured);
                let event = Event::GaveUp(ticket);
                self.calendar.push(gives_up, Class::Calendar, caller, Purpose::Urge as u8, ordinal, event);
            }
        }
    }

    fn started(&mut self, start: &Start) {
        let Contact { who, ordinal, priority, .. } = start.contact;
        if who >= self.first_measured {
            let sums = &mut self.sums[usize::from(priority)];
            sums.within += u64::from(start.waited_ms <= self.hotline.within.0);
            sums.wait_ms += start.waited_ms.cast_unsigned();
        }
        let (caller, event) = (self.subject.sibling(who), Event::Finished(start.ticket));
        self.calendar.push(start.until, Class::Calendar, caller, Purpose::Contact as u8, ordinal, event);
    }

    fn finished(&mut self, now: At, ticket: Ticket) {
        if let Some(finished) = self.queue.finished(now, ticket) {
            self.consider(now, finished.contact, self.hotline.reconnect);
            if let Some(start) = finished.next {
                self.started(&start);
            }
        }
    }

    fn gave_up(&mut self, now: At, ticket: Ticket) {
        if let Some(contact) = self.queue.gave_up(now, ticket) {
            if contact.who >= self.first_measured {
                let sums = &mut self.sums[usize::from(contact.priority)];
                sums.abandoned += 1;
                sums.wait_ms += contact.patience_ms.cast_unsigned();
            }
            self.consider(now, contact, self.hotline.redial);
        }
    }

    /// Lets somebody whose call is over decide whether to call again.
    fn consider(&mut self, now: At, contact: Contact, again: Again) {
        if again.chance <= 0.0 {
            return;
        }
        let Contact { who, ordinal, .. } = contact;
        let caller = self.subject.sibling(who);
        let mut draw = self.draws.at(caller, Purpose::Redial, ordinal);
        if draw.chance(again.chance) {
            let at = At(now.0 + rounded(num::exponential(again.after.0 as f64, draw.unit())));
            let event = Event::Again(who, ordinal + 1);
            self.calendar.push(at, Class::Calendar, caller, Purpose::Redial as u8, ordinal, event);
        }
    }

    fn outcome(&self) -> Outcome {
        let [(from, before), (to, after)] = self.window;
        let span = (to.0 - from.0).max(1) as f64;
        let sum = |of: fn(&Sums) -> u64| (of(&self.sums[0]) + of(&self.sums[1])) as f64;
        let calls = sum(|sums| sums.calls).max(1.0);
        let wait_s = |ms: f64, calls: f64| ms / SECOND as f64 / calls;
        Outcome {
            measures: Measures {
                p_wait: sum(|sums| sums.delayed) / calls,
                p_abandon: sum(|sums| sums.abandoned) / calls,
                mean_wait_s: wait_s(sum(|sums| sums.wait_ms), calls),
                mean_queue: (after.waiting_ms - before.waiting_ms) as f64 / span,
                service_level: sum(|sums| sums.within) / calls,
            },
            calls_per_minute: (after.offered - before.offered) as f64 * MINUTE as f64 / span,
            abandoned_per_minute: (after.abandoned - before.abandoned) as f64 * MINUTE as f64 / span,
            wait_by_class_s: self.sums.map(|sums| wait_s(sums.wait_ms as f64, sums.calls.max(1) as f64)),
            counts: self.queue.counts(to),
        }
    }
}

/// Milliseconds rounded to whole ones. The limits on what a hotline may be keep them far below 2^63.
#[expect(clippy::cast_possible_truncation, reason = "saturates, and is far below 2^63")]
fn rounded(ms: f64) -> i64 {
    (ms + 0.5) as i64
}
