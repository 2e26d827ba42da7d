//! Union, intersection, difference, complement: kind by kind.

use super::kind::KindSet;
use super::part::{Share, Sub};
use super::{Kind, Op, Type, Types};
use std::sync::Arc;

/// A set of values, kind by kind.
#[derive(Clone, PartialEq, Eq, Hash, Default, Debug)]
pub(crate) struct TypeData {
    /// The kinds it holds whole.
    pub(crate) all: KindSet,
    /// The kinds it holds in part, in order, none of which stands in `all`.
    pub(crate) some: Vec<(Kind, Sub)>,
}

impl TypeData {
    fn share(&self, kind: Kind) -> Share<&Sub> {
        if self.all.contains(kind) {
            return Share::All;
        }
        match self.some.iter().find(|(k, _)| *k == kind) {
            Some((_, sub)) => Share::Some(sub),
            None => Share::None,
        }
    }

    fn push(&mut self, kind: Kind, share: Share<Sub>) {
        match share {
            Share::None => {}
            Share::Some(sub) => self.some.push((kind, sub)),
            Share::All => self.all.0 |= kind.bit(),
        }
    }

    /// The kinds it holds in part.
    pub(crate) fn parts(&self) -> KindSet {
        KindSet(self.some.iter().fold(0, |bits, (kind, _)| bits | kind.bit()))
    }
}

impl Types {
    /// The values in `a` or in `b`.
    pub fn union(&mut self, a: Type, b: Type) -> Type {
        self.combine(Op::Union, a, b)
    }

    /// The values in both.
    pub fn intersect(&mut self, a: Type, b: Type) -> Type {
        self.combine(Op::Intersect, a, b)
    }

    /// The values in `a` and not in `b`.
    pub fn diff(&mut self, a: Type, b: Type) -> Type {
        self.combine(Op::Diff, a, b)
    }

    /// The values not in `t`.
    pub fn complement(&mut self, t: Type) -> Type {
        self.combine(Op::Diff, Type::VALUE, t)
    }

    /// The values in any of `types`; cheaper than one union after the other.
    pub fn union_all(&mut self, types: impl IntoIterator<Item = Type>) -> Type {
        let mut level: Vec<Type> = types.into_iter().collect();
        while level.len() > 1 {
            level = level
                .chunks(2)
                .map(|pair| pair.iter().copied().reduce(|a, b| self.union(a, b)))
                .collect::<Option<_>>()
                .unwrap_or_default();
        }
        level.first().copied().unwrap_or(Type::NEVER)
    }

    /// The kinds `t` mentions; some may turn out to hold no value, see [`Types::kinds`].
    pub(crate) fn mentioned(&self, t: Type) -> KindSet {
        let data = self.data(t);
        KindSet(data.all.0 | data.parts().0)
    }

    pub(crate) fn data(&self, t: Type) -> &Arc<TypeData> {
        &self.data[t.0 as usize]
    }

    /// The handle of a set.
    pub(crate) fn intern(&mut self, data: TypeData) -> Type {
        if let Some(known) = self.data_index.get(&data) {
            return *known;
        }
        let data = Arc::new(data);
        let handle = Type(self.data.len() as u32);
        self.data.push(data.clone());
        self.data_index.insert(data, handle);
        handle
    }

    /// The type holding whole kinds.
    pub fn whole(&mut self, kinds: KindSet) -> Type {
        self.intern(TypeData { all: kinds, some: Vec::new() })
    }

    /// The type holding a share of one kind.
    pub(crate) fn share(&mut self, kind: Kind, share: Share<Sub>) -> Type {
        let mut data = TypeData::default();
        data.push(kind, share);
        self.intern(data)
    }

    pub(crate) fn combine(&mut self, op: Op, a: Type, b: Type) -> Type {
        match op {
            Op::Union | Op::Intersect if a == b => return a,
            Op::Union if a == Type::NEVER => return b,
            Op::Union if b == Type::NEVER => return a,
            Op::Intersect if a == Type::NEVER || b == Type::NEVER => return Type::NEVER,
            Op::Diff if a == b || a == Type::NEVER => return Type::NEVER,
            Op::Diff if b == Type::NEVER => return a,
            _ => {}
        }
        let key = if op != Op::Diff && b < a { (op, b, a) } else { (op, a, b) };
        if let Some(known) = self.type_memo.get(&key) {
            return *known;
        }
        let result = self.combine_kinds(op, key.1, key.2);
        self.type_memo.insert(key, result);
        result
    }

    fn combine_kinds(&mut self, op: Op, a: Type, b: Type) -> Type {
        let (x, y) = (self.data(a).clone(), self.data(b).clone());
        let split = x.parts().0 | y.parts().0;
        let whole = match op {
            Op::Union => x.all.0 | y.all.0,
            Op::Intersect => x.all.0 & y.all.0,
            Op::Diff => x.all.0 & !y.all.0,
        };
        let mut out = TypeData { all: KindSet(whole & !split), some: Vec::new() };
        for kind in KindSet(split).iter() {
            let share = self.share_combine(op, kind, x.share(kind), y.share(kind));
            out.push(kind, share);
        }
        self.intern(out)
    }
}
