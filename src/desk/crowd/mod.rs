//! The picture of the crowd: every customer a person in it, drawn by the processor into one texture.
//!
//! [`Picture::paint`] takes a view of the crowd and gives pixels; it knows no window. It holds only what lets changes be
//! seen as they happen: with motion off, or in a picture that has just been made, the same view gives the same pixels.
//!
//! What it says, and how. *Silence*: who is owed a word and has none goes dim and ember-coloured minute by minute, the
//! ground under her begins to glow, and she presses towards the desk. *An answer*: a wave comes from the desk and
//! changes people as it passes; one that is not honest comes broken. *A post*: a ring, as wide as its author is read.
//! *Waiting*: real lines before real counters, from which those who give up walk off. Shape says what colour says.
//!
//! A group has one person for every so many pixels, the same in all groups, so areas compare; the constants
//! stand beside what they scale: [`pack`] and [`layout`] sizes, [`body`] silence and motion, [`waves`] statements and posts,
//! [`ground`] glow, [`palette`] colours.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "pixels, steps of colour, and spans of a few hours"
)]

pub mod body;
pub mod canvas;
pub mod glyph;
pub mod ground;
pub mod layout;
pub mod lines;
pub mod pack;
pub mod palette;
pub mod seats;
pub mod waves;

use std::sync::Arc;

use crate::desk::crowd::{
    body::Body,
    canvas::Canvas,
    glyph::Glyphs,
    ground::Ground,
    layout::{Blob, Lane, Layout, Room},
    pack::Area,
    palette::{Palette, Rgb, STEPS},
    seats::Seat,
    waves::{Crest, Part},
};
use crate::drill::crowd::{
    CrowdView, Tally,
    feeling::{FEELINGS, Feeling},
    has,
    plan::Plan,
};
use crate::sim::play::Who;

/// Real milliseconds between two pictures at least: what changes on the crisis clock is shown fifteen times a second.
pub const EVERY_MS: u64 = 66;
/// Customers of whom a picture may be made as often; of more, as many fewer pictures, so that the share of a processor
/// that they take does not grow with the crowd.
const OFTEN: u64 = 44_000;
/// Real milliseconds of one breath of those who wait in silence.
const BREATH_MS: u64 = 3_200;
/// How far they move in a breath, in distances between two people.
const BREATH: f32 = 0.5;
/// Real milliseconds after the crisis clock has stopped for which they still breathe.
const STILL_MS: u64 = 1_500;
/// Seconds of silence after which it shows more, and how often it does: in six hours everything has shown.
const HEAT_S: u32 = 30;
/// Likewise.
const HEATS: usize = 720;
/// How hot anger makes the ground, against the longest silence.
const ANGER_GLOWS: f32 = 0.72;
/// How much of the way to its cool colour the ground goes under people who know where they stand.
const WORD_COOLS: f32 = 0.85;

/// Real milliseconds between two pictures of so many customers at least.
pub fn every_ms(customers: u32) -> u64 {
    EVERY_MS * u64::from(customers).max(OFTEN) / OFTEN
}

/// Where and how the picture is shown.
#[derive(Clone, Copy, Debug)]
pub struct Stage<'a> {
    /// Its size in physical pixels.
    pub size_px: (u32, u32),
    /// Physical pixels for one point of the window's measures.
    pub scale: f32,
    /// Its colours.
    pub palette: &'a Palette,
    /// Real time, in milliseconds from any start.
    pub now_ms: u64,
    /// Whether changes are shown as movement.
    pub motion: bool,
    /// What wants room besides the people.
    pub room: &'a Room,
}

/// What [`Picture::paint`] gives.
#[derive(Clone, Copy, Debug)]
pub struct Painted<'a> {
    /// Pixels, four bytes each: red, green, blue, 255.
    pub rgba: &'a [u8],
    /// Pixels from left to right and from top to bottom.
    pub size: (usize, usize),
    /// How many people are in it.
    pub people: usize,
    /// Whether it differs from the last one. If not, nothing needs to be uploaded.
    pub changed: bool,
    /// Whether it would go on changing by itself: people still on their way, or breathing.
    pub restless: bool,
}

