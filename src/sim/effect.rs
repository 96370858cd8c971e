//! What an event or an action does to the crowd and the company, as the scenario says.

use crate::base::{draw::Purpose, id::SegmentId, num};
use crate::scenario::{inject::Effect, place};
use crate::sim::{
    agenda::Due, contact, crowd::Crowd, gather, knowledge, look, market, people::is, play::Who, remedy, roster, staff,
    story,
};

/// What brought an effect about: the address of its draws, so that they depend on nothing that happened before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cause(u32);

/// Mean hours until somebody turns to the company whom an effect makes do so. Assumed: people meet a lock-out when they
/// next log in.
pub const DEMAND_HOURS: f64 = 4.0;
/// Draws of effects lie behind those of everything else that has the same purpose.
const BEHIND: u32 = 1 << 23;
/// Causes that are rulings of the facilitator lie behind those that are injects.
const RULINGS: u32 = 1 << 21;
/// Causes that are actions lie behind both.
const ACTIONS: u32 = 1 << 22;

impl Cause {
    /// The `index`-th effect of an inject.
    pub fn inject(inject: u16, index: u8) -> Self {
        Self(BEHIND | u32::from(inject) << 4 | u32::from(index & 15))
    }

    /// The `index`-th effect of an action.
    pub fn action(action: usize, index: u8) -> Self {
        let action = u32::try_from(action).unwrap_or(0) & 0xFFFF;
        Self(BEHIND | ACTIONS | action << 4 | u32::from(index & 15))
    }

    /// The `index`-th effect of a ruling, named by its command.
    pub fn ruling(seq: u32, index: u8) -> Self {
        Self(BEHIND | RULINGS | (seq & 0xFFFF) << 4 | u32::from(index & 15))
    }
}

/// Lets an effect act.
pub(super) fn apply_effect(c: &mut Crowd, effect: &Effect, cause: Cause) {
    let play = c.play;
    let scenario = &play.scenario;
    let channel_of = |id: &crate::base::id::ChannelId| place(&scenario.channels, id.as_str());
    match effect {
        Effect::Story { segment, share, tone } => {
            if let Some(segment) = play.segment(segment) {
                story::start(c, segment, *share, *tone);
            }
        }
        Effect::Hardship { segment, share, by } => {
            for who in struck_by(c, segment, *share, cause) {
                harden(c, who, *by);
            }
        }
        Effect::Prolong { segment, by } => {
            if let Some(segment) = play.segment(segment) {
                c.remedies.prolong(segment, *by);
            }
        }
        Effect::Free { segment, people } => {
            if let Some(segment) = play.segment(segment) {
                let mut first = remedy::affected(c, &[segment]);
                first.truncate(*people as usize);
                for who in first {
                    remedy::relieve(c, who, 1.0);
                }
            }
        }
        Effect::RivalOffer { segment, pull, lasts } => {
            if let Some(segment) = play.segment(segment) {
                market::court(c, segment, *pull, *lasts);
                for who in play.starts[segment]..play.starts[segment + 1] {
                    let courted = c.draw(who, Purpose::TakeUp, cause.0).chance(*pull);
                    if courted && !c.people.any(who, is::LOST) {
                        c.people.set(who, is::COURTED);
                    }
                }
            }
        }
        Effect::Staff { channel, by } => {
            if let Some(channel) = channel_of(channel) {
                roster::change_agents(c, channel, *by);
            }
        }
        Effect::Slower { channel, factor } => {
            if let Some(channel) = channel_of(channel) {
                contact::slow_down(c, channel, *factor);
            }
        }
        Effect::Demand { segment, share, asks } => {
            if let Some((segment, fact)) = play.segment(segment).zip(play.fact(asks)) {
                demand(c, segment, *share, fact, cause);
            }
        }
        Effect::Learn { fact, seat } => {
            if let Some((fact, seat)) = play.fact(fact).zip(place(&scenario.seats, seat.as_str())) {
                knowledge::learn_now(c, fact, seat);
            }
        }
        Effect::Morale(points) => staff::hurt(c, f64::from(*points)),
        Effect::Presence { channel } => {
            if let Some(channel) = channel_of(channel) {
                gather::presence(c, channel);
            }
        }
    }
}

/// Those of a segment's affected people whom an effect meets, each by her own draw.
fn struck_by(c: &mut Crowd, segment: &SegmentId, share: f64, cause: Cause) -> Vec<Who> {
    let Some(segment) = c.play.segment(segment) else { return Vec::new() };
    let mut met = Vec::new();
    for who in c.play.starts[segment]..c.play.starts[segment + 1] {
        if c.people.any(who, is::AFFECTED) && c.draw(who, Purpose::Window, cause.0).chance(share) {
            met.push(who);
        }
    }
    met
}

/// A share of a segment will turn to the company about a fact, each by her own draw.
fn demand(c: &mut Crowd, segment: usize, share: f64, fact: usize, cause: Cause) {
    let now = c.agenda.now;
    let fact = u8::try_from(fact).unwrap_or(u8::MAX);
    for who in c.play.starts[segment]..c.play.starts[segment + 1] {
        if c.people.any(who, is::LOST) {
            continue;
        }
        let mut draw = c.draw(who, Purpose::Window, cause.0);
        let (meets, when) = (draw.unit(), draw.unit());
        if meets < share {
            let at = now + num::span(num::exponential(DEMAND_HOURS, when) * num::HOUR_MS + 1000.0);
            let subject = c.subject(who);
            c.agenda.note_for(at, subject, Purpose::Window, cause.0, Due::Demand(who, fact));
        }
    }
}

/// An hour becomes harder for somebody, or easier if `by` is below zero; her anger heads where that leads when she
/// looks at her situation.
fn harden(c: &mut Crowd, who: Who, by: f64) {
    #[expect(clippy::cast_possible_truncation, reason = "between 0 and 1")]
    let hardship = (f64::from(c.people.hardship[who as usize]) + by).clamp(0.0, 1.0) as f32;
    c.people.hardship[who as usize] = hardship;
    look::redrive(c, who);
    look::look_soon(c, who);
}
