//! The laws of sets and of subtyping, over generated types with recursive ones among them.

use super::*;
use proptest::prelude::*;

/// A type to be built: the numbers are of the recursive types.
#[derive(Clone, Debug)]
enum Sketch {
    Plain(u8),
    Named(usize),
    Union(Vec<Sketch>),
    Readonly(Box<Sketch>),
    List(Vec<Sketch>, Box<Sketch>),
    Record(Vec<(u8, bool, Sketch)>, Box<Sketch>),
    Function(Vec<Sketch>, Box<Sketch>),
    Error(Box<Sketch>),
    Table(Box<Sketch>),
    Typedesc(Box<Sketch>),
    Stream(Box<Sketch>),
    Object(Vec<(u8, bool, Sketch)>),
    Opaque(bool),
}

const NAMED: usize = 3;

fn sketches() -> impl Strategy<Value = Sketch> {
    let leaf = prop_oneof![
        6 => (0..12u8).prop_map(Sketch::Plain),
        4 => (0..NAMED).prop_map(Sketch::Named),
        1 => any::<bool>().prop_map(Sketch::Opaque),
    ];
    leaf.prop_recursive(3, 14, 3, |inner| {
        let some = prop::collection::vec(inner.clone(), 0..3);
        let one = inner.clone().prop_map(Box::new);
        let fields = prop::collection::vec((0..3u8, any::<bool>(), inner.clone()), 0..3);
        prop_oneof![
            prop::collection::vec(inner, 2..4).prop_map(Sketch::Union),
            one.clone().prop_map(Sketch::Readonly),
            (some.clone(), one.clone()).prop_map(|(prefix, rest)| Sketch::List(prefix, rest)),
            fields.clone().prop_map(Sketch::Object),
            (fields, one.clone()).prop_map(|(fields, rest)| Sketch::Record(fields, rest)),
            (some, one.clone()).prop_map(|(params, returns)| Sketch::Function(params, returns)),
            one.clone().prop_map(Sketch::Error),
            one.clone().prop_map(Sketch::Table),
            one.clone().prop_map(Sketch::Typedesc),
            one.prop_map(Sketch::Stream),
        ]
    })
}

impl Sketch {
    fn build(&self, t: &mut Types, named: &[Type]) -> Type {
        match self {
            Sketch::Plain(number) => plain(t, *number),
            Sketch::Named(number) => named[*number],
            Sketch::Union(arms) => {
                let arms: Vec<Type> = arms.iter().map(|arm| arm.build(t, named)).collect();
                t.union_all(arms)
            }
            Sketch::Readonly(inner) => {
                let inner = inner.build(t, named);
                t.intersect(inner, t.readonly())
            }
            Sketch::List(..) => {
                let shape = self.list(t, named);
                t.list(&shape)
            }
            Sketch::Record(..) => {
                let shape = self.mapping(t, named);
                t.mapping(&shape)
            }
            Sketch::Function(params, returns) => {
                let params: Vec<Type> = params.iter().map(|param| param.build(t, named)).collect();
                let returns = returns.build(t, named);
                function(t, &params, None, returns)
            }
            Sketch::Error(detail) => {
                let detail = detail.build(t, named);
                let detail = t.map_of(detail);
                t.error(&ErrorShape { detail, distinct: Vec::new() })
            }
            Sketch::Table(row) => {
                let row = row.build(t, named);
                let row = t.map_of(row);
                t.table(&TableShape { row, key: TableKey::Any, mutability: Mutability::Mutable })
            }
            Sketch::Typedesc(inner) => {
                let inner = inner.build(t, named);
                t.typedesc(inner)
            }
            Sketch::Object(_) => {
                let shape = self.object(t, named);
                t.object(&shape)
            }
            Sketch::Opaque(error) => t.opaque("lib:Some", if *error { Type::ERROR } else { Type::VALUE }),
            Sketch::Stream(item) => {
                let item = item.build(t, named);
                t.stream(&StreamShape { item, completion: Type::NIL })
            }
        }
    }

