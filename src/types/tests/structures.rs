//! The structural kinds: how their types stand to each other.

use super::*;

#[test]
fn lists_by_shape() {
    let mut t = Types::new();
    let never = Type::NEVER;
    let either = t.union(Type::INT, Type::STRING);
    let (ints, strings, both) = (t.array_of(Type::INT), t.array_of(Type::STRING), t.array_of(either));
    assert_eq!(relation(&mut t, ints, both), "<");
    let apart = t.union(ints, strings);
    assert_eq!(relation(&mut t, apart, both), "<");
    let pair = tuple(&mut t, &[Type::INT, Type::INT], never);
    let array = t.list(&ListShape::array_of(Type::INT, 2, never));
    assert_eq!(relation(&mut t, pair, array), "=");
    assert_eq!(relation(&mut t, pair, ints), "<");
    let open = tuple(&mut t, &[Type::INT], Type::INT);
    assert_eq!(relation(&mut t, open, ints), "<");
    assert_eq!(relation(&mut t, pair, open), "<");
    let empty = tuple(&mut t, &[], never);
    let shorter = t.union(empty, open);
    assert_eq!(relation(&mut t, shorter, ints), "=");
    let impossible = tuple(&mut t, &[Type::INT, never], never);
    assert!(t.is_empty(impossible));
    let (huge, huger) = (1_000_000, 1_000_001);
    let huge = t.list(&ListShape::array_of(Type::INT, huge, never));
    let huger = t.list(&ListShape::array_of(Type::INT, huger, never));
    assert_eq!(relation(&mut t, huge, huger), "<>");
    assert_eq!(relation(&mut t, huge, ints), "<");
}

#[test]
fn immutable_members_share_out_unions() {
    let mut t = Types::new();
    let readonly = t.readonly();
    let either = t.union(Type::INT, Type::STRING);
    let [wide, int, string] = [either, Type::INT, Type::STRING].map(|ty| tuple(&mut t, &[ty], Type::NEVER));
    let apart = t.union(int, string);
    assert_eq!(relation(&mut t, apart, wide), "<");
    let [apart, frozen] = [apart, wide].map(|ty| t.intersect(ty, readonly));
    assert_eq!(relation(&mut t, apart, frozen), "=");
    assert_eq!(relation(&mut t, frozen, wide), "<");
}

#[test]
fn records_by_shape() {
    let mut t = Types::new();
    let (int, never) = (Field::required(Type::INT), Type::NEVER);
    let maybe = Field::optional(Type::INT);
    let required = record(&mut t, &[("a", int)], never);
    let optional = record(&mut t, &[("a", maybe)], never);
    let map = t.map_of(Type::INT);
    let rest = record(&mut t, &[], Type::INT);
    assert_eq!(map, rest);
    assert_eq!(relation(&mut t, required, optional), "<");
    assert_eq!(relation(&mut t, optional, map), "<");
    let nil = t.optional(Type::INT);
    let nilable = record(&mut t, &[("a", Field::required(nil))], never);
    assert_eq!(relation(&mut t, nilable, optional), "<>");
    let anydata = t.anydata();
    let open = record(&mut t, &[("a", int)], anydata);
    assert_eq!(relation(&mut t, required, open), "<");
    let two = record(&mut t, &[("a", int), ("b", maybe)], never);
    assert_eq!(relation(&mut t, required, two), "<");
    let empty = record(&mut t, &[], never);
    let never_field = record(&mut t, &[("a", Field::optional(never))], never);
    assert_eq!(relation(&mut t, empty, never_field), "=");
    let readonly = t.readonly();
    assert_eq!(relation(&mut t, empty, readonly), "<");
    let impossible = record(&mut t, &[("a", Field::required(never))], Type::INT);
    assert!(t.is_empty(impossible));
}

#[test]
fn readonly_fields_and_records() {
    let mut t = Types::new();
    let readonly = t.readonly();
    let fixed = Field { mutability: Mutability::Fixed, ..Field::required(Type::INT) };
    let fixed = record(&mut t, &[("a", fixed)], Type::NEVER);
    let mutable = record(&mut t, &[("a", Field::required(Type::INT))], Type::NEVER);
    let frozen = t.intersect(mutable, readonly);
    assert_eq!(relation(&mut t, frozen, fixed), "=");
    assert_eq!(relation(&mut t, fixed, mutable), "<");
    assert!(t.is_readonly(fixed) && !t.is_readonly(mutable));
}

