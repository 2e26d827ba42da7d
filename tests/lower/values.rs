//! Constant expressions: what they are worth.

use crate::support::{declaration, place, surface};
use bal_semver::lower::{Comparer, Const, Decimal, Side};
use bal_semver::surface::DeclarationKind;

/// The value of the constant `A`.
fn value(text: &str) -> Option<Const> {
    let surface = surface(text);
    let comparer = Comparer::new(&surface, &surface);
    let declaration = declaration(&surface, "A");
    let DeclarationKind::Constant(constant) = &declaration.kind else { panic!("{declaration:?}") };
    comparer.constant(place(Side::Baseline, &surface, declaration), &constant.value, constant.ty.as_ref())
}

/// The value of an expression.
fn worth(expression: &str) -> Option<Const> {
    value(&format!("public const A = {expression};"))
}

#[test]
fn integers() {
    for (expression, expected) in [
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("7 / 2", 3),
        ("-7 % 3", -1),
        ("1 << 4 | 1", 17),
        ("-1 >>> 63", 1),
        ("-8 >> 1", -4),
        ("6 & 3 ^ 1", 3),
        ("~5", -6),
        ("0xFF", 255),
        ("-9223372036854775808", i64::MIN),
    ] {
        assert_eq!(worth(expression), Some(Const::Int(expected)), "{expression}");
    }
}

#[test]
fn what_overflows_or_divides_by_zero_has_no_value() {
    for expression in ["9223372036854775807 + 1", "1 / 0", "1 % 0", "9223372036854775808", "f()", "1 + \"a\""] {
        assert_eq!(worth(expression), None, "{expression}");
    }
}

#[test]
fn other_kinds() {
    assert_eq!(worth("\"a\" + \"b\""), Some(Const::String("ab".to_owned())));
    assert_eq!(worth("1.5 + 0.5"), Some(Const::Float(2.0)));
    assert_eq!(worth("0x1.8p1"), Some(Const::Float(3.0)));
    assert_eq!(worth("1.50d"), Decimal::parse("1.5").map(Const::Decimal));
    assert_eq!(worth("!true || 1 < 2"), Some(Const::Boolean(true)));
    assert_eq!(worth("\"a\" == \"b\""), Some(Const::Boolean(false)));
    assert_eq!(worth("()"), Some(Const::Nil));
}

#[test]
fn the_declared_type_decides_what_a_literal_is() {
    assert_eq!(value("public const float A = 1;"), Some(Const::Float(1.0)));
    assert_eq!(value("public const decimal A = 1.10;"), Decimal::parse("1.1").map(Const::Decimal));
    assert_eq!(value("type F float; public const F A = 2;"), Some(Const::Float(2.0)));
    assert_eq!(value("public const byte A = 2;"), Some(Const::Int(2)));
    assert_eq!(value("public const map<float> A = {x: 1};"), value("public const map<float> A = {\"x\": 1.0};"));
    assert_ne!(value("public const map<int> A = {x: 1};"), value("public const map<int> A = {x: 1, y: 2};"));
}

#[test]
fn references_are_followed_and_circles_are_not() {
    assert_eq!(value("const B = 2; public const A = B * B;"), Some(Const::Int(4)));
    assert_eq!(value("enum E { X, Y = \"why\" } public const A = X + Y;"), Some(Const::String("Xwhy".to_owned())));
    assert_eq!(value("const B = A; public const A = B;"), None);
    assert_eq!(value("public const A = A + A;"), None);
}

#[test]
fn a_doubling_chain_is_neither_slow_nor_large() {
    let links: String = (1..60).map(|n| format!("const C{n} = C{} + C{};\n", n - 1, n - 1)).collect();
    assert_eq!(value(&format!("const C0 = 1;\n{links}public const A = C59;")), Some(Const::Int(1 << 59)));
    let links = links.replace("const C1 ", "const string C1 ");
    assert_eq!(value(&format!("const C0 = \"ab\";\n{links}public const A = C59;")), None);
}
