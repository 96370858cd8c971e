//! Pixels: an opaque picture in memory, and how glyphs, rings and bands are laid over it.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    clippy::cast_possible_wrap,
    reason = "coordinates are clamped to a picture of less than 2^15 pixels a side"
)]

use crate::desk::crowd::palette::Rgb;

/// An opaque picture, four bytes a pixel: red, green, blue, 255.
#[derive(Clone, Debug, Default)]
pub struct Canvas {
    /// Pixels from left to right.
    pub width: usize,
    /// Pixels from top to bottom.
    pub height: usize,
    /// The bytes, row by row.
    pub bytes: Vec<u8>,
}

/// How much of each pixel a shape covers, 0 to 255, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mask {
    /// Pixels from left to right, and from top to bottom.
    pub side: usize,
    /// Cover.
    pub cover: Vec<u8>,
}

/// Four bytes of a pixel, laid out to be reckoned with two at a time.
fn pack(colour: Rgb) -> u32 {
    u32::from_le_bytes([colour[0], colour[1], colour[2], 255])
}

/// A colour laid over another: `cover` of 256.
#[inline]
fn over(under: u32, colour: u32, cover: u32) -> u32 {
    const PAIR: u32 = 0x00FF_00FF;
    let rest = 256 - cover;
    let low = ((under & PAIR) * rest + (colour & PAIR) * cover) >> 8 & PAIR;
    let high = ((under >> 8 & PAIR) * rest + (colour >> 8 & PAIR) * cover) & !PAIR;
    low | high
}

#[inline]
fn blend(pixel: &mut [u8], colour: u32, cover: u32) {
    if let Ok(bytes) = <&mut [u8; 4]>::try_from(pixel) {
        *bytes = over(u32::from_le_bytes(*bytes), colour, cover).to_le_bytes();
    }
}

impl Canvas {
    /// Gives the picture this size, if it has another.
    pub fn resize(&mut self, width: usize, height: usize) {
        (self.width, self.height) = (width, height);
        self.bytes.resize(width * height * 4, 255);
    }

    /// One colour everywhere.
    pub fn clear(&mut self, colour: Rgb) {
        let pixel = pack(colour).to_le_bytes();
        self.bytes.chunks_exact_mut(4).for_each(|to| to.copy_from_slice(&pixel));
    }

    /// The pixels of a row from one column up to another, both within the picture.
    pub fn row(&mut self, y: usize, from: usize, to: usize) -> &mut [u8] {
        let start = y * self.width;
        &mut self.bytes[(start + from) * 4..(start + to.max(from)) * 4]
    }

    /// Lays a mask over the picture, its top left corner there. `strength` is of 256.
    pub fn stamp(&mut self, mask: &Mask, left: i32, top: i32, colour: Rgb, strength: u32) {
        let side = mask.side as i32;
        let from = (-left).clamp(0, side);
        let to = (self.width as i32 - left).clamp(0, side);
        if from >= to {
            return;
        }
        let colour = pack(colour);
        let rows = (-top).clamp(0, side)..(self.height as i32 - top).clamp(0, side);
        for y in rows {
            let cover = &mask.cover[(y * side + from) as usize..(y * side + to) as usize];
            let start = ((top + y) as usize * self.width + (left + from) as usize) * 4;
            let pixels = &mut self.bytes[start..start + cover.len() * 4];
            for (pixel, cover) in pixels.chunks_exact_mut(4).zip(cover) {
                if *cover != 0 {
                    blend(pixel, colour, (u32::from(*cover) * strength + 255) >> 8);
                }
            }
        }
    }

    /// Lays a colour over part of a row; `cover` gives how much for each column, 0 to 1.
    pub fn tint(&mut self, y: i32, from: f32, to: f32, colour: Rgb, cover: impl Fn(f32) -> f32) {
        if y < 0 || y >= self.height as i32 {
            return;
        }
        let colour = pack(colour);
        let first = from.max(0.0) as usize;
        let last = (to.min(self.width as f32 - 1.0).max(-1.0) + 1.0) as usize;
        if first >= last {
            return;
        }
        for (x, pixel) in (first..last).zip(self.row(y as usize, first, last).chunks_exact_mut(4)) {
            let share = cover(x as f32 + 0.5);
            if share > 0.0 {
                blend(pixel, colour, (share.min(1.0) * 256.0) as u32);
            }
        }
    }

    /// A thin ring.
    pub fn ring(&mut self, centre: (f32, f32), radius: f32, width: f32, colour: Rgb, strength: f32) {
        let outer = radius + width;
        let (top, bottom) = ((centre.1 - outer) as i32, (centre.1 + outer) as i32 + 1);
        let inner = (radius - width).max(0.0);
        for y in top..=bottom {
            let dy = y as f32 + 0.5 - centre.1;
            let reach = outer * outer - dy * dy;
            if reach <= 0.0 {
                continue;
            }
            let half = libm::sqrtf(reach);
            let gap = inner * inner - dy * dy;
            let gap = if gap > 0.0 { (libm::sqrtf(gap) - 1.5).max(0.0) } else { 0.0 };
            let cover = |x: f32| {
                let dx = x - centre.0;
                let from_ring = (libm::sqrtf(dx * dx + dy * dy) - radius) / width;
                strength * (1.0 - from_ring * from_ring).max(0.0)
            };
            self.tint(y, centre.0 - half, centre.0 - gap, colour, cover);
            self.tint(y, centre.0 + gap.max(1.0), centre.0 + half, colour, cover);
        }
    }

    /// A filled rectangle with soft edges.
    pub fn slab(&mut self, (left, top): (f32, f32), (right, bottom): (f32, f32), colour: Rgb, strength: f32) {
        let part = |at: f32, from: f32, to: f32| ((at + 0.5).min(to) - (at - 0.5).max(from)).clamp(0.0, 1.0);
        for y in top as i32..=bottom as i32 {
            let down = part(y as f32 + 0.5, top, bottom) * strength;
            self.tint(y, left, right, colour, |x| down * part(x, left, right));
        }
    }
}
