//! `parse-corpus`: parses every `.bal` file below the folders in parallel and says which do not parse.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use rayon::prelude::*;
use sha1::{Digest, Sha1};
use tree_sitter::{Node, Parser};

const USAGE: &str = "usage: parse-corpus [--expected FILE] DIR...

  --expected FILE    git blob ids (twelve digits) of files that may have errors, one a line; `#` starts a comment
";

struct Parsed {
    path: PathBuf,
    bytes: usize,
    time: Duration,
    error: Option<(String, String)>,
}

/// Runs the command; fails when a file that is not in the expected list has an error.
pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, String> {
    let (expected, folders) = match arguments {
        [option, list, folders @ ..] if option == "--expected" => (read_list(Path::new(list))?, folders),
        folders => (BTreeSet::new(), folders),
    };
    if folders.is_empty() {
        return Err(USAGE.to_owned());
    }
    let mut paths = Vec::new();
    for folder in folders {
        collect(Path::new(folder), &mut paths)?;
    }
    paths.sort();
    let parsed =
        paths.par_iter().map_init(parser, |parser, path| parse(parser, path)).collect::<Result<Vec<_>, _>>()?;
    report(&parsed, &expected)
}

fn read_list(path: &Path) -> Result<BTreeSet<String>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let entry = |line: &str| line.split('#').next().unwrap_or_default().trim().to_owned();
    Ok(text.lines().map(entry).filter(|entry| !entry.is_empty()).collect())
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    if path.is_file() {
        found.push(path.to_owned());
        return Ok(());
    }
    let mut folders = vec![path.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let kind = entry.file_type().map_err(failed)?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() && entry.path().extension().is_some_and(|extension| extension == "bal") {
                found.push(entry.path());
            }
        }
    }
    Ok(())
}

fn parser() -> Result<Parser, String> {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_ballerina::LANGUAGE.into()).map_err(|error| error.to_string())?;
    Ok(parser)
}

fn parse(parser: &mut Result<Parser, String>, path: &Path) -> Result<Parsed, String> {
    let parser = parser.as_mut().map_err(|error| error.clone())?;
    let text = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let start = Instant::now();
    let tree = parser.parse(&text, None).ok_or("the parser gave no tree")?;
    let time = start.elapsed();
    let error = first_error(tree.root_node()).map(|node| (blob_id(&text), describe(node, &text)));
    Ok(Parsed { path: path.to_owned(), bytes: text.len(), time, error })
}

fn first_error(root: Node<'_>) -> Option<Node<'_>> {
    let mut node = root;
    if !node.has_error() {
        return None;
    }
    let mut cursor = root.walk();
    while !node.is_error() && !node.is_missing() {
        let broken = node.children(&mut cursor).find(|child| child.has_error() || child.is_missing());
        node = broken?;
    }
    Some(node)
}

fn describe(node: Node<'_>, text: &[u8]) -> String {
    let at = node.start_position();
    let line = text.split(|byte| *byte == b'\n').nth(at.row).unwrap_or_default();
    let kind = if node.is_missing() { format!("MISSING {}", node.kind()) } else { "ERROR".to_owned() };
    let line: String = String::from_utf8_lossy(line).trim().chars().take(120).collect();
    format!("{}:{}: {kind}: {line}", at.row + 1, at.column + 1)
}

/// The first twelve digits of the name that git gives to this content, so that a list needs no paths of a certain layout.
fn blob_id(text: &[u8]) -> String {
    let mut hash = Sha1::new();
    hash.update(format!("blob {}\0", text.len()));
    hash.update(text);
    hash.finalize().iter().take(6).fold(String::new(), |id, byte| format!("{id}{byte:02x}"))
}

fn report(parsed: &[Parsed], expected: &BTreeSet<String>) -> Result<ExitCode, String> {
    let bytes: usize = parsed.iter().map(|file| file.bytes).sum();
    let seconds: f64 = parsed.iter().map(|file| file.time.as_secs_f64()).sum();
    let mut surprises = 0;
    let mut errors = 0;
    for file in parsed {
        let Some((blob, error)) = &file.error else { continue };
        errors += 1;
        if !expected.contains(blob) {
            surprises += 1;
            println!("{}:{error} [{blob}]", file.path.display());
        }
    }
    println!(
        "{} files, {bytes} bytes, {errors} with errors ({surprises} not expected), {:.1} MB/s per thread",
        parsed.len(),
        bytes as f64 / 1e6 / seconds.max(1e-9)
    );
    Ok(if surprises == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