/// The picture.
#[derive(Debug, Default)]
pub struct Picture {
    canvas: Canvas,
    ground: Ground,
    layout: Layout,
    glyphs: Option<Glyphs>,
    /// People in the order in which they are drawn: segment by segment, row by row, so that pixels lie close.
    order: Vec<Who>,
    /// The place of each customer in that order.
    slots: Vec<u32>,
    /// Seats by customer, and in the order in which they are drawn.
    homes: Vec<Seat>,
    seats: Vec<Seat>,
    bodies: Vec<Body>,
    plan: Option<Arc<Plan>>,
    /// What the layout has kept room for.
    room: Room,
    /// What the present pixels show: size, scale, palette, motion.
    shown: Option<(u32, u32, u32, Palette, bool)>,
    /// The state of the crowd that people are on their way to.
    seen: Option<Vec<Tally>>,
    seen_at: i64,
    /// When the crisis clock last moved, when a picture was last painted.
    moved_ms: u64,
    painted_ms: u64,
    restless: bool,
    /// Waves that pass through segments now: segment and crest, newest last.
    crests: Vec<(usize, Crest)>,
    inks: Vec<Ink>,
    /// Those who are drawn last, by their place in the order.
    front: Vec<u32>,
    /// How many were drawn.
    drawn: usize,
}

/// The colour and strength of a person in one mood at one step of silence.
#[derive(Clone, Copy, Debug, Default)]
struct Ink {
    colour: Rgb,
    strength: u8,
}

