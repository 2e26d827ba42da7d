//! Options may stand before the command: `bal-semver --offline check` is `bal-semver check --offline`.

use std::ffi::OsString;

use clap::{Arg, Command};

/// The arguments with the command in front of them; `check` where a package is named and no command.
///
/// Without either they stay as they are, so that `--help` and `--version` speak about the whole program.
pub(super) fn command_first(program: &Command, arguments: Vec<OsString>) -> Vec<OsString> {
    let options: Vec<&Arg> =
        program.get_arguments().chain(program.get_subcommands().flat_map(Command::get_arguments)).collect();
    let Some(at) = first_word(&options, &arguments) else { return arguments };
    let is_command = |word: &OsString| {
        word == "help" || program.get_subcommands().any(|command| word.to_str() == Some(command.get_name()))
    };
    let mut ordered = arguments;
    if ordered.get(at).is_some_and(is_command) {
        let command = ordered.remove(at);
        ordered.insert(1, command);
    } else if !ordered[..at].iter().any(|word| word == "--version" || word == "-V") {
        ordered.insert(1, OsString::from("check"));
    }
    ordered
}

/// Where the first word stands that is neither an option nor the value of one; at `--`, what follows is no command.
fn first_word(options: &[&Arg], arguments: &[OsString]) -> Option<usize> {
    let mut at = 1;
    while let Some(argument) = arguments.get(at) {
        let text = argument.to_str().unwrap_or_default();
        if text == "--" || !text.starts_with('-') || text == "-" {
            return Some(at);
        }
        at += if takes_next(options, text) { 2 } else { 1 };
    }
    None
}

/// Whether the value of this option, or of the last one of `-dc`, is the next argument.
fn takes_next(options: &[&Arg], text: &str) -> bool {
    let takes = |option: Option<&&Arg>| option.is_some_and(|option| option.get_action().takes_values());
    if let Some(long) = text.strip_prefix("--") {
        return takes(options.iter().find(|option| option.get_long() == Some(long)));
    }
    let short = |letter: char| takes(options.iter().find(|option| option.get_short() == Some(letter)));
    let mut letters = text.chars().skip(1);
    while let Some(letter) = letters.next() {
        if short(letter) {
            return letters.next().is_none();
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::args::Arguments;
    use clap::CommandFactory;

    #[test]
    fn the_command_comes_first() {
        for (given, expected) in [
            ("", ""),
            ("-d", "-d"),
            ("--help", "--help"),
            ("check text", "check text"),
            ("text", "check text"),
            ("-d text", "check -d text"),
            ("-c 1.2.0 text -d", "check -c 1.2.0 text -d"),
            ("-c1.2.0 rules", "rules -c1.2.0"),
            ("-dc 1.2.0 check", "check -dc 1.2.0"),
            ("--baseline check -q", "--baseline check -q"),
            ("--baseline=x check", "check --baseline=x"),
            ("--color never rules", "rules --color never"),
            ("--reason x accept r i", "accept --reason x r i"),
            ("./check", "check ./check"),
            ("-- check", "check -- check"),
            ("-q help", "help -q"),
            ("--version text", "--version text"),
            ("-", "check -"),
        ] {
            let words = |text: &str| text.split_whitespace().map(OsString::from).collect::<Vec<_>>();
            let program = [OsString::from("bal-semver")];
            let ordered = command_first(&Arguments::command(), [&program[..], &words(given)].concat());
            assert_eq!(ordered[1..], words(expected), "{given}");
        }
    }
}
