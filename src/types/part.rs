//! What a type holds of one basic kind, when that is neither nothing nor all of it.

use super::bdd::Bdd;
use super::boolean::Booleans;
use super::decimal::Decimals;
use super::float::Floats;
use super::int::Ints;
use super::string::Strings;
use super::xml::Xmls;
use super::{Kind, Op, Types};

/// A set of values of one simple kind. Structural kinds are combinations of atoms instead, see `bdd`.
pub(crate) trait Part: Sized {
    /// Every value of the kind.
    fn all() -> Self;
    /// Is it everything?
    fn is_all(&self) -> bool;
    /// Is it nothing?
    fn is_none(&self) -> bool;
    /// Union, intersection or difference.
    fn combine(&self, op: Op, other: &Self) -> Self;
}

/// A proper, non-empty-looking part of one kind.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Sub {
    Boolean(Booleans),
    Int(Ints),
    Float(Floats),
    Decimal(Decimals),
    String(Strings),
    Xml(Xmls),
    Bdd(Bdd),
}

/// How much of a kind: nothing, some or all of it.
pub(crate) enum Share<S> {
    None,
    Some(S),
    All,
}

impl Share<Sub> {
    fn of<P: Part>(part: P, wrap: fn(P) -> Sub) -> Share<Sub> {
        if part.is_none() {
            Share::None
        } else if part.is_all() {
            Share::All
        } else {
            Share::Some(wrap(part))
        }
    }

    pub(crate) fn of_bdd(bdd: Bdd) -> Share<Sub> {
        match bdd {
            Bdd::NONE => Share::None,
            Bdd::ALL => Share::All,
            _ => Share::Some(Sub::Bdd(bdd)),
        }
    }
}

impl Sub {
    /// A set of a simple kind as a share of it.
    pub(crate) fn boolean(part: Booleans) -> Share<Sub> {
        Share::of(part, Sub::Boolean)
    }
    pub(crate) fn int(part: Ints) -> Share<Sub> {
        Share::of(part, Sub::Int)
    }
    pub(crate) fn float(part: Floats) -> Share<Sub> {
        Share::of(part, Sub::Float)
    }
    pub(crate) fn decimal(part: Decimals) -> Share<Sub> {
        Share::of(part, Sub::Decimal)
    }
    pub(crate) fn string(part: Strings) -> Share<Sub> {
        Share::of(part, Sub::String)
    }
    pub(crate) fn xml(part: Xmls) -> Share<Sub> {
        Share::of(part, Sub::Xml)
    }
}

impl Types {
    /// Combines two shares of the same kind.
    pub(crate) fn share_combine(&mut self, op: Op, kind: Kind, a: Share<&Sub>, b: Share<&Sub>) -> Share<Sub> {
        match (op, &a, &b) {
            (Op::Union, Share::All, _) | (Op::Union, _, Share::All) => return Share::All,
            (Op::Intersect, Share::None, _) | (Op::Intersect, _, Share::None) => return Share::None,
            (Op::Diff, Share::None, _) | (Op::Diff, _, Share::All) => return Share::None,
            (Op::Union | Op::Diff, Share::Some(x), Share::None) => return Share::Some((*x).clone()),
            (Op::Union, Share::None, Share::Some(x)) => return Share::Some((*x).clone()),
            (Op::Intersect, Share::Some(x), Share::All) => return Share::Some((*x).clone()),
            (Op::Intersect, Share::All, Share::Some(x)) => return Share::Some((*x).clone()),
            _ => {}
        }
        let whole = whole(kind);
        let (x, y) = match (&a, &b, &whole) {
            (Share::Some(x), Share::Some(y), _) => (*x, *y),
            (Share::All, Share::Some(y), Some(whole)) => (whole, *y),
            (Share::All, _, _) => return Share::All,
            _ => return Share::None,
        };
        match (x, y) {
            (Sub::Boolean(x), Sub::Boolean(y)) => Sub::boolean(x.combine(op, y)),
            (Sub::Int(x), Sub::Int(y)) => Sub::int(x.combine(op, y)),
            (Sub::Float(x), Sub::Float(y)) => Sub::float(x.combine(op, y)),
            (Sub::Decimal(x), Sub::Decimal(y)) => Sub::decimal(x.combine(op, y)),
            (Sub::String(x), Sub::String(y)) => Sub::string(x.combine(op, y)),
            (Sub::Xml(x), Sub::Xml(y)) => Sub::xml(x.combine(op, y)),
            (Sub::Bdd(x), Sub::Bdd(y)) => Share::of_bdd(self.bdd_combine(op, *x, *y)),
            _ => Share::None,
        }
    }
}

/// All values of a kind written out, for kinds that can be split.
fn whole(kind: Kind) -> Option<Sub> {
    match kind {
        Kind::Boolean => Some(Sub::Boolean(Booleans::all())),
        Kind::Int => Some(Sub::Int(Ints::all())),
        Kind::Float => Some(Sub::Float(Floats::all())),
        Kind::Decimal => Some(Sub::Decimal(Decimals::all())),
        Kind::String => Some(Sub::String(Strings::all())),
        Kind::Xml => Some(Sub::Xml(Xmls::all())),
        Kind::Nil | Kind::Regexp | Kind::Handle | Kind::Absent => None,
        _ => Some(Sub::Bdd(Bdd::ALL)),
    }
}
