//! Where sources come from: folders, archives, git, Central, Maven repositories and the home repository.

// A test that cannot go on is a test that failed.
#![allow(clippy::unwrap_used)]

mod archives;
mod central;
mod folders;
mod git;
mod maven;
mod support;
mod workspaces;