    fn list(&self, t: &mut Types, named: &[Type]) -> ListShape {
        let Sketch::List(prefix, rest) = self else {
            let item = self.build(t, named);
            return ListShape::tuple(Vec::new(), item);
        };
        let prefix = prefix.iter().map(|member| member.build(t, named)).collect();
        let rest = rest.build(t, named);
        ListShape::tuple(prefix, rest)
    }

    fn object(&self, t: &mut Types, named: &[Type]) -> ObjectShape {
        let fields: Vec<(u8, bool, Type)> = match self {
            Sketch::Object(fields) => {
                fields.iter().map(|(name, last, ty)| (*name, *last, ty.build(t, named))).collect()
            }
            other => vec![(0, false, other.build(t, named))],
        };
        let members = fields.into_iter().map(|(name, last, ty)| Member {
            kind: MemberKind::Field,
            name: format!("f{name}"),
            ty,
            mutability: if last { Mutability::Fixed } else { Mutability::Mutable },
        });
        ObjectShape { members: members.collect(), ..Default::default() }
    }

    fn mapping(&self, t: &mut Types, named: &[Type]) -> MappingShape {
        let (fields, rest) = match self {
            Sketch::Record(fields, rest) => (fields.as_slice(), rest.build(t, named)),
            other => (&[][..], other.build(t, named)),
        };
        let mut built = Vec::new();
        for (name, required, sketch) in fields {
            let ty = sketch.build(t, named);
            let field = if *required { Field::required(ty) } else { Field::optional(ty) };
            built.push((format!("f{name}"), field));
        }
        MappingShape { fields: built, rest, mutability: Mutability::Mutable }
    }
}

fn plain(t: &mut Types, number: u8) -> Type {
    match number {
        0 => Type::NEVER,
        1 => Type::NIL,
        2 => Type::INT,
        3 => t.int_range(0, 255),
        4 => Type::STRING,
        5 => t.string_const("x"),
        6 => t.string_char(),
        7 => Type::BOOLEAN,
        8 => t.bool_const(true),
        9 => t.json(),
        10 => t.xml_text(),
        _ => Type::ANY,
    }
}

/// The arena, and the types of the sketches; the first `NAMED` define a recursive mapping, list and object.
fn build(sketches: &[Sketch]) -> (Types, Vec<Type>) {
    let mut t = Types::new();
    let declared = [Kind::Mapping, Kind::List, Kind::Object].map(|kind| t.declare(kind));
    let named: Vec<Type> = declared.iter().map(|(_, ty)| *ty).collect();
    let (mapping, list, object) = (declared[0].0, declared[1].0, declared[2].0);
    let shape = sketches[0].mapping(&mut t, &named);
    t.define_mapping(mapping, &shape);
    let shape = sketches[1].list(&mut t, &named);
    t.define_list(list, &shape);
    let shape = sketches[2].object(&mut t, &named);
    t.define_object(object, &shape);
    let built = sketches[NAMED..].iter().map(|sketch| sketch.build(&mut t, &named)).collect();
    (t, built)
}

/// The type of this value alone, immutable; `None` when it is not wholly shown.
fn type_of(t: &mut Types, value: &Value) -> Option<Type> {
    Some(match value {
        Value::Nil => Type::NIL,
        Value::Boolean(value) => t.bool_const(*value),
        Value::Int(value) => t.int_const(*value),
        Value::Float(value) => t.float_const(*value),
        Value::Decimal(digits) => t.decimal_const(digits)?,
        Value::String(text) => t.string_const(text),
        Value::List { members, length } if members.len() as u64 == *length => {
            let prefix = members.iter().map(|member| type_of(t, member)).collect::<Option<Vec<_>>>()?;
            t.list(&ListShape { fixed: *length, prefix, rest: Type::NEVER, mutability: Mutability::Fixed })
        }
        Value::Mapping(fields) => mapping_of(t, fields)?,
        Value::Error { name: None, detail } => {
            let detail = mapping_of(t, detail)?;
            t.error(&ErrorShape { detail, distinct: Vec::new() })
        }
        _ => return None,
    })
}

