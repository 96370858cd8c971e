//! People who stand together: when those who wait in one place, or have the same complaint, act as one.
//!
//! Who is angry is noted when her anger moves, and looked at again in turn; nobody scans a place. Thresholds are
//! Granovetter's (1978): each joins once enough others have joined, and how many is normally distributed among those who
//! are angry, so a place stays quiet up to a share of angry people and tips over beyond it.

use bevy::prelude::Resource;

use crate::base::{
    draw::Purpose,
    time::{At, HOUR, MINUTE, Span},
};
use crate::record::event::Event;
use crate::scenario::channel::ChannelKind;
use crate::sim::{
    assembly::{Assembly, State, TickSystems},
    contact,
    crowd::{Access, Crowd},
    digest::Fold,
    people::{ANGRY, FURIOUS, is},
    play::{Play, Who},
    spread,
};

/// The share of those present that must act before an average angry person joins. Assumed.
pub const THRESHOLD: f64 = 0.15;
/// How much that share differs from one to another. Assumed; Granovetter's own example tips at about half of it.
pub const THRESHOLD_SPREAD: f64 = 0.2;
/// The share of those present that acts together from which they are a crowd. Assumed.
pub const GATHERS_AT: f64 = 0.15;
/// The share below which the crowd has dissolved. Assumed.
pub const DISSOLVES_AT: f64 = 0.05;
/// The fewest people who are a crowd. Assumed.
pub const FEWEST: u32 = 30;
/// The share of a segment with an open complaint and without a current word from which a private group acts
/// together. Assumed.
pub const GROUP_SHARE: f64 = 0.10;
/// For how long a named manager stays who has come to a place. Assumed.
pub const MANAGER_STAYS: Span = Span(4 * HOUR);
/// What is left of a crowd after each minute with a named manager who has facts and authority. Assumed; that such a
/// person prevents a crowd is what airlines find.
pub const MANAGER_DISSOLVES: f64 = 0.9;
/// Anger that the manager takes from somebody in half an hour. Assumed.
pub const MANAGER_CALMS: f64 = 0.06;
/// The share of the way to the greatest anger that somebody goes in an hour within a crowd that all have joined.
/// Assumed.
pub const CROWD_CONTAGION: f64 = 0.2;
/// The chance that an angry person in a crowd posts within an hour, on top of what she would do by herself. Assumed;
/// livestreams from the gate.
pub const CROWD_POSTS: f64 = 0.05;
/// How many times as long each contact takes at a place where a crowd stands. Assumed.
pub const CROWD_SLOWS: f64 = 1.5;
/// Minutes in which everybody noted as angry is looked at again. Assumed.
pub const LOOKED_AT_IN: u32 = 30;
/// Minutes in which a crowd has worked on everybody in its place once.
const ROUND: u32 = 60;

/// Bits of what is noted of a customer.
mod noted {
    /// She stands in the list of a place.
    pub(super) const LISTED: u8 = 1;
    /// She counts as ready to act there.
    pub(super) const READY: u8 = 1 << 1;
    /// She stands in the list of a private group.
    pub(super) const GROUPED: u8 = 1 << 2;
}

/// People who could act as one.
#[derive(Clone, Debug)]
struct Standing {
    /// Where: an on-site channel, or a private group's.
    channel: u8,
    /// Whether it is a private group.
    is_group: bool,
    /// Whose people.
    segments: Vec<u8>,
    /// Those who are or were ready to act.
    list: Vec<Who>,
    /// Who in the list is looked at next.
    cursor: u32,
    /// The share of those present that acts.
    joined: f64,
    /// Whether they are a crowd.
    gathered: bool,
    /// Until when a named manager is there.
    manager_until: At,
}

/// People who stand together, and when they become a crowd.
#[derive(Clone, Debug, Default, Resource)]
pub struct Places {
    standings: Vec<Standing>,
    /// For each segment, the standing of its place.
    place: Vec<Option<u8>>,
    /// For each segment, the standing of its private group.
    group: Vec<Option<u8>>,
    /// Bits of [`noted`], for each customer.
    noted: Vec<u8>,
    /// For each segment, how many on the spot are ready to act.
    ready: Vec<u32>,
    fold: Fold,
}

