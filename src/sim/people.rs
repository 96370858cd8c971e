//! The customers, in columns, and how their mood moves.
//!
//! A customer is brought up to date only when something touches her. Between touches her anger follows one law,
//! `A(t) = kτ + (A₀ − kτ)·exp(−(t − t₀)/τ)`, whose sum over a segment has a closed form; so the running sums kept
//! here give every mean at any moment without visiting anybody.

use bevy::prelude::Resource;

use crate::base::{
    num,
    time::{At, HOUR, MINUTE},
};
use crate::sim::{assembly::State, digest::Fold, play::Who, word::Words};

/// Hours in which anger falls to 1/e when nothing feeds it. Source: Verduyn & Lavrijsen 2015 by way of
/// `evidence.md` 3.5 (3.2 h).
pub const ANGER_HOURS: f64 = 3.2;
/// Growth of avoidance an hour while something is unresolved. Assumed; sign from Grégoire et al. 2009: it grows and
/// does not decay by itself.
pub const AVOIDANCE_PER_HOUR: f64 = 0.004;

/// What is true of a customer, as bits.
pub mod is {
    /// The crisis hurts her now.
    pub const AFFECTED: u32 = 1;
    /// It has hurt her at some time.
    pub const STRUCK: u32 = 1 << 1;
    /// She knows of it from her own experience.
    pub const AWARE_OWN: u32 = 1 << 2;
    /// She knows of it from the company.
    pub const AWARE_COMPANY: u32 = 1 << 3;
    /// She knows of it from the media.
    pub const AWARE_MEDIA: u32 = 1 << 4;
    /// She knows of it from other customers.
    pub const AWARE_OTHERS: u32 = 1 << 5;
    /// She knows of it, from wherever.
    pub const AWARE: u32 = AWARE_OWN | AWARE_COMPANY | AWARE_MEDIA | AWARE_OTHERS;
    /// She has left the company.
    pub const LOST: u32 = 1 << 6;
    /// In her case there is harm and not only discomfort.
    pub const VULNERABLE: u32 = 1 << 7;
    /// She is asking and has had no answer.
    pub const ASKING: u32 = 1 << 8;
    /// She is on a line or in a queue now, or is about to try again.
    pub const IN_CONTACT: u32 = 1 << 9;
    /// She has a case that is not solved.
    pub const CASE: u32 = 1 << 10;
    /// A case of hers has been solved.
    pub const SOLVED: u32 = 1 << 11;
    /// She has complained in public.
    pub const PUBLIC: u32 = 1 << 12;
    /// A rival courts her.
    pub const COURTED: u32 = 1 << 13;
    /// The company has helped her.
    pub const HELPED: u32 = 1 << 14;
    /// She has been offered compensation.
    pub const OFFERED: u32 = 1 << 15;
    /// Somebody has followed up with her.
    pub const FOLLOWED: u32 = 1 << 16;
    /// A look at her situation stands in the calendar.
    pub const LOOKING: u32 = 1 << 17;
    /// Her contact has been given up at least once.
    pub const GAVE_UP: u32 = 1 << 18;
    /// She left for the rival.
    pub const TO_RIVAL: u32 = 1 << 19;
    /// She has joined a crowd or a group action.
    pub const JOINED: u32 = 1 << 20;
    /// She holds a live promise of a next word.
    pub const PROMISED: u32 = 1 << 21;
    /// The company owes her a word (R7).
    pub const OWED: u32 = AFFECTED | ASKING | PROMISED;
}

/// One customer's mood.
#[derive(Clone, Copy, Debug, Default)]
pub struct Mood {
    /// When it was last brought up to date, in milliseconds.
    pub touched: i64,
    /// Anger then, 0 to 1.
    pub anger: f64,
    /// Where anger is heading (`kτ`), 0 to 1.
    pub drive: f64,
    /// Trust in the company's competence, 0 to 1.
    pub competence: f64,
    /// Trust in its integrity, 0 to 1.
    pub integrity: f64,
    /// How much she means to avoid the company, 0 to 1.
    pub avoidance: f64,
    /// How responsible she holds the company, 0 to 1.
    pub responsibility: f64,
}

/// Trust at which a loss counts in full; below it each loss takes its share of what is left. Assumed: who expects
/// nothing of the company any more cannot be disappointed as deeply again.
pub const TRUST_TO_LOSE: f64 = 0.6;

