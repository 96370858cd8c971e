//! Lines of people before the counters: those who are served stand at them, the others behind, one after another, back
//! and forth like in a hall, the longest waiting nearest.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "numbers of people and pixels"
)]

use crate::desk::crowd::{canvas::Canvas, layout::Lane, palette::Palette};
use crate::drill::crowd::Line;

/// The closest that people in a line stand, in pixels.
const CLOSEST: f32 = 1.6;
/// Distances between people that are free between those served and those who wait.
const APART: f32 = 1.5;

/// Places of a line.
#[derive(Clone, Copy, Debug)]
pub struct Places {
    lane: Lane,
    desks: usize,
    pitch: f32,
    /// The distance between two who wait, and how many stand side by side and in all.
    step: f32,
    across: usize,
    room: usize,
}

impl Places {
    /// Places in a lane for so many people.
    pub fn of(lane: &Lane, line: &Line, pitch: f32) -> Self {
        let wide = (lane.right - lane.left).max(1.0);
        let pitch = pitch.min(wide / 3.0);
        let high = (lane.counter - (1.0 + APART) * pitch - lane.top).max(pitch);
        let fit = |step: f32| ((wide / step) as usize).max(1) * ((high / step) as usize).max(1);
        let mut step = pitch;
        while fit(step) < line.waiting.len() && step > CLOSEST {
            step *= 0.94;
        }
        let across = ((wide / step) as usize).max(1);
        Self { lane: *lane, desks: desks(lane, line), pitch, step, across, room: fit(step) }
    }

    /// Where the so-manieth of those served stands.
    pub fn served(&self, number: usize) -> (f32, f32) {
        let (desk, row) = (number % self.desks, number / self.desks);
        let wide = (self.lane.right - self.lane.left) / self.desks as f32;
        let x = self.lane.left + wide * (desk as f32 + 0.5);
        (x, self.lane.counter - self.pitch * (0.62 + 0.5 * row as f32))
    }

    /// Where the so-manieth in line stands; none for whom there is no room.
    pub fn waits(&self, number: usize) -> Option<(f32, f32)> {
        if number >= self.room {
            return None;
        }
        let (row, place) = (number / self.across, number % self.across);
        let place = if row.is_multiple_of(2) { place } else { self.across - 1 - place };
        let y = self.lane.counter - self.pitch * (1.0 + APART) - self.step * (row as f32 + 0.5);
        Some((self.lane.left + self.step * (place as f32 + 0.5), y))
    }
}

/// How many counters are drawn: one for each who is at work, while they can be told apart.
fn desks(lane: &Lane, line: &Line) -> usize {
    let most = ((lane.right - lane.left) / 5.0) as usize;
    (line.agents as usize).clamp(1, most.max(1))
}

/// Draws the counters of a lane.
pub fn counters(canvas: &mut Canvas, lane: &Lane, line: &Line, palette: &Palette) {
    let desks = desks(lane, line);
    let wide = (lane.right - lane.left) / desks as f32;
    let gap = (wide * 0.18).clamp(1.0, 6.0);
    for desk in 0..desks {
        let left = lane.left + wide * desk as f32 + gap * 0.5;
        let colour = if line.agents > 0 { palette.staffed } else { palette.counter };
        // Whoever is at work and has nobody before them stands back.
        let busy = if desk < line.served.len() { 1.0 } else { 0.45 };
        canvas.slab((left, lane.counter), (left + wide - gap, lane.bottom), palette.counter, 1.0);
        if line.agents > 0 {
            canvas.slab((left, lane.counter), (left + wide - gap, lane.bottom), colour, busy);
        }
    }
}
