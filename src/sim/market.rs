//! Money, rivals, and who leaves.
//!
//! Everybody whom the crisis reached decides once, some days later, whether to stay. What she means to do follows the
//! one table there is of loyalty by how a complaint went; what she does is a small share of that, as it is in life.

use bevy::prelude::Resource;

use crate::base::{
    draw::Purpose,
    num,
    time::{At, DAY, HOUR, MINUTE, Span},
};
use crate::sim::{
    agenda::Due,
    assembly::{Assembly, State, TickSystems},
    contact,
    crowd::{Access, Crowd},
    digest::Fold,
    offer,
    people::{Mood, is},
    play::Who,
};

/// Mean days from the first blow until somebody decides whether to stay. Assumed: days, not hours; Ponemon's churn is
/// counted over the months after.
pub const DECIDES_AFTER_DAYS: f64 = 4.0;
/// The least anger at which somebody decides who has only heard of it. Assumed.
pub const HEARING_ANGERS: f64 = 0.10;
/// How much of a meant departure becomes a real one. Source: `evidence.md` 3.4, 70 % say they leave (Gemalto) and 3 to
/// 6 % do (Ponemon): 4.5 of 70.
pub const SAY_TO_DO: f64 = 0.065;
/// How much more a departure becomes real for somebody whom a rival courts, at full pull. Assumed.
pub const RIVAL_PULLS: f64 = 1.5;
/// The share of those who leave whom the rival gets without courting them, if the scenario names one. Assumed.
pub const RIVAL_TAKES: f64 = 0.35;
/// Logits of "would buy again" for a small loss: no complaint; complaint unresolved; resolved; resolved quickly.
/// Source: TARP as printed in Fast Company 2003, `evidence.md` 3.3 (37, 46, 70, 95 %).
pub const STAYS_MINOR: [f64; 4] = [-0.53, -0.16, 0.85, 2.94];
/// The same for a large loss (9, 19, 54, 82 %).
pub const STAYS_MAJOR: [f64; 4] = [-2.31, -1.45, 0.16, 1.52];
/// The loss up to which the first row holds, in whole units of the currency. Source: as above ($5).
pub const MINOR_LOSS: f64 = 5.0;
/// The loss from which the second row holds; between the two the logits are mixed by its logarithm. Source: as above
/// ($100).
pub const MAJOR_LOSS: f64 = 100.0;
/// Hours from the first blow within which a resolution counts as quick. Assumed: within the working day.
pub const QUICK_HOURS: i64 = 8;
/// Logits by which somebody stays rather who was never struck and only knows of it. Assumed.
pub const ONLY_AWARE: f64 = 2.5;
/// Logits by which a word of ours that reached her makes up for not having to ask. Assumed; below the increment of a
/// resolved complaint.
pub const INFORMED: f64 = 0.5;
/// Logits by which a complaint left unresolved lowers loyalty today. Source: sign from Rage 2020 (22 points less loyal
/// than those who did not complain), which contradicts the second column of TARP; `evidence.md` 3.3 keeps both.
pub const UNRESOLVED_TODAY: f64 = 1.1;
/// Logits for each unit of trust gained or lost since before the crisis. Assumed.
pub const TRUST_WEIGHT: f64 = 6.0;
/// The fall of trust that is within the loyalty table already. Assumed.
pub const TRUST_LOSS_USUAL: f64 = 0.10;
/// Logits for each unit of avoidance. Assumed; sign from Grégoire et al. 2009.
pub const AVOIDANCE_WEIGHT: f64 = 1.5;
/// Logits for each e-fold of years with the company against [`TENURE_USUAL`]. Assumed; sign from Knox & van Oest 2014.
pub const TENURE_WEIGHT: f64 = 0.3;
/// Years with the company at which tenure neither holds nor loosens. Assumed.
pub const TENURE_USUAL: f64 = 3.0;
/// Logits for full and fitting compensation. Assumed; small, since it acts on this event more than on the relation
/// (Gelbrich & Roschk 2011).
pub const COMPENSATED: f64 = 0.4;
/// The share of a year's spending that somebody saves who was struck, is not made good, and stays. Source: Halperin et
/// al. 2022, `evidence.md` 3.2 (5 to 10 % of later spending).
pub const SPENDS_LESS: f64 = 0.075;
/// What an open case takes from satisfaction, 0 to 1. Assumed.
pub const OPEN_CASE_SOURS: f64 = 0.20;
/// What full compensation adds to satisfaction, 0 to 1. Assumed; compensation acts on satisfaction directly
/// (`evidence.md` 3.5).
pub const COMPENSATION_PLEASES: f64 = 0.15;

/// A rival courts a segment.
#[derive(Clone, Copy, Debug)]
struct Courting {
    segment: usize,
    pull: f64,
    until: At,
}