/// Trust that nothing said or done in a crisis earns beyond. Assumed; sign from Knox & van Oest 2014: recovery rarely
/// offsets the failure fully.
pub const TRUST_TO_EARN: f64 = 0.85;

impl Mood {
    /// Trust in competence is lost, the less the less there is.
    pub fn lose_competence(&mut self, points: f64) {
        self.competence -= points * (self.competence / TRUST_TO_LOSE).min(1.0);
    }

    /// Trust in integrity is lost, the less the less there is.
    pub fn lose_integrity(&mut self, points: f64) {
        self.integrity -= points * (self.integrity / TRUST_TO_LOSE).min(1.0);
    }

    /// Trust in competence is earned, the less the more there is.
    pub fn earn_competence(&mut self, points: f64) {
        self.competence += points * (1.0 - self.competence / TRUST_TO_EARN).max(0.0);
    }

    /// Trust in integrity is earned, the less the more there is.
    pub fn earn_integrity(&mut self, points: f64) {
        self.integrity += points * (1.0 - self.integrity / TRUST_TO_EARN).max(0.0);
    }

    /// Trust as one number: the mean of its two halves.
    pub fn trust(&self) -> f64 {
        f64::midpoint(self.competence, self.integrity)
    }
}

/// How often a customer has met the purposes of her draws, and what she carries from contact to contact.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    /// Looks at her situation.
    pub looks: u16,
    /// Contacts.
    pub contacts: u16,
    /// Tries of the present contact.
    pub tries: u16,
    /// Posts.
    pub posts: u16,
    /// Posts of others that she has read.
    pub reads: u16,
    /// Statements that were on their way to her.
    pub waves: u16,
    /// Stories in the media that were on their way to her.
    pub stories: u16,
    /// Offers and follow-ups.
    pub offers: u16,
    /// Live promises of a next word that she holds.
    pub promises: u8,
}

/// The columns.
#[derive(Clone, Debug, Default, Resource)]
pub struct People {
    /// The segment of each.
    pub segment: Vec<u8>,
    /// Bits of [`is`].
    pub flags: Vec<u32>,
    /// Mood.
    pub mood: Vec<Mood>,
    /// How hard an hour is for her now, 0 to 1.
    pub hardship: Vec<f32>,
    /// Until which whole minute our last word is current for her; 0 if she has had none.
    pub word_until: Vec<u32>,
    /// Facts on which a word of ours has reached her, as bits.
    pub heard: Vec<u64>,
    /// Rumours that have reached her, as bits of facts.
    pub rumours: Vec<u64>,
    /// What her case is about, a fact; `u8::MAX` if she has none.
    pub topic: Vec<u8>,
    /// The channel of her case.
    pub channel: Vec<u8>,
    /// When her case or her hardship began.
    pub since: Vec<i64>,
    /// Ordinals.
    pub count: Vec<Count>,
    /// How her voice sounds: an even draw that picks among voices, always the same one.
    pub voice: Vec<u16>,
    /// Years with the company.
    pub tenure: Vec<f32>,
    /// Sums by segment.
    pub sums: Vec<Sums>,
    /// The state so far in one number.
    pub fold: Fold,
}

impl State for People {
    const NAME: &'static str = "people";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Running sums over the customers of a segment who have not left.
#[derive(Clone, Debug, Default)]
pub struct Sums {
    /// Customers who have not left.
    pub live: u32,
    /// Customers who know of the crisis.
    pub aware: u32,
    /// Customers whom it hurts now.
    pub affected: u32,
    /// Customers whom it has hurt at some time.
    pub struck: u32,
    /// Customers who ask.
    pub asking: u32,
    /// Customers who have left.
    pub lost: u32,
    /// Sum of competence and integrity trust.
    pub competence: f64,
    /// The same for integrity.
    pub integrity: f64,
    /// Customers to whom a word is owed.
    pub owed: u32,
    /// Customers who hold a live promise of a next word.
    pub promised: u32,
    /// Who of the owed has a current word, and the silence towards the others.
    pub words: Words,
    /// Sum of drives.
    drive: f64,
    /// Sum of `(A₀ − kτ)·exp((t₀ − r)/τ)` with the reference `r`.
    excess: f64,
    /// The reference, in milliseconds.
    reference: i64,
}

/// `exp(−ms/τ)` of the anger law.
fn decay(ms: i64) -> f64 {
    const TAU_MS: f64 = ANGER_HOURS * num::HOUR_MS;
    #[expect(clippy::cast_precision_loss, reason = "spans are below 2^53 ms")]
    num::exp(-(ms as f64) / TAU_MS)
}

impl Sums {
    /// Mean anger of those who have not left.
    pub fn mean_anger(&self, now: At) -> f64 {
        let sum = self.drive + self.excess * decay(now.0 - self.reference);
        if self.live == 0 { 0.0 } else { (sum / f64::from(self.live)).clamp(0.0, 1.0) }
    }

