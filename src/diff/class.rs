//! Classes: members as of an object that the library runs, and `init`.

use super::context::{Context, Scope, place};
use super::function::{Callable, Calling, function, qualifier_fact};
use super::method::{callable, method_places};
use super::object::{Belonging, ObjectSide, members, object_type};
use super::pairing::Sides;
use super::{Comparison, Fact, ItemKind, MethodKind, Owner, Place, Position, Qualifier, Relation, Subject};
use crate::surface::{Builtin, Function, FunctionKind, Method, Notes, Object, TypeDesc, Visibility};
use std::sync::LazyLock;

/// Compares two classes of one path.
pub(super) fn class<'a>(cx: &mut Context<'a>, scope: &Scope<'a>, sides: Sides<ObjectSide<'a>>, places: &Sides<Place>) {
    let known = cx.count();
    let objects = sides.map(|side| side.object);
    let qualifiers = [
        (Qualifier::Distinct, objects.map(|object| object.distinct)),
        (Qualifier::Readonly, objects.map(|object| object.readonly)),
    ];
    for (qualifier, has) in qualifiers {
        if let Some(fact) = qualifier_fact(qualifier, has) {
            cx.changed(scope, Subject::Class, fact, Some(Position::Output), places);
        }
    }
    let belonging = Belonging { subject: Subject::Class, owner: Owner::Class, position: Position::Output };
    members(cx, scope, belonging, sides, places);
    init(cx, scope, objects, places);
    match objects.map(has_private_member) {
        // A public member that became private is told as that, and not once more as a private one that came.
        Sides { baseline: false, current: true } if has_new_private_member(objects) => {
            cx.changed(scope, Subject::Class, Fact::FirstPrivateMember, None, places);
        }
        _ if cx.count() == known && !objects.map(private_members).equal() => {
            cx.changed(scope, Subject::Class, Fact::PrivateChanged, None, places);
        }
        _ => {}
    }
}

static INIT: LazyLock<Function> = LazyLock::new(|| Function {
    kind: FunctionKind::Plain,
    isolated: false,
    transactional: false,
    parameters: Vec::new(),
    returns: TypeDesc::Builtin(Builtin::Nil),
    return_notes: Notes::default(),
    body: 0,
});
static ISOLATED_INIT: LazyLock<Function> = LazyLock::new(|| Function { isolated: true, ..INIT.clone() });
static NO_NOTES: Notes = Notes { documentation: 0, deprecated: None, annotations: Vec::new() };

/// A class without `init` is created as by an `init` without parameters.
fn init<'a>(cx: &mut Context<'a>, scope: &Scope<'a>, classes: Sides<&'a Object>, places: &Sides<Place>) {
    let inits = classes.map(|class| class.methods.iter().find(|method| method.name == "init" && is_plain(method)));
    let scope = scope.member("init", scope.homes);
    let subject = Subject::Method(Owner::Class, MethodKind::Init);
    let calling = Calling::by_clients(Some(Owner::Class));
    match (inits.baseline, inits.current) {
        (None, None) => {}
        (Some(baseline), Some(current)) => {
            let methods = Sides { baseline, current };
            match methods.map(|method| method.visibility == Visibility::Public) {
                Sides { baseline: false, current: false } => {}
                Sides { baseline: true, current: false } => {
                    let deprecated = baseline.notes.deprecated.clone();
                    let places = method_places(scope.homes, methods);
                    cx.changed(&scope, subject, Fact::MadePrivate { deprecated }, None, &places);
                }
                Sides { baseline: false, current: true } => {
                    let place = place(scope.homes.current, current.point, &current.signature);
                    cx.came(&scope, subject, Fact::Added, None, place);
                }
                _ => {
                    let sides = Sides {
                        baseline: callable(scope.homes.baseline, baseline),
                        current: callable(scope.homes.current, current),
                    };
                    function(cx, &scope, subject, calling, sides);
                }
            }
        }
        (None, Some(current)) => {
            let place = place(scope.homes.current, current.point, &current.signature);
            if current.visibility != Visibility::Public {
                let fact = Fact::MadePrivate { deprecated: None };
                let places = Sides { baseline: places.baseline.clone(), current: place };
                return cx.changed(&scope, subject, fact, None, &places);
            }
            let sides =
                Sides { baseline: absent(current, &places.baseline), current: callable(scope.homes.current, current) };
            unwritten(cx, &scope, subject, calling, sides);
        }
        (Some(baseline), None) => {
            let sides = Sides {
                baseline: callable(scope.homes.baseline, baseline),
                current: absent(baseline, &places.current),
            };
            unwritten(cx, &scope, subject, calling, sides);
        }
    }
}

/// As [`function`], where one side is not written: that it has no body is told only when nothing else is.
fn unwritten<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    subject: Subject,
    calling: Calling,
    sides: Sides<Callable<'a>>,
) {
    let known = cx.count();
    function(cx, scope, subject, calling, sides);
    if cx.count() > known + 1 {
        cx.keep_from(known, |change| change.fact != Fact::BodyChanged);
    }
}

/// The `init` that is not written: shown as the class itself. Whether it is isolated follows from the initial values; it
/// is taken as the written one of the other version is.
fn absent(other: &Method, class: &Place) -> Callable<'static> {
    let function = if other.function.isolated { &*ISOLATED_INIT } else { &*INIT };
    Callable { function, notes: &NO_NOTES, place: class.clone() }
}

/// An object type that became a class: clients can still implement and include it, unless it has members of its own.
pub(super) fn from_object_type<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    position: Position,
    sides: Sides<ObjectSide<'a>>,
    places: &Sides<Place>,
) {
    let fact = if has_private_member(sides.current.object) {
        Fact::Type(Comparison::of(Relation::Narrower))
    } else {
        Fact::Became { from: ItemKind::ObjectType, to: ItemKind::Class }
    };
    cx.changed(scope, Subject::ObjectType, fact, Some(position), places);
    object_type(cx, scope, position, sides, places);
}

fn has_private_member(class: &Object) -> bool {
    class.fields.iter().any(|field| field.visibility != Visibility::Public)
        || class.methods.iter().any(|method| method.visibility != Visibility::Public && method.name != "init")
}

fn has_new_private_member(classes: Sides<&Object>) -> bool {
    let (fields, methods) = private_members(classes.current);
    let Object { fields: stood, methods: could, .. } = classes.baseline;
    fields.iter().any(|field| !stood.iter().any(|other| other.name == field.name))
        || methods
            .iter()
            .filter(|method| method.name != "init")
            .any(|method| !could.iter().any(|other| other.has_key_of(method)))
}

type Private<'a> = (Vec<&'a crate::surface::ObjectField>, Vec<&'a Method>);

fn private_members(class: &Object) -> Private<'_> {
    (
        class.fields.iter().filter(|field| field.visibility != Visibility::Public).collect(),
        class.methods.iter().filter(|method| method.visibility != Visibility::Public).collect(),
    )
}

fn is_plain(method: &Method) -> bool {
    method.function.kind == FunctionKind::Plain
}
