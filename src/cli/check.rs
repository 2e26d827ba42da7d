//! `check`: a package, or every member of a workspace, against what is published.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use rayon::prelude::*;
use semver::Version;

use super::args::{self, Ground, Target, Voice};
use super::conclude;
use crate::compare::{Identity, Input, compare, fingerprints, first_release};
use crate::error::{Error, Place, Result};
use crate::package::{self, Loaded, Options, Package, Repository, Source, merge_base, parse_source, workspace_members};
use crate::report::{Told, Unchecked};
use crate::rules;
use crate::verdict::{Config, Evidence, Since, Verdict, Warning, config, preflight};

pub(super) fn run(check: &args::Check) -> Result<u8> {
    let Checked { verdicts, errors, scope, .. } = verdicts(&check.target, &check.ground, &check.voice)?;
    let unchecked: Vec<Unchecked> = errors.iter().map(|(folder, error)| unchecked(folder, error)).collect();
    let told = match (scope, verdicts.as_slice()) {
        (Scope::Package, [verdict]) => Told::Package(verdict),
        (_, members) => Told::Workspace { members, unchecked: &unchecked },
    };
    let errors: Vec<Error> = errors.into_iter().map(|(_, error)| error).collect();
    conclude(told, &errors, &check.telling, &check.voice)
}

/// What came of one package, or of the members of a workspace.
pub(super) struct Checked {
    /// Whether it was one package or a workspace.
    pub(super) scope: Scope,
    /// The folders of the packages that have a verdict, in the order of the workspace.
    pub(super) folders: Vec<PathBuf>,
    /// Their verdicts.
    pub(super) verdicts: Vec<Verdict>,
    /// The folders of the others, and what kept them from having one.
    pub(super) errors: Vec<(PathBuf, Error)>,
}

/// What a path names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// One package.
    Package,
    /// A workspace, of however many packages.
    Workspace,
}

/// The verdict on each package under the path, in the order of the workspace, and what kept others from having one.
pub(super) fn verdicts(target: &Target, ground: &Ground, voice: &Voice) -> Result<Checked> {
    let root = folder_of(&target.package_path);
    let Some(members) = workspace_members(root)? else {
        let verdicts = vec![one(target, ground, voice, root)?];
        return Ok(Checked { folders: vec![root.to_owned()], verdicts, errors: Vec::new(), scope: Scope::Package });
    };
    let results: Vec<(PathBuf, Result<Verdict>)> =
        members.into_par_iter().map(|folder| (folder.clone(), one(target, ground, voice, &folder))).collect();
    let mut checked =
        Checked { scope: Scope::Workspace, folders: Vec::new(), verdicts: Vec::new(), errors: Vec::new() };
    for (folder, result) in results {
        match result {
            Ok(verdict) => {
                checked.folders.push(folder);
                checked.verdicts.push(verdict);
            }
            Err(error) => {
                let error = error.in_package(shown(&folder));
                checked.errors.push((folder, error));
            }
        }
    }
    Ok(checked)
}

/// The folder of a package, which may be named by its manifest too.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if path.ends_with("Ballerina.toml") && path.is_file() => {
            if parent.as_os_str().is_empty() {
                Path::new(".")
            } else {
                parent
            }
        }
        _ => path,
    }
}

/// The folder as reports name it.
fn shown(folder: &Path) -> String {
    folder.strip_prefix(".").unwrap_or(folder).display().to_string()
}

fn unchecked(folder: &Path, error: &Error) -> Unchecked {
    Unchecked {
        folder: shown(folder),
        message: error.problem().to_owned(),
        help: error.hints().to_vec(),
        place: error.place().map(|place| (place.path.clone(), place.line, place.column)),
    }
}

/// The verdict on one package.
fn one(target: &Target, ground: &Ground, voice: &Voice, folder: &Path) -> Result<Verdict> {
    let config = config(folder, ground)?;
    let options = options(ground, voice, &config);
    let current = package(folder, &options)?;
    let base = baseline(target, &current, &options)?;
    let mut warnings = preflight(&current, &options.repository, &base.published);
    warnings.extend(base.doubt.map(|(message, help)| Warning { message, help, place: None }));
    let current = Input::new(Loaded::Package(Box::new(current)))?;
    let Some(baseline) = base.input else {
        return Ok(Verdict::reach(Evidence { warnings, notes: base.notes, ..first_release(&current) }));
    };
    let mut compared = compare(&baseline, &current, &config, &base.published, identity(ground))?;
    if let Some(revision) = &target.since {
        let branch = merge_base(folder, revision, &options)?;
        let before: BTreeSet<String> = match branch.package {
            Some(package) => fingerprints(&baseline, &Input::new(Loaded::Package(package))?),
            None => BTreeSet::new(),
        };
        for finding in &mut compared.findings {
            let old = before.contains(&finding.fingerprint);
            finding.since = Some(if old { Since::Before } else { Since::ThisBranch });
        }
        compared.notes.push(format!("this branch left `{revision}` at {}", branch.commit));
    }
    compared.notes.splice(0..0, base.notes);
    Ok(Verdict::reach(Evidence { warnings, ..compared }))
}

