//! `goldenhour check`: everything that is wrong in scenario files, at once.

use std::{
    io::{self, IsTerminal as _, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Args, ValueEnum};

use crate::base::{finding::Finding, strings::Strings};
use crate::board::complaint;
use crate::cli::terminal;
use crate::record::file::{self, Existing};
use crate::scenario::{
    draw::{self, FileFindings, Ink},
    overlay,
    read::{self, Loaded},
};

/// Check scenario files: every finding with file, line and what to do.
#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// Scenario files.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// How to tell the findings.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Say that the texts in other languages were read against the scenario as it is now: renews the marks in the files
    /// beside it, and then checks.
    #[arg(long)]
    accept: bool,
}

/// How findings are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a reader, with the line that each is about.
    Text,
    /// For a program.
    Json,
}

/// Runs the command: 0 if there is no error, 1 if there is one, 2 if a file could not be read.
pub(super) fn run(args: &CheckArgs, strings: &Strings) -> ExitCode {
    let mut files = Vec::new();
    let mut is_unread = false;
    for path in &args.files {
        match load(path, args.accept) {
            Ok((source, loaded)) => {
                files.push(FileFindings { file: path.display().to_string(), source, findings: loaded.findings });
                files.extend(loaded.overlays.into_iter().map(|beside| FileFindings {
                    file: beside.path.display().to_string(),
                    source: beside.source,
                    findings: beside.findings,
                }));
            }
            Err(error) => {
                is_unread = true;
                terminal::complain(strings, &complaint::unreadable(strings, path, &error), "");
            }
        }
    }
    let told = match args.format {
        Format::Json => draw::json(&files) + "\n",
        Format::Text if files.is_empty() => String::new(),
        Format::Text => draw::terminal(&files, strings, ink()),
    };
    // Whoever stops reading early has seen enough: a closed pipe is no error.
    drop(io::stdout().write_all(told.as_bytes()));
    match draw::count(&files) {
        _ if is_unread => ExitCode::from(2),
        (0, _) => ExitCode::SUCCESS,
        _ => ExitCode::from(1),
    }
}

/// Reads a scenario and what stands beside it, after the marks of its overlays were renewed if that is wanted.
fn load(path: &Path, accept: bool) -> io::Result<(Vec<u8>, Loaded)> {
    let read = read::load(path)?;
    let Some(scenario) = read.1.scenario.as_ref().filter(|_| accept) else { return Ok(read) };
    for beside in &read.1.overlays {
        let is_odd = |finding: &Finding| ["overlay-syntax", "overlay-other"].contains(&finding.code);
        let Ok(source) = std::str::from_utf8(&beside.source) else { continue };
        if beside.lang.is_none() || beside.findings.iter().any(is_odd) {
            continue;
        }
        let renewed = overlay::renewed(scenario, source);
        if renewed != source {
            file::write_whole(&beside.path, Existing::Replace, |file| file.write_all(renewed.as_bytes()))
                .map_err(io::Error::other)?;
        }
    }
    read::load(path)
}

/// Colours for people, unless they asked for none.
fn ink() -> Ink {
    let is_unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if io::stdout().is_terminal() && !is_unwanted { Ink::Colour } else { Ink::Plain }
}