impl State for Places {
    const NAME: &'static str = "gather";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state and what happens every minute.
pub(super) fn plugin(assembly: &mut Assembly) {
    let places = Places::of(&assembly.play);
    assembly.state(places);
    assembly.tick(TickSystems::Places, stand_together);
}

fn stand_together(mut access: Access) {
    tick(&mut access.crowd());
}

impl Places {
    fn of(play: &Play) -> Self {
        let scenario = &play.scenario;
        let mut places = Self {
            place: vec![None; scenario.segments.len()],
            group: vec![None; scenario.segments.len()],
            noted: vec![0; play.customers() as usize],
            ready: vec![0; scenario.segments.len()],
            ..Self::default()
        };
        for (channel, about) in (0u8..).zip(&scenario.channels) {
            let stands = |segment: &crate::scenario::people::Segment| segment.place.as_ref() == Some(&about.id);
            let meets = |segment: &crate::scenario::people::Segment| {
                about.kind == ChannelKind::Group
                    && (segment.contacts_by.contains_key(&about.id) || segment.reached_by.contains_key(&about.id))
            };
            let with = |belongs: &dyn Fn(&crate::scenario::people::Segment) -> bool| -> Vec<u8> {
                (0u8..).zip(&scenario.segments).filter(|(_, s)| belongs(s)).map(|(place, _)| place).collect()
            };
            for (is_group, segments) in [(false, with(&stands)), (true, with(&meets))] {
                if segments.is_empty() {
                    continue;
                }
                let place = u8::try_from(places.standings.len()).unwrap_or(u8::MAX);
                let of = if is_group { &mut places.group } else { &mut places.place };
                for segment in &segments {
                    of[usize::from(*segment)].get_or_insert(place);
                }
                places.standings.push(Standing {
                    channel,
                    is_group,
                    segments,
                    list: Vec::new(),
                    cursor: 0,
                    joined: 0.0,
                    gathered: false,
                    manager_until: At(i64::MIN),
                });
            }
        }
        places
    }

    /// How many on the spot, or in the private group, act together now: the share of those present.
    pub fn joined(&self, channel: usize) -> f64 {
        self.standings.iter().filter(|s| usize::from(s.channel) == channel).map(|s| s.joined).fold(0.0, f64::max)
    }

