//! Services: what the package offers over the network.

use super::context::{Context, Scope, place};
use super::function::{Calling, function, qualifier_fact};
use super::method::{callable, kind, method_places};
use super::notes::notes;
use super::pairing::Sides;
use super::typed::Typed;
use super::{Fact, Owner, Place, Position, Qualifier, Subject};
use crate::surface::{FunctionKind, Home, Located, Method, Module, Service};

/// Compares the services of two modules, paired by base path.
pub(super) fn services<'a>(cx: &mut Context<'a>, modules: Sides<Option<&'a Module>>) {
    let lists = modules.map(|module| module.map(|module| module.services.as_slice()).unwrap_or_default());
    let mut free: Vec<&Located<Service>> = lists.current.iter().collect();
    let mut gone = Vec::new();
    for baseline in lists.baseline {
        match free.iter().position(|current| current.path == baseline.path) {
            Some(index) => {
                let current = free.remove(index);
                service(cx, &scope(modules, Sides { baseline, current }), Sides { baseline, current });
            }
            None => gone.push(baseline),
        }
    }
    // One service with the same methods under another path has moved there.
    if let ([baseline], [current]) = (gone.as_slice(), free.as_slice())
        && baseline.methods == current.methods
    {
        let sides = Sides { baseline: *baseline, current: *current };
        let fact = Fact::Renamed { to: current.path.clone() };
        let scope = scope(modules, sides);
        cx.changed(&scope, Subject::Service, fact, None, &places(&scope, sides));
        return;
    }
    for baseline in gone {
        let scope = scope(modules, Sides { baseline, current: baseline });
        let place = place(scope.homes.baseline, baseline.point, &baseline.signature);
        cx.went(&scope, Subject::Service, &baseline.notes.deprecated, None, place);
    }
    for current in free {
        let scope = scope(modules, Sides { baseline: current, current });
        let place = place(scope.homes.current, current.point, &current.signature);
        cx.came(&scope, Subject::Service, Fact::Added, None, place);
    }
}

fn scope<'a>(modules: Sides<Option<&'a Module>>, sides: Sides<&'a Located<Service>>) -> Scope<'a> {
    let name = |module: Option<&'a Module>| module.map(|module| module.name.as_str());
    let (baseline, current) = (name(modules.baseline), name(modules.current));
    let baseline_name = baseline.or(current).unwrap_or_default();
    let current_name = current.unwrap_or(baseline_name);
    let path = match sides.baseline.path.as_str() {
        "" => format!("{baseline_name}:service"),
        path => format!("{baseline_name}:service {path}"),
    };
    let homes = Sides {
        baseline: Home { module: baseline_name, file: &sides.baseline.file },
        current: Home { module: current_name, file: &sides.current.file },
    };
    Scope { path, homes, reached_through: Vec::new() }
}

fn places(scope: &Scope<'_>, sides: Sides<&Located<Service>>) -> Sides<Place> {
    Sides {
        baseline: place(scope.homes.baseline, sides.baseline.point, &sides.baseline.signature),
        current: place(scope.homes.current, sides.current.point, &sides.current.signature),
    }
}

fn service<'a>(cx: &mut Context<'a>, scope: &Scope<'a>, sides: Sides<&'a Located<Service>>) {
    if sides.equal() {
        return;
    }
    let known = cx.count();
    let places = places(scope, sides);
    let services = sides.map(|side| &*side.value);
    if let Some(fact) = qualifier_fact(Qualifier::Isolated, services.map(|service| service.isolated)) {
        cx.changed(scope, Subject::Service, fact, None, &places);
    }
    if !services.map(|service| &service.listeners).equal() {
        cx.changed(scope, Subject::Service, Fact::ListenerChanged, None, &places);
    }
    if let (Some(baseline), Some(current)) = (&services.baseline.ty, &services.current.ty) {
        let types = Sides {
            baseline: Typed::new(scope.homes.baseline, places.baseline.point, baseline),
            current: Typed::new(scope.homes.current, places.current.point, current),
        };
        if let Some(fact) = cx.types.compare(types) {
            cx.changed(scope, Subject::Service, fact, Some(Position::Output), &places);
        }
    }
    methods(cx, scope, services);
    notes(cx, scope, Subject::Service, services.map(|service| &service.notes), &places);
    if cx.count() == known && !services.map(|service| service.digest).equal() {
        cx.changed(scope, Subject::Service, Fact::PrivateChanged, None, &places);
    }
}

fn methods<'a>(cx: &mut Context<'a>, scope: &Scope<'a>, services: Sides<&'a Service>) {
    let on_network = |method: &&Method| method.function.kind != FunctionKind::Plain;
    let find = |methods: &'a [Method], key: &str| methods.iter().filter(on_network).find(|method| method.key() == key);
    let calling = Calling::by_clients(Some(Owner::Service));
    for baseline in services.baseline.methods.iter().filter(on_network) {
        let key = baseline.key();
        let subject = Subject::Method(Owner::Service, kind(baseline));
        let scope = scope.member(&key, scope.homes);
        match find(&services.current.methods, &key) {
            Some(current) => {
                let methods = Sides { baseline, current };
                let kinds = methods.map(kind);
                if kinds.baseline != kinds.current {
                    let fact = Fact::CalledOtherwise { from: kinds.baseline, to: kinds.current };
                    let places = method_places(scope.homes, methods);
                    cx.changed(&scope, subject, fact, Some(Position::Output), &places);
                }
                let sides = Sides {
                    baseline: callable(scope.homes.baseline, baseline),
                    current: callable(scope.homes.current, current),
                };
                function(cx, &scope, subject, calling, sides);
            }
            None => {
                let place = place(scope.homes.baseline, baseline.point, &baseline.signature);
                cx.went(&scope, subject, &baseline.notes.deprecated, Some(Position::Output), place);
            }
        }
    }
    for current in services.current.methods.iter().filter(on_network) {
        let key = current.key();
        if find(&services.baseline.methods, &key).is_none() {
            let place = place(scope.homes.current, current.point, &current.signature);
            let subject = Subject::Method(Owner::Service, kind(current));
            let scope = scope.member(&key, scope.homes);
            cx.came(&scope, subject, Fact::Added, Some(Position::Output), place);
        }
    }
}
