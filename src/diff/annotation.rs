//! Annotation declarations: the type of their values, and where they may be attached.

use super::context::{Context, Scope};
use super::function::qualifier_fact;
use super::pairing::Sides;
use super::typed::Typed;
use super::{Fact, Place, Position, Qualifier, Subject};
use crate::surface::{AnnotationDeclaration, Builtin, TypeDesc};

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
    static TRUE: TypeDesc = TypeDesc::Builtin(Builtin::Boolean);
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
    for gone in points.baseline.iter().filter(|point| !points.current.contains(point)) {
        cx.changed(scope, Subject::Annotation, Fact::AttachPointRemoved(gone.clone()), None, places);
    }
    for new in points.current.iter().filter(|point| !points.baseline.contains(point)) {
        cx.changed(scope, Subject::Annotation, Fact::AttachPointAdded(new.clone()), None, places);
    }
}
