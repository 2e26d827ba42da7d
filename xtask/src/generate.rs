//! `generate`: writes `grammar/src` from `grammar/grammar.js`, or checks that it was written from it.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tree_sitter_generate::{OptLevel, generate_parser_in_directory};

/// What the generator writes, relative to the crate of the grammar.
const GENERATED: [&str; 6] = [
    "src/grammar.json",
    "src/node-types.json",
    "src/parser.c",
    "src/tree_sitter/alloc.h",
    "src/tree_sitter/array.h",
    "src/tree_sitter/parser.h",
];

/// Runs the command; with `--check` it writes nothing into the sources and fails when they are not what would be written.
pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, String> {
    let grammar = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("grammar");
    match arguments {
        [] => {
            write(&grammar, &grammar.join("src"))?;
            println!("{}", figures(&grammar)?);
            Ok(ExitCode::SUCCESS)
        }
        [option] if option == "--check" => check(&grammar),
        _ => Err("usage: generate [--check]".to_owned()),
    }
}

fn write(grammar: &Path, target: &Path) -> Result<(), String> {
    let mut diagnostics = Vec::new();
    let outcome = generate_parser_in_directory(
        grammar,
        Some(target),
        None::<PathBuf>,
        tree_sitter::LANGUAGE_VERSION,
        None,
        Some("native"),
        true,
        OptLevel::default(),
        &mut diagnostics,
    );
    for diagnostic in diagnostics {
        eprintln!("{diagnostic}");
    }
    outcome.map_err(|error| error.to_string())
}

fn check(grammar: &Path) -> Result<ExitCode, String> {
    let fresh = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("target").join("generate-check");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or(fresh, |target| Path::new(&target).join("generate-check"));
    write(grammar, &target.join("src"))?;
    let mut stale = Vec::new();
    for file in GENERATED {
        let committed = std::fs::read(grammar.join(file)).unwrap_or_default();
        if std::fs::read(target.join(file)).map_err(|error| error.to_string())? != committed {
            stale.push(file);
        }
    }
    if stale.is_empty() {
        println!("grammar/src is what grammar.js says");
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("out of date, run `cargo run -p xtask -- generate`: {}", stale.join(", "));
    Ok(ExitCode::FAILURE)
}

/// States and size of the parser, for the table in the grammar's README.
fn figures(grammar: &Path) -> Result<String, String> {
    let parser = std::fs::read_to_string(grammar.join("src/parser.c")).map_err(|error| error.to_string())?;
    let define = |name: &str| {
        let line = parser.lines().find_map(|line| line.strip_prefix("#define ")?.strip_prefix(name));
        line.map_or_else(String::new, |rest| rest.trim().to_owned())
    };
    Ok(format!(
        "states {}, large states {}, symbols {}, parser.c {} kB",
        define("STATE_COUNT"),
        define("LARGE_STATE_COUNT"),
        define("SYMBOL_COUNT"),
        parser.len() / 1000
    ))
}
