//! The shapes of the feelings, drawn once for each size and laid down as stamps.
//!
//! Calm is a dot, worry a ring, anger a triangle that stands out a little, reassurance a diamond, a
//! lost customer a cross, an unheard one a speck. Each is sampled sixteen times a pixel, so edges are smooth.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    clippy::cast_possible_wrap,
    reason = "a glyph is a few pixels wide"
)]

use crate::desk::crowd::{
    canvas::{Mask, Stamp},
    palette::Rgb,
};
use crate::drill::crowd::feeling::{FEELINGS, Feeling};

/// The smallest radius of a person in pixels.
pub const SMALLEST: f32 = 0.9;
/// The largest, at a scale of 1.
pub const LARGEST: f32 = 6.0;
/// How much larger than others somebody angry is drawn, and the least that she is drawn, at a scale of 1: among ten
/// thousand she must still be seen to be a triangle, even where she covers a neighbour.
const ANGRY: (f32, f32) = (1.15, 2.3);
/// Positions within a pixel, each way, for which stamps are drawn.
pub const PHASES: usize = 4;
/// Samples a pixel, each way.
const SAMPLES: usize = 4;

/// The stamps of all feelings at one size.
#[derive(Clone, Debug)]
pub struct Glyphs {
    radius: f32,
    /// By feeling, then by the position within a pixel: down, across.
    stamps: Vec<Stamp>,
}

impl Glyphs {
    /// Stamps for people of a radius in pixels, on a screen of a scale.
    pub fn new(radius: f32, scale: f32) -> Self {
        let mut stamps = Vec::with_capacity(FEELINGS.len() * PHASES * PHASES);
        for feeling in FEELINGS {
            let angry = (radius * ANGRY.0).max(ANGRY.1 * scale);
            let own = if feeling == Feeling::Angry { angry } else { radius };
            for phase in 0..PHASES * PHASES {
                let at = |phase: usize| (phase as f32 + 0.5) / PHASES as f32;
                stamps.push(Stamp::of(&mask_at(feeling, own, (at(phase % PHASES), at(phase / PHASES)))));
            }
        }
        Self { radius, stamps }
    }

    /// The radius for which they were drawn.
    pub fn radius(&self) -> f32 {
        self.radius
    }

    /// The stamp for a feeling at a position, and the pixel in which its centre belongs.
    #[inline]
    pub fn at(&self, feeling: Feeling, x: f32, y: f32) -> (&Stamp, (i32, i32)) {
        // Nobody stands left of the picture or above it by more than this.
        let whole = |at: f32| (at + 1024.0) as i32 - 1024;
        let (left, top) = (whole(x), whole(y));
        let phase = |rest: f32| ((rest * PHASES as f32) as usize).min(PHASES - 1);
        let place = feeling as usize * PHASES * PHASES + phase(y - top as f32) * PHASES + phase(x - left as f32);
        (&self.stamps[place], (left, top))
    }
}

/// The shape of a feeling, centred in a square of whole pixels: for a legend, and for tests.
pub fn mask(feeling: Feeling, radius: f32) -> Mask {
    mask_at(feeling, radius, (0.5, 0.5))
}

/// A picture of a feeling's shape with the colour in it, four bytes a pixel, not multiplied: for a legend.
pub fn icon(feeling: Feeling, radius: f32, colour: Rgb) -> (usize, Vec<u8>) {
    let mask = mask(feeling, radius);
    (mask.size.0, mask.cover.iter().flat_map(|cover| [colour[0], colour[1], colour[2], *cover]).collect())
}

/// A shape in a square that has room for all shapes of this size.
fn mask_at(feeling: Feeling, radius: f32, centre: (f32, f32)) -> Mask {
    let reach = (radius * 1.3 + 1.0) as usize + 1;
    let side = 2 * reach + 1;
    let cover = (0..side * side).map(|place| {
        let from = |pixel: usize, centre: f32| pixel as f32 - reach as f32 - centre;
        let corner = (from(place % side, centre.0), from(place / side, centre.1));
        let at = |sample: usize| (sample as f32 + 0.5) / SAMPLES as f32;
        let samples = (0..SAMPLES * SAMPLES).map(|sample| (at(sample % SAMPLES), at(sample / SAMPLES)));
        let hits = samples.filter(|(x, y)| covers(feeling, radius, corner.0 + x, corner.1 + y)).count();
        (hits * 255 / (SAMPLES * SAMPLES)) as u8
    });
    let corner = -(reach as i32);
    Mask { corner: (corner, corner), size: (side, side), cover: cover.collect() }
}

/// Whether a shape covers a point, seen from its centre. Sizes are chosen so that shapes weigh alike to the eye.
fn covers(feeling: Feeling, radius: f32, x: f32, y: f32) -> bool {
    let far = x * x + y * y;
    let within = |share: f32| far <= radius * share * radius * share;
    // No line is thinner than this, or it would vanish between pixels.
    let line = (radius * 0.36).max(0.62);
    match feeling {
        Feeling::Calm => within(0.78),
        Feeling::Worried => {
            let hole = radius * 1.05 - line;
            within(1.05) && (hole <= 0.35 || far >= hole * hole)
        }
        Feeling::Angry => {
            let (tip, base) = (-1.22 * radius, 0.84 * radius);
            let half = (y - tip) / (base - tip) * 1.2 * radius;
            y >= tip && y <= base && x.abs() <= half
        }
        Feeling::Reassured => x.abs() + y.abs() <= radius * 1.3,
        Feeling::Lost => {
            let arm = radius * 0.9;
            let half = line * 0.6;
            x.abs() <= arm && y.abs() <= arm && ((x - y).abs() <= half * 1.3 || (x + y).abs() <= half * 1.3)
        }
        Feeling::Unheard => within(0.58_f32.max(0.58 / radius)),
    }
}