impl Picture {
    /// Paints the crowd. It may be called every frame: it works only when something is to be seen.
    pub fn paint(&mut self, view: &CrowdView, stage: &Stage) -> Painted<'_> {
        let (size, now_ms) = (stage.size_px, stage.now_ms);
        let shown = (size.0, size.1, stage.scale.to_bits(), stage.palette.clone(), stage.motion);
        let fresh = self.prepare(view, stage) || self.shown.as_ref() != Some(&shown);
        let seen = self.seen.as_ref() == Some(&view.tallies) && self.seen_at == view.now.0;
        if !seen {
            self.moved_ms = now_ms;
        }
        let breathes = stage.motion && now_ms < self.moved_ms + STILL_MS && view.silent() > 0;
        let due = now_ms >= self.painted_ms + every_ms(view.plan.customers()) || now_ms < self.painted_ms;
        if fresh || due && (!seen || self.restless || breathes) {
            if fresh || !seen {
                self.aim(view, stage);
                self.seen.get_or_insert_default().clone_from(&view.tallies);
                self.seen_at = view.now.0;
            }
            self.go(stage, fresh);
            self.draw(view, stage);
            self.shown = Some(shown);
            self.painted_ms = now_ms;
            return self.painted(true, breathes);
        }
        self.painted(false, breathes)
    }

    fn painted(&self, changed: bool, breathes: bool) -> Painted<'_> {
        let size = (self.canvas.width, self.canvas.height);
        Painted { rgba: &self.canvas.bytes, size, people: self.drawn, changed, restless: self.restless || breathes }
    }

    /// Where each segment's people are.
    pub fn blobs(&self) -> &[Blob] {
        &self.layout.blobs
    }

    /// Where the names of the segments belong, in pixels: over no circle and no other name. None where the picture is
    /// too small for names.
    pub fn names(&self) -> &[Option<Area>] {
        &self.layout.names
    }

    /// The band that tells of silence, in pixels.
    pub fn band(&self) -> Area {
        self.layout.band
    }

    /// The counters, by channel.
    pub fn lanes(&self) -> &[Lane] {
        &self.layout.lanes
    }

    /// Where a customer is, in pixels.
    pub fn place_of(&self, who: Who) -> Option<(f32, f32)> {
        self.body(who).map(|body| (body.x, body.y))
    }

    /// The mood that a customer shows, which may not have caught up yet with how she feels.
    pub fn shows(&self, who: Who) -> Option<Feeling> {
        self.body(who).map(|body| body.shows)
    }

    fn body(&self, who: Who) -> Option<&Body> {
        self.bodies.get(*self.slots.get(who as usize)? as usize)
    }

    /// The radius of a person, in pixels.
    pub fn radius(&self) -> f32 {
        self.glyphs.as_ref().map_or(0.0, Glyphs::radius)
    }

    /// Who is under the pointer: the place of her segment, and which customer.
    pub fn who_at(&self, x: f32, y: f32) -> Option<(usize, Who)> {
        let far = |body: &Body| (body.x - x) * (body.x - x) + (body.y - y) * (body.y - y);
        let (who, body) = self.order.iter().zip(&self.bodies).min_by(|(_, a), (_, b)| far(a).total_cmp(&far(b)))?;
        let near = (self.layout.pitch * 0.75).max(self.radius() + 2.0);
        let segment = self.plan.as_ref()?.segment_of(*who)?;
        (far(body) <= near * near).then_some((segment, *who))
    }

    /// Lays everything out anew if the crowd or the picture is another one; says whether it is.
    fn prepare(&mut self, view: &CrowdView, stage: &Stage) -> bool {
        let size = (stage.size_px.0 as f32, stage.size_px.1 as f32);
        let same_crowd = self.plan.as_ref().is_some_and(|plan| Arc::ptr_eq(plan, &view.plan));
        let scale = self.shown.as_ref().map(|(.., scale, _, _)| *scale);
        let same_room = self.room == *stage.room && scale == Some(stage.scale.to_bits());
        if same_crowd && same_room && self.layout.size == size {
            return false;
        }
        if !same_crowd {
            self.homes = seats::seats(&view.plan);
            self.plan = Some(Arc::clone(&view.plan));
        }
        self.layout = Layout::of(&view.plan, &view.lines, size, stage.scale, stage.room);
        self.room.clone_from(stage.room);
        self.seat(&view.plan);
        let largest = glyph::LARGEST * stage.scale;
        let radius = (self.layout.pitch * 0.40).clamp(glyph::SMALLEST, largest);
        self.glyphs = Some(Glyphs::new(radius, stage.scale));
        self.bodies.clear();
        self.bodies.resize(self.seats.len(), Body::default());
        self.canvas.resize(stage.size_px.0 as usize, stage.size_px.1 as usize);
        true
    }

    /// Puts people in the order in which they are drawn.
    fn seat(&mut self, plan: &Plan) {
        let homes = &self.homes;
        self.order = (0..plan.customers()).collect();
        let row = self.layout.pitch.max(4.0);
        for (group, blob) in plan.segments.iter().zip(&self.layout.blobs) {
            let people = group.first as usize..(group.first + group.count) as usize;
            self.order[people].sort_by_cached_key(|who| {
                let (x, y) = homes[*who as usize].at(blob);
                ((y / row) as i32, x as i32, *who)
            });
        }
        self.slots = vec![0; homes.len()];
        for (slot, who) in (0..).zip(&self.order) {
            self.slots[*who as usize] = slot;
        }
        self.seats = self.order.iter().map(|who| homes[*who as usize]).collect();
    }

    /// Says where everybody is going and what she is to show.
    fn aim(&mut self, view: &CrowdView, stage: &Stage) {
        let Self { layout, order, seats, bodies, crests, .. } = self;
        let Some(plan) = &self.plan else { return };
        // The same few curves for everybody.
        let heats: [f32; HEATS] = std::array::from_fn(|place| body::heat_of((place as u32 * HEAT_S) as f32));
        let heat_place = |silent: u32| ((silent / HEAT_S) as usize).clamp(1, HEATS - 1);
        crests.clear();
        for swell in &view.statements {
            for (segment, blob) in layout.blobs.iter().enumerate() {
                let crest = waves::crest(swell, view.now - swell.at, segment, blob, layout.desk);
                crests.extend(crest.map(|crest| (segment, crest)));
            }
        }
        for (segment, (group, blob)) in plan.segments.iter().zip(&layout.blobs).enumerate() {
            // Who is ahead of the last wave has not heard it yet, as far as can be seen.
            let words = view.statements.iter().rev().filter(|swell| swell.is_word);
            let mut fronts =
                words.filter_map(|swell| waves::crest(swell, view.now - swell.at, segment, blob, layout.desk));
            let front = fronts.next().filter(|_| stage.motion).map(|crest| crest.radius);
            let slots = group.first as usize..(group.first + group.count) as usize;
            for ((body, seat), who) in bodies[slots.clone()].iter_mut().zip(&seats[slots.clone()]).zip(&order[slots]) {
                let who = *who as usize;
                let (feeling, silent, bits) = (view.feeling[who], view.silent_s[who], view.bits[who]);
                let heat = if silent == 0 || feeling == Feeling::Lost { 0.0 } else { heats[heat_place(silent)] };
                let is_ahead = |front: f32| {
                    let (dx, dy) = (body.x - layout.desk.0, body.y - layout.desk.1);
                    dx * dx + dy * dy > front * front
                };
                let calms = heat < body.aim_heat || feeling == Feeling::Reassured;
                if !calms || body.is_new() || !front.is_some_and(is_ahead) {
                    body.aim_heat = heat;
                    body.feel(feeling, stage.now_ms as u32);
                }
                body.in_line = false;
                let joined = bits & has::JOINED != 0 && feeling == Feeling::Angry;
                let seat = if joined { body::huddled(*seat) } else { body::pressed(*seat, body.aim_heat) };
                body.aim = seat.at(blob);
            }
        }
        self.line_up(view, stage);
    }

    /// Sends those to the counters who stand there.
    fn line_up(&mut self, view: &CrowdView, stage: &Stage) {
        for line in &view.lines {
            let Some(lane) = self.layout.lanes.iter().find(|lane| lane.channel == line.channel) else { continue };
            let places = lines::Places::of(lane, line, self.layout.pitch);
            for (number, who) in line.served.iter().enumerate() {
                if let Some(body) = self.slots.get(*who as usize).and_then(|slot| self.bodies.get_mut(*slot as usize)) {
                    (body.aim, body.aim_heat, body.in_line) = (places.served(number), 0.0, true);
                    body.feel(view.feeling[*who as usize], stage.now_ms as u32);
                }
            }
            for (number, (who, since)) in line.waiting.iter().enumerate() {
                let body = self.slots.get(*who as usize).and_then(|slot| self.bodies.get_mut(*slot as usize));
                let (Some(place), Some(body)) = (places.waits(number), body) else { continue };
                let waited = (view.now - *since).0 as f32;
                let heat = 1.0 - libm::expf(-waited / body::LINE_MS);
                (body.aim, body.aim_heat, body.in_line) = (place, heat.max(body.aim_heat * 0.6), true);
            }
        }
    }

    /// Lets everybody go on her way.
    fn go(&mut self, stage: &Stage, fresh: bool) {
        let passed = stage.now_ms.saturating_sub(self.painted_ms).min(1_000) as f32;
        let share = |of: f32| 1.0 - libm::expf(-passed / of);
        let (walk, cool) = (share(body::WALK_MS), share(body::COOL_MS));
        self.restless = false;
        self.ground.begin((self.canvas.width, self.canvas.height), self.layout.pitch, stage.palette);
        for body in &mut self.bodies {
            if fresh || !stage.motion || body.is_new() {
                body.settle();
            } else {
                self.restless |= body.go(walk, cool, stage.now_ms as u32);
            }
            self.ground.warm(body.x, body.y, glow(body));
        }
    }

    fn draw(&mut self, view: &CrowdView, stage: &Stage) {
        let Some(glyphs) = &self.glyphs else { return };
        let (pitch, scale, palette) = (self.layout.pitch, stage.scale, stage.palette);
        let canvas = &mut self.canvas;
        self.ground.paint(canvas, pitch);
        let wave = |canvas: &mut Canvas, part: Part| {
            // What is broken gives no light.
            for (segment, crest) in self.crests.iter().filter(|(_, crest)| part == Part::Crest || crest.broken == 0) {
                waves::wave(canvas, part, crest, &self.layout.blobs[*segment], self.layout.desk, palette, scale);
            }
        };
        wave(canvas, Part::Glow);
        for (lane, line) in self.layout.lanes.iter().zip(&view.lines) {
            lines::counters(canvas, lane, line, palette);
        }
        inks(palette, &mut self.inks);
        let breaths = breaths(stage, pitch);
        let now_ms = stage.now_ms as u32;
        let breath = |seat: &Seat| breaths[((seat.across + 2.0) * 7.0) as usize % breaths.len()];
        self.front.clear();
        for ((slot, body), seat) in (0..).zip(&self.bodies).zip(&self.seats) {
            if body.shows == Feeling::Angry || body.in_line {
                self.front.push(slot);
            } else {
                stamp(canvas, glyphs, &self.inks, body, body.y + breath(seat) * body.heat, now_ms);
            }
        }
        self.drawn = self.bodies.len() - self.front.len();
        // Whoever is angry stands out, and so do those in line.
        for slot in &self.front {
            let (body, seat) = (&self.bodies[*slot as usize], &self.seats[*slot as usize]);
            let y = if body.in_line { body.y } else { body.y + breath(seat) * body.heat };
            stamp(canvas, glyphs, &self.inks, body, y, now_ms);
            self.drawn += 1;
        }
        wave(canvas, Part::Crest);
        for post in &view.posts {
            let slot = self.slots.get(post.who as usize);
            if let Some(author) = slot.and_then(|slot| self.bodies.get(*slot as usize)) {
                waves::ring(canvas, post, view.now - post.at, (author.x, author.y), pitch, palette, scale);
            }
        }
    }
}

