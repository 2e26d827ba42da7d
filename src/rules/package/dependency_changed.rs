//! The API speaks another version of a package now.

use crate::diff::{Change, Subject};
use crate::rules::words::{detail, name};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "dependency-changed",
    level: Level::Major,
    title: "The API speaks another version of a package now",
    why: "Clients pass values of the old version in and take them out. Two incompatible versions cannot \
          stand in one program.",
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
version = "2.0.0"
"#,
        client: r"import acme/shapes;

public function main() {
    shapes:Point point = {x: 0, y: 0};
    lib:draw(point);
}
",
    },
    instead: "Stay with the old version until your own next major version, or hide its types behind your \
              own.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Dependency, .. }),
    message: |change| format!("your API speaks another version of {} now{}", name(change), detail(change)),
    help: |_| None,
};
