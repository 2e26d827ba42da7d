//! The colours of the text report.

use anstyle::{AnsiColor, Effects, Style};

use crate::rules::Level;
use crate::verdict::Outcome;

pub(super) const STRONG: Style = Style::new().bold();
pub(super) const FAINT: Style = Style::new().dimmed();
pub(super) const GUTTER: Style = AnsiColor::Blue.on_default().bold();
pub(super) const HELP: Style = AnsiColor::Cyan.on_default().bold();
pub(super) const GONE: Style = AnsiColor::Red.on_default();
pub(super) const CAME: Style = AnsiColor::Green.on_default();

pub(super) fn of_level(level: Level) -> Style {
    let color = match level {
        Level::Major => AnsiColor::Red,
        Level::Minor => AnsiColor::Yellow,
        Level::Patch | Level::None => AnsiColor::Green,
    };
    color.on_default().bold()
}

pub(super) fn of_outcome(outcome: Outcome) -> Style {
    let color = match outcome {
        Outcome::TooLow => AnsiColor::Red,
        Outcome::Inconclusive => AnsiColor::Yellow,
        Outcome::Enough | Outcome::FirstRelease => AnsiColor::Green,
    };
    color.on_default().bold()
}

/// What differs within a line: the colour of the side, and stronger.
pub(super) fn marked(side: Style) -> Style {
    side.effects(side.get_effects() | Effects::BOLD)
}

/// The text in that style.
pub(super) fn paint(style: Style, text: impl std::fmt::Display) -> String {
    format!("{style}{text}{style:#}")
}