#[test]
fn functions_are_contravariant() {
    let mut t = Types::new();
    let wide = t.union(Type::INT, Type::STRING);
    let of_int = function(&mut t, &[Type::INT], None, Type::NIL);
    let of_wide = function(&mut t, &[wide], None, Type::NIL);
    assert_eq!(relation(&mut t, of_wide, of_int), "<");
    let gives = function(&mut t, &[], None, wide);
    let gives_int = function(&mut t, &[], None, Type::INT);
    assert_eq!(relation(&mut t, gives_int, gives), "<");
    let many = function(&mut t, &[], Some(Type::INT), Type::NIL);
    let none = function(&mut t, &[], None, Type::NIL);
    let two = function(&mut t, &[Type::INT, Type::INT], None, Type::NIL);
    assert_eq!(relation(&mut t, many, none), "<");
    assert_eq!(relation(&mut t, many, two), "<");
    let ints = t.array_of(Type::INT);
    let of_list = function(&mut t, &[ints], None, Type::NIL);
    assert_eq!(relation(&mut t, many, of_list), "<>");
    assert_eq!(relation(&mut t, many, Type::FUNCTION), "<");
    let both = t.intersect(of_int, gives);
    assert!(!t.is_empty(both));
}

#[test]
fn function_qualifiers() {
    let mut t = Types::new();
    let make = |t: &mut Types, isolated, transactional| {
        let qualifiers = FunctionQualifiers { isolated, transactional };
        t.function(&FunctionShape { params: Vec::new(), rest: None, returns: Type::NIL, qualifiers })
    };
    let plain = make(&mut t, false, false);
    let isolated = make(&mut t, true, false);
    let transactional = make(&mut t, false, true);
    assert_eq!(relation(&mut t, isolated, plain), "<");
    assert_eq!(relation(&mut t, plain, transactional), "<");
    let any = t.function_any(FunctionQualifiers { isolated: true, transactional: false });
    assert_eq!(relation(&mut t, isolated, any), "<");
    assert_eq!(relation(&mut t, plain, any), "<>");
}

/// An object type with fields and methods.
fn object(t: &mut Types, members: &[(&str, MemberKind, Type)], change: impl Fn(&mut ObjectShape)) -> Type {
    let member = |(name, kind, ty): &(&str, MemberKind, Type)| Member {
        kind: *kind,
        name: name.to_string(),
        ty: *ty,
        mutability: Mutability::Mutable,
    };
    let mut shape = ObjectShape { members: members.iter().map(member).collect(), ..Default::default() };
    change(&mut shape);
    t.object(&shape)
}

#[test]
fn objects_by_members_and_names() {
    let mut t = Types::new();
    let byte = t.int_range(0, 255);
    let run = function(&mut t, &[], None, Type::NIL);
    let plain = |_: &mut ObjectShape| {};
    let none = object(&mut t, &[], plain);
    assert_eq!(none, Type::OBJECT);
    let field = object(&mut t, &[("a", MemberKind::Field, Type::INT)], plain);
    let byte = object(&mut t, &[("a", MemberKind::Field, byte)], plain);
    assert_eq!(relation(&mut t, field, none), "<");
    assert_eq!(relation(&mut t, byte, field), "<");
    let method = object(&mut t, &[("run", MemberKind::Method, run)], plain);
    let function_field = object(&mut t, &[("run", MemberKind::Field, run)], plain);
    let remote = object(&mut t, &[("run", MemberKind::Remote, run)], plain);
    assert_eq!(relation(&mut t, method, function_field), "<>");
    assert_eq!(relation(&mut t, method, remote), "<>");
    let both = t.intersect(method, function_field);
    assert!(t.is_empty(both));
    let id = t.nominal("lib:Thing");
    let distinct = object(&mut t, &[("a", MemberKind::Field, Type::INT)], |shape| shape.distinct.push(id));
    assert_eq!(relation(&mut t, distinct, field), "<");
    let hidden = t.nominal("lib:Hidden");
    let private = object(&mut t, &[("a", MemberKind::Field, Type::INT)], |shape| shape.private = Some(hidden));
    assert_eq!(relation(&mut t, private, field), "<");
    assert_eq!(relation(&mut t, private, distinct), "<>");
    let qualifiers: [fn(&mut ObjectQualifiers); 3] = [|q| q.client = true, |q| q.service = true, |q| q.isolated = true];
    for qualify in qualifiers {
        let qualified = object(&mut t, &[("a", MemberKind::Field, Type::INT)], |shape| qualify(&mut shape.qualifiers));
        assert_eq!(relation(&mut t, qualified, field), "<");
    }
    let readonly = object(&mut t, &[("a", MemberKind::Field, Type::INT)], |shape| shape.qualifiers.readonly = true);
    assert!(t.is_readonly(readonly) && !t.is_readonly(field));
    let frozen = t.intersect(field, t.readonly());
    assert_eq!(relation(&mut t, frozen, readonly), "=");
}

