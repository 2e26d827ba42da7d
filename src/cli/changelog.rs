//! `changelog`: the findings as a section of a changelog.

use super::check::Checked;
use super::{args, check, out};
use crate::error::Result;
use crate::report;

pub(super) fn run(changelog: &args::Changelog) -> Result<u8> {
    let color = out::choice(changelog.voice.colour.color);
    let Checked { verdicts, errors, .. } = check::verdicts(&changelog.target, &changelog.ground, &changelog.voice)?;
    out::print(&report::changelog(&verdicts), changelog.output.as_deref(), color)?;
    for error in &errors {
        out::tell(&error.styled(), color);
    }
    Ok(if errors.is_empty() { 0 } else { 2 })
}
