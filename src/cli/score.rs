//! `goldenhour score`: every point of a recorded drill with its receipt, by today's rules or by a changed rubric.

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;
use serde_json::json;

use crate::base::{strings::Strings, time::Span};
use crate::board::complaint::{self, Complaint};
use crate::cli::{
    json::points,
    terminal::{self, could_not_run},
};
use crate::record::{
    load::load_file,
    receipt::{Dimension, Score, ScoreLine},
};
use crate::scenario::{Scenario, read};
use crate::score::{advice, course::Course, rubric::Rubric, score_with};

/// Judges a recorded drill again: every point with its receipt.
///
/// Exit code 0: judged. 1: the record was changed after it was written. 2: it could not be read.
#[derive(Debug, Args)]
pub(super) struct ScoreArgs {
    /// The record.
    record: PathBuf,
    /// Numbers to judge by in place of the usual ones, as RON; what is left out is as usual.
    #[arg(long)]
    rubric: Option<PathBuf>,
    /// Print the result as JSON.
    #[arg(long)]
    json: bool,
}

/// Runs the command.
pub(super) fn run(args: &ScoreArgs, strings: &Strings) -> ExitCode {
    match judge(args, strings) {
        Ok((scenario, score)) if args.json => {
            let scenario_id = &scenario.id;
            let result = json!({ "scenario": scenario_id, "rubric": args.rubric, "score": score });
            terminal::print(strings, &format!("{result}\n"), ExitCode::SUCCESS)
        }
        Ok((scenario, score)) => {
            let scenario = scenario.spoken_in(strings.lang());
            terminal::print(strings, &page(&score, &scenario, strings), ExitCode::SUCCESS)
        }
        Err((problem, hint, code)) => {
            terminal::complain(strings, &problem, &hint);
            code
        }
    }
}

/// What went wrong, what to do about it, and the exit code.
type Stop = (String, String, ExitCode);

fn judge(args: &ScoreArgs, strings: &Strings) -> Result<(Scenario, Score), Stop> {
    let named = || ("path", complaint::name(&args.record));
    let rubric = args.rubric.as_deref().map_or_else(|| Ok(Rubric::default()), |path| read_rubric(path, strings))?;
    let loaded = load_file(&args.record).map_err(|error| {
        let Complaint { problem, hint } = complaint::of_load(strings, &error).about(strings, &args.record);
        (problem, hint, could_not_run())
    })?;
    if let Some(broken) = loaded.broken {
        let blanks = [
            named(),
            ("line", broken.line.to_string().into()),
            ("part", complaint::part(strings, broken.part).into()),
            ("n", broken.n.to_string().into()),
            ("why", complaint::breach(strings, broken.why).into()),
        ];
        return Err((strings.say("verify-differs-line", blanks), strings.get("score-changed-hint"), ExitCode::FAILURE));
    }
    let Some(scenario) = read::read(loaded.log.header().scenario.as_bytes()).scenario else {
        let problem = strings.say("score-other-scenario", [named()]);
        return Err((problem, strings.get("score-other-scenario-hint"), could_not_run()));
    };
    let score = score_with(&scenario, &Course::of(&loaded.log), &rubric);
    Ok((scenario, score))
}

fn read_rubric(path: &Path, strings: &Strings) -> Result<Rubric, Stop> {
    let stop = |why: String| {
        let problem = strings.say("cli-unreadable", [("path", complaint::name(path)), ("why", why.into())]);
        (problem, strings.get("score-rubric-hint"), could_not_run())
    };
    let text = fs::read_to_string(path).map_err(|error| stop(complaint::system(strings, &error)))?;
    ron::from_str(&text).map_err(|error| stop(error.to_string()))
}

/// The totals, and under each dimension its receipts.
fn page(score: &Score, scenario: &Scenario, strings: &Strings) -> String {
    let shown = |hundredths: Option<i64>| points(hundredths).map_or_else(|| "-".to_owned(), |of| format!("{of:.2}"));
    let mut lines = vec![format!("{:>6}  {}", shown(score.totals.total), strings.get("score-total"))];
    for dimension in Dimension::ALL {
        let key = match dimension {
            Dimension::Speed => "dimension-speed",
            Dimension::Transparency => "dimension-transparency",
            Dimension::FollowUp => "dimension-follow_up",
            Dimension::Resolution => "dimension-resolution",
        };
        lines.push(format!("\n{:>6}  {}", shown(score.totals.of(dimension)), strings.get(key)));
        for line in score.lines.iter().filter(|line| line.dimension == dimension) {
            lines.push(receipt(line, scenario, strings));
        }
    }
    lines.join("\n") + "\n"
}

/// One receipt: points, name and rule; how long it took; the record lines that show it; what to do about it.
fn receipt(line: &ScoreLine, scenario: &Scenario, strings: &Strings) -> String {
    let name = line.id();
    let span = |ms: Option<i64>| ms.map_or_else(|| "-".to_owned(), |ms| strings.span(Span(ms)));
    let mut shown: Vec<String> = line.n.iter().take(8).map(ToString::to_string).collect();
    if line.n.len() > shown.len() {
        shown.push("...".to_owned());
    }
    let [earned, possible] = [line.earned, line.possible].map(|of| points(Some(of)).unwrap_or_default());
    let head = format!("{earned:>6.2} / {possible:>5.2}  {:<6} {}", line.rule, name.trim_end_matches('/'));
    let time = format!("[{} / {}]", span(line.took_ms), span(line.par_ms));
    let advice = advice::sentence(strings, scenario, line);
    format!(
        "{head}  {time}  n {}\n                {advice}",
        if shown.is_empty() { "-".to_owned() } else { shown.join(" ") }
    )
}
