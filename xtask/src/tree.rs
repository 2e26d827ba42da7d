//! `tree`: prints the syntax tree of one file, the way the corpus of the grammar writes it.

use std::process::ExitCode;

/// Runs the command.
pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, String> {
    let [path] = arguments else { return Err("usage: tree FILE".to_owned()) };
    let text = std::fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    let mut parser = tree_sitter::Parser::new();
    parser.set_language(&tree_sitter_ballerina::LANGUAGE.into()).map_err(|error| error.to_string())?;
    let tree = parser.parse(&text, None).ok_or("the parser gave no tree")?;
    let mut cursor = tree.walk();
    let mut depth = 0;
    loop {
        let node = cursor.node();
        if node.is_named() || node.is_missing() || cursor.field_name().is_some() {
            let field = cursor.field_name().map_or_else(String::new, |name| format!("{name}: "));
            let kind = if node.is_missing() { format!("MISSING {}", node.kind()) } else { node.kind().to_owned() };
            let at = node.start_position();
            println!("{}{field}{kind} {}:{}", "  ".repeat(depth), at.row + 1, at.column + 1);
        }
        if cursor.goto_first_child() {
            depth += 1;
            continue;
        }
        while !cursor.goto_next_sibling() {
            if !cursor.goto_parent() {
                return Ok(ExitCode::SUCCESS);
            }
            depth -= 1;
        }
    }
}
