//! The hotline at a million calls, beside a bare event loop that can do nothing else. The product keeps priorities,
//! redialling, changing staff and addressed draws; it must still reach half of the bare loop's calls a second.
#![expect(clippy::print_stdout, reason = "a benchmark reports on standard output")]
#![expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]

use std::{
    cmp::{Ordering, Reverse},
    collections::{BinaryHeap, VecDeque},
    hint::black_box,
    time::Instant,
};

use criterion::{Criterion, Throughput};
use goldenhour::{
    base::time::Span,
    sim::hotline::{Again, Hotline, Law},
};

const CALLS: u32 = 1_000_000;
const AGENTS: u32 = 50;
const ARRIVALS_PER_S: f64 = 0.3;
const SERVICE_S: f64 = 180.0;
const PATIENCE_S: f64 = 120.0;

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

/// The bare loop: one heap of instants, one queue, nothing that could be asked of it but these two means.
mod bare {
    use super::{AGENTS, ARRIVALS_PER_S, BinaryHeap, CALLS, Ordering, PATIENCE_S, Reverse, SERVICE_S, VecDeque};

    /// The generator `xoshiro256++` of Blackman and Vigna.
    struct Xoshiro([u64; 4]);

    impl Xoshiro {
        fn exponential(&mut self, mean: f64) -> f64 {
            let [a, b, c, d] = &mut self.0;
            let word = a.wrapping_add(*d).rotate_left(23).wrapping_add(*a);
            let shifted = *b << 17;
            *c ^= *a;
            *d ^= *b;
            *b ^= *c;
            *a ^= *d;
            *c ^= shifted;
            *d = d.rotate_left(45);
            -mean * (1.0 - (word >> 11) as f64 / (1_u64 << 53) as f64).ln()
        }
    }

    #[derive(Clone, Copy, PartialEq)]
    struct Due {
        at: f64,
        number: u32,
        what: What,
    }

    #[derive(Clone, Copy, PartialEq)]
    enum What {
        Call,
        Finished,
        GaveUp(u32),
    }

    impl Eq for Due {}

    impl PartialOrd for Due {
        fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
            Some(self.cmp(other))
        }
    }

    impl Ord for Due {
        fn cmp(&self, other: &Self) -> Ordering {
            self.at.total_cmp(&other.at).then(self.number.cmp(&other.number))
        }
    }

    struct Waiter {
        since: f64,
        service: f64,
        waits: bool,
    }

    /// Plays all calls; returns the share given up and the mean wait in seconds.
    pub(super) fn play(seed: u64) -> (f64, f64) {
        let mut random = Xoshiro([seed, 0x9E37_79B9_7F4A_7C15, 0xD1B5_4A32_D192_ED03, 0x2545_F491_4F6C_DD1D]);
        let mut heap = BinaryHeap::with_capacity(1 << 10);
        let mut line = VecDeque::new();
        let mut waiters: Vec<Waiter> = Vec::with_capacity(CALLS as usize);
        let (mut number, mut calls, mut busy, mut lost, mut waited) = (0, 0, 0, 0_u32, 0.0);
        let mut write = |heap: &mut BinaryHeap<Reverse<Due>>, at: f64, what: What| {
            number += 1;
            heap.push(Reverse(Due { at, number, what }));
        };
        write(&mut heap, random.exponential(1.0 / ARRIVALS_PER_S), What::Call);
        while let Some(Reverse(Due { at: now, what, .. })) = heap.pop() {
            match what {
                What::Call => {
                    let (patience, service) = (random.exponential(PATIENCE_S), random.exponential(SERVICE_S));
                    if busy < AGENTS {
                        busy += 1;
                        write(&mut heap, now + service, What::Finished);
                    } else {
                        let index = u32::try_from(waiters.len()).unwrap_or(u32::MAX);
                        waiters.push(Waiter { since: now, service, waits: true });
                        line.push_back(index);
                        write(&mut heap, now + patience, What::GaveUp(index));
                    }
                    calls += 1;
                    if calls < CALLS {
                        write(&mut heap, now + random.exponential(1.0 / ARRIVALS_PER_S), What::Call);
                    }
                }
                What::Finished => {
                    busy -= 1;
                    while let Some(index) = line.pop_front() {
                        let waiter = &mut waiters[index as usize];
                        if std::mem::take(&mut waiter.waits) {
                            busy += 1;
                            waited += now - waiter.since;
                            write(&mut heap, now + waiter.service, What::Finished);
                            break;
                        }
                    }
                }
                What::GaveUp(index) => {
                    let waiter = &mut waiters[index as usize];
                    if std::mem::take(&mut waiter.waits) {
                        waited += now - waiter.since;
                        lost += 1;
                    }
                }
            }
        }
        (f64::from(lost) / f64::from(CALLS), waited / f64::from(CALLS))
    }
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("hotline");
    group.throughput(Throughput::Elements(CALLS.into())).sample_size(10);
    group.bench_function("product", |bench| bench.iter(|| product().simulate(&mut |_| {})));
    group.bench_function("bare loop", |bench| bench.iter(|| bare::play(black_box(1))));
    group.finish();
    criterion.final_summary();
    if std::env::args().any(|argument| argument == "--bench") {
        compare();
    }
}

/// Both in turn, so that whatever else the machine does hits both alike; prints medians and their ratio.
fn compare() {
    let mut seconds = [Vec::new(), Vec::new()];
    let mut results = Vec::new();
    for seed in 1..=9 {
        let start = Instant::now();
        let measures = Hotline { seed, ..product() }.simulate(&mut |_| {}).measures;
        seconds[0].push(start.elapsed().as_secs_f64());
        results.push((measures.p_abandon, measures.mean_wait_s));
        let start = Instant::now();
        results.push(bare::play(seed));
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
