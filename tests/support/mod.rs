//! Packages made of text, and what the line says about two of them.
#![allow(dead_code, missing_docs, unreachable_pub)] // each test uses a part

use bal_semver::diff::{self, Change, Differences};
use bal_semver::package::{Manifest, Module, Origin, Package, SourceFile, Visibility};
use bal_semver::rules::{self, Level, Rule};
use bal_semver::surface::{self, Issue};
use semver::Version;

/// A package `acme/lib` of one file.
pub fn package(version: &str, text: &str) -> Package {
    package_of(version, &[("lib", &[("lib.bal", text)])])
}

/// A package `acme/lib` of these modules and files; the modules `lib.internal...` are not exported.
pub fn package_of(version: &str, modules: &[(&str, &[(&str, &str)])]) -> Package {
    let module = |(name, files): &(&str, &[(&str, &str)])| Module {
        name: (*name).to_owned(),
        exported: !name.starts_with("lib.internal"),
        files: files.iter().map(|(path, text)| SourceFile::new(*path, *text)).collect(),
    };
    Package {
        org: "acme".to_owned(),
        name: "lib".to_owned(),
        version: Version::parse(version).expect("a version"),
        visibility: Visibility::Public,
        distribution: None,
        platform: "any".to_owned(),
        modules: modules.iter().map(module).collect(),
        dependencies: Vec::new(),
        manifest: Manifest::default(),
        origin: Origin::default(),
    }
}

/// What the line says about two versions.
#[derive(Debug)]
pub struct Judged {
    pub level: Level,
    pub spoken: Vec<(&'static Rule, Change)>,
    pub issues: Vec<Issue>,
}

impl Judged {
    /// The ids of the rules that speak, highest level first.
    pub fn rules(&self) -> Vec<&'static str> {
        self.spoken.iter().map(|(rule, _)| rule.id).collect()
    }
}

/// Runs the line over two packages.
pub fn judge_packages(baseline: &Package, current: &Package) -> Judged {
    let (baseline, current) = surface::extract(baseline, current);
    let Differences { changes, baseline_issues, current_issues } = diff::diff(&baseline, &current);
    let mut spoken = rules::speak(changes);
    spoken.sort_by_key(|(rule, _)| std::cmp::Reverse(rule.level));
    let level = spoken.iter().map(|(rule, _)| rule.level).max().unwrap_or(Level::None);
    Judged { level, spoken, issues: baseline_issues.into_iter().chain(current_issues).collect() }
}

/// Runs the line over two texts.
pub fn judge(baseline: &str, current: &str) -> Judged {
    judge_packages(&package("1.0.0", baseline), &package("1.0.0", current))
}
