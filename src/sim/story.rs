//! Stories in the media: whom one reaches, when, and what it does to them.

use crate::base::{
    draw::Purpose,
    num,
    time::{At, HOUR, MINUTE},
};
use crate::sim::{
    agenda::{Due, WorldPurpose},
    crowd::Crowd,
    gather, market,
    people::is,
    play::Who,
};

/// Mean hours until those whom a story reaches have read it. Assumed; "within just a few hours", `evidence.md` 2.2.
pub const STORY_HOURS: f64 = 3.0;
/// Anger that a wholly hostile story brings. Assumed.
pub const HOSTILE_ANGER: f64 = 0.08;
/// Responsibility that it brings. Assumed.
pub const HOSTILE_RESPONSIBILITY: f64 = 0.12;
/// Trust in competence that it costs. Assumed.
pub const HOSTILE_COMPETENCE: f64 = 0.03;
/// Trust in integrity that it costs. Assumed.
pub const HOSTILE_INTEGRITY: f64 = 0.04;
/// Trust that a wholly friendly story brings to each half: bad news weighs more than good. Assumed.
pub const FRIENDLY_TRUST: f64 = 0.015;
/// What is left of a hostile story's effect on somebody who had heard of the matter from the company before. Assumed;
/// sign from `evidence.md` 3.5: whoever tells first takes the thunder away.
pub const TOLD_BEFORE: f64 = 0.5;

/// One story on its way.
#[derive(Clone, Debug)]
pub struct Story {
    /// How it speaks of the company, -1 to 1.
    tone: f64,
    /// Whom it reaches in which minute after `StartEx`, in that order.
    readers: Vec<(u32, Who)>,
    /// How many of them it has reached.
    reached: u32,
}

/// A story comes out: it will reach a share of a segment within some hours.
pub(super) fn start(c: &mut Crowd, segment: usize, share: f64, tone: f64) {
    let play = c.play;
    let now = c.agenda.now;
    let end = play.scenario.end();
    let mut readers = Vec::new();
    for who in play.starts[segment]..play.starts[segment + 1] {
        // Everybody meets the story at her own address, reached or not.
        let ordinal = c.people.count[who as usize].stories;
        c.people.count[who as usize].stories = ordinal.saturating_add(1);
        let mut draw = c.agenda.draws.at(play.subject(who, segment), Purpose::Story, u32::from(ordinal));
        let (whether, when) = (draw.unit(), draw.unit());
        #[expect(clippy::cast_precision_loss, reason = "an hour in milliseconds fits")]
        let at = now + num::span(num::exponential(STORY_HOURS * HOUR as f64, when));
        if whether < share && at <= end {
            readers.push((u32::try_from(at.0 / MINUTE + 1).unwrap_or(u32::MAX), who));
        }
    }
    readers.sort_unstable();
    let place = u16::try_from(c.spread.stories.len()).unwrap_or(u16::MAX);
    c.spread.fold.words(&[5, segment as u64, share.to_bits(), tone.to_bits(), readers.len() as u64]);
    c.spread.stories.push(Story { tone, readers, reached: 0 });
    note_next(c, place);
}

/// Notes when a story reaches the next.
fn note_next(c: &mut Crowd, story: u16) {
    let Story { readers, reached, .. } = &c.spread.stories[usize::from(story)];
    if let Some((minute, _)) = readers.get(*reached as usize) {
        let at = At::minutes(i64::from(*minute));
        c.agenda.note_world(at, WorldPurpose::Story, u32::from(story), Due::Story(story));
    }
}

/// A story reaches those who read it in this minute.
pub(super) fn reaches(c: &mut Crowd, story: u16) {
    let now = c.agenda.now;
    let tone = c.spread.stories[usize::from(story)].tone;
    loop {
        let story = &mut c.spread.stories[usize::from(story)];
        let next = story.readers.get(story.reached as usize).filter(|(minute, _)| At::minutes((*minute).into()) <= now);
        let Some((_, who)) = next.copied() else { break };
        story.reached += 1;
        read(c, who, tone);
    }
    note_next(c, story);
}

fn read(c: &mut Crowd, who: Who, tone: f64) {
    if c.people.any(who, is::LOST) {
        return;
    }
    let now = c.agenda.now;
    let before = c.people.mood_now(who, now).anger;
    let told = if c.people.any(who, is::AWARE_COMPANY) { TOLD_BEFORE } else { 1.0 };
    c.people.set(who, is::AWARE_MEDIA);
    c.people.touch(who, now, |mood| {
        if tone < 0.0 {
            let weight = -tone * told;
            mood.anger += HOSTILE_ANGER * weight * (1.0 - mood.anger);
            mood.responsibility += HOSTILE_RESPONSIBILITY * weight;
            mood.competence -= HOSTILE_COMPETENCE * weight;
            mood.integrity -= HOSTILE_INTEGRITY * weight;
        } else {
            mood.competence += FRIENDLY_TRUST * tone;
            mood.integrity += FRIENDLY_TRUST * tone;
        }
    });
    let after = c.people.mood[who as usize].anger;
    gather::moved(c, who, before, after);
    market::heard_of(c, who);
}
