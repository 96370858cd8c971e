//! How the crisis reaches customers, and what they do: every so often each of those concerned looks at her
//! situation, and contacts the company, complains in public, or waits on.

use crate::base::{
    draw::Purpose,
    num,
    time::{At, Span},
};
use crate::scenario::people::Segment;
use crate::sim::{
    agenda::Due,
    assembly::Assembly,
    contact,
    crowd::Crowd,
    gather, market,
    people::{Mood, People, is},
    play::{Play, Who},
    spread,
};

/// Mean minutes between two looks of somebody who is affected and has no current word. Assumed.
pub const LOOK_MINUTES: f64 = 50.0;
/// How often people look, against that: at anger 0, and more per unit of anger. Assumed.
pub const LOOKS_BY_ANGER: (f64, f64) = (0.6, 0.8);
/// How much more readily somebody contacts the company in whose case there is harm. Assumed.
pub const VULNERABLE_CONTACTS: f64 = 1.5;
/// Anger, 0 to 1, up to which somebody with an open matter lets it rest. Assumed.
pub const LETS_REST: f64 = 0.05;
/// How much longer she waits when she has one. Assumed; a word of when the next comes lets people rest.
pub const INFORMED_WAITS: f64 = 1.6;
/// How much longer she waits when nothing hurts her any more but her matter is open. Assumed.
pub const LATER_WAITS: f64 = 10.0;
/// Chance at a look that somebody without a word contacts the company, at anger 0 and per unit of anger. Assumed.
pub const CONTACTS: (f64, f64) = (0.10, 0.30);
/// The same chance for somebody with a current word, against one without. Assumed.
pub const INFORMED_CONTACTS: f64 = 0.35;
/// Chance at a look of a public complaint, times the square of anger. Assumed; 32 % of people with a problem posted
/// it (National Customer Rage Survey 2023).
pub const POSTS: f64 = 0.12;
/// How much more readily somebody posts whose private complaint has gone unanswered. Source of the order: Grégoire,
/// Tripp & Legoux 2009; size assumed.
pub const UNANSWERED_POSTS: f64 = 2.0;
/// How much less readily somebody posts who has a current word. Assumed.
pub const INFORMED_POSTS: f64 = 0.4;
/// Trust in competence that a look without a current word costs. Assumed; sign from Taylor 1994.
pub const SILENCE_COSTS_COMPETENCE: f64 = 0.006;
/// Trust in integrity that it costs: silence is read as hiding. Assumed.
pub const SILENCE_COSTS_INTEGRITY: f64 = 0.010;
/// What being without a current word adds to the pull of hardship on anger: the uncertainty of `evidence.md` 3.5.
pub const UNCERTAINTY: f64 = 1.0;
/// What is left of that with a current word. Assumed.
pub const INFORMED_UNCERTAINTY: f64 = 0.2;
/// The part of the pull that does not depend on responsibility, and the part that does. Assumed; `evidence.md` 3.5
/// gives the form `1 + R`.
pub const PULL: (f64, f64) = (0.6, 0.8);
/// Where the anger of somebody with an open matter heads who no longer suffers. Assumed.
pub const OPEN_MATTER: f64 = 0.12;
/// Standard deviation of trust over people of a segment. Assumed.
pub const TRUST_VARIES: f64 = 0.12;
/// Responsibility that people see at first: weak, moderate, strong (Coombs 2007); numbers assumed.
pub const RESPONSIBILITY: [f64; 3] = [0.2, 0.4, 0.7];
/// What one earlier crisis of the kind adds to it (Coombs 2007: one step); number assumed.
pub const HISTORY: f64 = 0.15;

/// Fills the columns and notes when the crisis reaches whom.
pub(super) fn populate(assembly: &mut Assembly) {
    let play = assembly.play.clone();
    let scenario = &play.scenario;
    let mut people = People::with_room(play.customers() as usize, scenario.segments.len());
    let history = HISTORY * f64::from(scenario.organisation.history);
    let responsibility = (RESPONSIBILITY[scenario.cluster as usize] + history).min(1.0);
    for (place, segment) in (0u8..).zip(&scenario.segments) {
        let segment_at = usize::from(place);
        for who in play.starts[segment_at]..play.starts[segment_at + 1] {
            let subject = play.subject(who, segment_at);
            let mut draw = assembly.agenda.draws.at(subject, Purpose::Birth, 0);
            let (luck, tenure, voice, vulnerable) = (draw.unit(), draw.unit(), draw.unit(), draw.unit());
            let (wave, from, to) = (draw.unit(), draw.unit(), draw.unit());
            let row = who as usize;
            let varies = TRUST_VARIES * num::normal(luck);
            people.segment[row] = place;
            people.mood[row] = Mood {
                competence: (segment.trust_competence + varies).clamp(0.0, 1.0),
                integrity: (segment.trust_integrity + varies).clamp(0.0, 1.0),
                responsibility,
                ..Mood::default()
            };
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "coarse on purpose")]
            {
                people.tenure[row] = num::exponential(segment.tenure_years, tenure) as f32;
                people.voice[row] = (voice * 65_536.0) as u16;
            }
            if vulnerable < segment.vulnerable {
                people.flags[row] |= is::VULNERABLE;
            }
            people.admit(who);
            if let Some((number, struck, eased)) = fate(&play, segment, wave, from, to) {
                let ordinal = u32::from(number);
                let agenda = &mut assembly.agenda;
                agenda.note_for(struck.max(At(1)), subject, Purpose::Birth, ordinal, Due::Struck(who, number));
                agenda.note_for(eased, subject, Purpose::Birth, 64 + ordinal, Due::Eased(who, number));
            }
        }
    }
    assembly.state(people);
}

