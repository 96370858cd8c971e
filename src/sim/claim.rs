//! What becomes of claims: the truth, a leak, a later word of ours or the front line meets them, and who heard one that
//! does not hold minds.

use crate::base::{
    id::FactId,
    time::{HOUR, Span},
};
use crate::record::event::{Act, Contradiction, Event, Judged, Verdict};
use crate::scenario::statement::{Certainty, Claim, Element, Value};
use crate::sim::{
    agenda::{Due, WorldPurpose},
    crowd::Crowd,
    impact,
    statement::bits,
    story,
};

/// How long after a claim, or after the truth of its fact has changed, people can see whether it holds. Assumed.
pub const TRUTH_SHOWS: Span = Span(2 * HOUR);
/// How the story of a fact speaks of the company that had not said it, -1 to 1. Assumed.
pub const LEAK_STINGS: f64 = -0.6;
/// What a broken claim costs in integrity with those who heard it as confirmed. Assumed; sign from Kim et al. 2004.
pub const CONTRADICTION_COSTS: f64 = 0.08;
/// What of that a claim costs that was no lie when it was made. Assumed; sign from Kim et al. 2004: a denial proven
/// wrong is worst of all.
pub const MISTAKEN: f64 = 0.2;
/// The anger it raises. Assumed; Maister 1985: a broken estimate is a new failure.
pub const CONTRADICTION_ANGERS: f64 = 0.10;
/// How many agents must have contradicted a statement before it counts as contradicted by the front line. Assumed.
pub const FRONT_LINE_CONTRADICTS: u32 = 40;

/// An explicit correction takes the earlier claim back: it can no longer be contradicted.
pub(super) fn correct_earlier(c: &mut Crowd, elements: &[Element]) {
    for element in elements {
        let Element::Correct { earlier, fact, .. } = element else { continue };
        for sent in c.statements.sent.iter_mut().filter(|sent| sent.seq == *earlier) {
            for (number, one) in (0u32..).zip(&sent.elements) {
                if matches!(one, Element::Disclose { fact: of, .. } if of == fact) {
                    sent.dead |= 1 << number;
                }
            }
        }
    }
}

/// A later claim of ours that an earlier one does not cover contradicts it.
pub(super) fn contradict_ourselves(c: &mut Crowd, elements: &[Element], judged: &[Judged]) {
    for (element, _) in elements.iter().zip(judged) {
        let Element::Disclose { fact, claim: Claim::Exactly(value) | Claim::Between(value, _), .. } = element else {
            continue;
        };
        let Some(fact) = c.play.fact(fact) else { continue };
        contradict_where(c, fact, Contradiction::Ourselves, |claim| !claim.covers(value));
    }
}

/// Claims are tested when people can see whether they hold: a promised moment when it has come, others after a while.
pub(super) fn test_claims(c: &mut Crowd, number: u16, elements: &[Element]) {
    for (place, element) in (0u8..).zip(elements) {
        let at = match element {
            Element::Disclose {
                claim: Claim::Exactly(Value::Instant(until)) | Claim::Between(_, Value::Instant(until)),
                ..
            } => (*until).max(c.agenda.now) + Span::minutes(1),
            Element::Disclose { .. } | Element::Deny(_) => c.agenda.now + TRUTH_SHOWS,
            _ => continue,
        };
        c.agenda.note_world(
            at,
            WorldPurpose::Tested,
            u32::from(number) << 8 | u32::from(place),
            Due::Tested(number, place),
        );
    }
}

/// The claim of an element: a denial claims that it is not so.
fn claim_of(element: &Element) -> Option<(&FactId, Claim, Option<Certainty>)> {
    match element {
        Element::Disclose { fact, claim, certainty } => Some((fact, claim.clone(), Some(*certainty))),
        Element::Deny(fact) => Some((fact, Claim::Exactly(Value::No), None)),
        _ => None,
    }
}

/// A claim meets the truth.
pub(super) fn tested(c: &mut Crowd, number: u16, element: u8) {
    let sent = &c.statements.sent[usize::from(number)];
    if sent.dead & (1 << element) != 0 {
        return;
    }
    let Some((fact, claim, _)) = claim_of(&sent.elements[usize::from(element)]) else { return };
    let Some(fact) = c.play.fact(fact) else { return };
    if c.play.truth_at(fact, c.agenda.now).is_some_and(|truth| !claim.covers(truth)) {
        contradicted(c, usize::from(number), element, fact, Contradiction::Truth);
    }
}