    /// Mean trust of those who have not left.
    pub fn mean_trust(&self) -> f64 {
        if self.live == 0 { 0.0 } else { f64::midpoint(self.competence, self.integrity) / f64::from(self.live) }
    }

    /// Adds (`sign` 1) or removes (-1) a mood that is up to date.
    fn weigh(&mut self, mood: &Mood, sign: f64) {
        self.competence += sign * mood.competence;
        self.integrity += sign * mood.integrity;
        self.drive += sign * mood.drive;
        self.excess += sign * (mood.anger - mood.drive) / decay(mood.touched - self.reference);
    }

    /// Moves the reference forward, so that no factor grows out of range.
    fn rebase(&mut self, now: i64) {
        if now - self.reference > 12 * HOUR {
            self.excess *= decay(now - self.reference);
            self.reference = now;
        }
    }
}

/// The least anger at which a customer counts as angry. Assumed.
pub const ANGRY: f64 = 0.5;
/// The least anger at which she counts as furious. Assumed.
pub const FURIOUS: f64 = 0.75;

impl People {
    /// Room for so many customers in so many segments.
    pub fn with_room(customers: usize, segments: usize) -> Self {
        Self {
            segment: vec![0; customers],
            flags: vec![0; customers],
            mood: vec![Mood::default(); customers],
            hardship: vec![0.0; customers],
            word_until: vec![0; customers],
            heard: vec![0; customers],
            rumours: vec![0; customers],
            topic: vec![u8::MAX; customers],
            channel: vec![0; customers],
            since: vec![0; customers],
            count: vec![Count::default(); customers],
            voice: vec![0; customers],
            tenure: vec![0.0; customers],
            sums: vec![Sums::default(); segments],
            fold: Fold::default(),
        }
    }

    /// Counts a customer in whose columns are filled.
    pub fn admit(&mut self, who: Who) {
        let sums = &mut self.sums[usize::from(self.segment[who as usize])];
        sums.live += 1;
        sums.weigh(&self.mood[who as usize], 1.0);
    }

    /// The segment of a customer.
    pub fn segment_of(&self, who: Who) -> usize {
        usize::from(self.segment[who as usize])
    }

    /// Whether any of the bits are set.
    pub fn any(&self, who: Who, bits: u32) -> bool {
        self.flags[who as usize] & bits != 0
    }

    /// Her mood as it is now, without touching her.
    pub fn mood_now(&self, who: Who, now: At) -> Mood {
        bring_up_to_date(self.mood[who as usize], self.any(who, is::AFFECTED | is::CASE), now)
    }

    /// Brings her up to date, lets `change` act on her mood, and keeps the sums right. A customer who has left is
    /// not changed.
    pub fn touch(&mut self, who: Who, now: At, change: impl FnOnce(&mut Mood)) {
        if self.any(who, is::LOST) {
            return;
        }
        let segment = self.segment_of(who);
        let mut mood = self.mood_now(who, now);
        let sums = &mut self.sums[segment];
        sums.rebase(now.0);
        // Removed and added at the same instant, the law's own progress cancels out.
        sums.weigh(&mood, -1.0);
        change(&mut mood);
        mood.anger = mood.anger.clamp(0.0, 1.0);
        mood.drive = mood.drive.clamp(0.0, 1.0);
        mood.competence = mood.competence.clamp(0.0, 1.0);
        mood.integrity = mood.integrity.clamp(0.0, 1.0);
        mood.responsibility = mood.responsibility.clamp(0.0, 1.0);
        sums.weigh(&mood, 1.0);
        self.mood[who as usize] = mood;
        self.fold.words(&[u64::from(who), mood.anger.to_bits(), mood.competence.to_bits(), mood.integrity.to_bits()]);
    }

    /// Sets bits and keeps the counts right.
    pub fn set(&mut self, who: Who, bits: u32) {
        let before = self.flags[who as usize];
        self.change_flags(who, before, before | bits);
    }

