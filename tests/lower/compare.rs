//! Two versions of a type: relation, what is gone, why, and a value that shows it.

use crate::support::{compare, surface_of, written};
use bal_semver::lower::{Comparer, Relation, Side};

/// The relation of the return types of `f`.
fn returned(baseline: &str, current: &str) -> Relation {
    compare("f", baseline, current).relation
}

#[test]
fn a_name_that_stands_in_both_versions_is_an_atom() {
    let f = "public function f() returns R|error = external;";
    let baseline = format!("public type R record {{| int a; |}}; {f}");
    let current = format!("public type R record {{| int a; string b; |}}; {f}");
    assert_eq!(returned(&baseline, &current), Relation::Same);

    let nested = "public function f() returns map<R[]>? = external;";
    let again = "public function f() returns ()|map<R[]> = external;";
    let baseline = format!("public type R int; {nested}");
    let current = format!("public type R string; {again}");
    assert_eq!(returned(&baseline, &current), Relation::Same);
}

#[test]
fn a_name_may_be_written_out_and_folded() {
    let named = "public type R record {| int a; |}; public function f() returns R = external;";
    let spelled = "public type R record {| int a; |}; public function f() returns record {| int a; |} = external;";
    assert_eq!(returned(named, spelled), Relation::Same);
    assert_eq!(returned(spelled, named), Relation::Same);
    // The record changed too: written out as it was, or as it is, is both the same.
    let wider =
        "public type R record {| int|string a; |}; public function f() returns record {| int|string a; |} = external;";
    assert_eq!(returned(named, wider), Relation::Same);
}

#[test]
fn a_name_of_one_version_is_what_it_says() {
    let baseline = "public function f() returns int|string = external;";
    let current = "public type T string|int; public function f() returns T = external;";
    assert_eq!(returned(baseline, current), Relation::Same);
    let current = "public type T string; public function f() returns T = external;";
    assert_eq!(returned(baseline, current), Relation::Narrower);
}

#[test]
fn definitions_are_compared_by_their_own_top_level() {
    let wider = compare("J", "public type J int|J[];", "public type J int|string|J[];");
    assert_eq!(wider.relation, Relation::Wider);
    assert!(wider.witness.is_some());
    assert_eq!(wider.why.as_deref(), Some("`string` is new"));
    let same = compare("J", "public type J int|string|J[]|map<J>;", "public type J map<J>|J[]|string|int;");
    assert_eq!(same.relation, Relation::Same);
    let alias = compare("B", "public type A int; public type B A;", "public type A string; public type B A;");
    assert_eq!(alias.relation, Relation::Same);
}

#[test]
fn a_distinct_type_is_its_name() {
    let text = "public type E distinct error; public type F distinct error; public function f() returns";
    let one = format!("{text} E? = external;");
    assert_eq!(returned(&one, &format!("{text} F? = external;")), Relation::Unrelated);
    assert_eq!(returned(&one, &format!("{text} (E|F)? = external;")), Relation::Wider);
    assert_eq!(returned(&one, &format!("{text} error? = external;")), Relation::Wider);
    let distinct = compare("E", "public type E error;", "public type E distinct error;");
    assert_eq!(distinct.relation, Relation::Narrower);
    assert_eq!(
        compare("E", "public type E distinct error;", "public type E distinct (error);").relation,
        Relation::Same
    );
}

#[test]
fn a_class_is_one_thing_in_both_versions() {
    let baseline = "public class C { private int a = 1; } public function f() returns C? = external;";
    let current = "public class C { private string b = \"\"; } public function f() returns ()|C = external;";
    assert_eq!(returned(baseline, current), Relation::Same);
    let other = "public class C { private int a = 1; } public class D { private int a = 1; } public function f() returns D? = external;";
    assert_eq!(returned(baseline, other), Relation::Unrelated);
}

