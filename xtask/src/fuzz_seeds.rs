//! `fuzz-seeds`: writes what the fuzzer of the grammar starts from, the texts of `grammar/test/corpus` and a dictionary.

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

const CORPUS: &str = "grammar/test/corpus";
const SEEDS: &str = "grammar/fuzz/corpus/parse";
const DICTIONARY: &str = "grammar/fuzz/corpus/parse.dict";

/// Runs the command.
pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, String> {
    if !arguments.is_empty() {
        return Err("usage: fuzz-seeds".to_owned());
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("");
    let count = write(&root).map_err(|error| error.to_string())?;
    println!("{count} seeds in {SEEDS}, the words of the grammar in {DICTIONARY}");
    Ok(ExitCode::SUCCESS)
}

fn write(root: &Path) -> std::io::Result<usize> {
    std::fs::create_dir_all(root.join(SEEDS))?;
    let mut count = 0;
    for entry in std::fs::read_dir(root.join(CORPUS))? {
        let path = entry?.path();
        let family = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for (at, text) in texts(&std::fs::read_to_string(&path)?).iter().enumerate() {
            std::fs::write(root.join(SEEDS).join(format!("{family}-{at}")), text)?;
            count += 1;
        }
    }
    std::fs::write(root.join(DICTIONARY), dictionary())?;
    Ok(count)
}

/// What stands between the title of a case and its `---`.
fn texts(file: &str) -> Vec<String> {
    let lines: Vec<&str> = file.lines().collect();
    let bar = |at: usize| lines.get(at).is_some_and(|line| line.len() >= 18 && line.bytes().all(|byte| byte == b'='));
    let starts = (0..lines.len()).filter(|at| bar(*at) && bar(at + 2));
    let text = |at: usize| lines[at + 3..].iter().take_while(|line| **line != "---").copied().collect::<Vec<_>>();
    starts.map(|at| text(at).join("\n")).collect()
}

/// The words and signs of the grammar, in the format of libFuzzer.
fn dictionary() -> String {
    let language: tree_sitter::Language = tree_sitter_ballerina::LANGUAGE.into();
    let kinds = (0..u16::MAX).take_while(|id| usize::from(*id) < language.node_kind_count());
    let words = kinds.filter(|id| !language.node_kind_is_named(*id) && language.node_kind_is_visible(*id));
    let mut words: Vec<&str> = words.filter_map(|id| language.node_kind_for_id(id)).collect();
    words.sort_unstable();
    words.dedup();
    let mut text = String::new();
    for word in words.iter().filter(|word| !word.is_empty() && word.is_ascii()) {
        let quoted: String = word.bytes().map(|byte| format!("\\x{byte:02x}")).collect();
        // writing to a string cannot fail
        let _ = writeln!(text, "\"{quoted}\"");
    }
    text
}
