//! `goldenhour` alone: opens the desk; where no window can be opened, plays a crisis without one all the same.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use crate::base::strings::Strings;
use crate::board::complaint::{self, Complaint};
use crate::cli::{
    narrative,
    run::{self, DEFAULT_PLAN},
    terminal::{self, Ink, complain, could_not_run, remark},
};
use crate::drill::{Drill, Setup};
use crate::record::file::Existing;
use crate::scenario::{Scenario, shelf};

/// Opens the desk, or plays without it.
pub(super) fn run(strings: &Strings) -> ExitCode {
    match no_window(strings) {
        Ok(code) => code,
        Err(why) => {
            remark(&strings.say("cli-without-window", [("why", why.into())]));
            play(strings)
        }
    }
}

/// Opens the desk; says in a few words why there is no window where there is none.
#[cfg(feature = "desk")]
fn no_window(strings: &Strings) -> Result<ExitCode, String> {
    use crate::cli::desk::{self, Missing};
    use crate::desk::{Desk, window::Options};
    if let Some(missing) = desk::missing() {
        return Err(missing.say(strings));
    }
    let Some(store) = desk::store(None) else { return Err(strings.get("cli-no-home")) };
    desk::try_open(Desk::new(store, strings.lang()), Options::default())
        .map_err(|why| Missing::of_panic(&why).say(strings))
}

#[cfg(not(feature = "desk"))]
fn no_window(strings: &Strings) -> Result<ExitCode, String> {
    Err(strings.get("cli-no-desk"))
}

/// Plays the first crisis that comes with the program, and writes record and report into the folder where it was
/// called.
fn play(strings: &Strings) -> ExitCode {
    let Some((name, scenario)) = shelf::ALL.first().and_then(|known| Some((known.name, known.scenario()?))) else {
        return could_not_run();
    };
    match play_out(name, scenario, strings) {
        Ok(code) => code,
        Err(Complaint { problem, hint }) => {
            complain(strings, &problem, &hint);
            could_not_run()
        }
    }
}

fn play_out(name: &str, scenario: Scenario, strings: &Strings) -> Result<ExitCode, Complaint> {
    let scenario = Arc::new(scenario.spoken_in(strings.lang()));
    let usual = run::usual_cut(&scenario);
    let setup = Setup { plan: Some(DEFAULT_PLAN.to_owned()), ..Setup::new(scenario, usual, 1) };
    let of_drill = |error| complaint::of_drill(strings, &error);
    let Ok(mut drill) = Drill::start(setup) else { unreachable!("the usual cut is one of the scenario's") };
    run::play_plan(&mut drill, DEFAULT_PLAN).map_err(of_drill)?;
    let (record, page) = free_names(name);
    let hashes = drill.log().write_to(&record, Existing::Keep).map_err(|error| complaint::of_write(strings, &error))?;
    let file = PathBuf::from(format!("scenarios/{name}.ron"));
    let recorded = narrative::Recorded { path: Some(&record), hashes: &hashes, scenario: &file };
    let text = narrative::page(&mut drill, &recorded, DEFAULT_PLAN, true, strings, Ink::for_stdout());
    let code = terminal::print(strings, &text, ExitCode::SUCCESS);
    run::page_of(&mut drill, &page, strings).map_err(|(problem, hint)| Complaint { problem, hint })?;
    remark(&strings.say(
        "cli-wrote",
        [("record", record.display().to_string().into()), ("report", page.display().to_string().into())],
    ));
    Ok(code)
}

/// Names for record and report that nothing has yet.
fn free_names(name: &str) -> (PathBuf, PathBuf) {
    let names = |stem: String| (Path::new(&stem).with_extension("drill"), Path::new(&stem).with_extension("html"));
    (1..=u16::MAX)
        .map(|number| names(if number == 1 { name.to_owned() } else { format!("{name}-{number}") }))
        .find(|(record, page)| !record.exists() && !page.exists())
        .unwrap_or_else(|| names(name.to_owned()))
}
