//! Why one type is not inside another: the smallest piece that differs, on a path from the outside in.

use super::atom::{AtomDef, ListAtom, Shape};
use super::search::Aim;
use super::slot::{Outside, Slot};
use super::{Kind, Type, Types, Value};
use std::sync::Arc;

/// One step from a type to a part of it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Step {
    /// A field of a mapping.
    Field(String),
    /// Every field of a mapping that has no name in either type.
    Rest,
    /// A member of a list, from 0.
    Member(u64),
    /// A member of an object, `remote ` or `resource ` before the name of such methods.
    ObjectMember(String),
    /// A parameter of a function, from 0.
    Parameter(u64),
    /// The result of a function.
    Return,
    /// The detail of an error.
    Detail,
    /// The row of a table, the item of a stream, what a future or typedesc speaks of.
    Item,
    /// The key of a table.
    Key,
    /// The completion of a stream.
    Completion,
}

/// Why `a` is not inside `b`.
#[derive(Clone, PartialEq, Debug)]
pub struct Difference {
    /// The way to the piece, empty when the types differ as a whole.
    pub path: Vec<Step>,
    /// The piece of `a`.
    pub from: Type,
    /// The piece of `b` in the same place. Something of `from` is missing in it; below an odd number of parameters it is
    /// the other way round.
    pub to: Type,
    /// A value of `a`, whole, that is not in `b`.
    pub witness: Value,
    /// A value of the piece that makes the difference; none when values do not show it, as with mutability.
    pub piece: Option<Value>,
}

/// A type does not nest deeper in an explanation: beyond, the piece is shown as it stands.
const MOST_STEPS: usize = 64;

/// A smaller pair of which the first is still not inside the second.
struct Inner {
    step: Step,
    less: Type,
    more: Type,
}

impl Types {
    /// Why `a` is not inside `b`; `None` when it is.
    pub fn difference(&mut self, a: Type, b: Type) -> Option<Difference> {
        let outside = self.diff(a, b);
        let witness = self.witness(outside)?;
        let (mut path, mut less, mut more) = (Vec::new(), a, b);
        while path.len() < MOST_STEPS {
            let Some(inner) = self.step_in(less, more) else { break };
            path.push(inner.step);
            (less, more) = (inner.less, inner.more);
        }
        let missing = self.diff(less, more);
        let missing = self.diff(missing, Type::ABSENT);
        let piece = self.witness(missing);
        let flips = path.iter().filter(|step| matches!(step, Step::Parameter(_))).count();
        let [less, more] = [less, more].map(|t| self.diff(t, Type::ABSENT));
        let (from, to) = if flips % 2 == 0 { (less, more) } else { (more, less) };
        Some(Difference { path, from, to, witness, piece })
    }

    /// One step further in, when the types differ in one kind and what is missing there is nearly something in the other.
    fn step_in(&mut self, less: Type, more: Type) -> Option<Inner> {
        let outside = self.diff(less, more);
        let mut kinds = self.kinds(outside).iter();
        let (kind, None) = (kinds.next()?, kinds.next()) else { return None };
        let a = self.written(outside, kind).into_iter().next()?;
        let b = self.nearest(&a, more, kind)?;
        match (&a.shape, &b.shape) {
            (Shape::Fields(x), Shape::Fields(y)) => {
                let mut names: Vec<&Arc<str>> = x.fields.iter().chain(&y.fields).map(|(name, _)| name).collect();
                names.sort();
                for name in names {
                    let step = if kind == Kind::Object { Step::ObjectMember } else { Step::Field };
                    if let Some(inner) = self.step_slot(step(name.to_string()), x.slot(name), y.slot(name)) {
                        return Some(inner);
                    }
                }
                self.step_slot(Step::Rest, x.rest, y.rest)
            }
            (Shape::List(x), Shape::List(y)) => self.step_list(x, y),
            (Shape::Function { params: p, returns: r }, Shape::Function { params: q, returns: s }) => {
                if !self.is_subtype(*r, *s) {
                    return Some(Inner { step: Step::Return, less: *r, more: *s });
                }
                let (p, q) = (self.written(*p, Kind::List), self.written(*q, Kind::List));
                let (p, q) = (p.first()?.list()?, q.first()?.list()?);
                let inner = self.step_list(q, p)?;
                match inner.step {
                    Step::Member(index) => Some(Inner { step: Step::Parameter(index), ..inner }),
                    _ => Some(Inner { step: Step::Parameter(p.fixed), ..inner }),
                }
            }
            (Shape::Slots(x), Shape::Slots(y)) => {
                let pairs = x.iter().copied().zip(y.iter().copied());
                pairs.enumerate().find_map(|(at, (s, t))| match (kind, at) {
                    (Kind::Error, _) => self.step_slot(Step::Detail, s, t),
                    (Kind::Stream, 1) => self.step_slot(Step::Completion, s, t),
                    (Kind::Table, 0) => {
                        let [less, more] = [s.ty, t.ty].map(|rows| self.member_type(rows, 0));
                        (!self.is_subtype(less, more)).then_some(Inner { step: Step::Item, less, more })
                    }
                    (Kind::Table, 1) => self.step_slot(Step::Key, s, t),
                    (Kind::Table, _) => None,
                    _ => self.step_slot(Step::Item, s, t),
                })
            }
            _ => None,
        }
    }

