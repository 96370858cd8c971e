//! The ground under the crowd: it glows where people wait in silence or are angry, and cools where they know where
//! they stand.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "cells and pixels of one picture"
)]

use crate::desk::crowd::{
    canvas::Canvas,
    palette::{Palette, Rgb, mix},
};

/// Steps of colour to either side of the bare ground.
const TONES: usize = 96;
/// How strongly people colour the ground on which they stand at their usual distance.
const GAIN: f32 = 0.92;
/// Cells to either side over which what they give off spreads: under their feet, and as a glow around them.
const SPREADS: (usize, usize) = (2, 7);
/// How strong the glow around them is, against what is under their feet.
const AROUND: f32 = 1.8;

/// Cells from the edge of the picture in which it dies out.
const RIM: f32 = 3.0;

/// Heat over the picture, in cells.
#[derive(Clone, Debug, Default)]
pub struct Ground {
    wide: usize,
    high: usize,
    cell: f32,
    cells: Vec<f32>,
    spare: Vec<f32>,
    /// What they give off, spread far.
    wide_cells: Vec<f32>,
    /// Colours from coolest to hottest.
    tones: Vec<[u8; 4]>,
    row: Vec<f32>,
}

impl Ground {
    /// Begins anew, for people who stand so far apart.
    pub fn begin(&mut self, size: (usize, usize), pitch: f32, palette: &Palette) {
        self.cell = (pitch * 1.9).max(7.0);
        self.wide = (size.0 as f32 / self.cell) as usize + 2;
        self.high = (size.1 as f32 / self.cell) as usize + 2;
        self.cells.clear();
        self.cells.resize(self.wide * self.high, 0.0);
        self.tones.clear();
        self.tones.extend((0..=2 * TONES).map(|tone| {
            let share = (tone as f32 - TONES as f32) / TONES as f32;
            let to = if share < 0.0 { palette.cool } else { palette.hot };
            opaque(mix(palette.ground, to, share.abs()))
        }));
    }

    /// Somebody stands here who is so hot, or cool if below 0.
    #[inline]
    pub fn warm(&mut self, x: f32, y: f32, heat: f32) {
        if heat == 0.0 {
            return;
        }
        let place = (y.max(0.0) / self.cell) as usize * self.wide + (x.max(0.0) / self.cell) as usize;
        if let Some(cell) = self.cells.get_mut(place) {
            *cell += heat;
        }
    }

    /// Lets heat spread, and paints it.
    pub fn paint(&mut self, canvas: &mut Canvas, pitch: f32) {
        let usual = (self.cell / pitch) * (self.cell / pitch);
        let gain = GAIN / usual;
        self.cells.iter_mut().for_each(|cell| *cell *= gain);
        self.wide_cells.clear();
        self.wide_cells.extend_from_slice(&self.cells);
        for (cells, over) in [(&mut self.cells, SPREADS.0), (&mut self.wide_cells, SPREADS.1)] {
            for _ in 0..2 {
                blur(cells, &mut self.spare, over, self.wide, 1, self.high, self.wide);
                blur(&self.spare, cells, over, self.high, self.wide, self.wide, 1);
            }
        }
        let (wide, high) = (self.wide, self.high);
        for (place, (cell, around)) in self.cells.iter_mut().zip(&self.wide_cells).enumerate() {
            // The glow ends before the picture does: its edge is no wall.
            let (column, row) = (place % wide, place / wide);
            let inward = column.min(wide - 1 - column).min(row).min(high - 1 - row);
            *cell = (*cell + AROUND * around) * (inward as f32 / RIM).min(1.0);
        }
        for y in 0..canvas.height {
            self.paint_row(canvas, y);
        }
    }

    fn paint_row(&mut self, canvas: &mut Canvas, y: usize) {
        // Cells are known at their middles.
        let down = ((y as f32 + 0.5) / self.cell - 0.5).max(0.0);
        let upper = (down as usize).min(self.high - 2);
        let share = (down - upper as f32).min(1.0);
        let (above, below) =
            (&self.cells[upper * self.wide..][..self.wide], &self.cells[(upper + 1) * self.wide..][..self.wide]);
        self.row.clear();
        self.row.extend(above.iter().zip(below).map(|(a, b)| ((a + (b - a) * share).clamp(-1.0, 1.0)) * TONES as f32));
        let middle = TONES as f32 + 0.5;
        let width = canvas.width;
        let pixels = canvas.row(y, 0, width);
        let bare = self.tones[TONES];
        let mut x = 0;
        for place in 0..self.wide - 1 {
            let (from, to) = (self.row[place], self.row[place + 1]);
            let end = (((place as f32 + 1.5) * self.cell) as usize).min(width);
            if end <= x {
                continue;
            }
            let run = &mut pixels[x * 4..end * 4];
            if from.abs() < 0.4 && to.abs() < 0.4 {
                run.as_chunks_mut::<4>().0.fill(bare);
            } else {
                // Tones in parts of 65,536: whole numbers are quicker from pixel to pixel.
                let parts = |tones: f32| (tones * 65_536.0) as i32;
                let slope = (to - from) / self.cell;
                let first = from + middle + ((x as f32 + 0.5) - (place as f32 + 0.5) * self.cell).max(0.0) * slope;
                let (mut at, step) = (parts(first), parts(slope));
                for pixel in run.as_chunks_mut::<4>().0 {
                    *pixel = self.tones[((at >> 16).max(0) as usize).min(2 * TONES)];
                    at = at.wrapping_add(step);
                }
            }
            x = end;
        }
        pixels[x * 4..].as_chunks_mut::<4>().0.fill(bare);
    }
}

fn opaque(colour: Rgb) -> [u8; 4] {
    [colour[0], colour[1], colour[2], 255]
}

/// The mean of each cell and so many to either side, along rows or columns: `runs` of `length`, `step` from cell to cell.
fn blur(from: &[f32], to: &mut Vec<f32>, over: usize, length: usize, step: usize, runs: usize, stride: usize) {
    to.clear();
    to.resize(from.len(), 0.0);
    for run in 0..runs {
        let start = run * stride;
        let at = |place: usize| from[start + place.min(length - 1) * step];
        let mut sum = at(0) * (over as f32 + 1.0) + (1..=over).map(at).sum::<f32>();
        for place in 0..length {
            to[start + place * step] = sum / (2 * over + 1) as f32;
            sum += at(place + over + 1) - at(place.saturating_sub(over));
        }
    }
}
