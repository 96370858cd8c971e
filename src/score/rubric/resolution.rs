//! Resolution: shares and pars.

use serde::Deserialize;

use crate::base::time::Span;
use crate::score::credit::Curve;

/// The numbers of resolution. Shares are points of 100 where a scenario has something to judge by all criteria; they are
/// assumed, and only their ratios matter.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Resolution {
    /// Share for offering what law and contract give, divided among compensations (R11).
    pub entitlement_points: f64,
    /// Share for money in the right order and measure (R11).
    pub money_points: f64,
    /// Share for help in place, divided among the actions that a careful team takes.
    pub action_points: f64,
    /// Share for cases of harm that were helped, divided among them.
    pub solved_points: f64,

    /// From the moment at which a compensation was owed and its cause confirmed to offering it. Assumed; the order of
    /// immediate before delayed from Roschk & Gelbrich 2014.
    pub entitlement: Curve,
    /// From the moment at which help made sense to having it in place, the time that it takes not counted. Assumed: a
    /// tabletop stands at three hours when help is discussed.
    pub action: Curve,
    /// What an offer earns that was made before its cause was known: right by luck. Assumed.
    pub by_luck: f64,
    /// Percent of what was at stake for one person beyond which more money earns nothing (Haesevoets et al. 2017).
    pub enough_percent: i64,
    /// What each offer out of order or measure leaves of the money's credit. Assumed.
    pub unfair: f64,
    /// How much earlier than the money help may be ordered late and still be help beside it. Assumed.
    pub help_beside: Span,
}

impl Default for Resolution {
    fn default() -> Self {
        Self {
            entitlement_points: 35.0,
            money_points: 10.0,
            action_points: 35.0,
            solved_points: 20.0,
            entitlement: Curve::minutes(180, 2 * 24 * 60, 360),
            action: Curve::minutes(180, 24 * 60, 180),
            by_luck: 0.5,
            enough_percent: 150,
            unfair: 0.5,
            help_beside: Span::minutes(60),
        }
    }
}
