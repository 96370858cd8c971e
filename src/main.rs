//! The program: everything it does stands in the library.

/// Runs the command line and hands its exit code to the system.
fn main() -> std::process::ExitCode {
    goldenhour::cli::run()
}
