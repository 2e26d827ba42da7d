//! Checks that type definitions stand to each other as comments beside them say.
//!
//! Types are written in Ballerina, with one addition of nballerina's: `!T` is every value that is not in `T`.
//!
//! Two notations, both also used by the tests of nballerina's compiler: `// @type A < B` (also `=`, and `<>` for two types
//! of which neither lies in the other), and lists of `// A<:B` which are complete: a pair that such a file does not list must
//! not hold.

use super::lowering::Complements;
use super::{Comparer, Place, Side, Written};
use crate::surface::{DeclarationKind, Issue, Module, Surface};
use crate::types::Type;
use std::collections::BTreeSet;

/// What came of the relations of one file.
#[derive(Debug, Default)]
pub struct Report {
    /// How many relations hold.
    pub hold: usize,
    /// Those that do not.
    pub disagree: Vec<Disagreement>,
    /// Lines that speak of something else than two types or constants of the file, such as projections: `T[0]`.
    pub skipped: Vec<(u32, String)>,
    /// Definitions that could not be read or resolved.
    pub issues: Vec<Issue>,
}

/// A relation that does not hold.
#[derive(Debug)]
pub struct Disagreement {
    /// The line of the comment, from 1; 0 for a pair that a complete list does not mention.
    pub line: u32,
    /// What it says: `A < B`.
    pub said: String,
    /// What is decided.
    pub found: &'static str,
}

/// The text with every `!T` replaced by a name that [`relations`] understands. Line numbers stay.
pub fn readable(text: &str) -> String {
    let mut definitions = String::new();
    let lines: Vec<String> = text.lines().map(|line| without_complements(line, &mut definitions)).collect();
    let import = if definitions.is_empty() { "" } else { "import complement/of; " };
    format!("{import}{}\n{definitions}", lines.join("\n"))
}

/// A line with each `!T` replaced, and definitions for what stood there.
fn without_complements(line: &str, definitions: &mut String) -> String {
    let code = line.split("//").next().unwrap_or_default();
    if !code.trim_start().starts_with("type ") || !code.contains('!') {
        return line.to_string();
    }
    let (mut out, mut rest) = (String::new(), code);
    while let Some((before, after)) = rest.split_once('!') {
        let operand = &after[..operand_length(after)];
        let name = format!("{ADDED}{}", definitions.lines().count() + 1);
        out += &format!("{before}of:{name}");
        *definitions += &format!("type {name} {operand};\n");
        rest = &after[operand.len()..];
    }
    out + rest
}

/// What names begin with that were added for a complement.
const ADDED: &str = "OperandOfComplement";

/// How long the operand of `!` is that `text` begins with: a name, or what stands in brackets.
fn operand_length(text: &str) -> usize {
    let mut open = 0;
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' | '{' => open += 1,
            ')' | ']' | '}' if open > 1 => open -= 1,
            ')' | ']' | '}' if open == 1 => return at + c.len_utf8(),
            _ if open > 0 || c.is_alphanumeric() || c == '_' || c == ':' => {}
            _ => return at,
        }
    }
    text.len()
}

/// Checks all relations that the comments of `text` speak of, about the types that the first module of `surface` defines:
/// the surface of the [`readable`] text.
pub fn relations(text: &str, surface: &Surface) -> Report {
    let mut report = Report::default();
    let Some(module) = surface.modules.first() else { return report };
    let mut comparer = Comparer::new(surface, surface);
    comparer.lowering.complements = Complements::Read;
    let mut listed = BTreeSet::new();
    for (number, line) in (1..).zip(text.lines()) {
        let Some(comment) = line.trim().strip_prefix("//").map(str::trim) else { continue };
        if let Some(said) = comment.strip_prefix("@type ") {
            check(&mut comparer, module, number, said.trim().trim_end_matches(';'), &mut report);
        } else if let Some((left, right)) = comment.split_once("<:") {
            let pair = (left.trim(), right.trim());
            let left = defined(&mut comparer, module, pair.0);
            match left.and(defined(&mut comparer, module, pair.1)) {
                Some(_) => _ = listed.insert(pair),
                None => report.skipped.push((number, comment.to_string())),
            }
        }
    }
    if !listed.is_empty() {
        complete(&mut comparer, module, &listed, &mut report);
    }
    report.issues.extend(surface.issues.iter().cloned());
    report.issues.extend(comparer.issues(Side::Baseline));
    report
}

fn check<'a>(comparer: &mut Comparer<'a>, module: &'a Module, line: u32, said: &str, report: &mut Report) {
    let words: Vec<&str> = said.split_whitespace().collect();
    let pair = match words[..] {
        [left, sign @ ("<" | "=" | "<>"), right] => {
            let left = defined(comparer, module, left);
            left.zip(defined(comparer, module, right)).map(|pair| (pair, sign))
        }
        _ => None,
    };
    let Some(((left, right), sign)) = pair else {
        report.skipped.push((line, said.to_string()));
        return;
    };
    let found = stand(comparer, left, right);
    match found == sign {
        true => report.hold += 1,
        false => report.disagree.push(Disagreement { line, said: said.to_string(), found }),
    }
}

/// A list of all pairs of which the first lies in the second.
fn complete<'a>(comparer: &mut Comparer<'a>, module: &'a Module, listed: &BTreeSet<(&str, &str)>, report: &mut Report) {
    let names: Vec<&'a str> = module.declarations.iter().map(|declaration| declaration.name.as_str()).collect();
    let names = names.iter().filter(|name| !name.starts_with(ADDED));
    let types: Vec<_> = names.filter_map(|name| Some((*name, defined(comparer, module, name)?))).collect();
    for (left, a) in &types {
        for (right, b) in types.iter().filter(|(right, _)| right != left) {
            let holds = matches!(stand(comparer, *a, *b), "<" | "=");
            match holds == listed.contains(&(*left, *right)) {
                true => report.hold += 1,
                false => {
                    let found = if holds { "<:" } else { "not <:" };
                    report.disagree.push(Disagreement { line: 0, said: format!("{left} <: {right}"), found });
                }
            }
        }
    }
}

fn stand(comparer: &mut Comparer<'_>, left: Type, right: Type) -> &'static str {
    let types = &mut comparer.lowering.types;
    match (types.is_subtype(left, right), types.is_subtype(right, left)) {
        (true, true) => "=",
        (true, false) => "<",
        (false, true) => ">",
        (false, false) => "<>",
    }
}

/// The set of a type definition or constant.
fn defined<'a>(comparer: &mut Comparer<'a>, module: &'a Module, name: &str) -> Option<Type> {
    let declaration = module.declaration(name)?;
    let place = Place { side: Side::Baseline, module: &module.name, file: &declaration.file, point: declaration.point };
    match &declaration.kind {
        DeclarationKind::Type(definition) => {
            Some(comparer.own(Written::definition(place, &declaration.name, &definition.ty)))
        }
        DeclarationKind::Constant(constant) => {
            let value = comparer.constant(place, &constant.value, constant.ty.as_ref())?;
            Some(comparer.lowering.singleton(&value))
        }
        _ => None,
    }
}
