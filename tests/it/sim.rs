//! The simulation is a function of what is played: however it is stepped, forked or watched.

use std::sync::Arc;

use goldenhour::{
    base::time::{At, HOUR},
    scenario::{Scenario, read},
    sim::{Sim, graph::Graph, journal::Entry, play::Play},
};

/// The scenarios that are played.
const SCENARIOS: [&str; 2] = ["airline_delay", "data_leak"];

fn scenario(name: &str) -> Arc<Scenario> {
    let loaded = read::read(&std::fs::read(format!("scenarios/{name}.ron")).unwrap());
    Arc::new(loaded.scenario.unwrap_or_else(|| panic!("{:#?}", loaded.findings)))
}

fn sim(name: &str, seed: u64) -> Sim {
    let scenario = scenario(name);
    let graph = Arc::new(Graph::of(&scenario));
    let variant = Play::variant_of(&scenario, seed);
    Sim::new(Arc::new(Play::new(scenario, graph, seed, variant, 0)))
}

/// Two days: the acute phase and what follows at once.
const TO: At = At(48 * HOUR);

#[test]
fn one_step_or_a_thousand_give_the_same() {
    for name in SCENARIOS {
        let mut one = sim(name, 3);
        one.advance(TO);
        let mut many = sim(name, 3);
        let mut at = 0;
        let mut step = 1;
        while at < TO.0 {
            at = (at + step).min(TO.0);
            // Steps of every size, from a millisecond to hours.
            step = (step * 7 + 13) % (3 * HOUR);
            many.advance(At(at));
        }
        assert_eq!(one.take(), many.take());
    }
}

#[test]
fn a_fork_goes_the_way_of_its_original() {
    for name in SCENARIOS {
        let mut original = sim(name, 4);
        original.advance(At(5 * HOUR + 12_345));
        let mut fork = original.fork();
        original.advance(TO);
        fork.advance(TO);
        assert_eq!(original.take(), fork.take());
        assert_eq!(original.outcome(), fork.outcome());
    }
}

#[test]
fn looking_at_the_crowd_changes_nothing() {
    for name in SCENARIOS {
        let mut watched = sim(name, 5);
        let mut alone = sim(name, 5);
        for hour in 0..48 {
            watched.advance(At(hour * HOUR));
            let _seen = watched.outcome();
        }
        watched.advance(TO);
        alone.advance(TO);
        assert_eq!(watched.take(), alone.take());
    }
}

#[test]
fn another_seed_is_another_crowd() {
    for name in SCENARIOS {
        let (mut one, mut other) = (sim(name, 6), sim(name, 7));
        one.advance(At(6 * HOUR));
        other.advance(At(6 * HOUR));
        let digests = |sim: &mut Sim| -> Vec<Entry> {
            sim.take().into_iter().filter(|entry| matches!(entry, Entry::Digest(..))).collect()
        };
        assert_ne!(digests(&mut one), digests(&mut other));
    }
}
