//! How one post calls forth others: when a reader comes to it, whether she comes at all, whether she passes it on.
//!
//! A self-exciting process after SEISMIC (Zhao et al., KDD 2015). Customers and the validation against the exact
//! answers of branching processes use the same functions.

use crate::base::{
    draw::{Draw, Draws, Purpose, Subject},
    num,
    time::Span,
};

/// Until then after a post reactions come evenly, in seconds. Source: `evidence.md` 2.1 (CRAN `seismic` 1.1).
pub const EVEN_SECONDS: f64 = 300.0;
/// The exponent with which reactions die away later. Source: `evidence.md` 2.1 (CRAN `seismic` 1.1).
pub const THETA: f64 = 0.231_484_3;
/// Share of all reactions that come within the even part: what normalises the kernel, `1 / (1 + 1/θ)`.
pub const EVEN_SHARE: f64 = THETA / (1.0 + THETA);

/// The share of reactions to a post that have come within a time after it.
#[expect(clippy::cast_precision_loss, reason = "spans are below 2^53 ms")]
pub fn share_within(span: Span) -> f64 {
    let seconds = span.0.max(0) as f64 / 1000.0;
    if seconds <= EVEN_SECONDS {
        EVEN_SHARE * seconds / EVEN_SECONDS
    } else {
        1.0 - (1.0 - EVEN_SHARE) * num::pow(seconds / EVEN_SECONDS, -THETA)
    }
}

/// The time after a post at which a reaction comes: the quantile of the kernel, for `u` in `[0, 1)`.
pub fn delay(u: f64) -> Span {
    let seconds = if u <= EVEN_SHARE {
        EVEN_SECONDS * u / EVEN_SHARE
    } else {
        EVEN_SECONDS * num::pow((1.0 - u) / (1.0 - EVEN_SHARE), -1.0 / THETA)
    };
    num::span(seconds * 1000.0)
}

/// Which of a post's readers come to it, and how long after it: the k-th reader has the k-th word pair of the post's
/// address, whether it is used or not.
pub fn readings(draw: &mut Draw, readers: u32, chance: f64, mut comes: impl FnMut(u32, Span)) {
    for reader in 0..readers {
        let (whether, when) = draw.pair();
        if whether < chance {
            comes(reader, delay(when));
        }
    }
}

/// Whether somebody who has read a post passes it on.
pub fn passes_on(draw: &mut Draw, chance: f64) -> bool {
    draw.chance(chance)
}

/// What one first post called forth, in a world without moods.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cascade {
    /// Posts in all, the first among them.
    pub posts: u64,
    /// Readings in all.
    pub reads: u64,
    /// The time between the first post and the last reading.
    pub lasted: Span,
}

/// Lets a cascade run its course among strangers: every post has so many readers, each of whom comes to it and
/// passes it on with the given chances. With `readers · reads · passes` below 1 it dies out.
pub fn cascade(draws: &mut Draws, subject: Subject, readers: u32, reads: f64, passes: f64) -> Cascade {
    let mut cascade = Cascade { posts: 1, ..Cascade::default() };
    let mut open = vec![Span(0)];
    let (mut posts, mut read) = (0, 0);
    let mut came = Vec::new();
    while let Some(posted) = open.pop() {
        came.clear();
        readings(&mut draws.at(subject, Purpose::Post, posts), readers, reads, |_, after| came.push(posted + after));
        posts += 1;
        for at in &came {
            cascade.reads += 1;
            cascade.lasted = cascade.lasted.max(*at);
            if passes_on(&mut draws.at(subject, Purpose::Read, read), passes) {
                cascade.posts += 1;
                open.push(*at);
            }
            read += 1;
        }
    }
    cascade
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::time::{DAY, HOUR};

    #[test]
    fn reactions_come_at_the_published_pace() {
        for (span, percent) in [
            (Span::minutes(5), 18.8),
            (Span::minutes(60), 54.3),
            (Span(6 * HOUR), 69.8),
            (Span(DAY), 78.1),
            (Span(7 * DAY), 86.0),
        ] {
            assert!((share_within(span) * 100.0 - percent).abs() < 0.05, "{span}: {}", share_within(span));
        }
    }

    #[test]
    fn delay_is_the_inverse_of_the_share() {
        // Beyond 95 percent a reaction comes after years, and the span ends at ten of them.
        for step in 0..96 {
            let u = f64::from(step) / 100.0;
            assert!((share_within(delay(u)) - u).abs() < 1e-5, "{u}");
        }
        assert!((delay(0.5).in_minutes() - 40.6).abs() < 0.1);
    }
}