/// In which wave the crisis reaches somebody of a segment with these draws, when, and when it lets her go by itself;
/// none if it passes her by.
fn fate(play: &Play, segment: &Segment, wave: f64, from: f64, to: f64) -> Option<(u8, At, At)> {
    let mut left = wave;
    for (number, exposure) in (0u8..).zip(&segment.exposure) {
        let fits = exposure.variant.as_ref().is_none_or(|id| *id == play.scenario.variants[play.variant].id);
        if !fits {
            continue;
        }
        left -= exposure.share;
        if left < 0.0 {
            let struck = between(exposure.from, exposure.to, from);
            let eased = between(exposure.eases, exposure.ends, to).max(struck + Span::minutes(5));
            return Some((number, struck, eased));
        }
    }
    None
}

/// When the crisis reaches each customer, in order; none for those whom it passes by. Drawn anew at the addresses of
/// their births, so that nobody has to remember it.
pub fn struck_at(play: &Play) -> Vec<Option<At>> {
    let mut draws = play.draws();
    let mut all = Vec::with_capacity(play.customers() as usize);
    for (place, segment) in play.scenario.segments.iter().enumerate() {
        for who in play.starts[place]..play.starts[place + 1] {
            let mut draw = draws.at(play.subject(who, place), Purpose::Birth, 0);
            let [_luck, _tenure, _voice, _vulnerable] = [(); 4].map(|()| draw.unit());
            let [wave, from, to] = [(); 3].map(|()| draw.unit());
            all.push(fate(play, segment, wave, from, to).map(|(_, struck, _)| struck.max(At(1))));
        }
    }
    all
}

/// The moment at a share of a window, to the millisecond.
fn between(from: At, to: At, share: f64) -> At {
    #[expect(clippy::cast_precision_loss, reason = "windows are below 2^53 ms")]
    let length = (to - from).0 as f64;
    from + num::span(length * share)
}

/// The crisis reaches a customer.
pub(super) fn struck(c: &mut Crowd, who: Who, wave: u8) {
    if c.people.any(who, is::LOST) {
        return;
    }
    let play = c.play;
    let now = c.agenda.now;
    let exposure = &play.scenario.segments[c.people.segment_of(who)].exposure[usize::from(wave)];
    #[expect(clippy::cast_possible_truncation, reason = "hardship is coarse")]
    {
        c.people.hardship[who as usize] = c.scams.hardship_with(who, exposure.hardship as f32, now);
    }
    c.people.since[who as usize] = now.0;
    c.people.set(who, is::AFFECTED | is::STRUCK | is::AWARE_OWN);
    redrive(c, who);
    market::struck(c, who);
    look_soon(c, who);
}

/// It lets her go by itself, unless something has made it last.
pub(super) fn eased(c: &mut Crowd, who: Who, wave: u8) {
    if !c.people.any(who, is::AFFECTED) {
        return;
    }
    let now = c.agenda.now;
    let play = c.play;
    let segment = c.people.segment_of(who);
    let exposure = &play.scenario.segments[segment].exposure[usize::from(wave)];
    let longer = c.remedies.prolonged(segment);
    let subject = c.subject(who);
    let mut draw = c.agenda.draws.at(subject, Purpose::Birth, 0);
    for _ in 0..6 {
        let _used_at_birth = draw.unit();
    }
    let share = draw.unit();
    let until = between(exposure.eases, exposure.ends, share) + Span(longer);
    if longer > 0 && until > now {
        c.agenda.note_for(until, subject, Purpose::Birth, 64 + u32::from(wave), Due::Eased(who, wave));
        return;
    }
    if c.scams.hurts(who, now) {
        c.scams.only_loss_is_left(who);
        return;
    }
    free(c, who);
}

