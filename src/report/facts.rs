//! The fact sheet: when the company knew, when customers were told, by whom first, and how sure it said it was.

use crate::base::{
    id::FactId,
    time::{At, Span},
};
use crate::record::event::{Act, Event, Judged, SentAs, Verdict};
use crate::report::{
    played::{Played, Sent},
    words::{Words, anchor},
};
use crate::scenario::{
    fact::Fact,
    statement::{Certainty, Claim, Element, Value},
};

/// What the report says of one fact.
#[derive(Clone, Debug)]
pub struct Row {
    /// The question.
    pub name: String,
    /// The answer, as it turned out.
    pub truth: String,
    /// When the company knew, and who.
    pub knew: String,
    /// When customers were told.
    pub told: String,
    /// The class of that.
    pub told_class: &'static str,
    /// How long that took, or that nobody told them.
    pub gap: String,
    /// Who told them first.
    pub first: String,
    /// The class of that.
    pub first_class: &'static str,
    /// What may be said of it and what may not, where something holds.
    pub restriction: String,
    /// Every claim that was made of it; what was said again is one.
    pub claims: Vec<Said>,
    /// How often something was claimed of it.
    pub times: usize,
    /// Whether something went wrong with it.
    pub is_trouble: bool,
}

/// A claim as it was made.
#[derive(Clone, Debug)]
pub struct Said {
    /// Where the page tells more of it.
    pub link: String,
    /// When.
    pub at: String,
    /// What was said.
    pub said: String,
    /// How sure it was said to be.
    pub sure: String,
    /// How sure it was.
    pub evidence: String,
    /// What it was judged to be.
    pub verdict: String,
    /// The class of that.
    pub class: &'static str,
    /// What contradicted it later.
    pub contradicted: String,
    /// How often the same was said again, and until when.
    pub again: String,
}

/// The fact sheet.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// How many facts came up, and who told them first.
    pub summary: String,
    /// Facts of which something was claimed in public, the weightiest first.
    pub rows: Vec<Row>,
    /// Facts of which nothing was.
    pub unsaid: Vec<Row>,
    /// Facts that never came up.
    pub never: Vec<String>,
    /// Facts that came out without the company or before it.
    pub by_others: i64,
    /// Facts that customers heard of.
    pub heard: i64,
}

/// Who told a fact first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum First {
    Us,
    Leak,
    Rumour,
    Nobody,
}

/// The fact sheet of a record.
pub fn sheet(played: &Played<'_>, words: &Words<'_>) -> Sheet {
    let mut facts: Vec<&Fact> = played.scenario.facts.iter().collect();
    facts.sort_by_key(|fact| std::cmp::Reverse(fact.weight));
    let mut sheet = Sheet {
        summary: String::new(),
        rows: Vec::new(),
        unsaid: Vec::new(),
        never: Vec::new(),
        by_others: 0,
        heard: 0,
    };
    for fact in facts {
        let course = Course::of(played, fact);
        if !course.came_up() {
            sheet.never.push(fact.name.as_str().to_owned());
            continue;
        }
        let first = course.first();
        sheet.heard += i64::from(first != First::Nobody);
        sheet.by_others += i64::from(matches!(first, First::Leak | First::Rumour));
        let row = row(played, words, fact, &course);
        if row.claims.is_empty() { sheet.unsaid.push(row) } else { sheet.rows.push(row) }
    }
    let blanks = [
        ("facts", (sheet.rows.len() + sheet.unsaid.len()).into()),
        ("heard", sheet.heard.into()),
        ("others", sheet.by_others.into()),
    ];
    sheet.summary = words.say("facts-summary", blanks);
    sheet
}

/// What happened around one fact.
struct Course<'a> {
    /// When a seat first held it at least as likely, and surely.
    likely: Option<(At, String)>,
    confirmed: Option<(At, String)>,
    checked: Option<(At, String)>,
    /// Claims of it, in order: the statement, the element's place, and how it was judged.
    claims: Vec<(Sent<'a>, u32, &'a Judged)>,
    leak: Option<At>,
    rumour: Option<At>,
    contradictions: Vec<(u32, u32, At)>,
}

