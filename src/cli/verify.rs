//! `goldenhour verify`: does playing the commands of a record again give that record?

use std::{path::PathBuf, process::ExitCode};

use clap::Args;
use serde_json::{Value, json};

use crate::base::{
    strings::{Arg, Strings},
    time::{At, MINUTE},
};
use crate::board::{
    complaint::{self, Complaint},
    refusal,
};
use crate::cli::{
    json::{self, points},
    terminal::{self, could_not_run, pad, width},
};
use crate::drill::replay::{Differs, Verdict, verify};
use crate::record::{
    load::{LoadError, Torn, load_file},
    log::{Hashes, Log},
    receipt::Score,
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
pub(super) fn run(args: &VerifyArgs, strings: &Strings) -> ExitCode {
    let loaded = match load_file(&args.record) {
        Ok(loaded) => loaded,
        Err(error) => return unreadable(args, &error, strings),
    };
    let minutes = |at: At| u64::try_from(at.0 / MINUTE).unwrap_or(0);
    let bar = terminal::bar(minutes(loaded.log.reached()), &format!("{{bar:40}} {}", strings.get("verify-playing")));
    let verdict = verify(&loaded, &mut |at| bar.set_position(minutes(at)));
    bar.finish_and_clear();
    let teller = Teller { strings, path: complaint::name(&args.record), log: &loaded.log };
    let (json, lines, code) = teller.told(&verdict);
    let text = if args.json { format!("{json}\n") } else { lines.join("\n") + "\n" };
    terminal::print(strings, &text, code)
}

/// A file that gives nothing to verify.
fn unreadable(args: &VerifyArgs, error: &LoadError, strings: &Strings) -> ExitCode {
    if args.json {
        let result = json!({ "verdict": "cannot_judge", "why": error.to_string() });
        return terminal::print(strings, &format!("{result}\n"), could_not_run());
    }
    let Complaint { problem, hint } = complaint::of_load(strings, error).about(strings, &args.record);
    terminal::complain(strings, &problem, &hint);
    could_not_run()
}

/// Tells the verdict on one record.
struct Teller<'a> {
    strings: &'a Strings,
    /// The record's file.
    path: Arg<'a>,
    log: &'a Log,
}

impl Teller<'_> {
    /// The verdict for programs, in lines for people, and as an exit code.
    fn told(&self, verdict: &Verdict) -> (Value, Vec<String>, ExitCode) {
        match verdict {
            Verdict::Verified { hashes, judged_anew } => {
                let (json, lines) = self.verified(hashes, judged_anew.as_deref());
                (json, lines, ExitCode::SUCCESS)
            }
            Verdict::Differs(differs) => {
                let (json, lines) = self.differing(differs);
                (json, lines, ExitCode::FAILURE)
            }
            Verdict::Unfinished { reached, torn } => {
                let (json, lines) = self.unfinished(*reached, torn.as_ref());
                (json, lines, ExitCode::FAILURE)
            }
            Verdict::CannotJudge(why) => {
                let engine = self.log.header().engine.as_str();
                let json = json!({ "verdict": "cannot_judge", "why": why.to_string(), "engine": engine });
                let why = refusal::cannot_replay(self.strings, why);
                let text = self.say("verify-cannot", [("why", why.into()), ("engine", engine.into())]);
                (json, vec![text], could_not_run())
            }
        }
    }

    /// A message that begins with the file's name.
    fn say<'b, const N: usize>(&'b self, key: &str, blanks: [(&'b str, Arg<'b>); N]) -> String {
        // The number of blanks is fixed, so the name is put in beside them.
        self.strings.say_of(key, ("path", self.path.clone()), blanks)
    }

    fn verified(&self, hashes: &Hashes, judged_anew: Option<&Score>) -> (Value, Vec<String>) {
        let (log, strings) = (self.log, self.strings);
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
            "judged_anew": judged_anew.map(|score| {
                let mut told = json::totals(&score.totals);
                told["rules"] = score.rules.into();
                told
            }),
        });
        let counts = [("commands", log.commands().count().into()), ("events", log.events().count().into())];
        let mut lines = vec![
            self.say("verify-verified", counts),
            format!("  play  {}", hashes.play.to_hex()),
            format!("  head  {}", hex(hashes.head).unwrap_or_default()),
            strings.get("verify-name"),
        ];
        if let Some(score) = judged_anew {
            let recorded = recorded_rules.map_or_else(|| strings.get("verify-no-rules"), |rules| rules.to_string());
            let rules = [("recorded", recorded.into()), ("rules", score.rules.into())];
            let [was, is] = rules.clone();
            lines.push(match points(score.totals.total) {
                Some(points) => strings.say("verify-anew", [was, is, ("points", format!("{points:.2}").into())]),
                None => strings.say("verify-anew-unjudged", rules),
            });
        }
        (json, lines)
    }

    fn unfinished(&self, reached: At, torn: Option<&Torn>) -> (Value, Vec<String>) {
        let (log, strings) = (self.log, self.strings);
        let json = json!({
            "verdict": "unfinished",
            "reached": reached.to_string(),
            "lines": log.len_with_header(),
            "torn_bytes": torn.map(|torn| torn.bytes),
        });
        let count = |number: u64| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
        let head = match log.ended() {
            Some(_) => self.say("verify-unfinished-after", []),
            None => self.say("verify-unfinished", [("reached", reached.to_string().into())]),
        };
        let tail = match torn {
            Some(Torn { bytes, kept_lines, .. }) => {
                strings.say("verify-torn", [("lines", count(*kept_lines)), ("bytes", count(*bytes))])
            }
            None => strings.say("verify-whole", [("lines", log.len_with_header().into())]),
        };
        (json, vec![head, tail, strings.get("verify-as-far")])
    }

    /// Where a record first differs.
    fn differing(&self, differs: &Differs) -> (Value, Vec<String>) {
        let strings = self.strings;
        match differs {
            Differs::Changed(broken) => {
                let json = json!({
                    "verdict": "differs",
                    "n": broken.n,
                    "part": broken.part,
                    "line": broken.line,
                    "why": broken.why.what(),
                });
                let blanks = [
                    ("line", broken.line.to_string().into()),
                    ("part", complaint::part(strings, broken.part).into()),
                    ("n", broken.n.to_string().into()),
                    ("why", complaint::breach(strings, broken.why).into()),
                ];
                (json, vec![self.say("verify-differs-line", blanks)])
            }
            Differs::Replay(first) => {
                let json = json!({
                    "verdict": "differs",
                    "n": first.n,
                    "part": first.part,
                    "at": first.at.map(|at| at.to_string()),
                    "recorded": first.recorded,
                    "replayed": first.replayed,
                });
                let place = [("part", complaint::part(strings, first.part).into()), ("n", first.n.to_string().into())];
                let [part, n] = place.clone();
                let head = match first.at {
                    Some(at) => self.say("verify-differs-at", [part, n, ("at", at.to_string().into())]),
                    None => self.say("verify-differs", place),
                };
                let (was, is) = (strings.get("verify-recorded"), strings.get("verify-replayed"));
                let column = width(&was).max(width(&is)) + 2;
                let shown = |name: &str, body: Option<&String>| {
                    let body = body.map_or_else(|| strings.get("verify-nothing"), |body| terminal::clip(body, 300));
                    format!("  {}{body}", pad(name, column))
                };
                (json, vec![head, shown(&was, first.recorded.as_ref()), shown(&is, first.replayed.as_ref())])
            }
        }
    }
}
