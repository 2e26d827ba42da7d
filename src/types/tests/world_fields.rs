//! Emptiness of combinations of mapping types, counted over all mappings of four keys.

use super::worlds::*;
use super::*;
use proptest::prelude::*;

/// The keys: types name the first two.
const KEYS: [&str; 4] = ["a", "b", "x", "y"];

#[derive(Clone, Debug)]
struct Atom {
    /// For the first two keys: the values, absence among them, and what the field says of mutability.
    fields: Vec<Option<(u8, Mutability)>>,
    rest: u8,
    mutability: Mutability,
}

impl Atom {
    fn slot(&self, key: usize) -> (u8, Mutability) {
        match self.fields.get(key).copied().flatten() {
            Some((set, mutability)) => (set, mutability.min(self.mutability)),
            None => (self.rest | ABSENT, self.mutability),
        }
    }

    fn holds(&self, mapping: &[Content]) -> bool {
        mapping.iter().enumerate().all(|(key, content)| {
            let (set, mutability) = self.slot(key);
            content.fits(set, mutability)
        })
    }

    fn build(&self, t: &mut Types) -> Type {
        let mut fields = Vec::new();
        for (key, field) in self.fields.iter().enumerate() {
            let Some((set, mutability)) = *field else { continue };
            let presence = if set & ABSENT != 0 { Presence::Optional } else { Presence::Required };
            fields.push((KEYS[key].to_string(), Field { ty: plain(t, set & !ABSENT), presence, mutability }));
        }
        let rest = plain(t, self.rest);
        t.mapping(&MappingShape { fields, rest, mutability: self.mutability })
    }
}

fn atoms() -> impl Strategy<Value = Vec<Atom>> {
    let field = prop::option::of((1..8u8, mutability()));
    let atom = (prop::collection::vec(field, 2), 0..4u8, mutability());
    prop::collection::vec(atom.prop_map(|(fields, rest, mutability)| Atom { fields, rest, mutability }), 3)
}

/// All mappings of the four keys.
fn mappings() -> Vec<Vec<Content>> {
    let contents = Content::all(&[NIL, TRUE, ABSENT]);
    let mut all = vec![Vec::new()];
    for _ in KEYS {
        all = all.iter().flat_map(|some| contents.iter().map(|one| [some.as_slice(), &[*one]].concat())).collect();
    }
    all
}

proptest! {
    #![proptest_config(cases())]
    #[test]
    fn mappings_are_counted(atoms in atoms(), formula in formulas(3)) {
        let mut t = Types::new();
        let built: Vec<Type> = atoms.iter().map(|atom| atom.build(&mut t)).collect();
        let world = plain(&mut t, NIL | TRUE);
        let world = t.map_of(world);
        let set = formula.build(&mut t, &built, world);
        let value = mappings().into_iter().find(|mapping| formula.holds(&|atom| atoms[atom].holds(mapping)));
        prop_assert_eq!(t.is_empty(set), value.is_none(), "a value of it is {:?}", value);
        prop_assert_eq!(t.witness(set).is_none(), value.is_none());
    }
}
