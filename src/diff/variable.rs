//! Module variables, as API (public ones) and as configuration (configurable ones of any module), and listeners.

use super::context::{Context, Scope};
use super::function::qualifier_fact;
use super::pairing::Sides;
use super::typed::{Typed, Value, ValueRelation};
use super::{Comparison, Fact, Form, Place, Position, Qualifier, Relation, Subject};
use crate::lower::{Const, Side};
use crate::surface::{Builtin, Home, Listener, TypeDesc, Variable};

/// Compares two variables of one path.
pub(super) fn variable<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    visible: Visible,
    variables: Sides<&'a Variable>,
    places: &Sides<Place>,
) {
    let subject = match variables.map(|variable| variable.configurable) {
        Sides { baseline: true, current: true } => {
            requirement(cx, scope, variables, places);
            Subject::Configurable
        }
        Sides { baseline: false, current: true } => {
            let place = places.current.clone();
            cx.came(scope, Subject::Configurable, Fact::AddedAs(form(variables.current)), None, place);
            Subject::Variable
        }
        Sides { baseline: true, current: false } => {
            cx.went(scope, Subject::Configurable, &None, None, places.baseline.clone());
            Subject::Variable
        }
        _ => Subject::Variable,
    };
    if visible == Visible::ToDeployers && subject == Subject::Variable {
        return;
    }
    let finals = variables.map(|variable| variable.is_final || variable.configurable);
    if visible == Visible::ToClients {
        let qualifiers =
            [(Qualifier::Final, finals), (Qualifier::Isolated, variables.map(|variable| variable.isolated))];
        for (qualifier, has) in qualifiers {
            if let Some(fact) = qualifier_fact(qualifier, has) {
                cx.changed(scope, subject, fact, None, places);
            }
        }
    }
    let position = match (visible, subject) {
        (Visible::ToDeployers, _) => Position::Input,
        (Visible::ToClients, Subject::Configurable) => Position::Both,
        _ if finals.baseline => Position::Output,
        _ => Position::Both,
    };
    types(cx, scope, subject, position, variables, places);
    if subject == Subject::Variable && !variables.map(|variable| &variable.value).equal() {
        cx.changed(scope, subject, Fact::ValueChanged, None, places);
    }
}

/// Who can see a variable in both versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Visible {
    /// Clients name it.
    ToClients,
    /// Only those who configure the program.
    ToDeployers,
}

/// What a new configurable asks of those who deploy.
pub(super) fn form(variable: &Variable) -> Form {
    if variable.value.is_some() { Form::Defaultable } else { Form::Required }
}

fn requirement<'a>(cx: &mut Context<'a>, scope: &Scope<'a>, variables: Sides<&'a Variable>, places: &Sides<Place>) {
    let homes = scope.homes;
    let fact = match (&variables.baseline.value, &variables.current.value) {
        (None, None) => None,
        (Some(_), None) => Some(Fact::DefaultRemoved),
        (None, Some(_)) => Some(Fact::DefaultAdded),
        (Some(baseline), Some(current)) => {
            let value = |home, expression, ty| Value { home, expression, ty };
            cx.types.default_fact(Sides {
                baseline: value(homes.baseline, baseline, variables.baseline.ty.as_ref()),
                current: value(homes.current, current, variables.current.ty.as_ref()),
            })
        }
    };
    if let Some(fact) = fact {
        cx.changed(scope, Subject::Configurable, fact, None, places);
    }
}

fn types<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    subject: Subject,
    position: Position,
    variables: Sides<&'a Variable>,
    places: &Sides<Place>,
) {
    let mut written = variables.map(|variable| variable.ty.as_ref());
    // A type that is written out now may be the one that was inferred.
    if written.baseline.is_some() != written.current.is_some() {
        let of = |side, home, variable: &'a Variable| {
            variable.ty.as_ref().or_else(|| literal_type(cx, side, home, variable))
        };
        written = Sides {
            baseline: of(Side::Baseline, scope.homes.baseline, variables.baseline),
            current: of(Side::Current, scope.homes.current, variables.current),
        };
    }
    if let Some(fact) = declared(cx, scope.homes, written, places) {
        cx.changed(scope, subject, fact, Some(position), places);
    } else if written == (Sides { baseline: None, current: None }) {
        // `var`: the type is that of the initial value, which only a compiler knows; another value may be another type.
        inferred(cx, scope, subject, variables, places);
    }
}

/// The type that `var` means where the initial value is a constant of a simple basic type.
fn literal_type<'a>(cx: &Context<'a>, side: Side, home: Home<'a>, variable: &'a Variable) -> Option<&'static TypeDesc> {
    let value = cx.types.constant(side, home, variable.value.as_ref()?, None)?;
    match value {
        Const::Boolean(_) => Some(&TypeDesc::Builtin(Builtin::Boolean)),
        Const::Int(_) => Some(&TypeDesc::Builtin(Builtin::Int)),
        Const::Float(_) => Some(&TypeDesc::Builtin(Builtin::Float)),
        Const::Decimal(_) => Some(&TypeDesc::Builtin(Builtin::Decimal)),
        Const::String(_) => Some(&TypeDesc::Builtin(Builtin::String)),
        _ => None,
    }
}

fn inferred<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    subject: Subject,
    variables: Sides<&'a Variable>,
    places: &Sides<Place>,
) {
    let (Some(baseline), Some(current)) = (&variables.baseline.value, &variables.current.value) else { return };
    let homes = scope.homes;
    let value = |home, expression| Value { home, expression, ty: None };
    let values = Sides { baseline: value(homes.baseline, baseline), current: value(homes.current, current) };
    if cx.types.constants(values) == ValueRelation::OtherType {
        let fact = Fact::Type(Comparison::of(Relation::Unrelated));
        cx.changed(scope, subject, fact, Some(Position::Both), places);
    }
}

/// What happened to a declared type; one that is left out on one side cannot be compared.
fn declared<'a>(
    cx: &mut Context<'a>,
    homes: Sides<Home<'a>>,
    written: Sides<Option<&'a TypeDesc>>,
    places: &Sides<Place>,
) -> Option<Fact> {
    match (written.baseline, written.current) {
        (Some(baseline), Some(current)) => cx.types.compare(Sides {
            baseline: Typed::new(homes.baseline, places.baseline.point, baseline),
            current: Typed::new(homes.current, places.current.point, current),
        }),
        (None, None) => None,
        _ => Some(Fact::Type(Comparison::of(Relation::Unrelated))),
    }
}

/// Compares two listeners of one path.
pub(super) fn listener<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    listeners: Sides<&'a Listener>,
    places: &Sides<Place>,
) {
    if let Some(fact) = declared(cx, scope.homes, listeners.map(|listener| listener.ty.as_ref()), places) {
        cx.changed(scope, Subject::Listener, fact, Some(Position::Output), places);
    }
    if !listeners.map(|listener| &listener.value).equal() {
        cx.changed(scope, Subject::Listener, Fact::ListenerChanged, None, places);
    }
}
