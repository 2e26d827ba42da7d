//! The binary: arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    bal_semver::cli::run(std::env::args_os())
}
