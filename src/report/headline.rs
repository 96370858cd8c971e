//! The head of a report: one sentence of what happened, a few more that prove it, what must be said first.

use crate::base::time::{At, MINUTE, Span};
use crate::record::{
    event::{Act, Verdict},
    receipt::{Dimension, Score},
};
use crate::report::{
    chart::whole,
    facts::Sheet,
    played::{Played, lost, mean_trust},
    promises::{Fate, Promise},
    receipts::{capital, key},
    words::{Words, anchor},
};
use crate::scenario::{fact::Truth, find, statement::Value};
use crate::score::{advice, rubric::Rubric};

/// Broken promises from which they are what the drill was about, where they outnumber those kept.
const BROKE_THEIR_WORD: usize = 3;
/// Hundredths of points in all from which a drill went well.
const WELL: i64 = 8_000;

/// The head.
#[derive(Clone, Debug)]
pub struct Headline {
    /// What happened, in one sentence.
    pub sentence: String,
    /// What shows it, in a few sentences.
    pub lede: String,
    /// What must never be done and was: in words, and where it stands on the page.
    pub knock_outs: Vec<(String, Vec<(String, String)>)>,
    /// What the team found as it began.
    pub inherited: String,
    /// The one thing to change.
    pub change: String,
}

/// The head of a record.
pub fn headline(
    played: &Played<'_>,
    words: &Words<'_>,
    score: Option<&Score>,
    promises: &[Promise],
    sheet: &Sheet,
) -> Headline {
    Headline {
        sentence: sentence(played, words, score, promises, sheet),
        lede: lede(played, words, promises, sheet),
        knock_outs: score.map_or_else(Vec::new, |score| knock_outs(words, score)),
        inherited: played.scenario.inherited.as_ref().map_or_else(String::new, |text| text.as_str().to_owned()),
        change: score.map_or_else(String::new, |score| change(words, score)),
    }
}

fn knock_outs(words: &Words<'_>, score: &Score) -> Vec<(String, Vec<(String, String)>)> {
    let lines = score.lines.iter().filter(|line| line.criterion == "knock_out");
    let told = lines.map(|line| {
        let links = line.n.iter().take(3).map(|n| (anchor(*n), n.to_string())).collect();
        let sentence = advice::sentence(words.strings, words.scenario, line);
        let dimension = words.get(key(line.dimension));
        (words.say("headline-void", [("sentence", sentence.into()), ("dimension", dimension.into())]), links)
    });
    told.collect()
}

/// How long the first word took, counted from the first signal.
fn first_word(played: &Played<'_>) -> Option<(At, Span)> {
    let first = played.published().next()?;
    let (signal, _) = played.first_signal?;
    Some((first.at, Span((first.at - signal).0.max(0))))
}

fn sentence(
    played: &Played<'_>,
    words: &Words<'_>,
    score: Option<&Score>,
    promises: &[Promise],
    sheet: &Sheet,
) -> String {
    let has = |is: fn(&Promise) -> bool| promises.iter().filter(|promise| is(promise)).count();
    let broken = has(|promise| matches!(promise.fate, Fate::Broken(_)));
    let kept = has(|promise| matches!(promise.fate, Fate::Kept(_)));
    let denied = denied(played);
    let par = Rubric::default().for_scenario(words.scenario).speed.first_word.par;
    let took = first_word(played);
    let blanks = [
        ("took", took.map_or_else(String::new, |(_, span)| words.span(span)).into()),
        ("late", took.map_or_else(String::new, |(_, span)| words.span(Span((span.0 - par.0).max(0)))).into()),
        ("broken", broken.into()),
        ("made", promises.len().into()),
        ("others", sheet.by_others.into()),
    ];
    let key = match (took, score.and_then(|score| score.totals.total)) {
        (None, _) if played.first_signal.is_none() && played.sent.is_empty() => "headline-nothing",
        (None, _) => "headline-silent",
        _ if score.is_some_and(|score| !score.knocked_out.is_empty()) => "headline-knocked-out",
        _ if denied == Some(Denied::WhatWasTrue) => "headline-denied",
        _ if denied == Some(Denied::WhatNobodyKnew) => "headline-denied-blind",
        _ if broken >= BROKE_THEIR_WORD && broken > kept => "headline-broke",
        (Some((_, span)), _) if span > par => "headline-late",
        (_, Some(total)) if total >= WELL => "headline-well",
        _ if sheet.by_others > 0 && 2 * sheet.by_others > sheet.heard => "headline-others",
        _ => "headline-mixed",
    };
    words.say(key, blanks)
}

