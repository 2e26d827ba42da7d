//! The files of a package that matter, by their path inside it; what every kind of source is first read into.

use std::collections::BTreeMap;

use crate::error::{Error, Place, Result};

/// Paths (`/`-separated, inside the package) and contents, with what is needed to tell a user where they stand.
#[derive(Debug, Default)]
pub(super) struct Files {
    /// What is being done, for errors: "reading the package in `.`".
    pub(super) attempted: String,
    /// Put before a path to show it: `""`, `dir/`, `text.bala/`, `git:main:`.
    pub(super) prefix: String,
    /// Whether the files stand on disk as shown, so that a user can open them.
    pub(super) stand: Stand,
    /// The name a package without one gets: that of its folder.
    pub(super) folder_name: Option<String>,
    pub(super) contents: BTreeMap<String, Vec<u8>>,
}

/// Where the files can be seen.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stand {
    /// In a folder that the user named.
    #[default]
    OnDisk,
    /// Inside an archive, a commit or a registry: shown as the source folder of the package has them.
    Inside,
}

/// Manifests and readmes that are read when they are there.
const NAMED: [&str; 9] = [
    "Ballerina.toml",
    "Dependencies.toml",
    "Bala.toml",
    "package.json",
    "dependency-graph.json",
    "README.md",
    "Package.md",
    "docs/README.md",
    "docs/Package.md",
];

/// Files that make a package need a JVM, and the mark of a deprecated version.
const MARKS: [&str; 3] = ["BalTool.toml", "CompilerPlugin.toml", "deprecated.txt"];

/// Whether a file of that path belongs to a package as this tool sees it.
pub(super) fn wanted(path: &str) -> bool {
    NAMED.contains(&path) || MARKS.contains(&path) || source_place(path).is_some()
}

/// Splits the path of a source file into folder (`""`, `modules`, `generated`), module folder and file name; none for
/// what is no source of the package: tests, resources, deeper folders.
pub(super) fn source_place(path: &str) -> Option<(&str, &str, &str)> {
    let mut parts = path.split('/');
    let (first, second, third) = (parts.next()?, parts.next(), parts.next());
    if parts.next().is_some() {
        return None;
    }
    let place = match (first, second, third) {
        (file, None, None) => ("", "", file),
        ("generated", Some(file), None) => ("generated", "", file),
        ("generated", Some("tests" | "resources"), Some(_)) => return None,
        (folder @ ("modules" | "generated"), Some(module), Some(file)) => (folder, module, file),
        _ => return None,
    };
    (place.2.len() > 4 && place.2.ends_with(".bal")).then_some(place)
}

impl Files {
    /// How a path inside the package is shown.
    pub(super) fn shown(&self, path: &str) -> String {
        format!("{}{path}", self.prefix)
    }

    /// Whether a file of that path is there.
    pub(super) fn has(&self, path: &str) -> bool {
        self.contents.contains_key(path)
    }

    /// The text of a file, if it is there.
    pub(super) fn text(&self, path: &str) -> Result<Option<&str>> {
        let Some(bytes) = self.contents.get(path) else { return Ok(None) };
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Some(text)),
            Err(error) => {
                let at = error.valid_up_to();
                let problem = format!("byte 0x{:02X} is not UTF-8", bytes.get(at).copied().unwrap_or_default());
                let place = Place::span(self.shown(path), &String::from_utf8_lossy(bytes), at..at + 1);
                Err(self.error(problem).at(place).hint("save the file as UTF-8"))
            }
        }
    }

    /// An error about these files.
    pub(super) fn error(&self, problem: impl Into<String>) -> Error {
        Error::new(&self.attempted, problem)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_told_from_the_rest() {
        for (path, expected) in [
            ("a.bal", Some(("", "", "a.bal"))),
            ("modules/util/a.bal", Some(("modules", "util", "a.bal"))),
            ("modules/a.b/c.bal", Some(("modules", "a.b", "c.bal"))),
            ("generated/a.bal", Some(("generated", "", "a.bal"))),
            ("generated/util/a.bal", Some(("generated", "util", "a.bal"))),
            ("tests/a.bal", None),
            ("modules/a.bal", None),
            ("modules/util/tests/a.bal", None),
            ("generated/tests/a.bal", None),
            ("target/a.bal", None),
            (".bal", None),
            ("a.bala", None),
        ] {
            assert_eq!(source_place(path), expected, "{path}");
        }
    }
}
