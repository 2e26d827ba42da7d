//! Every file of `tests/types` says in comments how its types stand to each other. All of it has to be true.

use crate::support::surface_of;
use bal_semver::lower::{self, Report};
use std::fs;
use std::path::PathBuf;

fn report(text: &str) -> Report {
    lower::relations(text, &surface_of(&[("types", &lower::readable(text))]))
}

#[test]
fn the_types_stand_to_each_other_as_the_files_say() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/types");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file").path()).collect();
    paths.sort();
    assert!(paths.len() >= 10, "{paths:?}");
    let mut wrong = Vec::new();
    for path in paths {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let report = report(&fs::read_to_string(&path).expect("text"));
        wrong.extend(report.disagree.iter().map(|d| format!("{name}:{}: {} is {}", d.line, d.said, d.found)));
        wrong.extend(report.skipped.iter().map(|(line, said)| format!("{name}:{line}: {said} is not understood")));
        wrong.extend(report.issues.iter().map(|issue| format!("{name}:{}: {}", issue.point.line, issue.message)));
        assert!(report.hold + report.disagree.len() > 0, "{name} says nothing");
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn what_a_file_says_wrongly_is_found() {
    let text = "// @type A < B\n// @type B = A\n// @type C < B\ntype A int;\ntype B int|string;\n";
    let report = report(text);
    assert_eq!(report.hold, 1);
    assert_eq!(report.disagree.len(), 1);
    assert_eq!((report.disagree[0].line, report.disagree[0].found), (2, ">"));
    assert_eq!(report.skipped, [(3, "C < B".to_owned())]);
}

#[test]
fn a_complete_list_forbids_what_it_leaves_out() {
    let report = report("// A<:C\ntype A byte;\ntype B int;\ntype C int|string;\n");
    let said: Vec<&str> = report.disagree.iter().map(|disagreement| disagreement.said.as_str()).collect();
    assert_eq!(said, ["A <: B", "B <: C"]);
}

#[test]
fn complements_are_understood() {
    let text =
        "// @type A = B\n// @type A = C\ntype A int;\ntype B (int|string) & !string;\ntype C any & !N;\ntype N !int;\n";
    let report = report(text);
    assert_eq!((report.hold, report.disagree.len()), (2, 0), "{:?}", report.disagree);
}
