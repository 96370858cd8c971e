//! `goldenhour new`: a small scenario to start from.

use std::{
    fs::OpenOptions,
    io::{self, ErrorKind, Write as _},
    path::PathBuf,
    process::ExitCode,
};

use clap::Args;

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
pub(super) fn run(args: &NewArgs) -> ExitCode {
    let shown = args.file.display();
    match write(args) {
        Ok(()) => {
            let next = format!(
                "Wrote {shown}. It is complete and can be played as it is.\n\
                 Change it line by line and look often:  goldenhour check {shown}\n"
            );
            drop(io::stdout().write_all(next.as_bytes()));
            ExitCode::SUCCESS
        }
        Err(error) => {
            let what = match error.kind() {
                ErrorKind::AlreadyExists => "it exists; --force replaces it".to_owned(),
                ErrorKind::NotFound => "its folder does not exist".to_owned(),
                _ => error.to_string(),
            };
            drop(writeln!(io::stderr(), "error: cannot write {shown}: {what}"));
            ExitCode::from(2)
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
