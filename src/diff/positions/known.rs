//! The part of a current declaration that clients of the baseline know.
//!
//! What is new is used by nobody yet: a type that only a new function returns does not come out for any client there is.

use crate::surface::{Declaration, DeclarationKind, Function, Object, ParameterKind, TypeDesc};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// The current declaration without the members and parameters that the baseline's does not have.
pub(super) fn known<'a>(current: &'a Declaration, baseline: &Declaration) -> Cow<'a, Declaration> {
    if current.digest == baseline.digest {
        return Cow::Borrowed(current);
    }
    let mut known = current.clone();
    match (&mut known.kind, &baseline.kind) {
        (DeclarationKind::Function(current), DeclarationKind::Function(baseline)) => parameters(current, baseline),
        (DeclarationKind::Class(current), DeclarationKind::Class(baseline)) => members(current, baseline),
        (DeclarationKind::Type(current), DeclarationKind::Type(baseline)) => part(&mut current.ty, &baseline.ty),
        _ => {}
    }
    Cow::Owned(known)
}

fn part(current: &mut TypeDesc, baseline: &TypeDesc) {
    match (current, baseline) {
        (TypeDesc::Record(current), TypeDesc::Record(baseline)) => {
            current.fields.retain(|field| baseline.fields.iter().any(|other| other.name == field.name));
        }
        (TypeDesc::Object(current), TypeDesc::Object(baseline)) => members(current, baseline),
        (TypeDesc::Distinct(current), TypeDesc::Distinct(baseline)) => {
            // `distinct distinct object ...` is nothing that anybody writes: one is taken off.
            if let (TypeDesc::Object(current), TypeDesc::Object(baseline)) = (&mut **current, &**baseline) {
                members(current, baseline);
            }
        }
        _ => {}
    }
}

fn members(current: &mut Object, baseline: &Object) {
    current.fields.retain(|field| baseline.fields.iter().any(|other| other.name == field.name));
    // by key, as clients of services have many hundred methods
    let others: FxHashMap<_, _> = baseline.methods.iter().rev().map(|other| (other.key(), other)).collect();
    current.methods.retain_mut(|method| {
        let other = others.get(&method.key()).copied();
        if let Some(other) = other {
            parameters(&mut method.function, &other.function);
        }
        other.is_some()
    });
}

fn parameters(current: &mut Function, baseline: &Function) {
    let is_rest = |kind: &ParameterKind| *kind == ParameterKind::Rest;
    current.parameters.retain(|parameter| {
        let mut others = baseline.parameters.iter();
        others.any(|other| other.name == parameter.name || (is_rest(&other.kind) && is_rest(&parameter.kind)))
    });
}