/// Nothing hurts her any more.
pub(super) fn free(c: &mut Crowd, who: Who) {
    let anger = c.people.mood_now(who, c.agenda.now).anger;
    c.people.hardship[who as usize] = 0.0;
    c.people.clear(who, is::AFFECTED);
    redrive(c, who);
    gather::moved(c, who, anger, 0.0);
}

/// Reckons anew where her anger is heading.
pub(super) fn redrive(c: &mut Crowd, who: Who) {
    let now = c.agenda.now;
    let informed = c.people.has_word(who, now);
    let hardship = f64::from(c.people.hardship[who as usize]);
    let flags = c.people.flags[who as usize];
    c.people.touch(who, now, |mood| {
        let uncertainty = if informed { INFORMED_UNCERTAINTY } else { UNCERTAINTY };
        mood.drive = if flags & is::AFFECTED != 0 {
            hardship * (1.0 + uncertainty) * (PULL.0 + PULL.1 * mood.responsibility)
        } else if flags & is::CASE != 0 {
            OPEN_MATTER
        } else {
            0.0
        };
    });
}

/// Tells those who count angry people on the spot that hers has changed.
pub(super) fn anger_moved(c: &mut Crowd, who: Who, before: f64) {
    if c.people.any(who, is::AFFECTED) {
        let after = c.people.mood[who as usize].anger;
        gather::moved(c, who, before, after);
    }
}

/// She will look at her situation before long, if she does not intend to already.
pub(super) fn look_soon(c: &mut Crowd, who: Who) {
    if c.people.any(who, is::LOOKING | is::LOST) {
        return;
    }
    c.people.set(who, is::LOOKING);
    note_look(c, who);
}

fn note_look(c: &mut Crowd, who: Who) {
    let now = c.agenda.now;
    let ordinal = u32::from(c.people.count[who as usize].looks);
    let anger = c.people.mood[who as usize].anger;
    let affected = c.people.any(who, is::AFFECTED);
    let mut mean = LOOK_MINUTES / (LOOKS_BY_ANGER.0 + LOOKS_BY_ANGER.1 * anger);
    if !affected {
        mean *= LATER_WAITS;
    } else if c.people.has_word(who, now) {
        mean *= INFORMED_WAITS;
    }
    // The last pair of the address: those before it decide what she does.
    let subject = c.subject(who);
    let mut draw = c.agenda.draws.at(subject, Purpose::Urge, ordinal);
    let _decides = draw.pair();
    let at = now + num::span(num::exponential(mean, draw.unit()) * num::MINUTE_MS + 1000.0);
    c.agenda.note_for(at, subject, Purpose::Urge, ordinal, Due::Look(who));
}

/// She looks at her situation and decides what to do.
pub(super) fn look(c: &mut Crowd, who: Who) {
    c.people.clear(who, is::LOOKING);
    if c.people.any(who, is::LOST) {
        return;
    }
    let now = c.agenda.now;
    let flags = c.people.flags[who as usize];
    let informed = c.people.has_word(who, now);
    let before = c.people.mood_now(who, now).anger;
    if flags & is::AFFECTED != 0 && !informed {
        c.people.touch(who, now, |mood| {
            mood.lose_competence(SILENCE_COSTS_COMPETENCE);
            mood.lose_integrity(SILENCE_COSTS_INTEGRITY);
        });
    }
    redrive(c, who);
    anger_moved(c, who, before);
    let ordinal = u32::from(c.people.count[who as usize].looks);
    c.people.count[who as usize].looks += 1;
    let (contacts, posts) = c.draw(who, Purpose::Urge, ordinal).pair();
    let anger = c.people.mood[who as usize].anger;
    let concerned = flags & (is::AFFECTED | is::CASE) != 0;
    let mut contact = CONTACTS.0 + CONTACTS.1 * anger;
    if informed {
        contact *= INFORMED_CONTACTS;
    }
    if flags & is::VULNERABLE != 0 {
        contact *= VULNERABLE_CONTACTS;
    }
    let segment = &c.play.scenario.segments[c.people.segment_of(who)];
    let mut post = POSTS * anger * anger * segment.loudness.unwrap_or(1.0);
    if flags & is::GAVE_UP != 0 || flags & is::CASE != 0 && flags & is::ASKING != 0 {
        post *= UNANSWERED_POSTS;
    }
    if informed {
        post *= INFORMED_POSTS;
    }
    if concerned && posts < post {
        spread::post(c, who);
    }
    if concerned && flags & is::IN_CONTACT == 0 && contacts < contact {
        contact::arrive(c, who);
    }
    if c.people.any(who, is::AFFECTED) || c.people.any(who, is::CASE) && anger > LETS_REST {
        look_soon(c, who);
    }
}