/// How much a person warms the ground on which she stands.
fn glow(body: &Body) -> f32 {
    match body.shows {
        Feeling::Angry => body.heat.max(ANGER_GLOWS),
        Feeling::Reassured => -WORD_COOLS,
        Feeling::Lost | Feeling::Unheard => 0.0,
        Feeling::Calm | Feeling::Worried => body.heat,
    }
}

/// How far up or down people are in their breath, from the left of a circle to the right.
fn breaths(stage: &Stage, pitch: f32) -> [f32; 32] {
    let mut breaths = [0.0; 32];
    if stage.motion {
        let turn = (stage.now_ms % BREATH_MS) as f32 / BREATH_MS as f32;
        for (place, breath) in breaths.iter_mut().enumerate() {
            *breath = BREATH * pitch * libm::sinf(std::f32::consts::TAU * (turn + place as f32 / 32.0 * 1.6));
        }
    }
    breaths
}

fn inks(palette: &Palette, inks: &mut Vec<Ink>) {
    inks.clear();
    for feeling in FEELINGS {
        inks.extend((0..STEPS).map(|step| Ink {
            colour: palette.person(feeling, step),
            strength: (palette.presence(feeling, step) * 255.0) as u8,
        }));
    }
}

/// Lays a person down: the mood that she shows, and what is left of the one before.
#[inline]
fn stamp(canvas: &mut Canvas, glyphs: &Glyphs, inks: &[Ink], body: &Body, y: f32, now_ms: u32) {
    let step = (body.heat * (STEPS - 1) as f32 + 0.5) as usize;
    let mut lay = |feeling: Feeling, share: f32| {
        let ink = inks[feeling as usize * STEPS + step.min(STEPS - 1)];
        let strength = if share >= 1.0 { ink.strength } else { (f32::from(ink.strength) * share) as u8 };
        let (stamp, pixel) = glyphs.at(feeling, body.x, y);
        canvas.stamp(stamp, pixel, ink.colour, strength);
    };
    let fade = body.fade(now_ms);
    if fade < 1.0 {
        lay(body.showed, 1.0 - fade);
    }
    lay(body.shows, fade);
}
