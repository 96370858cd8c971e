//! Floor 3: the crowd and its world.
//!
//! One door in: [`Sim::obey`]. One door out: [`Sim::take`], what has happened, and [`Sim::crowd`], how things stand,
//! for views. The world holds no entities, no messages and no observers: each feature is one resource with a
//! running digest, and its file holds its state, its handlers and its plugin. Nothing here reads a clock or a file,
//! starts a thread, or keeps anything outside the world; so a drill is a function of what is played and what is
//! commanded, however it is stepped.
//!
//! In reading order: [`play`] what is played; [`people`] the customers and how mood moves; [`look`] what they do;
//! [`contact`], [`spread`], [`gather`] how they reach the company, each other, and act together; [`statement`],
//! [`knowledge`], [`promise`] what the company says; [`remedy`], [`offer`], [`follow`] what it does; [`inject`],
//! [`added`], [`duty`], [`scam`] what comes from outside; [`staff`], [`market`] what it costs; [`hear`], [`sample`] what
//! is seen of it.

pub mod added;
pub mod agenda;
pub mod assembly;
pub mod calendar;
pub mod claim;
pub mod command;
pub mod condition;
pub mod contact;
pub mod crowd;
pub mod digest;
pub mod draft;
pub mod duty;
pub mod effect;
pub mod erlang;
pub mod facilitate;
pub mod follow;
pub mod gather;
pub mod graph;
pub mod hear;
pub mod hotline;
pub mod impact;
pub mod inject;
pub mod journal;
pub mod judge;
pub mod kernel;
pub mod knowledge;
pub mod look;
pub mod market;
pub mod offer;
pub mod outcome;
pub mod people;
pub mod play;
pub mod promise;
pub mod queue;
pub mod reach;
pub mod remedy;
pub mod review;
pub mod roster;
pub mod rumour;
pub mod sample;
pub mod scam;
pub mod spread;
pub mod staff;
pub mod statement;
pub mod story;
pub mod victim;
pub mod voice;
pub mod wave;
pub mod word;

use std::sync::Arc;

use bevy::{
    ecs::system::SystemState,
    prelude::{Schedule, World},
};

use crate::base::time::{At, HOUR, MINUTE};
use crate::record::event::Refusal;
use crate::scenario::command::{Command, Item, What};
use crate::sim::{
    agenda::{Agenda, Due},
    assembly::{Assembly, Feature, Tick},
    crowd::{Access, Crowd},
    journal::{Entry, Journal},
    outcome::Outcome,
    play::Play,
};

/// The number of the model: digests are filed under it, and a changed digest without a new number fails a test.
pub const MODEL: u32 = 1;
/// Minutes between two ticks after the acute phase.
const LATER_TICK: i64 = 10;

/// The simulation of one drill.
pub struct Sim {
    world: World,
    schedule: Schedule,
    ticks: Vec<Tick>,
    access: SystemState<Access<'static>>,
    features: Vec<Feature>,
    play: Arc<Play>,
    /// The last whole minute whose tick has run; before the first, the minute before `StartEx`.
    ticked: At,
}

impl std::fmt::Debug for Sim {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sim").field("ticked", &self.ticked).finish_non_exhaustive()
    }
}

/// Every feature, in the order in which they register.
const PLUGINS: [fn(&mut Assembly); 18] = [
    look::populate,
    contact::plugin,
    statement::plugin,
    knowledge::plugin,
    promise::plugin,
    inject::plugin,
    added::plugin,
    duty::plugin,
    remedy::plugin,
    spread::plugin,
    scam::plugin,
    gather::plugin,
    staff::plugin,
    market::plugin,
    hear::plugin,
    follow::plugin,
    review::plugin,
    sample::plugin,
];

impl Sim {
    /// A simulation at `StartEx`: nothing has happened yet.
    pub fn new(play: Arc<Play>) -> Self {
        let mut assembly = Assembly::new(play);
        for plugin in PLUGINS {
            plugin(&mut assembly);
        }
        let Assembly { play, agenda, mut world, ticks, features } = assembly;
        world.insert_resource(agenda);
        world.insert_resource(Journal::default());
        let mut sim = Self::over(world, play, ticks, features, At(-MINUTE));
        sample::begin(&mut sim.crowd());
        sim
    }

    /// A simulation over a world that holds the state of every feature.
    fn over(mut world: World, play: Arc<Play>, ticks: Vec<Tick>, features: Vec<Feature>, ticked: At) -> Self {
        world.insert_resource(Play::clone(&play));
        let access = SystemState::new(&mut world);
        Self { world, schedule: assembly::schedule(&ticks), ticks, access, features, play, ticked }
    }

    /// An equal simulation that goes its own way from here.
    #[must_use]
    pub fn fork(&self) -> Self {
        let mut world = World::new();
        for feature in &self.features {
            (feature.copy)(&self.world, &mut world);
        }
        world.insert_resource(self.world.resource::<Agenda>().clone());
        world.insert_resource(self.world.resource::<Journal>().clone());
        Self::over(world, Arc::clone(&self.play), self.ticks.clone(), self.features.clone(), self.ticked)
    }

    /// What is played.
    pub fn play(&self) -> &Arc<Play> {
        &self.play
    }

    /// The simulated moment: everything due up to here has happened.
    pub fn now(&self) -> At {
        self.world.resource::<Agenda>().now
    }