impl<'a> Course<'a> {
    fn of(played: &Played<'a>, fact: &Fact) -> Self {
        let mut course = Self {
            likely: None,
            confirmed: None,
            checked: None,
            claims: Vec::new(),
            leak: None,
            rumour: None,
            contradictions: Vec::new(),
        };
        for (_, at, event) in played.log.events() {
            match event {
                Event::FactLearned { fact: id, seat, certainty, .. } if *id == fact.id => {
                    let known = Some((at, seat.as_str().to_owned()));
                    let slot = match certainty {
                        Certainty::Confirmed => &mut course.confirmed,
                        Certainty::Likely => &mut course.likely,
                        Certainty::BeingChecked | Certainty::Unknown => &mut course.checked,
                    };
                    *slot = slot.take().or(known);
                }
                Event::FactLeaked { fact: id, .. } if *id == fact.id => course.leak = course.leak.or(Some(at)),
                Event::RumourCrossed { fact: id, .. } if *id == fact.id => course.rumour = course.rumour.or(Some(at)),
                Event::Contradicted { seq, element, fact: id, .. } if *id == fact.id => {
                    course.contradictions.push((*seq, *element, at));
                }
                _ => {}
            }
        }
        for sent in played.published() {
            for (place, judged) in (0..).zip(sent.judged) {
                if judged.fact.as_ref() == Some(&fact.id) && says_something(judged.act) {
                    course.claims.push((*sent, place, judged));
                }
            }
        }
        course
    }

    fn came_up(&self) -> bool {
        self.knew().is_some() || !self.claims.is_empty() || self.leak.is_some() || self.rumour.is_some()
    }

    /// When the company knew: confirmed or at least likely, whichever came first.
    fn knew(&self) -> Option<(&(At, String), Certainty)> {
        let likely = self.likely.as_ref().map(|known| (known, Certainty::Likely));
        let confirmed = self.confirmed.as_ref().map(|known| (known, Certainty::Confirmed));
        let sure = [confirmed, likely].into_iter().flatten().min_by_key(|((at, _), _)| *at);
        sure.or_else(|| self.checked.as_ref().map(|known| (known, Certainty::BeingChecked)))
    }

    /// When customers were first told it.
    fn told(&self) -> Option<At> {
        let tells = |act: Act, verdict: Verdict| {
            matches!(act, Act::Disclose | Act::Correct | Act::Explain | Act::Deny)
                && !matches!(verdict, Verdict::False | Verdict::Concealed | Verdict::Vague)
        };
        self.claims.iter().find(|(_, _, judged)| tells(judged.act, judged.verdict)).map(|(sent, _, _)| sent.at)
    }

    fn first(&self) -> First {
        let of = [(self.told(), First::Us), (self.leak, First::Leak), (self.rumour, First::Rumour)];
        let first = of.into_iter().filter_map(|(at, who)| at.map(|at| (at, who))).min_by_key(|(at, _)| *at);
        first.map_or(First::Nobody, |(_, who)| who)
    }
}

/// Whether an element says something about its fact, or says why it does not.
fn says_something(act: Act) -> bool {
    matches!(
        act,
        Act::Disclose
            | Act::NotKnown
            | Act::Withhold
            | Act::Correct
            | Act::Explain
            | Act::Refer
            | Act::Deny
            | Act::Decline
    )
}

fn row(played: &Played<'_>, words: &Words<'_>, fact: &Fact, course: &Course<'_>) -> Row {
    let knew = match course.knew() {
        Some(((at, seat), certainty)) => {
            let blanks = [
                ("when", words.local(*at).into()),
                ("who", words.seat(&seat.as_str().into()).to_owned().into()),
                ("certainty", words.certainty(certainty).into()),
            ];
            words.say("fact-knew", blanks)
        }
        None => words.get("fact-never-knew"),
    };
    let told = course.told();
    let gap = match (told, course.knew()) {
        (Some(told), Some(((knew, _), _))) if told >= *knew => {
            words.say("fact-gap", [("span", words.span(told - *knew).into())])
        }
        (Some(_), _) => words.get("fact-before-known"),
        (None, _) => String::new(),
    };
    let first = course.first();
    let late = |at: Option<At>, key: &str| {
        at.map_or_else(String::new, |at| words.say(key, [("when", words.local(at).into())]))
    };
    let (first_text, first_class) = match first {
        First::Us => (words.get("fact-first-us"), "good"),
        First::Leak => (late(course.leak, "fact-first-leak"), "bad"),
        First::Rumour => (late(course.rumour, "fact-first-rumour"), "bad"),
        First::Nobody => (words.get("fact-first-nobody"), "low"),
    };
    let claims = claims(words, fact, course);
    let restriction = fact.restriction.as_ref().map_or_else(String::new, |restriction| {
        let why = words.get(&format!("restriction-{:?}", restriction.kind));
        match restriction.until {
            Some(until) => words.say(
                "fact-restricted-until",
                [("why", why.into()), ("until", words.when(restriction.from, until).into())],
            ),
            None => words.say("fact-restricted", [("why", why.into())]),
        }
    });
    let is_wrong = |claim: &Said| claim.class == "bad" || !claim.contradicted.is_empty();
    Row {
        name: fact.name.as_str().to_owned(),
        truth: truth(played, words, fact),
        knew,
        told: told.map_or_else(|| words.get("fact-never-told"), |at| words.local(at)),
        told_class: if told.is_none() && course.knew().is_some() && fact.restriction.is_none() { "bad" } else { "" },
        gap,
        first: first_text,
        first_class,
        restriction,
        times: course.claims.len(),
        is_trouble: matches!(first, First::Leak | First::Rumour) || claims.iter().any(is_wrong),
        claims,
    }
}

