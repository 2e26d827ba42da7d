//! The straight line: two sources in, findings out.

use std::collections::BTreeSet;

use semver::Version;

use crate::diff::diff;
use crate::error::{Error, Result};
use crate::package::{ANONYMOUS, Loaded, Package};
use crate::surface::{self, Coverage, Issue, Surface};
use crate::verdict::{Config, Evidence, Gap, Reading, Side, apply, findings};

/// One side of a comparison.
#[derive(Debug, Clone)]
pub enum Input {
    /// A package with its sources.
    Package(Box<Package>),
    /// What a surface file holds.
    Surface {
        /// The file as shown to the user.
        path: String,
        /// Its content.
        surface: Box<Surface>,
    },
}

/// Whether both sides must be versions of one package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Identity {
    /// They must.
    MustBeSame,
    /// They may have different names.
    MayDiffer,
}

/// Compares two versions: everything that a verdict rests on, but for what only the command knows (warnings, notes on
/// where the baseline was found).
///
/// # Errors
/// When the two are not the same package, or an accepted break no longer fits; see [`apply`].
pub fn compare(
    baseline: &Input,
    current: &Input,
    config: &Config,
    published: &[Version],
    identity: Identity,
) -> Result<Evidence> {
    if identity == Identity::MustBeSame {
        same_package(baseline, current)?;
    }
    let (before, after) = surfaces(baseline, current);
    let differences = diff(&before, &after);
    let gaps = |side, issues: Vec<Issue>| issues.into_iter().map(move |issue| Gap { side, issue });
    let issues: Vec<Gap> =
        gaps("baseline", differences.baseline_issues).chain(gaps("current", differences.current_issues)).collect();
    let reading = if issues.is_empty() { Reading::Complete } else { Reading::Partial };
    let applied = apply(config, findings(differences.changes), &before.version, published, reading)?;
    let notes = match applied.off {
        0 => Vec::new(),
        1 => vec!["1 change does not count: `Semver.toml` switches its rule off".to_owned()],
        off => vec![format!("{off} changes do not count: `Semver.toml` switches their rules off")],
    };
    Ok(Evidence {
        org: after.org.clone(),
        name: after.name.clone(),
        baseline: Some(side(baseline, &before)),
        current: side(current, &after),
        findings: applied.findings,
        switched_off: applied.off,
        issues,
        published: published.to_vec(),
        notes,
        warnings: Vec::new(),
    })
}

/// What a package without any published version is judged by.
pub fn first_release(current: &Input) -> Evidence {
    let surface = surface_of(current);
    let issues = surface.issues.iter().map(|issue| Gap { side: "current", issue: issue.clone() }).collect();
    Evidence {
        org: surface.org.clone(),
        name: surface.name.clone(),
        baseline: None,
        current: side(current, &surface),
        findings: Vec::new(),
        switched_off: 0,
        issues,
        published: Vec::new(),
        notes: Vec::new(),
        warnings: Vec::new(),
    }
}

/// The fingerprints of all findings between two versions, before any configuration.
pub fn fingerprints(baseline: &Input, current: &Input) -> BTreeSet<String> {
    let (before, after) = surfaces(baseline, current);
    findings(diff(&before, &after).changes).into_iter().map(|finding| finding.fingerprint).collect()
}

/// The public API of one source.
pub fn surface_of(input: &Input) -> Surface {
    match input {
        Input::Package(package) => surface::extract_one(package),
        Input::Surface { surface, .. } => (**surface).clone(),
    }
}

impl Input {
    /// Decodes what was loaded.
    ///
    /// # Errors
    /// When a surface file is broken or too new.
    pub fn new(loaded: Loaded) -> Result<Input> {
        Ok(match loaded {
            Loaded::Package(package) => Input::Package(package),
            Loaded::Surface(file) => {
                let surface = Box::new(surface::from_json(&file.path, &file.text)?);
                Input::Surface { path: file.path, surface }
            }
        })
    }

    /// The version that it declares.
    pub fn version(&self) -> &Version {
        match self {
            Input::Package(package) => &package.version,
            Input::Surface { surface, .. } => &surface.version,
        }
    }

    /// What the user should know about where it came from.
    pub fn notes(&self) -> Vec<String> {
        match self {
            Input::Package(package) => package.origin.notes.clone(),
            Input::Surface { .. } => Vec::new(),
        }
    }

    fn name(&self) -> (&str, &str) {
        match self {
            Input::Package(package) => (&package.org, &package.name),
            Input::Surface { surface, .. } => (&surface.org, &surface.name),
        }
    }
}

/// Both surfaces; texts that stand on both sides are parsed once.
fn surfaces(baseline: &Input, current: &Input) -> (Surface, Surface) {
    match (baseline, current) {
        (Input::Package(baseline), Input::Package(current)) => surface::extract(baseline, current),
        _ => (surface_of(baseline), surface_of(current)),
    }
}

fn side(input: &Input, surface: &Surface) -> Side {
    let (source, manifest) = match input {
        Input::Package(package) => {
            let manifest = (package.manifest.path.clone(), package.manifest.version_line());
            (package.origin.source.clone(), Some(manifest))
        }
        Input::Surface { path, .. } => (path.clone(), None),
    };
    let coverage: Coverage = surface.coverage;
    Side { version: surface.version.clone(), source, coverage, manifest }
}

fn same_package(baseline: &Input, current: &Input) -> Result<()> {
    let ((org_before, before), (org, name)) = (baseline.name(), current.name());
    let same_org = org_before == org || org_before == ANONYMOUS || org == ANONYMOUS;
    if same_org && before == name {
        return Ok(());
    }
    let problem = format!("`{org_before}/{before}` and `{org}/{name}` are not the same package");
    Err(Error::new("comparing two versions", problem)
        .hint("name two versions of one package, or say `--allow-rename` to compare them all the same"))
}
