//! Floor 8: the command line, one file a command. Exit codes: 0 done, 1 the answer is no, 2 could not run.

mod bare;
mod check;
mod compare;
#[cfg(feature = "desk")]
mod desk;
mod hotline;
mod json;
mod language;
mod narrative;
mod new;
#[cfg(feature = "desk")]
mod play;
mod report;
mod run;
mod score;
mod terminal;
mod texts;
mod verify;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::base::{lang::Lang, strings::Strings};

/// A training-and-drill simulator for customer-trust crises.
#[derive(Debug, Parser)]
#[command(name = "goldenhour", version, about)]
struct Cli {
    /// What to do; without any, the desk opens.
    #[command(subcommand)]
    command: Option<Command>,
    /// The language to speak, as a tag: en, zh-Hans or zh-Hant [default: the system's].
    #[arg(long, global = true, value_name = "TAG", value_parser = language::read)]
    lang: Option<Lang>,
}

/// What to do.
#[derive(Debug, Subcommand)]
enum Command {
    #[cfg(feature = "desk")]
    Play(play::PlayArgs),
    Run(run::RunArgs),
    Report(report::ReportArgs),
    Verify(verify::VerifyArgs),
    Score(score::ScoreArgs),
    Compare(compare::CompareArgs),
    Check(check::CheckArgs),
    Hotline(hotline::HotlineArgs),
    New(new::NewArgs),
    Texts(texts::TextsArgs),
}

/// Reads the arguments and does what they say.
pub fn run() -> ExitCode {
    let Cli { command, lang } = Cli::parse();
    let strings = Strings::of(lang.unwrap_or_else(language::of_system));
    let Some(command) = command else { return bare::run(&strings) };
    match command {
        #[cfg(feature = "desk")]
        Command::Play(args) => play::run(&args, &strings),
        Command::Run(args) => run::run(&args, &strings),
        Command::Report(args) => report::run(&args, &strings),
        Command::Verify(args) => verify::run(&args, &strings),
        Command::Score(args) => score::run(&args, &strings),
        Command::Compare(args) => compare::run(&args, &strings),
        Command::Check(args) => check::run(&args, &strings),
        Command::Hotline(args) => hotline::run(&args, &strings),
        Command::New(args) => new::run(&args, &strings),
        Command::Texts(args) => texts::run(&args, &strings),
    }
}