    /// How things stand, for views. Whoever reads must not write.
    pub fn crowd(&mut self) -> Crowd<'_> {
        match self.access.get_mut(&mut self.world) {
            Ok(access) => access.into_crowd(),
            Err(missing) => unreachable!("every feature is registered: {missing}"),
        }
    }

    /// What has been reported since this was last asked, in the order in which it happened.
    pub fn take(&mut self) -> Vec<Entry> {
        std::mem::take(&mut self.world.resource_mut::<Journal>().entries)
    }

    /// What the crisis has cost so far. It visits everybody: for the end of a drill, not for its course.
    pub fn outcome(&mut self) -> Outcome {
        outcome::outcome(&self.crowd())
    }

    /// Calendar entries that have come so far.
    pub fn entries(&self) -> u64 {
        self.world.resource::<Agenda>().entries
    }

    /// Lets everything happen that is due up to and including `to`, whole-minute ticks included.
    pub fn advance(&mut self, to: At) {
        loop {
            let next = self.next_tick();
            if next > to {
                break;
            }
            self.drain(next);
            self.schedule.run(&mut self.world);
            self.ticked = next;
            if next.0 % HOUR == 0 {
                self.write_digest(next);
            }
        }
        self.drain(to);
    }

    /// Carries out a command at the present moment. The drill has stamped it and brought the simulation there.
    pub fn obey(&mut self, command: &Command) -> Result<Option<Item>, Refusal> {
        let c = &mut self.crowd();
        c.agenda.now = c.agenda.now.max(command.at);
        command::obey(c, command)
    }

    /// What a command's selector means at this moment; nothing if it has none, or there is nothing of the kind.
    pub fn meant(&mut self, what: &What) -> Option<Item> {
        command::meant(&self.crowd(), what)
    }

    /// The facilitator jumps: until then the company's routine keeps the promises that fall due.
    pub fn keep_promises_until(&mut self, until: At) {
        promise::keep_until(&mut self.crowd(), until);
    }

    /// Every minute in the acute phase, every ten minutes later.
    fn next_tick(&self) -> At {
        let minutes = if self.play.is_acute(self.ticked) { 1 } else { LATER_TICK };
        At((self.ticked.0.div_euclid(minutes * MINUTE) + 1) * minutes * MINUTE)
    }

    fn write_digest(&mut self, at: At) {
        let features = self.features.iter();
        let mut parts: Vec<_> = features.filter_map(|f| Some((f.name, (f.fold)(&self.world)?.hex()))).collect();
        parts.sort_unstable();
        self.world.resource_mut::<Journal>().entries.push(Entry::Digest(at, parts));
    }

    /// Lets the calendar's entries up to and including `to` happen.
    fn drain(&mut self, to: At) {
        let c = &mut self.crowd();
        while let Some(entry) = c.agenda.calendar.pop_until(to) {
            c.agenda.now = entry.at;
            c.agenda.entries += 1;
            happen(c, entry.event);
        }
        c.agenda.now = c.agenda.now.max(to);
    }
}

/// Hands what is due to the feature that it belongs to.
fn happen(c: &mut Crowd, due: Due) {
    match due {
        Due::Struck(who, wave) => look::struck(c, who, wave),
        Due::Eased(who, wave) => look::eased(c, who, wave),
        Due::Look(who) => look::look(c, who),
        Due::Redial(who) => contact::redial(c, who),
        Due::Served(channel, ticket) => contact::served(c, channel, ticket),
        Due::GaveUp(channel, ticket) => contact::gave_up(c, channel, ticket),
        Due::Shift(channel, number) => roster::shift(c, channel, number),
        Due::Rested(channel) => staff::rested(c, channel),
        Due::Read(who, post) => spread::read(c, who, post),
        Due::Wave(number) => wave::comes(c, number),
        Due::Story(number) => story::reaches(c, number),
        Due::Speak(number) => statement::speak(c, number),
        Due::Tested(number, element) => claim::tested(c, number, element),
        Due::PromiseDue(number, redated) => promise::due(c, number, redated),
        Due::DutyDue(duty) => duty::due(c, duty),
        Due::Learn(fact, number) => knowledge::learn(c, fact, number),
        Due::Told(question) => knowledge::told(c, question),
        Due::Leak(fact) => knowledge::leak(c, fact),
        Due::TruthChanges(fact) => claim::truth_changes(c, fact),
        Due::Rumour(fact) => rumour::begins(c, fact),
        Due::HoldEnds(hold) => knowledge::hold_ends(c, hold),
        Due::Inject(number) => inject::fires(c, number),
        Due::Added(number) => added::comes(c, number),
        Due::ActionReady(run) => remedy::ready(c, run),
        Due::Help(run) => remedy::help(c, run),
        Due::Decide(who) => market::decide(c, who),
        Due::Follow(run) => follow::comes(c, run),
        Due::ScamBegins(scam) => scam::begins(c, scam),
        Due::Scammer(who, scam) => scam::calls(c, who, scam),
        Due::NoticesLoss(who, scam) => victim::notices(c, who, scam),
        Due::LossOver(who) => victim::is_over(c, who),
        Due::Demand(who, fact) => contact::arrive_about(c, who, Some(usize::from(fact))),
        Due::SeatShift(seat) => staff::seat_shift(c, seat),
        Due::PhaseEnds(phase) => inject::phase_ends(c, phase),
        Due::Epilogue => review::epilogue(c),
    }
}
