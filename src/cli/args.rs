//! The arguments, as `--help` tells them.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueHint};
use semver::Version;

use crate::report::Format;

/// Which version of a Ballerina package is due?
///
/// Compares the public API of a package with its closest published version, tells which changes break clients, which
/// add something and which nobody sees, and whether the declared version is high enough.
#[derive(Debug, Parser)]
#[command(
    name = "bal-semver",
    version,
    max_term_width = 100,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = EXIT_CODES
)]
pub(super) struct Arguments {
    /// What to do; `check` when nothing is named.
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    /// The arguments of `check`.
    #[command(flatten)]
    pub(super) check: Check,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  the declared version is enough, or nothing is published yet
  1  the declared version is too low for the changes
  2  the check could not be made
  3  inconclusive: part of the public API could not be read

A package folder that is called like a command is reached as `./check`.";

const SOURCES: &str = "\
A SOURCE is one of:
  path/to/folder        a package, or an unpacked bala
  path/to/file.bala     an archive that `bal pack` made
  path/to/file.json     a surface file that `bal-semver surface --format json` wrote
  git:REV[:path]        a commit of this repository, without touching the work tree
  central:[org/name:][V], local:[org/name:]V
                        a published version";

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Compare a package with what is published (the default)
    #[command(after_help = EXIT_CODES)]
    Check(Check),
    /// Compare any two sources
    #[command(after_help = SOURCES)]
    Diff(Diff),
    /// Print the public API of one source: text for review, json as a baseline
    #[command(after_help = SOURCES)]
    Surface(Surface),
    /// Tell what a rule means and what to do instead
    Explain {
        /// The id of the rule, as reports name it
        rule: String,
    },
    /// List all rules, one line each
    Rules,
    /// Write the suggested version into Ballerina.toml, leaving the rest untouched
    Bump(Bump),
    /// Print the changes as a section of a changelog, ready to paste
    Changelog(Check),
    /// Accept a break that is meant: writes it into Semver.toml
    Accept(Accept),
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Clone, Args)]
pub(super) struct Check {
    /// Folder of the package, or of a workspace
    #[arg(default_value = ".", hide_default_value = true, value_hint = ValueHint::DirPath)]
    pub(super) package_path: PathBuf,
    /// Compare with this published version instead of the closest one
    #[arg(short, long, value_name = "V", conflicts_with = "baseline")]
    pub(super) compare_version: Option<Version>,
    /// Compare with this source instead of a published version
    #[arg(long, value_name = "SOURCE")]
    pub(super) baseline: Option<String>,
    /// Tell what this branch brought since it left REV; what was there before fails nobody
    #[arg(long, value_name = "REV")]
    pub(super) since: Option<String>,
    #[command(flatten)]
    pub(super) shared: Shared,
}

#[derive(Debug, Clone, Args)]
pub(super) struct Diff {
    /// The version before
    pub(super) baseline: String,
    /// The version after
    pub(super) current: String,
    #[command(flatten)]
    pub(super) shared: Shared,
}

#[derive(Debug, Clone, Args)]
pub(super) struct Shared {
    /// Show every change, not only those that decide
    #[arg(short = 'd', long)]
    pub(super) show_diff: bool,
    /// Where published versions are: `central`, `local`, or the id of a Maven repository of Settings.toml
    #[arg(long, value_name = "NAME")]
    pub(super) repository: Option<String>,
    /// Never touch the network; use what the home repository holds
    #[arg(long)]
    pub(super) offline: bool,
    /// How to print the report
    #[arg(long, value_name = "F", value_enum, default_value = "text")]
    pub(super) format: Format,
    /// Write the report there instead of standard output
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) output: Option<PathBuf>,
    /// Let caveats (breaks of rare uses) count as major
    #[arg(long)]
    pub(super) strict: bool,
    /// Compare two packages of different name all the same
    #[arg(long)]
    pub(super) allow_rename: bool,
    /// Exit with 0 whatever the verdict is
    #[arg(long)]
    pub(super) exit_zero: bool,
    #[command(flatten)]
    pub(super) voice: Voice,
}

#[derive(Debug, Clone, Args)]
pub(super) struct Voice {
    /// When to use colours
    #[arg(long, value_name = "WHEN", value_enum, default_value = "auto")]
    pub(super) color: clap::ColorChoice,
    /// Print only the answer, and no warnings
    #[arg(short, long, conflicts_with_all = ["verbose"])]
    pub(super) quiet: bool,
    /// Print everything, with reasons
    #[arg(short, long, action = ArgAction::SetTrue)]
    pub(super) verbose: bool,
}

#[derive(Debug, Args)]
pub(super) struct Surface {
    /// What to print
    #[arg(default_value = ".", hide_default_value = true)]
    pub(super) source: String,
    /// How to print it
    #[arg(long, value_name = "F", value_enum, default_value = "text")]
    pub(super) format: SurfaceFormat,
    /// Write it there instead of standard output
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) output: Option<PathBuf>,
    /// Where published versions are: `central`, `local`, or the id of a Maven repository of Settings.toml
    #[arg(long, value_name = "NAME")]
    pub(super) repository: Option<String>,
    /// Never touch the network; use what the home repository holds
    #[arg(long)]
    pub(super) offline: bool,
}

/// The formats of a surface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum SurfaceFormat {
    /// For review
    Text,
    /// For later comparisons
    Json,
}

#[derive(Debug, Args)]
pub(super) struct Bump {
    #[command(flatten)]
    pub(super) check: Check,
    /// Make it a pre-release, for example `alpha.1`
    #[arg(long, value_name = "PRE", value_parser = semver::Prerelease::new)]
    pub(super) pre: Option<semver::Prerelease>,
}

#[derive(Debug, Args)]
pub(super) struct Accept {
    /// A fingerprint, or a rule and an item, as the report names them
    #[arg(required = true, num_args = 1..=2, value_names = ["FINGERPRINT | RULE", "ITEM"])]
    pub(super) finding: Vec<String>,
    /// Why this break is meant
    #[arg(long)]
    pub(super) reason: String,
    /// The release it is meant for; the declared version when not given
    #[arg(long = "for", value_name = "V")]
    pub(super) release: Option<Version>,
    /// Folder of the package
    #[arg(long, value_name = "PATH", default_value = ".", hide_default_value = true)]
    pub(super) package: PathBuf,
    /// Compare with this published version instead of the closest one
    #[arg(short, long, value_name = "V", conflicts_with = "baseline")]
    pub(super) compare_version: Option<Version>,
    /// Compare with this source instead of a published version
    #[arg(long, value_name = "SOURCE")]
    pub(super) baseline: Option<String>,
    #[command(flatten)]
    pub(super) shared: Shared,
}
