//! Where sources come from: folders, archives, git, registries and the home repository, all as one in-memory package.
//!
//! [`load`] is the one function of the line that touches disk and network. It parses no Ballerina.

mod archive;
mod assemble;
mod bala;
mod baseline;
mod central;
mod choose;
mod digest;
mod files;
mod folder;
mod git;
mod home;
mod install;
mod load;
mod lock;
mod manifest;
mod maven;
mod model;
mod net;
mod options;
mod progress;
mod registry;
mod session;
mod settings;
mod source;
mod toml;
mod variables;
mod workspace;

pub use baseline::{Baseline, baseline_for};
pub use git::{MergeBase, merge_base};
pub use manifest::ANONYMOUS;
pub use model::{Dependency, EntryPlace, Manifest, Module, Origin, Package, SourceFile, Visibility};
pub use options::{Options, Repository};
pub use source::{Source, parse_source};
pub use variables::Variables;
pub use workspace::workspace_members;

use crate::error::Result;

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

/// Reads the source: disk, git and network happen here and nowhere else on the line.
///
/// # Errors
/// Anything that keeps the source from becoming one whole package: see [`crate::error::Error`].
pub fn load(source: &Source, options: &Options) -> Result<Loaded> {
    load::load(source, options)
}
