//! Commands: arguments in, report and exit code out. What they say is decided elsewhere.

mod accept;
mod args;
mod bump;
mod changelog;
mod check;
mod diff;
mod explain;
mod out;
mod surface;

use std::ffi::OsString;
use std::process::ExitCode;

use anstream::ColorChoice;
use clap::{CommandFactory, Parser};

use crate::error::{Error, Result};
use crate::verdict::{Outcome, Verdict, nearest};
use args::{Arguments, Command, Shared};

/// The exit code of everything that kept a check from being made.
const FAILED: u8 = 2;

/// Runs the program.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let arguments = match Arguments::try_parse_from(&arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version go to standard output and are no failure; a closed pipe is nobody's.
            let _ = error.print();
            let first = arguments.get(1).and_then(|word| word.to_str());
            if let Some(command) = first.filter(|_| error.use_stderr()).and_then(command_like) {
                out::tell(&format!("\n  tip: did you mean the command `{command}`?"), ColorChoice::Auto);
            }
            return ExitCode::from(if error.use_stderr() { FAILED } else { 0 });
        }
    };
    let (color, result) = match arguments.command.unwrap_or(Command::Check(arguments.check)) {
        Command::Check(check) => (out::choice(check.shared.voice.color), check::run(&check)),
        Command::Diff(diff) => (out::choice(diff.shared.voice.color), diff::run(&diff)),
        Command::Bump(bump) => (out::choice(bump.check.shared.voice.color), bump::run(&bump)),
        Command::Changelog(check) => (out::choice(check.shared.voice.color), changelog::run(&check)),
        Command::Accept(accept) => (out::choice(accept.shared.voice.color), accept::run(&accept)),
        Command::Surface(surface) => (ColorChoice::Auto, surface::run(&surface)),
        Command::Explain { rule } => (ColorChoice::Auto, explain::explain(&rule)),
        Command::Rules => (ColorChoice::Auto, explain::list()),
        Command::Completions { shell } => (ColorChoice::Auto, completions(shell)),
    };
    ExitCode::from(result.unwrap_or_else(|error| {
        out::tell(&error.styled(), color);
        FAILED
    }))
}

/// The command that somebody who wrote `word` probably meant; none when it is one.
fn command_like(word: &str) -> Option<String> {
    let command = Arguments::command();
    let names: Vec<&str> = command.get_subcommands().map(|command| command.get_name()).collect();
    nearest(word, names.iter().copied()).filter(|name| *name != word).map(str::to_owned)
}

fn completions(shell: clap_complete::Shell) -> Result<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), env!("CARGO_PKG_NAME"), &mut script);
    out::print(&String::from_utf8_lossy(&script), None, ColorChoice::Never)?;
    Ok(0)
}

/// Prints the report and gives the worst exit code; errors of single packages stand on standard error and beat all.
fn conclude(verdicts: &[Verdict], errors: &[Error], shared: &Shared) -> Result<u8> {
    let color = out::choice(shared.voice.color);
    if !shared.voice.quiet {
        for verdict in verdicts {
            for warning in &verdict.evidence.warnings {
                out::tell(&warning.styled(), color);
            }
        }
    }
    if !verdicts.is_empty() {
        let look = crate::report::Look { format: shared.format, detail: detail(shared), width: out::width() };
        out::print(&crate::report::render(verdicts, look), shared.output.as_deref(), color)?;
    }
    for error in errors {
        out::tell(&error.styled(), color);
    }
    let worst = verdicts.iter().map(|verdict| verdict.outcome).max().map_or(0, Outcome::exit_code);
    Ok(match (errors, shared.exit_zero) {
        ([_, ..], _) => FAILED,
        ([], true) => 0,
        ([], false) => worst,
    })
}

fn detail(shared: &Shared) -> crate::report::Detail {
    use crate::report::Detail;
    match (shared.voice.quiet, shared.voice.verbose, shared.show_diff) {
        (true, ..) => Detail::Answer,
        (_, true, _) => Detail::Reasons,
        (_, _, true) => Detail::Everything,
        _ => Detail::Deciding,
    }
}
