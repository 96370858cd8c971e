//! Floor 7: the command line, one file a command. Exit codes: 0 done, 1 the answer is no, 2 could not run.

mod check;
mod hotline;
mod narrative;
mod new;
mod run;
mod terminal;
mod verify;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// A training-and-drill simulator for customer-trust crises.
#[derive(Debug, Parser)]
#[command(name = "goldenhour", version, about, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
enum Command {
    Run(run::RunArgs),
    Verify(verify::VerifyArgs),
    Check(check::CheckArgs),
    Hotline(hotline::HotlineArgs),
    New(new::NewArgs),
}

/// Reads the arguments and does what they say.
pub fn run() -> ExitCode {
    match Cli::parse().command {
        Command::Run(args) => run::run(&args),
        Command::Verify(args) => verify::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Hotline(args) => hotline::run(&args),
        Command::New(args) => new::run(&args),
    }
}