#[test]
fn a_constant_has_the_value_of_its_version() {
    let baseline = "public const N = 2; public function f() returns int[N] = external;";
    let current = "public const N = 3; public function f() returns int[N] = external;";
    assert_eq!(returned(baseline, current), Relation::Unrelated);
    let respelled = "public const N = 1 + 1; public function f() returns int[N] = external;";
    assert_eq!(returned(baseline, respelled), Relation::Same);
}

#[test]
fn arms_that_are_gone() {
    let gone = |baseline: &str, current: &str| {
        let types = "public type E distinct error; public type F distinct error; public type G distinct E; \
                     public type U E|F; public function f() returns";
        let found = compare("f", &format!("{types} {baseline} = external;"), &format!("{types} {current} = external;"));
        assert_eq!(found.relation, Relation::Narrower, "{baseline} to {current}");
        found.arm_gone
    };
    assert!(gone("int|string", "int"));
    assert!(gone("int?", "int"));
    assert!(gone("int|error", "int"));
    assert!(gone("int|E|F", "int|E"));
    assert!(gone("int|U", "int|F"));
    assert!(!gone("int|error", "int|E"));
    assert!(!gone("int|E", "int|G"));
    assert!(!gone("int", "byte"));
    assert!(!gone("int[]", "[int, int]"));
    assert!(gone("anydata", "json"));
}

#[test]
fn why_says_which_type_took_the_place_of_which() {
    let f = "public function f() returns";
    let why = |baseline: String, current: String| compare("f", &baseline, &current).why.expect("a reason");
    let old = format!("public type Old record {{| int a; int? b; |}}; {f} Old|error = external;");
    let new = format!("public type New record {{| int a; int b; |}}; {f} New|error = external;");
    assert_eq!(why(old, new), "`Old` became `New`, field `b`: `()` is gone");
    // A member that a wider one takes in did not merely go, and the wider one did not merely come.
    assert_eq!(
        why(format!("{f} int|byte[] = external;"), format!("{f} int|int[] = external;")),
        "member: `byte` became `int`"
    );
    let [few, all] = ["int|string|boolean", "anydata|error"].map(|ty| format!("{f} {ty} = external;"));
    assert_eq!(why(few, all), "`int`, `string`, `boolean` became `anydata`, `error`");
    let [letters, none] = ["1|2|3|4|5|6|7|8", "8"].map(|ty| format!("{f} {ty} = external;"));
    assert_eq!(why(letters, none), "`1`, `2`, `3`, `4`, `5` and 2 more are gone");
    let root = "public type A distinct error; public type B distinct error;";
    let [a, b] = ["A", "B"].map(|name| format!("{root} type E distinct {name}; {f} distinct {name} = external;"));
    assert_eq!(why(a, b), "`A` became `B`");
    let constants = |x: &str, y: &str| {
        format!("public const X = {x}; public const Y = {y}; public type T X|Y; {f} T|() = external;")
    };
    let found = compare("T", &constants("1", "2"), &constants("10", "20"));
    assert_eq!(found.why.as_deref(), Some("`X = 1`, `Y = 2` became `X = 10`, `Y = 20`"));
}

#[test]
fn why_names_the_smallest_piece() {
    let why = |baseline: &str, current: &str| {
        let found = compare("T", &format!("public type T {baseline};"), &format!("public type T {current};"));
        found.why.expect("a reason")
    };
    assert_eq!(why("int|string", "int"), "`string` is gone");
    assert_eq!(why("int", "int|string"), "`string` is new");
    assert_eq!(why("int", "string"), "`int` became `string`");
    assert_eq!(why("record {| int a; int|string b; |}", "record {| int a; int b; |}"), "field `b`: `string` is gone");
    assert_eq!(why("record {| int a; |}", "record {| int a; int b?; |}"), "field `b` is new");
    assert_eq!(why("record {| int a; |}", "record {| int a?; |}"), "field `a` became optional");
    assert_eq!(why("record {| int a; |}", "record { int a; }"), "it allows further fields");
    assert_eq!(
        why("map<record {| int x; |}[]>", "map<record {| byte x; |}[]>"),
        "member, member, field `x`: `int` became `byte`"
    );
    assert_eq!(why("[int, string]", "[int, float]"), "member 2: `string` became `float`");
    assert_eq!(why("function (int) returns string", "function (int) returns string?"), "return type: `()` is new");
    assert_eq!(why("int[2]", "int[3]"), "`int[2]` became `int[3]`");
    assert_eq!(
        why("error<record {| int a; |}>", "error<record {| string a; |}>"),
        "detail, field `a`: `int` became `string`"
    );
    assert_eq!(why("stream<int, error?>", "stream<int>"), "`stream<int, error?>` became `stream<int>`");
}