/// Money, rivals, and who leaves.
#[derive(Clone, Debug, Default, Resource)]
pub struct Market {
    /// Spent on actions and people helped.
    actions: i64,
    /// Spent on compensation taken up.
    compensation: i64,
    /// Spent on staff beyond the plan, in sixtieths of a unit.
    staff_sixtieths: i64,
    /// Until when staff have been paid.
    paid_until: At,
    courtings: Vec<Courting>,
    /// Whose decision stands in the calendar or has been taken, as bits by customer.
    deciding: Vec<u64>,
    /// Whose trouble was ended quickly, as bits by customer.
    quick: Vec<u64>,
    fold: Fold,
}

impl State for Market {
    const NAME: &'static str = "market";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    let words = assembly.play.customers().div_ceil(64) as usize;
    assembly.state(Market { deciding: vec![0; words], quick: vec![0; words], ..Market::default() });
    assembly.tick(TickSystems::Market, pay_staff);
}

impl Market {
    /// Money spent so far, in whole units of the currency.
    pub fn spent(&self) -> i64 {
        self.actions + self.compensation + self.staff_sixtieths / 60
    }

    /// Of that, on compensation.
    pub fn spent_on_compensation(&self) -> i64 {
        self.compensation
    }

    /// How attractive the strongest rival offer to a segment is, 0 if there is none.
    pub fn pull(&self, segment: usize, now: At) -> f64 {
        let live = self.courtings.iter().filter(|courting| courting.segment == segment && courting.until > now);
        live.map(|courting| courting.pull).fold(0.0, f64::max)
    }
}

/// People at work beyond the plan are paid for the whole minutes since this was last done.
fn pay_staff(mut access: Access) {
    let c = &mut access.crowd();
    let play = c.play;
    let now = c.agenda.now;
    let minutes = (now - c.market.paid_until).0 / MINUTE;
    c.market.paid_until = now;
    for (number, channel) in play.scenario.channels.iter().enumerate() {
        if channel.hourly_cost > 0 {
            let planned = channel.staff.iter().rev().find(|shift| shift.from <= now).map_or(0, |shift| shift.agents);
            let more = contact::agents(c, number).saturating_sub(planned);
            c.market.staff_sixtieths += i64::from(more) * channel.hourly_cost * minutes;
        }
    }
}

/// Money is spent on an action.
pub(super) fn spend(c: &mut Crowd, amount: i64) {
    c.market.actions += amount;
    c.market.fold.words(&[c.market.actions.unsigned_abs()]);
}

/// Money is spent on compensation.
pub(super) fn compensate(c: &mut Crowd, amount: i64) {
    c.market.compensation += amount;
    c.market.fold.words(&[c.market.compensation.unsigned_abs()]);
}

/// A rival begins to court a segment.
pub(super) fn court(c: &mut Crowd, segment: usize, pull: f64, lasts: Span) {
    let until = c.agenda.now + lasts;
    c.market.courtings.push(Courting { segment, pull, until });
    c.market.fold.words(&[segment as u64, pull.to_bits(), until.0.unsigned_abs()]);
}

/// The crisis has reached somebody for the first time: it is noted when she will decide whether to stay. Called
/// again it changes nothing.
pub(super) fn struck(c: &mut Crowd, who: Who) {
    let bit = 1 << (who & 63);
    let word = &mut c.market.deciding[who as usize >> 6];
    let now = c.agenda.now;
    let left = c.play.scenario.end().0 - now.0;
    if *word & bit != 0 || left <= 0 {
        return;
    }
    *word |= bit;
    #[expect(clippy::cast_precision_loss, reason = "spans are below 2^53 ms")]
    let (mean, left) = (DECIDES_AFTER_DAYS * DAY as f64, left as f64);
    // The exponential law cut off at the end of the drill: whoever decides later is not part of it.
    let unit = c.draw(who, Purpose::Churn, 0).unit() * (1.0 - num::exp(-left / mean));
    let at = now + num::span(num::exponential(mean, unit));
    let subject = c.subject(who);
    c.agenda.note_for(at, subject, Purpose::Churn, 0, Due::Decide(who));
}

/// Somebody has heard of the crisis from others or the media. If it angers her, she too will decide.
pub(super) fn heard_of(c: &mut Crowd, who: Who) {
    if c.people.mood[who as usize].anger >= HEARING_ANGERS {
        struck(c, who);
    }
}

/// Somebody's trouble or case was resolved. What is resolved within [`QUICK_HOURS`] of its beginning counts as quick.
pub(super) fn resolved(c: &mut Crowd, who: Who) {
    if c.agenda.now.0 - c.people.since[who as usize] <= QUICK_HOURS * HOUR {
        c.market.quick[who as usize >> 6] |= 1 << (who & 63);
    }
}

