//! Who stands where in her segment's group.
//!
//! People stand on a sunflower's spiral in the shape of a pebble, a little out of line, as close everywhere. The crisis comes in at the front, the rim nearest to the
//! desk: whom it reaches first stands there, so that it is seen to roll through the crowd; and among neighbours those
//! stand together who listen to the same voice, so that anger which spreads from voice to listener spreads as a patch.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "numbers of people and pixels"
)]

use crate::desk::crowd::{layout::Blob, pack::PEBBLE};
use crate::drill::crowd::plan::{Group, Plan};

/// The angle of a sunflower, in turns.
const GOLDEN: f64 = 0.381_966_011_250_105_15;
/// How far people stand out of line, in distances between two.
const LOOSE: f32 = 0.22;
/// Milliseconds by which those are mixed whom the crisis reaches about the same time.
const MIXED_MS: i64 = 25 * 60_000;

/// A place in a group: from -1 to 1 along the way to the desk, and across it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Seat {
    /// Towards the desk.
    pub along: f32,
    /// To the side.
    pub across: f32,
}

impl Seat {
    /// Where it lies in the picture. The desk lies below.
    pub fn at(self, blob: &Blob) -> (f32, f32) {
        (blob.centre.0 + blob.half.0 * self.across, blob.centre.1 + blob.half.1 * self.along)
    }
}

/// Seats of all customers.
pub fn seats(plan: &Plan) -> Vec<Seat> {
    let mut seats = vec![Seat::default(); plan.customers() as usize];
    let directions = directions();
    for (number, group) in plan.segments.iter().enumerate() {
        let mut places = spiral(group.count, number as u32, &directions);
        // The front first.
        let front = |seat: &Seat| {
            let (a, b) = (1.15 - seat.along, seat.across);
            a * a + b * b
        };
        places.sort_by(|a, b| front(a).total_cmp(&front(b)));
        let people = in_order(plan, group);
        // Bands along the front, as deep as they are thick enough for patches.
        let band = (libm::sqrtf(group.count as f32) * 3.0) as usize + 1;
        for (places, people) in places.chunks_mut(band).zip(people.chunks(band)) {
            places.sort_by(|a, b| a.across.total_cmp(&b.across).then(a.along.total_cmp(&b.along)));
            let mut people = people.to_vec();
            people.sort_unstable_by_key(|who| (hash(plan.voice[*who as usize]), hash(*who)));
            for (place, who) in places.iter().zip(people) {
                seats[who as usize] = *place;
            }
        }
    }
    seats
}

/// The people of a segment, those first whom the crisis reaches first; those last whom it never reaches.
fn in_order(plan: &Plan, group: &Group) -> Vec<u32> {
    let mut people: Vec<u32> = (group.first..group.first + group.count).collect();
    people.sort_by_cached_key(|who| {
        let mixed = i64::from(hash(*who) >> 8) * MIXED_MS / (1 << 24);
        (plan.struck_at[*who as usize].map_or(i64::MAX, |at| at + mixed), hash(plan.voice[*who as usize]), *who)
    });
    people
}

/// Directions in which the shape of a pebble is known.
const DIRECTIONS: usize = 256;

/// How far the rim of a pebble is in a direction.
fn rim(angle: f32) -> f32 {
    let (across, along) = (libm::cosf(angle).abs(), libm::sinf(angle).abs());
    1.0 / libm::cbrtf(across * across * across + along * along * along)
}

/// Directions by the part of the pebble's area that lies before them: so that its corners are as full as its middle.
fn directions() -> Vec<f32> {
    let angle = |place: usize| std::f32::consts::TAU * place as f32 / DIRECTIONS as f32;
    let mut areas = vec![0.0];
    for place in 0..DIRECTIONS {
        let out = rim(angle(place) + std::f32::consts::PI / DIRECTIONS as f32);
        areas.push(areas[place] + out * out);
    }
    let whole = areas[DIRECTIONS];
    let of = |share: f32| {
        let after = areas.partition_point(|area| *area <= share * whole).clamp(1, DIRECTIONS);
        let (from, to) = (areas[after - 1], areas[after]);
        angle(after - 1) + (share * whole - from) / (to - from) * std::f32::consts::TAU / DIRECTIONS as f32
    };
    (0..=DIRECTIONS).map(|place| of(place as f32 / DIRECTIONS as f32)).collect()
}

/// Evenly spread places in a pebble that is not quite regular.
fn spiral(count: u32, salt: u32, directions: &[f32]) -> Vec<Seat> {
    let salted = |place: u32| hash(salt.wrapping_mul(97).wrapping_add(place)) as f32 / u32::MAX as f32;
    let phases = [salted(1) * 6.3, salted(2) * 6.3, salted(3) * 6.3];
    let loose = LOOSE * libm::sqrtf(PEBBLE / count.max(1) as f32);
    let place = |number: u32| {
        let turns = (f64::from(number) * GOLDEN + f64::from(salted(0))).fract() * DIRECTIONS as f64;
        let (before, rest) = (turns as usize, turns.fract() as f32);
        let angle = directions[before] + (directions[before + 1] - directions[before]) * rest;
        // The rim waves; inside it the waves die out, so that people stand as close everywhere.
        let out = libm::sqrtf((number as f32 + 0.5) / count.max(1) as f32);
        let wave = 0.014 * libm::sinf(2.0 * angle + phases[0])
            + 0.012 * libm::sinf(3.0 * angle + phases[1])
            + 0.010 * libm::sinf(5.0 * angle + phases[2]);
        let out = out * (0.985 + wave * out) * rim(angle);
        let chance =
            |of: u32| (hash(number.wrapping_mul(2).wrapping_add(of) ^ salt << 20) >> 8) as f32 / 8_388_608.0 - 1.0;
        Seat { along: out * libm::sinf(angle) + loose * chance(0), across: out * libm::cosf(angle) + loose * chance(1) }
    };
    (0..count).map(place).collect()
}

/// A number that looks like chance, always the same one.
pub fn hash(number: u32) -> u32 {
    let mut mixed = number.wrapping_mul(0x9E37_79B9) ^ 0x85EB_CA6B;
    mixed = (mixed ^ mixed >> 16).wrapping_mul(0x7FEB_352D);
    mixed = (mixed ^ mixed >> 15).wrapping_mul(0x846C_A68B);
    mixed ^ mixed >> 16
}
