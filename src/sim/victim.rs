//! Victims of scams: what they lose, when they notice, how it hurts, and when the company learns of it.

use crate::base::{draw::Purpose, num, time::At};
use crate::scenario::{place, scam::Scam};
use crate::sim::{
    agenda::Due,
    contact,
    crowd::Crowd,
    look, market,
    people::is,
    play::Who,
    scam::{Luck, Scams, luck, narrow, ordinal},
    spread, statement,
};

/// How widely losses scatter around the middle one: standard deviation of their logarithm. Assumed; the mean is then 1.6
/// times the median. Over all fraud it is far more (`evidence.md` 3.6).
pub const LOSS_VARIES: f64 = 1.0;
/// Mean hours until a victim notices. Assumed: most see the debit the same day.
pub const NOTICES_HOURS: f64 = 3.0;
/// How hard an hour is for a victim, 0 to 1. Assumed.
pub const VICTIM_HARDSHIP: f64 = 0.45;
/// Mean days until it hurts her no more if nobody helps. Assumed.
pub const VICTIM_DAYS: f64 = 14.0;
/// The part of the way to full anger that a victim goes. Assumed.
pub const VICTIM_ANGERS: f64 = 0.5;
/// Trust in competence that a victim loses: her data was not safe there. Assumed.
pub const VICTIM_COMPETENCE: f64 = 0.12;
/// Trust in integrity that she loses. Assumed.
pub const VICTIM_INTEGRITY: f64 = 0.06;
/// Trust in integrity that she loses beyond that if the company knew of the scam and had warned nobody. Assumed; sign
/// from `evidence.md` 3.4: a notice without a next step costs trust.
pub const KEPT_BACK: f64 = 0.15;
/// How much of all that somebody feels who had been warned. Assumed: she blames herself as well.
pub const WARNED_FEELS: f64 = 0.4;
/// Chance that a victim turns to the company. Assumed; most fraud is reported to nobody, but she takes the caller for the
/// company's own.
pub const VICTIM_TURNS: f64 = 0.75;
/// Chance that she tells everybody, for average loudness. Source: `evidence.md` 2.3, 32 % of people with a problem posted
/// it (National Customer Rage Survey 2023).
pub const VICTIM_POSTS: f64 = 0.32;
/// What has happened to one victim.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Victim {
    /// The scam, by place: of several the last.
    scam: u8,
    /// What she has lost, in whole units of the currency.
    loss: i64,
    /// Until when it hurts her; none before she has noticed.
    hurts_until: Option<At>,
    /// How hard an hour was for her without it.
    hardship_without: f32,
    /// Whether the company has learned of it.
    told: bool,
}

impl Scams {
    /// What a customer has lost, in whole units of the currency.
    pub fn loss_of(&self, who: Who) -> i64 {
        self.victims.get(&who).map_or(0, |victim| victim.loss)
    }

    /// Whether a customer has lost money and knows it.
    pub fn is_victim(&self, who: Who) -> bool {
        self.victims.get(&who).is_some_and(|victim| victim.hurts_until.is_some())
    }

    /// Whether a loss still hurts a customer at a moment.
    pub fn hurts(&self, who: Who, now: At) -> bool {
        self.victims.get(&who).and_then(|victim| victim.hurts_until).is_some_and(|until| until > now)
    }

    /// What hurt her besides is over, while her loss still hurts.
    pub(super) fn only_loss_is_left(&mut self, who: Who) {
        if let Some(victim) = self.victims.get_mut(&who) {
            victim.hardship_without = 0.0;
        }
    }

    /// How hard an hour is for a customer to whom something happens that makes it as hard as given.
    pub(super) fn hardship_with(&mut self, who: Who, hardship: f32, now: At) -> f32 {
        let hurts = self.hurts(who, now);
        match self.victims.get_mut(&who) {
            Some(victim) if hurts => {
                victim.hardship_without = hardship;
                #[expect(clippy::cast_possible_truncation, reason = "hardship is coarse")]
                hardship.max(VICTIM_HARDSHIP as f32)
            }
            _ => hardship,
        }
    }
}

/// She is taken in: her money is gone, and she will notice before long.
pub(super) fn loses(c: &mut Crowd, who: Who, number: u8, luck: &Luck) {
    let now = c.agenda.now;
    let scam = &c.play.scenario.scams[usize::from(number)];
    let loss = amount(scam.loss, luck.loss);
    let segment = c.people.segment_of(who);
    let is_warned = c.scams.is_warned(who, number);
    let is_first = !c.scams.victims.contains_key(&who);
    let fresh = Victim { scam: number, loss: 0, hurts_until: None, hardship_without: 0.0, told: false };
    let victim = c.scams.victims.entry(who).or_insert(fresh);
    victim.scam = number;
    victim.loss += loss;
    let tally = &mut c.scams.tally[segment];
    tally.victims += u32::from(is_first);
    tally.victims_warned += u32::from(is_first && is_warned);
    tally.loss += loss;
    let unwritten = c.scams.unwritten.entry((number, narrow(segment))).or_default();
    unwritten.people += u32::from(is_first);
    unwritten.loss += loss;
    c.scams.fold.words(&[3, u64::from(who), loss.unsigned_abs()]);
    let at = now + num::span(num::exponential(NOTICES_HOURS, luck.notices) * num::HOUR_MS + 1000.0);
    let subject = c.subject(who);
    c.agenda.note_for(at, subject, Purpose::Scam, ordinal(number, 1), Due::NoticesLoss(who, number));
}

