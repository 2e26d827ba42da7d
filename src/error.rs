//! Why a check could not be made: what was attempted, what went wrong, where, and what to do about it.

use std::fmt;

use anstyle::{AnsiColor, Style};

use crate::printable::printable;

/// The result of everything that can end a run with exit code 2.
pub type Result<T> = std::result::Result<T, Error>;

/// One error, told like a good compiler tells it. It ends the run with exit code 2 and never carries a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(Box<Parts>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Parts {
    attempted: String,
    problem: String,
    place: Option<Place>,
    package: Option<String>,
    hints: Vec<String>,
}

/// A place in a file that a person can open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file as shown to the user.
    pub path: String,
    /// Line, from 1; none when the whole file is meant.
    pub line: Option<usize>,
    /// Column in characters, from 1; 1 when the whole line is meant.
    pub column: usize,
    /// How many characters are marked; 0 when the whole line is meant.
    pub width: usize,
    /// The text of the line, without its line end; empty when it is not known.
    pub text: String,
}

impl Place {
    /// A whole file or folder.
    pub fn file(path: impl Into<String>) -> Place {
        Place { path: path.into(), line: None, column: 1, width: 0, text: String::new() }
    }

    /// The bytes `span` of `text`, which is the content of the file `path`. A span that does not fit is cut to fit.
    pub fn span(path: impl Into<String>, text: &str, span: std::ops::Range<usize>) -> Place {
        let start = floor(text, span.start);
        let line_start = text[..start].rfind('\n').map_or(0, |i| i + 1);
        let line_end = text[start..].find('\n').map_or(text.len(), |i| start + i);
        let end = floor(text, span.end).clamp(start, line_end.max(start));
        Place {
            path: path.into(),
            line: Some(text[..start].matches('\n').count() + 1),
            column: text[line_start..start].chars().count() + 1,
            width: text[start..end].chars().count().max(1),
            text: text[line_start..line_end].trim_end_matches('\r').to_owned(),
        }
    }
}

/// The character boundary at or before `at`.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

impl fmt::Display for Place {
    /// `path`, `path:line` or `path:line:column`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            None => write!(f, "{}", self.path),
            Some(line) if self.width == 0 => write!(f, "{}:{line}", self.path),
            Some(line) => write!(f, "{}:{line}:{}", self.path, self.column),
        }
    }
}

impl Error {
    /// `attempted` reads after "while", as in "reading the package in `.`"; `problem` is the headline.
    pub fn new(attempted: impl Into<String>, problem: impl Into<String>) -> Error {
        let (attempted, problem) = (attempted.into(), problem.into());
        Error(Box::new(Parts { attempted, problem, place: None, package: None, hints: Vec::new() }))
    }

    /// The same error with its place; the first place given stays.
    pub fn at(mut self, place: Place) -> Error {
        self.0.place.get_or_insert(place);
        self
    }

    /// The same error with one more thing to do about it.
    pub fn hint(mut self, hint: impl Into<String>) -> Error {
        self.0.hints.push(hint.into());
        self
    }

    /// The same error with the folder of the package it is about, where there are several.
    pub fn in_package(mut self, folder: impl Into<String>) -> Error {
        self.0.package = Some(folder.into());
        self
    }

    /// What was being done.
    pub fn attempted(&self) -> &str {
        &self.0.attempted
    }

    /// What went wrong.
    pub fn problem(&self) -> &str {
        &self.0.problem
    }

    /// Where, if a file is to blame.
    pub fn place(&self) -> Option<&Place> {
        self.0.place.as_ref()
    }

    /// What to do about it.
    pub fn hints(&self) -> &[String] {
        &self.0.hints
    }

    /// The whole message with ANSI colours; `Display` gives the same without.
    pub fn styled(&self) -> String {
        self.render(&Styles {
            error: AnsiColor::Red.on_default().bold(),
            frame: AnsiColor::Blue.on_default().bold(),
            help: AnsiColor::Green.on_default().bold(),
            strong: Style::new().bold(),
        })
    }