    fn step_list(&mut self, x: &ListAtom, y: &ListAtom) -> Option<Inner> {
        let mut places: Vec<u64> = x.breaks().chain(y.breaks()).filter(|at| *at < x.fixed && *at < y.fixed).collect();
        places.sort_unstable();
        for index in places {
            if let Some(inner) = self.step_slot(Step::Member(index), x.slot(index), y.slot(index)) {
                return Some(inner);
            }
        }
        match x.fixed == y.fixed {
            true => self.step_slot(Step::Rest, x.slot(u64::MAX), y.slot(u64::MAX)),
            false => None,
        }
    }

    fn step_slot(&mut self, step: Step, less: Slot, more: Slot) -> Option<Inner> {
        match self.slot_outside(Aim::Decide, less, more) {
            Outside::Never => None,
            _ => Some(Inner { step, less: less.ty, more: more.ty }),
        }
    }

    /// The conjunctions of one kind of a type, each as one atom where it can be written as one.
    fn written(&mut self, t: Type, kind: Kind) -> Vec<Arc<AtomDef>> {
        let mut found = Vec::new();
        self.conjunctions(t, kind, &mut |types, inside| found.extend(types.merged(kind, inside)));
        found
    }

    /// The atom of `t` that differs in the fewest members from `atom`.
    fn nearest(&mut self, atom: &AtomDef, t: Type, kind: Kind) -> Option<Arc<AtomDef>> {
        let mut candidates = self.written(t, kind);
        candidates.retain(|other| other.names.iter().all(|name| atom.names.contains(name)));
        candidates.into_iter().min_by_key(|other| self.distance(atom, other))
    }

    fn distance(&mut self, a: &AtomDef, b: &AtomDef) -> usize {
        let pairs: Vec<(Slot, Slot)> = match (&a.shape, &b.shape) {
            (Shape::Fields(x), Shape::Fields(y)) => {
                let names = x.fields.iter().chain(y.fields.iter().filter(|(name, _)| x.slot(name) == x.rest));
                names.map(|(name, _)| (x.slot(name), y.slot(name))).collect()
            }
            (Shape::List(x), Shape::List(y)) => {
                let most = x.prefix.len().max(y.prefix.len()) as u64;
                (0..=most).map(|index| (x.slot(index), y.slot(index))).collect()
            }
            _ => return 0,
        };
        pairs.into_iter().map(|(s, t)| self.slot_distance(s, t)).sum()
    }

    /// Two constants of a kind that are not the same tell types apart on purpose: that counts for many other members.
    fn slot_distance(&mut self, s: Slot, t: Slot) -> usize {
        if matches!(self.slot_outside(Aim::Decide, s, t), Outside::Never) {
            return 0;
        }
        let (x, y) = (self.data(s.ty), self.data(t.ty));
        let parts = x.all.is_empty() && y.all.is_empty() && x.parts() == y.parts();
        if parts && self.surely_disjoint(s.ty, t.ty) { 100 } else { 1 }
    }
}
