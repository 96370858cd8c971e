//! What travels through the crowd: statements as waves from the desk, posts as rings from their authors.
//!
//! Both follow the crisis clock and not the wall's, so a picture of one moment is always the same.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "pixels and spans of minutes"
)]

use crate::base::time::Span;
use crate::desk::crowd::{
    canvas::Canvas,
    layout::Blob,
    palette::{Palette, mix},
    seats::hash,
};
use crate::drill::crowd::{POST_SHOWS, Ripple, STATEMENT_SHOWS, Swell};

/// How far a post goes that so many read: in distances between people, times the root of their number.
const POST_REACHES: f32 = 1.9;
/// Readers from which a post is drawn at full strength.
const LOUD: f32 = 90.0;
/// How thick a wave's crest is, at a scale of 1.
const CREST: f32 = 1.5;
/// How far ahead of its crest and behind it a wave glows, at a scale of 1.
const GLOW: (f32, f32) = (7.0, 34.0);
/// How strongly it glows, against its crest.
const GLOWS: f32 = 0.34;
/// How far out a wave is seen, against the rim of a group.
const RIM: f32 = 1.06;
/// The length of the pieces into which a wave breaks that is not honest, at a scale of 1.
const PIECE: f32 = 9.0;
/// How far such pieces are out of step, at a scale of 1.
const OUT_OF_STEP: f32 = 5.0;

/// A statement's wave in one segment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Crest {
    /// How far from the desk its crest has come, in pixels.
    pub radius: f32,
    /// How strong it is, 0 to 1.
    pub strength: f32,
    /// How much of it is missing, in percent: what was not honest.
    pub broken: u32,
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
    let radius = blob.half.0.max(blob.half.1);
    let near = far - radius * 1.15;
    // Fast at first, as word spreads.
    let run = 1.0 - (1.0 - share) * (1.0 - share);
    let heard = 0.45 + 0.55 * reached as f32 / 100.0;
    Some(Crest {
        radius: near + run * radius * 2.3,
        strength: heard * (1.0 - share * share * share),
        broken: 100 - swell.honest.unwrap_or(100).min(100),
    })
}

/// What of a wave is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The glow, under the people.
    Glow,
    /// The crest, over them.
    Crest,
}

/// Draws a wave where it passes through a group.
pub fn wave(
    canvas: &mut Canvas,
    part: Part,
    crest: &Crest,
    blob: &Blob,
    desk: (f32, f32),
    palette: &Palette,
    scale: f32,
) {
    let colour = if crest.broken == 0 { palette.word } else { palette.broken };
    // Half a pixel of slope keeps the line smooth.
    let line = CREST * scale * 0.5 + 0.5;
    let slack = if crest.broken == 0 { 0.0 } else { OUT_OF_STEP * scale };
    let (ahead, behind) = match part {
        Part::Glow => (GLOW.0 * scale, GLOW.1 * scale),
        Part::Crest => (line + 1.0 + slack, line + 1.0 + slack),
    };
    let (wide, tall) = (blob.half.0 * RIM, blob.half.1 * RIM);
    let (inner, outer) = ((crest.radius - behind).max(0.0), crest.radius + ahead);
    let cover = |x: f32, y: f32| {
        let (across, down) = (x - desk.0, y - desk.1);
        let far = libm::sqrtf(across * across + down * down);
        let piece = hash(libm::floorf(libm::atan2f(across, -down) * crest.radius / (PIECE * scale)) as i32 as u32);
        let mut from_crest = far - crest.radius;
        if crest.broken > 0 {
            // Pieces are missing, and those that are left have lost their step.
            if piece % 100 < crest.broken {
                return 0.0;
            }
            from_crest += ((piece >> 8) % 100) as f32 / 50.0 * slack - slack;
        }
        let high = match part {
            Part::Crest => (line + 0.5 - from_crest.abs()).clamp(0.0, 1.0),
            Part::Glow if from_crest > 0.0 => GLOWS * (1.0 - from_crest / ahead).max(0.0),
            Part::Glow => GLOWS * (1.0 + from_crest / behind).max(0.0),
        };
        // It dies out at the rim.
        let to_rim = (RIM - blob.out(x, y)) * wide.min(tall) / (14.0 * scale);
        crest.strength * high * to_rim.clamp(0.0, 1.0)
    };
    for row in (blob.centre.1 - tall) as i32..=(blob.centre.1 + tall) as i32 {
        let y = row as f32 + 0.5;
        let (from_desk, from_centre) = (y - desk.1, (y - blob.centre.1) / tall);
        let reach = outer * outer - from_desk * from_desk;
        let within = 1.0 - (from_centre * from_centre * from_centre).abs();
        if reach <= 0.0 || within <= 0.0 {
            continue;
        }
        let (reach, within) = (libm::sqrtf(reach), libm::cbrtf(within) * wide);
        let gap = inner * inner - from_desk * from_desk;
        let gap = if gap > 0.0 { libm::sqrtf(gap) } else { 0.0 };
        let (left, right) = (blob.centre.0 - within, blob.centre.0 + within);
        let (from, to) = (left.max(desk.0 - reach), right.min(desk.0 + reach));
        if gap > 1.0 {
            canvas.tint(row, from, right.min(desk.0 - gap), colour, |x| cover(x, y));
            canvas.tint(row, left.max(desk.0 + gap), to, colour, |x| cover(x, y));
        } else {
            canvas.tint(row, from, to, colour, |x| cover(x, y));
        }
    }
}

/// Draws a post's ring around its author.
pub fn ring(canvas: &mut Canvas, post: &Ripple, age: Span, at: (f32, f32), pitch: f32, palette: &Palette, scale: f32) {
    let share = passed(age, POST_SHOWS);
    let readers = post.reach as f32;
    let farthest = pitch * POST_REACHES * libm::sqrtf(readers);
    let run = 1.0 - (1.0 - share) * (1.0 - share);
    let loud = (readers / LOUD).min(1.0);
    let left = (1.0 - share) * (1.0 - share);
    let strength = (0.35 + 0.65 * loud) * left * 0.9;
    let colour = mix(palette.talk, palette.post, (post.anger * 2.0).min(1.0));
    if strength > 0.03 {
        let radius = pitch + run * farthest;
        canvas.ring(at, radius, (0.9 + 0.6 * loud) * scale, colour, strength);
        // What many read comes again.
        if readers > LOUD * 0.5 {
            canvas.ring(at, radius * 0.62, 0.8 * scale, colour, strength * 0.5);
        }
    }
}
