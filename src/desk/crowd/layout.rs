//! Where the segments lie: circles for their people, large by their number, without overlap, those of one place side
//! by side; and below them the counters at which people are served.
//!
//! It depends on numbers of people and the size of the picture only, so everybody keeps her place while a drill runs.
#![expect(clippy::cast_precision_loss, reason = "numbers of people and pixels are below 2^24 where it matters")]

use crate::drill::crowd::{Line, plan::Plan};

/// The most pixels between two people, at a scale of 1.
const WIDEST: f32 = 15.0;
/// The fewest.
const NARROWEST: f32 = 1.5;
/// Pixels above each circle that are kept free for its name, at a scale of 1.
pub const LABEL: f32 = 22.0;
/// Pixels at the rim of the picture that stay empty, at a scale of 1.
pub const RIM: f32 = 10.0;
/// The share of the height that belongs to counters and lines, and its limits at a scale of 1.
const LINES: (f32, f32, f32) = (0.16, 64.0, 190.0);
/// How much room a circle keeps for people who press out of it towards the desk.
const BULGE: f32 = 1.07;
/// First places that are tried for each spacing.
const STARTS: u16 = 7;

/// A circle of people.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Blob {
    /// Its centre, in pixels.
    pub centre: (f32, f32),
    /// Its radius.
    pub radius: f32,
    /// The direction in which the desk lies from it, of length 1.
    pub towards: (f32, f32),
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
    /// By channel on which people are served.
    pub lanes: Vec<Lane>,
    /// Where the desk is.
    pub desk: (f32, f32),
}

impl Layout {
    /// The layout of a crowd in a picture of this size.
    pub fn of(plan: &Plan, lines: &[Line], size: (f32, f32), scale: f32) -> Self {
        let rim = RIM * scale;
        let strip = if lines.is_empty() {
            0.0
        } else {
            (size.1 * LINES.0).clamp(LINES.1 * scale, LINES.2 * scale).min(size.1 * 0.4)
        };
        let floor = size.1 - strip;
        let desk = (size.0 / 2.0, size.1 - rim);
        let field = Field { left: rim, right: size.0 - rim, top: rim, bottom: floor - rim * 0.5 };
        let (pitch, mut blobs) = pack(plan, &field, scale);
        for blob in &mut blobs {
            // Mostly down, a little to the middle: people press to the front, not across the picture.
            let (dx, dy) = ((desk.0 - blob.centre.0) * 0.28, (desk.1 - blob.centre.1).max(1.0));
            let length = libm::sqrtf(dx * dx + dy * dy).max(1.0);
            blob.towards = (dx / length, dy / length);
        }
        let lanes = lanes(lines, (rim, size.0 - rim), (floor, size.1 - rim * 0.6), scale);
        Self { size, pitch, blobs, lanes, desk }
    }
}

/// The part of the picture in which circles lie.
struct Field {
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
}

/// The widest spacing at which all circles find room, and where they lie then.
fn pack(plan: &Plan, field: &Field, scale: f32) -> (f32, Vec<Blob>) {
    let counts: Vec<f32> = plan.segments.iter().map(|group| group.count as f32).collect();
    let places: Vec<Option<u8>> = plan.segments.iter().map(|group| group.place).collect();
    let area = ((field.right - field.left) * (field.bottom - field.top)).max(1.0);
    let total: f32 = counts.iter().sum::<f32>().max(1.0);
    // Circles never fill more than this of a field.
    let mut pitch = (0.92 * libm::sqrtf(area / total)).min(WIDEST * scale);
    loop {
        let radii: Vec<f32> =
            counts.iter().map(|count| pitch * libm::sqrtf(count / std::f32::consts::PI) + pitch * 0.6).collect();
        let last = pitch <= NARROWEST * scale.min(1.0);
        for start in 0..STARTS {
            let (centres, fits) = relax(&radii, &places, field, scale, start);
            if fits || last {
                let blob = |(centre, radius): ((f32, f32), &f32)| Blob { centre, radius: *radius, towards: (0.0, 1.0) };
                return (pitch, centres.into_iter().zip(&radii).map(blob).collect());
            }
        }
        pitch *= 0.965;
    }
}

