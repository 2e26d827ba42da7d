//! Functions: contravariant in the list of their parameters, covariant in the result (spec, "Function types").

use super::atom::{Atom, AtomDef, Shape};
use super::opaque::{ISOLATED, NOT_TRANSACTIONAL};
use super::search::Found;
use super::stack::deep;
use super::{FunctionShape, Kind, ListShape, Mutability, Type, Types};

/// A list type of parameters, and a result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Signature {
    pub(crate) params: Type,
    pub(crate) returns: Type,
}

impl Types {
    /// The type of a function with a signature.
    pub fn function(&mut self, shape: &FunctionShape) -> Type {
        let def = self.function_def(shape);
        self.atom_known(def)
    }

    /// `isolated function`, `transactional function` without a signature: any function that may stand there.
    pub fn function_any(&mut self, qualifiers: super::FunctionQualifiers) -> Type {
        if !qualifiers.isolated {
            return Type::FUNCTION;
        }
        self.atom_known(AtomDef::new(Kind::Function, Shape::Any, vec![ISOLATED]))
    }

    /// Says what a declared function atom is.
    pub fn define_function(&mut self, atom: Atom, shape: &FunctionShape) {
        let def = self.function_def(shape);
        self.atom_define(atom, def);
    }

    /// Functions of all types inside and of none outside: there are some unless one type outside follows from those inside.
    pub(crate) fn function_inhabit(
        &mut self,
        inside: &[&Shape],
        outside: &[&Shape],
        accept: &mut dyn FnMut(&mut Types, Found<'_>) -> bool,
    ) -> bool {
        let inside: Vec<Signature> = inside.iter().filter_map(|shape| signature(shape)).collect();
        for other in outside.iter().filter_map(|shape| signature(shape)) {
            if self.function_follows(&inside, other) {
                return false;
            }
        }
        accept(self, Found::Any)
    }

    /// Does every function of all types of `inside` take the parameters of `other` and give a result of its type?
    fn function_follows(&mut self, inside: &[Signature], other: Signature) -> bool {
        let params = self.union_all(inside.iter().map(|signature| signature.params));
        let untaken = self.diff(other.params, params);
        if !self.is_empty_now(untaken) {
            return false;
        }
        let wrong = self.diff(Type::VALUE, other.returns);
        self.function_never_wrong(inside, other.params, wrong)
    }

    /// For each way to share `params` out among the signatures: either none is left, or the results that those left
    /// over allow are never in `wrong` (Frisch's lemma for arrows).
    fn function_never_wrong(&mut self, inside: &[Signature], params: Type, wrong: Type) -> bool {
        if self.tired() {
            return false;
        }
        if self.is_empty_now(params) || self.is_empty_now(wrong) {
            return true;
        }
        let Some((first, others)) = inside.split_first() else {
            return false;
        };
        let wrong_left = self.intersect(wrong, first.returns);
        if !deep(|| self.function_never_wrong(others, params, wrong_left)) {
            return false;
        }
        let params_left = self.diff(params, first.params);
        deep(|| self.function_never_wrong(others, params_left, wrong))
    }

    fn function_def(&mut self, shape: &FunctionShape) -> AtomDef {
        let params = ListShape {
            prefix: shape.params.clone(),
            fixed: shape.params.len() as u64,
            rest: shape.rest.unwrap_or(Type::NEVER),
            mutability: Mutability::Fixed,
        };
        let params = self.list(&params);
        let mut names = Vec::new();
        if shape.qualifiers.isolated {
            names.push(ISOLATED);
        }
        if !shape.qualifiers.transactional {
            names.push(NOT_TRANSACTIONAL);
        }
        AtomDef::new(Kind::Function, Shape::Function { params, returns: shape.returns }, names)
    }
}

fn signature(shape: &Shape) -> Option<Signature> {
    match shape {
        Shape::Function { params, returns } => Some(Signature { params: *params, returns: *returns }),
        _ => None,
    }
}
