//! Tests of the types as sets: each kind by itself, against brute force over small worlds, and the laws.

mod basics;
mod explain;
mod laws;
mod recursion;
mod size;
mod structures;
mod world_fields;
mod world_functions;
mod world_lists;
mod world_objects;
mod worlds;

use super::*;

/// How many random cases a law is tried on; more by hand with `PROPTEST_CASES`.
fn cases() -> proptest::prelude::ProptestConfig {
    let default = proptest::prelude::ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { default.cases } else { 100 };
    proptest::prelude::ProptestConfig { cases, failure_persistence: None, ..default }
}

/// How `a` stands to `b`: `=`, `<`, `>` or `<>`.
fn relation(t: &mut Types, a: Type, b: Type) -> &'static str {
    match (t.is_subtype(a, b), t.is_subtype(b, a)) {
        (true, true) => "=",
        (true, false) => "<",
        (false, true) => ">",
        (false, false) => "<>",
    }
}

/// A mutable record type.
fn record(t: &mut Types, fields: &[(&str, Field)], rest: Type) -> Type {
    let fields = fields.iter().map(|(name, field)| (name.to_string(), *field)).collect();
    t.mapping(&MappingShape { fields, rest, mutability: Mutability::Mutable })
}

/// A mutable tuple type.
fn tuple(t: &mut Types, prefix: &[Type], rest: Type) -> Type {
    t.list(&ListShape::tuple(prefix.to_vec(), rest))
}

/// A function type without qualifiers.
fn function(t: &mut Types, params: &[Type], rest: Option<Type>, returns: Type) -> Type {
    let qualifiers = FunctionQualifiers::default();
    t.function(&FunctionShape { params: params.to_vec(), rest, returns, qualifiers })
}
