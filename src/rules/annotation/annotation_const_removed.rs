//! The values of an annotation need not be constant any more.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "annotation-const-removed",
    level: Level::Minor,
    title: "The values of an annotation need not be constant any more",
    why: "Constant values are still taken.",
    example: Example {
        baseline: "public const annotation map<string> Label on type;\n",
        current: "public annotation map<string> Label on type;\n",
        client: r#"@lib:Label {text: "x"}
type Named int;
"#,
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Annotation, fact: Fact::QualifierRemoved(Qualifier::Const), .. })
    },
    message: |change| format!("the values of {} need not be constant any more", this(change)),
    help: |_| None,
};
