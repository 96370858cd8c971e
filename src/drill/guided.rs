//! What only somebody who is being guided may see: what customers really feel, and the score so far. It is apart from
//! what a seat sees, so that no other desk can show it by accident; in an assessed drill there is none.

use serde::Serialize;

use crate::base::{id::SegmentId, time::At};
use crate::drill::Drill;
use crate::record::{header::Mode, receipt::ScoreTotals};

/// True mood and live score. Shares are in ten-thousandths.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GuidedView {
    /// The moment.
    pub now: At,
    /// For each segment, in the order of the scenario's.
    pub segments: Vec<SegmentMood>,
    /// Mean trust of all who have not left.
    pub trust: u32,
    /// Mean anger of all who have not left.
    pub anger: u32,
    /// Customers lost.
    pub lost: u32,
    /// Customers whom it hurts now.
    pub affected: u32,
    /// How the drill would be judged if it ended now.
    pub score: ScoreTotals,
}

/// How the customers of a segment really feel.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SegmentMood {
    /// Which.
    pub segment: SegmentId,
    /// Mean trust of those who have not left.
    pub trust: u32,
    /// Mean anger of those who have not left.
    pub anger: u32,
    /// Customers lost.
    pub lost: u32,
    /// Customers whom it hurts now.
    pub affected: u32,
    /// Customers who know of the crisis.
    pub aware: u32,
}

impl Drill {
    /// What somebody who is being guided may see; nothing in an assessed drill. Judging takes a moment: it is for once a
    /// crisis minute, not for every frame.
    pub fn guided(&mut self) -> Option<GuidedView> {
        if self.clock().mode() == Mode::Assessed {
            return None;
        }
        let (now, score) = (self.now(), self.score_so_far().totals);
        let scenario = self.scenario().clone();
        let crowd = self.sim().crowd();
        let sums = &crowd.people.sums;
        let segments: Vec<SegmentMood> = scenario
            .segments
            .iter()
            .zip(sums)
            .map(|(segment, sums)| SegmentMood {
                segment: segment.id.clone(),
                trust: ten_thousandths(sums.mean_trust()),
                anger: ten_thousandths(sums.mean_anger(now)),
                lost: sums.lost,
                affected: sums.affected,
                aware: sums.aware,
            })
            .collect();
        let live: f64 = sums.iter().map(|sums| f64::from(sums.live)).sum::<f64>().max(1.0);
        let trust: f64 = sums.iter().map(|sums| sums.mean_trust() * f64::from(sums.live)).sum();
        let anger: f64 = sums.iter().map(|sums| sums.mean_anger(now) * f64::from(sums.live)).sum();
        let (trust, anger) = (ten_thousandths(trust / live), ten_thousandths(anger / live));
        let lost = segments.iter().map(|segment| segment.lost).sum();
        let affected = segments.iter().map(|segment| segment.affected).sum();
        Some(GuidedView { now, segments, trust, anger, lost, affected, score })
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 10,000")]
fn ten_thousandths(share: f64) -> u32 {
    (share.clamp(0.0, 1.0) * 10_000.0 + 0.5) as u32
}
