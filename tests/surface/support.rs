//! Packages made of texts.

use bal_semver::package::{Manifest, Module, Origin, Package, SourceFile, Visibility};
use bal_semver::surface::{Declaration, Surface, extract_one};

/// The package `acme/text` 1.0.0 with these files in its default module.
pub(crate) fn package(files: &[(&str, &str)]) -> Package {
    Package {
        org: "acme".into(),
        name: "text".into(),
        version: semver::Version::new(1, 0, 0),
        visibility: Visibility::Public,
        distribution: Some("2201.12.0".into()),
        platform: "any".into(),
        modules: vec![module("text", files)],
        dependencies: Vec::new(),
        manifest: Manifest::default(),
        origin: Origin::default(),
    }
}

/// An exported module.
pub(crate) fn module(name: &str, files: &[(&str, &str)]) -> Module {
    let files = files.iter().map(|(path, text)| SourceFile::new(*path, *text)).collect();
    Module { name: name.into(), exported: true, files }
}

/// The surface of one file.
pub(crate) fn surface(text: &str) -> Surface {
    extract_one(&package(&[("main.bal", text)]))
}

/// The surface of one file that can be read in full.
pub(crate) fn whole(text: &str) -> Surface {
    let surface = surface(text);
    assert_eq!(issues(&surface), "", "{text}");
    surface
}

/// The declaration of that name in the default module.
pub(crate) fn declaration<'a>(surface: &'a Surface, name: &str) -> &'a Declaration {
    let module = surface.module("text").expect("the default module");
    module.declaration(name).unwrap_or_else(|| panic!("`{name}` is declared"))
}

/// The issues, one a line.
pub(crate) fn issues(surface: &Surface) -> String {
    let line = |issue: &bal_semver::surface::Issue| {
        format!("{}:{}:{}: {}", issue.file, issue.point.line, issue.point.column, issue.message)
    };
    surface.issues.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Compares with the snapshot of that name in the folder of all snapshots.
pub(crate) fn assert_snapshot(name: &str, text: &str) {
    insta::with_settings!({
        snapshot_path => "../../snapshots", prepend_module_to_snapshot => false, omit_expression => true
    }, {
        insta::assert_snapshot!(name, text);
    });
}