/// Pushes circles apart until they lie free, each with room for its name; says whether they do.
fn relax(radii: &[f32], places: &[Option<u8>], field: &Field, scale: f32, start: u16) -> (Vec<(f32, f32)>, bool) {
    const STEPS: u16 = 300;
    let label = LABEL * scale;
    let gap = 6.0 * scale;
    let needs: Vec<f32> = radii.iter().map(|radius| radius * BULGE + gap * 0.5).collect();
    let middle = (f32::midpoint(field.left, field.right), f32::midpoint(field.top + label, field.bottom));
    let largest = radii.iter().copied().fold(1.0, f32::max);
    let mut at = begin(radii, places, middle, field, start);
    let mut worst = 0.0_f32;
    for step in 0..STEPS {
        let cooling = 1.0 - f32::from(step) / f32::from(STEPS - 120);
        if cooling > 0.0 {
            for (place, at) in at.iter_mut().enumerate() {
                // The larger, the nearer to the middle.
                let pull = 0.02 * cooling * radii[place] / largest;
                at.0 += (middle.0 - at.0) * pull;
                at.1 += (middle.1 - at.1) * pull;
            }
        }
        worst = 0.0;
        for one in 0..at.len() {
            for other in one + 1..at.len() {
                let least = needs[one] + needs[other];
                // Below one another they need room for a name between them.
                let flat = least / (least + label);
                let (dx, dy) = (at[other].0 - at[one].0, (at[other].1 - at[one].1) * flat);
                let far = libm::sqrtf(dx * dx + dy * dy).max(0.01);
                let missing = least - far;
                if missing > 0.0 {
                    worst = worst.max(missing);
                    let (x, y) = (dx / far * missing, dy / far * missing / flat);
                    // The lighter gives way.
                    let share = radii[other] / (radii[one] + radii[other]);
                    at[one] = (at[one].0 - x * share, at[one].1 - y * share);
                    at[other] = (at[other].0 + x * (1.0 - share), at[other].1 + y * (1.0 - share));
                }
            }
        }
        for (at, need) in at.iter_mut().zip(&needs) {
            let held = (
                hold(at.0, field.left + need, field.right - need, middle.0),
                hold(at.1, field.top + label + need, field.bottom - need, middle.1),
            );
            worst = worst.max((held.0 - at.0).abs()).max((held.1 - at.1).abs());
            *at = held;
        }
    }
    let (wide, high) = (field.right - field.left, field.bottom - field.top - label);
    let fits = worst < 2.0 * scale && needs.iter().all(|need| 2.0 * need <= wide.min(high) + 1.0);
    (at, fits)
}

fn hold(at: f32, from: f32, to: f32, middle: f32) -> f32 {
    if from > to { middle } else { at.clamp(from, to) }
}

/// First places: on a spiral, the largest in the middle, those of one place after one another.
fn begin(radii: &[f32], places: &[Option<u8>], middle: (f32, f32), field: &Field, start: u16) -> Vec<(f32, f32)> {
    let mut order: Vec<usize> = (0..radii.len()).collect();
    let mass = |place: Option<u8>, own: usize| match place {
        Some(_) => radii.iter().zip(places).filter(|(_, of)| **of == place).map(|(radius, _)| radius * radius).sum(),
        None => radii[own] * radii[own],
    };
    let masses: Vec<f32> = (0..radii.len()).map(|one| mass(places[one], one)).collect();
    order.sort_by(|a, b| masses[*b].total_cmp(&masses[*a]).then(radii[*b].total_cmp(&radii[*a])).then(a.cmp(b)));
    let mut at = vec![middle; radii.len()];
    let (wide, high) = (field.right - field.left, field.bottom - field.top);
    for (turn, place) in order.into_iter().enumerate() {
        let share = libm::sqrtf(turn as f32 / radii.len() as f32);
        // From the left, so that the places of a picture read like a page.
        let angle = std::f32::consts::PI + turn as f32 * 2.4 + f32::from(start) * 0.9;
        at[place] =
            (middle.0 + share * wide * 0.42 * libm::cosf(angle), middle.1 - share * high * 0.42 * libm::sinf(angle));
    }
    at
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
            top: top + 6.0 * scale,
            counter: bottom - thick,
            bottom,
        };
        at = lane.right + gap;
        lane
    };
    lines.iter().zip(&weights).map(lane).collect()
}
