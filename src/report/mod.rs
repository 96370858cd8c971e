//! Floor 5: the after-action report of a drill, one page that stands by itself.
//!
//! [`page`] turns a record and its scenario into a page in one language. What happened is put together first, each part
//! in a file of its own from [`played`], the record looked through once: [`headline`], [`moments`], [`facts`],
//! [`promises`], [`receipts`], [`hseep`], [`outcome`], [`identity`]; the template `assets/pages/report.html` only lays
//! it out. [`words`] and [`speech`] call things by their names, [`mod@chart`] and [`curve`] draw how things moved, and
//! [`frame`] is the page around it all, which other pages share; what a debrief on a screen shows is a [`debrief`] view. A record is proved by playing it again ([`identity`]);
//! nothing here reads a clock or opens a file: the same record gives the same bytes.

pub mod chart;
pub mod curve;
pub mod debrief;
pub mod facts;
pub mod frame;
pub mod headline;
pub mod hseep;
pub mod identity;
pub mod moments;
pub mod outcome;
pub mod played;
pub mod promises;
pub mod receipts;
pub mod speech;
pub mod words;

use std::{borrow::Cow, collections::BTreeSet};

use askama::Template;

use crate::base::{lang::Lang, strings::Strings, time::At};
use crate::record::{log::Log, receipt::Score};
use crate::report::{
    facts::Sheet,
    frame::{Frame, well_formed},
    headline::Headline,
    hseep::Evaluation,
    identity::{Sitter, Soundness},
    moments::Moment,
    outcome::{Causes, Figure},
    played::Played,
    promises::Ledger,
    receipts::Group,
    words::Words,
};
use crate::scenario::{Scenario, read};
use crate::score::{self, course::Course, rubric};

/// Lines that participants get for their own words.
const LINES: usize = 3;
/// Statements of the feedback form, each with room for one to five.
const FEEDBACK: usize = 8;

/// What the template lays out.
#[derive(Template)]
#[template(path = "report.html")]
struct Report<'a> {
    frame: Frame,
    t: &'a Strings,
    scenario: &'a Scenario,
    date: String,
    headline: Headline,
    total: String,
    judged_anew: String,
    warning: String,
    groups: Vec<Group>,
    trust: String,
    segments: Vec<String>,
    queues: Vec<String>,
    mattered: Vec<Told>,
    all: Vec<Phase>,
    sheet: Sheet,
    ledger: Ledger,
    evaluation: Evaluation,
    figures: Vec<Figure>,
    without_replay: String,
    causes: Causes,
    sitters: Vec<Sitter>,
    identity: Vec<(String, String, bool)>,
    feedback: Vec<String>,
    lines: Vec<()>,
}

impl Report<'_> {
    /// What is said under a key of two parts.
    fn named(&self, of: &str, key: &str) -> String {
        self.t.get(&format!("{of}-{key}"))
    }

    /// What is said of so many.
    fn counted(&self, key: &str, count: usize) -> String {
        self.t.say(key, [("n", count.into())])
    }
}

/// A moment as the page shows it.
struct Told {
    anchor: String,
    clock: String,
    crisis: String,
    sign: &'static str,
    class: &'static str,
    text: String,
}

/// The moments of a phase.
struct Phase {
    name: String,
    count: String,
    told: Vec<Told>,
}

/// The scenario that a record carries, with its texts in `lang`; if this version cannot read it, what is wrong first.
pub fn scenario_of(log: &Log, lang: Lang) -> Result<Scenario, String> {
    let loaded = read::read(log.header().scenario.as_bytes());
    let Some(mut scenario) = loaded.scenario else {
        let first = loaded.findings.first();
        return Err(first.map_or_else(String::new, |finding| format!("line {}: {}", finding.line, finding.message)));
    };
    scenario.overlays.clone_from(&log.header().overlays);
    Ok(scenario.spoken_in(lang))
}

