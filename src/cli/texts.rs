//! `goldenhour texts`: every text of a scenario in one language, as a sheet for whoever translates it or reads it over.

use std::{path::PathBuf, process::ExitCode};

use clap::Args;

use crate::base::strings::Strings;
use crate::board::complaint;
use crate::cli::terminal::{self, complain, could_not_run};
use crate::scenario::{overlay, read};

/// Print every text of a scenario with its key, in the language of --lang where it has been put into that.
///
/// What it prints is an overlay to start from: `goldenhour texts crisis.ron --lang zh-Hans > crisis.zh-Hans.ftl`, put
/// the texts that are still in the other language into this one, and run `goldenhour check crisis.ron --accept`.
#[derive(Debug, Args)]
pub(super) struct TextsArgs {
    /// The scenario file.
    scenario: PathBuf,
}

/// Runs the command.
pub(super) fn run(args: &TextsArgs, strings: &Strings) -> ExitCode {
    let scenario = match read::load(&args.scenario) {
        Ok((_, loaded)) => loaded.scenario,
        Err(error) => {
            complain(
                strings,
                &complaint::unreadable(strings, &args.scenario, &error),
                &strings.get("cli-name-scenario"),
            );
            return could_not_run();
        }
    };
    let Some(scenario) = scenario else {
        let path = || ("path", complaint::name(&args.scenario));
        complain(strings, &strings.say("cli-has-errors", [path()]), &strings.say("cli-check", [path()]));
        return could_not_run();
    };
    terminal::print(strings, &overlay::sheet(&scenario.spoken_in(strings.lang())), ExitCode::SUCCESS)
}
