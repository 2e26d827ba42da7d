//! The arguments, as `--help` tells them.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueHint};
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
    after_help = exit_codes()
)]
pub(super) struct Arguments {
    /// What to do; `check` when nothing is named.
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    /// The arguments of `check`.
    #[command(flatten)]
    pub(super) check: Check,
}

const CODES: &str = "\
Exit codes:
  0  the declared version is enough, or nothing is published yet
  1  the declared version is too low for the changes
  2  the check could not be made
  3  inconclusive: part of the public API could not be read";

/// Besides the exit codes, what only `check` needs to know.
fn exit_codes() -> String {
    format!("{CODES}\n\nA package folder that is called like a command is reached as `./check`.")
}

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
    #[command(after_help = exit_codes())]
    Check(Check),
    /// Compare any two sources
    #[command(after_help = format!("{SOURCES}\n\n{CODES}"))]
    Diff(Diff),
    /// Print the public API of one source: text for review, json as a baseline
    #[command(after_help = SOURCES)]
    Surface(Surface),
    /// Tell what a rule means and what to do instead
    Explain {
        /// The id of the rule, as reports name it
        rule: String,
        #[command(flatten)]
        colour: Colour,
    },
    /// List all rules, one line each
    Rules {
        #[command(flatten)]
        colour: Colour,
    },
    /// Write the suggested version into Ballerina.toml, leaving the rest untouched
    Bump(Bump),
    /// Print the changes as a section of a changelog, ready to paste
    Changelog(Changelog),
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
    #[command(flatten)]
    pub(super) target: Target,
    #[command(flatten)]
    pub(super) telling: Telling,
    #[command(flatten)]
    pub(super) ground: Ground,
    #[command(flatten)]
    pub(super) voice: Voice,
}

/// What is checked, and against what.
#[derive(Debug, Clone, Args)]
pub(super) struct Target {
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
}

#[derive(Debug, Clone, Args)]
pub(super) struct Diff {
    /// The version before
    pub(super) baseline: String,
    /// The version after
    pub(super) current: String,
    #[command(flatten)]
    pub(super) telling: Telling,
    #[command(flatten)]
    pub(super) ground: Ground,
    #[command(flatten)]
    pub(super) voice: Voice,
}

/// How a verdict is told.
#[derive(Debug, Clone, Args)]
pub(super) struct Telling {
    /// Show every change, not only those that decide
    #[arg(short = 'd', long)]
    pub(super) show_diff: bool,
    /// How to print the report
    #[arg(long, value_name = "F", value_enum, default_value = "text")]
    pub(super) format: Format,
    /// Write the report there instead of standard output
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) output: Option<PathBuf>,
    /// Exit with 0 whatever the verdict is
    #[arg(long)]
    pub(super) exit_zero: bool,
    /// Print everything, with reasons
    #[arg(short, long, conflicts_with = "quiet")]
    pub(super) verbose: bool,
}

/// What a verdict rests on.
#[derive(Debug, Clone, Args)]
pub(super) struct Ground {
    /// Where published versions are: `central`, `local`, or the id of a Maven repository of Settings.toml
    #[arg(long, value_name = "NAME")]
    pub(super) repository: Option<String>,
    /// Never touch the network; use what the home repository holds
    #[arg(long)]
    pub(super) offline: bool,
    /// Let caveats (breaks of rare uses) count as major
    #[arg(long)]
    pub(super) strict: bool,
    /// Compare two packages of different name all the same
    #[arg(long)]
    pub(super) allow_rename: bool,
}

#[derive(Debug, Clone, Args)]
pub(super) struct Voice {
    #[command(flatten)]
    pub(super) colour: Colour,
    /// Print only the answer, and no warnings
    #[arg(short, long)]
    pub(super) quiet: bool,
}

#[derive(Debug, Clone, Args)]
pub(super) struct Colour {
    /// When to use colours
    #[arg(long, value_name = "WHEN", value_enum, default_value = "auto")]
    pub(super) color: clap::ColorChoice,
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
    #[command(flatten)]
    pub(super) voice: Voice,
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
    pub(super) target: Target,
    /// Make it a pre-release, for example `alpha.1`
    #[arg(long, value_name = "PRE", value_parser = semver::Prerelease::new)]
    pub(super) pre: Option<semver::Prerelease>,
    #[command(flatten)]
    pub(super) ground: Ground,
    #[command(flatten)]
    pub(super) voice: Voice,
}

#[derive(Debug, Args)]
pub(super) struct Changelog {
    #[command(flatten)]
    pub(super) target: Target,
    /// Write the section there instead of standard output
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) output: Option<PathBuf>,
    #[command(flatten)]
    pub(super) ground: Ground,
    #[command(flatten)]
    pub(super) voice: Voice,
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
    pub(super) ground: Ground,
    #[command(flatten)]
    pub(super) voice: Voice,
}
