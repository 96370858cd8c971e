//! The calendar: what is to happen when, in an order that does not depend on who wrote it down first (contract C4).
//!
//! Entries are ordered by instant, class, subject, purpose and ordinal, and by nothing else. Entries of the next minute
//! lie in a heap small enough for the cache; later ones wait unsorted in buckets of about a minute, so that a calendar of a
//! million entries costs little more an entry than one of a thousand.

use std::{cmp::Ordering, collections::BinaryHeap};

use crate::base::{draw::Subject, time::At};

/// Which of several entries of the same millisecond comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Class {
    /// What a seat ordered.
    Command = 0,
    /// What the scenario brings.
    Inject = 1,
    /// What customers and channels do.
    Calendar = 2,
    /// What is brought up to date at whole minutes.
    Tick = 3,
}

/// One entry: its place in the order, and what is to happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<E> {
    /// When.
    pub at: At,
    /// Its class among those of the same millisecond.
    pub class: Class,
    /// Whom it is about.
    pub subject: Subject,
    /// What it is for; a subject may have several things due at once.
    pub purpose: u8,
    /// How often this subject has met this purpose before.
    pub ordinal: u32,
    /// What is to happen.
    pub event: E,
}

/// Milliseconds of a bucket, as a power of two: about 66 seconds.
const WIDTH: u32 = 16;
/// Buckets of a round, as a power of two: a round is three days and a bit.
const ROUND: u32 = 12;
/// A list that has held more than this is not kept: in time every bucket would get one that large.
const SPARE_ENTRIES: usize = 64;
/// How many emptied lists are kept.
const SPARE_LISTS: usize = 16;
/// Added to an instant so that it is never negative: 44 bits hold 278 years either way, and a round starts at `StartEx`.
const BIAS: i64 = 1 << 43;

/// An entry in the shape in which it is compared: instant (44 bits), class (4), subject (64), purpose (8), ordinal (32).
#[derive(Clone, Copy, Debug)]
struct Packed<E> {
    /// Instant, class, and the first 16 bits of the subject.
    high: u64,
    /// The other 48 bits of the subject, and the purpose.
    middle: u64,
    ordinal: u32,
    event: E,
}

impl<E> Packed<E> {
    fn key(&self) -> (u64, u64, u32) {
        (self.high, self.middle, self.ordinal)
    }

    fn bucket(&self) -> u64 {
        self.high >> (20 + WIDTH)
    }
}

impl<E> PartialEq for Packed<E> {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl<E> Eq for Packed<E> {}

impl<E> PartialOrd for Packed<E> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<E> Ord for Packed<E> {
    /// Reversed: the heap of the standard library gives the greatest first.
    fn cmp(&self, other: &Self) -> Ordering {
        other.high.cmp(&self.high).then_with(|| (other.middle, other.ordinal).cmp(&(self.middle, self.ordinal)))
    }
}

/// All that is still to happen. Two entries of one key may not stand in it at once: their order would be an accident.
#[derive(Clone, Debug)]
pub struct Calendar<E> {
    /// Entries of buckets before `opened`, sorted.
    near: BinaryHeap<Packed<E>>,
    /// Entries of this round from bucket `opened` on; one unsorted list a bucket.
    buckets: Vec<Vec<Packed<E>>>,
    /// Which buckets hold anything, a bit each.
    filled: Vec<u64>,
    /// Entries of later rounds, unsorted.
    later: Vec<Packed<E>>,
    /// The first round of which `later` holds anything.
    later_round: u64,
    round: u64,
    opened: u64,
    len: u32,
    /// Emptied short lists, kept for their memory.
    spare: Vec<Vec<Packed<E>>>,
}

impl<E: Copy> Default for Calendar<E> {
    fn default() -> Self {
        let opened = instant(At::START) >> WIDTH;
        Self {
            near: BinaryHeap::new(),
            buckets: (0..1 << ROUND).map(|_| Vec::new()).collect(),
            filled: vec![0; 1 << (ROUND - 6)],
            later: Vec::new(),
            later_round: u64::MAX,
            round: opened >> ROUND,
            opened,
            len: 0,
            spare: Vec::new(),
        }
    }
}

impl<E: Copy> Calendar<E> {
    /// How many entries there are.
    pub fn len(&self) -> u32 {
        self.len
    }