    /// Whether a crowd stands at a channel's spot, or acts through it.
    pub fn is_gathered(&self, channel: usize) -> bool {
        self.standings.iter().any(|standing| usize::from(standing.channel) == channel && standing.gathered)
    }
}

/// Whether a crowd stands at a channel's spot, or acts through it.
pub(super) fn is_gathered(c: &Crowd, channel: usize) -> bool {
    c.places.is_gathered(channel)
}

/// How many of a segment stand in its place and are angry enough to act.
pub(super) fn angry_on_spot(c: &Crowd, segment: usize) -> u32 {
    c.places.ready[segment]
}

/// A named manager with facts and authority has come to a channel's spot.
pub(super) fn presence(c: &mut Crowd, channel: usize) {
    let until = c.agenda.now + MANAGER_STAYS;
    for standing in c.places.standings.iter_mut().filter(|standing| usize::from(standing.channel) == channel) {
        standing.manager_until = until;
    }
    c.places.fold.words(&[1, channel as u64, until.0.unsigned_abs()]);
}

/// Whether somebody would act: who has a current word of ours only when furious.
fn is_ready(c: &Crowd, who: Who, anger: f64) -> bool {
    c.people.any(who, is::AFFECTED)
        && !c.people.any(who, is::LOST)
        && (anger >= FURIOUS || anger >= ANGRY && !c.people.has_word(who, c.agenda.now))
}

/// A customer's anger has moved.
pub(super) fn moved(c: &mut Crowd, who: Who, before: f64, after: f64) {
    let was = c.places.noted[who as usize];
    if before.max(after) < ANGRY && was & noted::READY == 0 {
        return;
    }
    let segment = c.people.segment_of(who);
    let Some(place) = c.places.place[segment] else { return };
    let ready = is_ready(c, who, after);
    if ready && was & noted::LISTED == 0 {
        c.places.standings[usize::from(place)].list.push(who);
    }
    if ready != (was & noted::READY != 0) {
        c.places.count(who, segment, ready);
    }
}

impl Places {
    /// Notes whether somebody is ready to act on the spot.
    fn count(&mut self, who: Who, segment: usize, ready: bool) {
        if ready {
            self.noted[who as usize] |= noted::LISTED | noted::READY;
            self.ready[segment] += 1;
        } else {
            self.noted[who as usize] &= !noted::READY;
            self.ready[segment] -= 1;
        }
        self.fold.words(&[2, u64::from(who), u64::from(ready)]);
    }
}

/// A customer has complained: if her case stays open, she is one of those who could act as a group.
pub(super) fn complains(c: &mut Crowd, who: Who) {
    let segment = c.people.segment_of(who);
    if let Some(group) = c.places.group[segment]
        && c.places.noted[who as usize] & noted::GROUPED == 0
    {
        c.places.noted[who as usize] |= noted::GROUPED;
        c.places.standings[usize::from(group)].list.push(who);
        c.places.fold.words(&[3, u64::from(who)]);
    }
}

/// Whether somebody in a private group still has a reason to act.
fn is_open(c: &Crowd, who: Who) -> bool {
    c.people.any(who, is::CASE | is::ASKING) && !c.people.any(who, is::LOST) && !c.people.has_word(who, c.agenda.now)
}

/// What happens every minute.
fn tick(c: &mut Crowd) {
    for place in 0..c.places.standings.len() {
        let standing = &c.places.standings[place];
        if standing.list.is_empty() && !standing.gathered && standing.joined == 0.0 {
            continue;
        }
        look_again(c, place);
        weigh(c, place);
        if c.places.standings[place].gathered {
            stir(c, place);
        }
    }
}

/// Looks again at some of those noted, in turn; a manager on the spot talks to them.
fn look_again(c: &mut Crowd, place: usize) {
    let now = c.agenda.now;
    let Standing { is_group, manager_until, ref list, .. } = c.places.standings[place];
    let managed = now < manager_until;
    for _ in 0..list.len().div_ceil(LOOKED_AT_IN as usize) {
        let standing = &mut c.places.standings[place];
        if standing.list.is_empty() {
            return;
        }
        let next = standing.cursor as usize % standing.list.len();
        let who = standing.list[next];
        if managed {
            c.people.touch(who, now, |mood| mood.anger -= MANAGER_CALMS);
        }
        let stays = if is_group {
            is_open(c, who)
        } else {
            let ready = is_ready(c, who, c.people.mood_now(who, now).anger);
            if ready != (c.places.noted[who as usize] & noted::READY != 0) {
                let segment = c.people.segment_of(who);
                c.places.count(who, segment, ready);
            }
            ready
        };
        let standing = &mut c.places.standings[place];
        if stays {
            standing.cursor = u32::try_from(next + 1).unwrap_or(0);
        } else {
            // The last of the list takes the free place and is looked at next.
            standing.list.swap_remove(next);
            standing.cursor = u32::try_from(next).unwrap_or(0);
            c.places.noted[who as usize] &= if is_group { !noted::GROUPED } else { !noted::LISTED };
        }
    }
}

/// How many people are present in a place, or have a private group.
fn present(c: &Crowd, standing: &Standing) -> u32 {
    let sums = standing.segments.iter().map(|segment| &c.people.sums[usize::from(*segment)]);
    sums.map(|sums| if standing.is_group { sums.live } else { sums.affected }).sum()
}

/// Weighs how many act now, and whether they are a crowd.
fn weigh(c: &mut Crowd, place: usize) {
    let now = c.agenda.now;
    let standing = &c.places.standings[place];
    let present = present(c, standing);
    let ready = if standing.is_group {
        u32::try_from(standing.list.len()).unwrap_or(u32::MAX)
    } else {
        standing.segments.iter().map(|segment| c.places.ready[usize::from(*segment)]).sum()
    };
    let share = if present == 0 { 0.0 } else { (f64::from(ready) / f64::from(present)).min(1.0) };
    let managed = now < standing.manager_until;
    let (joined, gathers_at, dissolves_at) = if standing.is_group {
        (share, GROUP_SHARE, GROUP_SHARE / 2.0)
    } else if managed {
        let left = standing.joined * MANAGER_DISSOLVES;
        (if left < 0.001 { 0.0 } else { left }, f64::INFINITY, DISSOLVES_AT)
    } else {
        let joined = share * normal_cdf((standing.joined - THRESHOLD) / THRESHOLD_SPREAD);
        (joined, GATHERS_AT, DISSOLVES_AT)
    };
    let people = whole(joined * f64::from(present));
    let (channel, gathered) = (usize::from(standing.channel), standing.gathered);
    c.places.standings[place].joined = joined;
    if !gathered && joined >= gathers_at && people >= FEWEST {
        c.places.standings[place].gathered = true;
        c.places.fold.words(&[4, channel as u64, now.0.unsigned_abs()]);
        let channel_id = c.play.scenario.channels[channel].id.clone();
        c.journal.tell(now, Event::Gathered { channel: channel_id, people });
        contact::slow_down(c, channel, CROWD_SLOWS);
    } else if gathered && joined < dissolves_at {
        c.places.standings[place].gathered = false;
        c.places.fold.words(&[5, channel as u64, now.0.unsigned_abs()]);
        contact::slow_down(c, channel, 1.0 / CROWD_SLOWS);
    }
}

/// A crowd works on those in it: in an hour everybody there is met once.
fn stir(c: &mut Crowd, place: usize) {
    let play = c.play;
    let standing = &c.places.standings[place];
    let (is_group, joined, segments) = (standing.is_group, standing.joined, standing.segments.clone());
    let minute = u32::try_from(c.agenda.now.0 / MINUTE).unwrap_or(0);
    if is_group {
        let met: Vec<Who> =
            standing.list.iter().skip((minute % ROUND) as usize).step_by(ROUND as usize).copied().collect();
        for who in met {
            meet(c, who, joined, minute);
        }
        return;
    }
    for segment in segments {
        let segment = usize::from(segment);
        for who in (play.starts[segment] + minute % ROUND..play.starts[segment + 1]).step_by(ROUND as usize) {
            if c.people.any(who, is::AFFECTED) {
                meet(c, who, joined, minute);
            }
        }
    }
}

/// Somebody is among a crowd for an hour.
fn meet(c: &mut Crowd, who: Who, joined: f64, minute: u32) {
    if c.people.any(who, is::LOST) {
        return;
    }
    let now = c.agenda.now;
    let before = c.people.mood_now(who, now).anger;
    c.people.touch(who, now, |mood| mood.anger += CROWD_CONTAGION * joined * (1.0 - mood.anger));
    let after = c.people.mood[who as usize].anger;
    moved(c, who, before, after);
    if after >= ANGRY {
        c.people.set(who, is::JOINED);
        // Beyond the ordinals of her own looks.
        if c.draw(who, Purpose::Urge, 1 << 16 | minute & 0xFFFF).chance(CROWD_POSTS) {
            spread::post(c, who);
        }
    }
}

/// The share of a standard normal distribution below `x`.
fn normal_cdf(x: f64) -> f64 {
    0.5 * libm::erfc(-x / std::f64::consts::SQRT_2)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a number of people")]
fn whole(people: f64) -> u32 {
    people.max(0.0) as u32
}
