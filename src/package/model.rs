//! One package in memory. Nothing after this room knows whether it came from a folder, an archive, git or a registry.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use semver::Version;

/// One version of one package: its manifest and all its sources.
#[derive(Debug, Clone)]
pub struct Package {
    /// Organisation, as in `acme/text`.
    pub org: String,
    /// Package name, which is also the name of the default module; it may hold dots.
    pub name: String,
    /// The version that the manifest declares.
    pub version: Version,
    /// Who may use it.
    pub visibility: Visibility,
    /// The distribution it was made for, such as `2201.12.0`.
    pub distribution: Option<String>,
    /// `any`, or the JVM that its native parts need, such as `java21`.
    pub platform: String,
    /// All modules, exported or not: the default module first, then by name.
    pub modules: Vec<Module>,
    /// Resolved dependencies by organisation and name; empty when no lock file or graph tells them.
    pub dependencies: Vec<Dependency>,
    /// What the manifest says besides, and where it stands.
    pub manifest: Manifest,
    /// Where the package came from.
    pub origin: Origin,
}

/// Who may use a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visibility {
    /// Everybody.
    Public,
    /// The organisation only.
    Private,
}

/// One module with all its files.
#[derive(Debug, Clone)]
pub struct Module {
    /// Full name: `text`, `text.util`.
    pub name: String,
    /// Whether other packages can import it.
    pub exported: bool,
    /// Files by path; `generated/` counts like the module it belongs to, `tests/` is left out.
    pub files: Vec<SourceFile>,
}

/// One `.bal` file.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// As shown to the user, `/`-separated: relative to the working directory for a folder on disk, relative to the
    /// package (as its source folder has it) for everything that came from an archive, a registry or git.
    pub path: String,
    /// The content.
    pub text: Arc<str>,
    /// Fast hash of the content, of use within one process; equal hashes are to be confirmed by comparing texts.
    pub hash: u64,
}

/// A package this one needs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dependency {
    /// Organisation.
    pub org: String,
    /// Package name.
    pub name: String,
    /// The version that was locked, or the minimum that the manifest asks for.
    pub version: Option<Version>,
    /// Modules of it that this package is known to use; empty when not told.
    pub modules: Vec<String>,
}

/// What the manifest tells besides the name, and the places in it that messages and `bump` need.
#[derive(Debug, Clone, Default)]
pub struct Manifest {
    /// The file as shown to the user: `Ballerina.toml`, or `package.json` inside a bala.
    pub path: String,
    /// Its text.
    pub text: Arc<str>,
    /// Where the value of `version` stands in the text, quotes included; only for a Ballerina.toml.
    pub version_span: Option<Range<usize>>,
    /// Licences.
    pub licenses: Vec<String>,
    /// Authors.
    pub authors: Vec<String>,
    /// Keywords.
    pub keywords: Vec<String>,
    /// Source repository.
    pub repository: Option<String>,
    /// One line of description.
    pub description: Option<String>,
    /// Icon path.
    pub icon: Option<String>,
    /// Whether the package is a template.
    pub template: bool,
    /// The readme (`README.md`, before that `Package.md`): its name and content.
    pub readme: Option<(String, Arc<str>)>,
    /// Where the entries stand that a change can be about: `package` (its head), `distribution`, `visibility`,
    /// `platform`, and `org/name` of each dependency. Only for what was written by hand, not for a package.json.
    pub places: BTreeMap<String, EntryPlace>,
    /// The manifests without this package's own version, byte for byte otherwise; by file name.
    pub(crate) unversioned: Vec<(&'static str, String)>,
}

/// Where an entry of a manifest stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryPlace {
    /// The file as shown to the user; dependencies may stand in `Dependencies.toml`.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Manifest {
    /// Line of the version, from 1; none when the manifest is not a Ballerina.toml.
    pub fn version_line(&self) -> Option<usize> {
        let start = self.version_span.as_ref()?.start;
        Some(self.text.get(..start)?.matches('\n').count() + 1)
    }
}

/// Where a package came from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// What to show: `central`, `local`, a repository id, `.`, `git:main`, a path as it was typed.
    pub source: String,
    /// The folder it was read from, when the user named one.
    pub folder: Option<PathBuf>,
    /// What the user should know about it, one sentence each: deprecated, not verified, not cached.
    pub notes: Vec<String>,
}

impl Package {
    /// `acme/text`.
    pub fn full_name(&self) -> String {
        format!("{}/{}", self.org, self.name)
    }

    /// The module of that full name.
    pub fn module(&self, name: &str) -> Option<&Module> {
        self.modules.iter().find(|module| module.name == name)
    }

    /// How many files it has, over all modules.
    pub fn file_count(&self) -> usize {
        self.modules.iter().map(|module| module.files.len()).sum()
    }
}

impl SourceFile {
    /// A file with its hash.
    pub fn new(path: impl Into<String>, text: impl Into<Arc<str>>) -> SourceFile {
        let text = text.into();
        let hash = content_hash(&text);
        SourceFile { path: path.into(), text, hash }
    }

    /// The last part of the path.
    pub fn file_name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }
}

fn content_hash(text: &str) -> u64 {
    use std::hash::Hasher;
    let mut hasher = std::hash::DefaultHasher::new();
    hasher.write(text.as_bytes());
    hasher.finish()
}
