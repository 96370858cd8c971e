//! How the world of a drill is put together from its features, copied and digested.

use std::sync::Arc;

use bevy::{
    ecs::schedule::{LogLevel, ScheduleBuildSettings, SingleThreadedExecutor, SystemSet},
    prelude::{IntoScheduleConfigs as _, Resource, Schedule, World},
};

use crate::sim::{agenda::Agenda, crowd::Access, digest::Fold, play::Play};

/// The state of one feature: one resource, which can be copied and told apart from another.
pub trait State: Resource + Clone {
    /// What a digest line calls it.
    const NAME: &'static str;

    /// Everything that has happened to it so far, in one number.
    fn fold(&self) -> Fold;

    /// Whether the scenario has a use for it: what has none stands in no digest.
    fn is_used(&self) -> bool {
        true
    }
}

/// The order of what is done at whole minutes: all of it stands here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, SystemSet)]
pub enum TickSystems {
    /// Silence is added up.
    Words,
    /// Injects whose condition has come true happen.
    Injects,
    /// Duties whose clock starts by a condition start.
    Duties,
    /// People who stand together become a crowd.
    Places,
    /// Staff tire and rest.
    Staff,
    /// Money is spent.
    Market,
    /// What has come of scams is written down.
    Scams,
    /// How things stand is written down.
    Samples,
}

/// How one feature is copied and digested.
#[derive(Clone, Copy)]
pub(super) struct Feature {
    /// What a digest line calls it.
    pub(super) name: &'static str,
    /// Copies its state into another world.
    pub(super) copy: fn(&World, &mut World),
    /// Its digest so far, if the scenario has a use for it.
    pub(super) fold: fn(&World) -> Option<Fold>,
}

/// What a feature does at whole minutes.
pub(super) type Tick = (TickSystems, fn(Access<'_>));

/// A world while it is put together.
pub struct Assembly {
    /// What is played.
    pub play: Arc<Play>,
    /// The calendar, for what stands in it from the start.
    pub agenda: Agenda,
    pub(super) world: World,
    pub(super) ticks: Vec<Tick>,
    pub(super) features: Vec<Feature>,
}

impl Assembly {
    /// An empty world for a play.
    pub(super) fn new(play: Arc<Play>) -> Self {
        let agenda = Agenda::new(&play);
        Self { play, agenda, world: World::new(), ticks: Vec::new(), features: Vec::new() }
    }

    /// Adds the state of a feature.
    pub fn state<S: State>(&mut self, state: S) {
        self.world.insert_resource(state);
        self.features.push(Feature {
            name: S::NAME,
            copy: |from, to| to.insert_resource(from.resource::<S>().clone()),
            fold: |world| {
                let state = world.resource::<S>();
                state.is_used().then(|| state.fold())
            },
        });
    }

    /// Adds what a feature does at whole minutes; one system a set.
    pub fn tick(&mut self, set: TickSystems, system: fn(Access<'_>)) {
        self.ticks.push((set, system));
    }
}

/// The schedule of what is done at whole minutes.
pub(super) fn schedule(ticks: &[Tick]) -> Schedule {
    let mut schedule = Schedule::default();
    // Windows bring the multi-threaded executor along; the simulation must not change with them.
    schedule.set_executor(SingleThreadedExecutor::new());
    schedule.set_build_settings(ScheduleBuildSettings {
        ambiguity_detection: LogLevel::Error,
        ..ScheduleBuildSettings::default()
    });
    schedule.configure_sets(
        (
            TickSystems::Words,
            TickSystems::Injects,
            TickSystems::Duties,
            TickSystems::Places,
            TickSystems::Staff,
            TickSystems::Market,
            TickSystems::Scams,
            TickSystems::Samples,
        )
            .chain(),
    );
    for (set, system) in ticks {
        schedule.add_systems((*system).in_set(*set));
    }
    schedule
}
