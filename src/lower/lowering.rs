//! Descriptors to sets: the walk, what is already known, and what could not be resolved.

use super::names::{NameId, Names, Sharing};
use super::{Place, Side, Written};
use crate::surface::{Builtin, Function, Issue, TypeDesc};
use crate::types::{Atom, Kind, Type, Types};
use rustc_hash::FxHashMap;

/// The sets of one pair of versions, and what is known of them.
pub(super) struct Lowering<'a> {
    pub(super) names: Names<'a>,
    pub(super) types: Types,
    pub(super) issues: [Vec<Issue>; 2],
    /// What names mean, and whether that is being found out.
    pub(super) named: FxHashMap<(Sharing, Side, NameId), Named>,
    /// What descriptors with members mean, by address.
    pub(super) nodes: FxHashMap<Node<'a>, Progress>,
    /// The ids of `distinct`.
    pub(super) distinct: FxHashMap<Node<'a>, String>,
    /// How many ids a declaration has given away; `None` stands for what has no declaration.
    pub(super) distincts: FxHashMap<(Sharing, Side, Option<NameId>), u32>,
    /// Whether the module `complement/of` has a meaning.
    pub(super) complements: Complements,
    /// `value:Cloneable`, once it was asked for.
    pub(super) cloneable: Option<Type>,
    /// Descriptors with members that are being lowered, one inside the other.
    pub(super) depth: u32,
}

/// What a name of the module `complement/of` means: only comments about relations use it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Complements {
    /// A type of another package.
    Unknown,
    /// Every value outside the type that this package defines by that name.
    Read,
}

/// A descriptor: the same address may stand for two modules or versions when they hold the same bytes.
pub(super) type Node<'a> = (Sharing, Side, &'a str, usize);

/// How far a name has been looked into.
#[derive(Clone, Copy)]
pub(super) enum Named {
    /// It is being lowered; so many descriptors with members stood around it when it was met.
    Open(u32),
    Done(Type),
}

/// How far a descriptor with members has been lowered.
#[derive(Clone, Copy)]
pub(super) enum Progress {
    /// It is being lowered, and nothing inside it has mentioned it yet.
    Begun,
    /// Something inside mentions it: it is an atom whose members are said when they are known.
    Declared(Atom, Type),
    Done(Type),
}

/// The surroundings of a descriptor.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) sharing: Sharing,
    pub(super) place: Place<'a>,
    /// The type definition it belongs to.
    pub(super) owner: Option<NameId>,
    /// The function whose return type it is.
    pub(super) function: Option<&'a Function>,
    /// How many descriptors stand around it.
    pub(super) nesting: u32,
}

/// Descriptors that are nested deeper than this are not read.
const DEEPEST: u32 = 500;

