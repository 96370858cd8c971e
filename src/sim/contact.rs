//! Lines and desks: people who contact the company, wait, give up and try again.
//!
//! Each channel on which people are served is a [`Queue`], call by call; a contact takes patience, service time and
//! outcome from one address, which it is given when it begins.

use bevy::prelude::Resource;

use crate::base::{
    draw::Purpose,
    num,
    time::{At, Span},
};
use crate::scenario::channel::ChannelKind;
use crate::sim::{
    agenda::{Due, WorldPurpose},
    assembly::{Assembly, State},
    claim,
    crowd::Crowd,
    digest::Fold,
    hear::{self, Spoke},
    look, market,
    people::is,
    play::Who,
    queue::{Arrival, Contact, Queue, Start, Ticket},
    reach, spread, statement, victim,
};

/// Coefficient of variation of service times. Source: Brown et al. 2005: lognormal, about 1 (`evidence.md` 1.2).
pub const SERVICE_VARIES: f64 = 1.0;
/// How much a question still presses, 0 to 1, on which a word of ours has been heard. Assumed.
pub const HEARD_PRESSES: f64 = 0.3;
/// Mean patience on a channel that names none. Source: Zeltyn's measured telephone day (`evidence.md` 1.2).
pub const PATIENCE: Span = Span(379_000);
/// Chance that somebody who gives up tries again. Source: "more than 1 in 3 will never call back" (`evidence.md` 1.2).
pub const REDIALS: f64 = 0.62;
/// Mean minutes until they do. Assumed.
pub const REDIAL_MINUTES: f64 = 12.0;
/// The most tries of one contact. Assumed.
pub const MOST_TRIES: u16 = 8;
/// Chance that somebody whose matter was not solved comes back with it. Assumed; the fluid model calls it reconnect.
pub const RECONNECTS: f64 = 0.45;
/// Mean minutes until they do. Assumed.
pub const RECONNECT_MINUTES: f64 = 75.0;
/// The share of matters that agents solve who have not been briefed on them, against those who have. Assumed.
pub const UNBRIEFED_SOLVES: f64 = 0.3;
/// Chance that an agent who has not been briefed says something else than the last one. Assumed.
pub const CONTRADICTS: f64 = 0.35;
/// What a contradictory answer costs in integrity. Assumed.
pub const CONTRADICTORY_COSTS: f64 = 0.04;
/// Anger that an empty answer raises. Assumed.
pub const EMPTY_ANGERS: f64 = 0.07;
/// Anger that giving up raises. Assumed; sign from Taylor 1994: waiting lowers evaluation through anger.
pub const GIVING_UP_ANGERS: f64 = 0.10;
/// Trust in competence that giving up costs. Assumed.
pub const GIVING_UP_COSTS: f64 = 0.02;
/// The share of anger that an informed answer takes away, solved or not. Assumed.
pub const ANSWER_CALMS: f64 = 0.15;
/// The share that a solved matter takes away. Assumed; `evidence.md` 3.3 gives the direction.
pub const SOLVED_CALMS: f64 = 0.45;
/// Trust in competence that a solved matter earns. Assumed.
pub const SOLVED_EARNS: f64 = 0.02;
/// Chance that somebody says thank you for it. Assumed.
pub const THANKS: f64 = 0.15;
/// Chance that a caller hangs up content after an announcement that answers her question. Assumed.
pub const ANNOUNCEMENT_ANSWERS: f64 = 0.35;
/// Chance, times anger, that somebody who gives up complains in public at once. Assumed; order of channels from
/// Grégoire, Tripp & Legoux 2009: private first, then public.
pub const GOES_PUBLIC: f64 = 0.35;
/// How much longer tired people take, when entirely tired. Assumed.
pub const TIRED_SLOWER: f64 = 0.4;
/// How much less they solve, when entirely tired. Assumed.
pub const TIRED_SOLVES: f64 = 0.3;

/// One channel on which people are served.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The queue.
    pub queue: Queue,
    /// People who are meant to be at work, when it is open.
    pub agents: u32,
    /// How much longer each contact takes than usual, for reasons of the scenario.
    pub slower: f64,
    /// How tired its people are, 0 to 1.
    pub tired: f64,
    /// People who rest.
    pub resting: u32,
    /// Changes of staffing that were ordered, in order.
    pub(super) orders: Vec<i32>,
}

