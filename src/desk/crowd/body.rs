//! One customer in the picture: where she is, where she is going, what she shows, and how she changes from one to
//! the other. Without motion she is at once what she will be.

use crate::desk::crowd::seats::Seat;
use crate::drill::crowd::feeling::Feeling;

/// Real milliseconds in which one mood passes into another.
pub const CROSSFADE_MS: u32 = 400;
/// Real milliseconds in which somebody has gone 63 percent of her way.
pub const WALK_MS: f32 = 240.0;
/// The same for how long silence shows in her.
pub const COOL_MS: f32 = 320.0;
/// Seconds of silence after which 63 percent of what it does to people shows. Assumed: an hour and a quarter, so that
/// the fourth hour still looks worse than the second.
pub const SILENCE_S: f32 = 75.0 * 60.0;
/// Milliseconds in a line after which 63 percent of what waiting does to people shows. Assumed.
pub const LINE_MS: f32 = 10.0 * 60_000.0;
/// The share of their way to the front that people press forward in the longest silence.
pub const PRESS: f32 = 0.52;
/// How far they press out of their group there, in half heights.
pub const PRESS_OUT: f32 = 0.16;
/// How much they close up to the middle meanwhile.
pub const NARROWS: f32 = 0.10;
/// How much of the distance to the heart of a gathering is left for those who join it.
pub const HUDDLE: f32 = 0.45;
/// Where the heart of a gathering lies, in half heights towards the desk.
pub const HEART: f32 = 0.74;

/// One customer in the picture.
#[derive(Clone, Copy, Debug)]
pub struct Body {
    /// Where she is, in pixels.
    pub x: f32,
    /// Likewise.
    pub y: f32,
    /// Where she is going.
    pub aim: (f32, f32),
    /// How much silence shows in her, 0 to 1.
    pub heat: f32,
    /// How much will.
    pub aim_heat: f32,
    /// When she took on the mood that she shows, in real milliseconds; the high bits are left out.
    pub changed_ms: u32,
    /// The mood that she shows.
    pub shows: Feeling,
    /// The mood before.
    pub showed: Feeling,
    /// Whether she stands in a line or at a counter.
    pub in_line: bool,
}

impl Default for Body {
    fn default() -> Self {
        Self {
            x: f32::NAN,
            y: 0.0,
            aim: (0.0, 0.0),
            heat: 0.0,
            aim_heat: 0.0,
            changed_ms: 0,
            shows: Feeling::Unheard,
            showed: Feeling::Unheard,
            in_line: false,
        }
    }
}

impl Body {
    /// Whether she has been in no picture yet.
    pub fn is_new(&self) -> bool {
        self.x.is_nan()
    }

    /// Takes on a mood.
    pub fn feel(&mut self, feeling: Feeling, now_ms: u32) {
        if feeling != self.shows {
            (self.showed, self.shows, self.changed_ms) = (self.shows, feeling, now_ms);
        }
    }

    /// Is at once what she will be.
    pub fn settle(&mut self) {
        (self.x, self.y) = self.aim;
        self.heat = self.aim_heat;
        self.showed = self.shows;
    }

    /// Goes on her way; says whether she is still on it. `walk` and `cool` are the shares of the way that pass.
    pub fn go(&mut self, walk: f32, cool: f32, now_ms: u32) -> bool {
        let (dx, dy) = (self.aim.0 - self.x, self.aim.1 - self.y);
        let far = dx.abs().max(dy.abs());
        if far < 0.2 {
            (self.x, self.y) = self.aim;
        } else {
            self.x += dx * walk;
            self.y += dy * walk;
        }
        let warmer = self.aim_heat - self.heat;
        if warmer.abs() < 0.004 {
            self.heat = self.aim_heat;
        } else {
            self.heat += warmer * cool;
        }
        let fading = self.shows != self.showed;
        if fading && now_ms.wrapping_sub(self.changed_ms) >= CROSSFADE_MS {
            self.showed = self.shows;
        }
        far >= 0.2 || warmer.abs() >= 0.004 || fading
    }

    /// How far the mood that she shows has taken the place of the one before, 0 to 1.
    pub fn fade(&self, now_ms: u32) -> f32 {
        if self.shows == self.showed {
            return 1.0;
        }
        let passed = u16::try_from(now_ms.wrapping_sub(self.changed_ms).min(CROSSFADE_MS)).unwrap_or(u16::MAX);
        let share = f32::from(passed) / 400.0;
        share * share * (3.0 - 2.0 * share)
    }
}

/// Where in her group somebody stands who has been without a word: she presses towards the desk, the more the longer.
pub fn pressed(seat: Seat, heat: f32) -> Seat {
    if heat <= 0.0 {
        return seat;
    }
    let press = heat * heat * (3.0 - 2.0 * heat);
    let front = 1.0 - (1.0 - seat.along) * (1.0 - PRESS * press);
    Seat {
        along: front + PRESS_OUT * press * (1.0 - seat.across * seat.across),
        across: seat.across * (1.0 - NARROWS * press),
    }
}

/// Where she stands once she has joined a gathering.
pub fn huddled(seat: Seat) -> Seat {
    Seat { along: HEART + (seat.along - HEART) * HUDDLE, across: seat.across * HUDDLE }
}

/// How much a silence shows, 0 to 1.
pub fn heat_of(seconds: f32) -> f32 {
    1.0 - libm::expf(-seconds / SILENCE_S)
}
