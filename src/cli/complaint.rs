//! What stands in the way of a command, in the language of whoever gave it: errors carry facts, the sentences are here.

use std::{io, path::Path};

use crate::base::{
    strings::{Arg, Strings},
    time::Span,
};
use crate::drill::DrillError;
use crate::record::{
    file::WriteError,
    header::FORMAT,
    line::Part,
    load::{Breach, LoadError},
};
use crate::sim::hotline;

/// A sentence, and another on what to do, which may be empty.
pub(super) struct Complaint {
    pub(super) problem: String,
    pub(super) hint: String,
}

impl Complaint {
    /// The same, with the file's name before it where it is not named yet.
    pub(super) fn about(self, strings: &Strings, path: &Path) -> Self {
        let Self { problem, hint } = self;
        if problem.contains(&path.display().to_string()) {
            return Self { problem, hint };
        }
        Self { problem: strings.say("cli-about", [("path", name(path)), ("problem", problem.into())]), hint }
    }
}

/// A file's name as it was given.
pub(super) fn name(path: &Path) -> Arg<'static> {
    path.display().to_string().into()
}

/// What the system said, in other words where there are some.
pub(super) fn system(strings: &Strings, error: &io::Error) -> String {
    let key = format!("io-{:?}", error.kind());
    if strings.knows(&key) { strings.get(&key) } else { error.to_string() }
}

/// A file that cannot be read.
pub(super) fn unreadable(strings: &Strings, path: &Path, error: &io::Error) -> String {
    strings.say("cli-unreadable", [("path", name(path)), ("why", system(strings, error).into())])
}

/// A record that cannot be written.
pub(super) fn of_write(strings: &Strings, error: &WriteError) -> Complaint {
    let (kind, path, source) = match error {
        WriteError::Exists { path } => ("Exists", path, None),
        WriteError::NoFolder { folder } => ("NoFolder", folder, None),
        WriteError::NotAFile { path } => ("NotAFile", path, None),
        WriteError::ReadOnly { path, source } => ("ReadOnly", path, Some(source)),
        WriteError::Full { path, source } => ("Full", path, Some(source)),
        WriteError::InUse { path } => ("InUse", path, None),
        WriteError::Other { path, source } => ("Other", path, Some(source)),
    };
    let why = source.map(|source| system(strings, source)).unwrap_or_default();
    let problem = strings.say(&format!("write-{kind}"), [("path", name(path)), ("why", why.into())]);
    Complaint { problem, hint: strings.get(&format!("write-{kind}-hint")) }
}

/// A record that cannot be read.
pub(super) fn of_load(strings: &Strings, error: &LoadError) -> Complaint {
    let (problem, hint) = match error {
        LoadError::Io { path, source } => (unreadable(strings, path, source), "load-Io-hint"),
        LoadError::NotARecord { why } => {
            (strings.say("load-NotARecord", [("why", why.into())]), "load-NotARecord-hint")
        }
        LoadError::CutInHeader { bytes } => {
            (strings.say("load-CutInHeader", [("bytes", number(*bytes))]), "load-CutInHeader-hint")
        }
        LoadError::OtherFormat { format } => {
            let blanks = [("format", number(*format)), ("own", number(u64::from(FORMAT)))];
            (strings.say("load-OtherFormat", blanks), "load-OtherFormat-hint")
        }
    };
    Complaint { problem, hint: strings.get(hint) }
}

/// A drill that cannot go on.
pub(super) fn of_drill(strings: &Strings, error: &DrillError) -> Complaint {
    match error {
        DrillError::Record(error) => of_write(strings, error),
        DrillError::Over | DrillError::Assessed | DrillError::Pace => {
            Complaint { problem: strings.get("cli-over"), hint: String::new() }
        }
    }
}

/// What is wrong with a line of a record.
pub(super) fn breach(strings: &Strings, why: Breach) -> String {
    strings.get(&format!("breach-{why:?}"))
}

/// What stands on a line of a record.
pub(super) fn part(strings: &Strings, part: Part) -> String {
    strings.get(&format!("part-{part:?}"))
}

/// What a hotline cannot be asked.
pub(super) fn of_hotline(strings: &Strings, bad: &hotline::Bad) -> String {
    let seconds = |span: &Span| (span.in_minutes() * 60.0).to_string();
    let (key, n, most) = match bad {
        hotline::Bad::Rate(n) => ("hotline-Rate", n.to_string(), hotline::MOST_RATE.to_string()),
        hotline::Bad::Handle(span) => ("hotline-Handle", seconds(span), String::new()),
        hotline::Bad::Patience(span) => ("hotline-Patience", seconds(span), String::new()),
        hotline::Bad::Agents(n) => ("hotline-Agents", n.to_string(), hotline::MOST_AGENTS.to_string()),
        hotline::Bad::Calls(n) => ("hotline-Calls", n.to_string(), hotline::MOST_CALLS.to_string()),
        hotline::Bad::Chance(n) => ("hotline-Chance", n.to_string(), hotline::MOST_AGAIN.to_string()),
        hotline::Bad::Share(n) => ("hotline-Share", n.to_string(), String::new()),
        hotline::Bad::Scatter(n) => ("hotline-Scatter", n.to_string(), String::new()),
        hotline::Bad::Crowd(n) => ("hotline-Crowd", format!("{n:.0}"), hotline::MOST_RATE.to_string()),
        hotline::Bad::Years(n) => ("hotline-Years", format!("{n:.0}"), String::new()),
    };
    strings.say(key, [("n", n.into()), ("most", most.into())])
}

fn number(number: u64) -> Arg<'static> {
    Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
}
