//! Why one type is not inside another, and how types and values are written.

use super::*;

fn difference(t: &mut Types, a: Type, b: Type) -> (Vec<Step>, String, Option<String>) {
    let found = t.difference(a, b).expect("a difference");
    (found.path, found.witness.to_string(), found.piece.map(|piece| piece.to_string()))
}

#[test]
fn a_field_deep_inside() {
    let mut t = Types::new();
    let wide = t.union(Type::INT, Type::STRING);
    let [a, b] = [wide, Type::INT].map(|ty| {
        let inner = record(&mut t, &[("b", Field::required(ty))], Type::NEVER);
        let members = t.array_of(inner);
        record(&mut t, &[("a", Field::required(members)), ("c", Field::optional(Type::NIL))], Type::NEVER)
    });
    let (path, witness, piece) = difference(&mut t, a, b);
    assert_eq!(path, [Step::Field("a".to_string()), Step::Rest, Step::Field("b".to_string())]);
    assert_eq!(witness, "{a: [{b: \"a\"}]}");
    assert_eq!(piece.as_deref(), Some("\"a\""));
    assert_eq!(t.difference(b, a), None);
}

#[test]
fn presence_and_rest() {
    let mut t = Types::new();
    let [required, optional] =
        [Field::required, Field::optional].map(|make| record(&mut t, &[("a", make(Type::INT))], Type::NEVER));
    let (path, witness, piece) = difference(&mut t, optional, required);
    assert_eq!((path, witness.as_str(), piece), (vec![Step::Field("a".to_string())], "{}", None));
    let open = record(&mut t, &[("a", Field::required(Type::INT))], Type::STRING);
    let (path, witness, _) = difference(&mut t, open, required);
    assert_eq!((path, witness.as_str()), (vec![Step::Rest], "{a: 1, key1: \"a\"}"));
    let two = record(&mut t, &[("a", Field::required(Type::INT)), ("b", Field::required(Type::INT))], Type::NEVER);
    let (path, witness, _) = difference(&mut t, required, two);
    assert_eq!((path, witness.as_str()), (vec![Step::Field("b".to_string())], "{a: 1}"));
}

#[test]
fn parameters_turn_the_pieces_around() {
    let mut t = Types::new();
    let wide = t.union(Type::INT, Type::STRING);
    let a = function(&mut t, &[Type::NIL, Type::INT], None, Type::NIL);
    let b = function(&mut t, &[Type::NIL, wide], None, Type::NIL);
    let found = t.difference(a, b).unwrap();
    assert_eq!(found.path, [Step::Parameter(1)]);
    assert_eq!((found.from, found.to), (Type::INT, wide));
    assert_eq!(found.piece, Some(Value::String("a".to_string())));
    assert_eq!(found.witness.to_string(), "a function ((), int)");
    let gives = function(&mut t, &[Type::NIL, Type::INT], None, wide);
    let found = t.difference(gives, a).unwrap();
    assert_eq!(found.path, [Step::Return]);
}

#[test]
fn mutability_makes_a_difference_without_a_value() {
    let mut t = Types::new();
    let ints = t.array_of(Type::INT);
    let frozen = t.intersect(ints, t.readonly());
    let found = t.difference(ints, frozen).unwrap();
    assert_eq!((found.path, found.piece), (vec![Step::Rest], None));
}

#[test]
fn errors_and_named_types() {
    let mut t = Types::new();
    let id = t.nominal("org/lib:NotFound");
    let detail = record(&mut t, &[("code", Field::required(Type::INT))], Type::NEVER);
    let error = t.error(&ErrorShape { detail, distinct: vec![id] });
    assert_eq!(t.witness(error).unwrap().to_string(), "error NotFound(\"message\", code = 1)");
    assert_eq!(t.describe(error), "org/lib:NotFound");
    let opaque = t.opaque("org/lib:Thing", Type::OBJECT);
    assert_eq!(t.witness(opaque).unwrap().to_string(), "an object of Thing");
    let anything = t.opaque("org/lib:Any", Type::VALUE);
    assert_eq!(t.witness(anything).unwrap().to_string(), "a value of Any");
    let (lists, maps) = (t.array_of(Type::INT), t.map_of(Type::INT));
    let arms = t.union_all([lists, maps, anything]);
    assert_eq!(t.describe(arms), "int[]|org/lib:Any|map<int>");
}

#[test]
fn types_in_words() {
    let mut t = Types::new();
    let byte = t.int_range(0, 255);
    let bytes = t.array_of(byte);
    let (x, y) = (t.string_const("x"), t.string_const("y\""));
    let words = t.union_all([x, y, Type::NIL, Type::INT]);
    let field = [("a", Field::required(byte)), ("b c", Field::optional(bytes))];
    let record = record(&mut t, &field, Type::NEVER);
    let pair = tuple(&mut t, &[byte, Type::NIL], Type::STRING);
    let frozen = t.list(&ListShape { prefix: vec![byte], fixed: 1, rest: Type::NEVER, mutability: Mutability::Fixed });
    let function = function(&mut t, &[byte, bytes], Some(Type::STRING), bytes);
    let five = t.list(&ListShape::array_of(byte, 5, Type::NEVER));
    let rows = t.table(&TableShape { row: record, key: TableKey::Any, mutability: Mutability::Mutable });
    let cases = [
        (bytes, "byte[]"),
        (words, "int|\"x\"|\"y\\\"\"|()"),
        (record, "record {| byte a; byte[] b c?; |}"),
        (pair, "[byte, (), string...]"),
        (frozen, "readonly & [byte]"),
        (function, "function (byte, byte[], string...) returns byte[]"),
        (five, "byte[5]"),
        (rows, "table<record {| byte a; byte[] b c?; |}>"),
        (t.json(), "json"),
        (t.optional(byte), "byte?"),
    ];
    for (ty, expected) in cases {
        assert_eq!(t.describe(ty), expected);
    }
}
