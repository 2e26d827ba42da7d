//! The simple kinds: constants, ranges, singletons, xml.

use super::*;

#[test]
fn predeclared_types_stand_where_their_handles_say() {
    let mut t = Types::new();
    for (index, kind) in Kind::ALL.into_iter().enumerate() {
        assert_eq!(t.whole(KindSet::of(&[kind])), Type(index as u32 + 1));
    }
    assert_eq!(t.union(Type::ANY, Type::ERROR), Type::VALUE);
    assert_eq!(t.diff(Type::VALUE, Type::ERROR), Type::ANY);
    assert!(t.is_empty(Type::NEVER) && !t.is_empty(Type::NIL));
}

#[test]
fn big_types_stand_in_their_order() {
    let mut t = Types::new();
    let (json, anydata, readonly) = (t.json(), t.anydata(), t.readonly());
    assert_eq!(relation(&mut t, json, anydata), "<");
    assert_eq!(relation(&mut t, anydata, Type::ANY), "<");
    assert_eq!(relation(&mut t, anydata, readonly), "<>");
    assert_eq!(relation(&mut t, Type::ERROR, readonly), "<");
    assert_eq!(relation(&mut t, Type::FUNCTION, readonly), "<");
    assert_eq!(relation(&mut t, Type::STREAM, readonly), "<>");
    let (json_map, json_list) = (t.map_of(json), t.array_of(json));
    assert_eq!(relation(&mut t, json_map, json), "<");
    assert_eq!(relation(&mut t, json_list, json), "<");
    let row = t.map_of(Type::STRING);
    let rows = t.table(&TableShape { row, key: TableKey::Any, mutability: Mutability::Mutable });
    assert_eq!(relation(&mut t, rows, anydata), "<");
    assert_eq!(relation(&mut t, rows, json), "<>");
    assert_eq!(relation(&mut t, Type::XML, json), "<>");
    assert_eq!(relation(&mut t, Type::XML, anydata), "<");
}

#[test]
fn booleans_are_their_two_values() {
    let mut t = Types::new();
    let (yes, no) = (t.bool_const(true), t.bool_const(false));
    assert_eq!(t.union(yes, no), Type::BOOLEAN);
    assert_eq!(t.intersect(yes, no), Type::NEVER);
    assert_eq!(t.diff(Type::BOOLEAN, yes), no);
}

#[test]
fn integers_are_ranges() {
    let mut t = Types::new();
    let (byte, signed) = (t.int_range(0, 255), t.int_range(-128, 127));
    assert_eq!(relation(&mut t, byte, Type::INT), "<");
    assert_eq!(relation(&mut t, byte, signed), "<>");
    let both = t.intersect(byte, signed);
    assert_eq!(both, t.int_range(0, 127));
    let (low, high) = (t.int_range(i64::MIN, 9), t.int_range(10, i64::MAX));
    assert_eq!(t.union(low, high), Type::INT);
    assert_eq!(t.diff(Type::INT, low), high);
    assert_eq!(t.int_range(3, 2), Type::NEVER);
    let digits: Vec<Type> = (0..=255).map(|digit| t.int_const(digit)).collect();
    assert_eq!(t.union_all(digits), byte);
}

#[test]
fn floats_and_decimals_are_told_apart_by_value_and_kind() {
    let mut t = Types::new();
    let (f, d) = (t.float_const(1.0), t.decimal_const("1.0d").unwrap());
    assert_eq!(t.intersect(f, d), Type::NEVER);
    assert_eq!(t.float_const(0.0), t.float_const(-0.0));
    assert_eq!(t.float_const(f64::NAN), t.float_const(-f64::NAN));
    for same in ["1", "1.00", "+1.0d", "10e-1", "0.1E1D"] {
        assert_eq!(t.decimal_const(same), Some(d), "{same}");
    }
    assert_eq!(t.decimal_const("-0"), t.decimal_const("0.000d"));
    assert_ne!(t.decimal_const("-1"), Some(d));
    for wrong in ["", "d", "1.2.3", "abc", "1e", "1e99999999999999999999"] {
        assert_eq!(t.decimal_const(wrong), None, "{wrong}");
    }
    let not_one = t.diff(Type::FLOAT, f);
    assert_eq!(relation(&mut t, f, not_one), "<>");
    assert_eq!(t.union(not_one, f), Type::FLOAT);
}

#[test]
fn strings_are_singletons_and_characters() {
    let mut t = Types::new();
    let (a, b, long, empty) = (t.string_const("a"), t.string_const("é"), t.string_const("ab"), t.string_const(""));
    let char = t.string_char();
    assert_eq!(relation(&mut t, a, char), "<");
    assert_eq!(relation(&mut t, b, char), "<");
    assert_eq!(relation(&mut t, long, char), "<>");
    assert_eq!(relation(&mut t, empty, char), "<>");
    assert_eq!(relation(&mut t, char, Type::STRING), "<");
    let longer = t.diff(Type::STRING, char);
    assert_eq!(relation(&mut t, long, longer), "<");
    assert_eq!(t.union(longer, char), Type::STRING);
}

#[test]
fn xml_is_items_and_sequences() {
    let mut t = Types::new();
    let (text, element, comment) = (t.xml_text(), t.xml_element(), t.xml_comment());
    let instruction = t.xml_instruction();
    let items = t.union_all([text, element, comment, instruction]);
    let all = t.xml_sequence(items);
    assert_eq!(all, Type::XML);
    let nothing = t.xml_sequence(Type::NEVER);
    assert_eq!(relation(&mut t, nothing, text), "<");
    assert_eq!(relation(&mut t, nothing, element), "<>");
    let texts = t.xml_sequence(text);
    assert_eq!(relation(&mut t, texts, text), "=");
    let (elements, comments) = (t.xml_sequence(element), t.xml_sequence(comment));
    assert_eq!(t.intersect(elements, comments), nothing);
    let either = t.union(element, comment);
    let (mixed, apart) = (t.xml_sequence(either), t.union(elements, comments));
    assert_eq!(relation(&mut t, apart, mixed), "<");
    let more = t.union(nothing, element);
    let more = t.diff(elements, more);
    assert!(!t.is_empty(more), "two elements and more");
    let readonly = t.readonly();
    assert_eq!(relation(&mut t, text, readonly), "<");
    assert_eq!(relation(&mut t, element, readonly), "<>");
    let frozen = t.intersect(elements, readonly);
    let item = t.intersect(element, readonly);
    assert_eq!(t.xml_sequence(item), frozen);
}

#[test]
fn witnesses_print_as_expressions() {
    let mut t = Types::new();
    let char = t.string_char();
    let byte = t.int_range(0, 255);
    let half = t.decimal_const("0.5").unwrap();
    let cases = [
        (t.string_const("say \"hi\"\n"), "\"say \\\"hi\\\"\\n\""),
        (t.int_range(-9, -5), "-5"),
        (t.diff(Type::INT, byte), "-1"),
        (t.diff(Type::STRING, char), "\"text1\""),
        (t.float_const(f64::NAN), "float:NaN"),
        (t.float_const(-2.0), "-2.0f"),
        (half, "0.5d"),
        (t.xml_comment(), "xml `<!--c-->`"),
        (t.bool_const(false), "false"),
        (Type::NIL, "()"),
    ];
    for (ty, expected) in cases {
        assert_eq!(t.witness(ty).map(|value| value.to_string()).as_deref(), Some(expected));
    }
    assert_eq!(t.witness(Type::NEVER), None);
}