/// The after-action report of a record, in the language of `strings`; `scenario` is the record's, in that language.
pub fn page(scenario: &Scenario, log: &Log, soundness: &Soundness, strings: &Strings) -> String {
    let words = Words::new(scenario, strings);
    let played = Played::of(scenario, log);
    let score = judged(scenario, log, soundness);
    let score = score.as_deref();
    let promises = promises::promises(&played, &words);
    let sheet = facts::sheet(&played, &words);
    let evaluation = hseep::evaluation(&played, &words, score);
    let cited = cited(&played, score, &promises);
    let moments = moments::moments(&played, &words, &cited);
    let date = words.date(At::START);
    let recorded = log.score().map(|score| score.rules);
    let report = Report {
        frame: frame(&words, &date),
        t: strings,
        scenario,
        headline: headline::headline(&played, &words, score, &promises, &sheet),
        total: score.and_then(|score| score.totals.total).map_or_else(|| "–".to_owned(), words::rounded),
        judged_anew: match (recorded, score) {
            (Some(then), Some(now)) if then != now.rules => {
                words.say("report-judged-anew", [("then", then.into()), ("now", now.rules.into())])
            }
            _ => String::new(),
        },
        warning: warning(&played, &words, soundness),
        groups: score.map_or_else(Vec::new, |score| receipts::groups(score, &words)),
        trust: curve::trust(&played, &words, &moments, &promises),
        segments: curve::segments(&played, &words),
        queues: curve::queues(&played, &words),
        mattered: moments::that_mattered(&moments).into_iter().map(|moment| told(moment, &words)).collect(),
        all: phases(&played, &words, &moments),
        ledger: promises::ledger(&promises, &words),
        sheet,
        evaluation,
        figures: outcome::figures(&played, &words, soundness.outcome()),
        without_replay: if soundness.outcome().is_some() { String::new() } else { words.get("outcome-without-replay") },
        causes: outcome::causes(&played, &words),
        sitters: identity::sitters(&played, &words),
        identity: identity::identity(&played, &words, score.map(|score| score.rules), soundness),
        feedback: (1..=FEEDBACK).map(|number| strings.get(&format!("feedback-{number}"))).collect(),
        lines: vec![(); LINES],
        date,
    };
    match report.render() {
        Ok(page) => well_formed(&page),
        Err(error) => unreachable!("a page is written into memory: {error}"),
    }
}

/// What stands around the page.
fn frame(words: &Words<'_>, date: &str) -> Frame {
    let title = words.say("report-title", [("title", words.scenario.title.as_str().into())]);
    let blanks = [
        ("title", words.scenario.title.as_str().into()),
        ("organisation", words.scenario.organisation.name.as_str().into()),
        ("date", date.into()),
    ];
    Frame { lang: words.strings.lang(), title, kicker: words.say("report-kicker", blanks) }
}

/// The judgement by the rules of today: as it is recorded, or made anew where it was made by others.
fn judged<'a>(scenario: &Scenario, log: &'a Log, soundness: &Soundness) -> Option<Cow<'a, Score>> {
    let recorded = log.score()?;
    let is_whole = !matches!(soundness, Soundness::Unfinished | Soundness::Changed { .. });
    let is_current = recorded.rules == rubric::VERSION || !is_whole;
    Some(if is_current { Cow::Borrowed(recorded) } else { Cow::Owned(score::score(scenario, &Course::of(log))) })
}

/// Lines of the record that the page points to.
fn cited(played: &Played<'_>, score: Option<&Score>, promises: &[promises::Promise]) -> BTreeSet<u32> {
    let mut cited = score.map_or_else(BTreeSet::new, receipts::cited);
    cited.extend(promises.iter().map(|promise| promise.n));
    cited.extend(played.published().map(|sent| sent.n));
    cited
}

/// What is wrong with the record, if something is.
fn warning(played: &Played<'_>, words: &Words<'_>, soundness: &Soundness) -> String {
    let until = headline::until(played, words);
    match soundness {
        Soundness::Proven(_) | Soundness::Unproven(_) => String::new(),
        Soundness::Differs { n } => words.say("report-differs", [("n", (*n).into())]),
        Soundness::Unfinished => words.say("report-unfinished", [("until", until.into())]),
        Soundness::Changed { line } => {
            let line = i64::try_from(*line).unwrap_or(i64::MAX);
            words.say("report-changed", [("line", line.into()), ("until", until.into())])
        }
    }
}

fn told(moment: &Moment, words: &Words<'_>) -> Told {
    Told {
        anchor: moment.n.map_or_else(String::new, words::anchor),
        clock: words.local(moment.at),
        crisis: words.crisis(moment.at),
        sign: moment.kind.sign(),
        class: moment.kind.class(),
        text: moment.text.clone(),
    }
}

/// All moments, by phase.
fn phases(played: &Played<'_>, words: &Words<'_>, moments: &[Moment]) -> Vec<Phase> {
    let mut from = At(i64::MIN);
    let mut phases = Vec::new();
    for (place, phase) in played.scenario.clock.phases.iter().enumerate() {
        let last = place + 1 == played.scenario.clock.phases.len();
        let is_in = |moment: &&Moment| moment.at >= from && (moment.at < phase.ends || last);
        let of: Vec<Told> = moments.iter().filter(is_in).map(|moment| told(moment, words)).collect();
        from = phase.ends;
        if !of.is_empty() {
            let count = words.count("moments-count", i64::try_from(of.len()).unwrap_or(0));
            phases.push(Phase { name: phase.name.as_str().to_owned(), count, told: of });
        }
    }
    phases
}
