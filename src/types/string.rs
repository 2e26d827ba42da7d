//! Parts of `string`: singletons, and `string:Char` with all strings of one character.

use super::Op;
use super::finite::Finite;
use super::part::Part;
use std::sync::Arc;

/// The strings of one character, and all others.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Strings {
    pub(crate) chars: Finite<Arc<str>>,
    pub(crate) longer: Finite<Arc<str>>,
}

impl Strings {
    /// The singleton.
    pub(crate) fn one(value: &str) -> Strings {
        let one = Finite::one(Arc::from(value));
        if value.chars().nth(1).is_none() && !value.is_empty() {
            Strings { chars: one, longer: Finite::none() }
        } else {
            Strings { chars: Finite::none(), longer: one }
        }
    }

    /// `string:Char`.
    pub(crate) fn char() -> Strings {
        Strings { chars: Finite::all(), longer: Finite::none() }
    }

    /// Some string of the set, one character long if it may be.
    pub(crate) fn sample(&self) -> Option<Arc<str>> {
        let letters = ('a'..='z').chain('A'..).map(|c| Arc::from(c.to_string()));
        let words = (1..).map(|n: u32| Arc::from(format!("text{n}")));
        self.chars.sample(letters).or_else(|| self.longer.sample(words))
    }
}

impl Part for Strings {
    fn all() -> Self {
        Strings { chars: Finite::all(), longer: Finite::all() }
    }
    fn is_all(&self) -> bool {
        self.chars.is_all() && self.longer.is_all()
    }
    fn is_none(&self) -> bool {
        self.chars.is_none() && self.longer.is_none()
    }
    fn combine(&self, op: Op, other: &Self) -> Self {
        Strings { chars: self.chars.combine(op, &other.chars), longer: self.longer.combine(op, &other.longer) }
    }
}
