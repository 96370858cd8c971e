//! How things stand, written down every five minutes in the acute phase and every hour later, and digests by
//! feature every hour. Nobody is touched for it: everything is read from running sums.

use bevy::prelude::Resource;

use crate::base::time::{HOUR, MINUTE};
use crate::record::sample::{ChannelSample, Sample, SegmentSample};
use crate::sim::{
    assembly::{Assembly, State, TickSystems},
    crowd::{Access, Crowd},
    digest::Fold,
    journal::Entry,
};

/// What a full unit of trust lost by everybody costs in reputation, in points of 100. Assumed; Ma & Zhan 2016 tie
/// reputation to responsibility, which moves trust here.
pub const REPUTATION_PER_TRUST: f64 = 90.0;
/// What was counted when the last sample was written.
#[derive(Clone, Debug, Default, Resource)]
pub struct Samples {
    /// Offered, answered, given up on each channel.
    channels: Vec<(u64, u64, u64)>,
    posts: u64,
    /// Mean trust of all customers before the crisis.
    pub trust_start: f64,
    fold: Fold,
}

impl State for Samples {
    const NAME: &'static str = "samples";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state and the two ticks: silence first, samples last.
pub(super) fn plugin(assembly: &mut Assembly) {
    let channels = vec![(0, 0, 0); assembly.play.scenario.channels.len()];
    assembly.state(Samples { channels, posts: 0, trust_start: 0.0, fold: Fold::default() });
    assembly.tick(TickSystems::Words, settle);
    assembly.tick(TickSystems::Samples, tick);
}

/// Adds up silence.
fn settle(mut access: Access) {
    let c = access.crowd();
    let now = c.agenda.now;
    for sums in &mut c.people.sums {
        let owed = sums.owed;
        sums.words.settle(now, owed);
    }
}

/// Writes down how things stand, when it is time.
fn tick(mut access: Access) {
    let c = &mut access.crowd();
    let now = c.agenda.now;
    let every = if c.play.is_acute(now) { 5 * MINUTE } else { HOUR };
    if c.play.is_acute(now) && now.0 % HOUR == 0 {
        c.hearing.look_back(now);
    }
    if now.0 % every == 0 {
        let sample = take(c);
        c.journal.entries.push(Entry::Sample(now, sample));
    }
}

fn take(c: &mut Crowd) -> Sample {
    let now = c.agenda.now;
    let segments = c.people.sums.iter().zip(c.scams.tally()).map(|(sums, tally)| SegmentSample {
        aware: sums.aware,
        affected: sums.affected,
        trust: ten_thousandths(sums.mean_trust()),
        anger: ten_thousandths(sums.mean_anger(now)),
        lost: sums.lost,
        owed: sums.owed,
        silent_ms: sums.words.silent_ms(),
        promised: sums.promised,
        called: tally.called,
        defrauded: tally.victims,
        defrauded_loss: tally.loss,
    });
    let segments = segments.collect();
    let mut channels = Vec::with_capacity(c.contacts.desks.len());
    for (desk, last) in c.contacts.desks.iter().zip(&mut c.samples.channels) {
        let Some(desk) = desk else {
            channels.push(ChannelSample::default());
            continue;
        };
        let counts = desk.queue.counts(now);
        let since = |new: u64, old: u64| u32::try_from(new - old).unwrap_or(u32::MAX);
        channels.push(ChannelSample {
            waiting: desk.queue.waiting(),
            longest_ms: desk.queue.longest_wait_ms(now),
            offered: since(counts.offered, last.0),
            answered: since(counts.answered, last.1),
            abandoned: since(counts.abandoned, last.2),
            agents: desk.queue.agents(),
        });
        *last = (counts.offered, counts.answered, counts.abandoned);
    }
    let total = c.spread.total();
    let posts = u32::try_from(total - c.samples.posts).unwrap_or(u32::MAX);
    c.samples.posts = total;
    let spent = c.market.spent();
    let morale = hundredths(c.staff.morale);
    let reputation = hundredths(reputation(c));
    Sample { segments, channels, posts, spent, morale, reputation }
}

/// Mean trust of all customers who have not left.
pub(super) fn mean_trust(c: &Crowd) -> f64 {
    let live: u32 = c.people.sums.iter().map(|sums| sums.live).sum();
    let trust: f64 = c.people.sums.iter().map(|sums| sums.mean_trust() * f64::from(sums.live)).sum();
    if live == 0 { 0.0 } else { trust / f64::from(live) }
}

/// Reputation, 0 to 100: where it was, moved by trust gained or lost and by customers who left in anger.
pub(super) fn reputation(c: &Crowd) -> f64 {
    let before = f64::from(c.play.scenario.organisation.reputation);
    (before + REPUTATION_PER_TRUST * (mean_trust(c) - c.samples.trust_start)).clamp(0.0, 100.0)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 10,000")]
pub(super) fn ten_thousandths(share: f64) -> u32 {
    (share.clamp(0.0, 1.0) * 10_000.0 + 0.5) as u32
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 10,000")]
pub(super) fn hundredths(points: f64) -> u32 {
    (points.clamp(0.0, 100.0) * 100.0 + 0.5) as u32
}

/// Remembers where trust stood before the crisis.
pub(super) fn begin(c: &mut Crowd) {
    c.samples.trust_start = mean_trust(c);
}
