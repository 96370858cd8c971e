//! The promise ledger: what was promised to whom, until when, and what became of it.

use std::collections::BTreeMap;

use crate::base::time::{At, Span};
use crate::record::event::{Event, PromiseKind};
use crate::report::{
    played::Played,
    words::{Words, anchor},
};
use crate::scenario::statement::Element;

/// Promises that went wrong and are shown at once; the rest is folded.
const SHOWN: usize = 16;

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum Fate {
    /// It was kept, when.
    Kept(At),
    /// It was broken, when.
    Broken(At),
    /// The record ends before it was due.
    Open,
}

/// A promise.
#[derive(Clone, Debug)]
pub struct Promise {
    /// The line that tells of it: of the statement that made it, or of the promise where there is no such.
    pub n: u32,
    /// When it was made.
    pub made: At,
    /// When it was due at last.
    pub due: At,
    /// What was promised, in words.
    pub what: String,
    /// To whom.
    pub whom: String,
    /// How often it was put off.
    pub redated: u32,
    /// What became of it.
    pub fate: Fate,
    /// People who held it when it was broken.
    pub people: Option<u32>,
}

/// The ledger, as it is shown.
#[derive(Clone, Debug)]
pub struct Ledger {
    /// Made, kept, put off, broken, in words.
    pub summary: String,
    /// Broken, put off or open promises, broken ones first.
    pub trouble: Vec<Row>,
    /// The rest of them, where they are many.
    pub more_trouble: Vec<Row>,
    /// Those that were simply kept.
    pub kept: Vec<Row>,
}

/// A row of the ledger.
#[derive(Clone, Debug)]
pub struct Row {
    /// Where the page tells more of it.
    pub link: String,
    /// When it was made.
    pub made: String,
    /// What was promised.
    pub what: String,
    /// To whom.
    pub whom: String,
    /// Until when.
    pub due: String,
    /// What became of it.
    pub fate: String,
    /// The class of that.
    pub class: &'static str,
    /// People.
    pub people: String,
}

/// All promises of a record, in the order in which they were made.
pub fn promises(played: &Played<'_>, words: &Words<'_>) -> Vec<Promise> {
    let mut all: Vec<Promise> = Vec::new();
    let sent: BTreeMap<u32, u32> = played.published().map(|sent| (sent.seq, sent.n)).collect();
    let mut places: BTreeMap<(u32, u32), usize> = BTreeMap::new();
    for (n, at, event) in played.log.events() {
        match event {
            Event::PromiseMade { seq, element, kind, due, segments, .. } => {
                let what = match played.element(*seq, *element) {
                    Some(Element::Remedy { action, .. }) => words.action(action.as_str()).to_owned(),
                    Some(Element::Compensate { offer, .. }) => words.offer(offer.as_str()).to_owned(),
                    _ if *kind == PromiseKind::Update => words.get("promise-update"),
                    Some(element) if *kind != PromiseKind::CallBack => words.element(at, element),
                    _ => words.get("promise-call-back"),
                };
                let n = sent.get(seq).copied().unwrap_or(n);
                places.insert((*seq, *element), all.len());
                let whom = words.segments(segments);
                let fate = Fate::Open;
                all.push(Promise { n, made: at, due: *due, what, whom, redated: 0, fate, people: None });
            }
            Event::PromiseKept { seq, element } => {
                with(&mut all, &places, (*seq, *element), |promise| promise.fate = Fate::Kept(at));
            }
            Event::PromiseRedated { seq, element, due, times } => {
                with(&mut all, &places, (*seq, *element), |promise| (promise.due, promise.redated) = (*due, *times));
            }
            Event::PromiseBroken { seq, element, people } => {
                with(&mut all, &places, (*seq, *element), |promise| {
                    (promise.fate, promise.people) = (Fate::Broken(at), Some(*people));
                });
            }
            _ => {}
        }
    }
    all
}

fn with(
    all: &mut [Promise],
    places: &BTreeMap<(u32, u32), usize>,
    name: (u32, u32),
    change: impl FnOnce(&mut Promise),
) {
    if let Some(promise) = places.get(&name).and_then(|place| all.get_mut(*place)) {
        change(promise);
    }
}

/// The ledger of some promises.
pub fn ledger(all: &[Promise], words: &Words<'_>) -> Ledger {
    let count = |is: fn(&Promise) -> bool| i64::try_from(all.iter().filter(|promise| is(promise)).count()).unwrap_or(0);
    let broken = count(|promise| matches!(promise.fate, Fate::Broken(_)));
    let blanks = [
        ("made", i64::try_from(all.len()).unwrap_or(0).into()),
        ("kept", count(|promise| matches!(promise.fate, Fate::Kept(_))).into()),
        ("redated", count(|promise| promise.redated > 0).into()),
        ("broken", broken.into()),
    ];
    let summary = if all.is_empty() { words.get("promises-none") } else { words.say("promises-summary", blanks) };
    let simply_kept = |promise: &&Promise| matches!(promise.fate, Fate::Kept(_)) && promise.redated == 0;
    let kept = all.iter().filter(simply_kept).map(|promise| row(promise, words)).collect();
    let mut rest: Vec<&Promise> = all.iter().filter(|promise| !simply_kept(promise)).collect();
    rest.sort_by_key(|promise| !matches!(promise.fate, Fate::Broken(_)));
    let mut trouble: Vec<Row> = rest.into_iter().map(|promise| row(promise, words)).collect();
    let more_trouble = trouble.split_off(trouble.len().min(SHOWN));
    Ledger { summary, trouble, more_trouble, kept }
}

fn row(promise: &Promise, words: &Words<'_>) -> Row {
    let (fate, class) = match promise.fate {
        Fate::Kept(at) => (words.say("promise-kept", [("when", words.when(promise.due, at).into())]), "good"),
        Fate::Broken(at) if at > promise.due => {
            let late = words.span(Span((at - promise.due).0));
            (words.say("promise-broken-after", [("late", late.into())]), "bad")
        }
        Fate::Broken(_) => (words.get("promise-broken"), "bad"),
        Fate::Open => (words.get("promise-open"), "gold"),
    };
    let fate = if promise.redated > 0 {
        words.say("promise-redated", [("fate", fate.into()), ("times", promise.redated.into())])
    } else {
        fate
    };
    Row {
        link: anchor(promise.n),
        made: words.local(promise.made),
        what: promise.what.clone(),
        whom: promise.whom.clone(),
        due: words.when(promise.made, promise.due),
        fate,
        class,
        people: promise.people.map_or_else(|| "–".to_owned(), |people| words.number(i64::from(people))),
    }
}
