//! Answers to those who ask: `answer/INJECT` (R5 R6).

use crate::base::{id::FactId, time::At};
use crate::record::{
    event::{Act, Judged, SentAs, Verdict},
    receipt::Dimension,
};
use crate::scenario::{
    command::Item,
    inject::{Inject, InjectKind},
};
use crate::score::{
    facts::{Facts, Sent},
    tally::{Mark, of_inject},
};

/// Judges what those were told who ask something in a message that the team discusses: by an answer, or by a word to
/// many that speaks of it. How soon is the business of speed, and charged there alone (R14).
pub(super) fn judge(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    let asking: Vec<&Inject> = facts
        .in_play
        .iter()
        .filter(|inject| facts.is_discussed(inject) && inject.kind != InjectKind::ExpectedAction)
        .filter(|inject| !inject.asks.is_empty())
        .copied()
        .collect();
    #[expect(clippy::cast_precision_loss, reason = "a cut discusses a dozen injects")]
    let share = facts.rubric.transparency.answer_points / asking.len().max(1) as f64;
    for inject in asking {
        let mut mark = Mark::new(Dimension::Transparency, "answer", inject.id.as_str(), "R6", share);
        mark.advice = "advice-answer-never";
        of_inject(facts, inject, &mut mark, |at, mark| hear(facts, inject, at, mark));
        marks.push(mark);
    }
}

fn hear(facts: &Facts<'_>, inject: &Inject, from: At, mark: &mut Mark) {
    let is_answer =
        |sent: &&Sent<'_>| matches!(sent.to, SentAs::Answered { item: Item::Inject(id) } if *id == inject.id);
    let answers: Vec<&Sent<'_>> = facts.sent.iter().filter(is_answer).collect();
    let (mut sum, mut evasive, mut empty) = (0.0, false, false);
    for fact in &inject.asks {
        let mut best = 0.0_f64;
        for sent in &answers {
            let apology = is_empty_apology(sent);
            let worth = if apology { facts.rubric.transparency.empty_apology } else { 1.0 };
            best = best.max(worth * word_on(facts, fact, sent));
            evasive |= sent.elements.iter().any(|judged| is_evasive(facts, sent, judged));
            empty |= apology;
        }
        let public = facts.sent.iter().filter(|sent| matches!(sent.to, SentAs::Published { .. }));
        for sent in public.filter(|sent| sent.at >= from || !facts.learned_between(fact, sent.at, from)) {
            best = best.max(word_on(facts, fact, sent));
        }
        sum += best;
    }
    #[expect(clippy::cast_precision_loss, reason = "a message asks about a few facts")]
    let count = inject.asks.len() as f64;
    mark.earned = sum / count;
    mark.n.extend(answers.iter().map(|sent| sent.n));
    mark.advice = match () {
        () if mark.earned >= 0.999 => "advice-answer-good",
        () if evasive => "advice-answer-evasive",
        () if empty => "advice-answer-empty-apology",
        () if mark.earned > 0.0 || !answers.is_empty() => "advice-answer-partly",
        () => "advice-answer-never",
    };
}

/// What a statement is worth as an answer on a fact. Who has it in hand may be referred to (R5).
fn word_on(facts: &Facts<'_>, fact: &FactId, sent: &Sent<'_>) -> f64 {
    let rubric = &facts.rubric.transparency;
    let worth = |judged: &Judged| match (judged.act, judged.verdict) {
        (Act::NotKnown, Verdict::Honest) if anybody_knew(facts, fact, sent.at) => rubric.answer_unknown,
        (Act::Disclose | Act::Explain | Act::Deny | Act::Refer | Act::NotKnown, Verdict::Honest)
        | (Act::Withhold, Verdict::Withheld) => 1.0,
        (Act::Disclose | Act::Explain, Verdict::Vague) => rubric.vague,
        _ => 0.0,
    };
    let about = sent.elements.iter().filter(|judged| judged.fact.as_ref() == Some(fact));
    about.map(worth).fold(0.0, f64::max)
}

fn anybody_knew(facts: &Facts<'_>, fact: &FactId, at: At) -> bool {
    facts.learned_between(fact, At(i64::MIN), at)
}

/// A denial that is not so, blame for others, a refusal to speak, which a referral without what we do is as well, or
/// hiding what is known.
pub(super) fn is_evasive(facts: &Facts<'_>, sent: &Sent<'_>, judged: &Judged) -> bool {
    match judged.act {
        Act::ShiftBlame | Act::Decline => true,
        Act::Deny => judged.verdict != Verdict::Honest,
        _ => {
            let overtaken = || judged.fact.as_ref().is_some_and(|fact| facts.is_overtaken(sent, fact));
            judged.verdict == Verdict::Concealed && !overtaken()
        }
    }
}

/// Sorry, and neither what to do nor what we do about it (R10).
fn is_empty_apology(sent: &Sent<'_>) -> bool {
    let has = |acts: &[Act]| sent.elements.iter().any(|judged| acts.contains(&judged.act));
    has(&[Act::Apologise]) && !has(&[Act::Instruct, Act::Remedy, Act::Compensate, Act::Refer])
}
