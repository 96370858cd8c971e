//! `goldenhour new`: a small scenario to start from.

use std::{
    fs::OpenOptions,
    io::{self, ErrorKind, Write as _},
    path::PathBuf,
    process::ExitCode,
};

use clap::Args;

use crate::base::strings::Strings;
use crate::board::complaint;
use crate::cli::terminal;
use crate::scenario::TEMPLATE;

/// Write a small, commented scenario to start from.
#[derive(Debug, Args)]
pub(super) struct NewArgs {
    /// The file to write.
    #[arg(value_name = "FILE.ron")]
    file: PathBuf,
    /// Replace the file if it exists.
    #[arg(long)]
    force: bool,
}

/// Runs the command: 0 if the file was written, 2 if it could not be.
pub(super) fn run(args: &NewArgs, strings: &Strings) -> ExitCode {
    let path = || ("path", complaint::name(&args.file));
    match write(args) {
        Ok(()) => terminal::print(strings, &(strings.say("cli-new", [path()]) + "\n"), ExitCode::SUCCESS),
        Err(error) => {
            let why = match error.kind() {
                ErrorKind::AlreadyExists => strings.get("cli-new-exists"),
                ErrorKind::NotFound => strings.get("cli-new-no-folder"),
                _ => complaint::system(strings, &error),
            };
            terminal::complain(strings, &strings.say("cli-new-not", [path(), ("why", why.into())]), "");
            terminal::could_not_run()
        }
    }
}

fn write(args: &NewArgs) -> io::Result<()> {
    let mut file = if args.force {
        // A file that is replaced keeps its old text until the new one is whole.
        let whole = args.file.with_extension("ron.new");
        std::fs::write(&whole, TEMPLATE)?;
        return std::fs::rename(&whole, &args.file).inspect_err(|_| drop(std::fs::remove_file(&whole)));
    } else {
        OpenOptions::new().write(true).create_new(true).open(&args.file)?
    };
    file.write_all(TEMPLATE.as_bytes()).inspect_err(|_| drop(std::fs::remove_file(&args.file)))
}
