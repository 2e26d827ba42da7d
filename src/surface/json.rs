//! Surfaces as JSON files, which can stand in for a published version.

use super::{FORMAT_VERSION, Surface};
use crate::error::{Error, Place, Result};
use serde::Deserialize;

/// The surface as JSON, one line per entry, with a line end at the end.
pub fn to_json(surface: &Surface) -> String {
    // Writing into memory fails only for maps whose keys are no texts, and the model has none.
    let mut json = serde_json::to_string_pretty(surface).unwrap_or_default();
    json.push('\n');
    json
}

/// Reads what [`to_json`] wrote, now or in an earlier release.
///
/// # Errors
/// When `text` is no JSON, is nested too deeply, is no surface, or was written in a newer format. `path` is the file as
/// shown to the user.
pub fn from_json(path: &str, text: &str) -> Result<Surface> {
    // The decoder recurses, and what an editor or an accident left in the file may be nested up to the limit.
    let failed = || Error::new(format!("reading the surface file `{path}`"), "no thread could be started for it");
    std::thread::scope(|scope| {
        let decoder = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || decode(path, text));
        decoder.map_err(|_| failed())?.join().unwrap_or_else(|_| Err(failed()))
    })
}

/// Bytes of stack for [`MOST_OPEN`] brackets, many times over.
const STACK: usize = 16 << 20;

fn decode(path: &str, text: &str) -> Result<Surface> {
    let attempted = format!("reading the surface file `{path}`");
    let fail = |problem: String| Error::new(&attempted, problem);
    if let Some(offset) = too_deep(text) {
        return Err(fail("the JSON is nested too deeply to be a surface".into())
            .at(Place::span(path, text, offset..offset + 1))
            .hint(WRITTEN_WITH));
    }
    let broken = |error: serde_json::Error| {
        let offset = offset_of(text, error.line(), error.column());
        fail(format!("no surface file: {}", first_clause(&error)))
            .at(Place::span(path, text, offset..offset + 1))
            .hint(WRITTEN_WITH)
    };
    if !text.trim_start().starts_with('{') {
        let problem =
            if text.trim().is_empty() { "the file is empty" } else { "no surface file: this is no JSON object" };
        return Err(fail(problem.to_owned()).at(Place::span(path, text, 0..1)).hint(WRITTEN_WITH));
    }
    let format: Format = read(text).map_err(broken)?;
    if format.verdict.is_some() {
        return Err(fail("this is a report, not a surface".to_owned()).at(Place::file(path)).hint(WRITTEN_WITH));
    }
    if format.format_version > FORMAT_VERSION {
        return Err(fail(format!(
            "the file has surface format {}; this program knows formats up to {FORMAT_VERSION}",
            format.format_version
        ))
        .at(Place::file(path))
        .hint("update bal-semver, or write the surface again with this version"));
    }
    let mut surface: Surface = read(text).map_err(broken)?;
    // Look-ups rely on the order; a file that was edited by hand may have lost it.
    surface.modules.sort_by(|a, b| a.name.cmp(&b.name));
    for module in &mut surface.modules {
        module.sort();
    }
    Ok(surface)
}

const WRITTEN_WITH: &str = "a surface file is written with `bal-semver surface --format json`";

#[derive(Deserialize)]
struct Format {
    format_version: u32,
    /// Reports have them, surfaces don't.
    #[serde(default)]
    verdict: Option<serde::de::IgnoredAny>,
}

/// Types may be nested more deeply than serde_json allows by default; [`too_deep`] has set the limit before.
fn read<'a, T: Deserialize<'a>>(text: &'a str) -> serde_json::Result<T> {
    let mut reader = serde_json::Deserializer::from_str(text);
    reader.disable_recursion_limit();
    let value = T::deserialize(&mut reader)?;
    reader.end()?;
    Ok(value)
}

/// More brackets than this are never open at once in what [`to_json`] writes: at most seven for each of 64 nested types.
const MOST_OPEN: usize = 540;

/// Where more than [`MOST_OPEN`] brackets are open at once.
fn too_deep(text: &str) -> Option<usize> {
    let (mut open, mut in_string, mut escaped) = (0usize, false, false);
    for (offset, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        if open > MOST_OPEN {
            return Some(offset);
        }
    }
    None
}

fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    start + column.saturating_sub(1)
}

/// The message without the line and column that serde_json adds: the place tells them.
fn first_clause(error: &serde_json::Error) -> String {
    let message = error.to_string();
    message.split(" at line ").next().unwrap_or(&message).to_owned()
}
