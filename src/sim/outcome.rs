//! What a crisis has cost, as plain whole numbers: all five damages, and what was restored.

use crate::sim::{crowd::Crowd, market, people::is, sample};

/// What the crisis has cost, as plain whole numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Customers before the crisis.
    pub customers: u32,
    /// Customers who know of it.
    pub aware: u32,
    /// Customers whom it has hurt.
    pub struck: u32,
    /// Customers who have left.
    pub churned: u32,
    /// Money spent, in whole units of the currency.
    pub spent: i64,
    /// A year's sales lost with those who left or spend less, in whole units of the currency.
    pub lost_sales: i64,
    /// Of that, what the rival has gained.
    pub competitor_gain: i64,
    /// Of those struck, the share who have stayed, suffer no more and have no open case, in hundredths of a percent.
    pub restored: u32,
    /// Mean satisfaction of those struck who have stayed, in hundredths of a percent.
    pub satisfaction: u32,
    /// Contacts begun.
    pub contacts: u64,
    /// Times that somebody gave up waiting.
    pub abandoned: u64,
    /// Public posts.
    pub posts: u64,
    /// Mean trust before the crisis, in ten-thousandths.
    pub trust_start: u32,
    /// Mean trust of those who have stayed, in ten-thousandths.
    pub trust_end: u32,
    /// Of that, trust in integrity.
    pub integrity_end: u32,
    /// Reputation, in hundredths of a point of 100.
    pub reputation: u32,
    /// Morale of the staff, in hundredths of a point of 100.
    pub morale: u32,
    /// Fraudulent calls that came.
    pub called: u32,
    /// Of these, to people whom a word of ours had warned.
    pub called_warned: u32,
    /// People who lost money to one.
    pub defrauded: u32,
    /// Of these, people whom a word of ours had warned.
    pub defrauded_warned: u32,
    /// What they lost, their own money and not the company's, in whole units of the currency.
    pub defrauded_loss: i64,
    /// Promises broken.
    pub promises_broken: u32,
}

/// What the crisis has cost so far. It visits everybody: for the end of a drill, not for its course.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "shares in hundredths of a percent")]
pub(super) fn outcome(c: &Crowd) -> Outcome {
    let mut outcome = Outcome {
        customers: c.play.customers(),
        spent: c.market.spent(),
        contacts: c.contacts.begun,
        abandoned: c.contacts.given_up,
        posts: c.spread.total(),
        trust_start: sample::ten_thousandths(c.samples.trust_start),
        trust_end: sample::ten_thousandths(sample::mean_trust(c)),
        integrity_end: sample::ten_thousandths(mean_integrity(c)),
        reputation: sample::hundredths(sample::reputation(c)),
        morale: sample::hundredths(c.staff.morale),
        promises_broken: c.promises.broken,
        ..Outcome::default()
    };
    for tally in c.scams.tally() {
        outcome.called += tally.called;
        outcome.called_warned += tally.called_warned;
        outcome.defrauded += tally.victims;
        outcome.defrauded_warned += tally.victims_warned;
        outcome.defrauded_loss += tally.loss;
    }
    let (mut restored, mut asked, mut satisfied, mut unspent) = (0_u32, 0_u32, 0.0, 0.0);
    for who in 0..c.play.customers() {
        let flags = c.people.flags[who as usize];
        let yearly = c.play.scenario.segments[c.people.segment_of(who)].yearly_value;
        outcome.aware += u32::from(flags & is::AWARE != 0);
        if flags & is::LOST != 0 {
            outcome.churned += 1;
            outcome.lost_sales += yearly;
            outcome.competitor_gain += if flags & is::TO_RIVAL != 0 { yearly } else { 0 };
        }
        if flags & is::STRUCK == 0 {
            continue;
        }
        outcome.struck += 1;
        let is_made_good = market::is_made_good(c, who);
        restored += u32::from(flags & (is::AFFECTED | is::CASE | is::LOST) == 0);
        if flags & is::LOST == 0 {
            asked += 1;
            satisfied += market::satisfaction(c, who);
            if !is_made_good {
                #[expect(clippy::cast_precision_loss, reason = "a year's sales are far below 2^53")]
                let less = market::SPENDS_LESS * yearly as f64;
                unspent += less;
            }
        }
    }
    outcome.lost_sales += (unspent + 0.5) as i64;
    let share = |part: f64, whole: u32| {
        if whole == 0 { 10_000 } else { (10_000.0 * part / f64::from(whole) + 0.5) as u32 }
    };
    outcome.restored = share(f64::from(restored), outcome.struck);
    outcome.satisfaction = share(satisfied, asked);
    outcome
}

/// Mean trust in integrity of all customers who have not left.
fn mean_integrity(c: &Crowd) -> f64 {
    let live: u32 = c.people.sums.iter().map(|sums| sums.live).sum();
    let sum: f64 = c.people.sums.iter().map(|sums| sums.integrity).sum();
    if live == 0 { 0.0 } else { sum / f64::from(live) }
}
