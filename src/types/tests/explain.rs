//! How the values that tell types apart are written.

use super::*;

#[test]
fn errors_and_named_types() {
    let mut t = Types::new();
    let id = t.nominal("org/lib:NotFound");
    let detail = record(&mut t, &[("code", Field::required(Type::INT))], Type::NEVER);
    let error = t.error(&ErrorShape { detail, distinct: vec![id] });
    assert_eq!(t.witness(error).unwrap().to_string(), "error NotFound(\"message\", code = 1)");
    let opaque = t.opaque("org/lib:Thing", Type::OBJECT);
    assert_eq!(t.witness(opaque).unwrap().to_string(), "an object of Thing");
    let anything = t.opaque("org/lib:Any", Type::VALUE);
    assert_eq!(t.witness(anything).unwrap().to_string(), "a value of Any");
}
