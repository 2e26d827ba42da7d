//! `bump`: the suggested version, written into Ballerina.toml. Nothing else in the file changes.

use std::path::Path;

use anstream::ColorChoice;
use anstyle::AnsiColor;
use semver::{BuildMetadata, Prerelease, Version};

use super::{args, check, out};
use crate::error::{Error, Place, Result};
use crate::package::{self, Loaded, Options, Source};
use crate::rules::Level;
use crate::verdict::version::{core, first_free, is_published};
use crate::verdict::{Gap, Outcome, Verdict};

pub(super) fn run(bump: &args::Bump) -> Result<u8> {
    let color = out::choice(bump.voice.colour.color);
    let checked = check::verdicts(&bump.target, &bump.ground, &bump.voice)?;
    let mut code = 0;
    for (folder, verdict) in checked.folders.iter().zip(&checked.verdicts) {
        code = code.max(one(folder, verdict, bump.pre.as_ref(), color)?);
    }
    for (_, error) in &checked.errors {
        out::tell(&error.styled(), color);
        code = 2;
    }
    Ok(code)
}

fn one(folder: &Path, verdict: &Verdict, pre: Option<&Prerelease>, color: ColorChoice) -> Result<u8> {
    let declared = &verdict.evidence.current.version;
    let name = format!("{}/{}", verdict.evidence.org, verdict.evidence.name);
    if verdict.outcome == Outcome::Inconclusive {
        let mut told = format!("{name} is left as it is, since no version is certain to be enough");
        for Gap { side, issue } in &verdict.evidence.issues {
            let place = format!("{}:{}:{}", issue.file, issue.point.line, issue.point.column);
            told += &format!("\n  could not be read: {} at {place} ({side})", issue.message);
        }
        out::tell(&(told + "\n  mend what is named and bump again, or write the version by hand"), color);
        return Ok(verdict.outcome.exit_code());
    }
    let target = target(verdict, pre)?;
    if target == *declared {
        out::print(&format!("{name} {declared} is enough; nothing to change\n"), None, color)?;
        return Ok(0);
    }
    let manifest = match package::load(&Source::Path(folder.to_owned()), &Options::default())? {
        Loaded::Package(package) => package.manifest,
        Loaded::Surface(_) => package::Manifest::default(),
    };
    let (Some(span), Some(line)) = (manifest.version_span.clone(), manifest.version_line()) else {
        return Err(Error::new(format!("writing {target} into `{}`", folder.display()), "it has no Ballerina.toml")
            .at(Place::file(manifest.path.as_str()))
            .hint("only the version of a source package can be raised"));
    };
    let written = format!("\"{target}\"");
    let changed = format!("{}{written}{}", &manifest.text[..span.start], &manifest.text[span.end..]);
    let path = folder.join("Ballerina.toml");
    out::write_file(&path, changed.as_bytes())?;
    let line_of = |text: &str| text.lines().nth(line - 1).unwrap_or_default().to_owned();
    let (gone, came) = (AnsiColor::Red.on_default(), AnsiColor::Green.on_default());
    let (before, after) = (line_of(&manifest.text), line_of(&changed));
    out::print(&format!("{}:{line}\n{gone}- {before}{gone:#}\n{came}+ {after}{came:#}\n", manifest.path), None, color)?;
    Ok(0)
}

/// The version to write: the declared one where it is enough, as a pre-release when one is asked for.
fn target(verdict: &Verdict, pre: Option<&Prerelease>) -> Result<Version> {
    let declared = &verdict.evidence.current.version;
    let published = &verdict.evidence.published;
    let enough = verdict.outcome != Outcome::TooLow;
    let Some(pre) = pre else {
        return Ok(if enough { declared.clone() } else { verdict.suggested.clone() });
    };
    let as_pre = |release: Version| Version { pre: pre.clone(), build: BuildMetadata::EMPTY, ..release };
    let baseline = verdict.evidence.baseline.as_ref().map(|side| &side.version);
    let target = match baseline {
        _ if !enough => as_pre(verdict.suggested.clone()),
        // The declared release is out, so whatever comes is at least the next patch.
        Some(baseline) if core(declared) <= *baseline => as_pre(first_free(baseline, Level::Patch, published)),
        _ => as_pre(core(declared)),
    };
    if is_published(&target, published) {
        return Err(Error::new("choosing a pre-release", format!("{target} is already published"))
            .hint("name a later one, for example `--pre beta.1`"));
    }
    match baseline.filter(|baseline| target.cmp_precedence(baseline).is_le()) {
        Some(baseline) => Err(Error::new("choosing a pre-release", format!("{target} is not above {baseline}")).hint(
            "name a later one, for example `--pre rc.1`; pre-releases are compared part by part, words by letters",
        )),
        None => Ok(target),
    }
}
