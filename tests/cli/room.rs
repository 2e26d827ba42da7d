//! A folder to work in, with packages written down in the test.

use std::fs;
use std::path::Path;

use assert_cmd::Command;

/// A temporary folder: the working directory of every run, with a home repository of its own.
pub(crate) struct Room(tempfile::TempDir);

/// What one run gave.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

pub(crate) const BASELINE: &str = "\
# Says it loudly.
public function shout(string text) returns string {
    return text.toUpperAscii();
}

public function whisper(string text) returns string => text;
";

/// `shout` is gone, `sing` came.
pub(crate) const BROKEN: &str = "\
public function whisper(string text) returns string => text;

public function sing(string text, int times = 1) returns string => text;
";

/// `sing` came.
pub(crate) const GROWN: &str = "\
# Says it loudly.
public function shout(string text) returns string {
    return text.toUpperAscii();
}

public function whisper(string text) returns string => text;

public function sing(string text, int times = 1) returns string => text;
";

/// Another body.
pub(crate) const MENDED: &str = "\
# Says it loudly.
public function shout(string text) returns string {
    return text.toUpperAscii() + \"!\";
}

public function whisper(string text) returns string => text;
";

/// A public declaration that can't be read.
pub(crate) const UNREADABLE: &str = "\
# Says it loudly.
public function shout(string text) returns string {
    return text.toUpperAscii();
}

public function whisper(string text returns string => text;
";

impl Room {
    pub(crate) fn new() -> Room {
        Room(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn write(&self, path: &str, content: impl AsRef<[u8]>) -> &Room {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap()
    }

    /// A source package `acme/text` in a folder.
    pub(crate) fn package(&self, folder: &str, version: &str, source: &str) -> &Room {
        self.named(folder, "text", version, source)
    }

    pub(crate) fn named(&self, folder: &str, name: &str, version: &str, source: &str) -> &Room {
        self.write(
            &format!("{folder}/Ballerina.toml"),
            format!("[package]\norg = \"acme\"\nname = \"{name}\"\nversion = \"{version}\" # by hand\n"),
        );
        self.write(&format!("{folder}/README.md"), "# Text\n");
        self.write(&format!("{folder}/text.bal"), source)
    }

    /// `acme/text` as Central's cache in the home repository holds it.
    pub(crate) fn published(&self, version: &str, source: &str) -> &Room {
        let folder = format!("home/repositories/central.ballerina.io/bala/acme/text/{version}/any");
        let json = format!(
            r#"{{"organization": "acme", "name": "text", "version": "{version}", "export": ["text"],
                "ballerina_version": "2201.12.0", "platform": "any"}}"#
        );
        self.write(&format!("{folder}/package.json"), json);
        self.write(&format!("{folder}/bala.json"), r#"{"bala_version": "2.0.0", "built_by": "test"}"#);
        self.write(&format!("{folder}/docs/Package.md"), "# Text\n");
        self.write(&format!("{folder}/modules/text/text.bal"), source)
    }

    /// Runs the program in this folder, offline.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.run_in(".", arguments)
    }

    pub(crate) fn run_in(&self, folder: &str, arguments: &[&str]) -> Run {
        let output = self.command(arguments).current_dir(self.path().join(folder)).output().unwrap();
        Run {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bal-semver"));
        command
            .args(arguments)
            .current_dir(self.path())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.path())
            .env("BALLERINA_HOME_DIR", self.path().join("home"))
            // Nothing listens there: a test that asks the network fails at once.
            .env("BAL_SEMVER_CENTRAL_URL", "http://127.0.0.1:9/");
        command
    }
}

impl Run {
    /// The whole run as a text.
    pub(crate) fn told(&self, arguments: &[&str]) -> String {
        let Run { code, out, err } = self;
        let mut text = format!("$ bal-semver {}\n", arguments.join(" "));
        for (name, stream) in [("", out), ("(standard error)\n", err)] {
            if !stream.is_empty() {
                text += &format!("{name}{stream}");
            }
        }
        text + &format!("(exit code {code})\n\n")
    }
}

/// Compares with the snapshot of that name in `snapshots/`.
pub(crate) fn check(name: &str, text: &str) {
    insta::with_settings!({ snapshot_path => "../../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}
