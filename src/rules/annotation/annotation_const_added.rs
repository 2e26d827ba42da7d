//! The values of an annotation must be constant now.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "annotation-const-added",
    level: Level::Major,
    title: "The values of an annotation must be constant now",
    why: "Clients that compute the value no longer compile.",
    example: Example {
        baseline: "public annotation map<string> Label on type;\n",
        current: "public const annotation map<string> Label on type;\n",
        client: r#"function label() returns string => "x";

@lib:Label {text: label()}
type Named int;
"#,
    },
    instead: "Leave it as it is, and add a `const` annotation under another name.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Annotation, fact: Fact::QualifierAdded(Qualifier::Const), .. })
    },
    message: |change| format!("the values of {} must be constant now", this(change)),
    help: |_| None,
};
