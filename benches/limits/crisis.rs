//! A bare crisis: angry customers who contact, wait, give up, post and leave, in one heap of instants with
//! unaddressed draws and nothing that could be asked of it but its counts. Minutes; 72 hours.

use std::{
    cmp::{Ordering, Reverse},
    collections::{BinaryHeap, VecDeque},
};

use crate::xoshiro::Xoshiro;

/// The end, in minutes.
const END: f64 = 4320.0;
/// Agents, mean minutes of service and of patience: telephone and chat, for every 10,000 customers.
const DESKS: [(usize, f64, f64); 2] = [(12, 6.0, 8.0), (8, 10.0, 20.0)];

/// Who reads whom: ten readers each on average.
pub(crate) struct Readers(Vec<Vec<u32>>);

impl Readers {
    /// Neighbourhoods of so many customers.
    pub(crate) fn new(customers: u32) -> Self {
        let mut random = Xoshiro::new(42);
        let mut rows = vec![Vec::new(); customers as usize];
        for _ in 0..customers * 5 {
            let (one, other) = (random.below(customers), random.below(customers));
            rows[one as usize].push(other);
            rows[other as usize].push(one);
        }
        Self(rows)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mood {
    Calm,
    Angry,
    Over,
}

#[derive(Clone, Copy)]
struct Customer {
    trust: f64,
    mood: Mood,
    left: bool,
    busy: bool,
    queued: bool,
    desk: usize,
    turn: u32,
    call: u32,
}

#[derive(Clone, Copy, PartialEq)]
enum What {
    Contact(u32),
    Retry,
    GiveUp(u32),
    Served,
    Post(u32),
    Fade(u32),
}

#[derive(Clone, Copy, PartialEq)]
struct Due {
    at: f64,
    number: u32,
    who: u32,
    what: What,
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

struct Crisis<'a> {
    readers: &'a Readers,
    random: Xoshiro,
    heap: BinaryHeap<Reverse<Due>>,
    written: u32,
    customers: Vec<Customer>,
    lines: [VecDeque<(u32, u32)>; 2],
    free: [usize; 2],
    events: u64,
}

/// Plays 72 hours and gives the calendar entries that changed something.
pub(crate) fn play(readers: &Readers, seed: u64) -> u64 {
    let customers = readers.0.len();
    let calm =
        Customer { trust: 0.7, mood: Mood::Calm, left: false, busy: false, queued: false, desk: 0, turn: 0, call: 0 };
    let scale = (customers / 10_000).max(1);
    let mut crisis = Crisis {
        readers,
        random: Xoshiro::new(seed),
        heap: BinaryHeap::with_capacity(2 * customers),
        written: 0,
        customers: vec![calm; customers],
        lines: Default::default(),
        free: DESKS.map(|desk| desk.0 * scale),
        events: 0,
    };
    for who in 0..u32::try_from(customers).unwrap_or(u32::MAX) {
        if (who as usize) < customers / 50 { crisis.anger(0.0, who) } else { crisis.intend(0.0, who) }
    }
    crisis.run();
    crisis.events
}

impl Crisis<'_> {
    fn write(&mut self, at: f64, who: u32, what: What) {
        if at < END {
            self.written += 1;
            self.heap.push(Reverse(Due { at, number: self.written, who, what }));
        }
    }

    fn run(&mut self) {
        while let Some(Reverse(Due { at, who, what, .. })) = self.heap.pop() {
            let customer = self.customers[who as usize];
            let current = |turn: u32| turn == customer.turn && !customer.left;
            match what {
                What::Contact(turn) if current(turn) => {
                    self.events += 1;
                    self.intend(at, who);
                    if !customer.busy {
                        self.contact(at, who);
                    }
                }
                What::Retry => {
                    self.events += 1;
                    if customer.left { self.customers[who as usize].busy = false } else { self.contact(at, who) }
                }
                What::GiveUp(call) if customer.queued && customer.call == call => {
                    self.events += 1;
                    self.gave_up(at, who);
                }
                What::Served => {
                    self.events += 1;
                    self.served(at, who);
                }
                What::Post(turn) if current(turn) => {
                    self.events += 1;
                    self.post(at, who);
                }
                What::Fade(turn) if current(turn) => {
                    self.events += 1;
                    self.calm_down(at, who);
                }
                _ => {}
            }
        }
    }

    fn intend(&mut self, at: f64, who: u32) {
        let customer = self.customers[who as usize];
        let mean = if customer.mood == Mood::Angry { 600.0 } else { 7200.0 };
        let after = self.random.exponential(mean);
        self.write(at + after, who, What::Contact(customer.turn));
    }

    fn anger(&mut self, at: f64, who: u32) {
        let customer = &mut self.customers[who as usize];
        customer.mood = Mood::Angry;
        customer.turn += 1;
        customer.trust = (customer.trust - 0.2).max(0.0);
        let turn = customer.turn;
        let (post, fade) = (self.random.exponential(200.0), self.random.exponential(720.0));
        self.write(at + post, who, What::Post(turn));
        self.write(at + fade, who, What::Fade(turn));
        self.intend(at, who);
    }

    fn calm_down(&mut self, at: f64, who: u32) {
        let customer = &mut self.customers[who as usize];
        if customer.mood == Mood::Angry {
            customer.mood = Mood::Over;
            customer.turn += 1;
            self.intend(at, who);
        }
    }

    /// Whether she leaves after her trust has moved.
    fn leaves(&mut self, who: u32) -> bool {
        let leaves = self.customers[who as usize].trust < 0.3 && self.random.unit() < 0.05;
        if leaves {
            let customer = &mut self.customers[who as usize];
            customer.left = true;
            customer.busy = false;
            customer.turn += 1;
        }
        leaves
    }

    fn contact(&mut self, at: f64, who: u32) {
        let desk = usize::from(self.random.unit() >= 0.6);
        let customer = &mut self.customers[who as usize];
        customer.busy = true;
        customer.desk = desk;
        if self.free[desk] > 0 {
            self.free[desk] -= 1;
            self.serve(at, who, desk);
        } else {
            customer.call += 1;
            customer.queued = true;
            let call = customer.call;
            // Every tenth customer goes before the others.
            if who.is_multiple_of(10) {
                self.lines[desk].push_front((who, call));
            } else {
                self.lines[desk].push_back((who, call));
            }
            let after = self.random.exponential(DESKS[desk].2);
            self.write(at + after, who, What::GiveUp(call));
        }
    }

    fn serve(&mut self, at: f64, who: u32, desk: usize) {
        let after = self.random.exponential(DESKS[desk].1);
        self.write(at + after, who, What::Served);
    }

    fn retry(&mut self, at: f64, who: u32) {
        if self.random.unit() < 0.5 {
            let after = self.random.exponential(30.0);
            self.write(at + after, who, What::Retry);
        } else {
            self.customers[who as usize].busy = false;
        }
    }

    fn gave_up(&mut self, at: f64, who: u32) {
        let customer = &mut self.customers[who as usize];
        customer.queued = false;
        if customer.left {
            customer.busy = false;
            return;
        }
        customer.trust = (customer.trust - 0.1).max(0.0);
        let calm = customer.mood == Mood::Calm;
        if self.leaves(who) {
            return;
        }
        if calm && self.random.unit() < 0.3 {
            self.anger(at, who);
        }
        self.retry(at, who);
    }

    fn served(&mut self, at: f64, who: u32) {
        let desk = self.customers[who as usize].desk;
        let next = loop {
            let Some((next, call)) = self.lines[desk].pop_front() else { break None };
            let waiting = &mut self.customers[next as usize];
            if waiting.queued && waiting.call == call {
                waiting.queued = false;
                break Some(next);
            }
        };
        match next {
            Some(next) => self.serve(at, next, desk),
            None => self.free[desk] += 1,
        }
        let customer = &mut self.customers[who as usize];
        if customer.left {
            customer.busy = false;
        } else if self.random.unit() < 0.8 {
            customer.trust = (customer.trust + 0.1).min(1.0);
            customer.busy = false;
            self.calm_down(at, who);
        } else {
            customer.trust = (customer.trust - 0.05).max(0.0);
            if !self.leaves(who) {
                self.retry(at, who);
            }
        }
    }

    fn post(&mut self, at: f64, who: u32) {
        let customer = self.customers[who as usize];
        let after = self.random.exponential(200.0);
        self.write(at + after, who, What::Post(customer.turn));
        let readers = self.readers;
        for &reader in &readers.0[who as usize] {
            let other = &mut self.customers[reader as usize];
            if other.left {
                continue;
            }
            other.trust += 0.1 * (customer.trust - other.trust);
            let calm = other.mood == Mood::Calm;
            if !self.leaves(reader) && calm && self.random.unit() < 0.12 {
                self.anger(at, reader);
            }
        }
    }
}
