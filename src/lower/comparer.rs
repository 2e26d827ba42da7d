//! The questions that can be asked about the types of two versions.

use super::constant::Evaluator;
use super::lowering::Lowering;
use super::names::{Names, Sharing};
use super::{Comparison, Const, Place, Relation, Side, Written};
use crate::surface::{Builtin, Expression, Issue, Parameter, Surface, TypeDesc, TypeName, spell};
use crate::types::{Kind, KindSet, Type, Value};

/// Both versions, and what is known of their types so far.
pub struct Comparer<'a> {
    pub(super) lowering: Lowering<'a>,
}

impl<'a> Comparer<'a> {
    /// Two versions of a package. That what is public can be resolved is checked at once; nothing is lowered until it is
    /// asked for.
    pub fn new(baseline: &'a Surface, current: &'a Surface) -> Comparer<'a> {
        let mut comparer = Comparer { lowering: Lowering::new(Names::new(baseline, current)) };
        comparer.lowering.check(Side::Baseline);
        comparer.lowering.check(Side::Current);
        comparer
    }

    /// Takes a nominal type of the current version for one of the baseline under another name. To be said before anything
    /// is asked.
    pub fn rename(&mut self, baseline: TypeName<'_>, current: TypeName<'_>) {
        self.lowering.names.rename(baseline, current);
    }

    /// How the type written in the current version stands to the one written in the baseline.
    ///
    /// Names that stand in both versions mean the same on both sides; constants have the value of their own version.
    pub fn compare(&mut self, baseline: Written<'a>, current: Written<'a>) -> Comparison {
        if self.is_written_alike(baseline, current) {
            return Comparison::same();
        }
        let first = self.compare_by(Side::Baseline, baseline, current);
        if first.relation == Relation::Same {
            return first;
        }
        let second = self.compare_by(Side::Current, baseline, current);
        if second.relation == Relation::Same || second.relation == first.relation {
            return Comparison { arm_gone: first.arm_gone || second.arm_gone, ..second };
        }
        // Recursive types can look unlike when their names mean what one version says. What each version says decides then.
        let sets = [baseline, current].map(|written| self.own(written));
        let relation = self.relation(sets);
        if let Some(comparison) = [&first, &second].into_iter().find(|comparison| comparison.relation == relation) {
            return comparison.clone();
        }
        Comparison { relation: Relation::Unrelated, arm_gone: false, ..first }
    }

    /// Whether the type holds nothing but `()`.
    pub fn is_nil(&mut self, written: Written<'a>) -> bool {
        *written.ty == TypeDesc::Builtin(Builtin::Nil) || {
            let ty = self.own(written);
            self.lowering.types.is_same(ty, Type::NIL)
        }
    }

    /// Whether some value of the type is an error.
    pub fn has_error(&mut self, written: Written<'a>) -> bool {
        self.own_kinds(written).contains(Kind::Error)
    }

    /// The basic types that the type has values of, as a user writes them, in a fixed order.
    pub fn basic_types(&mut self, written: Written<'a>) -> Vec<&'static str> {
        self.own_kinds(written).iter().map(Kind::name).collect()
    }

    /// The value of a constant expression, if it is one. `context` is the type it is written for: it says whether `1` is a
    /// number of another kind than `int`.
    pub fn constant(
        &self,
        place: Place<'a>,
        expression: &'a Expression,
        context: Option<&'a TypeDesc>,
    ) -> Option<Const> {
        Evaluator { names: &self.lowering.names, place }.value(&expression.term, context)
    }

    /// How a type stands to the set of these values, as if the type were the current one.
    pub fn relation_to(&mut self, values: &[Const], written: Written<'a>) -> Relation {
        let singletons: Vec<Type> = values.iter().map(|value| self.lowering.singleton(value)).collect();
        let values = self.lowering.types.union_all(singletons);
        let ty = self.own(written);
        self.relation([values, ty])
    }

    /// What could not be resolved in one version so far, sorted, each said once.
    pub fn issues(&self, side: Side) -> Vec<Issue> {
        let mut issues = self.lowering.issues[side as usize].clone();
        let key = |issue: &Issue| (issue.file.clone(), issue.point.line, issue.point.column, issue.message.clone());
        issues.sort_by_key(key);
        issues.dedup_by_key(|issue| key(issue));
        issues
    }

    /// The set that a descriptor means within its own version.
    pub(super) fn own(&mut self, written: Written<'a>) -> Type {
        self.lowering.written(Sharing::Nothing, written)
    }

    fn own_kinds(&mut self, written: Written<'a>) -> KindSet {
        let ty = self.own(written);
        self.lowering.types.kinds(ty)
    }

    fn compare_by(&mut self, by: Side, baseline: Written<'a>, current: Written<'a>) -> Comparison {
        let sharing = Sharing::By(by);
        let sets = [baseline, current].map(|written| self.lowering.written(sharing, written));
        let relation = self.relation(sets);
        if self.lowering.types.take_overrun() {
            let message = format!("the type `{}` is too large to be compared", spell(current.ty));
            self.lowering.issue(current.place, message);
        }
        if relation == Relation::Same {
            return Comparison::same();
        }
        let arm_gone = relation == Relation::Narrower && self.is_arm_gone(sharing, [baseline, current], sets);
        let why = self.why(sharing, baseline, current);
        Comparison { relation, arm_gone, why, witness: self.witness(relation, sets) }
    }

    pub(super) fn relation(&mut self, [baseline, current]: [Type; 2]) -> Relation {
        let types = &mut self.lowering.types;
        let out = types.is_subtype(baseline, current).into();
        Relation::of(out, types.is_subtype(current, baseline).into())
    }

    /// A value that went, or else one that came. None of what an inclusion of another package brings: that is not known.
    fn witness(&mut self, relation: Relation, [baseline, current]: [Type; 2]) -> Option<String> {
        let types = &mut self.lowering.types;
        let (from, without) = if relation == Relation::Wider { (current, baseline) } else { (baseline, current) };
        let difference = types.diff(from, without);
        // What can only be described says nothing that the types do not say.
        let witness = types.witness(difference).filter(|value| !matches!(value, Value::Described(_)));
        witness.map(|value| value.to_string()).filter(|text| !text.contains("\"*"))
    }

    /// Is a whole basic type of the baseline gone, or an error type among its union members? That is one of which the
    /// current union has neither the whole nor a part: an intersection of two distinct errors is no part of either.
    fn is_arm_gone(&mut self, sharing: Sharing, pair: [Written<'a>; 2], [baseline, current]: [Type; 2]) -> bool {
        let kinds = self.lowering.types.kinds(baseline).minus(self.lowering.types.kinds(current));
        if !kinds.is_empty() {
            return true;
        }
        let [gone, left] = pair.map(|written| self.errors(sharing, written));
        let types = &mut self.lowering.types;
        gone.into_iter()
            .any(|arm| !left.iter().any(|other| types.is_subtype(arm, *other) || types.is_subtype(*other, arm)))
    }

    /// The error types among the members of a union.
    fn errors(&mut self, sharing: Sharing, written: Written<'a>) -> Vec<Type> {
        let arms = self.lowering.arms(sharing, written);
        let sets: Vec<Type> = arms.into_iter().map(|arm| self.lowering.written(sharing, arm)).collect();
        let types = &mut self.lowering.types;
        sets.into_iter().filter(|set| types.is_subtype(*set, Type::ERROR) && !types.is_empty(*set)).collect()
    }

    /// The same text in the same module means the same set, unless it mentions a constant that changed its value.
    fn is_written_alike(&self, baseline: Written<'a>, current: Written<'a>) -> bool {
        let relative = |place: Place<'a>| self.lowering.names.surface(place.side).relative_name(place.module);
        baseline.ty == current.ty
            && relative(baseline.place) == relative(current.place)
            && baseline.function.is_some() == current.function.is_some()
            && baseline.function.is_none_or(|function| !names_parameter(baseline.ty, &function.parameters))
            && !self.lowering.names.type_changes(baseline.place, baseline.ty)
    }
}

/// Whether a return type may depend on a parameter.
fn names_parameter(ty: &TypeDesc, parameters: &[Parameter]) -> bool {
    match ty {
        TypeDesc::Reference(reference) => {
            reference.module.is_none() && parameters.iter().any(|parameter| parameter.name == reference.name)
        }
        TypeDesc::Union(members) => members.iter().any(|member| names_parameter(member, parameters)),
        TypeDesc::Optional(member) => names_parameter(member, parameters),
        TypeDesc::Stream(item, completion) => {
            [item, completion].into_iter().flatten().any(|part| names_parameter(part, parameters))
        }
        TypeDesc::Array(member, _) | TypeDesc::Map(member) => names_parameter(member, parameters),
        _ => false,
    }
}
