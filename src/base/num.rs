//! Maths that gives the same bits on every machine: `libm` in place of the platform's library.

use crate::base::time::{At, MINUTE, Span};

/// `e` to the power of `x`.
pub fn exp(x: f64) -> f64 {
    libm::exp(x)
}

/// Natural logarithm.
pub fn ln(x: f64) -> f64 {
    libm::log(x)
}

/// `base` to the power of `exponent`.
pub fn pow(base: f64, exponent: f64) -> f64 {
    libm::pow(base, exponent)
}

/// The logistic curve: 0.5 at zero, towards 1 for large `x`.
pub fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + exp(-x))
}

/// `x` as whole milliseconds, never negative, at most ten years.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "clamped to the farthest instant first"
)]
pub fn span(ms: f64) -> Span {
    Span(ms.clamp(0.0, crate::base::time::FARTHEST as f64) as i64)
}

/// A minute in milliseconds, to reckon with fractions of it.
pub const MINUTE_MS: f64 = 60_000.0;
/// An hour in milliseconds, likewise.
pub const HOUR_MS: f64 = 3_600_000.0;

/// Minutes from `from` to `to`, fractions kept.
#[expect(clippy::cast_precision_loss, reason = "instants are below 2^53 ms")]
pub fn minutes(from: At, to: At) -> f64 {
    (to.0 - from.0) as f64 / MINUTE as f64
}

/// The quantile of the exponential distribution with the given mean, for `u` in `[0, 1)`.
pub fn exponential(mean: f64, u: f64) -> f64 {
    -mean * ln(1.0 - u)
}

/// The quantile of the standard normal distribution, for `u` in `(0, 1)`.
///
/// Acklam's rational approximation; relative error below 1.2e-9, far finer than anything here needs.
pub fn normal(u: f64) -> f64 {
    const A: [f64; 6] = [
        -39.696_830_286_653_76,
        220.946_098_424_520_5,
        -275.928_510_446_968_7,
        138.357_751_867_269,
        -30.664_798_066_147_16,
        2.506_628_277_459_239,
    ];
    const B: [f64; 5] = [
        -54.476_098_798_224_06,
        161.585_836_858_040_9,
        -155.698_979_859_886_6,
        66.801_311_887_719_72,
        -13.280_681_552_885_72,
    ];
    const C: [f64; 6] = [
        -0.007_784_894_002_430_293,
        -0.322_396_458_041_136_4,
        -2.400_758_277_161_838,
        -2.549_732_539_343_734,
        4.374_664_141_464_968,
        2.938_163_982_698_783,
    ];
    const D: [f64; 4] =
        [0.007_784_695_709_041_462, 0.322_467_129_070_039_8, 2.445_134_137_142_996, 3.754_408_661_907_416];
    let tail = |q: f64| {
        (((((C[0] * q + C[1]) * q + C[2]) * q + C[3]) * q + C[4]) * q + C[5])
            / ((((D[0] * q + D[1]) * q + D[2]) * q + D[3]) * q + 1.0)
    };
    let u = u.clamp(1e-300, 1.0 - 1e-16);
    if u < 0.02425 {
        tail(libm::sqrt(-2.0 * ln(u)))
    } else if u > 1.0 - 0.02425 {
        -tail(libm::sqrt(-2.0 * ln(1.0 - u)))
    } else {
        let q = u - 0.5;
        let r = q * q;
        (((((A[0] * r + A[1]) * r + A[2]) * r + A[3]) * r + A[4]) * r + A[5]) * q
            / (((((B[0] * r + B[1]) * r + B[2]) * r + B[3]) * r + B[4]) * r + 1.0)
    }
}

/// The quantile of the lognormal distribution with the given mean and coefficient of variation, for `u` in `(0, 1)`.
pub fn lognormal(mean: f64, cv: f64, u: f64) -> f64 {
    let variance = libm::log1p(cv * cv);
    mean * exp(libm::sqrt(variance) * normal(u) - variance / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normal_quantiles_match_the_tables() {
        for (u, z) in [(0.5, 0.0), (0.975, 1.959_964), (0.001, -3.090_232), (0.99, 2.326_348)] {
            assert!((normal(u) - z).abs() < 1e-5, "{u}");
        }
    }

    #[test]
    fn lognormal_has_the_mean_it_was_given() {
        let n = 20_000;
        let mean: f64 =
            (0..n).map(|i| lognormal(4.0, 1.0, (f64::from(i) + 0.5) / f64::from(n))).sum::<f64>() / f64::from(n);
        assert!((mean - 4.0).abs() < 0.02, "{mean}");
    }
}
