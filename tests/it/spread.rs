//! How posts travel, against published figures and exact answers (validation target T4).

use goldenhour::{
    base::{
        draw::{Draws, Kind, Purpose, Subject},
        time::{DAY, HOUR, Span},
    },
    sim::kernel::{cascade, readings},
};

/// Readers of a post in these tests.
const READERS: u32 = 100;
/// The chance that a reader comes to a post in these tests.
const READS: f64 = 0.1;

#[test]
fn reactions_come_at_the_published_pace() {
    let mut draws = Draws::new("pace", 1);
    let mut delays = Vec::new();
    for post in 0..1_000 {
        let mut draw = draws.at(Subject::new(Kind::Customer, "anybody", post), Purpose::Post, 0);
        readings(&mut draw, READERS, 1.0, |_, after| delays.push(after));
    }
    let shares = [(Span::minutes(5), 0.188), (Span(HOUR), 0.543), (Span(6 * HOUR), 0.698), (Span(DAY), 0.781)];
    for (span, share) in shares {
        let within = delays.iter().filter(|after| **after <= span).count();
        let within = f64::from(u32::try_from(within).unwrap()) / 100_000.0;
        // Four standard errors of a share of 100,000, and the rounding of the published figure.
        let tolerance = 4.0 * (share * (1.0 - share) / 100_000.0_f64).sqrt() + 0.000_5;
        assert!((within - share).abs() < tolerance, "{span}: {within} for {share}");
    }
}

/// Sizes of many cascades in which a post calls forth `branching` others on average.
fn sizes(branching: f64, cascades: u32) -> Vec<f64> {
    let mut draws = Draws::new("cascade", 1);
    let passes = branching / (f64::from(READERS) * READS);
    (0..cascades)
        .map(|first| {
            let subject = Subject::new(Kind::Customer, "anybody", first);
            f64::from(u32::try_from(cascade(&mut draws, subject, READERS, READS, passes).posts).unwrap())
        })
        .collect()
}

/// Compares sizes with the law of Borel. Offspring are binomial here and not quite Poisson: the variance of their
/// number is `m(1 − m/n)`.
fn agrees_with_borel(branching: f64, cascades: u32) {
    let m = branching;
    let count = f64::from(cascades);
    let sizes = sizes(m, cascades);
    let thinning = 1.0 - m / f64::from(READERS);

    let mean = sizes.iter().sum::<f64>() / count;
    let expected = 1.0 / (1.0 - m);
    let variance_expected = m * thinning / (1.0 - m).powi(3);
    let error = (variance_expected / count).sqrt();
    assert!((mean - expected).abs() < 4.0 * error, "mean {mean} for {expected}");

    let variance = sizes.iter().map(|size| (size - mean).powi(2)).sum::<f64>() / (count - 1.0);
    // The fourth cumulant of Borel's law gives the error of a sampled variance.
    let fourth = m * (1.0 + 8.0 * m + 6.0 * m * m) / (1.0 - m).powi(7);
    let error = ((fourth + 2.0 * variance_expected.powi(2)) / count).sqrt();
    assert!((variance - variance_expected).abs() < 4.0 * error, "variance {variance} for {variance_expected}");

    let alone = sizes.iter().map(|size| if *size < 1.5 { 1.0 } else { 0.0 }).sum::<f64>() / count;
    let expected = (1.0 - m / f64::from(READERS)).powi(i32::try_from(READERS).unwrap());
    let error = (expected * (1.0 - expected) / count).sqrt();
    assert!((alone - expected).abs() < 4.0 * error, "alone {alone} for {expected}");
}

#[test]
fn half_a_repost_a_post_gives_the_sizes_of_borel() {
    agrees_with_borel(0.5, 40_000);
}

/// At 0.9 the variance is 900 and its sampling error needs a hundred thousand cascades to fall to 4 percent.
#[test]
fn nine_tenths_of_a_repost_a_post_give_the_sizes_of_borel() {
    agrees_with_borel(0.9, 100_000);
}
