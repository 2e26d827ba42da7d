//! Every kind of declaration, and how it is listed.

use crate::support::{assert_snapshot, declaration, module, package, whole};
use bal_semver::surface::{
    Builtin, DeclarationKind, FunctionKind, TypeDesc, Visibility, extract, extract_one, spell, to_json, to_text,
};
use std::sync::Arc;

pub(crate) const EVERY_KIND: &str = r#"
import ballerina/http;
import acme/other.things as o;

# The largest number.
public const int MAX = 0x10;
public const GREETING = "hello " + "world";
const SECRET = 1;

# Colours.
public enum Color {
    # the warm one
    RED = "red", @deprecated GREEN,
    'blue
}

# A person.
#
# + name - the name
@display {label: "Person",   iconPath: "p.png"}
public type Person record {|
    *o:Base;
    # its name
    string name;
    readonly   int age = 3 ;
    map<string>   'type?;
    # # Deprecated
    # Use `name`.
    @deprecated
    string nick?;
    anydata...;
|};
public type Open record { int a; };
public type Empty record {||};
type Hidden record { };
public type Names string[]|map<string>;
public type Failure distinct error<record {| int code; |}>;
public type Frozen readonly & record { int a; };

public isolated client class Client {
    *o:Able;
    public final string url = "x";
    private int count = 0;
    int shared;
    public isolated function init(string url, *http:ClientConfiguration config) returns error? { self.shared = 1; }
    # Gets.
    isolated resource function get users/[int id]/'order/[string... rest](string? q = (), @http:Header string h = "")
            returns Person|error { return error(""); }
    resource function post .() {}
    remote function send(typedesc<anydata> t = <>) returns t|error = external;
    public function plain() returns @http:Payload string => "";
    private function hidden() {}
    function local() {}
}
public distinct service class Svc { remote function onEvent() { } }
public type Shape distinct object {
    public int sides;
    int inner;
    public function area(int scale = 1) returns float;
    function own();
};

# Adds.
#
# + a - first
# + b - second
#
# # Deprecated parameters
# + b - not used
# # Deprecated
# Use `sum`.
# + return - the sum
@deprecated
public isolated transactional function add(int a, int b = 2, *Open open, string... rest) returns int|error {
    // a comment
    return a + b;
}
public function callback(function (int, string s) returns boolean f, isolated function g, function () h) {}
function hidden() returns Hidden => {};

public int counter = 0;
public final var inferred = 3;
public final [int, string] pair = [1, ""];
final [int, string] [first, second] = [1, ""];
final Person {name: bound, ...others} = check load();
configurable int port = 9090;
configurable string host = ?;
isolated string[] cache = [];

public listener http:Listener ep = new (port);

public annotation Info on function, source type, object   function;
public const annotation record {| string a; |} Meta on source service remote function;
public annotation Person;

xmlns "http://example.com" as ns;

@http:ServiceConfig {cors: {}}
isolated service /orders/'type on ep, new http:Listener(80) {
    private int calls = 0;
    resource function get .(string q) returns string => q;
    remote function hit() {}
    function helper() {}
}
service http:Service "queue" on ep {
}
"#;

#[test]
fn every_kind_is_listed() {
    assert_snapshot("surface-listing", &to_text(&whole(EVERY_KIND)));
}

#[test]
fn every_kind_is_kept_as_json() {
    assert_snapshot("surface-json", &to_json(&whole(EVERY_KIND)));
}

#[test]
fn a_pattern_declares_every_name_it_binds() {
    let surface = whole(EVERY_KIND);
    // A tuple says itself what its members are; what a named type says is not repeated here.
    for (name, ty) in [
        ("first", Some(TypeDesc::Builtin(Builtin::Int))),
        ("second", Some(TypeDesc::Builtin(Builtin::String))),
        ("bound", None),
        ("others", None),
    ] {
        let found = declaration(&surface, name);
        let DeclarationKind::Variable(variable) = &found.kind else { panic!("{name}") };
        assert!(variable.is_final && variable.ty == ty && !found.public, "{name}");
    }
}

