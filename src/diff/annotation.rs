//! Annotation declarations: the type of their values, and where they may be attached.

use super::context::{Context, Scope};
use super::function::qualifier_fact;
use super::pairing::Sides;
use super::typed::Typed;
use super::{Fact, Place, Position, Qualifier, Subject};
use crate::surface::{AnnotationDeclaration, Expression, Term, TypeDesc};
use std::sync::LazyLock;

/// The type of an annotation that is declared without one (language specification, Annotations).
static TRUE: LazyLock<TypeDesc> = LazyLock::new(|| {
    TypeDesc::Singleton(Box::new(Expression {
        text: "true".to_owned(),
        modules: Vec::new(),
        term: Term::Boolean(true),
    }))
});

/// Compares two annotation declarations of one path.
pub(super) fn annotation<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    annotations: Sides<&'a AnnotationDeclaration>,
    places: &Sides<Place>,
) {
    if let Some(fact) = qualifier_fact(Qualifier::Const, annotations.map(|annotation| annotation.is_const)) {
        cx.changed(scope, Subject::Annotation, fact, None, places);
    }
    let typed = |home, point, ty: &'a Option<TypeDesc>| Typed::new(home, point, ty.as_ref().unwrap_or(&TRUE));
    let types = Sides {
        baseline: typed(scope.homes.baseline, places.baseline.point, &annotations.baseline.ty),
        current: typed(scope.homes.current, places.current.point, &annotations.current.ty),
    };
    if let Some(fact) = cx.types.compare(types) {
        cx.changed(scope, Subject::Annotation, fact, Some(Position::Input), places);
    }
    let points = annotations.map(|annotation| &annotation.attach_points);
    // No point means every point: the first one that is written takes the others away.
    match points.map(|points| points.is_empty()) {
        Sides { baseline: true, current: false } => {
            let fact = Fact::AttachPointRemoved("all others".to_owned());
            return cx.changed(scope, Subject::Annotation, fact, None, places);
        }
        Sides { baseline: false, current: true } => {
            let fact = Fact::AttachPointAdded("all others".to_owned());
            return cx.changed(scope, Subject::Annotation, fact, None, places);
        }
        _ => {}
    }
    for gone in uncovered(points.baseline, points.current) {
        cx.changed(scope, Subject::Annotation, Fact::AttachPointRemoved(gone), None, places);
    }
    for new in uncovered(points.current, points.baseline) {
        cx.changed(scope, Subject::Annotation, Fact::AttachPointAdded(new), None, places);
    }
}

/// The points of the first list at which the second does not allow an annotation.
fn uncovered(points: &[String], by: &[String]) -> Vec<String> {
    points.iter().filter(|point| !by.iter().any(|other| covers(other, point))).cloned().collect()
}

/// Whether an annotation that may be attached to `wide` may also be attached to `point`. One that is there at run time can
/// do all that one of the source can; `function` and `field` are those of objects and records too (language
/// specification, section 9.3, the table of attachment points).
fn covers(wide: &str, point: &str) -> bool {
    let split =
        |text: &str| text.strip_prefix("source ").map_or((false, text.to_owned()), |rest| (true, rest.to_owned()));
    let ((wide_in_source, wide), (in_source, point)) = (split(wide), split(point));
    let is_part = match wide.as_str() {
        "function" => ["object function", "service remote function"].contains(&point.as_str()),
        "field" => ["object field", "record field"].contains(&point.as_str()),
        _ => false,
    };
    (in_source || !wide_in_source) && (is_part || wide == point)
}
