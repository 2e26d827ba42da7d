//! A package whose types appear in the API moved to a compatible version.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "dependency-version-changed",
    level: Level::Patch,
    title: "A package whose types appear in the API moved to a compatible version",
    why: "Clients can use the newer version of it as well.",
    example: Example {
        baseline: r#"-- lib.bal --
import acme/shapes;

public function draw(shapes:Point point) {
}
-- Dependencies.toml --
[ballerina]
dependencies-toml-version = "2"

[[package]]
org = "acme"
name = "lib"
version = "1.0.0"
dependencies = [{org = "acme", name = "shapes"}]

[[package]]
org = "acme"
name = "shapes"
version = "1.4.0"
"#,
        current: r#"-- lib.bal --
import acme/shapes;

public function draw(shapes:Point point) {
}
-- Dependencies.toml --
[ballerina]
dependencies-toml-version = "2"

[[package]]
org = "acme"
name = "lib"
version = "1.0.0"
dependencies = [{org = "acme", name = "shapes"}]

[[package]]
org = "acme"
name = "shapes"
version = "1.5.0"
"#,
        client: r"import acme/shapes;

public function main() {
    shapes:Point point = {x: 0, y: 0};
    lib:draw(point);
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Dependency, fact: Fact::VersionMoved { compatible: true, .. }, .. })
    },
    message: |change| format!("{} moved to a compatible version{}", this(change), detail(change)),
    help: |_| None,
};
