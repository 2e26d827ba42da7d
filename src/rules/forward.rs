//! Deprecated declarations that keep an old name alive, ready to paste.

use super::words::target;
use crate::diff::{Change, Place};

/// A function of the old name that calls the new one.
pub(super) fn forwarder(change: &Change) -> String {
    keep("function", change, |signature, successor| call(signature, successor).map(|line| format!("public {line}")))
}

/// A method of the old name that calls the new one.
pub(super) fn method_forwarder(change: &Change) -> String {
    keep("method", change, |signature, successor| {
        let arrow = if signature.contains("remote function ") { "self->" } else { "self." };
        let visibility = if signature.starts_with("public ") { "public " } else { "" };
        call(signature, &format!("{arrow}{successor}")).map(|line| format!("{visibility}{line}"))
    })
}

/// A type of the old name that means the new one.
pub(super) fn alias(change: &Change) -> String {
    keep("type", change, |_, successor| Some(format!("public type {} {successor};", old_name(change))))
}

/// A constant of the old name with the value of the new one.
pub(super) fn constant_alias(change: &Change) -> String {
    keep("constant", change, |_, successor| Some(format!("public const {} = {successor};", old_name(change))))
}

/// A variable of the old name with the value of the new one.
pub(super) fn variable_alias(change: &Change) -> String {
    keep("variable", change, |signature, successor| {
        let name = old_name(change);
        let ty = signature.strip_suffix(name)?.trim_start_matches("public ").trim_start_matches("final ").trim();
        Some(format!("public final {ty} {name} = {successor};"))
    })
}

/// The sentence and the declaration; the sentence alone when the signature cannot be taken apart.
fn keep(what: &str, change: &Change, declare: impl Fn(&str, &str) -> Option<String>) -> String {
    let successor = successor(change);
    let signature = change.baseline.as_ref().map_or("", |place: &Place| place.signature.trim());
    match declare(signature, &successor) {
        Some(declaration) => {
            format!("Keep the old {what}:\n\n# # Deprecated\n# Use `{successor}` instead.\n@deprecated\n{declaration}")
        }
        None => format!("Keep the old {what}, mark it `@deprecated` and let it use `{successor}`"),
    }
}

/// How the old place names the new thing: by its name, or with the prefix of the module that it moved to.
fn successor(change: &Change) -> String {
    let to = target(change);
    match to.rsplit_once(':') {
        Some((module, name)) => format!("{}:{name}", module.rsplit_once('.').map_or(module, |(_, last)| last)),
        None => to.to_owned(),
    }
}

fn old_name(change: &Change) -> &str {
    change.path.rsplit_once([':', '.']).map_or(change.path.as_str(), |(_, name)| name)
}

/// `isolated function old(int a, string... rest) returns int => successor(a, ...rest);` from the old signature.
fn call(signature: &str, successor: &str) -> Option<String> {
    let head = signature.trim_end_matches(';').trim().strip_prefix("public ").unwrap_or(signature);
    let open = head.find('(')?;
    let close = open + matching(&head[open..])?;
    let arguments: Option<Vec<String>> = split(&head[open + 1..close]).into_iter().map(argument).collect();
    Some(format!("{head} => {successor}({});", arguments?.join(", ")))
}

/// The argument that hands a parameter on.
fn argument(parameter: &str) -> Option<String> {
    // A default ends the declaration of the parameter; `=` stands in no type and no annotation before it.
    let declared = before_default(parameter).trim();
    let name = declared.rsplit(|c: char| c.is_whitespace() || c == '.').next().filter(|name| !name.is_empty())?;
    Some(if declared.contains("...") { format!("...{name}") } else { name.to_owned() })
}

fn before_default(parameter: &str) -> &str {
    let mut depth = 0_i32;
    for (at, c) in parameter.char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            '=' if depth == 0 => return &parameter[..at],
            _ => {}
        }
    }
    parameter
}

/// The offset of the parenthesis that closes the one at the beginning.
fn matching(text: &str) -> Option<usize> {
    let mut depth = 0_i32;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// Parameters between commas that stand inside no bracket.
fn split(list: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0_i32, 0);
    for (at, c) in list.char_indices() {
        match c {
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' | '>' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&list[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&list[start..]);
    parts.retain(|part| !part.trim().is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_hands_on_every_parameter() {
        let signature = "public isolated function pad(map<int, string> a, *Options o, int width = max(1, 2), int... rest) returns string";
        let expected = "isolated function pad(map<int, string> a, *Options o, int width = max(1, 2), int... rest) \
                        returns string => fill(a, o, width, ...rest);";
        assert_eq!(call(signature, "fill").as_deref(), Some(expected));
    }

    #[test]
    fn a_signature_without_parameters_is_no_call() {
        assert_eq!(call("public const A", "b"), None);
        assert_eq!(call("function broken(int a", "b"), None);
        assert_eq!(call("function f()", "g").as_deref(), Some("function f() => g();"));
    }
}
