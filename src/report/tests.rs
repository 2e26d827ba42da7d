//! Every format of verdicts made by hand.

use std::sync::Arc;

use semver::Version;

use super::*;
use crate::diff::Place;
use crate::rules::{Example, Level, Rule};
use crate::surface::{Coverage, Issue, Point};
use crate::verdict::{Accepted, Evidence, Finding, Gap, Side, Since, Warning};

static REMOVED: Rule = rule("function-removed", Level::Major, "A public function was removed");
static NARROWED: Rule = rule("parameter-type-narrowed", Level::Major, "A parameter takes fewer values");
static ADDED: Rule = rule("function-added", Level::Minor, "A public function was added");
static BODY: Rule = rule("function-body-changed", Level::Patch, "The body of a function differs");

const fn rule(id: &'static str, level: Level, title: &'static str) -> Rule {
    Rule {
        id,
        level,
        title,
        why: "Clients that call it stop compiling, whatever they pass.",
        example: Example { baseline: "", current: "", client: "" },
        instead: "keep it and mark it `@deprecated`",
        caveat: None,
        applies: |_| true,
        message: |_| String::new(),
        help: |_| None,
    }
}

fn v(text: &str) -> Version {
    Version::parse(text).unwrap()
}

fn place(file: &str, line: u32, signature: &str) -> Option<Place> {
    Some(Place { file: Arc::from(file), point: Point { line, column: 1 }, signature: signature.to_owned() })
}

fn finding(rule: &'static Rule, item: &str, message: &str, baseline: Option<Place>, current: Option<Place>) -> Finding {
    Finding {
        rule,
        level: rule.level,
        item: item.to_owned(),
        message: message.to_owned(),
        caveat: None,
        help: Some(rule.instead.to_owned()),
        baseline,
        current,
        reached_through: Vec::new(),
        accepted: None,
        fingerprint: format!("{:016x}", item.len() * 7919),
        since: None,
    }
}

fn side(version: &str, source: &str, items: u32) -> Side {
    Side {
        version: v(version),
        source: source.to_owned(),
        coverage: Coverage { modules: 1, items, files: 3 },
        manifest: Some(("Ballerina.toml".to_owned(), Some(4))),
    }
}

const LONG: &str = "public isolated function render(Template template, map<anydata> values = {}, string locale = \"en_GB\", \
                    boolean strict = false, RenderOptions options = {}, typedesc<anydata> target = <>) returns target|Error";

/// One of everything.
fn full() -> Verdict {
    let narrowed = Finding {
        reached_through: ["A", "B", "C", "D", "E", "F", "G"].map(|name| format!("text:{name}")).to_vec(),
        caveat: Some("a function value of this type can't be assigned any more, whoever holds it".to_owned()),
        help: Some("keep the old name as a forwarder:\n\n@deprecated\npublic function f() {\n    g(\"a line of code that is longer than the terminal is wide, which stays as it is\");\n}".to_owned()),
        ..finding(
            &NARROWED,
            "text:render(locale)",
            "parameter `locale` of `render` takes fewer values: `string|int` became `string`",
            place("text.bal", 40, &LONG.replace("string locale", "string|int locale")),
            place("src/text.bal", 112, LONG),
        )
    };
    let accepted = Accepted { reason: "never worked since 1.1".to_owned(), release: v("1.3.0"), level: Level::Minor };
    let before = Finding {
        since: Some(Since::Before),
        accepted: Some(accepted),
        ..finding(
            &REMOVED,
            "text:whisper",
            "function `whisper` was removed",
            place("text.bal", 9, "public function whisper()"),
            None,
        )
    };
    let shout = "public function shout(string s) returns string";
    let findings = vec![
        narrowed,
        finding(&REMOVED, "text:shout", "function `shout` was removed", place("text.bal", 7, shout), None),
        before,
        finding(&ADDED, "text:sing", "function `sing` was added", None, place("text.bal", 7, "public function sing()")),
        finding(
            &BODY,
            "text:hum",
            "the body of `hum` differs",
            place("a.bal", 1, "public function hum()"),
            place("a.bal", 1, "public function hum()"),
        ),
    ];
    let issue = Issue {
        file: "b.bal".to_owned(),
        point: Point { line: 3, column: 9 },
        message: "`)` is missing | here".to_owned(),
    };
    Verdict::reach(Evidence {
        org: "acme".to_owned(),
        name: "text".to_owned(),
        baseline: Some(side("1.2.3", "central", 12)),
        current: side("1.2.4", ".", 13),
        findings,
        switched_off: 0,
        issues: vec![Gap { side: "current", issue }],
        published: vec![v("1.2.3")],
        notes: vec!["compared with 1.2.3 of central, the greatest published version at or below 1.2.4".to_owned()],
        warnings: vec![Warning {
            message: "there is no README.md, without which Central takes no package".to_owned(),
            help: "write README.md beside Ballerina.toml".to_owned(),
            place: None,
        }],
    })
}

