//! Whether drills may be compared: the same crisis, the same customers, the same rules, nobody helped (R22).

use serde_json::{Value, json};

use crate::base::{
    lang::Lang,
    time::{At, MINUTE},
};
use crate::board::entry::Entry;
use crate::record::line::Session;
use crate::scenario::{
    command::{Command, What},
    hash::texts_hash,
};

/// Whether a comparison is fair.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fairness {
    /// What differs and makes it unfair.
    pub reasons: Vec<Difference>,
    /// What differs and should be known, and takes nothing from fairness.
    pub notes: Vec<Difference>,
}

/// Something in which drills differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What, as a word that programs can rely on; also the end of the key of its name.
    pub what: &'static str,
    /// The value of each drill, in the order of the board.
    pub values: Vec<Value>,
}

impl Fairness {
    /// Compares what drills were played under.
    pub fn of(entries: &[Entry]) -> Self {
        let reasons = [
            differs("rules_hash", entries, |entry| json!(entry.log.header().rules_hash)),
            differs("seed", entries, |entry| json!(entry.log.header().seed)),
            differs("variant", entries, |entry| json!(entry.log.header().variant)),
            differs("cut", entries, |entry| json!(entry.log.header().cut)),
            differs("model", entries, |entry| json!(entry.log.header().model)),
            differs("rules_version", entries, |entry| json!(entry.rules)),
            differs("mode", entries, |entry| json!(entry.log.header().mode)),
            differs("attempt", entries, |entry| json!(entry.log.header().attempt)),
            differs("seats", entries, |entry| json!(entry.log.header().seats)),
            differs("interventions", entries, |entry| json!(interventions(entry))),
            differs("unfinished", entries, |entry| json!(entry.breaks_off.map(|at| at.to_string()))),
        ];
        let notes = [
            differs("texts", entries, |entry| json!(texts(entry))),
            differs("hints", entries, |entry| json!(count(entry, |fact| matches!(fact, Session::Hint { .. })))),
            differs("pauses", entries, |entry| json!(count(entry, |fact| matches!(fact, Session::Pause)))),
        ];
        Self { reasons: reasons.into_iter().flatten().collect(), notes: notes.into_iter().flatten().collect() }
    }

    /// Whether nothing stands against it.
    pub fn is_fair(&self) -> bool {
        self.reasons.is_empty()
    }
}

/// What drills differ in, if they do.
fn differs(what: &'static str, entries: &[Entry], of: impl Fn(&Entry) -> Value) -> Option<Difference> {
    let values: Vec<Value> = entries.iter().map(of).collect();
    let same = values.windows(2).all(|pair| pair.first() == pair.last());
    (!same).then_some(Difference { what, values })
}

fn count(entry: &Entry, is: fn(&Session) -> bool) -> usize {
    entry.log.session().filter(|(_, fact)| is(fact)).count()
}

/// The hashes of the texts in every language that the record carries, shortened.
fn texts(entry: &Entry) -> String {
    let hashes = Lang::ALL.into_iter().filter_map(|lang| {
        let hash = texts_hash(&entry.scenario, lang)?;
        Some(format!("{} {}", lang.tag(), hash.chars().take(8).collect::<String>()))
    });
    hashes.collect::<Vec<_>>().join(", ")
}

/// What the facilitator did to the course of the drill, in order, without what came to nothing.
fn interventions(entry: &Entry) -> Vec<Value> {
    let refused = entry.log.refused();
    let commands = entry.log.commands().map(|(_, command, _)| command);
    commands.filter(|command| command.what.intervenes() && !refused.contains(&command.seq)).map(intervention).collect()
}

/// An intervention without the free words of its reason. When it was done counts only where that makes a difference:
/// an inject held or skipped before its time is the same whenever it was said.
fn intervention(command: &Command) -> Value {
    let Command { at, what, .. } = command;
    let minute = At(at.0.div_euclid(MINUTE) * MINUTE).to_string();
    match what {
        What::Skip { inject, .. } => json!({ "Skip": inject }),
        What::Hold(_) | What::Edit { .. } | What::OpenMove(_) | What::CloseMove => json!(what),
        What::Rule(ruling) => json!({ "at": minute, "Rule": [ruling.preset, ruling.segments] }),
        _ => json!({ "at": minute, "what": what }),
    }
}
