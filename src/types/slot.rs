//! Slots: the places in a value that hold other values.

use super::part::Sub;
use super::search::Aim;
use super::{Mutability, Type, Types};

/// A place of a structural value, and what may stand in it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Slot {
    /// The values; with [`Type::ABSENT`] among them when the place may be missing.
    pub(crate) ty: Type,
    pub(crate) mutability: Mutability,
    /// Which sorts of member may stand here, one bit each: only objects know more than one.
    pub(crate) sorts: u8,
}

/// The only sort of member outside objects.
pub(crate) const PLAIN: u8 = 1;

/// How a slot may be outside another one.
pub(crate) enum Outside {
    /// It cannot be: it lies inside.
    Never,
    /// It may be as it stands: nothing has to be given up.
    Free,
    /// It may be when it is narrowed to one of these.
    Narrowed(Vec<Slot>),
}

impl Slot {
    /// An immutable slot.
    pub(crate) fn fixed(ty: Type) -> Slot {
        Slot { ty, mutability: Mutability::Fixed, sorts: PLAIN }
    }

    /// A slot that may be assigned to.
    pub(crate) fn mutable(ty: Type) -> Slot {
        Slot { ty, mutability: Mutability::Mutable, sorts: PLAIN }
    }

    /// A slot of the given mutability; what can only be absent cannot be assigned to.
    pub(crate) fn new(ty: Type, mutability: Mutability) -> Slot {
        let mutability = if ty == Type::ABSENT || ty == Type::NEVER { Mutability::Fixed } else { mutability };
        Slot { ty, mutability, sorts: PLAIN }
    }
}

impl Types {
    /// The slots that are in both.
    pub(crate) fn slot_intersect(&mut self, a: Slot, b: Slot) -> Slot {
        let sorts = a.sorts & b.sorts;
        let ty = self.intersect(a.ty, b.ty);
        let ty = if sorts == 0 { self.intersect(ty, Type::ABSENT) } else { ty };
        Slot { sorts: sorts.max(PLAIN), ..Slot::new(ty, a.mutability.min(b.mutability)) }
    }

    /// How can `slot` be outside `other`?
    ///
    /// A mutable slot has an inherent type of its own, which we may choose to be all of `slot.ty`: it is outside `other`
    /// when that is not inside `other.ty`, and it stays outside whatever else is asked of it. An immutable slot is its
    /// value, and has to be narrowed.
    pub(crate) fn slot_outside(&mut self, aim: Aim, slot: Slot, other: Slot) -> Outside {
        if slot == other {
            return Outside::Never;
        }
        if self.plainly_apart(slot.ty, other.ty) && (aim == Aim::Decide || slot.mutability == Mutability::Fixed) {
            return Outside::Free;
        }
        let rest = self.diff(slot.ty, other.ty);
        let outside = rest != Type::NEVER && !self.is_empty_now(rest);
        let other_sorts = slot.sorts & !other.sorts;
        if slot.mutability == Mutability::Mutable && self.holds_values(slot.ty) {
            let free = outside || other_sorts != 0 || other.mutability == Mutability::Fixed;
            return match (free, aim) {
                (false, _) => Outside::Never,
                (true, Aim::Show) if outside => Outside::Narrowed(vec![Slot { ty: rest, ..slot }, slot]),
                (true, _) => Outside::Free,
            };
        }
        if slot.sorts == other_sorts || outside && (rest == slot.ty || self.surely_disjoint(slot.ty, other.ty)) {
            return Outside::Free;
        }
        let mut ways = Vec::new();
        if outside {
            ways.push(Slot { ty: rest, ..slot });
        }
        if other_sorts != 0 {
            ways.push(Slot { sorts: other_sorts, ..slot });
        }
        if ways.is_empty() { Outside::Never } else { Outside::Narrowed(ways) }
    }

    /// Can a slot of this type hold anything, so that being assignable means something?
    fn holds_values(&mut self, ty: Type) -> bool {
        if ty == Type::ABSENT {
            return false;
        }
        let values = self.diff(ty, Type::ABSENT);
        !self.is_empty_now(values)
    }

    /// Are two types without a common kind, or of different constants? What tells the arms of large unions apart should
    /// not need a set made for each pair of them. The first must not be empty.
    fn plainly_apart(&self, a: Type, b: Type) -> bool {
        let (x, y) = (self.data(a), self.data(b));
        let whole = (x.all.0 & (y.all.0 | y.parts().0)) | (y.all.0 & x.parts().0);
        whole == 0
            && x.some.iter().all(|(kind, sub)| {
                match (sub, y.some.iter().find(|(k, _)| k == kind).map(|(_, sub)| sub)) {
                    (_, None) => true,
                    (Sub::String(a), Some(Sub::String(b))) => a.chars.apart(&b.chars) && a.longer.apart(&b.longer),
                    (Sub::Int(a), Some(Sub::Int(b))) => match (a.ranges(), b.ranges()) {
                        ([(low, high)], [(from, to)]) => high < from || to < low,
                        _ => false,
                    },
                    _ => false,
                }
            })
    }
}
