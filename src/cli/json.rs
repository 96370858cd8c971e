//! What several commands say to programs in the same words: points, totals, what a drill came to.

use serde_json::{Value, json};

use crate::record::receipt::ScoreTotals;
use crate::sim::outcome::Outcome;

/// Hundredths of a point as a number of points.
pub(super) fn points(hundredths: Option<i64>) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "at most 10,000")]
    hundredths.map(|points| points as f64 / 100.0)
}

/// The points of a drill by dimension.
pub(super) fn totals(totals: &ScoreTotals) -> Value {
    json!({
        "total": points(totals.total),
        "speed": points(totals.speed),
        "transparency": points(totals.transparency),
        "follow_up": points(totals.follow_up),
        "resolution": points(totals.resolution),
    })
}

/// What a drill came to.
pub(super) fn outcome(outcome: &Outcome) -> Value {
    let share = |hundredths: u32| f64::from(hundredths) / 100.0;
    json!({
        "customers": outcome.customers,
        "aware": outcome.aware,
        "contacts": outcome.contacts,
        "abandoned": outcome.abandoned,
        "posts": outcome.posts,
        "churned": outcome.churned,
        "trust_start": share(outcome.trust_start),
        "trust_end": share(outcome.trust_end),
        "integrity_end": share(outcome.integrity_end),
        "reputation": share(outcome.reputation),
        "spent": outcome.spent,
        "lost_sales": outcome.lost_sales,
        "morale": share(outcome.morale),
        "competitor_gain": outcome.competitor_gain,
        "restored": share(outcome.restored),
        "satisfaction": share(outcome.satisfaction),
        "promises_broken": outcome.promises_broken,
    })
}