#[test]
fn errors_tables_streams_and_the_rest() {
    let mut t = Types::new();
    let wide = t.union(Type::INT, Type::STRING);
    let error = |t: &mut Types, detail, distinct: &[Nominal]| {
        let detail = t.map_of(detail);
        t.error(&ErrorShape { detail, distinct: distinct.to_vec() })
    };
    let id = t.nominal("lib:Error");
    let (of_int, of_wide, named) =
        (error(&mut t, Type::INT, &[]), error(&mut t, wide, &[]), error(&mut t, Type::INT, &[id]));
    assert_eq!(relation(&mut t, of_int, of_wide), "<");
    assert_eq!(relation(&mut t, named, of_int), "<");
    assert_eq!(relation(&mut t, named, Type::ERROR), "<");
    let top = error(&mut t, Type::VALUE, &[]);
    assert_eq!(relation(&mut t, top, Type::ERROR), "=");
    for make in [Types::typedesc, Types::future] {
        let [int, string, both] = [Type::INT, Type::STRING, wide].map(|ty| make(&mut t, ty));
        assert_eq!(relation(&mut t, int, both), "<");
        let apart = t.union(int, string);
        assert_eq!(relation(&mut t, apart, both), "<");
        assert!({
            let nothing = make(&mut t, Type::NEVER);
            !t.is_empty(nothing)
        });
    }
    let failing = t.union(Type::ERROR, Type::NIL);
    let calm = t.stream(&StreamShape { item: Type::INT, completion: Type::NIL });
    let stream = t.stream(&StreamShape { item: Type::INT, completion: failing });
    assert_eq!(relation(&mut t, calm, stream), "<");
    let row = record(&mut t, &[("id", Field::required(Type::INT))], Type::NEVER);
    let table = |t: &mut Types, key| t.table(&TableShape { row, key, mutability: Mutability::Mutable });
    let any = table(&mut t, TableKey::Any);
    let typed = table(&mut t, TableKey::Type(Type::INT));
    let keyed = table(&mut t, TableKey::Fields(vec!["id".to_string()], Type::INT));
    let other = table(&mut t, TableKey::Fields(vec!["no".to_string()], Type::INT));
    assert_eq!(relation(&mut t, keyed, typed), "<");
    assert_eq!(relation(&mut t, typed, any), "<");
    assert_eq!(relation(&mut t, keyed, other), "<>");
    assert_eq!(t.field_type(row, "id"), Type::INT);
    assert_eq!(t.field_type(row, "no"), Type::NEVER);
}

#[test]
fn opaque_types_are_only_what_they_are_called() {
    let mut t = Types::new();
    let (a, b) = (t.opaque("lib:A", Type::VALUE), t.opaque("lib:B", Type::VALUE));
    assert_eq!(relation(&mut t, a, b), "<>");
    assert_eq!(relation(&mut t, a, Type::VALUE), "<");
    for known in [Type::ANY, t.anydata(), t.json(), t.readonly(), Type::ERROR] {
        assert_eq!(relation(&mut t, a, known), "<>");
    }
    assert_eq!(t.opaque("lib:A", Type::VALUE), a);
    let frozen = t.intersect(a, t.readonly());
    assert_eq!(relation(&mut t, frozen, a), "<");
    assert!(!t.is_empty(frozen));
    let error = t.opaque("lib:E", Type::ERROR);
    assert_eq!(relation(&mut t, error, Type::ERROR), "<");
}
