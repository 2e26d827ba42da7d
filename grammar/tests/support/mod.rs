//! Reads, parses and writes the corpus under `test/corpus`, in the format of the tree-sitter command line.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use tree_sitter::{Parser, Tree};

/// One case: a title, a text, and the tree it must give.
pub struct Case {
    /// The line between the two rows of `=`.
    pub title: String,
    /// What is parsed.
    pub text: String,
    /// The expected tree, one node a line.
    pub tree: String,
}

/// One file of `test/corpus`.
pub struct Family {
    /// Where the file is.
    pub path: PathBuf,
    /// Its cases, in order.
    pub cases: Vec<Case>,
}

/// Every file of the corpus, sorted by name.
pub fn corpus() -> Vec<Family> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("test/corpus");
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(&folder).expect("the corpus").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let family = |path: PathBuf| Family { cases: cases(&std::fs::read_to_string(&path).expect("a text")), path };
    paths.into_iter().map(family).collect()
}

/// Parses a text.
pub fn parse(text: &[u8]) -> Tree {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_ballerina::LANGUAGE.into()).expect("a language of this version");
    parser.parse(text, None).expect("a tree")
}

/// The tree as the corpus writes it: named and missing nodes, one a line, with their fields.
pub fn written(tree: &Tree) -> String {
    let mut text = String::new();
    let mut cursor = tree.walk();
    let mut depth = 0;
    loop {
        let node = cursor.node();
        let shown = node.is_named() || node.is_missing();
        if shown {
            let lead = if depth == 0 { String::new() } else { format!("\n{}", "  ".repeat(depth)) };
            let field = cursor.field_name().map_or_else(String::new, |name| format!("{name}: "));
            let missing = if node.is_missing() { "MISSING " } else { "" };
            let kind = if node.is_named() { node.kind().to_owned() } else { format!("{:?}", node.kind()) };
            write!(text, "{lead}{field}({missing}{kind}").expect("a string takes all");
        }
        if shown && cursor.goto_first_child() {
            depth += 1;
            continue;
        }
        if shown {
            text.push(')');
        }
        while !cursor.goto_next_sibling() {
            if !cursor.goto_parent() {
                return text;
            }
            depth -= 1;
            text.push(')');
        }
    }
}

/// Writes the families back, each with the trees that the parser gives now.
pub fn rewrite(families: &[Family]) {
    for family in families {
        let mut text = String::new();
        for case in &family.cases {
            let bar = "=".repeat(case.title.chars().count().max(18));
            let tree = written(&parse(case.text.as_bytes()));
            write!(text, "{bar}\n{}\n{bar}\n\n{}\n---\n\n{tree}\n\n", case.title, case.text)
                .expect("a string takes all");
        }
        std::fs::write(&family.path, text.trim_end().to_owned() + "\n").expect("a writable corpus");
    }
}

fn cases(text: &str) -> Vec<Case> {
    let lines: Vec<&str> = text.lines().collect();
    let bar = |line: &str| line.len() >= 18 && line.bytes().all(|byte| byte == b'=');
    let starts: Vec<usize> =
        (0..lines.len().saturating_sub(2)).filter(|at| bar(lines[*at]) && bar(lines[at + 2])).collect();
    let ends = starts.iter().skip(1).copied().chain([lines.len()]);
    starts.iter().zip(ends).map(|(start, end)| case(lines[start + 1], &lines[start + 3..end])).collect()
}

fn case(title: &str, body: &[&str]) -> Case {
    let cut = body.iter().position(|line| *line == "---").unwrap_or(body.len());
    let text = body[..cut].join("\n");
    let tree = body.get(cut + 1..).unwrap_or_default().join("\n");
    // one empty line stands after the title and one before the `---`
    let text = text.strip_prefix('\n').unwrap_or(&text).to_owned();
    Case { title: title.to_owned(), text, tree: tree.trim().to_owned() }
}
