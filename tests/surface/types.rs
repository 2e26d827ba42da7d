//! Every kind of type descriptor and constant expression, with names and prefixes resolved.

use crate::support::{assert_snapshot, declaration, surface, whole};
use bal_semver::surface::{Declaration, DeclarationKind, Reference, Term, TypeDesc, spell};

const TYPES: &[&str] = &[
    "int",
    "()",
    "null",
    "any",
    "anydata",
    "boolean",
    "byte",
    "decimal",
    "float",
    "handle",
    "json",
    "never",
    "readonly",
    "string",
    "xml",
    "error",
    "typedesc",
    "future",
    "stream",
    "function",
    "Other",
    "'type",
    "h:Client",
    "int:Signed32",
    "xml:Element",
    "regexp:RegExp",
    "error:Detail",
    "1",
    "-1",
    "0xFF",
    "1.5d",
    "\"a\\nb\"",
    "true",
    "int?",
    "int??",
    "int|string|()",
    "int|(string|float)",
    "A & readonly",
    "A & B & C",
    "int[]",
    "int[2][MAX]",
    "(int[2])[]",
    "int[*]",
    "(int|string)[]",
    "int?[]",
    "[]",
    "[int, string...]",
    "[int...]",
    "[int, string]",
    "map<int|string>",
    "record {}",
    "record {| int a; string b?; readonly float c = 1.0; *D; int...; |}",
    "object {}",
    "client object { *O; public int a; public function f(int x) returns int; remote function g(); }",
    "isolated service object { resource function get a/[int]/[string...](); }",
    "function (int a, string, *R r, int... rest) returns boolean",
    "isolated function ()",
    "function () returns function () returns int",
    "table<R>",
    "table<R> key(id, 'type)",
    "table<R> key<string>",
    "table<R> key()",
    "stream<int>",
    "stream<int, error?>",
    "xml<xml:Text>",
    "error<D>",
    "typedesc<any|error>",
    "future<int>",
    "distinct error",
    "distinct object {}",
    "(((int)))",
];

#[test]
fn every_type() {
    let mut shown = String::new();
    for written in TYPES {
        let surface = surface(&format!("import ballerina/http as h;\nconst MAX = 3;\npublic type T {written};"));
        assert!(surface.issues.is_empty(), "{written}: {:?}", surface.issues);
        let ty = type_of(declaration(&surface, "T"));
        let json = serde_json::to_string(ty).unwrap();
        assert!(!json.contains("unreadable"), "{written}: {json}");
        shown.push_str(&format!("{written}\n    spelled {}\n    {json}\n", spell(ty)));
    }
    assert_snapshot("surface-types", &shown);
}

#[test]
fn every_constant_expression() {
    let mut shown = String::new();
    for written in [
        "()",
        "null",
        "true",
        "1",
        "0x1F",
        "1.5",
        "1e3",
        "2f",
        "1.0d",
        "\"a\\\"\\u{e9}\\\\\"",
        "string `a ${b} c`",
        "string `a\\n`",
        "A",
        "'type",
        "h:STATUS",
        "-1",
        "+ 1",
        "~1",
        "!true",
        "1 + 2 * 3",
        "(1 + 2) * 3",
        "a << 2 | b & c ^ d",
        "a == b && c !== d",
        "[1, \"a\"]",
        "{a: 1, \"b\": [2]}",
        "{...a}",
        "f(1)",
        "a ?: b",
        "a ? b : c",
        "new (1, 2)",
        "{ a : f( 1 ) }",
    ] {
        let surface = surface(&format!("import ballerina/http as h;\npublic const T = {written};"));
        assert!(surface.issues.is_empty(), "{written}: {:?}", surface.issues);
        let DeclarationKind::Constant(constant) = &declaration(&surface, "T").kind else { panic!("{written}") };
        shown.push_str(&format!("{written}\n    {}\n", serde_json::to_string(&constant.value).unwrap()));
    }
    assert_snapshot("surface-expressions", &shown);
}

#[test]
fn prefixes_are_resolved_file_by_file() {
    let text = "import ballerina/http; import acme/text.util as u; import text.inner; import foo/'int; import x/y as _;
        import ballerina/lang.value as v;
        public type A http:Client; public type B u:T; public type C inner:T; public type D int:T; public type E string:Char;
        public type F v:Cloneable;";
    let surface = whole(text);
    let module = |name: &str| {
        let TypeDesc::Reference(Reference { module: Some(module), .. }) = type_of(declaration(&surface, name)) else {
            panic!("{name}")
        };
        format!("{}/{}", module.org.as_deref().unwrap_or("-"), module.name)
    };
    let modules = ["A", "B", "C", "D", "E", "F"].map(module);
    let expected = [
        "ballerina/http",
        "acme/text.util",
        "-/text.inner",
        "foo/int",
        "ballerina/lang.string",
        "ballerina/lang.value",
    ];
    assert_eq!(modules, expected);
}

#[test]
fn quotes_and_escapes_are_no_part_of_names() {
    let text =
        "public function 'function(int '\\u{61}b, string my\\-name) {}\npublic type 'Plain int;\npublic type U 'Plain;";
    let surface = whole(text);
    let DeclarationKind::Function(function) = &declaration(&surface, "function").kind else { panic!() };
    let names: Vec<&str> = function.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    assert_eq!(names, ["ab", "my-name"]);
    let expected = TypeDesc::Reference(Reference { module: None, name: "Plain".into() });
    assert_eq!(*type_of(declaration(&surface, "U")), expected);
}

#[test]
fn a_return_type_may_name_a_typedesc_parameter() {
    let surface =
        whole("type Desc typedesc<anydata>;\npublic function f(Desc 'type = <>) returns 'type|error = external;");
    let DeclarationKind::Function(function) = &declaration(&surface, "f").kind else { panic!() };
    assert_eq!(function.parameters[0].name, "type");
    let TypeDesc::Union(members) = &function.returns else { panic!() };
    assert_eq!(members[0], TypeDesc::Reference(Reference { module: None, name: "type".into() }));
}

#[test]
fn a_broken_constant_part_leaves_the_text() {
    let surface = whole("public const X = [1, f(2 ,\n 3)];");
    let DeclarationKind::Constant(constant) = &declaration(&surface, "X").kind else { panic!() };
    assert_eq!((constant.value.text.as_str(), &constant.value.term), ("[1,f(2,3)]", &Term::Other));
}

fn type_of(declaration: &Declaration) -> &TypeDesc {
    let DeclarationKind::Type(definition) = &declaration.kind else { panic!("{}", declaration.name) };
    &definition.ty
}
