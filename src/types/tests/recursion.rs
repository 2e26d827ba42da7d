//! Types that mention themselves, and types that nest deep.

use super::*;

/// `type name record {| item value; name? next; |}`, its own atom each time.
fn chain(t: &mut Types, item: Type) -> Type {
    let (atom, ty) = t.declare(Kind::Mapping);
    let next = t.optional(ty);
    let fields = vec![("value".to_string(), Field::required(item)), ("next".to_string(), Field::required(next))];
    t.define_mapping(atom, &MappingShape { fields, rest: Type::NEVER, mutability: Mutability::Mutable });
    ty
}

#[test]
fn recursive_types_are_compared_by_what_they_unfold_to() {
    let mut t = Types::new();
    let wide = t.union(Type::INT, Type::STRING);
    let (a, b, c) = (chain(&mut t, Type::INT), chain(&mut t, Type::INT), chain(&mut t, wide));
    assert_eq!(relation(&mut t, a, b), "=");
    assert_eq!(relation(&mut t, a, c), "<");
    let unfolded = {
        let next = t.optional(a);
        let fields = [("value", Field::required(Type::INT)), ("next", Field::required(next))];
        record(&mut t, &fields, Type::NEVER)
    };
    assert_eq!(relation(&mut t, unfolded, a), "=");
    let frozen = t.intersect(a, t.readonly());
    assert_eq!(relation(&mut t, frozen, a), "<");
    assert_eq!(t.witness(a).unwrap().to_string(), "{next: (), value: 1}");
}

#[test]
fn a_type_without_finite_values_is_empty() {
    let mut t = Types::new();
    let (atom, ty) = t.declare(Kind::Mapping);
    let fields = vec![("x".to_string(), Field::required(ty))];
    t.define_mapping(atom, &MappingShape { fields, rest: Type::NEVER, mutability: Mutability::Mutable });
    assert!(t.is_empty(ty));
    assert_eq!(t.witness(ty), None);
    let (atom, list) = t.declare(Kind::List);
    t.define_list(atom, &ListShape::tuple(Vec::new(), list));
    assert!(!t.is_empty(list));
    assert_eq!(t.witness(list).unwrap().to_string(), "[]");
}

#[test]
fn functions_may_return_themselves() {
    let mut t = Types::new();
    let make = |t: &mut Types| {
        let (atom, ty) = t.declare(Kind::Function);
        let qualifiers = FunctionQualifiers::default();
        t.define_function(atom, &FunctionShape { params: Vec::new(), rest: None, returns: ty, qualifiers });
        ty
    };
    let (a, b) = (make(&mut t), make(&mut t));
    assert_eq!(relation(&mut t, a, b), "=");
    let either = t.union(a, Type::INT);
    let wider = function(&mut t, &[], None, either);
    assert_eq!(relation(&mut t, a, wider), "<");
}

#[test]
fn json_unfolds_to_itself() {
    let mut t = Types::new();
    let json = t.json();
    let (list, map) = (t.array_of(json), t.map_of(json));
    let simple = KindSet::of(&[Kind::Nil, Kind::Boolean, Kind::Int, Kind::Float, Kind::Decimal, Kind::String]);
    let simple = t.whole(simple);
    let unfolded = t.union_all([simple, list, map]);
    assert_eq!(relation(&mut t, json, unfolded), "=");
}

/// A type nested so deep, anew each time.
fn nested(t: &mut Types, depth: usize, innermost: Type) -> Type {
    let mut ty = innermost;
    for level in 0..depth {
        ty = match level % 2 {
            0 => {
                let (atom, list) = t.declare(Kind::List);
                t.define_list(atom, &ListShape::tuple(vec![ty], Type::NEVER));
                list
            }
            _ => function(t, &[], None, ty),
        };
    }
    ty
}

#[test]
fn ten_thousand_levels_are_no_trouble() {
    let mut t = Types::new();
    let byte = t.int_range(0, 255);
    let (a, b, c) =
        (nested(&mut t, 10_000, Type::INT), nested(&mut t, 10_000, Type::INT), nested(&mut t, 10_000, byte));
    assert_eq!(relation(&mut t, a, b), "=");
    assert_eq!(relation(&mut t, c, a), "<");
    let outside = t.diff(a, c);
    assert!(t.witness(outside).is_some());
}
