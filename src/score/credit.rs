//! How credit fades with time (contract C6, rule R13).

use serde::Deserialize;

use crate::base::{num, time::Span};

/// What is late, but done before `EndEx`, keeps of its credit (R13).
pub const FLOOR: f64 = 0.1;

/// Full credit to par, half of it for every half-life from there to the limit, and only [`FLOOR`] after that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Curve {
    /// Full credit until then.
    pub par: Span,
    /// Only the floor from then on.
    pub limit: Span,
    /// Credit halves in this time between the two.
    pub half_life: Span,
}

impl Curve {
    /// A curve in minutes.
    pub const fn minutes(par: i64, limit: i64, half_life: i64) -> Self {
        Self { par: Span::minutes(par), limit: Span::minutes(limit), half_life: Span::minutes(half_life) }
    }

    /// A curve in days.
    pub const fn days(par: i64, limit: i64, half_life: i64) -> Self {
        Self::minutes(par * 24 * 60, limit * 24 * 60, half_life * 24 * 60)
    }

    /// The credit, 0.1 to 1, for what was done after `took`; below zero means before it was called for.
    #[expect(clippy::cast_precision_loss, reason = "spans are below 2^53 ms")]
    pub fn credit(&self, took: Span) -> f64 {
        if took <= self.par {
            1.0
        } else if took > self.limit || self.half_life.0 <= 0 {
            FLOOR
        } else {
            num::pow(2.0, -((took.0 - self.par.0) as f64) / self.half_life.0 as f64).max(FLOOR)
        }
    }

    /// The same curve with par and limit so much later, for time that stood still (R4).
    #[must_use]
    pub fn later_by(self, span: Span) -> Self {
        Self { par: self.par + span, limit: self.limit + span, half_life: self.half_life }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CURVE: Curve = Curve::minutes(30, 180, 60);

    #[track_caller]
    fn gives(minutes: i64, credit: f64) {
        assert!((CURVE.credit(Span::minutes(minutes)) - credit).abs() < 1e-12, "{minutes} minutes");
    }

    #[test]
    fn credit_is_full_to_par_halves_and_ends_on_the_floor() {
        gives(-5, 1.0);
        gives(30, 1.0);
        gives(90, 0.5);
        gives(150, 0.25);
        gives(180, 0.176_776_695_296_636_9);
        gives(181, 0.1);
        gives(100_000, 0.1);
    }

    #[test]
    fn credit_before_the_limit_never_falls_below_the_floor() {
        let steep = Curve { half_life: Span::minutes(5), ..CURVE };
        assert!((steep.credit(Span::minutes(170)) - FLOOR).abs() < 1e-12);
    }
}