/// What the package is compared with.
struct Base {
    input: Option<Input>,
    published: Vec<Version>,
    notes: Vec<String>,
    doubt: Option<(String, String)>,
}

fn baseline(target: &Target, current: &Package, options: &Options) -> Result<Base> {
    let Some(source) = &target.baseline else {
        return published(current, target.compare_version.as_ref(), options);
    };
    let source = parse_source(source)?;
    let own = |named: &Option<(String, String)>| {
        named.as_ref().is_none_or(|(org, name)| *org == current.org && *name == current.name)
    };
    if let Source::Published { repository, package, version, .. } = &source
        && own(package)
    {
        let options = Options { repository: repository.clone(), ..options.clone() };
        return published(current, version.as_ref(), &options);
    }
    let source = source.beside(current);
    let input = Input::new(package::load(&source, options)?)?;
    // What came from a registry is published; of anything else nothing is known.
    let published = match source {
        Source::Published { .. } => vec![input.version().clone()],
        _ => Vec::new(),
    };
    let notes = input.notes();
    Ok(Base { input: Some(input), published, notes, doubt: None })
}

/// The version of this name that is published, or the closest one.
fn published(current: &Package, named: Option<&Version>, options: &Options) -> Result<Base> {
    let found = package::baseline_for(current, named, options)?;
    let mut notes = match &found.package {
        Some(_) => vec![format!("compared with {}", found.why)],
        None => vec![found.why],
    };
    notes.extend(found.notes);
    let input = found.package.map(|package| Input::new(Loaded::Package(package))).transpose()?;
    Ok(Base { input, published: found.published, notes, doubt: found.doubt })
}

/// The source package in a folder.
fn package(folder: &Path, options: &Options) -> Result<Package> {
    let loaded = package::load(&Source::Path(folder.to_owned()), options).map_err(|error| {
        let slip = folder.to_str().filter(|_| !folder.exists()).and_then(super::command_like);
        match slip {
            Some(command) => error.hint(format!("did you mean the command `{command}`?")),
            None => error,
        }
    })?;
    match loaded {
        Loaded::Package(package) => Ok(*package),
        Loaded::Surface(file) => Err(Error::new(format!("checking `{}`", file.path), "this is no package")
            .hint("name the folder with the Ballerina.toml; surface files can be a `--baseline`")),
    }
}

/// The `Semver.toml` beside the manifest, with what the arguments say on top.
pub(super) fn config(folder: &Path, ground: &Ground) -> Result<Config> {
    let path = folder.join(config::FILE);
    let shown = path.strip_prefix(".").unwrap_or(&path).display().to_string();
    let attempted = || format!("reading `{shown}`");
    let mut config = match std::fs::read(&path) {
        Err(error) if matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory) => {
            Config::default()
        }
        Err(error) => {
            let problem = format!("the file cannot be read: {}", std::io::Error::from(error.kind()));
            return Err(Error::new(attempted(), problem)
                .at(Place::file(shown.as_str()))
                .hint("make it a file that you may read, or take it away"));
        }
        Ok(bytes) => {
            let text = String::from_utf8(bytes).map_err(|_| {
                Error::new(attempted(), "this is not UTF-8").at(Place::file(shown.as_str())).hint("save it as UTF-8")
            })?;
            let ids: Vec<&str> = rules::all().iter().map(|rule| rule.id).collect();
            config::read(&shown, &text, &ids)?
        }
    };
    config.strict |= ground.strict;
    if ground.repository.is_some() {
        config.repository.clone_from(&ground.repository);
    }
    Ok(config)
}

/// What all packages of a run share: one HTTP client, the settings read once, one set of progress bars.
static SHARED: LazyLock<Options> = LazyLock::new(Options::default);

/// Where to look for published versions.
pub(super) fn options(ground: &Ground, voice: &Voice, config: &Config) -> Options {
    Options {
        offline: ground.offline,
        repository: config.repository.as_deref().map_or(Repository::Central, Repository::named),
        progress: !voice.quiet,
        ..SHARED.clone()
    }
}

/// Whether the two sides must be versions of one package.
pub(super) fn identity(ground: &Ground) -> Identity {
    if ground.allow_rename { Identity::MayDiffer } else { Identity::MustBeSame }
}
