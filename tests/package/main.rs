//! Where sources come from: folders, archives, git, Central, Maven repositories and the home repository.

mod archives;
mod central;
mod folders;
mod git;
mod maven;
mod support;
mod workspaces;
