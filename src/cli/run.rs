//! `goldenhour run`: plays a scenario to its end, with an autopilot or a file of timed commands.

use std::{
    fs::File,
    io::Read as _,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use clap::Args;
use serde_json::{Value, json};

use crate::base::{finding::Severity, strings::Strings};
use crate::board::complaint::{self, Complaint};
use crate::cli::{
    json, narrative, report,
    terminal::{self, Ink, complain, could_not_run, remark, show},
};
use crate::drill::{Drill, DrillError, Setup, policy, responses};
use crate::record::{
    event::Event,
    file::{self, Existing},
    log::Hashes,
};
use crate::report::identity::Soundness;
use crate::scenario::{
    Scenario,
    command::Command,
    read::{self, closest},
};
use crate::score::objective;

/// Plays a scenario to its end and tells the course of the crisis, what it cost, and how the team did.
///
/// An autopilot sits in every seat, or the commands come from a file. The same scenario, seed, cut and commands give
/// the same drill on any machine.
#[derive(Debug, Args)]
pub(super) struct RunArgs {
    /// The scenario file.
    scenario: PathBuf,
    /// Which run: it draws the variant of the crisis and everybody's luck.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Which cut of the scenario, by its length in minutes [default: 60, or the nearest there is].
    #[arg(long, value_name = "MINUTES")]
    cut: Option<u32>,
    /// Who plays: silent, deny, overpromise, late or textbook [default: textbook].
    #[arg(long, value_name = "PLAN", conflicts_with = "responses")]
    plan: Option<String>,
    /// Play the timed commands of this RON file instead of a plan.
    #[arg(long, value_name = "FILE")]
    responses: Option<PathBuf>,
    /// Write the record of the drill to this file.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Write the after-action report of the drill to this file, as a page for a browser or a printer.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Let --out replace a record that is there already.
    #[arg(long, requires = "out")]
    force: bool,
    /// Print the result as JSON.
    #[arg(long)]
    json: bool,
}

/// The cut that is played when none is named, if there is one of that length.
const DEFAULT_CUT: u32 = 60;
/// What plays when nothing is said.
pub(super) const DEFAULT_PLAN: &str = "textbook";
/// What the record calls a drill played from a file of commands.
const FROM_FILE: &str = "responses";

/// Who plays.
enum Player {
    Policy(Box<dyn policy::Policy + Send + Sync>),
    List(Vec<Command>),
}

/// Runs the command.
pub(super) fn run(args: &RunArgs, strings: &Strings) -> ExitCode {
    match play(args, strings) {
        Ok((mut drill, name)) => report(args, &mut drill, &name, strings),
        Err(Stop) => could_not_run(),
    }
}

/// What stands in the way has been said.
pub(super) struct Stop;

fn stop<T>(strings: &Strings, problem: &str, hint: &str) -> Result<T, Stop> {
    complain(strings, problem, hint);
    Err(Stop)
}

/// Says what an error means.
fn stopped<T>(strings: &Strings, Complaint { problem, hint }: &Complaint) -> Result<T, Stop> {
    stop(strings, problem, hint)
}

/// Plays the drill, after everything that could be found wrong has been looked at.
fn play(args: &RunArgs, strings: &Strings) -> Result<(Drill, String), Stop> {
    if let Some(out) = &args.out {
        spare(out, args, strings)?;
        file::probe(out, existing(args)).or_else(|error| stopped(strings, &complaint::of_write(strings, &error)))?;
    }
    if let Some(page) = &args.report {
        spare_page(page, args, strings)?;
    }
    let scenario = Arc::new(open(&args.scenario, strings)?.spoken_in(strings.lang()));
    let cut = cut(args.cut, &scenario, strings)?;
    let name = match (&args.plan, &args.responses) {
        (_, Some(_)) => FROM_FILE,
        (Some(plan), None) => plan,
        (None, None) => DEFAULT_PLAN,
    };
    let list = args.responses.as_deref().map(|path| commands(path, &scenario, strings)).transpose()?;
    if list.is_none() && !policy::NAMES.contains(&name) {
        return no_plan(name, strings);
    }
    let setup = Setup { plan: Some(name.to_owned()), ..Setup::new(Arc::clone(&scenario), cut, args.seed) };
    let Ok(mut drill) = Drill::start(setup) else {
        return no_cut(&scenario, cut, strings);
    };
    let played = match list {
        Some(list) => play_out(&mut drill, Player::List(list)),
        None => play_plan(&mut drill, name),
    };
    match played {
        Ok(()) => Ok((drill, name.to_owned())),
        Err(error) => stopped(strings, &complaint::of_drill(strings, &error)),
    }
}

/// The cut that is asked for, or the one that is played when none is.
pub(super) fn cut(asked: Option<u32>, scenario: &Scenario, strings: &Strings) -> Result<u32, Stop> {
    let cut = asked.unwrap_or_else(|| usual_cut(scenario));
    if scenario.cut(cut).is_none() { no_cut(scenario, cut, strings) } else { Ok(cut) }
}

/// The cut that is played when none is named.
pub(super) fn usual_cut(scenario: &Scenario) -> u32 {
    let lengths = scenario.cuts.iter().map(|cut| cut.minutes);
    lengths.min_by_key(|length| length.abs_diff(DEFAULT_CUT)).unwrap_or(DEFAULT_CUT)
}

fn no_cut<T>(scenario: &Scenario, cut: u32, strings: &Strings) -> Result<T, Stop> {
    let cuts: Vec<String> = scenario.cuts.iter().map(|cut| cut.minutes.to_string()).collect();
    let problem = strings.say("cli-no-cut", [("scenario", scenario.id.as_str().into()), ("cut", cut.into())]);
    let first = cuts.first().cloned().unwrap_or_default();
    let hint = strings.say("cli-cuts", [("cuts", strings.either(&cuts).into()), ("first", first.into())]);
    stop(strings, &problem, &hint)
}

pub(super) fn no_plan<T>(name: &str, strings: &Strings) -> Result<T, Stop> {
    let problem = strings.say("cli-no-plan", [("plan", name.into())]);
    let plans = || ("plans", strings.either(&policy::NAMES.map(str::to_owned)).into());
    let hint = match closest(name, policy::NAMES.into_iter()) {
        Some(near) => strings.say("cli-plans-near", [("near", near.into()), plans()]),
        None => strings.say("cli-plans", [plans()]),
    };
    stop(strings, &problem, &hint)
}

/// Lets an autopilot play to the end.
pub(super) fn play_plan(drill: &mut Drill, name: &str) -> Result<(), DrillError> {
    let draws = drill.sim().play().draws();
    policy::named(name, draws).map_or(Err(DrillError::Over), |policy| play_out(drill, Player::Policy(policy)))
}

/// Plays to the end, with a bar if somebody watches.
fn play_out(drill: &mut Drill, player: Player) -> Result<(), DrillError> {
    let minutes = |at: crate::base::time::At| u64::try_from(at.0 / crate::base::time::MINUTE).unwrap_or(0);
    let bar = terminal::bar(minutes(drill.scenario().end()), "{bar:40} {msg}");
    let mut progress = |at: crate::base::time::At| {
        bar.set_position(minutes(at));
        bar.set_message(at.to_string());
    };
    match player {
        Player::Policy(mut policy) => drill.play_with(policy.as_mut(), &mut progress)?,
        Player::List(list) => drill.play_list(&list, &mut progress)?,
    }
    drill.finish()?;
    bar.finish_and_clear();
    Ok(())
}

/// Reads the scenario, or says everything that is wrong with it.
pub(super) fn open(path: &Path, strings: &Strings) -> Result<Scenario, Stop> {
    let mut start = [0; RECORD.len()];
    if File::open(path).and_then(|mut file| file.read_exact(&mut start)).is_ok() && start == *RECORD {
        let named = || ("path", complaint::name(path));
        return stop(strings, &strings.say("cli-is-record", [named()]), &strings.say("cli-use-record", [named()]));
    }
    let (source, loaded) = match read::load(path) {
        Ok(loaded) => loaded,
        Err(error) => {
            let problem = complaint::unreadable(strings, path, &error);
            return stop(strings, &problem, &strings.get("cli-name-scenario"));
        }
    };
    let named = || ("path", complaint::name(path));
    let Some(scenario) = loaded.scenario else {
        let errors = loaded.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        show(strings, path, source, loaded.findings);
        let problem = strings.say("cli-not-playable", [named(), ("n", errors.into())]);
        return stop(strings, &problem, &strings.get("cli-put-right"));
    };
    if !loaded.findings.is_empty() {
        remark(&strings.say("cli-warnings", [named(), ("n", loaded.findings.len().into())]));
    }
    for beside in loaded.overlays.iter().filter(|beside| !beside.findings.is_empty()) {
        let texts = ("texts", complaint::name(&beside.path));
        remark(&strings.say("cli-overlay", [texts, ("n", beside.findings.len().into()), named()]));
    }
    Ok(scenario)
}

/// Reads the timed commands, or says everything that is wrong with them.
fn commands(path: &Path, scenario: &Scenario, strings: &Strings) -> Result<Vec<Command>, Stop> {
    let source = match std::fs::read(path) {
        Ok(source) => source,
        Err(error) => {
            let problem = complaint::unreadable(strings, path, &error);
            return stop(strings, &problem, &strings.get("cli-name-commands"));
        }
    };
    let named = || ("path", complaint::name(path));
    if source.trim_ascii().is_empty() {
        return stop(strings, &strings.say("cli-empty", [named()]), &strings.get("cli-write-commands"));
    }
    let read = responses::read(&source, scenario);
    if read.findings.is_empty() {
        if read.commands.is_empty() {
            remark(&strings.say("cli-no-commands", [named()]));
        }
        return Ok(read.commands);
    }
    let problem = strings.say("cli-not-playable", [named(), ("n", read.findings.len().into())]);
    show(strings, path, source, read.findings);
    stop(strings, &problem, &strings.get("cli-put-commands-right"))
}

/// How every record begins.
const RECORD: &[u8] = b"{\"header\":";

/// Refuses to put the report where it may not go, before the drill is played.
fn spare_page(page: &Path, args: &RunArgs, strings: &Strings) -> Result<(), Stop> {
    let place = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if args.out.as_deref().is_some_and(|out| place(out) == place(page)) {
        return stop(strings, &strings.get("cli-one-file"), &strings.get("cli-name-one"));
    }
    let existing = report::spare(page, false, strings).or_else(|(problem, hint)| stop(strings, &problem, &hint))?;
    file::probe(page, existing).or_else(|error| stopped(strings, &complaint::of_write(strings, &error)))
}

/// Writes the report of a drill that is over.
pub(super) fn page_of(drill: &mut Drill, page: &Path, strings: &Strings) -> Result<(), report::Obstacle> {
    let soundness = Soundness::Proven(drill.sim().outcome());
    let text = crate::report::page(drill.scenario(), drill.log(), &soundness, strings);
    report::write(page, false, &text, strings)
}

/// Refuses to put the record in the place of what the drill is played from, or of what is no record: --force is for
/// the records of earlier runs, and a slip of the hand must not cost a scenario.
fn spare(out: &Path, args: &RunArgs, strings: &Strings) -> Result<(), Stop> {
    let Ok(place) = out.canonicalize() else { return Ok(()) };
    let named = || ("path", complaint::name(out));
    for (key, source) in [("cli-own-scenario", Some(&args.scenario)), ("cli-own-commands", args.responses.as_ref())] {
        if source.and_then(|path| path.canonicalize().ok()).is_some_and(|path| path == place) {
            return stop(strings, &strings.say(key, [named()]), &strings.get("cli-name-record"));
        }
    }
    if !args.force || !place.is_file() {
        return Ok(());
    }
    let mut start = Vec::new();
    let length = u64::try_from(RECORD.len()).unwrap_or(u64::MAX);
    match File::open(&place).and_then(|file| file.take(length).read_to_end(&mut start)) {
        Err(error) => {
            let why = ("why", complaint::system(strings, &error).into());
            stop(strings, &strings.say("cli-unseen", [named(), why]), &strings.get("cli-name-another"))
        }
        Ok(_) if start.is_empty() || start == RECORD => Ok(()),
        Ok(_) => stop(strings, &strings.say("cli-no-record", [named()]), &strings.get("cli-name-or-remove")),
    }
}

fn existing(args: &RunArgs) -> Existing {
    if args.force { Existing::Replace } else { Existing::Keep }
}

/// Writes the record and prints what came of it. A record that could not be written after all takes nothing away
/// from the result.
fn report(args: &RunArgs, drill: &mut Drill, plan: &str, strings: &Strings) -> ExitCode {
    let written = args.out.as_deref().map(|out| (out, drill.log().write_to(out, existing(args))));
    let (hashes, path) = match &written {
        Some((out, Ok(hashes))) => (*hashes, Some(*out)),
        _ => (drill.log().hashes(), None),
    };
    let text = if args.json {
        format!("{}\n", as_json(drill, plan, &hashes, path))
    } else {
        let record = narrative::Recorded { path, hashes: &hashes, scenario: &args.scenario };
        let said = args.plan.is_some() || args.responses.is_some();
        narrative::page(drill, &record, plan, said, strings, Ink::for_stdout())
    };
    let mut code = terminal::print(strings, &text, ExitCode::SUCCESS);
    if let Some(page) = &args.report
        && let Err((problem, hint)) = page_of(drill, page, strings)
    {
        complain(strings, &strings.say("cli-played-but", [("problem", problem.into())]), &hint);
        code = could_not_run();
    }
    match written {
        Some((_, Err(error))) => {
            let Complaint { problem, hint } = complaint::of_write(strings, &error);
            complain(strings, &strings.say("cli-played-but", [("problem", problem.into())]), &hint);
            could_not_run()
        }
        _ => code,
    }
}

/// The result for programs.
fn as_json(drill: &mut Drill, plan: &str, hashes: &Hashes, path: Option<&Path>) -> Value {
    let outcome = drill.sim().outcome();
    let (log, header) = (drill.log(), drill.log().header());
    let totals = log.score().map(|score| score.totals.clone()).unwrap_or_default();
    let rated = log.score().map(|score| objective::objectives(drill.scenario(), header.cut, score)).unwrap_or_default();
    let objectives: Vec<Value> = rated
        .iter()
        .map(|rated| json!({ "objective": rated.objective, "percent": rated.percent, "suggested": rated.suggested }))
        .collect();
    let mut result = json!({
        "scenario": drill.scenario().id,
        "rules_hash": header.rules_hash,
        "seed": header.seed,
        "variant": header.variant,
        "cut": header.cut,
        "plan": plan,
        "engine": header.engine,
        "model": header.model,
        "score": json::totals(&totals),
        "objectives": objectives,
        "outcome": json::outcome(&outcome),
        "refused": log.events().filter(|(_, _, event)| matches!(event, Event::Refused { .. })).count(),
        "record": {
            "path": path.map(|path| path.to_string_lossy()),
            "head": hashes.head.map(|head| head.to_hex().to_string()),
            "play": hashes.play.to_hex().to_string(),
            "entries": log.len_with_header(),
        },
    });
    if !drill.scenario().scams.is_empty() {
        result["outcome"]["called"] = outcome.called.into();
        result["outcome"]["called_warned"] = outcome.called_warned.into();
        result["outcome"]["defrauded"] = outcome.defrauded.into();
        result["outcome"]["defrauded_warned"] = outcome.defrauded_warned.into();
        result["outcome"]["defrauded_loss"] = outcome.defrauded_loss.into();
    }
    result
}
