//! Where the segments lie: pebbles for their people, large by their number, each with its name, as large as the picture
//! has room for ([`crate::desk::crowd::pack`]); below them the band that tells of silence, and the counters at which
//! people are served.
//!
//! It depends on numbers of people, names and the size of the picture only, so everybody keeps her place while a drill
//! runs.
#![expect(clippy::cast_precision_loss, reason = "numbers of people and pixels are below 2^24 where it matters")]

use crate::desk::crowd::{
    body,
    pack::{Area, Cutter, Wish},
};
use crate::drill::crowd::{
    Line,
    plan::{Group, Plan},
};

/// Pixels at the rim of the picture that stay empty, at a scale of 1.
pub const RIM: f32 = 8.0;
/// The share of the height that belongs to counters and lines, and its limits at a scale of 1.
const LINES: (f32, f32, f32) = (0.12, 40.0, 170.0);

/// The fewest pixels between two people.
const CLOSEST: f32 = 0.25;

/// What wants room besides the people.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Room {
    /// The widths of the segments' names on one line and on two, in pixels; empty if none are to be written.
    pub names: Vec<(f32, f32)>,
    /// The height of a line of a name.
    pub line: f32,
    /// The height of the band that tells of silence.
    pub band: f32,
}

/// No names, no band.
pub static BARE: Room = Room { names: Vec::new(), line: 0.0, band: 0.0 };

/// A group of people: a pebble, between a circle and a square.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Blob {
    /// Its centre, in pixels.
    pub centre: (f32, f32),
    /// Half its width and half its height.
    pub half: (f32, f32),
}

impl Blob {
    /// How far out a point lies: 1 on the rim.
    pub fn out(&self, x: f32, y: f32) -> f32 {
        let (across, down) = ((x - self.centre.0) / self.half.0, (y - self.centre.1) / self.half.1);
        libm::cbrtf((across * across * across).abs() + (down * down * down).abs())
    }
}

/// A channel's part of the strip at the bottom.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Lane {
    /// The place of the channel.
    pub channel: u8,
    /// From where to where, in pixels.
    pub left: f32,
    /// To the right of it.
    pub right: f32,
    /// The upper edge of its line.
    pub top: f32,
    /// The upper edge of its counter, at which people are served.
    pub counter: f32,
    /// The lower edge of its counter.
    pub bottom: f32,
}

/// Where everything lies.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// The size of the picture in pixels.
    pub size: (f32, f32),
    /// The distance between two people.
    pub pitch: f32,
    /// By segment.
    pub blobs: Vec<Blob>,
    /// By segment, where its name stands; none where there is no room for names at all.
    pub names: Vec<Option<Area>>,
    /// The band that tells of silence, between the circles and the counters.
    pub band: Area,
    /// By channel on which people are served.
    pub lanes: Vec<Lane>,
    /// Where the desk is.
    pub desk: (f32, f32),
}

impl Layout {
    /// The layout of a crowd in a picture of this size.
    pub fn of(plan: &Plan, lines: &[Line], size: (f32, f32), scale: f32, room: &Room) -> Self {
        let rim = RIM * scale;
        let strip = if lines.is_empty() {
            rim
        } else {
            (size.1 * LINES.0).clamp(LINES.1 * scale, LINES.2 * scale).min(size.1 * 0.3)
        };
        let floor = size.1 - strip;
        let desk = (size.0 / 2.0, size.1 - rim);
        let top_of_band = (floor - room.band).max(rim);
        let band = Area { left: rim, top: top_of_band, right: (size.0 - rim).max(rim), bottom: floor };
        let field = Area { left: rim, top: rim * 0.75, right: (size.0 - rim).max(rim), bottom: top_of_band };
        let wish = |(place, group): (usize, &Group)| Wish {
            count: group.count as f32,
            place: group.place,
            name: room.names.get(place).copied().unwrap_or_default(),
        };
        let wishes: Vec<Wish> = plan.segments.iter().enumerate().map(wish).collect();
        let cutter = Cutter { wishes: &wishes, line: room.line, bulge: body::PRESS_OUT, scale };
        let (pitch, cells) = cutter.pack(&field);
        // Where there is no room for anybody, people still stand somewhere.
        let pitch = pitch.max(CLOSEST);
        let blobs = cells.iter().map(|cell| Blob { centre: cell.centre, half: cell.half }).collect();
        let names = cells.iter().map(|cell| (cell.name.height() > 0.0).then_some(cell.name)).collect();
        let lanes = lanes(lines, (rim, size.0 - rim), (floor, size.1 - rim * 0.5), scale);
        Self { size, pitch, blobs, names, band, lanes, desk }
    }
}

/// The strip at the bottom, cut into lanes: a channel with many people at work has more of it.
fn lanes(lines: &[Line], (left, right): (f32, f32), (top, bottom): (f32, f32), scale: f32) -> Vec<Lane> {
    let gap = 10.0 * scale;
    let weights: Vec<f32> = lines.iter().map(|line| 2.0 + libm::sqrtf(line.agents.clamp(1, 40) as f32)).collect();
    let total: f32 = weights.iter().sum::<f32>().max(1.0);
    let wide = (right - left - gap * lines.len().saturating_sub(1) as f32).max(1.0);
    let mut at = left;
    let thick = 6.0 * scale;
    let lane = |(line, weight): (&Line, &f32)| {
        let lane = Lane {
            channel: line.channel,
            left: at,
            right: at + wide * weight / total,
            top: top + 3.0 * scale,
            counter: bottom - thick,
            bottom,
        };
        at = lane.right + gap;
        lane
    };
    lines.iter().zip(&weights).map(lane).collect()
}
