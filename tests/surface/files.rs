//! Surface files that cannot be read are refused with one clear error.

use crate::support::whole;
use bal_semver::surface::{FORMAT_VERSION, from_json, to_json};

#[test]
fn what_was_written_can_be_read() {
    let surface = whole(
        "import ballerina/http;\n# D.\n@deprecated\npublic function f(http:Client c, int n = 1) returns error? {}",
    );
    let json = to_json(&surface);
    assert_eq!(from_json("s.json", &json).unwrap(), surface);
    assert_eq!(to_json(&from_json("s.json", &json).unwrap()), json);
}

#[test]
fn a_newer_format_is_refused() {
    let json = to_json(&whole("")).replace("\"format_version\": 1", "\"format_version\": 99, \"news\": true");
    let error = from_json("base.json", &json).unwrap_err();
    assert_eq!(
        error.problem(),
        format!("the file has surface format 99; this program knows formats up to {FORMAT_VERSION}")
    );
    assert!(error.hints().iter().any(|hint| hint.contains("update")));
}

#[test]
fn what_is_no_surface_is_refused_with_its_place() {
    for (text, place) in [
        ("", "s.json:1:1"),
        ("{\n  \"format_version\": 1,\n  oops\n}", "s.json:3:3"),
        ("[]", "s.json:1:1"),
        ("{\"format_version\": 1}", "s.json:1:21"),
        ("{\"format_version\": \"1\"}", "s.json:1:22"),
    ] {
        let error = from_json("s.json", text).unwrap_err();
        let shown = error.place().map(ToString::to_string).unwrap_or_default();
        assert_eq!(shown, place, "{text}: {error}");
    }
}

#[test]
fn a_bomb_of_brackets_is_refused() {
    for text in ["[".repeat(1_000_000), "{\"a\":".repeat(1_000_000)] {
        let error = from_json("s.json", &text).unwrap_err();
        assert!(error.problem().contains("nested too deeply"), "{}", error.problem());
    }
}

#[test]
fn types_nested_as_deeply_as_the_limit_allows_can_be_read() {
    let json = serde_json::to_string(&whole("public type T int;")).unwrap();
    let int = "{\"builtin\":\"int\"}";
    let nested =
        |depth: usize| json.replace(int, &format!("{}{int}{}", "{\"optional\":".repeat(depth), "}".repeat(depth)));
    assert_ne!(nested(1), json);
    assert!(from_json("s.json", &nested(500)).is_ok());
    assert!(from_json("s.json", &nested(600)).is_err());
}
