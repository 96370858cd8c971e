//! What must be seen to happen, whatever the seed: how a company handles a crisis shows in what becomes of it.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock, Mutex},
    thread,
};

use goldenhour::{
    base::{draw::Draws, time::At},
    drill::{Drill, Setup, policy},
    record::event::{Event, SentAs},
    scenario::{Scenario, channel::ChannelKind, find, read},
    sim::outcome::Outcome,
};

const PLANS: [&str; 5] = ["silent", "deny", "late", "overpromise", "textbook"];
const SEEDS: u64 = 20;
/// In how many of the seeds a sentence must hold.
const OFTEN: usize = 19;

/// What is looked at of one drill.
#[derive(Clone, Debug)]
struct Course {
    outcome: Outcome,
    /// Crowds that gathered on the spot.
    crowds: u32,
    /// Posts before the first statement to many, or in all if there was none.
    posts_before_word: u32,
}

type Courses = BTreeMap<(u32, u64, &'static str), Course>;

static COURSES: LazyLock<Courses> = LazyLock::new(play_all);

/// Plays every cut, seed and plan of the flagship scenario once, on as many threads as there are cores.
fn play_all() -> Courses {
    let loaded = read::read(&std::fs::read("scenarios/airline_delay.ron").unwrap());
    let scenario = Arc::new(loaded.scenario.unwrap());
    let mut jobs = Vec::new();
    for cut in scenario.cuts.iter().map(|cut| cut.minutes) {
        for seed in 1..=SEEDS {
            jobs.extend(PLANS.map(|plan| (cut, seed, plan)));
        }
    }
    let (jobs, courses) = (Mutex::new(jobs), Mutex::new(Courses::new()));
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let Some(job) = jobs.lock().unwrap().pop() else { break };
                    let course = play(&scenario, job.0, job.1, job.2);
                    courses.lock().unwrap().insert(job, course);
                }
            });
        }
    });
    courses.into_inner().unwrap()
}

fn play(scenario: &Arc<Scenario>, cut: u32, seed: u64, plan: &str) -> Course {
    let mut drill = Drill::start(Setup::new(Arc::clone(scenario), cut, seed)).unwrap();
    let mut policy = policy::named(plan, Draws::new("policy", seed)).unwrap();
    drill.play_with(policy.as_mut(), &mut |_| {}).unwrap();
    let outcome = drill.sim().outcome();
    let mut crowds = 0;
    let mut first_word = At(i64::MAX);
    for (_, at, event) in drill.log().events() {
        match event {
            Event::Gathered { channel, .. } => {
                let kind = find(&scenario.channels, channel.as_str()).unwrap().kind;
                crowds += u32::from(matches!(kind, ChannelKind::OnSite | ChannelKind::Desk));
            }
            Event::Sent { to: SentAs::Published { .. }, .. } => first_word = first_word.min(at),
            _ => {}
        }
    }
    let samples = drill.log().samples().filter(|(at, _)| *at <= first_word);
    let posts_before_word = samples.map(|(_, sample)| sample.posts).sum();
    Course { outcome, crowds, posts_before_word }
}

/// Demands that `holds` be true of the plans' courses in nearly every seed, in every cut.
#[track_caller]
fn nearly_always(holds: impl Fn(&dyn Fn(&'static str) -> Course) -> bool) {
    let cuts: Vec<u32> =
        COURSES.keys().map(|(cut, ..)| *cut).collect::<std::collections::BTreeSet<_>>().into_iter().collect();
    for cut in cuts {
        let course = |seed: u64| move |plan: &'static str| COURSES[&(cut, seed, plan)].clone();
        let failed: Vec<u64> = (1..=SEEDS).filter(|seed| !holds(&course(*seed))).collect();
        let held = usize::try_from(SEEDS).unwrap() - failed.len();
        let sample = failed.first().map(|seed| PLANS.map(|plan| (plan, course(*seed)(plan))));
        assert!(held >= OFTEN, "cut {cut}: held in {held} of {SEEDS} seeds, not in {failed:?}; the first: {sample:#?}");
    }
}

#[test]
fn silence_brings_more_contacts_than_candour() {
    nearly_always(|of| of("silent").outcome.contacts > of("textbook").outcome.contacts);
}

#[test]
fn silence_makes_more_people_give_up_waiting() {
    nearly_always(|of| of("silent").outcome.abandoned > of("textbook").outcome.abandoned);
}

#[test]
fn silence_brings_more_posts() {
    nearly_always(|of| of("silent").outcome.posts > of("textbook").outcome.posts);
}

#[test]
fn silence_loses_more_customers() {
    nearly_always(|of| of("silent").outcome.churned > of("textbook").outcome.churned);
}

#[test]
fn a_crowd_gathers_where_nobody_speaks_and_none_where_somebody_does() {
    nearly_always(|of| of("silent").crowds > 0 && of("textbook").crowds == 0);
}

#[test]
fn a_late_first_word_comes_after_more_posts() {
    nearly_always(|of| of("late").posts_before_word > of("textbook").posts_before_word);
}

#[test]
fn denial_costs_most_trust_in_integrity() {
    nearly_always(|of| {
        let denied = of("deny").outcome.integrity_end;
        PLANS.iter().all(|plan| *plan == "deny" || of(plan).outcome.integrity_end > denied)
    });
}

#[test]
fn who_overpromises_breaks_most_promises() {
    nearly_always(|of| {
        let broken = of("overpromise").outcome.promises_broken;
        PLANS.iter().all(|plan| *plan == "overpromise" || of(plan).outcome.promises_broken < broken)
    });
}

#[test]
fn trust_ends_highest_with_candour_lower_when_late_lowest_in_silence() {
    nearly_always(|of| {
        let trust = |plan| of(plan).outcome.trust_end;
        trust("textbook") > trust("late") && trust("late") > trust("silent")
    });
}

/// `evidence.md` T13 and 3.4: 3 to 6 % of customers really leave after an unmanaged crisis, not the 70 % who say so.
#[test]
fn an_unmanaged_crisis_loses_as_many_customers_as_the_evidence_says() {
    nearly_always(|of| {
        let Outcome { churned, customers, .. } = of("silent").outcome;
        let permille = u64::from(churned) * 1000 / u64::from(customers);
        (30..=60).contains(&permille)
    });
}
