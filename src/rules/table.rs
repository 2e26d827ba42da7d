//! The catalogue as a table, for the README.

use super::{Level, all};

/// A Markdown table of all rules: id, level, what happened. A star marks rules with a caveat.
pub fn table() -> String {
    let mut table = String::from("| rule | level | what happened |\n|---|---|---|\n");
    for rule in all() {
        let star = if rule.caveat.is_some() { " \\*" } else { "" };
        table.push_str(&format!("| `{}` | {}{star} | {} |\n", rule.id, word(rule.level), rule.title));
    }
    table
}

fn word(level: Level) -> &'static str {
    match level {
        Level::None => "none",
        Level::Patch => "patch",
        Level::Minor => "minor",
        Level::Major => "major",
    }
}