/// Lines and desks.
#[derive(Clone, Debug, Resource)]
pub struct Contacts {
    /// By place of the channel; none where nobody is served.
    pub desks: Vec<Option<Desk>>,
    /// Contacts begun, tries not counted.
    pub begun: u64,
    /// Contacts given up, for good or for now.
    pub given_up: u64,
    /// Contacts answered by an agent, an assistant or an announcement.
    pub answered: u64,
    /// Of these, solved at first contact.
    pub solved_first: u64,
    pub(super) fold: Fold,
}

impl State for Contacts {
    const NAME: &'static str = "contacts";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state and the planned shifts.
pub(super) fn plugin(assembly: &mut Assembly) {
    let play = assembly.play.clone();
    let mut desks = Vec::new();
    for (place, channel) in (0u8..).zip(&play.scenario.channels) {
        let Some(_) = channel.handle else {
            desks.push(None);
            continue;
        };
        let within = channel.answer_within.map_or(20_000, |span| span.0);
        let mut agents = 0;
        for (number, shift) in (0u16..).zip(&channel.staff) {
            if shift.from <= At::START {
                agents = shift.agents;
            } else {
                let ordinal = u32::from(place) << 16 | u32::from(number);
                assembly.agenda.note_world(shift.from, WorldPurpose::Shift, ordinal, Due::Shift(place, number));
            }
        }
        let queue = Queue::new(At::START, agents, within);
        desks.push(Some(Desk { queue, agents, slower: 1.0, tired: 0.0, resting: 0, orders: Vec::new() }));
    }
    let fold = Fold::default();
    assembly.state(Contacts { desks, begun: 0, given_up: 0, answered: 0, solved_first: 0, fold });
}

/// People who wait on a channel.
pub(super) fn waiting(c: &Crowd, channel: usize) -> u32 {
    c.contacts.desks[channel].as_ref().map_or(0, |desk| desk.queue.waiting())
}

/// People at work on a channel.
pub(super) fn agents(c: &Crowd, channel: usize) -> u32 {
    c.contacts.desks[channel].as_ref().map_or(0, |desk| desk.queue.agents())
}

/// A customer contacts the company with a new matter, or with her old one.
pub(super) fn arrive(c: &mut Crowd, who: Who) {
    arrive_about(c, who, None);
}

/// She contacts the company about this fact, or about what presses her most if none is named.
pub(super) fn arrive_about(c: &mut Crowd, who: Who, named: Option<usize>) {
    if c.people.any(who, is::LOST | is::IN_CONTACT) {
        return;
    }
    let play = c.play;
    let segment = c.people.segment_of(who);
    let people = &play.scenario.segments[segment];
    let ordinal = u32::from(c.people.count[who as usize].contacts);
    let heard = c.people.heard[who as usize];
    let mut draw = c.draw(who, Purpose::Contact, ordinal);
    let (by, about) = draw.pair();
    let channels = people.contacts_by.iter().map(|(id, weight)| (id.as_str(), *weight));
    let Some(channel) = pick(channels, by).and_then(|id| crate::scenario::place(&play.scenario.channels, id)) else {
        return;
    };
    // What she has had no word on presses more.
    let topics = people.asks.iter().filter_map(|(id, weight)| play.fact(id).map(|fact| (fact, *weight)));
    let topics =
        topics.map(|(fact, weight)| (fact, if heard & (1 << fact) == 0 { weight } else { weight * HEARD_PRESSES }));
    let fact = named.or_else(|| pick(topics, about));
    let count = &mut c.people.count[who as usize];
    count.contacts = count.contacts.saturating_add(1);
    count.tries = 0;
    if !c.people.any(who, is::CASE) {
        c.people.since[who as usize] = c.people.since[who as usize].max(c.agenda.now.0);
        c.people.topic[who as usize] = fact.and_then(|fact| u8::try_from(fact).ok()).unwrap_or(u8::MAX);
    }
    c.people.channel[who as usize] = u8::try_from(channel).unwrap_or(u8::MAX);
    c.people.set(who, is::IN_CONTACT | is::ASKING | is::CASE);
    c.contacts.begun += 1;
    let spoke =
        if c.people.mood[who as usize].anger > crate::sim::people::ANGRY { Spoke::Complains } else { Spoke::Asks };
    hear::spoke(c, who, channel, fact, spoke);
    attempt(c, who);
}

/// Picks by weights: the first at which the share of the running sum reaches `u`.
fn pick<T>(choices: impl Iterator<Item = (T, f64)> + Clone, u: f64) -> Option<T> {
    let total: f64 = choices.clone().map(|(_, weight)| weight).sum();
    let mut left = u * total;
    let mut last = None;
    for (choice, weight) in choices {
        left -= weight;
        last = Some(choice);
        if left < 0.0 {
            break;
        }
    }
    last
}

/// She tries again.
pub(super) fn redial(c: &mut Crowd, who: Who) {
    if c.people.any(who, is::LOST) {
        c.people.clear(who, is::IN_CONTACT);
        return;
    }
    attempt(c, who);
}

/// She tries to get through on her channel.
fn attempt(c: &mut Crowd, who: Who) {
    let play = c.play;
    let now = c.agenda.now;
    let place = usize::from(c.people.channel[who as usize]);
    let channel = &play.scenario.channels[place];
    let count = &mut c.people.count[who as usize];
    count.tries += 1;
    let (ordinal, tries) = (u32::from(count.contacts) - 1, count.tries);
    if channel.kind == ChannelKind::Social || channel.kind == ChannelKind::Group {
        if tries == 1 {
            spread::post(c, who);
        }
        if c.contacts.desks[place].is_none() {
            c.people.clear(who, is::IN_CONTACT);
            return;
        }
    }
    if channel.kind == ChannelKind::Hotline && announcement_answers(c, who, ordinal, tries) {
        return;
    }
    if channel.kind == ChannelKind::Bot {
        assistant(c, who, place, ordinal);
        return;
    }
    let priority = u8::from(!(c.people.any(who, is::VULNERABLE) && sees_people(channel.kind)));
    let mut draw = c.draw(who, Purpose::Contact, ordinal);
    let _picked = draw.pair();
    // One word pair a try, after the pair that picked the matter: a try never shifts another's draws.
    for _ in 1..tries {
        let _earlier = draw.pair();
    }
    let (patience, service) = draw.pair();
    let Some(desk) = &mut c.contacts.desks[place] else {
        c.people.clear(who, is::IN_CONTACT);
        return;
    };
    let mean = channel.handle.map_or(0.0, Span::in_minutes) * desk.slower * (1.0 + TIRED_SLOWER * desk.tired);
    let service_ms = num::span(num::lognormal(mean, SERVICE_VARIES, service.max(1e-9)) * num::MINUTE_MS).0.max(1000);
    let mean_patience = channel.patience.unwrap_or(PATIENCE).in_minutes();
    let patience_ms = num::span(num::exponential(mean_patience, patience) * num::MINUTE_MS).0.max(1000);
    let arrival = desk
        .queue
        .arrive(now, Contact { who, ordinal: ordinal << 4 | u32::from(tries), priority, service_ms, patience_ms });
    note_arrival(c, place, who, ordinal << 4 | u32::from(tries), arrival);
}

fn sees_people(kind: ChannelKind) -> bool {
    matches!(kind, ChannelKind::Desk | ChannelKind::OnSite)
}

fn note_arrival(c: &mut Crowd, place: usize, who: Who, ordinal: u32, arrival: Arrival) {
    let channel = u8::try_from(place).unwrap_or(u8::MAX);
    let subject = c.subject(who);
    match arrival {
        Arrival::Served(start) => note_start(c, place, start),
        Arrival::Queued { ticket, gives_up } => {
            c.agenda.note_for(gives_up, subject, Purpose::Redial, ordinal, Due::GaveUp(channel, ticket));
        }
    }
}

pub(super) fn note_start(c: &mut Crowd, place: usize, start: Start) {
    let channel = u8::try_from(place).unwrap_or(u8::MAX);
    let subject = c.subject(start.contact.who);
    c.agenda.note_for(
        start.until,
        subject,
        Purpose::Contact,
        start.contact.ordinal,
        Due::Served(channel, start.ticket),
    );
}

/// The announcement that callers hear first answers some of them.
fn announcement_answers(c: &mut Crowd, who: Who, ordinal: u32, tries: u16) -> bool {
    let topic = c.people.topic[who as usize];
    let now = c.agenda.now;
    let fresh = c.play.current_for(now);
    let current = c
        .statements
        .sent
        .iter()
        .rev()
        .find(|sent| sent.announced && now.0 - sent.at.0 < fresh && topic < 64 && sent.facts & (1 << topic) != 0);
    let Some(sent) = current else { return false };
    let (impact, facts, next) = (sent.impact, sent.facts, sent.next_word);
    reach::reach_one(c, who, &impact, facts, next);
    let content =
        c.draw(who, Purpose::Redial, (ordinal & 0xF_FFFF) << 4 | u32::from(tries & 15)).unit() < ANNOUNCEMENT_ANSWERS;
    if content {
        c.contacts.answered += 1;
        c.people.clear(who, is::IN_CONTACT | is::ASKING);
        hear::settled(c, who, usize::from(topic), usize::from(c.people.channel[who as usize]));
    }
    content
}

/// The assistant answers what it has been given words for; what it cannot answer goes to people.
fn assistant(c: &mut Crowd, who: Who, place: usize, ordinal: u32) {
    let topic = c.people.topic[who as usize];
    let knows = topic < 64 && c.statements.briefed[place] & (1 << topic) != 0;
    let solves = c.play.scenario.channels[place].solves;
    let mut draw = c.draw(who, Purpose::Redial, (ordinal & 0xF_FFFF) << 4);
    if knows && draw.chance(solves) {
        c.contacts.answered += 1;
        solved(c, who);
        return;
    }
    let play = c.play;
    let people = &play.scenario.segments[c.people.segment_of(who)];
    let mut next =
        people.contacts_by.keys().filter_map(|id| crate::scenario::place(&play.scenario.channels, id.as_str()));
    let served = next.find(|other| *other != place && c.contacts.desks[*other].is_some());
    match served.and_then(|other| u8::try_from(other).ok()) {
        Some(other) => {
            c.people.channel[who as usize] = other;
            attempt(c, who);
        }
        None => c.people.clear(who, is::IN_CONTACT),
    }
}

/// A contact is finished: its outcome, and the next in line.
pub(super) fn served(c: &mut Crowd, channel: u8, ticket: Ticket) {
    let place = usize::from(channel);
    let now = c.agenda.now;
    let Some(desk) = &mut c.contacts.desks[place] else { return };
    let tired = desk.tired;
    let Some(finished) = desk.queue.finished(now, ticket) else { return };
    if let Some(start) = finished.next {
        note_start(c, place, start);
    }
    let who = finished.contact.who;
    c.contacts.answered += 1;
    c.contacts.fold.words(&[u64::from(who), now.0.unsigned_abs()]);
    if c.people.any(who, is::LOST) {
        c.people.clear(who, is::IN_CONTACT);
        return;
    }
    answered(c, who, place, tired, finished.contact.ordinal);
}

/// What an answer by an agent does.
fn answered(c: &mut Crowd, who: Who, place: usize, tired: f64, ordinal: u32) {
    let now = c.agenda.now;
    let topic = c.people.topic[who as usize];
    let briefed = topic < 64 && c.statements.briefed[place] & (1 << topic) != 0;
    let solves = c.play.scenario.channels[place].solves * (1.0 - TIRED_SOLVES * tired);
    let solves = if briefed { solves } else { solves * UNBRIEFED_SOLVES };
    // Outcomes stand far behind the tries of the same contact.
    let mut draw = c.draw(who, Purpose::Sample, ordinal & 0xFF_FFFF);
    let (outcome, manner) = draw.pair();
    let before = c.people.mood_now(who, now).anger;
    victim::tells(c, who);
    if briefed {
        let until = now + Span(c.play.current_for(now));
        c.people.give_word(who, until);
        c.people.heard[who as usize] |= 1 << topic;
    } else if manner < CONTRADICTS {
        c.people.touch(who, now, |mood| mood.lose_integrity(CONTRADICTORY_COSTS));
        crate::sim::staff::contradicted(c);
        if topic < 64 && statement::has_been_said(c, usize::from(topic)) {
            claim::front_line_crossed(c, usize::from(topic));
        }
    }
    if outcome < solves {
        solved(c, who);
    } else {
        c.people.touch(who, now, |mood| {
            mood.anger = if briefed { mood.anger * (1.0 - ANSWER_CALMS) } else { mood.anger + EMPTY_ANGERS };
        });
        if briefed {
            c.people.clear(who, is::ASKING);
            hear::settled(c, who, usize::from(topic), place);
        }
        come_back(c, who, RECONNECTS, RECONNECT_MINUTES);
    }
    look::redrive(c, who);
    look::anger_moved(c, who, before);
}

/// Her matter is solved.
fn solved(c: &mut Crowd, who: Who) {
    let now = c.agenda.now;
    let first = c.people.count[who as usize].contacts == 1 && c.people.count[who as usize].tries == 1;
    c.contacts.solved_first += u64::from(first);
    c.people.touch(who, now, |mood| {
        mood.anger *= 1.0 - SOLVED_CALMS;
        mood.earn_competence(SOLVED_EARNS);
    });
    let (topic, channel) = (c.people.topic[who as usize], usize::from(c.people.channel[who as usize]));
    c.people.clear(who, is::CASE | is::ASKING | is::IN_CONTACT);
    c.people.set(who, is::SOLVED);
    market::resolved(c, who);
    if topic != u8::MAX {
        hear::settled(c, who, usize::from(topic), channel);
    }
    let ordinal = u32::from(c.people.count[who as usize].contacts);
    if c.draw(who, Purpose::Redial, 0xF0_0000 | ordinal & 0xFFFF).chance(THANKS) {
        let fact = (topic != u8::MAX).then_some(usize::from(topic));
        hear::spoke(c, who, channel, fact, Spoke::Thanks);
    }
}

/// She comes back with the same matter after a while, or lets it rest.
fn come_back(c: &mut Crowd, who: Who, chance: f64, mean_minutes: f64) {
    let count = c.people.count[who as usize];
    let ordinal = (u32::from(count.contacts) & 0xFFFF) << 5 | u32::from(count.tries.min(31));
    let mut draw = c.draw(who, Purpose::Redial, 0x80_0000 | ordinal & 0x7F_FFFF);
    let (comes, when) = draw.pair();
    if comes < chance && count.tries < MOST_TRIES {
        let at = c.agenda.now + num::span(num::exponential(mean_minutes, when) * num::MINUTE_MS + 1000.0);
        let subject = c.subject(who);
        c.agenda.note_for(at, subject, Purpose::Redial, 0x80_0000 | ordinal, Due::Redial(who));
    } else {
        c.people.clear(who, is::IN_CONTACT);
    }
}

/// Somebody gives up waiting.
pub(super) fn gave_up(c: &mut Crowd, channel: u8, ticket: Ticket) {
    let now = c.agenda.now;
    let place = usize::from(channel);
    let Some(contact) = c.contacts.desks[place].as_mut().and_then(|desk| desk.queue.gave_up(now, ticket)) else {
        return;
    };
    let who = contact.who;
    c.contacts.given_up += 1;
    c.contacts.fold.words(&[u64::from(who) | 1 << 40, now.0.unsigned_abs()]);
    if c.people.any(who, is::LOST) {
        c.people.clear(who, is::IN_CONTACT);
        return;
    }
    let before = c.people.mood_now(who, now).anger;
    c.people.touch(who, now, |mood| {
        mood.anger += GIVING_UP_ANGERS;
        mood.lose_competence(GIVING_UP_COSTS);
    });
    c.people.set(who, is::GAVE_UP);
    look::anger_moved(c, who, before);
    let anger = c.people.mood[who as usize].anger;
    if c.draw(who, Purpose::Redial, 0xE0_0000 | contact.ordinal & 0xF_FFFF).chance(GOES_PUBLIC * anger * anger) {
        spread::post(c, who);
    }
    come_back(c, who, REDIALS, REDIAL_MINUTES);
}

/// The channel takes so much longer for each contact from now on.
pub(super) fn slow_down(c: &mut Crowd, place: usize, factor: f64) {
    if let Some(desk) = &mut c.contacts.desks[place] {
        desk.slower = (desk.slower * factor).clamp(0.1, 10.0);
    }
}
