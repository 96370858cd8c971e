//! `goldenhour verify`: does playing the commands of a record again give that record?

use std::{path::PathBuf, process::ExitCode};

use clap::Args;
use serde_json::{Value, json};

use crate::base::time::MINUTE;
use crate::cli::{
    run::points,
    terminal::{self, could_not_run},
};
use crate::drill::replay::{Differs, Verdict, verify};
use crate::record::{
    load::{LoadError, Torn, load_file},
    log::Log,
};

/// Plays a recorded drill again and says whether the same commands give the same record.
///
/// Exit code 0: verified. 1: it differs, and where first; or it has no end. 2: this version cannot judge.
#[derive(Debug, Args)]
pub(super) struct VerifyArgs {
    /// The record.
    record: PathBuf,
    /// Print the result as JSON.
    #[arg(long)]
    json: bool,
}

/// Runs the command.
pub(super) fn run(args: &VerifyArgs) -> ExitCode {
    let loaded = match load_file(&args.record) {
        Ok(loaded) => loaded,
        Err(error) => return unreadable(args, &error),
    };
    let minutes = |at: crate::base::time::At| u64::try_from(at.0 / MINUTE).unwrap_or(0);
    let bar = terminal::bar(minutes(loaded.log.reached()), "{bar:40} playing it again");
    let verdict = verify(&loaded, &mut |at| bar.set_position(minutes(at)));
    bar.finish_and_clear();
    let (json, mut text, code) = told(&verdict, &loaded.log);
    let name = args.record.display();
    if args.json {
        text = format!("{json}\n");
    } else {
        text = format!("{name}: {text}");
    }
    terminal::print(&text, code)
}

/// A file that gives nothing to verify.
fn unreadable(args: &VerifyArgs, error: &LoadError) -> ExitCode {
    if args.json {
        let result = json!({ "verdict": "cannot_judge", "why": error.to_string() });
        return terminal::print(&format!("{result}\n"), could_not_run());
    }
    terminal::complain(&format!("{}: {error}", args.record.display()), error.hint());
    could_not_run()
}

/// The verdict for programs, in words, and as an exit code.
fn told(verdict: &Verdict, log: &Log) -> (Value, String, ExitCode) {
    let header = log.header();
    match verdict {
        Verdict::Verified { hashes, judged_anew } => {
            let hex = |hash: Option<blake3::Hash>| hash.map(|hash| hash.to_hex().to_string());
            let recorded_rules = log.score().map(|score| score.rules);
            let json = json!({
                "verdict": "verified",
                "play": hex(Some(hashes.play)),
                "head": hex(hashes.head),
                "score": hex(hashes.score),
                "commands": log.commands().count(),
                "events": log.events().count(),
                "rules": recorded_rules,
                "judged_anew": judged_anew.as_ref().map(|score| json!({
                    "rules": score.rules,
                    "total": points(score.totals.total),
                    "speed": points(score.totals.speed),
                    "transparency": points(score.totals.transparency),
                    "follow_up": points(score.totals.follow_up),
                    "resolution": points(score.totals.resolution),
                })),
            });
            let mut text = format!(
                "verified. Its {} commands, played again, give the same {} events.\n  play  {}\n  head  {}\n",
                log.commands().count(),
                log.events().count(),
                hashes.play.to_hex(),
                hex(hashes.head).unwrap_or_default(),
            );
            text.push_str("The head is this drill's name: compare it with the one shown when the drill ended.\n");
            text += &judged_anew.as_ref().map_or_else(String::new, |score| {
                format!(
                    "It was judged by rules {}; by today's rules {} it has {} of 100.\n",
                    recorded_rules.map_or_else(|| "of no version".to_owned(), |rules| rules.to_string()),
                    score.rules,
                    points(score.totals.total).map_or_else(|| "nothing".to_owned(), |points| format!("{points:.2}")),
                )
            });
            (json, text, ExitCode::SUCCESS)
        }
        Verdict::Differs(differs) => {
            let (json, text) = differing(differs);
            (json, text, ExitCode::FAILURE)
        }
        Verdict::Unfinished { reached, torn } => {
            let json = json!({
                "verdict": "unfinished",
                "reached": reached.to_string(),
                "lines": log.len_with_header(),
                "torn_bytes": torn.map(|torn| torn.bytes),
            });
            let mut text = match log.ended() {
                Some(_) => "unfinished. What was noted after the end of the drill breaks off".to_owned(),
                None => format!("unfinished. The record breaks off at {reached}"),
            };
            let tail = match torn {
                Some(Torn { bytes, kept_lines, .. }) => {
                    format!(", inside a line: {kept_lines} lines are whole, the last {bytes} bytes are not.\n")
                }
                None => format!(", after {} whole lines.\n", log.len_with_header()),
            };
            text.push_str(&tail);
            text.push_str("As far as it goes, its commands, played again, give the same events.\n");
            (json, text, ExitCode::FAILURE)
        }
        Verdict::CannotJudge(why) => {
            let json = json!({ "verdict": "cannot_judge", "why": why.to_string(), "engine": header.engine });
            let text = format!(
                "cannot be judged: {why}. It was made by version {}; verify it with that one.\n",
                header.engine
            );
            (json, text, could_not_run())
        }
    }
}

/// Where a record first differs.
fn differing(differs: &Differs) -> (Value, String) {
    match differs {
        Differs::Changed(broken) => (
            json!({
                "verdict": "differs",
                "n": broken.n,
                "part": broken.part,
                "line": broken.line,
                "why": broken.why.what(),
            }),
            format!(
                "differs. Line {} ({} {}) {}. Nothing from there on can be trusted.\n",
                broken.line,
                broken.part.name(),
                broken.n,
                broken.why.what()
            ),
        ),
        Differs::Replay(first) => {
            let at = first.at.map_or_else(String::new, |at| format!(", {at}"));
            let shown = |body: &Option<String>| match body {
                Some(body) => terminal::clip(body, 300),
                None => "(nothing)".to_owned(),
            };
            (
                json!({
                    "verdict": "differs",
                    "n": first.n,
                    "part": first.part,
                    "at": first.at.map(|at| at.to_string()),
                    "recorded": first.recorded,
                    "replayed": first.replayed,
                }),
                format!(
                    "differs, first in {} {}{at}.\n  recorded  {}\n  replayed  {}\n",
                    first.part.name(),
                    first.n,
                    shown(&first.recorded),
                    shown(&first.replayed)
                ),
            )
        }
    }
}
