//! Packages written to disk for a test, and short ways to load them.

use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use bal_semver::error::{Error, Result};
use bal_semver::package::{Loaded, Options, Package, Source, load};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Writes files, by path inside `root`.
pub(crate) fn write(root: &Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// Loads what stands at `path`, which must be a package.
pub(crate) fn open(path: impl AsRef<Path>) -> Result<Package> {
    match load(&Source::Path(path.as_ref().to_path_buf()), &Options::default())? {
        Loaded::Package(package) => Ok(*package),
        Loaded::Surface(_) => panic!("a surface, not a package"),
    }
}

/// The error of loading what stands at `path`.
pub(crate) fn refused(path: impl AsRef<Path>) -> Error {
    open(path).expect_err("must be refused")
}

/// A zip of those files.
pub(crate) fn zipped(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in files {
        zip.start_file(*path, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A bala of the classic layout with one function per module.
pub(crate) fn bala(org: &str, name: &str, version: &str, platform: &str) -> Vec<u8> {
    let json = format!(
        r#"{{"organization":"{org}","name":"{name}","version":"{version}","export":["{name}"],
            "ballerina_version":"2201.12.0","platform":"{platform}","template":false,"readme":"docs/README.md"}}"#
    );
    let graph = format!(
        r#"{{"packages":[{{"org":"{org}","name":"{name}","version":"{version}","dependencies":[]}},
            {{"org":"ballerina","name":"io","version":"1.6.0"}}],"modules":[]}}"#
    );
    zipped(&[
        ("bala.json", r#"{"bala_version":"3.0.0","built_by":"WSO2"}"#),
        ("package.json", &json),
        ("dependency-graph.json", &graph),
        ("docs/README.md", "# readme\n"),
        (
            &format!("modules/{name}/main.bal"),
            &format!("public function of{}() {{}}\n", version.replace(['.', '-'], "_")),
        ),
        (&format!("modules/{name}.internal/x.bal"), "public function hidden() {}\n"),
    ])
}
