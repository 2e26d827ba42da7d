//! Parts of `xml` (spec, "XML type"): an exact finite algebra.
//!
//! What a type can say about an xml value is whether it is empty, a single item of one of seven kinds, or a sequence of
//! two or more items and which kinds of items stand in it. That makes 1 + 7 + 127 classes of values, one bit each.
//! (The class of two or more texts and nothing else has no values: neighbouring texts are one.)

use super::Op;
use super::part::Part;

/// A set of classes: bit `u` for sequences of two or more items whose kinds are `u`; the rest from bit 128.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Xmls {
    sequences: u128,
    single: u8,
}

/// The kinds of single xml values; `MUTABLE` ones shift the three kinds that may be changed.
pub(crate) const TEXT: u8 = 1;
pub(crate) const ELEMENT: u8 = 1 << 1;
pub(crate) const COMMENT: u8 = 1 << 2;
pub(crate) const INSTRUCTION: u8 = 1 << 3;
const CHANGEABLE: u8 = ELEMENT | COMMENT | INSTRUCTION;
const ITEMS: u8 = 0x7f;
const EMPTY: u8 = 0x80;
/// The sequences of two or more items: all sets of kinds but none and text alone.
const SEQUENCES: u128 = !0b11;

impl Xmls {
    /// Single items of one of the constants above, immutable or not; text comes with the empty sequence.
    pub(crate) fn items(kind: u8) -> Xmls {
        let empty = if kind & TEXT != 0 { EMPTY } else { 0 };
        Xmls { sequences: 0, single: kind | (kind & CHANGEABLE) << 3 | empty }
    }

    /// The immutable values.
    pub(crate) fn readonly() -> Xmls {
        Xmls { sequences: 0, single: TEXT | CHANGEABLE }.sequence()
    }

    /// `xml<T>`: any number of the single items of the set.
    pub(crate) fn sequence(self) -> Xmls {
        let items = self.single & ITEMS;
        let within =
            (2..128u32).filter(|kinds| *kinds as u8 & !items == 0).fold(0u128, |bits, kinds| bits | 1 << kinds);
        Xmls { sequences: within, single: items | EMPTY }
    }

    /// A template that makes a value of the set, the simplest there is.
    pub(crate) fn sample(self) -> Option<String> {
        let item = |bit: u8| match bit {
            0 => "text",
            1 | 4 => "<a/>",
            2 | 5 => "<!--c-->",
            _ => "<?p?>",
        };
        let singles = (0..7).find(|bit| self.single & 1 << bit != 0).map(|bit| item(bit).to_string());
        let empty = (self.single & EMPTY != 0).then(String::new);
        let sequence = || {
            let kinds = (2..128u32).filter(|u| self.sequences & 1 << u != 0).min_by_key(|u| u.count_ones())?;
            let once: String = (0..7).filter(|bit| kinds & 1 << bit != 0).map(item).collect();
            Some(if kinds.count_ones() == 1 { once.repeat(2) } else { once })
        };
        singles.or(empty).or_else(sequence)
    }
}

impl Part for Xmls {
    fn all() -> Self {
        Xmls { sequences: SEQUENCES, single: ITEMS | EMPTY }
    }
    fn is_all(&self) -> bool {
        *self == Xmls::all()
    }
    fn is_none(&self) -> bool {
        self.sequences == 0 && self.single == 0
    }
    fn combine(&self, op: Op, other: &Self) -> Self {
        let (sequences, single) = match op {
            Op::Union => (self.sequences | other.sequences, self.single | other.single),
            Op::Intersect => (self.sequences & other.sequences, self.single & other.single),
            Op::Diff => (self.sequences & !other.sequences, self.single & !other.single),
        };
        Xmls { sequences, single }
    }
}
