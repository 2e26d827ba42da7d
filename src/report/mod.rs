//! How we say it. A report decides nothing: it tells what the verdicts hold, the same in every format.

mod annotations;
mod changelog;
mod gitlab;
mod json;
mod junit;
mod markdown;
mod sarif;
mod spot;
mod text;
mod words;

pub use changelog::changelog;

use crate::verdict::Verdict;

/// The JSON Schema of the `json` format, version 1.
pub const SCHEMA: &str = include_str!("schema.json");

/// The formats of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people, in a terminal
    Text,
    /// For programs; a JSON Schema of it comes with the project
    Json,
    /// For a comment on a pull request
    Markdown,
    /// For code scanning (SARIF 2.1.0)
    Sarif,
    /// For GitHub Actions: annotations on the changed lines
    Github,
    /// For GitLab: a code quality report
    Gitlab,
    /// For test reports of CI servers
    Junit,
}

/// How much a text or markdown report tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// The answer and the last three lines.
    Answer,
    /// The findings that decide.
    Deciding,
    /// Every finding.
    Everything,
    /// Every finding, with the reason of its rule.
    Reasons,
}

/// How a report is to look.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// The format.
    pub format: Format,
    /// How much text and markdown tell; the formats for machines always hold everything.
    pub detail: Detail,
    /// Columns of the terminal, for text.
    pub width: usize,
}

/// The report on one package, or on the members of a workspace, ending in a line end.
///
/// `text` holds ANSI styles, to be stripped where the reader can't show them.
pub fn render(verdicts: &[Verdict], look: Look) -> String {
    match look.format {
        Format::Text => text::render(verdicts, look),
        Format::Json => json::render(verdicts),
        Format::Markdown => markdown::render(verdicts, look.detail),
        Format::Sarif => sarif::render(verdicts),
        Format::Github => annotations::render(verdicts),
        Format::Gitlab => gitlab::render(verdicts),
        Format::Junit => junit::render(verdicts),
    }
}

#[cfg(test)]
mod tests;
