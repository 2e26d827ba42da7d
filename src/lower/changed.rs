//! Constants that have another value in the current version, and what speaks of them.
//!
//! The same text means the same type and the same value in both versions, unless it mentions such a constant.

use super::constant::Evaluator;
use super::names::{Definition, DefinitionKind, NameId, Names, Target};
use super::{Comparer, Place, Side};
use crate::surface::{Declaration, DeclarationKind, Expression, Reference, TypeDesc, visit_references};
use rustc_hash::FxHashMap;

/// Whether clients can name a constant that changed, in both versions: then its change is told where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    /// They can.
    Named,
    /// They meet its value only.
    Hidden,
}

impl<'a> Comparer<'a> {
    /// Whether a type, written at `place`, mentions a constant that has another value now.
    pub fn type_changes(&self, place: Place<'a>, ty: &'a TypeDesc) -> bool {
        self.lowering.names.type_changes(place, ty)
    }

    /// Whether an expression, written at `place`, mentions a constant that has another value now.
    pub fn value_changes(&self, place: Place<'a>, value: &'a Expression) -> bool {
        let names = &self.lowering.names;
        names.mentions(place, |seen| value.visit_references(seen), |_| true)
    }

    /// As [`Comparer::value_changes`], for constants that clients cannot name.
    pub fn hidden_value_changes(&self, place: Place<'a>, value: &'a Expression) -> bool {
        let names = &self.lowering.names;
        names.mentions(place, |seen| value.visit_references(seen), |kind| kind == Seen::Hidden)
    }

    /// Whether anything in a declaration that clients rely on mentions a constant that has another value now.
    pub fn declaration_changes(&self, place: Place<'a>, declaration: &'a Declaration) -> bool {
        let names = &self.lowering.names;
        let references = |seen: &mut dyn FnMut(&'a Reference)| {
            declaration.visit_references(seen);
            declaration.visit_values(&mut |value| value.visit_references(seen));
        };
        names.mentions(place, references, |_| true)
    }
}

impl<'a> Names<'a> {
    /// As [`Comparer::type_changes`].
    pub(super) fn type_changes(&self, place: Place<'a>, ty: &'a TypeDesc) -> bool {
        self.mentions(place, |seen| visit_references(ty, seen), |_| true)
    }

    fn mentions(
        &self,
        place: Place<'a>,
        references: impl FnOnce(&mut dyn FnMut(&'a Reference)),
        counts: impl Fn(Seen) -> bool,
    ) -> bool {
        let changed = self.changed.get_or_init(|| self.changed_constants());
        if changed.is_empty() {
            return false;
        }
        let mut found = false;
        references(&mut |reference| {
            if let Target::Own(id) = self.resolve(place, reference) {
                found |= changed.get(&id).is_some_and(|seen| counts(*seen));
            }
        });
        found
    }

    /// The constants and enum members of both versions whose values differ.
    fn changed_constants(&self) -> FxHashMap<NameId, Seen> {
        let sides = [Side::Baseline, Side::Current];
        let changed = |id: NameId| {
            let definitions = sides.map(|side| self.definition(id, side));
            let [Some(baseline), Some(current)] = definitions else { return None };
            let is_other = match (is_constant(baseline), is_constant(current)) {
                (true, true) => self.has_other_value(baseline, current),
                (constant, other) => constant || other,
            };
            let named = [baseline, current].iter().all(|definition| self.is_named(definition, self.name(id)));
            is_other.then_some((id, if named { Seen::Named } else { Seen::Hidden }))
        };
        self.shared().filter_map(changed).collect()
    }

    fn has_other_value(&self, baseline: Definition<'a>, current: Definition<'a>) -> bool {
        let value = |definition: Definition<'a>| {
            let evaluator = Evaluator { names: self, place: definition.place };
            match definition.kind {
                DefinitionKind::Constant(constant) => evaluator.value(&constant.value.term, constant.ty.as_ref()),
                DefinitionKind::EnumMember(list, index) => evaluator.member(list.members.get(index)?, 0),
                _ => None,
            }
        };
        match (value(baseline), value(current)) {
            // A NaN is not equal to itself, and yet the same constant.
            (Some(b), Some(c)) => b != c && format!("{b:?}") != format!("{c:?}"),
            (None, None) => !is_same_text(baseline, current),
            _ => true,
        }
    }

    fn is_named(&self, definition: &Definition<'a>, name: &str) -> bool {
        let Some(module) = self.surface(definition.place.side).module(definition.place.module) else { return false };
        let declares = |declaration: &Declaration| match (&declaration.kind, definition.kind) {
            (DeclarationKind::Enum(list), DefinitionKind::EnumMember(of, _)) => std::ptr::eq(list, of),
            (DeclarationKind::Constant(_), DefinitionKind::Constant(_)) => declaration.name == name,
            _ => false,
        };
        module.exported && module.declarations.iter().any(|declaration| declaration.public && declares(declaration))
    }
}

fn is_constant(definition: Definition<'_>) -> bool {
    matches!(definition.kind, DefinitionKind::Constant(_) | DefinitionKind::EnumMember(..))
}

fn is_same_text(baseline: Definition<'_>, current: Definition<'_>) -> bool {
    match (baseline.kind, current.kind) {
        (DefinitionKind::Constant(b), DefinitionKind::Constant(c)) => b.value == c.value,
        (DefinitionKind::EnumMember(b, at), DefinitionKind::EnumMember(c, other)) => {
            b.members.get(at).map(|member| &member.value) == c.members.get(other).map(|member| &member.value)
        }
        _ => false,
    }
}
