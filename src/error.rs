//! Why a check could not be made: what was attempted, what went wrong, where, and what to do about it.

use std::fmt;

use anstyle::{AnsiColor, Style};

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
        Error(Box::new(Parts { attempted: attempted.into(), problem: problem.into(), place: None, hints: Vec::new() }))
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
        let Parts { attempted, problem, place, hints } = &*self.0;
        let mut out = format!("{e}error{e:#}{b}: {problem}{b:#}\n", e = s.error, b = s.strong);
        let number = place.as_ref().and_then(|p| p.line).map_or(String::new(), |line| line.to_string());
        let pad = " ".repeat(number.len().max(1));
        if let Some(place) = place {
            out += &format!("{pad}{f}-->{f:#} {place}\n", f = s.frame);
            if !place.text.is_empty() && place.width > 0 {
                let before: String =
                    place.text.chars().take(place.column - 1).map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
                let mark = "^".repeat(place.width);
                out += &format!("{pad} {f}|{f:#}\n{f}{number} |{f:#} {}\n", place.text, f = s.frame);
                out += &format!("{pad} {f}|{f:#} {before}{e}{mark}{e:#}\n", f = s.frame, e = s.error);
            }
        }
        out += &format!("{pad} {f}={f:#} while {attempted}\n", f = s.frame);
        for hint in hints {
            out += &format!("{pad} {f}={f:#} {h}help{h:#}: {hint}\n", f = s.frame, h = s.help);
        }
        out.pop();
        out
    }
}

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
    fn a_span_outside_the_text_is_cut() {
        let place = Place::span("a", "é\nü", 4..90);
        assert_eq!((place.line, place.column, place.width), (Some(2), 1, 1));
        assert_eq!(Place::span("a", "", 0..7).to_string(), "a:1:1");
    }
}
