//! What travels through the crowd: statements as waves from the desk, posts as rings from their authors.
//!
//! Both follow the crisis clock and not the wall's, so a picture of one moment is always the same.
#![expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "pixels and spans of minutes")]

use crate::base::time::Span;
use crate::desk::crowd::{canvas::Canvas, layout::Blob, palette::Palette};
use crate::drill::crowd::{POST_SHOWS, Ripple, STATEMENT_SHOWS, Swell};

/// How far a post goes that so many read: in distances between people, times the root of their number.
const POST_REACHES: f32 = 1.5;
/// Readers from which a post is drawn at full strength.
const LOUD: f32 = 90.0;
/// How thick a wave's crest is, at a scale of 1.
const CREST: f32 = 5.0;
/// How far behind its crest a wave still shows, at a scale of 1.
const TRAIL: f32 = 46.0;
/// The length of the pieces into which a wave breaks that is not honest, at a scale of 1.
const PIECE: f32 = 13.0;

/// A statement's wave in one segment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Crest {
    /// How far from the desk its crest has come, in pixels.
    pub radius: f32,
    /// How strong it is, 0 to 1.
    pub strength: f32,
    /// Whether it runs clean.
    pub whole: bool,
}

/// How much of the time for which something is shown has passed, 0 to 1.
fn passed(age: Span, of: Span) -> f32 {
    (age.0 as f32 / of.0 as f32).clamp(0.0, 1.0)
}

/// The wave of a statement in a segment, if it was meant for it.
pub fn crest(swell: &Swell, age: Span, segment: usize, blob: &Blob, desk: (f32, f32)) -> Option<Crest> {
    let reached = swell.reached.get(segment).copied().flatten()?;
    let share = passed(age, STATEMENT_SHOWS);
    let (dx, dy) = (blob.centre.0 - desk.0, blob.centre.1 - desk.1);
    let far = libm::sqrtf(dx * dx + dy * dy);
    let near = far - blob.radius * 1.15;
    // Fast at first, as word spreads.
    let run = 1.0 - (1.0 - share) * (1.0 - share);
    let heard = 0.45 + 0.55 * reached as f32 / 100.0;
    Some(Crest {
        radius: near + run * blob.radius * 2.3,
        strength: heard * (1.0 - share * share * share),
        whole: swell.honest != Some(false),
    })
}

/// Draws a wave where it passes through a circle of people.
pub fn wave(canvas: &mut Canvas, crest: &Crest, blob: &Blob, desk: (f32, f32), palette: &Palette, scale: f32) {
    let colour = if crest.whole { palette.word } else { palette.broken };
    let (ahead, trail) = (CREST * scale, if crest.whole { TRAIL } else { TRAIL * 0.4 } * scale);
    let rim = blob.radius * 1.08;
    let (inner, outer) = ((crest.radius - trail).max(0.0), crest.radius + ahead);
    for y in (blob.centre.1 - rim) as i32..=(blob.centre.1 + rim) as i32 {
        let down = y as f32 + 0.5;
        let (from_desk, from_centre) = (down - desk.1, down - blob.centre.1);
        let (reach, within) = (outer * outer - from_desk * from_desk, rim * rim - from_centre * from_centre);
        if reach <= 0.0 || within <= 0.0 {
            continue;
        }
        let (reach, within) = (libm::sqrtf(reach), libm::sqrtf(within));
        let gap = inner * inner - from_desk * from_desk;
        let gap = if gap > 0.0 { libm::sqrtf(gap) } else { 0.0 };
        let cover = |x: f32| {
            let across = x - desk.0;
            let from_crest = libm::sqrtf(across * across + from_desk * from_desk) - crest.radius;
            let high = if from_crest > 0.0 {
                1.0 - from_crest / ahead
            } else {
                let crest = 1.0 + from_crest / ahead;
                crest.max(0.30 * (1.0 + from_crest / trail))
            };
            if high <= 0.0 {
                return 0.0;
            }
            // A broken wave comes in pieces, every other one of which has got out of step.
            let piece = libm::floorf(libm::atan2f(across, -from_desk) * crest.radius / (PIECE * scale)) as i32;
            if !crest.whole && piece.rem_euclid(2) == 0 {
                return 0.0;
            }
            // It dies out at the rim of the circle.
            let to_rim = (within - (x - blob.centre.0).abs()) / (8.0 * scale);
            0.85 * crest.strength * high * to_rim.clamp(0.0, 1.0)
        };
        let (left, right) = (blob.centre.0 - within, blob.centre.0 + within);
        if gap > 1.0 {
            canvas.tint(y, left.max(desk.0 - reach), right.min(desk.0 - gap), colour, cover);
            canvas.tint(y, left.max(desk.0 + gap), right.min(desk.0 + reach), colour, cover);
        } else {
            canvas.tint(y, left.max(desk.0 - reach), right.min(desk.0 + reach), colour, cover);
        }
    }
}

/// Draws a post's ring around its author.
pub fn ring(canvas: &mut Canvas, post: &Ripple, age: Span, at: (f32, f32), pitch: f32, palette: &Palette, scale: f32) {
    let share = passed(age, POST_SHOWS);
    let readers = post.reach as f32;
    let farthest = pitch * POST_REACHES * libm::sqrtf(readers);
    let run = 1.0 - (1.0 - share) * (1.0 - share);
    let strength = (0.25 + 0.75 * (readers / LOUD).min(1.0)) * (1.0 - share) * (1.0 - share) * 0.75;
    if strength > 0.02 {
        canvas.ring(at, pitch * 0.9 + run * farthest, 1.1 * scale, palette.post, strength);
    }
}
