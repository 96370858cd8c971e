//! Compensation: who is offered it, who takes it up, and what it makes good.

use crate::base::draw::Purpose;
use crate::record::event::{Event, Refusal};
use crate::scenario::{crisis::Entitlement, statement::Audience};
use crate::sim::{condition, crowd::Crowd, duty, market, people::is, play::Who, promise, spread};

/// The share of those offered goodwill who take it up. Source: Ponemon/Experian 2014, `evidence.md` 3.4 (about 30 %).
pub const TAKE_UP: f64 = 0.30;
/// The share of those offered what the law gives them who take it up. Assumed: more than of goodwill.
pub const TAKE_UP_LEGAL: f64 = 0.60;
/// The multiple of what was at stake beyond which more does no good. Source: Haesevoets et al. 2017, `evidence.md` 3.2.
pub const ENOUGH: f64 = 1.5;
/// What compensation is worth to whose trouble goes on and who has had no help. Assumed: money without remedy helps
/// little (R11).
pub const WITHOUT_REMEDY: f64 = 0.25;
/// The share of her anger that full and fitting compensation takes away. Assumed; distributive justice acts on this
/// event more than on the relation (Gelbrich & Roschk 2011).
pub const OFFER_CALMS: f64 = 0.25;
/// How much of the missing trust in integrity full and fitting compensation gives back. Assumed.
pub const OFFER_TRUST: f64 = 0.06;

/// Compensations that were offered and taken up.
#[derive(Clone, Debug, Default)]
pub struct Offers {
    /// For each compensation, to whom it was offered, as bits by customer; empty before the first offer.
    to: Vec<Vec<u64>>,
    /// What each customer has taken up of what is meant for her, in whole units of the currency; empty before the first.
    received: Vec<i64>,
}

impl Offers {
    /// Nothing offered of so many compensations.
    pub(super) fn none_of(compensations: usize) -> Self {
        Self { to: vec![Vec::new(); compensations], received: Vec::new() }
    }

    /// Whether a compensation was offered to anybody.
    pub fn is_made(&self, compensation: usize) -> bool {
        !self.to[compensation].is_empty()
    }

    /// What a customer has taken up of what is meant for her, in whole units of the currency.
    pub fn received(&self, who: Who) -> i64 {
        self.received.get(who as usize).copied().unwrap_or(0)
    }
}

/// How much of what an amount can make good it does make good, 0 to 1: rising ever more slowly up to
/// [`ENOUGH`] times the stake, and no further.
#[expect(clippy::cast_precision_loss, reason = "amounts are far below 2^53")]
pub fn makes_good(amount: i64, stake: i64) -> f64 {
    let ratio = (amount.max(0) as f64 / stake.max(1) as f64).min(ENOUGH) / ENOUGH;
    ratio * (2.0 - ratio)
}

/// A compensation is offered to an audience, by a seat and with the word of another if somebody had to approve it.
pub(super) fn offer(
    c: &mut Crowd,
    entitlement: usize,
    to: &Audience,
    seat: usize,
    approval: Option<usize>,
) -> Result<(), Refusal> {
    let play = c.play;
    let now = c.agenda.now;
    let offered = &play.scenario.entitlements[entitlement];
    let is_legal = offered.article.is_some();
    let is_owed = is_legal && offered.owed_if.as_ref().is_none_or(|when| condition::holds(c, when));
    let people = reached(c, entitlement, to);
    if people.is_empty() {
        let nobody_left = c.remedies.offers.is_made(entitlement);
        return Err(if nobody_left { Refusal::AlreadyDone } else { Refusal::NothingThere });
    }
    let count = u32::try_from(people.len()).unwrap_or(u32::MAX);
    let is_entitled = |who: &&Who| is_owed && c.people.any(**who, is::STRUCK) && is_named(c, offered, **who);
    let entitled = u32::try_from(people.iter().filter(is_entitled).count()).unwrap_or(u32::MAX);
    // What the law gives needs nobody's leave; the rest is goodwill, and goodwill has limits.
    let goodwill = offered.amount * i64::from(count - entitled);
    if goodwill > 0 && c.market.spent() + goodwill > play.scenario.budget.total {
        return Err(Refusal::TooExpensive);
    }
    let may_spend = |seat: usize| {
        let id = &play.scenario.seats[seat].id;
        play.scenario.plan.approvals.iter().filter(|a| a.seat == *id).map(|a| a.up_to).max().unwrap_or(0)
    };
    let limit = approval.map_or(0, may_spend).max(may_spend(seat));
    c.remedies.fold.words(&[now.0.unsigned_abs(), entitlement as u64, u64::from(count)]);
    c.journal.tell(
        now,
        Event::Offered { compensation: offered.id.clone(), to: count, entitled, within_authority: goodwill <= limit },
    );
    let words = c.people.flags.len().div_ceil(64);
    c.remedies.offers.to[entitlement].resize(words, 0);
    c.remedies.offers.received.resize(c.people.flags.len(), 0);
    for who in people {
        c.remedies.offers.to[entitlement][who as usize >> 6] |= 1 << (who & 63);
        reach_one(c, offered, is_legal, who);
    }
    if matches!(to, Audience::Everyone) {
        spread::compensation_was_public(c);
    }
    promise::offer_made(c, entitlement);
    duty::offered(c, entitlement);
    Ok(())
}

