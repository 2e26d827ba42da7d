//! `changelog`: the findings as a section of a changelog.

use super::check::Checked;
use super::{args, check, out};
use crate::error::Result;
use crate::report::changelog;

pub(super) fn run(check: &args::Check) -> Result<u8> {
    let color = out::choice(check.shared.voice.color);
    let Checked { verdicts, errors, .. } = check::verdicts(check)?;
    out::print(&changelog(&verdicts), check.shared.output.as_deref(), color)?;
    for error in &errors {
        out::tell(&error.styled(), color);
    }
    Ok(if errors.is_empty() { 0 } else { 2 })
}