/// What was true, from when, in the variant that was played.
fn truth(played: &Played<'_>, words: &Words<'_>, fact: &Fact) -> String {
    let holds = |truth: &&crate::scenario::fact::Truth| played.is_played(truth.variant.as_ref());
    let mut told: Vec<String> = Vec::new();
    let mut before: Option<&Value> = None;
    for truth in fact.truth.iter().filter(holds).filter(|truth| truth.from <= played.reached()) {
        if before == Some(&truth.value) {
            continue;
        }
        let value = words.value(truth.from, &fact.id, &truth.value);
        told.push(match before {
            None => value,
            Some(_) => words
                .say("fact-truth-from", [("when", words.when(At::START, truth.from).into()), ("value", value.into())]),
        });
        before = Some(&truth.value);
    }
    told.join(&words.get("list-joint"))
}

/// Claims in order; what was said again and again in the same words is one.
fn claims(words: &Words<'_>, fact: &Fact, course: &Course<'_>) -> Vec<Said> {
    let mut claims: Vec<(Said, u32)> = Vec::new();
    for claim in &course.claims {
        let next = said(words, fact, course, claim);
        let same = |known: &Said| {
            (&known.said, &known.sure, &known.evidence, &known.verdict)
                == (&next.said, &next.sure, &next.evidence, &next.verdict)
        };
        match claims.last_mut() {
            Some((known, times)) if same(known) => {
                *times += 1;
                known.again = words.say("fact-again", [("n", (*times).into()), ("last", next.at.as_str().into())]);
                if known.contradicted.is_empty() {
                    known.contradicted = next.contradicted;
                }
            }
            _ => claims.push((next, 0)),
        }
    }
    claims.into_iter().map(|(claim, _)| claim).collect()
}

fn said(words: &Words<'_>, fact: &Fact, course: &Course<'_>, (sent, place, judged): &(Sent<'_>, u32, &Judged)) -> Said {
    let element = usize::try_from(*place).ok().and_then(|place| sent.elements.get(place));
    let what = match element {
        Some(Element::Disclose { claim, .. }) => claimed(words, sent.at, &fact.id, claim),
        Some(Element::Refer { body, .. }) => words.say("say-refer-to", [("body", words.body(body.as_str()).into())]),
        _ => words.get(&format!("act-{:?}", judged.act)),
    };
    let contradicted = course.contradictions.iter().find(|(seq, at, _)| (seq, at) == (&sent.seq, place));
    let class = match judged.verdict {
        Verdict::Honest | Verdict::Withheld => "good",
        Verdict::Vague => "worried",
        _ => "bad",
    };
    debug_assert!(matches!(sent.to, SentAs::Published { .. }), "answers to one stand in the moments");
    Said {
        link: anchor(sent.n),
        at: words.local(sent.at),
        said: what,
        sure: judged.certainty.map_or_else(|| "–".to_owned(), |certainty| words.certainty(certainty)),
        evidence: words.certainty(judged.evidence),
        verdict: words.verdict(judged.verdict),
        class,
        again: String::new(),
        contradicted: contradicted.map_or_else(String::new, |(_, _, at)| {
            let after = words.span(Span((*at - sent.at).0));
            words.say("fact-contradicted", [("after", after.into())])
        }),
    }
}

fn claimed(words: &Words<'_>, at: At, fact: &FactId, claim: &Claim) -> String {
    words.claim(at, fact, claim)
}