    fn render(&self, s: &Styles) -> String {
        let Parts { attempted, problem, place, package, hints } = &*self.0;
        let mut out = format!("{e}error{e:#}{b}: {}{b:#}\n", printable(problem), e = s.error, b = s.strong);
        let number = place.as_ref().and_then(|p| p.line).map_or(String::new(), |line| line.to_string());
        let pad = " ".repeat(number.len().max(1));
        if let Some(place) = place {
            out += &format!("{pad}{f}-->{f:#} {}\n", printable(&place.to_string()), f = s.frame);
            if !place.text.is_empty() && place.width > 0 {
                let (text, before, width) = excerpt(place);
                let before: String = before.chars().map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
                let mark = "^".repeat(width);
                out += &format!("{pad} {f}|{f:#}\n{f}{number} |{f:#} {text}\n", f = s.frame);
                out += &format!("{pad} {f}|{f:#} {before}{e}{mark}{e:#}\n", f = s.frame, e = s.error);
            }
        }
        out += &format!("{pad} {f}={f:#} while {}\n", printable(attempted), f = s.frame);
        if let Some(folder) = package.as_ref().filter(|folder| !attempted.contains(&format!("`{folder}`"))) {
            out += &format!("{pad} {f}={f:#} in the package `{}`\n", printable(folder), f = s.frame);
        }
        for hint in hints {
            out += &format!("{pad} {f}={f:#} {h}help{h:#}: {}\n", printable(hint), f = s.frame, h = s.help);
        }
        out.pop();
        out
    }
}

/// The line of a place as it is shown, what stands before the mark, and how wide the mark is. Of a very long line only
/// what stands around the mark is shown.
fn excerpt(place: &Place) -> (String, String, usize) {
    let characters: Vec<char> = place.text.chars().collect();
    let start = (place.column - 1).min(characters.len());
    let end = (start + place.width).min(characters.len());
    let (mut first, mut last) = (0, characters.len());
    if characters.len() > LONGEST {
        first = start.saturating_sub(LONGEST / 2);
        last = (first + LONGEST).min(characters.len());
    }
    let shown =
        |from: usize, to: usize| printable(&characters[from..to.max(from)].iter().collect::<String>()).into_owned();
    let end = end.clamp(start, last);
    let before = if first > 0 { format!("…{}", shown(first, start)) } else { shown(first, start) };
    let (marked, after) = (shown(start, end), shown(end, last));
    let rest = if last < characters.len() { "…" } else { "" };
    (format!("{before}{marked}{after}{rest}"), before, marked.chars().count().max(1))
}

/// So many characters of a line are shown.
const LONGEST: usize = 160;

struct Styles {
    error: Style,
    frame: Style,
    help: Style,
    strong: Style,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let none = Style::new();
        f.write_str(&self.render(&Styles { error: none, frame: none, help: none, strong: none }))
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_like_a_compiler() {
        let text = "[package]\norg = \"acme\"\nversion = \"1.0\"\n";
        let error = Error::new("reading the package in `.`", "`1.0` is no semantic version")
            .at(Place::span("Ballerina.toml", text, 33..38))
            .hint("write three numbers, such as \"1.0.0\"");
        assert_eq!(
            error.to_string(),
            "error: `1.0` is no semantic version
 --> Ballerina.toml:3:11
  |
3 | version = \"1.0\"
  |           ^^^^^
  = while reading the package in `.`
  = help: write three numbers, such as \"1.0.0\""
        );
    }

    #[test]
    fn a_long_line_is_shown_around_the_mark() {
        let text = format!("{}\u{1b}[2J{}", "a".repeat(500), "b".repeat(500));
        let error = Error::new("reading", "odd").at(Place::span("f", &text, 500..504)).to_string();
        let lines: Vec<&str> = error.lines().collect();
        assert!(lines.iter().all(|line| line.chars().count() < 200), "{error}");
        assert!(!error.contains('\u{1b}'), "{error}");
        let column = lines[4].find('^').unwrap();
        let line: String = lines[3].chars().skip(column).collect();
        assert!(
            line.starts_with("\\u{1b}[2Jbbb") && lines[3].contains("| …aaa") && lines[3].ends_with("b…"),
            "{error}"
        );
        assert_eq!(lines[4].matches('^').count(), "\\u{1b}[2J".len());
    }

    #[test]
    fn a_span_outside_the_text_is_cut() {
        let place = Place::span("a", "é\nü", 4..90);
        assert_eq!((place.line, place.column, place.width), (Some(2), 1, 1));
        assert_eq!(Place::span("a", "", 0..7).to_string(), "a:1:1");
    }
}