#[test]
fn members_keep_their_kind_and_visibility() {
    let surface = whole(EVERY_KIND);
    let DeclarationKind::Class(class) = &declaration(&surface, "Client").kind else { panic!() };
    let method = |name: &str| class.methods.iter().find(|method| method.name == name).expect(name);
    assert_eq!(method("plain").visibility, Visibility::Public);
    assert_eq!(method("hidden").visibility, Visibility::Private);
    assert_eq!(method("local").visibility, Visibility::Module);
    assert_eq!(method("send").function.kind, FunctionKind::Remote);
    assert_eq!(method("get").key(), "get users/[]/order/[...]");
    assert_eq!(method("post").key(), "post .");
}

#[test]
fn bodies_comments_and_spacing_are_not_in_digests() {
    let a = "public function f(int a)returns int{// one\n return a+1;}";
    let b = "public  function f( int a )\n\treturns int\r\n{\n  return a + 1; /* */\n}".replace(" /* */", " // two");
    let c = a.replace("a+1", "a+2");
    let [a, b, c] = [a, &b, &c].map(whole);
    let digest = |surface| declaration(surface, "f").digest;
    assert_eq!(digest(&a), digest(&b));
    assert_ne!(digest(&a), digest(&c));
    assert_eq!(declaration(&a, "f").signature, declaration(&b, "f").signature);
}

#[test]
fn equal_files_share_their_declarations() {
    let baseline = package(&[("a.bal", "public function f() {}"), ("b.bal", "public function g() {}")]);
    let current = package(&[("moved.bal", "public function f() {}"), ("b.bal", "public function g(int a) {}")]);
    let (baseline, current) = extract(&baseline, &current);
    let find = |surface: &'_ bal_semver::surface::Surface, name: &str| {
        surface.modules[0].declaration(name).map(|found| (found.file.to_string(), Arc::clone(&found.value)))
    };
    let (f, again) = (find(&baseline, "f").unwrap(), find(&current, "f").unwrap());
    assert_eq!((f.0.as_str(), again.0.as_str()), ("a.bal", "moved.bal"));
    assert!(Arc::ptr_eq(&f.1, &again.1));
    assert_ne!(find(&baseline, "g").unwrap().1, find(&current, "g").unwrap().1);
}

#[test]
fn modules_are_sorted_and_only_exported_ones_are_counted() {
    let mut package = package(&[("main.bal", "public function f() {}")]);
    package.modules.push(module("text.b", &[("b.bal", "public const B = 1;")]));
    package.modules.push(module("text.a", &[("a.bal", "public const A = 1; configurable int depth = 1;")]));
    package.modules[2].exported = false;
    let surface = extract_one(&package);
    let names: Vec<&str> = surface.modules.iter().map(|module| module.name.as_str()).collect();
    assert_eq!(names, ["text", "text.a", "text.b"]);
    assert_eq!((surface.coverage.modules, surface.coverage.items, surface.coverage.files), (2, 2, 3));
    let text = to_text(&surface);
    assert!(text.contains("module text.a (not exported)\n\n  configurable int depth = 1\n"), "{text}");
    assert!(!text.contains("A = 1"), "{text}");
}

#[test]
fn an_annotation_may_bear_the_name_of_a_type() {
    let surface = whole("public annotation Config Config on type;\npublic type Config record {};");
    assert!(matches!(declaration(&surface, "Config").kind, DeclarationKind::Type(_)));
    assert_eq!(surface.coverage.items, 2);
}

#[test]
fn readonly_belongs_to_the_field_or_to_its_type() {
    let surface =
        whole("public type T record { readonly int a; readonly & int[] b; readonly c; readonly readonly d; };");
    let DeclarationKind::Type(definition) = &declaration(&surface, "T").kind else { panic!() };
    let TypeDesc::Record(record) = &definition.ty else { panic!() };
    let read: Vec<_> = record.fields.iter().map(|field| (&*field.name, field.readonly, spell(&field.ty))).collect();
    let expected =
        [("a", true, "int"), ("b", false, "readonly & int[]"), ("c", false, "readonly"), ("d", true, "readonly")];
    assert_eq!(read, expected.map(|(name, readonly, ty)| (name, readonly, ty.to_owned())));
}