    /// Whether nothing is to happen any more.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Writes an entry down. An instant beyond 278 years from `StartEx` becomes the last that there is.
    #[inline]
    pub fn push(&mut self, at: At, class: Class, subject: Subject, purpose: u8, ordinal: u32, event: E) {
        self.len += 1;
        self.place(Packed {
            high: instant(at) << 20 | (class as u64) << 16 | subject.0 >> 48,
            middle: subject.0 << 16 | u64::from(purpose),
            ordinal,
            event,
        });
    }

    /// Takes out the first entry if it is due at `at` or before.
    #[inline]
    pub fn pop_until(&mut self, at: At) -> Option<Entry<E>> {
        let limit = instant(at);
        loop {
            if let Some(first) = self.near.peek() {
                if first.high >> 20 > limit {
                    return None;
                }
                let first = self.near.pop()?;
                debug_assert!(self.near.peek().is_none_or(|next| next.key() != first.key()), "two entries of one key");
                self.len -= 1;
                return Some(unpack(&first));
            }
            if self.len == 0 || !self.open_next(limit >> WIDTH) {
                return None;
            }
        }
    }

    /// The first entry, left where it is.
    pub fn peek(&self) -> Option<Entry<E>> {
        let first = |list: &Vec<Packed<E>>| list.iter().max().map(unpack);
        self.near
            .peek()
            .map(unpack)
            .or_else(|| self.next_filled().and_then(|bucket| first(&self.buckets[slot(bucket)])))
            .or_else(|| first(&self.later))
    }

    /// All entries, in no particular order: for digests, which sort them.
    pub fn iter(&self) -> impl Iterator<Item = Entry<E>> + '_ {
        self.near.iter().chain(self.buckets.iter().flatten()).chain(&self.later).map(unpack)
    }

    fn place(&mut self, entry: Packed<E>) {
        let bucket = entry.bucket();
        if bucket < self.opened {
            self.near.push(entry);
        } else if bucket >> ROUND == self.round {
            let slot = slot(bucket);
            let list = &mut self.buckets[slot];
            if list.is_empty() {
                self.filled[slot >> 6] |= 1 << (slot & 63);
                if list.capacity() == 0
                    && let Some(spare) = self.spare.pop()
                {
                    *list = spare;
                }
            }
            list.push(entry);
        } else {
            self.later_round = self.later_round.min(bucket >> ROUND);
            self.later.push(entry);
        }
    }

    /// Moves the next bucket that holds anything into the empty heap, unless it lies beyond bucket `limit`.
    fn open_next(&mut self, limit: u64) -> bool {
        if let Some(bucket) = self.next_filled() {
            if bucket > limit {
                return false;
            }
            let slot = slot(bucket);
            self.filled[slot >> 6] &= !(1 << (slot & 63));
            let list = std::mem::take(&mut self.buckets[slot]);
            let emptied = std::mem::replace(&mut self.near, BinaryHeap::from(list)).into_vec();
            if (1..=SPARE_ENTRIES).contains(&emptied.capacity()) && self.spare.len() < SPARE_LISTS {
                self.spare.push(emptied);
            }
            self.opened = bucket + 1;
            return true;
        }
        if self.later.is_empty() || self.later_round << ROUND > limit {
            return false;
        }
        self.round = self.later_round;
        self.opened = self.round << ROUND;
        self.later_round = u64::MAX;
        for entry in std::mem::take(&mut self.later) {
            self.place(entry);
        }
        true
    }

    fn next_filled(&self) -> Option<u64> {
        if self.opened >> ROUND != self.round {
            return None;
        }
        let from = slot(self.opened);
        let first = from >> 6;
        let mut bits = self.filled[first] & (u64::MAX << (from & 63));
        for word in first..self.filled.len() {
            if word > first {
                bits = self.filled[word];
            }
            if bits != 0 {
                return Some(self.round << ROUND | (word as u64) << 6 | u64::from(bits.trailing_zeros()));
            }
        }
        None
    }
}

/// The 44 bits that stand for an instant.
fn instant(at: At) -> u64 {
    at.0.clamp(-BIAS, BIAS - 1).wrapping_add(BIAS).cast_unsigned()
}

/// The place of a bucket within its round.
const fn slot(bucket: u64) -> usize {
    (bucket & ((1 << ROUND) - 1)) as usize
}

