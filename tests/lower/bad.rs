//! What cannot be resolved becomes an issue with its place, never a hang, a crash or a guess.

use crate::support::surface;
use bal_semver::lower::{Comparer, Side};

/// The issues of a text: `line:column message`, those of reading it included.
fn issues(text: &str) -> Vec<String> {
    let surface = surface(text);
    let comparer = Comparer::new(&surface, &surface);
    let found = comparer.issues(Side::Current);
    assert_eq!(found, comparer.issues(Side::Baseline));
    let all = surface.issues.iter().chain(&found);
    all.map(|issue| format!("{}:{} {}", issue.point.line, issue.point.column, issue.message)).collect()
}

#[test]
fn what_is_well_formed_has_none() {
    let text =
        "import acme/x; public type J int|J[]; public type N record {| N? next; |}; public type O object { O? o; };
        public function f(typedesc<anydata> t = <>) returns t|stream<t, error?>|error = external;
        const LEN = 2; public type A int[LEN]; public type E1 distinct error; public type F x:Y;
        public enum E { A1, B1 } public type S A1|\"x\"; public annotation Foo on type; public final E e = A1;";
    assert_eq!(issues(text), [""; 0]);
}

#[test]
fn aliases_without_a_constructor() {
    assert_eq!(issues("public type A A;"), ["1:13 `A` is defined as itself"]);
    assert_eq!(issues("public type A B?;\ntype B int|A;"), ["1:13 `A` is defined as itself"]);
    assert_eq!(issues("public function f(A a) {}\ntype A B;\ntype B C;\ntype C B;"), ["3:6 `B` is defined as itself"]);
}

#[test]
fn names_that_nobody_declares() {
    assert_eq!(issues("public function f(Gone g) {}"), ["1:24 `Gone` is not declared"]);
    assert_eq!(issues("public type R record {|\n    Gone? g;\n|};"), ["2:11 `Gone` is not declared"]);
    assert_eq!(issues("public function f() returns map<Gone[]> {}"), ["1:17 `Gone` is not declared"]);
    assert_eq!(issues("public function g() {} public type T g;"), ["1:36 `g` is no type"]);
}

#[test]
fn lengths_that_are_no_constants() {
    assert_eq!(issues("public type T int[N];"), ["1:13 the array length `N` is no constant"]);
    assert_eq!(issues("const N = \"a\"; public type T int[N];"), ["1:28 `N` is no array length"]);
}

#[test]
fn inclusions_of_what_is_none() {
    let text = "type U int|string; public type R record {| *U; |};";
    assert_eq!(issues(text), ["1:44 `*U` includes what is not declared, of another kind, or itself"]);
    let text = "public type R record {| *R; int a; |};";
    assert_eq!(issues(text), ["1:25 `*R` includes what is not declared, of another kind, or itself"]);
}

#[test]
fn private_code_that_nothing_public_reaches_may_be_broken() {
    assert_eq!(issues("type A A; type B Gone; function f(Gone g) {} public function g() {}"), [""; 0]);
}

#[test]
fn duplicates_are_said() {
    let found = issues("public type A int;\npublic type A string;\npublic function f(A a) {}");
    assert!(found.len() == 1 && found[0].contains('A'), "{found:?}");
}

#[test]
fn long_chains_and_deep_nests_end() {
    let chain: String = (0..3000).map(|n| format!("type A{n} A{}[]; ", n + 1)).collect();
    assert_eq!(issues(&format!("{chain} type A3000 int; public type T A0;")), [""; 0]);
    let nested = format!("public type T {}int{};", "map<".repeat(10_000), ">".repeat(10_000));
    let found = issues(&nested);
    assert_eq!(found.len(), 1, "{found:?}");
}
