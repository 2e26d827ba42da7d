//! Where sources come from: folders, archives, git, registries and the home repository, all as one in-memory package.
//!
//! [`load`] is the one function of the line that touches disk and network. It parses no Ballerina.

mod archive;
mod assemble;
mod bala;
mod files;
mod folder;
mod git;
mod load;
mod lock;
mod manifest;
mod model;
mod options;
mod same;
mod source;
mod toml;
mod workspace;

pub use git::{MergeBase, merge_base};
pub use manifest::ANONYMOUS;
pub use model::{Dependency, Manifest, Module, Origin, Package, SourceFile, Visibility};
pub use options::{Options, Repository};
pub use source::{Source, parse_source};
pub use workspace::workspace_members;

use crate::error::Result;
use semver::Version;

/// What a SOURCE turned out to hold.
#[derive(Debug, Clone)]
pub enum Loaded {
    /// A package with its sources.
    Package(Box<Package>),
    /// A surface file, to be decoded by the surface room.
    Surface(SurfaceFile),
}

/// The text of a surface `.json` file.
#[derive(Debug, Clone)]
pub struct SurfaceFile {
    /// The file as shown to the user.
    pub path: String,
    /// Its content.
    pub text: String,
}

/// The published version that a package is compared with.
#[derive(Debug, Clone)]
pub struct Baseline {
    /// The package; none when nothing is published yet.
    pub package: Option<Box<Package>>,
    /// Which version was taken, from where and why, as one sentence for the report.
    pub why: String,
    /// Every version known to be published, ascending; offline, those that the home repository holds.
    pub published: Vec<Version>,
    /// What the user should know besides, one sentence each.
    pub notes: Vec<String>,
}

/// Reads the source: disk, git and network happen here and nowhere else on the line.
///
/// # Errors
/// Anything that keeps the source from becoming one whole package: see [`crate::error::Error`].
pub fn load(source: &Source, options: &Options) -> Result<Loaded> {
    load::load(source, options)
}