/// Whether a compensation names a customer's segment.
fn is_named(c: &Crowd, offered: &Entitlement, who: Who) -> bool {
    let segment = &c.play.scenario.segments[c.people.segment_of(who)].id;
    offered.segments.is_empty() || offered.segments.contains(segment)
}

/// Whom an offer reaches: customers of the audience who have not left and have not been offered it before.
fn reached(c: &Crowd, entitlement: usize, to: &Audience) -> Vec<Who> {
    let play = c.play;
    let given = &c.remedies.offers.to[entitlement];
    let has = |who: Who| given.get(who as usize >> 6).is_some_and(|word| word & (1 << (who & 63)) != 0);
    let concerned = is::STRUCK | is::ASKING | is::CASE;
    let segments = play.scenario.segments.iter().enumerate().filter(|(_, segment)| match to {
        Audience::Segments(ids) => ids.contains(&segment.id),
        Audience::Everyone | Audience::Affected => true,
    });
    segments
        .flat_map(|(segment, _)| play.starts[segment]..play.starts[segment + 1])
        .filter(|who| !c.people.any(*who, is::LOST) && !has(*who))
        .filter(|who| !matches!(to, Audience::Affected) || c.people.any(*who, concerned))
        .collect()
}

/// One customer is offered a compensation, and takes it up or does not.
fn reach_one(c: &mut Crowd, offered: &Entitlement, is_legal: bool, who: Who) {
    let now = c.agenda.now;
    let ordinal = u32::from(c.people.count[who as usize].offers);
    c.people.count[who as usize].offers += 1;
    c.people.set(who, is::OFFERED);
    let share = if is_legal { TAKE_UP_LEGAL } else { TAKE_UP };
    if !c.draw(who, Purpose::TakeUp, ordinal).chance(share) {
        return;
    }
    market::compensate(c, offered.amount);
    // What does not name her segment costs as much and makes nothing good there.
    if !is_named(c, offered, who) {
        return;
    }
    let stake = at_stake(c, who);
    let before = c.remedies.offers.received(who);
    let after = before + offered.amount;
    c.remedies.offers.received[who as usize] = after;
    let mut good = offered.fit * (makes_good(after, stake) - makes_good(before, stake));
    if c.people.any(who, is::AFFECTED) && !c.people.any(who, is::HELPED) {
        good *= WITHOUT_REMEDY;
    }
    // Somebody who had no trouble has nothing to be made good.
    if c.people.any(who, is::STRUCK) {
        c.people.touch(who, now, |mood| {
            mood.anger *= 1.0 - OFFER_CALMS * good;
            mood.earn_integrity(OFFER_TRUST * good);
        });
    }
}

/// The gain in satisfaction of somebody who was struck, from all that she took up, 0 to 1.
pub(super) fn gain(c: &Crowd, who: Who) -> f64 {
    makes_good(c.remedies.offers.received(who), at_stake(c, who))
}

/// What is at stake for a customer: her segment's stake, and what she has lost to scams.
pub(super) fn at_stake(c: &Crowd, who: Who) -> i64 {
    c.play.scenario.segments[c.people.segment_of(who)].stake + c.scams.loss_of(who)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_enough_is_no_better() {
        assert!(makes_good(150, 100) > makes_good(100, 100));
        assert!(makes_good(100, 100) > makes_good(50, 100));
        assert!((makes_good(150, 100) - 1.0).abs() < 1e-12);
        assert!((makes_good(1_000, 100) - makes_good(150, 100)).abs() < 1e-12);
        assert!(makes_good(0, 100).abs() < 1e-12);
        // The first unit is worth more than the last.
        assert!(makes_good(50, 100) > makes_good(150, 100) - makes_good(100, 100));
    }
}