#[test]
fn a_witness_is_an_expression() {
    let witness = |baseline: &str, current: &str| {
        let found = compare("T", &format!("public type T {baseline};"), &format!("public type T {current};"));
        found.witness.expect("a value")
    };
    assert_eq!(witness("\"a\"|\"b\"", "\"a\""), "\"b\"");
    assert_eq!(witness("1|2", "1|2|3"), "3");
    assert_eq!(witness("record {| 7 a; |}", "record {| 8 a; |}"), "{a: 7}");
    assert_eq!(witness("int?", "int"), "()");
    assert_eq!(witness("[true]", "[true, 5...]"), "[true, 5]");
}

#[test]
fn names_are_found_across_modules() {
    let baseline = surface_of(&[
        ("lib", "import lib.util as u; public function f() returns u:T|error = external;"),
        ("lib.util", "public type T record {| Inner i; |}; type Inner int;"),
    ]);
    let current = surface_of(&[
        ("lib", "import lib.util; public function f() returns record {| int i; |}|error = external;"),
        ("lib.util", "public type T record {| Inner i; |}; type Inner int;"),
    ]);
    let mut comparer = Comparer::new(&baseline, &current);
    let found = comparer.compare(written(Side::Baseline, &baseline, "f"), written(Side::Current, &current, "f"));
    assert_eq!(found.relation, Relation::Same, "{found:?}");
    assert!(comparer.issues(Side::Baseline).is_empty() && comparer.issues(Side::Current).is_empty());
}

#[test]
fn a_return_type_may_depend_on_a_parameter() {
    let baseline = "public function f(typedesc<anydata> t = <>) returns t|error = external;";
    let current = "public function f(typedesc<json> t = <>) returns t|error = external;";
    assert_eq!(returned(baseline, baseline), Relation::Same);
    assert_eq!(returned(baseline, current), Relation::Narrower);
}

#[test]
fn large_unions_are_decided() {
    let singletons = |count: u32| (0..count).map(|n| format!("\"s{n}\"")).collect::<Vec<_>>().join("|");
    let found =
        compare("T", &format!("public type T {};", singletons(1000)), &format!("public type T {};", singletons(1001)));
    assert_eq!((found.relation, found.witness.as_deref()), (Relation::Wider, Some("\"s1000\"")));
    assert_eq!(found.why.as_deref(), Some("`\"s1000\"` is new"));

    let records = |changed: &str| {
        let all: Vec<String> = (0..300)
            .map(|n| {
                let ty = if n == 150 { changed } else { "int?" };
                format!("record {{| \"k{n}\" kind; int a{}; {ty} b; map<string> c?; |}}", n % 7)
            })
            .collect();
        format!("public type T {};", all.join("|"))
    };
    assert_eq!(compare("T", &records("int?"), &records("()|int")).relation, Relation::Same);
    let found = compare("T", &records("int?"), &records("int"));
    assert_eq!(found.relation, Relation::Narrower);
    assert_eq!(found.witness.as_deref(), Some("{a3: 1, b: (), kind: \"k150\"}"));
    assert_eq!(found.why.as_deref(), Some("field `b`: `()` is gone"));
}
