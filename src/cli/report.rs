//! `goldenhour report`: the after-action report of a record, as one page for a browser or a printer.

use std::{
    fs::File,
    io::Read as _,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;

use crate::base::strings::Strings;
use crate::board::{
    complaint::{self, Complaint},
    refusal,
};
use crate::cli::terminal::{self, complain, could_not_run, remark};
use crate::record::{
    file::{self, Existing},
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
        Ok(()) => terminal::print(strings, &format!("{}\n", out.display()), ExitCode::SUCCESS),
        Err((problem, hint)) => {
            complain(strings, &problem, &hint);
            could_not_run()
        }
    }
}

/// What stands in the way, and what to do.
pub(super) type Obstacle = (String, String);

fn written(args: &ReportArgs, out: &Path, strings: &Strings) -> Result<(), Obstacle> {
    let named = || ("path", complaint::name(&args.record));
    if is_same(&args.record, out) {
        return Err((strings.say("page-own-record", [named()]), strings.get("page-name-another")));
    }
    let loaded = load_file(&args.record).map_err(|error| {
        let Complaint { problem, hint } = complaint::of_load(strings, &error).about(strings, &args.record);
        (problem, hint)
    })?;
    let soundness = Soundness::of(&loaded);
    match &soundness {
        Soundness::Proven(_) => {}
        Soundness::Unproven(why) => {
            let why = refusal::cannot_replay(strings, why);
            remark(&strings.say("page-unproven", [named(), ("why", why.into())]));
        }
        Soundness::Differs { n } => remark(&strings.say("page-differs", [named(), ("n", n.to_string().into())])),
        Soundness::Unfinished => remark(&strings.say("page-unfinished", [named()])),
        Soundness::Changed { line } => {
            remark(&strings.say("page-changed", [named(), ("line", line.to_string().into())]));
        }
    }
    let scenario = report::scenario_of(&loaded.log, strings.lang()).map_err(|why| {
        let problem = strings.say("page-other-scenario", [named(), ("why", why.into())]);
        (problem, strings.get("load-OtherFormat-hint"))
    })?;
    let page = report::page(&scenario, &loaded.log, &soundness, strings);
    write(out, args.force, &page, strings)
}

fn is_same(a: &Path, b: &Path) -> bool {
    matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

/// How every page of the program begins.
const PAGE: &[u8] = b"<!DOCTYPE html>\n<html lang=\"";

/// Whether a page may take the place of what is there: another page may, anything else only if that is wanted.
pub(super) fn spare(out: &Path, force: bool, strings: &Strings) -> Result<Existing, Obstacle> {
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
    Err((strings.say("page-no-page", [("path", complaint::name(out))]), strings.get("page-no-page-hint")))
}

/// Writes a page in one piece.
pub(super) fn write(out: &Path, force: bool, page: &str, strings: &Strings) -> Result<(), Obstacle> {
    let existing = spare(out, force, strings)?;
    file::write_whole(out, existing, |to| to.write_all(page.as_bytes())).map_err(|error| {
        let Complaint { problem, hint } = complaint::of_write(strings, &error);
        (problem, hint)
    })
}