fn unpack<E: Copy>(packed: &Packed<E>) -> Entry<E> {
    let class = match packed.high >> 16 & 0xF {
        0 => Class::Command,
        1 => Class::Inject,
        2 => Class::Calendar,
        _ => Class::Tick,
    };
    Entry {
        at: At((packed.high >> 20).cast_signed() - BIAS),
        class,
        subject: Subject(packed.high << 48 | packed.middle >> 16),
        purpose: packed.middle.to_le_bytes()[0],
        ordinal: packed.ordinal,
        event: packed.event,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    type Key = (i64, u8, u64, u8, u32);

    fn class(number: u8) -> Class {
        [Class::Command, Class::Inject, Class::Calendar, Class::Tick][usize::from(number)]
    }

    fn write(calendar: &mut Calendar<Key>, key: Key) {
        calendar.push(At(key.0), class(key.1), Subject(key.2), key.3, key.4, key);
    }

    fn read(calendar: &mut Calendar<Key>, until: i64) -> Vec<Key> {
        std::iter::from_fn(|| {
            let peeked = calendar.peek();
            let entry = calendar.pop_until(At(until))?;
            assert_eq!(peeked, Some(entry));
            let key = (entry.at.0, entry.class as u8, entry.subject.0, entry.purpose, entry.ordinal);
            assert_eq!(key, entry.event);
            Some(key)
        })
        .collect()
    }

    /// Instants on the scales of a millisecond, a bucket and a round, so that ties and jumps both happen.
    fn keys() -> impl Strategy<Value = Vec<Key>> {
        let at = prop_oneof![-3..3_i64, -200_000..200_000_i64, -9_000_000_000..90_000_000_000_i64];
        let subject = prop_oneof![0..3_u64, any::<u64>()];
        proptest::collection::btree_set((at, 0..4_u8, subject, 0..3_u8, 0..3_u32), 0..200)
            .prop_map(|set| set.into_iter().collect())
    }

    proptest! {
        #[test]
        fn order_is_that_of_the_keys_and_not_of_insertion(
            sorted in keys(), shuffled in any::<u64>(), cut in -200_000..20_000_000_000_i64,
        ) {
            let mut order = sorted.clone();
            order.sort_by_key(|key| (blake3::hash(format!("{shuffled}{key:?}").as_bytes()).to_hex(), *key));
            let mut calendar = Calendar::default();
            // Half is written beforehand, half after the first part was read.
            let (before, after) = order.split_at(order.len() / 2);
            for key in before {
                write(&mut calendar, *key);
            }
            let mut got = read(&mut calendar, cut);
            prop_assert_eq!(calendar.len() as usize + got.len(), before.len());
            let mut expected: Vec<Key> = sorted.iter().copied().filter(|k| before.contains(k) && k.0 <= cut).collect();
            prop_assert_eq!(&got, &expected);
            for key in after {
                write(&mut calendar, *key);
            }
            prop_assert_eq!(calendar.iter().count(), calendar.len() as usize);
            let mut copy = calendar.clone();
            got = read(&mut calendar, i64::MAX);
            expected = sorted.iter().copied().filter(|k| !(before.contains(k) && k.0 <= cut)).collect();
            prop_assert_eq!(&got, &expected);
            prop_assert_eq!(read(&mut copy, i64::MAX), expected);
            prop_assert!(calendar.is_empty());
        }
    }

    #[test]
    fn an_entry_beyond_the_limit_stays() {
        let mut calendar = Calendar::default();
        write(&mut calendar, (5_000, 2, 1, 0, 0));
        assert_eq!(calendar.pop_until(At(4_999)), None);
        assert_eq!(calendar.len(), 1);
        assert_eq!(calendar.pop_until(At(5_000)).map(|entry| entry.at), Some(At(5_000)));
    }

    #[test]
    fn an_instant_too_far_becomes_the_last() {
        let mut calendar = Calendar::default();
        calendar.push(At(i64::MAX), Class::Tick, Subject(0), 0, 0, ());
        calendar.push(At(i64::MIN), Class::Tick, Subject(0), 0, 0, ());
        assert_eq!(calendar.pop_until(At(i64::MAX)).map(|entry| entry.at), Some(At(-BIAS)));
        assert_eq!(calendar.pop_until(At(i64::MAX)).map(|entry| entry.at), Some(At(BIAS - 1)));
    }
}
