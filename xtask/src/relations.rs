//! `relations`: do the types of a file stand to each other as its comments say?

use bal_semver::lower;
use bal_semver::package::{Manifest, Module, Origin, Package, SourceFile, Visibility};
use bal_semver::surface;
use semver::Version;
use std::process::ExitCode;

/// Checks each file and prints what disagrees or cannot be read, what was skipped, and the sums.
pub(crate) fn run(paths: &[String]) -> Result<ExitCode, String> {
    if paths.is_empty() {
        return Err("relations needs files with lines such as `// @type A < B` or `// A<:B`".to_owned());
    }
    let (mut hold, mut disagree, mut skipped) = (0, 0, 0);
    for path in paths {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
        let report = lower::relations(&text, &surface::extract_one(&package(path, &text)));
        for disagreement in &report.disagree {
            println!("{path}:{}: {} is {}", disagreement.line, disagreement.said, disagreement.found);
        }
        for (line, said) in &report.skipped {
            println!("{path}:{line}: {said}: skipped");
        }
        for issue in &report.issues {
            println!("{path}:{}: {}", issue.point.line, issue.message);
        }
        hold += report.hold;
        disagree += report.disagree.len() + report.issues.len();
        skipped += report.skipped.len();
    }
    println!("{hold} relations hold, {disagree} disagree, {skipped} skipped");
    Ok(ExitCode::from(u8::from(disagree > 0)))
}

/// A package of this one file.
fn package(path: &str, text: &str) -> Package {
    let file = SourceFile::new(path, lower::readable(text));
    Package {
        org: "local".to_owned(),
        name: "relations".to_owned(),
        version: Version::new(0, 0, 0),
        visibility: Visibility::Public,
        distribution: None,
        platform: "any".to_owned(),
        modules: vec![Module { name: "relations".to_owned(), exported: true, files: vec![file] }],
        dependencies: Vec::new(),
        manifest: Manifest::default(),
        origin: Origin::default(),
    }
}
