//! The catalogue as a table, for the README.

use super::all;

/// A Markdown table of all rules: id, level, what happened. A star marks rules with a caveat.
pub fn table() -> String {
    let mut table = String::from("| rule | level | what happened |\n|---|---|---|\n");
    for rule in all() {
        let star = if rule.caveat.is_some() { " \\*" } else { "" };
        table.push_str(&format!("| `{}` | {}{star} | {} |\n", rule.id, rule.level.name(), rule.title));
    }
    table
}