/// What the company denied in public.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Denied {
    WhatNobodyKnew,
    WhatWasTrue,
}

/// The worst that was denied in public, if anything was that was not held to be untrue.
fn denied(played: &Played<'_>) -> Option<Denied> {
    let judged = played.published().flat_map(|sent| sent.judged.iter().map(|judged| (sent.at, judged)));
    let worst = judged.filter(|(_, judged)| judged.act == Act::Deny).filter_map(|(at, judged)| {
        let fact = find(&played.scenario.facts, judged.fact.as_ref()?.as_str())?;
        let holds = |truth: &&Truth| played.is_played(truth.variant.as_ref()) && truth.from <= at;
        match fact.truth.iter().rfind(holds) {
            Some(truth) if truth.value == Value::Yes => Some(Denied::WhatWasTrue),
            _ => (judged.verdict != Verdict::Honest).then_some(Denied::WhatNobodyKnew),
        }
    });
    worst.max()
}

fn lede(played: &Played<'_>, words: &Words<'_>, promises: &[Promise], sheet: &Sheet) -> String {
    let mut told = Vec::new();
    match first_word(played) {
        Some((at, span)) => told
            .push(words.say("lede-first-word", [("clock", words.local(at).into()), ("span", words.span(span).into())])),
        None => told.push(words.get("lede-no-word")),
    }
    if sheet.heard > 0 {
        told.push(words.say("lede-facts", [("others", sheet.by_others.into()), ("heard", sheet.heard.into())]));
    }
    if !promises.is_empty() {
        let kept = promises.iter().filter(|promise| matches!(promise.fate, Fate::Kept(_))).count();
        told.push(words.say("lede-promises", [("kept", kept.into()), ("made", promises.len().into())]));
    }
    if let Some((first, last)) = played.first_and_last() {
        let trust = |sample| words.number(whole(mean_trust(played.scenario, sample)));
        let blanks = [
            ("first", trust(first).into()),
            ("last", trust(last).into()),
            ("lost", words.number(lost(last)).into()),
            ("customers", words.number(i64::from(played.scenario.customers())).into()),
        ];
        told.push(words.say("lede-trust", blanks));
    }
    told.join(&words.get("report-sentence-joint"))
}

/// The receipt that cost most of the whole, with what would have earned it.
fn change(words: &Words<'_>, score: &Score) -> String {
    let weights = super::receipts::weights(words);
    let worth = |dimension: Dimension, lost: i64| {
        let weight = weights.iter().find(|(known, _)| *known == dimension).map_or(0.0, |(_, weight)| *weight);
        whole(crate::report::chart::real(lost) * weight / 100.0)
    };
    let lines = score.lines.iter().filter(|line| line.earned < line.possible);
    let most =
        lines.max_by_key(|line| (worth(line.dimension, line.possible - line.earned), std::cmp::Reverse(line.id())));
    most.map_or_else(String::new, |line| {
        let blanks = [
            ("criterion", capital(&advice::asked(words.strings, line)).into()),
            ("advice", advice::sentence(words.strings, words.scenario, line).into()),
            ("points", super::words::rounded(worth(line.dimension, line.possible - line.earned)).into()),
        ];
        words.say("headline-change", blanks)
    })
}

/// How far an unfinished record goes, to the minute.
pub fn until(played: &Played<'_>, words: &Words<'_>) -> String {
    words.crisis(At(played.reached().0 / MINUTE * MINUTE))
}
