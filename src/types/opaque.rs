//! Types of which only the name is known, and the names the language itself gives.

use super::atom::{AtomDef, Nominal, Shape};
use super::{Kind, KindSet, Type, Types};

pub(crate) const ISOLATED: Nominal = Nominal(0);
pub(crate) const NOT_TRANSACTIONAL: Nominal = Nominal(1);
pub(crate) const CLIENT: Nominal = Nominal(2);
pub(crate) const SERVICE: Nominal = Nominal(3);
pub(crate) const READONLY: Nominal = Nominal(4);

/// Kinds whose sets are combinations of atoms, so that a name can stand among them.
const STRUCTURAL: [Kind; 9] = [
    Kind::List,
    Kind::Mapping,
    Kind::Table,
    Kind::Error,
    Kind::Function,
    Kind::Object,
    Kind::Typedesc,
    Kind::Future,
    Kind::Stream,
];

/// Takes the first ids for the names of the language.
pub(crate) fn reserve_names(types: &mut Types) {
    for name in ["isolated", "not transactional", "client", "service", "readonly"] {
        types.nominal(name);
    }
}

impl Types {
    /// A type of another package: some set inside `kinds`, and nothing more is known about it. The same name gives the
    /// same set. Its simple values, if `kinds` has any, count as a kind of their own, of which we only know that some of
    /// them are immutable; so it never lies inside `int` or `json`, but it does inside `any`, if it holds no errors.
    pub fn opaque(&mut self, name: &str, kinds: Type) -> Type {
        let name = self.nominal(name);
        let mentioned = self.mentioned(kinds);
        let mut parts = Vec::new();
        for kind in mentioned.iter().filter(|kind| STRUCTURAL.contains(kind)) {
            parts.push(self.atom_known(AtomDef::new(kind, Shape::Any, vec![name])));
        }
        if !mentioned.minus(KindSet::of(&STRUCTURAL)).is_empty() {
            parts.push(self.atom_known(AtomDef::new(Kind::Opaque, Shape::Any, vec![name])));
        }
        let all = self.union_all(parts);
        let bound = self.union(kinds, Type::OPAQUE);
        self.intersect(all, bound)
    }

    /// The immutable ones among the simple values of types of other packages.
    pub(crate) fn opaque_readonly(&mut self) -> Type {
        self.atom_known(AtomDef::new(Kind::Opaque, Shape::Any, vec![READONLY]))
    }

    /// The text of a name.
    pub(crate) fn name(&self, name: Nominal) -> &str {
        self.nominals.get(name.0 as usize).map_or("", |text| text)
    }
}
