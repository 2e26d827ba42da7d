//! Emptiness of combinations of object types, counted over objects with two members and two names.

use super::worlds::*;
use super::*;
use proptest::prelude::*;

const KEYS: [&str; 2] = ["a", "b"];
const NAMES: [&str; 2] = ["org/lib:One", "org/lib:Two"];
/// Any value but nil and true; in these worlds it takes the place of absence.
const OTHER: u8 = ABSENT;

/// What a type says of a member.
#[derive(Clone, Copy, Debug)]
struct Said {
    kind: MemberKind,
    set: u8,
    mutability: Mutability,
}

#[derive(Clone, Debug)]
struct Atom {
    members: Vec<Option<Said>>,
    names: Vec<bool>,
}

/// An object: what stands under each key, and which names it has.
type Object = ([Option<(MemberKind, Content)>; 2], [bool; 2]);

impl Atom {
    fn holds(&self, (members, names): &Object) -> bool {
        let members = self.members.iter().zip(members).all(|(said, member)| match (said, member) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(said), Some((kind, content))) => *kind == said.kind && content.fits(said.set, said.mutability),
        });
        members && self.names.iter().zip(names).all(|(asked, there)| !asked || *there)
    }

    fn build(&self, t: &mut Types) -> Type {
        let mut shape = ObjectShape::default();
        for (name, said) in KEYS.into_iter().zip(&self.members) {
            let Some(said) = said else { continue };
            let ty = values(t, said.set);
            shape.members.push(Member { kind: said.kind, name: name.to_string(), ty, mutability: said.mutability });
        }
        let names = NAMES.into_iter().zip(&self.names).filter(|(_, asked)| **asked);
        shape.distinct = names.map(|(name, _)| t.nominal(name)).collect();
        t.object(&shape)
    }
}

fn values(t: &mut Types, set: u8) -> Type {
    let known = plain(t, NIL | TRUE);
    let other = if set & OTHER != 0 { t.complement(known) } else { Type::NEVER };
    let known = plain(t, set & !OTHER);
    t.union(known, other)
}

fn atoms() -> impl Strategy<Value = Vec<Atom>> {
    let said = (any::<bool>(), 1..8u8, mutability()).prop_map(|(field, set, mutability)| match field {
        true => Said { kind: MemberKind::Field, set, mutability },
        false => Said { kind: MemberKind::Method, set, mutability: Mutability::Fixed },
    });
    let members = prop::collection::vec(prop::option::of(said), 2);
    let names = prop::collection::vec(prop::bool::weighted(0.2), 2);
    prop::collection::vec((members, names).prop_map(|(members, names)| Atom { members, names }), 3)
}

/// All objects of this world; a method is never assigned to, whatever it holds.
fn objects() -> Vec<Object> {
    let mut contents = Content::all(&[NIL, TRUE, OTHER]);
    contents.push(Content::Mutable(OTHER));
    let fields = contents.iter().map(|content| Some((MemberKind::Field, *content)));
    let methods = contents.iter().map(|content| Some((MemberKind::Method, *content)));
    let members: Vec<_> = fields.chain(methods).chain([None]).collect();
    let names = [[false, false], [false, true], [true, false], [true, true]];
    let pairs = members.iter().flat_map(|a| members.iter().map(|b| [*a, *b]));
    pairs.flat_map(|pair| names.map(|names| (pair, names))).collect()
}

proptest! {
    #![proptest_config(cases())]
    #[test]
    fn objects_are_counted(atoms in atoms(), formula in formulas(3)) {
        let mut t = Types::new();
        let built: Vec<Type> = atoms.iter().map(|atom| atom.build(&mut t)).collect();
        let set = formula.build(&mut t, &built, Type::OBJECT);
        let value = objects().into_iter().find(|object| formula.holds(&|atom| atoms[atom].holds(object)));
        prop_assert_eq!(t.is_empty(set), value.is_none(), "a value of it is {:?}", value);
        prop_assert_eq!(t.witness(set).is_none(), value.is_none());
    }
}
