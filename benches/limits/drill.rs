//! One drill of the real model: 10,000 customers, 72 simulated hours, an autopilot, scored.

use std::{hint::black_box, sync::Arc, time::Instant};

use criterion::Criterion;
use goldenhour::{
    base::{
        draw::Draws,
        time::{At, HOUR},
    },
    drill::{Drill, Setup, policy},
    scenario::{Scenario, read},
};

use crate::crisis::{self, Readers};

/// The hours that are played.
const HOURS: i64 = 72;
/// The cut that is played, in minutes of real time.
const CUT: u32 = 60;

/// The flagship scenario with its last phases cut off at 72 hours.
fn scenario() -> Arc<Scenario> {
    let mut scenario = read::read(&std::fs::read("scenarios/airline_delay.ron").unwrap()).scenario.unwrap();
    let end = At(HOURS * HOUR);
    scenario.clock.phases.truncate(2);
    scenario.clock.phases.last_mut().unwrap().ends = end;
    Arc::new(scenario)
}

/// What one drill did.
#[derive(Clone, Copy)]
struct Work {
    /// Calendar entries that came.
    entries: u64,
    /// Customers of the crisis.
    customers: u32,
}

fn play(scenario: &Arc<Scenario>, plan: &str, seed: u64) -> Work {
    let mut drill = Drill::start(Setup::new(Arc::clone(scenario), CUT, seed)).unwrap();
    let mut policy = policy::named(plan, Draws::new("policy", seed)).unwrap();
    drill.play_with(policy.as_mut(), &mut |_| {}).unwrap();
    black_box(drill.finish().unwrap());
    Work { entries: drill.sim().entries(), customers: scenario.customers() }
}

/// Criterion's own figures.
pub(crate) fn measure(criterion: &mut Criterion) {
    let scenario = scenario();
    let readers = Readers::new(10_000);
    let mut group = criterion.benchmark_group("drill");
    group.sample_size(10);
    for plan in ["silent", "textbook"] {
        group.bench_function(plan, |bench| bench.iter(|| play(&scenario, plan, 1)));
    }
    group.bench_function("bare loop", |bench| bench.iter(|| crisis::play(&readers, black_box(1))));
    group.finish();
}

/// Each plan and the bare loop in turn, so that whatever else the machine does hits all alike.
pub(crate) fn compare() {
    let scenario = scenario();
    let readers = Readers::new(10_000);
    for plan in ["silent", "textbook"] {
        let (mut ours, mut bare) = (Vec::new(), Vec::new());
        let (mut work, mut drills_ms) = (Work { entries: 0, customers: 0 }, Vec::new());
        for seed in 1..=9 {
            let start = Instant::now();
            work = play(&scenario, plan, seed);
            let seconds = start.elapsed().as_secs_f64();
            ours.push(work.entries as f64 / seconds);
            drills_ms.push(seconds * 1000.0);
            let start = Instant::now();
            let events = crisis::play(&readers, seed);
            bare.push(events as f64 / start.elapsed().as_secs_f64());
        }
        let [ours, bare, drill_ms] = [ours, bare, drills_ms].map(|mut all| {
            all.sort_by(f64::total_cmp);
            all[all.len() / 2]
        });
        println!(
            "drill, {plan}: {} customers, {HOURS} h, {} events in the last of nine, {drill_ms:.1} ms a drill",
            work.customers, work.entries
        );
        println!("drill, {plan}: product {ours:.0} events/s, bare loop {bare:.0} events/s");
        println!("drill, {plan}: ratio product/bare loop {:.3} (to reach: 0.5)", ours / bare);
    }
}

/// As many, ten and a hundred times as many customers and people at work, with nobody in charge.
pub(crate) fn scale() {
    for factor in [1, 10, 100] {
        let mut large = Scenario::clone(&scenario());
        for segment in &mut large.segments {
            segment.count *= factor;
        }
        for channel in &mut large.channels {
            channel.staff.iter_mut().for_each(|shift| shift.agents *= factor);
        }
        let large = Arc::new(large);
        let before = resident_kib();
        let start = Instant::now();
        let mut drill = Drill::start(Setup::new(Arc::clone(&large), CUT, 1)).unwrap();
        let built = start.elapsed().as_secs_f64();
        let mut policy = policy::named("silent", Draws::new("policy", 1)).unwrap();
        drill.play_with(policy.as_mut(), &mut |_| {}).unwrap();
        let seconds = start.elapsed().as_secs_f64();
        let (customers, events) = (large.customers(), drill.sim().entries());
        let bytes = (resident_kib() - before) * 1024 / u64::from(customers);
        println!(
            "scale: {customers} customers, {HOURS} h, {events} events in {seconds:.2} s ({built:.2} s to set up), \
             {:.0} events/s, {bytes} bytes a customer",
            events as f64 / (seconds - built)
        );
    }
}

/// The most memory this process has held so far, where the system tells.
fn resident_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    peak.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
