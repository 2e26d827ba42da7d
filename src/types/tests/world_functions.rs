//! Emptiness of combinations of function types, counted over all functions of one parameter with two values.

use super::worlds::*;
use super::*;
use proptest::prelude::*;

/// What a function does with each of the two arguments: refuse it, or give one of a set of results.
type Behaviour = [Option<u8>; 2];

#[derive(Clone, Copy, Debug)]
struct Atom {
    takes: u8,
    gives: u8,
    isolated: bool,
}

impl Atom {
    fn holds(self, (behaviour, isolated): (Behaviour, bool)) -> bool {
        let behaves = [NIL, TRUE].into_iter().zip(behaviour).all(|(argument, results)| {
            self.takes & argument == 0 || results.is_some_and(|results| results & !self.gives == 0)
        });
        behaves && (isolated || !self.isolated)
    }

    fn build(self, t: &mut Types) -> Type {
        let (params, returns) = (vec![plain(t, self.takes)], plain(t, self.gives));
        let qualifiers = FunctionQualifiers { isolated: self.isolated, transactional: false };
        t.function(&FunctionShape { params, rest: None, returns, qualifiers })
    }
}

proptest! {
    #![proptest_config(cases())]
    #[test]
    fn functions_are_counted(
        atoms in prop::collection::vec((1..4u8, 0..4u8, any::<bool>()), 4),
        formula in formulas(4),
    ) {
        let atoms: Vec<Atom> = atoms.into_iter().map(|(takes, gives, isolated)| Atom { takes, gives, isolated }).collect();
        let mut t = Types::new();
        let built: Vec<Type> = atoms.iter().map(|atom| atom.build(&mut t)).collect();
        let set = formula.build(&mut t, &built, Type::FUNCTION);
        let results: Vec<Option<u8>> = (0..4).map(Some).chain([None]).collect();
        let behaviours = results.iter().flat_map(|a| results.iter().map(|b| [*a, *b]));
        let mut functions = behaviours.flat_map(|behaviour| [(behaviour, false), (behaviour, true)]);
        let value = functions.find(|function| formula.holds(&|atom| atoms[atom].holds(*function)));
        prop_assert_eq!(t.is_empty(set), value.is_none(), "a value of it is {:?}", value);
    }
}
