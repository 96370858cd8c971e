//! What stands in the way, in the language of whoever it stands in the way of, at the command line and at the desk:
//! errors carry facts, the sentences are here.

use std::{io, path::Path};

use crate::base::strings::{Arg, Strings};
use crate::board::refusal;
use crate::drill::{DrillError, replay::CannotResume};
use crate::record::{
    afterwards::CannotAdd,
    file::WriteError,
    header::FORMAT,
    line::Part,
    load::{Breach, Broken, LoadError},
    sink::ResumeError,
};

/// A sentence, and another on what to do, which may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// What stands in the way.
    pub problem: String,
    /// What can be done.
    pub hint: String,
}

impl Complaint {
    /// The same, with the file's name before it where it is not named yet.
    #[must_use]
    pub fn about(self, strings: &Strings, path: &Path) -> Self {
        let Self { problem, hint } = self;
        if problem.contains(&path.display().to_string()) {
            return Self { problem, hint };
        }
        Self { problem: strings.say("cli-about", [("path", name(path)), ("problem", problem.into())]), hint }
    }
}

/// A file's name as it was given.
pub fn name(path: &Path) -> Arg<'static> {
    path.display().to_string().into()
}

/// What the system said, in other words where there are some.
pub fn system(strings: &Strings, error: &io::Error) -> String {
    let key = format!("io-{:?}", error.kind());
    if strings.knows(&key) { strings.get(&key) } else { error.to_string() }
}

/// A file that cannot be read.
pub fn unreadable(strings: &Strings, path: &Path, error: &io::Error) -> String {
    strings.say("cli-unreadable", [("path", name(path)), ("why", system(strings, error).into())])
}

/// A record that cannot be written.
pub fn of_write(strings: &Strings, error: &WriteError) -> Complaint {
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
pub fn of_load(strings: &Strings, error: &LoadError) -> Complaint {
    let (problem, hint) = match error {
        LoadError::Io { path, source } => (unreadable(strings, path, source), "load-Io-hint"),
        LoadError::NotARecord { .. } => (strings.get("load-NotARecord"), "load-NotARecord-hint"),
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
pub fn of_drill(strings: &Strings, error: &DrillError) -> Complaint {
    match error {
        DrillError::Record(error) => of_write(strings, error),
        DrillError::Over | DrillError::Assessed | DrillError::Pace => {
            Complaint { problem: strings.get("cli-over"), hint: String::new() }
        }
    }
}

/// A record that cannot be gone on with.
pub fn of_resume(strings: &Strings, error: &CannotResume) -> Complaint {
    match error {
        CannotResume::Over => Complaint { problem: strings.get("cli-over"), hint: String::new() },
        CannotResume::Replay(why) => {
            Complaint { problem: refusal::cannot_replay(strings, why), hint: strings.get("start-record-hint") }
        }
        CannotResume::Changed(broken) => changed(strings, broken),
        CannotResume::Differs(first) => {
            let blanks = [("part", part(strings, first.part).into()), ("n", first.n.to_string().into())];
            let hint = strings.get("load-changed-hint");
            Complaint { problem: strings.say("load-differs", blanks), hint }
        }
        CannotResume::Drill(error) => of_drill(strings, error),
    }
}

/// The file of a record that cannot be opened to go on with it.
pub fn of_file(strings: &Strings, error: &ResumeError) -> Complaint {
    match error {
        ResumeError::Load(error) => of_load(strings, error),
        ResumeError::Write(error) => of_write(strings, error),
        ResumeError::Broken(broken) => changed(strings, broken),
    }
}

/// A record that nothing can be added to.
pub fn of_adding(strings: &Strings, error: &CannotAdd) -> Complaint {
    match error {
        CannotAdd::Load(error) => of_load(strings, error),
        CannotAdd::Write(error) => of_write(strings, error),
        CannotAdd::Broken(broken) => changed(strings, broken),
        CannotAdd::NotOver => Complaint { problem: strings.get("load-not-over"), hint: String::new() },
    }
}

/// A record that was changed after it was written.
pub fn changed(strings: &Strings, broken: &Broken) -> Complaint {
    let blanks = [("line", number(broken.line)), ("why", breach(strings, broken.why).into())];
    Complaint { problem: strings.say("load-changed", blanks), hint: strings.get("load-changed-hint") }
}

/// What is wrong with a line of a record.
pub fn breach(strings: &Strings, why: Breach) -> String {
    strings.get(&format!("breach-{why:?}"))
}

/// What stands on a line of a record.
pub fn part(strings: &Strings, part: Part) -> String {
    strings.get(&format!("part-{part:?}"))
}

fn number(number: u64) -> Arg<'static> {
    Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
}
