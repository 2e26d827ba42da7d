//! Emptiness of combinations of list types, counted over all lists up to a length.

use super::worlds::*;
use super::*;
use proptest::prelude::*;

#[derive(Clone, Debug)]
struct Atom {
    prefix: Vec<u8>,
    rest: u8,
    mutability: Mutability,
}

impl Atom {
    fn holds(&self, list: &[Content]) -> bool {
        list.len() >= self.prefix.len()
            && list.iter().enumerate().all(|(index, content)| {
                content.fits(self.prefix.get(index).copied().unwrap_or(self.rest), self.mutability)
            })
    }

    fn build(&self, t: &mut Types) -> Type {
        let prefix: Vec<Type> = self.prefix.iter().map(|set| plain(t, *set)).collect();
        let rest = plain(t, self.rest);
        t.list(&ListShape { fixed: prefix.len() as u64, prefix, rest, mutability: self.mutability })
    }
}

fn atoms() -> impl Strategy<Value = Vec<Atom>> {
    let atom = (prop::collection::vec(1..4u8, 0..3), 0..4u8, mutability());
    prop::collection::vec(atom.prop_map(|(prefix, rest, mutability)| Atom { prefix, rest, mutability }), 3)
}

/// All lists of up to five members.
fn lists() -> Vec<Vec<Content>> {
    let contents = Content::all(&[NIL, TRUE]);
    let mut all = vec![Vec::new()];
    let mut last = all.clone();
    for _ in 0..5 {
        last = last
            .iter()
            .flat_map(|list| contents.iter().map(|content| [list.as_slice(), &[*content]].concat()))
            .collect();
        all.extend(last.iter().cloned());
    }
    all
}

proptest! {
    #![proptest_config(cases())]
    #[test]
    fn lists_are_counted(atoms in atoms(), formula in formulas(3)) {
        let mut t = Types::new();
        let built: Vec<Type> = atoms.iter().map(|atom| atom.build(&mut t)).collect();
        // Every list of this world, as a type.
        let world = plain(&mut t, NIL | TRUE);
        let world = t.array_of(world);
        let set = formula.build(&mut t, &built, world);
        let value = lists().into_iter().find(|list| formula.holds(&|atom| atoms[atom].holds(list)));
        prop_assert_eq!(t.is_empty(set), value.is_none(), "a value of it is {:?}", value);
        prop_assert_eq!(t.witness(set).is_none(), value.is_none());
    }
}
