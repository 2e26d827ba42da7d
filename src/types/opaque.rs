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

    /// The values in all of `types`. Which simple values a type of another package has is not known: those that it shares
    /// with `int`, say, are a set of its own, which lies in that type and in nothing else that is known.
    pub fn meet(&mut self, types: &[Type]) -> Type {
        let all = types.iter().fold(Type::VALUE, |all, ty| self.intersect(all, *ty));
        let (mut foreign, mut known) = (Type::OPAQUE, Type::VALUE);
        for ty in types {
            match self.is_foreign(*ty) {
                true => foreign = self.intersect(foreign, *ty),
                false => known = self.intersect(known, *ty),
            }
        }
        let kinds = self.mentioned(known);
        let simple = kinds.minus(KindSet::of(&STRUCTURAL));
        // `any` and `readonly` hold the simple values of other packages as such.
        if foreign == Type::OPAQUE || kinds.contains(Kind::Opaque) || simple.is_empty() {
            return all;
        }
        let simple = self.whole(simple);
        let shared = self.intersect(known, simple);
        let shared = self.opaque(&format!("among the values {shared:?}"), Type::OPAQUE);
        let shared = self.intersect(foreign, shared);
        self.union(all, shared)
    }

    /// Whether some of the simple values are those of a type of another package, and not all there are or all immutable ones.
    fn is_foreign(&mut self, ty: Type) -> bool {
        let (simple, readonly) = (self.intersect(ty, Type::OPAQUE), self.opaque_readonly());
        !self.is_empty(simple) && !self.is_subtype(readonly, simple)
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