fn mapping_of(t: &mut Types, fields: &[(String, Value)]) -> Option<Type> {
    let mut built = Vec::new();
    for (name, value) in fields {
        built.push((name.clone(), Field::required(type_of(t, value)?)));
    }
    Some(t.mapping(&MappingShape { fields: built, rest: Type::NEVER, mutability: Mutability::Fixed }))
}

proptest! {
    #![proptest_config(cases())]
    #[test]
    fn subtyping_is_an_order_and_union_its_least_upper_bound(sketches in prop::collection::vec(sketches(), NAMED + 3)) {
        let (mut t, types) = build(&sketches);
        let (a, b, c) = (types[0], types[1], types[2]);
        prop_assert!(t.is_subtype(a, a) && t.is_same(a, a));
        let (ab, bc) = (t.is_subtype(a, b), t.is_subtype(b, c));
        prop_assert!(!(ab && bc) || t.is_subtype(a, c), "transitive");
        prop_assert_eq!(t.is_same(a, b), ab && t.is_subtype(b, a));
        let either = t.union(a, b);
        prop_assert!(t.is_subtype(a, either) && t.is_subtype(b, either));
        let (ac, either_c) = (t.is_subtype(a, c), t.is_subtype(either, c));
        prop_assert_eq!(either_c, ac && bc, "least upper bound");
        let both = t.intersect(a, b);
        prop_assert!(t.is_subtype(both, a) && t.is_subtype(both, b));
        let (ca, cb, c_both) = (t.is_subtype(c, a), t.is_subtype(c, b), t.is_subtype(c, both));
        prop_assert_eq!(c_both, ca && cb, "greatest lower bound");
    }

    #[test]
    fn differences_and_complements_are_those_of_sets(sketches in prop::collection::vec(sketches(), NAMED + 3)) {
        let (mut t, types) = build(&sketches);
        let (a, b, c) = (types[0], types[1], types[2]);
        let outside = t.diff(a, b);
        let empty = t.is_empty(outside);
        prop_assert_eq!(t.is_subtype(a, b), empty);
        prop_assert_eq!(t.witness(outside).is_none(), empty);
        let both = t.intersect(a, b);
        let again = t.union(outside, both);
        prop_assert!(t.is_same(again, a));
        let (not_b, not_a) = (t.complement(b), t.complement(a));
        let outside_too = t.intersect(a, not_b);
        prop_assert!(t.is_same(outside, outside_too));
        let either = t.union(a, b);
        let neither = t.complement(either);
        let neither_too = t.intersect(not_a, not_b);
        prop_assert!(t.is_same(neither, neither_too));
        let (left, right) = (t.intersect(a, c), t.intersect(b, c));
        let (left, right) = (t.union(left, right), t.intersect(either, c));
        prop_assert!(t.is_same(left, right), "distributive");
        prop_assert!(!t.take_overrun());
    }

    #[test]
    fn witnesses_are_values_of_the_type(sketches in prop::collection::vec(sketches(), NAMED + 2)) {
        let (mut t, types) = build(&sketches);
        let (a, b) = (types[0], types[1]);
        let outside = t.diff(a, b);
        // Of a value it cannot be said whether a type of another package holds it.
        if format!("{sketches:?}").contains("Opaque") {
            return Ok(());
        }
        if let Some(shown) = t.witness(outside).and_then(|value| type_of(&mut t, &value)) {
            prop_assert!(t.is_subtype(shown, a), "not in the first");
        }
        let frozen = t.intersect(outside, t.readonly());
        let value = t.witness(frozen);
        if let Some(shown) = value.as_ref().and_then(|value| type_of(&mut t, value)) {
            prop_assert!(t.is_subtype(shown, frozen), "{:?} is not outside the second", value);
        }
    }

    #[test]
    fn answers_do_not_depend_on_what_was_asked_before(sketches in prop::collection::vec(sketches(), NAMED + 4)) {
        let (mut t, types) = build(&sketches);
        for a in &types {
            for b in &types {
                let (mut fresh, again) = build(&sketches);
                let [x, y] = [a, b].map(|ty| again[types.iter().position(|other| other == ty).unwrap()]);
                prop_assert_eq!(t.is_subtype(*a, *b), fresh.is_subtype(x, y));
            }
        }
    }
}