impl<'a> Lowering<'a> {
    pub(super) fn new(names: Names<'a>) -> Lowering<'a> {
        Lowering {
            names,
            types: Types::new(),
            issues: [Vec::new(), Vec::new()],
            named: FxHashMap::default(),
            nodes: FxHashMap::default(),
            distinct: FxHashMap::default(),
            distincts: FxHashMap::default(),
            complements: Complements::Unknown,
            cloneable: None,
            depth: 0,
        }
    }

    /// The set of a descriptor, with names that both versions declare read as `sharing` says.
    pub(super) fn written(&mut self, sharing: Sharing, written: Written<'a>) -> Type {
        let scope = self.scope(sharing, written);
        if scope.owner.is_none() {
            self.distincts.remove(&(sharing, scope.place.side, None));
        }
        self.lower(scope, written.ty)
    }

    pub(super) fn scope(&self, sharing: Sharing, written: Written<'a>) -> Scope<'a> {
        let Written { place, name, function, .. } = written;
        let owner = name.and_then(|name| self.names.find(place.side, place.module, name));
        Scope { sharing, place, owner, function, nesting: 0 }
    }

    /// The set of a descriptor.
    pub(super) fn lower(&mut self, scope: Scope<'a>, ty: &'a TypeDesc) -> Type {
        if scope.nesting > DEEPEST {
            return self.unresolved(scope, format!("types are nested more than {DEEPEST} deep here"));
        }
        let scope = Scope { nesting: scope.nesting + 1, ..scope };
        stacker::maybe_grow(256 * 1024, 4 * 1024 * 1024, || self.lower_here(scope, ty))
    }

    fn lower_here(&mut self, scope: Scope<'a>, ty: &'a TypeDesc) -> Type {
        match ty {
            TypeDesc::Builtin(builtin) => self.builtin(*builtin),
            TypeDesc::Reference(reference) => self.reference(scope, reference),
            TypeDesc::Singleton(value) => match self.evaluate(scope.place, value, None) {
                Some(value) => self.singleton(&value),
                None => self.unresolved(scope, format!("`{}` is no constant", value.text)),
            },
            TypeDesc::Optional(member) => {
                let member = self.lower(scope, member);
                self.types.optional(member)
            }
            TypeDesc::Union(members) => {
                let members: Vec<Type> = members.iter().map(|member| self.lower(scope, member)).collect();
                self.types.union_all(members)
            }
            TypeDesc::Intersection(members) => {
                let members: Vec<Type> = members.iter().map(|member| self.lower(scope, member)).collect();
                self.types.meet(&members)
            }
            TypeDesc::Xml(item) => {
                let item = self.lower(scope, item);
                self.types.xml_sequence(item)
            }
            TypeDesc::Distinct(inner) => {
                let name = self.distinct_name(scope, ty);
                let inner = self.lower(scope, inner);
                self.distinct(&name, inner)
            }
            TypeDesc::Unreadable => Type::NEVER,
            _ => self.structure(scope, ty),
        }
    }

    fn builtin(&mut self, builtin: Builtin) -> Type {
        match builtin {
            Builtin::Nil => Type::NIL,
            Builtin::Boolean => Type::BOOLEAN,
            Builtin::Int => Type::INT,
            Builtin::Byte => self.types.int_range(0, 255),
            Builtin::Float => Type::FLOAT,
            Builtin::Decimal => Type::DECIMAL,
            Builtin::String => Type::STRING,
            Builtin::Xml => Type::XML,
            Builtin::Error => Type::ERROR,
            Builtin::Typedesc => Type::TYPEDESC,
            Builtin::Future => Type::FUTURE,
            Builtin::Handle => Type::HANDLE,
            Builtin::Any => Type::ANY,
            Builtin::Anydata => self.types.anydata(),
            Builtin::Json => self.types.json(),
            Builtin::Never => Type::NEVER,
            Builtin::Readonly => self.types.readonly(),
            Builtin::Stream => Type::STREAM,
        }
    }

    /// The values of `inner` that carry the id `name`: objects and errors made with a type of that name.
    pub(super) fn distinct(&mut self, name: &str, inner: Type) -> Type {
        let bound = self.types.union(Type::ERROR, Type::OBJECT);
        let carriers = self.types.opaque(name, bound);
        self.types.intersect(inner, carriers)
    }

    /// The id of a `distinct`: the definition it stands in, and which `distinct` of it; so it is the same in both versions.
    fn distinct_name(&mut self, scope: Scope<'a>, ty: &'a TypeDesc) -> String {
        let node = (scope.sharing, scope.place.side, scope.place.module, std::ptr::from_ref(ty) as usize);
        if let Some(known) = self.distinct.get(&node) {
            return known.clone();
        }
        let count = self.distincts.entry((scope.sharing, scope.place.side, scope.owner)).or_default();
        let place = std::mem::replace(count, *count + 1);
        let path = scope.owner.map_or_else(String::new, |owner| self.names.path(owner));
        let name = if place == 0 { path } else { format!("{path}#{place}") };
        self.distinct.insert(node, name.clone());
        name
    }

    /// Says that something could not be resolved, and stands in a set for it that is like no other.
    pub(super) fn unresolved(&mut self, scope: Scope<'a>, message: String) -> Type {
        let ty = self.types.opaque(&format!("? {message}"), Type::ANY);
        self.issue(scope.place, message);
        ty
    }

    pub(super) fn issue(&mut self, place: Place<'a>, message: String) {
        let issue = Issue { file: place.file.to_string(), point: place.point, message };
        let issues = &mut self.issues[place.side as usize];
        if !issues.contains(&issue) {
            issues.push(issue);
        }
    }

    /// A descriptor with members: known, being lowered, or new.
    fn structure(&mut self, scope: Scope<'a>, ty: &'a TypeDesc) -> Type {
        self.node(scope, std::ptr::from_ref(ty) as usize, kind_of(ty), |this, scope| this.members(scope, ty))
    }

    /// Lowers what stands at an address once, however often it mentions itself.
    pub(super) fn node(
        &mut self,
        scope: Scope<'a>,
        address: usize,
        kind: Kind,
        members: impl FnOnce(&mut Self, Scope<'a>) -> super::structure::Structure,
    ) -> Type {
        let key = (scope.sharing, scope.place.side, scope.place.module, address);
        match self.nodes.get(&key) {
            Some(Progress::Done(ty) | Progress::Declared(_, ty)) => return *ty,
            Some(Progress::Begun) => {
                let (atom, ty) = self.types.declare(kind);
                self.nodes.insert(key, Progress::Declared(atom, ty));
                return ty;
            }
            None => {}
        }
        self.nodes.insert(key, Progress::Begun);
        self.depth += 1;
        let structure = members(self, scope);
        self.depth -= 1;
        let ty = match self.nodes.get(&key) {
            Some(Progress::Declared(atom, ty)) => {
                let (atom, ty) = (*atom, *ty);
                structure.define(&mut self.types, atom);
                ty
            }
            _ => structure.make(&mut self.types),
        };
        self.nodes.insert(key, Progress::Done(ty));
        ty
    }
}

/// The kind of values of a descriptor with members.
fn kind_of(ty: &TypeDesc) -> Kind {
    match ty {
        TypeDesc::Array(..) | TypeDesc::Tuple(..) => Kind::List,
        TypeDesc::Object(_) => Kind::Object,
        TypeDesc::Function(_) => Kind::Function,
        TypeDesc::Table(..) => Kind::Table,
        TypeDesc::Stream(..) => Kind::Stream,
        TypeDesc::Error(_) => Kind::Error,
        TypeDesc::Typedesc(_) => Kind::Typedesc,
        TypeDesc::Future(_) => Kind::Future,
        _ => Kind::Mapping,
    }
}
