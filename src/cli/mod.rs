//! Floor 7: the command line, one file a command. Exit codes: 0 done, 1 the answer is no, 2 could not run.

mod hotline;

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
    Hotline(hotline::HotlineArgs),
}

/// Reads the arguments and does what they say.
pub fn run() -> ExitCode {
    match Cli::parse().command {
        Command::Hotline(args) => hotline::run(&args),
    }
}