/// The logit of "would buy again" by how much was at stake and how the complaint went: 0 no complaint, 1 unresolved,
/// 2 resolved, 3 resolved quickly.
pub fn would_stay(loss: f64, went: usize) -> f64 {
    let severity = num::ln(loss.max(MINOR_LOSS) / MINOR_LOSS) / num::ln(MAJOR_LOSS / MINOR_LOSS);
    let severity = severity.min(1.0);
    STAYS_MINOR[went] + severity * (STAYS_MAJOR[went] - STAYS_MINOR[went])
}

/// How it went for somebody, as a column of the loyalty table.
fn how_it_went(c: &Crowd, who: Who) -> usize {
    let is_quick = c.market.quick[who as usize >> 6] & (1 << (who & 63)) != 0;
    let complained = c.people.any(who, is::CASE | is::ASKING | is::PUBLIC | is::GAVE_UP);
    if is_made_good(c, who) { if is_quick { 3 } else { 2 } } else { usize::from(complained) }
}

/// Whether a case of hers was solved, or what was done for her makes good what she went through.
pub(super) fn is_made_good(c: &Crowd, who: Who) -> bool {
    (c.people.any(who, is::SOLVED) || c.remedies.is_made_good(who)) && !c.people.any(who, is::CASE)
}

/// The logit of staying, for somebody whom the crisis has reached.
#[expect(clippy::cast_precision_loss, reason = "stakes are far below 2^53")]
fn loyalty(c: &Crowd, who: Who, mood: &Mood) -> f64 {
    let segment = &c.play.scenario.segments[c.people.segment_of(who)];
    let before = f64::midpoint(segment.trust_competence, segment.trust_integrity);
    let went = how_it_went(c, who);
    let is_struck = c.people.any(who, is::STRUCK);
    let mut logit = would_stay(if is_struck { offer::at_stake(c, who) as f64 } else { 0.0 }, went);
    if !is_struck {
        logit += ONLY_AWARE;
    }
    if went == 1 {
        logit -= UNRESOLVED_TODAY;
    }
    if went < 2 && c.people.heard[who as usize] != 0 {
        logit += INFORMED;
    }
    logit += TRUST_WEIGHT * (mood.trust() - before + TRUST_LOSS_USUAL);
    logit -= AVOIDANCE_WEIGHT * mood.avoidance;
    let tenure = f64::from(c.people.tenure[who as usize]);
    logit += TENURE_WEIGHT * num::ln((1.0 + tenure) / (1.0 + TENURE_USUAL));
    logit + COMPENSATED * offer::gain(c, who)
}

/// Somebody decides whether to stay.
pub(super) fn decide(c: &mut Crowd, who: Who) {
    if c.people.any(who, is::LOST) {
        return;
    }
    let now = c.agenda.now;
    let mood = c.people.mood_now(who, now);
    let pull = if c.people.any(who, is::COURTED) { c.market.pull(c.people.segment_of(who), now) } else { 0.0 };
    let means_to_leave = num::logistic(-loyalty(c, who, &mood));
    let (leaves, where_to) = c.draw(who, Purpose::Churn, 1).pair();
    let pulled = RIVAL_PULLS * pull;
    if leaves < means_to_leave * SAY_TO_DO * (1.0 + pulled) {
        // Of those who leave, the rival gets its usual share, and all whom its pull has added.
        let takes = if c.play.scenario.organisation.rival.is_some() { RIVAL_TAKES } else { 0.0 };
        c.people.leave(who, now, where_to < (takes + pulled) / (1.0 + pulled));
        c.market.fold.words(&[now.0.unsigned_abs(), u64::from(who)]);
    }
}

/// How satisfied somebody is who was struck, 0 to 1.
pub(super) fn satisfaction(c: &Crowd, who: Who) -> f64 {
    let mood = c.people.mood_now(who, c.agenda.now);
    let open = if c.people.any(who, is::CASE) { OPEN_CASE_SOURS } else { 0.0 };
    let pleased = COMPENSATION_PLEASES * offer::gain(c, who);
    (f64::midpoint(mood.trust(), 1.0 - mood.anger) - open + pleased).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `evidence.md` T8: the printed table, cell by cell, within five points.
    #[test]
    fn loyalty_is_that_of_the_published_table() {
        let rows = [(4.0, [37.0, 46.0, 70.0, 95.0]), (200.0, [9.0, 19.0, 54.0, 82.0])];
        for (loss, row) in rows {
            for (went, percent) in row.iter().enumerate() {
                let got = 100.0 * num::logistic(would_stay(loss, went));
                assert!((got - percent).abs() < 1.0, "{loss} {went}: {got}");
            }
        }
    }

    #[test]
    fn a_larger_loss_never_makes_anybody_stay() {
        for went in 0..4 {
            for loss in [5.0, 10.0, 20.0, 50.0] {
                assert!(would_stay(2.0 * loss, went) <= would_stay(loss, went));
            }
        }
    }
}
