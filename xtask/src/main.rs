//! Commands for the people who work on the project.

mod fuzz_seeds;
mod generate;
mod parse_corpus;
mod relations;
mod timing;
mod tree;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo run -p xtask -- COMMAND

  fuzz-seeds                             write the seeds and the dictionary for fuzzing the grammar
  generate [--check]                     write grammar/src from grammar/grammar.js, or say whether it is out of date
  parse-corpus [--expected FILE] DIR...  parse every .bal file below the folders
  relations FILE...                      check what comments in the files say about the types beside them
  timing PACKAGE...                      time reading packages, and comparing each with copies that change every type
  tree FILE                              print the syntax tree of one file
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.split_first() {
        Some((command, rest)) if command == "fuzz-seeds" => fuzz_seeds::run(rest),
        Some((command, rest)) if command == "generate" => generate::run(rest),
        Some((command, rest)) if command == "parse-corpus" => parse_corpus::run(rest),
        Some((command, rest)) if command == "relations" => relations::run(rest),
        Some((command, rest)) if command == "timing" => timing::run(rest),
        Some((command, rest)) if command == "tree" => tree::run(rest),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(code) => code,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}
