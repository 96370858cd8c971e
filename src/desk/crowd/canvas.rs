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
    /// From the pixel in which its centre lies to its leftmost one, and to its topmost one.
    pub corner: (i32, i32),
    /// Pixels from left to right, and from top to bottom.
    pub size: (usize, usize),
    /// Cover.
    pub cover: Vec<u8>,
}

/// A mask made ready to be laid down often: without empty rims, four pixels at a time, a byte for each channel.
#[derive(Clone, Debug)]
pub struct Stamp {
    corner: (i32, i32),
    /// Fours of pixels in a row.
    quads: usize,
    high: i32,
    cover: Vec<[u8; 16]>,
}

impl Stamp {
    /// The stamp of a mask.
    pub fn of(mask: &Mask) -> Self {
        let (wide, high) = mask.size;
        let row_used = |row: &usize| mask.cover[row * wide..(row + 1) * wide].iter().any(|cover| *cover > 0);
        let column_used = |column: &usize| (0..high).any(|row| mask.cover[row * wide + column] > 0);
        let span = |used: Vec<usize>| (used.first().copied().unwrap_or(0), used.last().map_or(0, |last| last + 1));
        let (top, bottom) = span((0..high).filter(row_used).collect());
        let (left, right) = span((0..wide).filter(column_used).collect());
        let quads = (right - left).div_ceil(4);
        let at = |row: usize, column: usize| if column < right { mask.cover[row * wide + column] } else { 0 };
        let quad = |row: usize, quad: usize| std::array::from_fn(|byte| at(row, left + quad * 4 + byte / 4));
        Self {
            corner: (mask.corner.0 + left as i32, mask.corner.1 + top as i32),
            quads,
            high: (bottom - top) as i32,
            cover: (top..bottom).flat_map(|row| (0..quads).map(move |place| quad(row, place))).collect(),
        }
    }
}

/// Four bytes of a pixel, laid out to be reckoned with two at a time.
fn pack(colour: Rgb) -> u32 {
    u32::from_le_bytes([colour[0], colour[1], colour[2], 255])
}

/// A colour laid over another: `cover` of 256. Two channels are reckoned in one number; nothing can run over.
#[inline]
fn over(under: u32, colour: u32, cover: u32) -> u32 {
    const PAIR: u32 = 0x00FF_00FF;
    let rest = 256_u32.wrapping_sub(cover);
    let lay = |under: u32, colour: u32| under.wrapping_mul(rest).wrapping_add(colour.wrapping_mul(cover));
    let low = lay(under & PAIR, colour & PAIR) >> 8 & PAIR;
    let high = lay(under >> 8 & PAIR, colour >> 8 & PAIR) & !PAIR;
    low | high
}

#[inline]
fn blend(pixel: &mut [u8; 4], colour: u32, cover: u32) {
    *pixel = over(u32::from_le_bytes(*pixel), colour, cover).to_le_bytes();
}

/// Lays a colour over four pixels at once, channel by channel; nothing can run over sixteen bits.
#[inline]
fn lay(pixels: &mut [u8; 16], cover: &[u8; 16], ink: &[u8; 16], strength: u8) {
    let strength = u16::from(strength);
    // 255 of 255 is 256 of 256.
    let shares = cover.map(|cover| {
        let cover = u16::from(cover);
        cover.wrapping_add(cover >> 7).wrapping_mul(strength) >> 8
    });
    let under = pixels.map(u16::from);
    let ink = ink.map(u16::from);
    let mut sums = [0_u16; 16];
    for place in 0..16 {
        let rest = 256_u16.wrapping_sub(shares[place]);
        sums[place] = under[place].wrapping_mul(rest).wrapping_add(ink[place].wrapping_mul(shares[place])) >> 8;
    }
    *pixels = sums.map(|sum| sum as u8);
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

    /// Lays a stamp over the picture, its centre in that pixel. `strength` is of 255.
    #[inline]
    pub fn stamp(&mut self, stamp: &Stamp, (x, y): (i32, i32), colour: Rgb, strength: u8) {
        let (left, top) = (x + stamp.corner.0, y + stamp.corner.1);
        let wide = stamp.quads as i32 * 4;
        let rows = (-top).clamp(0, stamp.high)..(self.height as i32 - top).clamp(0, stamp.high);
        let [red, green, blue] = colour;
        let ink: [u8; 16] =
            [red, green, blue, 255, red, green, blue, 255, red, green, blue, 255, red, green, blue, 255];
        let is_whole = left >= 0 && left + wide <= self.width as i32;
        for row in rows {
            let cover = &stamp.cover[row as usize * stamp.quads..(row as usize + 1) * stamp.quads];
            let start = (top + row) as usize * self.width * 4;
            if is_whole {
                let pixels = &mut self.bytes[start + left as usize * 4..][..stamp.quads * 16];
                for (pixels, cover) in pixels.as_chunks_mut::<16>().0.iter_mut().zip(cover) {
                    lay(pixels, cover, &ink, strength);
                }
            } else {
                self.lay_in_part(start, left, cover, &ink, strength);
            }
        }
    }

    /// The part of a stamp's row that lies within the picture.
    fn lay_in_part(&mut self, start: usize, left: i32, cover: &[[u8; 16]], ink: &[u8; 16], strength: u8) {
        for (quad, cover) in (0..).zip(cover) {
            for pixel in 0..4 {
                let x = left + quad * 4 + pixel as i32;
                if x >= 0 && x < self.width as i32 {
                    let at = start + x as usize * 4;
                    let mut four = [0; 16];
                    four[..4].copy_from_slice(&self.bytes[at..at + 4]);
                    let mut one = [0; 16];
                    one[..4].copy_from_slice(&cover[pixel * 4..pixel * 4 + 4]);
                    lay(&mut four, &one, ink, strength);
                    self.bytes[at..at + 4].copy_from_slice(&four[..4]);
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
        for (x, pixel) in (first..last).zip(self.row(y as usize, first, last).as_chunks_mut::<4>().0) {
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
