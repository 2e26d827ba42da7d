//! Each kind by itself.

use super::super::*;

#[test]
fn predeclared_types_stand_where_their_handles_say() {
    let mut t = Types::new();
    assert_eq!(t.whole(KindSet::of(&[Kind::Stream])), Type::STREAM);
    let any = t.diff(Type::VALUE, Type::ERROR);
    assert_eq!(any, Type::ANY);
    assert!(t.is_empty(Type::NEVER));
    assert!(!t.is_empty(Type::NIL));
    let (json, anydata, readonly) = (t.json(), t.anydata(), t.readonly());
    assert!(t.is_subtype(json, anydata));
    assert!(!t.is_subtype(anydata, json));
    assert!(!t.is_subtype(anydata, readonly));
    assert!(t.is_subtype(readonly, Type::VALUE));
    assert!(t.is_same(json, json));
}
