//! A bare line of callers: one heap of instants, one queue, nothing that could be asked of it but these two means.

use std::{
    cmp::{Ordering, Reverse},
    collections::{BinaryHeap, VecDeque},
};

use crate::{
    hotline::{AGENTS, ARRIVALS_PER_S, CALLS, PATIENCE_S, SERVICE_S},
    xoshiro::Xoshiro,
};

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
pub(crate) fn play(seed: u64) -> (f64, f64) {
    let mut random = Xoshiro::new(seed);
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
