//! `changelog`: the findings as a section of a changelog.

use super::check::Checked;
use super::{FAILED, args, check, out};
use crate::error::Result;
use crate::report;
use crate::verdict::{Gap, Outcome};

pub(super) fn run(changelog: &args::Changelog) -> Result<u8> {
    let color = out::choice(changelog.voice.colour.color);
    let Checked { verdicts, errors, .. } = check::verdicts(&changelog.target, &changelog.ground, &changelog.voice)?;
    out::print(&report::changelog(&verdicts), changelog.output.as_deref(), color)?;
    for (_, error) in &errors {
        out::tell(&error.styled(), color);
    }
    let mut code = 0;
    for verdict in &verdicts {
        for Gap { side, issue } in &verdict.evidence.issues {
            let place = format!("{}:{}:{}", issue.file, issue.point.line, issue.point.column);
            out::tell(&format!("changes may be missing: {} at {place} ({side})", issue.message), color);
        }
        if verdict.outcome == Outcome::Inconclusive {
            code = code.max(verdict.outcome.exit_code());
        }
    }
    Ok(if errors.is_empty() { code } else { FAILED })
}
