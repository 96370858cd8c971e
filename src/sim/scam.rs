//! Scams: criminals who use what got out, and call customers in the company's name.
//!
//! Who is called when, how much she would lose and how easily she is taken in is drawn at her own address, whatever the
//! company does. What it does decides who is wary, which calls are stopped, and how hard the loss hits.

use std::collections::BTreeMap;

use bevy::prelude::Resource;

use crate::base::{
    draw::Purpose,
    num,
    time::{At, HOUR},
};
use crate::record::event::Event;
use crate::scenario::{place, scam::Scam};
use crate::sim::{
    agenda::{Due, WorldPurpose},
    assembly::{Assembly, State, TickSystems},
    condition, contact,
    crowd::{Access, Crowd},
    digest::Fold,
    look, market,
    people::is,
    play::{Play, Who},
    victim::{self, Victim},
};

/// The part of the way to full anger that somebody goes who is called, has not been warned and is not taken in. Assumed.
pub const CALL_ANGERS: f64 = 0.12;
/// Trust in competence that such a call costs. Assumed.
pub const CALL_COMPETENCE: f64 = 0.02;
/// Trust in integrity that it costs whoever learns of the leak by it. Assumed; sign from Arpan & Roskos-Ewoldsen 2005:
/// what others tell first costs more.
pub const CALL_FIRST: f64 = 0.03;
/// Trust in integrity that such a call costs beyond that if the company knew of the scam and had warned nobody. Assumed; sign
/// from `evidence.md` 3.4: a notice without a next step costs trust.
pub const CALL_KEPT_BACK: f64 = 0.06;
/// Chance that she asks the company about it. Assumed.
pub const CALL_ASKS: f64 = 0.10;
/// Trust in competence that the company earns with whoever recognises the call by its warning. Assumed.
pub const WARNING_PROVES: f64 = 0.015;
/// How often somebody unwarned believes a call or text message of the company's own while a scam runs against her
/// segment and she knows of the crisis. Assumed.
pub const OWN_CALLS_BELIEVED: f64 = 0.6;

/// What has not been written into the record yet, of one scam in one segment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Unwritten {
    pub(super) called: u32,
    pub(super) people: u32,
    pub(super) loss: i64,
    pub(super) told: u32,
}

/// How scams have gone in a segment so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Calls that have come.
    pub called: u32,
    /// Of these, to people who had been warned.
    pub called_warned: u32,
    /// People who have lost money.
    pub victims: u32,
    /// Of these, people who had been warned.
    pub victims_warned: u32,
    /// What they have lost, in whole units of the currency.
    pub loss: i64,
}

/// Scams and their victims.
#[derive(Clone, Debug, Default, Resource)]
pub struct Scams {
    /// Whether the scenario has any.
    is_used: bool,
    /// For each customer, the scams that a word of ours has warned her of, as bits; empty where there are none.
    warned: Vec<u64>,
    /// Scams that do not happen, since what they wait for did not hold, as bits.
    absent: u64,
    pub(super) victims: BTreeMap<Who, Victim>,
    /// By segment.
    pub(super) tally: Vec<Tally>,
    /// By scam and segment.
    pub(super) unwritten: BTreeMap<(u8, u8), Unwritten>,
    pub(super) fold: Fold,
}

impl State for Scams {
    const NAME: &'static str = "scam";
    fn fold(&self) -> Fold {
        self.fold
    }
    fn is_used(&self) -> bool {
        self.is_used
    }
}

/// Registers the state and notes every call that will be made.
pub(super) fn plugin(assembly: &mut Assembly) {
    let play = assembly.play.clone();
    let scenario = &play.scenario;
    let mut scams = Scams { tally: vec![Tally::default(); scenario.segments.len()], ..Scams::default() };
    if scenario.scams.is_empty() {
        assembly.state(scams);
        return;
    }
    scams.is_used = true;
    scams.warned = vec![0; play.customers() as usize];
    assembly.state(scams);
    assembly.tick(TickSystems::Scams, write_down);
    let variant = &scenario.variants[play.variant].id;
    for (number, scam) in (0u8..).zip(&scenario.scams).filter(|(_, scam)| scam.is_in(variant)) {
        if scam.when.is_some() {
            let at = scam.from.max(At::START);
            assembly.agenda.note_world(at, WorldPurpose::Scam, number.into(), Due::ScamBegins(number));
        }
        for (id, share) in &scam.targets {
            let Some(segment) = play.segment(id) else { continue };
            for who in play.starts[segment]..play.starts[segment + 1] {
                let subject = play.subject(who, segment);
                let (is_called, when) = assembly.agenda.draws.at(subject, Purpose::Scam, number.into()).pair();
                if is_called < *share {
                    let at = moment(scam, when).max(At(1));
                    assembly.agenda.note_for(at, subject, Purpose::Scam, ordinal(number, 0), Due::Scammer(who, number));
                }
            }
        }
    }
}

