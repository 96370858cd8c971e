//! `goldenhour report`: the after-action report of a record, as one page for a browser or a printer.

use std::{
    fs::File,
    io::Read as _,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;

use crate::base::strings::Strings;
use crate::cli::terminal::{self, complain, could_not_run, remark};
use crate::record::{
    file::{self, Existing, WriteError},
    load::load_file,
};
use crate::report::{self, identity::Soundness};

/// Turns the record of a drill into its after-action report: one page that needs no network and prints well.
///
/// Exit code 0: written. 2: it could not be.
#[derive(Debug, Args)]
pub(super) struct ReportArgs {
    /// The record.
    record: PathBuf,
    /// The file to write, such as `report.html` [default: the record's name, ending in `.html`].
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Replace a page that is there already, even if it is no report.
    #[arg(long)]
    force: bool,
}

/// Runs the command.
pub(super) fn run(args: &ReportArgs, strings: &Strings) -> ExitCode {
    let out = args.out.clone().unwrap_or_else(|| args.record.with_extension("html"));
    match written(args, &out, strings) {
        Ok(()) => terminal::print(&format!("{}\n", out.display()), ExitCode::SUCCESS),
        Err((problem, hint)) => {
            complain(&problem, &hint);
            could_not_run()
        }
    }
}

/// What stands in the way, and what to do.
pub(super) type Obstacle = (String, String);

fn written(args: &ReportArgs, out: &Path, strings: &Strings) -> Result<(), Obstacle> {
    let shown = args.record.display();
    if is_same(&args.record, out) {
        return Err((format!("{shown} is the record itself"), "name another file with -o".to_owned()));
    }
    let loaded =
        load_file(&args.record).map_err(|error| (named(&args.record, &error.to_string()), error.hint().to_owned()))?;
    let soundness = Soundness::of(&loaded);
    match &soundness {
        Soundness::Proven(_) => {}
        Soundness::Unproven(why) => remark(&format!("{shown} could not be played again: {why}")),
        Soundness::Differs { n } => remark(&format!("{shown} differs when it is played again, first in line {n}")),
        Soundness::Unfinished => remark(&format!("{shown} is unfinished: the report goes as far as it does")),
        Soundness::Changed { line } => {
            remark(&format!("{shown} was changed after it was written: nothing from line {line} on is in the report"));
        }
    }
    let scenario = report::scenario_of(&loaded.log, strings.lang()).map_err(|why| {
        let problem = format!("the scenario in {shown} cannot be read by this version: {why}");
        (problem, "use the version of goldenhour that wrote the record".to_owned())
    })?;
    let page = report::page(&scenario, &loaded.log, &soundness, strings);
    write(out, args.force, &page)
}

fn named(path: &Path, what: &str) -> String {
    let path = path.display().to_string();
    if what.starts_with(&path) { what.to_owned() } else { format!("{path}: {what}") }
}

fn is_same(a: &Path, b: &Path) -> bool {
    matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

/// How every page of the program begins.
const PAGE: &[u8] = b"<!DOCTYPE html>\n<html lang=\"";

/// Whether a page may take the place of what is there: another page may, anything else only if that is wanted.
pub(super) fn spare(out: &Path, force: bool) -> Result<Existing, Obstacle> {
    if force || !out.exists() {
        return Ok(if force { Existing::Replace } else { Existing::Keep });
    }
    let mut start = Vec::new();
    let length = u64::try_from(PAGE.len()).unwrap_or(u64::MAX);
    let is_page = File::open(out).and_then(|file| file.take(length).read_to_end(&mut start)).is_ok()
        && (start.is_empty() || start == PAGE);
    if is_page {
        return Ok(Existing::Replace);
    }
    Err((
        format!("{} is there already and is no report", out.display()),
        "name another file, or replace it with --force".to_owned(),
    ))
}

/// Writes a page in one piece.
pub(super) fn write(out: &Path, force: bool, page: &str) -> Result<(), Obstacle> {
    let existing = spare(out, force)?;
    let told = |error: WriteError| (error.to_string(), error.hint().to_owned());
    file::write_whole(out, existing, |to| to.write_all(page.as_bytes())).map_err(told)
}
