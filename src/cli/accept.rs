//! `accept`: writes an `[[accept]]` for a finding of this very check into Semver.toml.

use super::args;
use super::{check, out};
use crate::error::{Error, Place, Result};
use crate::package::workspace_members;
use crate::verdict::version::step;
use crate::verdict::{Finding, NewAccept, Verdict, append, config, nearest};

/// So many characters of a fingerprint tell it well enough.
const SHORTEST: usize = 6;

pub(super) fn run(accept: &args::Accept) -> Result<u8> {
    let color = out::choice(accept.voice.colour.color);
    let attempted = || "accepting a break".to_owned();
    if accept.reason.trim().is_empty() {
        return Err(
            Error::new(attempted(), "the reason is empty").hint("say why this break is meant: `--reason \"…\"`")
        );
    }
    let package = check::folder_of(&accept.package);
    if workspace_members(package)?.is_some() {
        return Err(Error::new(attempted(), "this is a workspace").hint("name one of its packages: `--package PATH`"));
    }
    let target = args::Target {
        package_path: accept.package.clone(),
        compare_version: accept.compare_version.clone(),
        baseline: accept.baseline.clone(),
        since: None,
    };
    let checked = check::verdicts(&target, &accept.ground, &accept.voice)?;
    let Some(verdict) = checked.verdicts.first() else { return Ok(0) };
    let finding = named(&accept.finding, verdict)?;
    if let Some(accepted) = &finding.accepted {
        return Err(Error::new(attempted(), format!("this finding is accepted already, for {}", accepted.release)));
    }
    let declared = &verdict.evidence.current.version;
    let release = accept.release.as_ref().unwrap_or(declared);
    let baseline = verdict.evidence.baseline.as_ref().map_or(declared, |side| &side.version);
    if release.cmp_precedence(baseline).is_le() {
        return Err(Error::new(attempted(), format!("{release} is not above the baseline {baseline}"))
            .hint("name the release that this break is meant for: `--for V`"));
    }
    let twins =
        verdict.evidence.findings.iter().filter(|one| one.rule.id == finding.rule.id && one.item == finding.item);
    let new = NewAccept {
        rule: finding.rule.id,
        item: &finding.item,
        reason: &accept.reason,
        release,
        fingerprint: (twins.count() > 1).then_some(finding.fingerprint.as_str()),
    };
    let path = package.join(config::FILE);
    let shown = path.strip_prefix(".").unwrap_or(&path).display().to_string();
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(Error::new(attempted(), error.to_string()).at(Place::file(shown.as_str()))),
    };
    out::write_file(&path, append(&shown, &text, &new)?.as_bytes())?;
    let counts = step(baseline, release).min(finding.level).name();
    let told =
        format!("{shown}: accepted `{}` at `{}` for {release}, where it counts as {counts}\n", new.rule, new.item);
    out::print(&told, None, color)?;
    Ok(0)
}

/// The finding with that fingerprint, or of that rule at that item.
fn named<'a>(names: &[String], verdict: &'a Verdict) -> Result<&'a Finding> {
    let findings = &verdict.evidence.findings;
    let (matches, what): (Vec<&Finding>, String) = match names {
        [fingerprint] => (
            findings
                .iter()
                .filter(|one| fingerprint.len() >= SHORTEST && one.fingerprint.starts_with(fingerprint))
                .collect(),
            match fingerprint.len() {
                ..SHORTEST => format!("`{fingerprint}` is too short for a fingerprint: {SHORTEST} characters at least"),
                _ => format!("no finding has the fingerprint `{fingerprint}`"),
            },
        ),
        [rule, item, ..] => (
            findings.iter().filter(|one| one.rule.id == rule && one.item == *item).collect(),
            format!("no finding is `{rule}` at `{item}`"),
        ),
        [] => (Vec::new(), "no finding is named".to_owned()),
    };
    match matches.as_slice() {
        [finding] => Ok(finding),
        [] => {
            let error = Error::new("accepting a break", what);
            let near = names.last().and_then(|name| nearest(name, findings.iter().map(|one| one.item.as_str())));
            Err(match near.and_then(|item| findings.iter().find(|one| one.item == item)) {
                Some(near) => error.hint(format!("did you mean `{}` at `{}`?", near.rule.id, near.item)),
                None => error.hint("`--format json` shows the rule, item and fingerprint of every finding"),
            })
        }
        several => Err(Error::new("accepting a break", format!("{} findings match", several.len())).hint(format!(
            "name one by its fingerprint: {}",
            several.iter().map(|one| format!("`{}`", one.fingerprint)).collect::<Vec<_>>().join(", ")
        ))),
    }
}