/// What comes of a scam for one customer stands in the calendar by this number: the call, that she notices, that it is over.
pub(super) fn ordinal(scam: u8, step: u32) -> u32 {
    u32::from(scam) << 2 | step
}

/// When a call comes, by an even draw: the quantile of the triangle between the first call, the peak and the last.
fn moment(scam: &Scam, u: f64) -> At {
    #[expect(clippy::cast_precision_loss, reason = "windows are below 2^53 ms")]
    let (length, rise) = ((scam.to - scam.from).0.max(1) as f64, (scam.peak - scam.from).0 as f64);
    let peak = rise / length;
    let share = if u < peak { libm::sqrt(u * peak) } else { 1.0 - libm::sqrt((1.0 - u) * (1.0 - peak)) };
    scam.from + num::span(length * share)
}

impl Scams {
    /// How many people have lost money so far.
    pub fn victims(&self) -> u32 {
        u32::try_from(self.victims.len()).unwrap_or(u32::MAX)
    }

    /// How scams have gone so far, by segment.
    pub fn tally(&self) -> &[Tally] {
        &self.tally
    }

    /// A word of ours has warned a customer of scams, given as bits.
    pub(super) fn warn(&mut self, who: Who, of: u64) {
        if let Some(warned) = self.warned.get_mut(who as usize)
            && *warned | of != *warned
        {
            *warned |= of;
            self.fold.words(&[1, u64::from(who), *warned]);
        }
    }

    pub(super) fn is_warned(&self, who: Who, scam: u8) -> bool {
        self.warned.get(who as usize).is_some_and(|warned| warned & (1 << scam) != 0)
    }
}

/// The moment of a scam that waits for a condition has come.
pub(super) fn begins(c: &mut Crowd, number: u8) {
    let when = &c.play.scenario.scams[usize::from(number)].when;
    if when.as_ref().is_some_and(|when| !condition::holds(c, when)) {
        c.scams.absent |= 1 << number;
    }
    c.scams.fold.words(&[6, c.scams.absent]);
}

/// Bits of the scams of which an instruction warns.
pub(super) fn warned_of_by(play: &Play, instruction: &str) -> u64 {
    let warns = |scam: &Scam| scam.warned_by.iter().any(|id| id.as_str() == instruction);
    play.scenario.scams.iter().enumerate().filter(|(_, scam)| warns(scam)).fold(0, |bits, (n, _)| bits | 1 << n)
}

/// Bits of the scams that run against a segment at this moment.
pub(super) fn running(c: &Crowd, segment: usize) -> u64 {
    let play = c.play;
    let now = c.agenda.now;
    let id = &play.scenario.segments[segment].id;
    let variant = &play.scenario.variants[play.variant].id;
    let runs = |scam: &Scam| {
        scam.from <= now
            && now <= scam.to
            && scam.is_in(variant)
            && scam.targets.get(id).is_some_and(|share| *share > 0.0)
    };
    play.scenario.scams.iter().enumerate().filter(|(_, scam)| runs(scam)).fold(0, |bits, (n, _)| bits | 1 << n)
        & !c.scams.absent
}

/// How often a customer believes a call or text message of the company's own, while these scams run.
pub(super) fn believes(c: &Crowd, who: Who, running: u64) -> f64 {
    let unwarned = c.scams.warned.get(who as usize).map_or(0, |warned| running & !warned);
    if unwarned != 0 && c.people.any(who, is::AWARE) { OWN_CALLS_BELIEVED } else { 1.0 }
}

/// What is drawn of a call beside whether and when it comes: whether it is stopped, whether it convinces, how much is
/// lost, whether she asks and posts, and when she notices and recovers.
pub(super) struct Luck {
    stopped: f64,
    convinced: f64,
    pub(super) loss: f64,
    pub(super) turns: f64,
    pub(super) posts: f64,
    pub(super) notices: f64,
    pub(super) recovers: f64,
}

