//! What is played: a scenario under one seed, variant and cut, with ids resolved to places and windows drawn.
//! It never changes during a drill, so forks share it.

use std::sync::Arc;

use bevy::prelude::Resource;

use crate::base::{
    date::Wall,
    draw::{Draws, Kind, Purpose, Subject},
    id::{FactId, SegmentId},
    time::{At, HOUR, MINUTE},
};
use crate::scenario::{Scenario, crisis::Cut, fact::Fact, place, statement::Value};
use crate::sim::graph::Graph;

/// The domain of all draws of the simulation: a different word gives a different crowd.
const DOMAIN: &str = "goldenhour/sim/1";

/// A customer, by place in the columns: those of one segment stand together, segments in order of id.
pub type Who = u32;

/// What is played; see the module.
#[derive(Clone, Debug, Resource)]
pub struct Play {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// Who reads whom.
    pub graph: Arc<Graph>,
    /// The seed of the drill.
    pub seed: u64,
    /// The place of the variant among the scenario's.
    pub variant: usize,
    /// The place of the cut among the scenario's.
    pub cut: usize,
    /// The place of the first customer of each segment, and behind the last the number of all.
    pub starts: Vec<Who>,
    /// The subject of the first customer of each segment.
    pub subjects: Vec<Subject>,
    /// For each fact, what is true from when on in this variant.
    pub truth: Vec<Vec<(At, Value)>>,
    /// When each inject happens at the earliest; none if it does not stand in this cut and variant.
    pub injects: Vec<Option<At>>,
    /// For each segment, bits of the facts that affect it or that it asks about.
    pub concerns: Vec<u64>,
    /// `StartEx` on the wall.
    pub wall: Option<Wall>,
}

impl Play {
    /// A play of the scenario; `variant` and `cut` are places in its lists.
    pub fn new(scenario: Arc<Scenario>, graph: Arc<Graph>, seed: u64, variant: usize, cut: usize) -> Self {
        let mut starts = Vec::with_capacity(scenario.segments.len() + 1);
        let mut total = 0;
        for segment in &scenario.segments {
            starts.push(total);
            total += segment.count;
        }
        starts.push(total);
        let subjects = scenario.segments.iter().map(|s| Subject::new(Kind::Customer, s.id.as_str(), 0)).collect();
        let truth = scenario.facts.iter().map(|fact| truth_in(&scenario, fact, variant)).collect();
        let concerns = scenario
            .segments
            .iter()
            .map(|segment| {
                let affected = |(_, fact): &(usize, &Fact)| {
                    fact.affects.contains(&segment.id) || segment.asks.contains_key(&fact.id)
                };
                scenario.facts.iter().enumerate().filter(affected).fold(0, |bits, (place, _)| bits | 1 << place)
            })
            .collect();
        let wall = Wall::parse(&scenario.clock.start);
        let mut play =
            Self { injects: Vec::new(), scenario, graph, seed, variant, cut, starts, subjects, truth, concerns, wall };
        play.injects = play.draw_windows();
        play
    }

    /// Draws the variant that a seed gives.
    pub fn variant_of(scenario: &Scenario, seed: u64) -> usize {
        let mut draws = Draws::new(DOMAIN, seed);
        let total: f64 = scenario.variants.iter().map(|v| v.weight).sum();
        let world = Subject::new(Kind::World, scenario.id.as_str(), 0);
        let mut left = draws.at(world, Purpose::Variant, 0).unit() * total;
        for (place, variant) in scenario.variants.iter().enumerate() {
            left -= variant.weight;
            if left < 0.0 {
                return place;
            }
        }
        scenario.variants.len().saturating_sub(1)
    }

    /// A source of this play's draws.
    pub fn draws(&self) -> Draws {
        Draws::new(DOMAIN, self.seed)
    }

    /// The cut that is played.
    pub fn cut(&self) -> &Cut {
        &self.scenario.cuts[self.cut]
    }

    /// Whom the draws of a customer belong to.
    pub fn subject(&self, who: Who, segment: usize) -> Subject {
        self.subjects[segment].sibling(who - self.starts[segment])
    }

    /// The number of customers.
    pub fn customers(&self) -> u32 {
        self.starts.last().copied().unwrap_or(0)
    }

    /// The place of a fact; checked scenarios and resolved commands name no others.
    pub fn fact(&self, id: &FactId) -> Option<usize> {
        place(&self.scenario.facts, id.as_str())
    }

    /// The place of a segment.
    pub fn segment(&self, id: &SegmentId) -> Option<usize> {
        place(&self.scenario.segments, id.as_str())
    }

    /// The value of a fact at a moment, in this variant.
    pub fn truth_at(&self, fact: usize, at: At) -> Option<&Value> {
        self.truth[fact].iter().rev().find(|(from, _)| *from <= at).or(self.truth[fact].first()).map(|(_, value)| value)
    }

    /// The hour of the local day at a moment, 0 to 23.
    pub fn local_hour(&self, at: At) -> u8 {
        u8::try_from(self.wall.map_or(0, |wall| wall.of_day(at)) / HOUR).unwrap_or(0)
    }

    /// Whether a moment lies in the acute phase.
    pub fn is_acute(&self, at: At) -> bool {
        at < self.scenario.acute_end()
    }

    /// How long a word stays current from this moment on, in milliseconds (R7).
    pub fn current_for(&self, at: At) -> i64 {
        let scoring = &self.scenario.scoring;
        if self.is_acute(at) {
            scoring.current_for.map_or(60 * MINUTE, |span| span.0)
        } else {
            scoring.current_for_later.map_or(24 * 60 * MINUTE, |span| span.0)
        }
    }

    /// When each inject of the cut and variant happens at the earliest, to the whole second.
    fn draw_windows(&self) -> Vec<Option<At>> {
        let mut draws = self.draws();
        let variant = &self.scenario.variants[self.variant].id;
        let cut = self.cut();
        self.scenario
            .injects
            .iter()
            .map(|inject| {
                let plays = cut.discuss.contains(&inject.id) || cut.noise.contains(&inject.id);
                let fits = inject.variants.is_empty() || inject.variants.contains(variant);
                if !plays || !fits {
                    return None;
                }
                match (inject.until, &inject.when) {
                    (Some(until), None) => {
                        let subject = Subject::new(Kind::Inject, inject.id.as_str(), 0);
                        let seconds = u32::try_from((until - inject.at).0 / 1000).unwrap_or(0);
                        let after = draws.at(subject, Purpose::Window, 0).below(seconds + 1);
                        Some(At(inject.at.0 + i64::from(after) * 1000))
                    }
                    _ => Some(inject.at),
                }
            })
            .collect()
    }
}

/// What is true of a fact from when on in a variant.
fn truth_in(scenario: &Scenario, fact: &Fact, variant: usize) -> Vec<(At, Value)> {
    let id = &scenario.variants[variant].id;
    fact.truth
        .iter()
        .filter(|truth| truth.variant.as_ref().is_none_or(|of| of == id))
        .map(|truth| (truth.from, truth.value.clone()))
        .collect()
}