/// The truth of a fact has changed: live claims on it will be seen to fail, unless they are corrected first.
pub(super) fn truth_changes(c: &mut Crowd, fact: u8) {
    let play = c.play;
    let id = &play.scenario.facts[usize::from(fact)].id;
    let is_instant = play.scenario.facts[usize::from(fact)].kind == crate::scenario::fact::FactKind::Instant;
    if is_instant {
        return;
    }
    let mut tests = Vec::new();
    for (number, sent) in (0u16..).zip(&c.statements.sent) {
        for (place, element) in (0u8..).zip(&sent.elements) {
            if claim_of(element).is_some_and(|(of, ..)| of == id) && sent.dead & (1 << place) == 0 {
                tests.push((number, place));
            }
        }
    }
    let at = c.agenda.now + TRUTH_SHOWS;
    for (number, place) in tests {
        // The high bit keeps this test apart from the one that followed the claim itself.
        let ordinal = 1 << 31 | u32::from(number) << 8 | u32::from(place);
        c.agenda.note_world(at, WorldPurpose::Tested, ordinal, Due::Tested(number, place));
    }
}

/// A fact has got out without us: claims that do not cover it fall, and if we had not said it, others tell it.
pub(super) fn meet_leak(c: &mut Crowd, fact: usize, said_before: bool) {
    if let Some(truth) = c.play.truth_at(fact, c.agenda.now).cloned() {
        contradict_where(c, fact, Contradiction::Leak, |claim| !claim.covers(&truth));
    }
    if !said_before {
        let play = c.play;
        let reach = play.scenario.facts[fact].leaks.as_ref().map_or(0.0, |leak| leak.reach);
        for segment in 0..play.scenario.segments.len() {
            story::start(c, segment, reach, LEAK_STINGS);
        }
    }
}

/// Contradicts every live claim on a fact for which `falls` holds.
fn contradict_where(c: &mut Crowd, fact: usize, by: Contradiction, falls: impl Fn(&Claim) -> bool) {
    let id = &c.play.scenario.facts[fact].id;
    let mut fallen = Vec::new();
    for (number, sent) in c.statements.sent.iter().enumerate() {
        for (place, element) in (0u8..).zip(&sent.elements) {
            let hit = claim_of(element).is_some_and(|(of, claim, _)| of == id && falls(&claim));
            if hit && sent.dead & (1 << place) == 0 {
                fallen.push((number, place));
            }
        }
    }
    for (number, place) in fallen {
        contradicted(c, number, place, fact, by);
    }
}

/// A claim has met what it does not cover: who heard it minds, by how sure it was said to be.
fn contradicted(c: &mut Crowd, number: usize, element: u8, fact: usize, by: Contradiction) {
    let now = c.agenda.now;
    let sent = &mut c.statements.sent[number];
    sent.dead |= 1 << element;
    let (seq, segments) = (sent.seq, sent.segments);
    let hurt = impact::claimed(claim_of(&sent.elements[usize::from(element)]).and_then(|(.., certainty)| certainty));
    let judged = &sent.judged[usize::from(element)];
    let lied = judged.act == Act::Deny || judged.verdict == Verdict::False;
    let integrity = CONTRADICTION_COSTS * hurt * if lied { 1.0 } else { MISTAKEN };
    let id = c.play.scenario.facts[fact].id.clone();
    c.statements.fold.words(&[u64::from(seq), u64::from(element)]);
    c.journal.tell(now, Event::Contradicted { seq, element: u32::from(element), fact: id, by });
    for segment in bits(segments) {
        for who in c.play.starts[segment]..c.play.starts[segment + 1] {
            if c.people.heard[who as usize] & (1 << fact) != 0 {
                c.people.touch(who, now, |mood| {
                    mood.lose_integrity(integrity);
                    mood.lose_competence(CONTRADICTION_COSTS * hurt / 2.0);
                    mood.anger += CONTRADICTION_ANGERS * hurt;
                });
            }
        }
    }
}

/// An agent has said something else than the company: after enough of them, its statement counts as contradicted.
pub(super) fn front_line_crossed(c: &mut Crowd, fact: usize) {
    let bit = 1u64 << fact;
    let Some(number) = c.statements.sent.iter().rposition(|sent| sent.facts & bit != 0) else { return };
    let sent = &mut c.statements.sent[number];
    sent.crossed += 1;
    if sent.crossed != FRONT_LINE_CONTRADICTS {
        return;
    }
    let id = c.play.scenario.facts[fact].id.clone();
    let element = sent.elements.iter().position(|e| e.fact() == Some(&id)).unwrap_or(0);
    let element = u32::try_from(element).unwrap_or(0);
    let event = Event::Contradicted { seq: sent.seq, element, fact: id, by: Contradiction::FrontLine };
    c.journal.tell(c.agenda.now, event);
}