fn calm() -> Verdict {
    let mut evidence = full().evidence;
    evidence.findings.retain(|finding| finding.level == Level::Patch);
    evidence.issues.clear();
    evidence.warnings.clear();
    Verdict::reach(Evidence { current: side("1.2.4", "packages/text", 12), ..evidence })
}

fn first() -> Verdict {
    let notes = vec!["acme/text is not published on central".to_owned()];
    Verdict::reach(Evidence { baseline: None, findings: vec![], issues: vec![], notes, ..full().evidence })
}

fn unclear() -> Verdict {
    let mut evidence = full().evidence;
    evidence.findings.retain(|finding| finding.level == Level::Patch);
    Verdict::reach(evidence)
}

fn plain(format: Format, detail: Detail, width: usize, verdicts: &[Verdict]) -> String {
    anstream::adapter::strip_str(&render(told(verdicts), Look { format, detail, width })).to_string()
}

fn told(verdicts: &[Verdict]) -> Told<'_> {
    match verdicts {
        [verdict] => Told::Package(verdict),
        members => Told::Workspace { members, unchecked: &[] },
    }
}

fn check(name: &str, text: &str) {
    insta::with_settings!({ snapshot_path => "../../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn text_narrow_and_wide() {
    check("text-60-columns", &plain(Format::Text, Detail::Deciding, 60, &[full()]));
    check("text-120-columns-everything", &plain(Format::Text, Detail::Everything, 120, &[full()]));
    check("text-reasons", &plain(Format::Text, Detail::Reasons, 80, &[full()]));
    check(
        "text-colours",
        &render(Told::Package(&full()), Look { format: Format::Text, detail: Detail::Deciding, width: 80 })
            .replace('\u{1b}', "ESC"),
    );
}

#[test]
fn text_of_other_verdicts() {
    check("text-enough", &plain(Format::Text, Detail::Deciding, 80, &[calm()]));
    check("text-first-release", &plain(Format::Text, Detail::Deciding, 80, &[first()]));
    check("text-inconclusive", &plain(Format::Text, Detail::Deciding, 80, &[unclear()]));
    check("text-workspace", &plain(Format::Text, Detail::Deciding, 80, &[calm(), first()]));
    check("text-quiet", &plain(Format::Text, Detail::Answer, 80, &[full()]));
}

#[test]
fn formats_for_machines() {
    for (name, format) in [
        ("json", Format::Json),
        ("markdown", Format::Markdown),
        ("sarif", Format::Sarif),
        ("github", Format::Github),
        ("gitlab", Format::Gitlab),
        ("junit", Format::Junit),
    ] {
        check(name, &plain(format, Detail::Everything, 80, &[full()]));
        check(&format!("{name}-workspace"), &plain(format, Detail::Deciding, 80, &[calm(), first(), unclear()]));
    }
}

#[test]
fn json_follows_its_schema() {
    let schema = serde_json::from_str(SCHEMA).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    for verdicts in [vec![full()], vec![calm()], vec![first()], vec![unclear()], vec![full(), first()], vec![]] {
        let report = serde_json::from_str(&plain(Format::Json, Detail::Answer, 80, &verdicts)).unwrap();
        let errors: Vec<String> =
            schema.iter_errors(&report).map(|error| format!("{error} at {}", error.instance_path())).collect();
        assert_eq!(errors, Vec::<String>::new());
    }
    assert!(!schema.is_valid(&serde_json::json!({"format_version": 1})));
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    for width in [40, 60, 80, 120] {
        for verdict in [full(), calm(), first(), unclear()] {
            for line in plain(Format::Text, Detail::Reasons, width, &[verdict]).lines() {
                let verbatim = line.contains("compatibility impact") || line.contains("a line of code");
                assert!(verbatim || unicode_width::UnicodeWidthStr::width(line) <= width, "{width}: {line}");
            }
        }
    }
}