pub(super) fn luck(c: &mut Crowd, who: Who, scam: u8) -> Luck {
    let mut draw = c.draw(who, Purpose::Scam, scam.into());
    let _called = draw.pair();
    let (stopped, convinced) = draw.pair();
    let loss = draw.unit();
    let ((turns, posts), (notices, recovers)) = (draw.pair(), draw.pair());
    Luck { stopped, convinced, loss, turns, posts, notices, recovers }
}

/// The share of the calls of a scam that still come, after what has been done against it.
fn still_come(c: &Crowd, scam: &Scam) -> f64 {
    let in_place = |id: &&crate::base::id::ActionId| {
        place(&c.play.scenario.actions, id.as_str()).is_some_and(|action| c.remedies.is_done(action))
    };
    scam.stopped_by.iter().filter(in_place).fold(1.0, |left, _| left * (1.0 - scam.stops))
}

/// A fraudulent call comes to a customer, unless it has been stopped.
pub(super) fn calls(c: &mut Crowd, who: Who, number: u8) {
    let play = c.play;
    let scam = &play.scenario.scams[usize::from(number)];
    let luck = luck(c, who, number);
    if c.scams.absent & (1 << number) != 0 || luck.stopped >= still_come(c, scam) {
        return;
    }
    let segment = c.people.segment_of(who);
    c.scams.fold.words(&[2, c.agenda.now.0.unsigned_abs(), u64::from(who), u64::from(number)]);
    let is_warned = c.scams.is_warned(who, number);
    let tally = &mut c.scams.tally[segment];
    tally.called += 1;
    tally.called_warned += u32::from(is_warned);
    c.scams.unwritten.entry((number, narrow(segment))).or_default().called += 1;
    let convinces = scam.convinces * if is_warned { scam.wary } else { 1.0 };
    if luck.convinced < convinces {
        victim::loses(c, who, number, &luck);
    } else {
        sees_through(c, who, number, &luck);
    }
}

pub(super) fn narrow(n: usize) -> u8 {
    u8::try_from(n).unwrap_or(u8::MAX)
}

/// She is called and keeps her money.
fn sees_through(c: &mut Crowd, who: Who, number: u8, luck: &Luck) {
    if c.people.any(who, is::LOST) {
        return;
    }
    let play = c.play;
    let now = c.agenda.now;
    let scam = &play.scenario.scams[usize::from(number)];
    let before = c.people.mood_now(who, now).anger;
    if c.scams.is_warned(who, number) {
        c.people.touch(who, now, |mood| mood.earn_competence(WARNING_PROVES));
        c.people.set(who, is::AWARE_OWN);
        return;
    }
    let first = if c.people.any(who, is::AWARE) { 0.0 } else { CALL_FIRST };
    let kept_back = if victim::is_kept_back(c, scam) { CALL_KEPT_BACK } else { 0.0 };
    c.people.touch(who, now, |mood| {
        mood.anger += CALL_ANGERS * (1.0 - mood.anger);
        mood.lose_competence(CALL_COMPETENCE);
        mood.lose_integrity(first + kept_back);
    });
    c.people.set(who, is::AWARE_OWN);
    look::anger_moved(c, who, before);
    market::heard_of(c, who);
    if luck.turns < CALL_ASKS {
        let fact = scam.fact.as_ref().and_then(|fact| play.fact(fact));
        contact::arrive_about(c, who, fact);
    }
}

/// At every whole hour what has come of scams is written down.
fn write_down(mut access: Access) {
    let c = &mut access.crowd();
    let now = c.agenda.now;
    if now.0 % HOUR != 0 {
        return;
    }
    let scenario = &c.play.scenario;
    let is_due = |(scam, _): &(u8, u8), row: &mut Unwritten| {
        // Calls that nobody fell for are told with the next victim, or at the end.
        row.people > 0 || row.told > 0 || now >= scenario.scams[usize::from(*scam)].to
    };
    let due: Vec<_> = c.scams.unwritten.extract_if(.., is_due).collect();
    for ((scam, segment), Unwritten { called, people, loss, told }) in due {
        let (scam, segment) = (&scenario.scams[usize::from(scam)].id, &scenario.segments[usize::from(segment)].id);
        let (scam, segment) = (scam.clone(), segment.clone());
        c.journal.tell(now, Event::Defrauded { scam, segment, called, people, loss, told });
    }
}
