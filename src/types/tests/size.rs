//! Types as large as real packages have them take no time to speak of.

use super::*;

#[test]
fn a_thousand_string_constants() {
    let mut t = Types::new();
    let words: Vec<Type> = (0..1000).map(|n| t.string_const(&format!("word{n}"))).collect();
    let all = t.union_all(words.iter().copied());
    let most = t.union_all(words[..999].iter().copied());
    assert_eq!(relation(&mut t, most, all), "<");
    assert_eq!(t.diff(all, most), words[999]);
}

/// A union of closed records told apart by a tag, each its own atom as if written in a version of its own.
fn tagged(t: &mut Types, count: usize, ty: impl Fn(usize) -> Type) -> Type {
    let mut arms = Vec::new();
    for number in 0..count {
        let (atom, arm) = t.declare(Kind::Mapping);
        let tag = t.string_const(&format!("tag{number}"));
        let mut fields = vec![("kind".to_string(), Field::required(tag))];
        fields.extend(["a", "b", "z"].map(|name| (name.to_string(), Field::required(ty(number)))));
        t.define_mapping(atom, &MappingShape { fields, rest: Type::NEVER, mutability: Mutability::Mutable });
        arms.push(arm);
    }
    t.union_all(arms)
}

#[test]
fn three_hundred_records_with_a_tag() {
    let mut t = Types::new();
    let baseline = tagged(&mut t, 300, |_| Type::INT);
    let same = tagged(&mut t, 300, |_| Type::INT);
    let changed = tagged(&mut t, 300, |number| if number == 150 { Type::FLOAT } else { Type::INT });
    assert_eq!(relation(&mut t, baseline, same), "=");
    assert_eq!(relation(&mut t, baseline, changed), "<>");
    let outside = t.diff(baseline, changed);
    assert_eq!(t.witness(outside).unwrap().to_string(), "{a: 1, b: 1, kind: \"tag150\", z: 1}");
}

#[test]
fn immutable_records_with_a_tag() {
    let mut t = Types::new();
    let readonly = t.readonly();
    let [baseline, same, changed] = [None, None, Some(40)].map(|odd| {
        let all = tagged(&mut t, 80, |number| if Some(number) == odd { Type::FLOAT } else { Type::INT });
        t.intersect(all, readonly)
    });
    assert_eq!(relation(&mut t, baseline, same), "=");
    assert_eq!(relation(&mut t, baseline, changed), "<>");
}

/// Records that mention each other all around, as a large data model does.
fn model(t: &mut Types, count: usize, odd: Option<usize>) -> Vec<Type> {
    let declared: Vec<_> = (0..count).map(|_| t.declare(Kind::Mapping)).collect();
    for (number, (atom, _)) in declared.iter().enumerate() {
        let [next, far] = [number + 1, number * 7 + 3].map(|other| declared[other % count].1);
        let (many, maybe) = (t.array_of(next), t.optional(far));
        let scalar = if odd == Some(number) { Type::BOOLEAN } else { Type::STRING };
        let mut fields: Vec<(String, Field)> = vec![("id".to_string(), Field::required(scalar))];
        fields.push(("many".to_string(), Field::optional(many)));
        fields.push(("maybe".to_string(), Field::optional(maybe)));
        fields.extend((0..10).map(|n| (format!("x{n}"), Field::optional(Type::STRING))));
        t.define_mapping(*atom, &MappingShape { fields, rest: t.anydata(), mutability: Mutability::Mutable });
    }
    declared.into_iter().map(|(_, ty)| ty).collect()
}

#[test]
fn a_data_model_of_thousands_of_recursive_records() {
    let mut t = Types::new();
    let (baseline, same) = (model(&mut t, 4500, None), model(&mut t, 4500, None));
    for (a, b) in baseline.iter().zip(&same) {
        assert!(t.is_same(*a, *b));
    }
    let changed = model(&mut t, 4500, Some(4000));
    let differing = baseline.iter().zip(&changed).filter(|(a, b)| !t.is_subtype(**a, **b)).count();
    assert_eq!(differing, 4500);
}

#[test]
fn immutable_records_that_nothing_tells_apart() {
    let mut t = Types::new();
    let (readonly, anydata) = (t.readonly(), t.anydata());
    let mut arms = Vec::new();
    for number in 0..300 {
        let name = |field| format!("of{number}field{field}");
        let fields = vec![(name(0), Field::required(Type::INT)), (name(1), Field::optional(Type::STRING))];
        arms.push(t.mapping(&MappingShape { fields, rest: anydata, mutability: Mutability::Mutable }));
    }
    let [all, most] = [&arms[..], &arms[1..]].map(|arms| {
        let union = t.union_all(arms.iter().copied());
        t.intersect(union, readonly)
    });
    assert_eq!(relation(&mut t, most, all), "<");
    let outside = t.diff(all, most);
    assert!(t.witness(outside).is_some());
    assert!(!t.take_overrun());
}

#[test]
fn all_corners_of_a_cube_but_one() {
    let mut t = Types::new();
    let immutable = |t: &mut Types, fields: Vec<Type>| {
        let fields = fields.into_iter().enumerate().map(|(n, ty)| (format!("f{n}"), Field::required(ty))).collect();
        t.mapping(&MappingShape { fields, rest: Type::NEVER, mutability: Mutability::Fixed })
    };
    let corners: Vec<Type> = (0..256u32)
        .map(|bits| {
            let fields = (0..8).map(|n| t.bool_const(bits >> n & 1 == 1)).collect();
            immutable(&mut t, fields)
        })
        .collect();
    let cube = immutable(&mut t, vec![Type::BOOLEAN; 8]);
    let (all, most) = (t.union_all(corners.iter().copied()), t.union_all(corners[1..].iter().copied()));
    assert_eq!(relation(&mut t, all, cube), "=");
    assert_eq!(relation(&mut t, most, cube), "<");
    let missing = t.diff(cube, most);
    assert_eq!(relation(&mut t, missing, corners[0]), "=");
}