/// What somebody loses: lognormal around the median.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "amounts are far below 2^53")]
fn amount(median: i64, u: f64) -> i64 {
    let factor = num::exp(LOSS_VARIES * num::normal(u.clamp(1e-9, 1.0 - 1e-9)));
    ((median as f64 * factor + 0.5) as i64).max(1)
}

/// Whether the company knew of a scam and had warned nobody.
pub(super) fn is_kept_back(c: &Crowd, scam: &Scam) -> bool {
    is_known(c, scam) && !is_warned_of(c, scam)
}

/// Whether the company knew of a scam: a seat has learned of it, or a victim has told us.
fn is_known(c: &Crowd, scam: &Scam) -> bool {
    let fact = scam.fact.as_ref().and_then(|fact| c.play.fact(fact));
    fact.is_some_and(|fact| c.knowledge.anybody_knows(fact)) || c.scams.victims.values().any(|victim| victim.told)
}

/// Whether a warning of a scam has gone out to many.
fn is_warned_of(c: &Crowd, scam: &Scam) -> bool {
    let instructions = &c.play.scenario.instructions;
    scam.warned_by.iter().filter_map(|id| place(instructions, id.as_str())).any(|n| statement::instructed(c, n))
}

/// A victim notices that her money is gone.
#[expect(clippy::cast_possible_truncation, reason = "hardship is coarse")]
pub(super) fn notices(c: &mut Crowd, who: Who, number: u8) {
    if c.people.any(who, is::LOST) {
        return;
    }
    let play = c.play;
    let now = c.agenda.now;
    let scam = &play.scenario.scams[usize::from(number)];
    let luck = luck(c, who, number);
    let feels = if c.scams.is_warned(who, number) { WARNED_FEELS } else { 1.0 };
    let kept_back = if is_kept_back(c, scam) { KEPT_BACK } else { 0.0 };
    let until = now + num::span(num::exponential(VICTIM_DAYS * 24.0, luck.recovers) * num::HOUR_MS + 1000.0);
    let hurts_already = c.scams.hurts(who, now);
    let hardship = c.people.hardship[who as usize];
    if let Some(victim) = c.scams.victims.get_mut(&who) {
        victim.hurts_until = victim.hurts_until.max(Some(until));
        if !hurts_already {
            victim.hardship_without = hardship;
        }
    }
    let before = c.people.mood_now(who, now).anger;
    if !c.people.any(who, is::AFFECTED | is::CASE) {
        c.people.since[who as usize] = now.0;
    }
    c.people.hardship[who as usize] = hardship.max(VICTIM_HARDSHIP as f32);
    c.people.set(who, is::AFFECTED | is::STRUCK | is::AWARE_OWN | is::VULNERABLE);
    c.people.touch(who, now, |mood| {
        mood.anger += VICTIM_ANGERS * feels * (1.0 - mood.anger);
        mood.lose_competence(VICTIM_COMPETENCE * feels);
        mood.lose_integrity((VICTIM_INTEGRITY + kept_back) * feels);
    });
    c.scams.fold.words(&[4, now.0.unsigned_abs(), u64::from(who)]);
    look::redrive(c, who);
    look::anger_moved(c, who, before);
    market::struck(c, who);
    let subject = c.subject(who);
    c.agenda.note_for(until, subject, Purpose::Scam, ordinal(number, 2), Due::LossOver(who));
    let fact = scam.fact.as_ref().and_then(|fact| play.fact(fact));
    let loudness = play.scenario.segments[c.people.segment_of(who)].loudness.unwrap_or(1.0);
    if luck.turns < VICTIM_TURNS {
        contact::arrive_about(c, who, fact);
    }
    if luck.posts < VICTIM_POSTS * loudness {
        spread::post(c, who);
    }
    look::look_soon(c, who);
}

/// A victim's loss hurts no more: what else hurts her goes on.
pub(super) fn is_over(c: &mut Crowd, who: Who) {
    let now = c.agenda.now;
    let Some(victim) = c.scams.victims.get(&who).copied() else { return };
    if c.scams.hurts(who, now) || !c.people.any(who, is::AFFECTED) {
        return;
    }
    if victim.hardship_without > 0.0 {
        let hardship = &mut c.people.hardship[who as usize];
        *hardship = hardship.min(victim.hardship_without);
        look::redrive(c, who);
    } else {
        look::free(c, who);
    }
}

/// A customer has got through to the company, or a seat has read her words: if she is a victim, it knows now.
pub(super) fn tells(c: &mut Crowd, who: Who) {
    if !c.scams.is_victim(who) {
        return;
    }
    let segment = narrow(c.people.segment_of(who));
    if let Some(victim) = c.scams.victims.get_mut(&who)
        && !std::mem::replace(&mut victim.told, true)
    {
        let scam = victim.scam;
        c.scams.unwritten.entry((scam, segment)).or_default().told += 1;
        c.scams.fold.words(&[5, u64::from(who)]);
    }
}