    /// Clears bits and keeps the counts right.
    pub fn clear(&mut self, who: Who, bits: u32) {
        let before = self.flags[who as usize];
        self.change_flags(who, before, before & !bits);
    }

    fn change_flags(&mut self, who: Who, before: u32, after: u32) {
        if before == after {
            return;
        }
        let sums = &mut self.sums[usize::from(self.segment[who as usize])];
        let turn = |count: &mut u32, bits: u32| match (before & bits != 0, after & bits != 0) {
            (false, true) => *count += 1,
            (true, false) => *count -= 1,
            _ => {}
        };
        turn(&mut sums.aware, is::AWARE);
        turn(&mut sums.affected, is::AFFECTED);
        turn(&mut sums.struck, is::STRUCK);
        turn(&mut sums.asking, is::ASKING);
        turn(&mut sums.owed, is::OWED);
        turn(&mut sums.promised, is::PROMISED);
        let until = self.word_until[who as usize];
        match (before & is::OWED != 0, after & is::OWED != 0) {
            (false, true) => sums.words.add(until),
            (true, false) => sums.words.remove(until),
            _ => {}
        }
        self.flags[who as usize] = after;
        self.fold.words(&[u64::from(who), u64::from(after)]);
    }

    /// A word of ours reaches her that stays current until the given moment.
    pub fn give_word(&mut self, who: Who, until: At) {
        let minute = u32::try_from(until.0 / MINUTE).unwrap_or(0);
        let before = self.word_until[who as usize];
        if minute <= before {
            return;
        }
        if self.any(who, is::OWED) {
            let words = &mut self.sums[usize::from(self.segment[who as usize])].words;
            words.remove(before);
            words.add(minute);
        }
        self.word_until[who as usize] = minute;
    }

    /// Whether our last word is still current for her.
    pub fn has_word(&self, who: Who, now: At) -> bool {
        i64::from(self.word_until[who as usize]) * MINUTE > now.0
    }

    /// She leaves the company: her mood no longer counts.
    pub fn leave(&mut self, who: Who, now: At, to_rival: bool) {
        if self.any(who, is::LOST) {
            return;
        }
        self.touch(who, now, |_| {});
        let mood = self.mood[who as usize];
        let sums = &mut self.sums[usize::from(self.segment[who as usize])];
        sums.weigh(&mood, -1.0);
        sums.live -= 1;
        sums.lost += 1;
        self.clear(who, is::OWED | is::CASE);
        self.set(who, is::LOST | if to_rival { is::TO_RIVAL } else { 0 });
    }
}

/// The laws between touches.
fn bring_up_to_date(mut mood: Mood, unresolved: bool, now: At) -> Mood {
    let ms = now.0 - mood.touched;
    if ms > 0 {
        mood.anger = mood.drive + (mood.anger - mood.drive) * decay(ms);
        if unresolved {
            #[expect(clippy::cast_precision_loss, reason = "spans are below 2^53 ms")]
            let hours = ms as f64 / HOUR as f64;
            mood.avoidance += (1.0 - mood.avoidance) * (1.0 - num::exp(-AVOIDANCE_PER_HOUR * hours));
        }
        mood.touched = now.0;
    }
    mood
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sums must give what visiting everybody gives, whatever happened before.
    #[test]
    fn running_sums_equal_a_visit_to_everybody() {
        let mut people = People::with_room(50, 1);
        for who in 0..50 {
            people.mood[who as usize] = Mood { competence: 0.6, integrity: 0.7, anger: 0.1, ..Mood::default() };
            people.admit(who);
        }
        for step in 0..400_i64 {
            let who = u32::try_from(step * 7 % 50).unwrap_or(0);
            people.touch(who, At(step * 600_000), |mood| {
                mood.anger += 0.2;
                mood.drive = 0.3;
                mood.integrity -= 0.01;
            });
        }
        people.leave(3, At(400 * 600_000), false);
        let now = At(401 * 600_000);
        let live = (0..50).filter(|who| !people.any(*who, is::LOST));
        let (anger, trust) = live.fold((0.0, 0.0), |(anger, trust), who| {
            let mood = people.mood_now(who, now);
            (anger + mood.anger, trust + mood.trust())
        });
        assert!((people.sums[0].mean_anger(now) - anger / 49.0).abs() < 1e-9);
        assert!((people.sums[0].mean_trust() - trust / 49.0).abs() < 1e-9);
    }
}
