//! `goldenhour compare`: several drills of one crisis side by side, and whether the comparison is fair.

mod data;
mod page;

use std::{path::PathBuf, process::ExitCode};

use clap::Args;

use crate::base::{
    strings::Strings,
    time::{At, MINUTE},
};
use crate::board::{
    self, Board, NoBoard,
    complaint::{self, Complaint},
    refusal, told,
};
use crate::cli::{
    report,
    terminal::{self, Ink, complain, could_not_run},
};

/// Sets drills of one crisis side by side: is it fair, where did the paths part, who earned what, what became of it.
///
/// Every record is played again first. Exit code 0: compared, fairly or not. 1: a record is of another scenario or
/// model, or was edited. 2: a file cannot be read or written.
#[derive(Debug, Args)]
pub(super) struct CompareArgs {
    /// The records, two at least.
    #[arg(required = true, num_args = 2.., value_name = "RECORD")]
    records: Vec<PathBuf>,
    /// Write the comparison as a page to this file.
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Let -o replace a file that is no page of this program.
    #[arg(long, requires = "out")]
    force: bool,
    /// Print the result as JSON.
    #[arg(long)]
    json: bool,
}

/// Runs the command.
pub(super) fn run(args: &CompareArgs, strings: &Strings) -> ExitCode {
    if let Some(out) = &args.out
        && let Err((problem, hint)) = report::spare(out, args.force, strings)
    {
        complain(strings, &problem, &hint);
        return could_not_run();
    }
    match compared(args, strings) {
        Ok(board) => tell(args, &board, strings),
        Err(no) => refuse(args, &no, strings),
    }
}

/// Reads and proves the records, with a bar if somebody watches.
fn compared(args: &CompareArgs, strings: &Strings) -> Result<Board, NoBoard> {
    let minutes = |at: At| u64::try_from(at.0 / MINUTE).unwrap_or(0);
    let bar = terminal::bar(0, "{bar:40} {msg}");
    let mut of = usize::MAX;
    let board = Board::of(&args.records, &mut |place, at, end| {
        if place != of {
            of = place;
            bar.set_length(minutes(end));
            let blanks = [("n", (place + 1).into()), ("all", args.records.len().into())];
            bar.set_message(strings.say("compare-playing", blanks));
        }
        bar.set_position(minutes(at));
    });
    bar.finish_and_clear();
    board
}

/// Prints the comparison, and writes its page if one is wanted.
fn tell(args: &CompareArgs, board: &Board, strings: &Strings) -> ExitCode {
    let spoken = told::spoken(board, strings);
    let told = told::Told::new(board, &spoken, strings);
    let text = if args.json { format!("{}\n", data::json(&told)) } else { page::page(&told, Ink::for_stdout()) };
    let code = terminal::print(strings, &text, ExitCode::SUCCESS);
    let Some(out) = &args.out else { return code };
    match report::write(out, args.force, &board::page::page(&told), strings) {
        Ok(()) => code,
        Err((problem, hint)) => {
            complain(strings, &problem, &hint);
            could_not_run()
        }
    }
}

/// Says why there is no comparison.
fn refuse(args: &CompareArgs, no: &NoBoard, strings: &Strings) -> ExitCode {
    let (path, code) = match no {
        NoBoard::Refused { path, .. } => (path, ExitCode::FAILURE),
        NoBoard::Unreadable { path, .. } | NoBoard::CannotReplay { path, .. } => (path, could_not_run()),
    };
    let shown = path.display().to_string();
    let (problem, hint) = match no {
        NoBoard::Unreadable { why, .. } => {
            let Complaint { problem, hint } = complaint::of_load(strings, why).about(strings, path);
            (problem, hint)
        }
        NoBoard::CannotReplay { why, .. } => {
            let problem = refusal::cannot_replay(strings, why);
            (strings.say("cli-about", [("path", (&shown).into()), ("problem", problem.into())]), String::new())
        }
        NoBoard::Refused { why, .. } => refusal::refused(strings, &shown, why),
    };
    if args.json {
        return terminal::print(strings, &format!("{}\n", data::refusal(no, &problem)), code);
    }
    complain(strings, &problem, &hint);
    code
}
