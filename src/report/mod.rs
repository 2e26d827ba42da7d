//! How we say it. A report decides nothing: it tells what the verdicts hold, the same in every format.

mod annotations;
mod changelog;
mod gitlab;
mod json;
mod junit;
mod markdown;
mod safe;
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

/// What a report is about.
#[derive(Debug, Clone, Copy)]
pub enum Told<'a> {
    /// One package.
    Package(&'a Verdict),
    /// A workspace, however many members it has.
    Workspace {
        /// The members that have a verdict.
        members: &'a [Verdict],
        /// Those that have none.
        unchecked: &'a [Unchecked],
    },
}

/// A member of a workspace that could not be checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unchecked {
    /// Its folder, as shown to the user.
    pub folder: String,
    /// What went wrong.
    pub message: String,
    /// What to do about it.
    pub help: Vec<String>,
    /// The file to blame, with line and column from 1 where they are known.
    pub place: Option<(String, Option<usize>, usize)>,
}

/// The report, ending in a line end.
///
/// `text` holds ANSI styles, to be stripped where the reader can't show them. Only `json` holds what stands in the
/// sources as it is; everywhere else signs that would disturb a terminal or a page are spelled.
pub fn render(told: Told<'_>, look: Look) -> String {
    let (members, unchecked) = match &told {
        Told::Package(verdict) => (std::slice::from_ref(*verdict), &[][..]),
        Told::Workspace { members, unchecked } => (*members, *unchecked),
    };
    let safe: Vec<Verdict> = members.iter().map(safe::safe).collect();
    let verdicts: Vec<&Verdict> = safe.iter().collect();
    match look.format {
        Format::Text => text::render(&verdicts, unchecked, look),
        Format::Json => json::render(told),
        Format::Markdown => markdown::render(&verdicts, unchecked, look.detail),
        Format::Sarif => sarif::render(&verdicts, unchecked),
        Format::Github => annotations::render(&verdicts, unchecked),
        Format::Gitlab => gitlab::render(&verdicts, unchecked),
        Format::Junit => junit::render(&verdicts, unchecked),
    }
}

#[cfg(test)]
mod tests;
