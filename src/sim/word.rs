//! Silence, measured: of those to whom a word is owed, how many have one that is current, minute by minute (R7).
//!
//! Nobody is visited: every current word is counted under the minute at which it runs out.

use std::collections::BTreeMap;

use crate::base::time::{At, MINUTE};

/// The owed of one segment who have a current word, and the silence towards those who have none.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// How many have one now.
    current: u32,
    /// How many words run out at which minute.
    ends: BTreeMap<u32, u32>,
    /// The minute up to which silence has been added up.
    minute: u32,
    /// People times milliseconds without a current word.
    silent_ms: u64,
}

impl Words {
    /// Somebody who is owed has a word that is current until this minute.
    pub fn add(&mut self, until: u32) {
        if until > self.minute {
            *self.ends.entry(until).or_insert(0) += 1;
            self.current += 1;
        }
    }

    /// Somebody who had a word until this minute is no longer owed one, or has a newer one.
    pub fn remove(&mut self, until: u32) {
        if until > self.minute
            && let Some(count) = self.ends.get_mut(&until)
        {
            *count -= 1;
            self.current -= 1;
            if *count == 0 {
                self.ends.remove(&until);
            }
        }
    }

    /// Adds up the silence until now, given how many are owed a word.
    pub fn settle(&mut self, now: At, owed: u32) {
        let minute = u32::try_from(now.0 / MINUTE).unwrap_or(0);
        while let Some((&until, &count)) = self.ends.first_key_value().filter(|(until, _)| **until <= minute) {
            self.pass(until, owed);
            self.current -= count;
            self.ends.remove(&until);
        }
        self.pass(minute, owed);
    }

    fn pass(&mut self, minute: u32, owed: u32) {
        let silent = owed.saturating_sub(self.current);
        self.silent_ms += u64::from(silent) * u64::from(minute.saturating_sub(self.minute)) * MINUTE.unsigned_abs();
        self.minute = self.minute.max(minute);
    }

    /// How many of the owed have a current word.
    pub fn current(&self) -> u32 {
        self.current
    }

    /// People times milliseconds without a current word so far.
    pub fn silent_ms(&self) -> u64 {
        self.silent_ms
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silence_is_people_times_minutes_without_a_current_word() {
        let mut words = Words::default();
        words.settle(At::minutes(10), 2);
        assert_eq!(words.silent_ms(), 20 * 60_000);
        words.add(40);
        words.settle(At::minutes(60), 2);
        // One is silent throughout (50 minutes), the other from minute 40 on (20 minutes).
        assert_eq!(words.silent_ms(), (20 + 50 + 20) * 60_000);
        words.add(90);
        words.remove(90);
        words.settle(At::minutes(61), 1);
        assert_eq!(words.silent_ms(), (90 + 1) * 60_000);
    }
}
