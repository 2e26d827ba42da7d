//! Commands: arguments in, report and exit code out. What they say is decided elsewhere.

mod accept;
mod args;
mod bump;
mod changelog;
mod check;
mod command_first;
mod diff;
mod explain;
mod out;
mod surface;

use std::ffi::OsString;
use std::process::ExitCode;

use anstream::ColorChoice;
use clap::builder::PossibleValuesParser;
use clap::{CommandFactory, Parser};

use crate::error::{Error, Result};
use crate::report::{self, Told};
use crate::verdict::{Outcome, nearest};
use command_first::command_first;

use args::{Arguments, Command, Telling, Voice};

/// The exit code of everything that kept a check from being made.
const FAILED: u8 = 2;

/// Runs the program.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let given: Vec<OsString> = arguments.into_iter().collect();
    let first = given.get(1).and_then(|word| word.to_str().map(str::to_owned));
    let arguments = match Arguments::try_parse_from(command_first(&Arguments::command(), given)) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version go to standard output and are no failure; a closed pipe is nobody's.
            let _ = error.print();
            if let Some(command) = first.as_deref().filter(|_| error.use_stderr()).and_then(command_like) {
                out::tell(&format!("\n  tip: did you mean the command `{command}`?"), ColorChoice::Auto);
            }
            return ExitCode::from(if error.use_stderr() { FAILED } else { 0 });
        }
    };
    let (color, result) = match arguments.command.unwrap_or(Command::Check(arguments.check)) {
        Command::Check(check) => (out::choice(check.voice.colour.color), check::run(&check)),
        Command::Diff(diff) => (out::choice(diff.voice.colour.color), diff::run(&diff)),
        Command::Bump(bump) => (out::choice(bump.voice.colour.color), bump::run(&bump)),
        Command::Changelog(changelog) => (out::choice(changelog.voice.colour.color), changelog::run(&changelog)),
        Command::Accept(accept) => (out::choice(accept.voice.colour.color), accept::run(&accept)),
        Command::Surface(surface) => (out::choice(surface.voice.colour.color), surface::run(&surface)),
        Command::Explain { rule, colour } => {
            let color = out::choice(colour.color);
            (color, explain::explain(&rule, color))
        }
        Command::Rules { colour } => {
            let color = out::choice(colour.color);
            (color, explain::list(color))
        }
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
    let rules = PossibleValuesParser::new(crate::rules::all().iter().map(|rule| rule.id));
    let mut command = Arguments::command()
        .mut_subcommand("explain", |explain| explain.mut_arg("rule", |rule| rule.value_parser(rules)));
    clap_complete::generate(shell, &mut command, env!("CARGO_PKG_NAME"), &mut script);
    out::print(&String::from_utf8_lossy(&script), None, ColorChoice::Never)?;
    Ok(0)
}

/// Prints the report and gives the worst exit code; errors of single packages stand on standard error and beat all.
fn conclude(told: Told<'_>, errors: &[Error], telling: &Telling, voice: &Voice) -> Result<u8> {
    let verdicts = match told {
        Told::Package(verdict) => std::slice::from_ref(verdict),
        Told::Workspace { members, .. } => members,
    };
    let color = out::choice(voice.colour.color);
    if !voice.quiet {
        for verdict in verdicts {
            for warning in &verdict.evidence.warnings {
                out::tell(&warning.styled(), color);
            }
        }
    }
    if !verdicts.is_empty() {
        let look = report::Look { format: telling.format, detail: detail(telling, voice), width: out::width() };
        out::print(&report::render(told, look), telling.output.as_deref(), color)?;
    }
    for error in errors {
        out::tell(&error.styled(), color);
    }
    let worst = verdicts.iter().map(|verdict| verdict.outcome).max().map_or(0, Outcome::exit_code);
    Ok(match (errors, telling.exit_zero) {
        ([_, ..], _) => FAILED,
        ([], true) => 0,
        ([], false) => worst,
    })
}

fn detail(telling: &Telling, voice: &Voice) -> report::Detail {
    use report::Detail;
    match (voice.quiet, telling.verbose, telling.show_diff) {
        (true, ..) => Detail::Answer,
        (_, true, _) => Detail::Reasons,
        (_, _, true) => Detail::Everything,
        _ => Detail::Deciding,
    }
}
