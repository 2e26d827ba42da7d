//! What is the same declaration under another name or in another module.

use super::pairing::{Pairing, Sides};
use crate::surface::{Declaration, DeclarationKind, Function, Module, Object, Surface, TypeDesc, TypeName};
use serde_json::Value;

/// Whether two declarations are the same but for their names. One that mentions itself does so by its own name.
pub(super) fn same_apart_from_name(baseline: &Declaration, current: &Declaration) -> bool {
    match (&baseline.kind, &current.kind) {
        (DeclarationKind::Function(b), DeclarationKind::Function(c)) => {
            // Many functions take nothing and return nothing: then the body must tell that it is the same one.
            let telling = !b.parameters.is_empty();
            let bodiless = |function: &Function| Function { body: 0, ..function.clone() };
            b == c || (telling && bodiless(b) == bodiless(c))
        }
        (b, c) => b == c || (may_be_same(baseline, current) && same_but_for_itself(baseline, current)),
    }
}

/// The types that are told apart by their names (classes and `distinct` types) and have another name or module in the
/// current version. Where a pair could be meant otherwise it is none.
pub(super) fn renamed_types<'a>(pairing: Pairing<'a>) -> Vec<Sides<TypeName<'a>>> {
    let gone = lone_types(pairing.baseline, pairing.current);
    let new = lone_types(pairing.current, pairing.baseline);
    let mut pairs = Vec::new();
    for (baseline, old) in &gone {
        let mut heirs = new.iter().filter(|(_, declaration)| same_apart_from_name(old, declaration));
        if let (Some((current, heir)), None) = (heirs.next(), heirs.next())
            && gone.iter().filter(|(_, other)| same_apart_from_name(other, heir)).count() == 1
        {
            pairs.push(Sides { baseline: *baseline, current: *current });
        }
    }
    pairs
}

/// The nominal types of one version whose names the other does not declare.
fn lone_types<'a>(of: &'a Surface, other: &Surface) -> Vec<(TypeName<'a>, &'a Declaration)> {
    let mut lone = Vec::new();
    for module in &of.modules {
        let counterpart = other.module(&format!("{}{}", other.name, of.relative_name(&module.name)));
        let stands = |name: &str| counterpart.is_some_and(|module: &Module| module.declaration(name).is_some());
        for declaration in module.declarations.iter().filter(|declaration| is_nominal(&declaration.kind)) {
            if !stands(&declaration.name) {
                lone.push((TypeName { module: &module.name, name: &declaration.name }, &*declaration.value));
            }
        }
    }
    lone
}

fn is_nominal(kind: &DeclarationKind) -> bool {
    let mut parts = match kind {
        DeclarationKind::Class(_) => return true,
        DeclarationKind::Type(definition) => vec![&definition.ty],
        _ => return false,
    };
    while let Some(part) = parts.pop() {
        match part {
            TypeDesc::Distinct(_) => return true,
            TypeDesc::Union(members) | TypeDesc::Intersection(members) => parts.extend(members),
            TypeDesc::Optional(member) => parts.push(member),
            _ => {}
        }
    }
    false
}

/// Whether a closer look is worth it: at classes with the same members, at types that mention themselves.
fn may_be_same(baseline: &Declaration, current: &Declaration) -> bool {
    match (&baseline.kind, &current.kind) {
        (DeclarationKind::Class(b), DeclarationKind::Class(c)) => {
            let methods = |class: &Object| class.methods.iter().map(|method| method.name.clone()).collect::<Vec<_>>();
            let fields = |class: &Object| class.fields.iter().map(|field| field.name.clone()).collect::<Vec<_>>();
            !b.methods.is_empty() && methods(b) == methods(c) && fields(b) == fields(c)
        }
        (DeclarationKind::Type(_), DeclarationKind::Type(_)) => mentions_itself(baseline) && mentions_itself(current),
        _ => false,
    }
}

fn mentions_itself(declaration: &Declaration) -> bool {
    let mut found = false;
    declaration.visit_references(&mut |reference| {
        found |= reference.module.is_none() && reference.name == declaration.name;
    });
    found
}

/// Compares what is written, but for places, one-line texts and bodies, which hold the name as well.
fn same_but_for_itself(baseline: &Declaration, current: &Declaration) -> bool {
    let written = |declaration: &Declaration| serde_json::to_value(&declaration.kind).ok();
    let (Some(b), Some(c)) = (written(baseline), written(current)) else { return false };
    let mut waiting = vec![(&b, &c)];
    while let Some(pair) = waiting.pop() {
        match pair {
            (Value::Object(b), Value::Object(c)) => {
                if b.len() != c.len() {
                    return false;
                }
                let is_itself = |map: &serde_json::Map<String, Value>, declaration: &Declaration| {
                    map.len() == 2
                        && map.get("module").is_some_and(Value::is_null)
                        && map.get("name").and_then(Value::as_str) == Some(&declaration.name)
                };
                if is_itself(b, baseline) && is_itself(c, current) {
                    continue;
                }
                for (key, value) in b.iter().filter(|(key, _)| !["point", "signature", "body"].contains(&key.as_str()))
                {
                    match c.get(key) {
                        Some(other) => waiting.push((value, other)),
                        None => return false,
                    }
                }
            }
            (Value::Array(b), Value::Array(c)) if b.len() == c.len() => waiting.extend(b.iter().zip(c)),
            (b, c) if b == c => {}
            _ => return false,
        }
    }
    true
}
