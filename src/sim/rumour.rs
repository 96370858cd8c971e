//! Rumours: who has heard which, whom they sting, and when one has reached enough people to need an answer.

use crate::base::draw::{Kind, Purpose, Subject};
use crate::record::event::Event;
use crate::scenario::fact::Rumour;
use crate::sim::{
    agenda::{Due, WorldPurpose},
    assembly::Assembly,
    crowd::Crowd,
    people::is,
    play::Who,
    spread,
};

/// The share of a segment, in percent, from which a rumour needs an answer. Source: R7.
pub const CROSSES_AT: f64 = 1.0;
/// How much of a rumour's sting turns into a worse opinion of the company's integrity. Assumed.
pub const STING_INTEGRITY: f64 = 0.25;
/// How much of a rumour's sting turns into attributed responsibility. Assumed.
pub const STING_RESPONSIBILITY: f64 = 0.4;
/// What is left of the readiness to pass a rumour on after a credible answer has reached many. Assumed.
pub const AFTER_ANSWER: f64 = 0.3;

/// Notes when rumours begin.
pub(super) fn plugin(assembly: &mut Assembly) {
    let play = assembly.play.clone();
    for (fact, rumour) in (0u8..).zip(play.scenario.facts.iter().map(|fact| &fact.rumour)) {
        if let Some(rumour) = rumour {
            let at = rumour.from.max(crate::base::time::At::START);
            assembly.agenda.note_world(at, WorldPurpose::Rumour, u32::from(fact), Due::Rumour(fact));
        }
    }
}

/// A rumour begins: its first hearers, drawn from its segment, speak of it in public.
pub(super) fn begins(c: &mut Crowd, fact: u8) {
    let play = c.play;
    let id = &play.scenario.facts[usize::from(fact)].id;
    let Some(rumour) = &play.scenario.facts[usize::from(fact)].rumour else { return };
    let Some(segment) = play.segment(&rumour.segment) else { return };
    let count = play.scenario.segments[segment].count;
    let subject = Subject::new(Kind::Fact, id.as_str(), 0);
    let mut seeds: Vec<Who> = Vec::new();
    let mut draw = c.agenda.draws.at(subject, Purpose::Sample, 0);
    // Twice as many draws as seeds are more than enough unless the segment itself is that small.
    for _ in 0..rumour.seeds.saturating_mul(2) {
        if seeds.len() >= rumour.seeds.min(count) as usize {
            break;
        }
        let who = play.starts[segment] + draw.below(count);
        if !seeds.contains(&who) {
            seeds.push(who);
        }
    }
    for who in seeds {
        if !c.people.any(who, is::LOST) && hear(c, who, fact) {
            spread::post_on(c, who, Some(fact), 1 << fact);
        }
    }
}

/// A rumour comes to a customer's ears. Says whether it was news to her.
pub(super) fn hear(c: &mut Crowd, who: Who, fact: u8) -> bool {
    let bit = 1 << fact;
    if c.people.rumours[who as usize] & bit != 0 {
        return false;
    }
    c.people.rumours[who as usize] |= bit;
    let play = c.play;
    let now = c.agenda.now;
    let segment = c.people.segment_of(who);
    let heard = c.spread.count_rumour(usize::from(fact), segment, who);
    let size = f64::from(play.scenario.segments[segment].count);
    let percent = play.scenario.scoring.rumour_percent.unwrap_or(CROSSES_AT);
    if f64::from(heard) * 100.0 >= percent * size && c.spread.crosses(usize::from(fact), segment) {
        let scenario = &play.scenario;
        let event = Event::RumourCrossed {
            fact: scenario.facts[usize::from(fact)].id.clone(),
            segment: scenario.segments[segment].id.clone(),
        };
        c.journal.tell(now, event);
    }
    if let Some(rumour) = &play.scenario.facts[usize::from(fact)].rumour
        && c.people.heard[who as usize] & bit == 0
    {
        // Those believe it who trust the company little.
        c.people.touch(who, now, |mood| {
            let sting = rumour.stings * (1.0 - mood.trust());
            mood.anger += sting * (1.0 - mood.anger);
            mood.integrity -= STING_INTEGRITY * sting;
            mood.responsibility += STING_RESPONSIBILITY * sting;
        });
    }
    true
}

/// The chance that somebody to whom a rumour is news passes it on.
pub(super) fn catches(c: &Crowd, who: Who, fact: u8) -> f64 {
    let bit = 1 << fact;
    let rumour: Option<&Rumour> = c.play.scenario.facts[usize::from(fact)].rumour.as_ref();
    let answered = if c.spread.answered & bit != 0 { AFTER_ANSWER } else { 1.0 };
    // Who has our own word on it has nothing to pass on.
    if c.people.heard[who as usize] & bit != 0 { 0.0 } else { rumour.map_or(0.0, |rumour| rumour.catches) * answered }
}

/// The share of a segment, in whole percent, that has heard a rumour.
pub(super) fn percent(c: &Crowd, segment: usize, fact: usize) -> u32 {
    let size = u64::from(c.play.scenario.segments[segment].count).max(1);
    u32::try_from(u64::from(c.spread.heard(fact, segment)) * 100 / size).unwrap_or(100)
}

/// A credible answer to a rumour has reached many: from now on it passes less easily from one to the next.
pub(super) fn answered(c: &mut Crowd, fact: usize) {
    if c.play.scenario.facts[fact].rumour.is_some() {
        c.spread.answer(fact);
    }
}

/// The rumours among the bits of facts, from the lowest.
pub(super) fn each(mut bits: u64) -> impl Iterator<Item = u8> {
    std::iter::from_fn(move || {
        (bits != 0).then(|| {
            let fact = u8::try_from(bits.trailing_zeros()).unwrap_or(63);
            bits &= bits - 1;
            fact
        })
    })
}
