//! The hotline at a million calls, beside a bare event loop that can do nothing else. The product keeps priorities,
//! redialling, changing staff and addressed draws; it must still reach half of the bare loop's calls a second.

use std::{hint::black_box, time::Instant};

use criterion::{Criterion, Throughput};
use goldenhour::{
    base::time::Span,
    sim::hotline::{Again, Hotline, Law},
};

use crate::line;

pub(crate) const CALLS: u32 = 1_000_000;
pub(crate) const AGENTS: u32 = 50;
pub(crate) const ARRIVALS_PER_S: f64 = 0.3;
pub(crate) const SERVICE_S: f64 = 180.0;
pub(crate) const PATIENCE_S: f64 = 120.0;

fn product() -> Hotline {
    Hotline {
        calls_per_minute: ARRIVALS_PER_S * 60.0,
        handle: Span(180_000),
        patience: Span(120_000),
        agents: AGENTS,
        roster: Vec::new(),
        calls: CALLS,
        seed: 1,
        within: Span(20_000),
        law: Law::Exponential,
        preferred: 0.0,
        redial: Again::NEVER,
        reconnect: Again::NEVER,
    }
}

/// Criterion's own figures of both.
pub(crate) fn measure(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("hotline");
    group.throughput(Throughput::Elements(CALLS.into())).sample_size(10);
    group.bench_function("product", |bench| bench.iter(|| product().simulate(&mut |_| {})));
    group.bench_function("bare loop", |bench| bench.iter(|| line::play(black_box(1))));
    group.finish();
}

/// Both in turn, so that whatever else the machine does hits both alike; prints medians and their ratio.
#[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
pub(crate) fn compare() {
    let mut seconds = [Vec::new(), Vec::new()];
    let mut results = Vec::new();
    for seed in 1..=9 {
        let start = Instant::now();
        let measures = Hotline { seed, ..product() }.simulate(&mut |_| {}).measures;
        seconds[0].push(start.elapsed().as_secs_f64());
        results.push((measures.p_abandon, measures.mean_wait_s));
        let start = Instant::now();
        results.push(line::play(seed));
        seconds[1].push(start.elapsed().as_secs_f64());
    }
    let [product_rate, bare_rate] = seconds.map(|mut all| {
        all.sort_by(f64::total_cmp);
        f64::from(CALLS) / all[all.len() / 2]
    });
    let exact = product().exact();
    let mean =
        |of: fn(&(f64, f64)) -> f64, skip: usize| results.iter().skip(skip).step_by(2).map(of).sum::<f64>() / 9.0;
    println!("hotline: product {product_rate:.0} calls/s, bare loop {bare_rate:.0} calls/s");
    println!("hotline: ratio product/bare loop {:.3} (to reach: 0.5)", product_rate / bare_rate);
    println!("hotline: given up {:.5} and {:.5}, exact {:.5}", mean(|r| r.0, 0), mean(|r| r.0, 1), exact.p_abandon);
    println!(
        "hotline: mean wait {:.3} s and {:.3} s, exact {:.3} s",
        mean(|r| r.1, 0),
        mean(|r| r.1, 1),
        exact.mean_wait_s
    );
}
