//! The package as a whole: identity, visibility, distribution, platform, dependencies, and what no client sees.

use super::context::Context;
use super::{Change, Fact, Place, Subject};
use crate::surface::{Dependency, ManifestPlace, ModuleId, Point, Surface};
use semver::Version;

/// Compares what the manifests say.
pub(super) fn package(cx: &mut Context<'_>) {
    let (baseline, current) = (cx.pairing.baseline, cx.pairing.current);
    let known = cx.count();
    let facts = [identity(baseline, current), visibility(baseline, current), distribution(baseline, current)];
    for fact in facts.into_iter().flatten().chain(platform(baseline, current)) {
        tell(cx, "package", Subject::Package, fact);
    }
    dependencies(cx);
    let nothing_told = cx.count() == known;
    let exported_otherwise = exports(baseline) != exports(current);
    if nothing_told && !exported_otherwise && !same_manifests(baseline, current) {
        tell(cx, "package", Subject::Package, Fact::MetadataChanged);
    }
    if cx.count() == 0 && baseline.sources_digest != current.sources_digest {
        tell(cx, "package", Subject::Package, Fact::SourcesChanged);
    }
}

/// Whether the manifests say the same, byte for byte where they are of one kind.
fn same_manifests(baseline: &Surface, current: &Surface) -> bool {
    if baseline.manifest_kind == current.manifest_kind {
        baseline.manifest_digest == current.manifest_digest
    } else {
        baseline.metadata_digest == current.metadata_digest
    }
}

/// The modules that clients can import, by their names within the package.
pub(super) fn exports(surface: &Surface) -> Vec<&str> {
    surface.modules.iter().filter(|module| module.exported).map(|module| surface.relative_name(&module.name)).collect()
}

fn tell(cx: &mut Context<'_>, path: &str, subject: Subject, fact: Fact) {
    let key = entry(&fact, path);
    let place = |surface: &Surface, signature: String| {
        let stands = surface.manifest_places.get(key).or_else(|| surface.manifest_places.get("package"));
        let (file, point) = match stands {
            Some(ManifestPlace { file, point }) => (file.as_str(), *point),
            None => (surface.manifest_file.as_str(), Point { line: 1, column: 1 }),
        };
        Some(Place { file: file.into(), point, signature })
    };
    let [before, after] = entries(&fact, path, cx.pairing.surfaces());
    let (baseline, current) = (place(cx.pairing.baseline, before), place(cx.pairing.current, after));
    let path = path.to_owned();
    cx.push(Change { path, subject, fact, position: None, baseline, current, reached_through: Vec::new() });
}

/// The key of the manifest that a fact is about.
fn entry<'a>(fact: &Fact, path: &'a str) -> &'a str {
    match fact {
        Fact::VisibilityNarrowed | Fact::VisibilityWidened => "visibility",
        Fact::DistributionRaised { .. } | Fact::DistributionLowered { .. } => "distribution",
        Fact::PlatformChanged { .. } => "platform",
        Fact::VersionMoved { .. } => path,
        _ => "package",
    }
}

/// The entries of the two manifests that a fact is about.
fn entries(fact: &Fact, path: &str, surfaces: [&Surface; 2]) -> [String; 2] {
    let both = |key: &str, from: &str, to: &str| [from, to].map(|value| format!("{key} = \"{value}\""));
    match fact {
        Fact::VisibilityNarrowed => both("visibility", "public", "private"),
        Fact::VisibilityWidened => both("visibility", "private", "public"),
        Fact::DistributionRaised { from, to } | Fact::DistributionLowered { from, to } => {
            both("distribution", from, to)
        }
        Fact::PlatformChanged { from, to } => both("platform", from, to),
        Fact::VersionMoved { from, to, .. } => [from, to].map(|version| format!("{path}:{version}")),
        _ => surfaces.map(|surface| format!("{}/{}:{}", surface.org, surface.name, surface.version)),
    }
}

fn identity(baseline: &Surface, current: &Surface) -> Option<Fact> {
    let name = |surface: &Surface| format!("{}/{}", surface.org, surface.name);
    let (from, to) = (name(baseline), name(current));
    (from != to).then_some(Fact::IdentityChanged { from, to })
}

fn visibility(baseline: &Surface, current: &Surface) -> Option<Fact> {
    match (baseline.private, current.private) {
        (false, true) => Some(Fact::VisibilityNarrowed),
        (true, false) => Some(Fact::VisibilityWidened),
        _ => None,
    }
}

fn distribution(baseline: &Surface, current: &Surface) -> Option<Fact> {
    let (from, to) = (baseline.distribution.clone()?, current.distribution.clone()?);
    let (old, new) = (Version::parse(&from).ok()?, Version::parse(&to).ok()?);
    match new.cmp_precedence(&old) {
        std::cmp::Ordering::Greater => Some(Fact::DistributionRaised { from, to }),
        std::cmp::Ordering::Less => Some(Fact::DistributionLowered { from, to }),
        std::cmp::Ordering::Equal => None,
    }
}

fn platform(baseline: &Surface, current: &Surface) -> Option<Fact> {
    let (from, to) = (baseline.platform.clone(), current.platform.clone());
    (from != to).then_some(Fact::PlatformChanged { from, to })
}

/// Dependencies that have another version, as far as their types appear in the surface.
fn dependencies(cx: &mut Context<'_>) {
    let (baseline, current) = (cx.pairing.baseline, cx.pairing.current);
    let moved: Vec<(&Dependency, &Version, &Version)> = baseline
        .dependencies
        .iter()
        .filter_map(|old| {
            let new = current.dependencies.iter().find(|new| new.org == old.org && new.name == old.name)?;
            let (from, to) = (old.version.as_ref()?, new.version.as_ref()?);
            (from != to).then_some((old, from, to))
        })
        .collect();
    if moved.is_empty() {
        return;
    }
    let appearing = cx.positions().external().clone();
    for (dependency, from, to) in moved {
        let appears = appearing.iter().any(|module| belongs(module, dependency, &current.org));
        if appears {
            let compatible = from.major == to.major && (from.major > 0 || from.minor == to.minor);
            let path = format!("{}/{}", dependency.org, dependency.name);
            let fact = Fact::VersionMoved { from: from.clone(), to: to.clone(), compatible };
            tell(cx, &path, Subject::Dependency, fact);
        }
    }
}

fn belongs(module: &ModuleId, dependency: &Dependency, own_org: &str) -> bool {
    let org = module.org.as_deref().unwrap_or(own_org);
    let name = module.name.strip_prefix(dependency.name.as_str());
    org == dependency.org && name.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}
