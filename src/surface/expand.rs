//! Records and objects with their inclusions written out: which fields and methods they have, and where each is written.

use super::{
    Declaration, DeclarationKind, Field, Inclusion, Located, Method, Module, Object, ObjectField, Record, Reference,
    Resolved, Surface, TypeDesc,
};
use std::sync::Arc;

/// A place that declares things: a module, and a file of it.
#[derive(Debug, Clone, Copy)]
pub struct Home<'a> {
    /// Full module name.
    pub module: &'a str,
    /// The file as shown to the user.
    pub file: &'a Arc<str>,
}

/// A field or method of a record or object, its own or included.
#[derive(Debug)]
pub struct Part<'a, T> {
    /// The part as written.
    pub part: &'a T,
    /// Where it is written.
    pub home: Home<'a>,
    /// The direct inclusion through which it comes: module and name of the included type; `None` for an own part.
    pub through: Option<TypeName<'a>>,
}

impl<T> Clone for Part<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Part<'_, T> {}

/// A named type of this package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeName<'a> {
    /// Full module name.
    pub module: &'a str,
    /// Its name there.
    pub name: &'a str,
}

/// A record with all its fields.
#[derive(Debug)]
pub struct ExpandedRecord<'a> {
    /// Own fields first, then included ones that are not overridden, in order.
    pub fields: Vec<Part<'a, Field>>,
    /// What else it may hold.
    pub rest: Rest<'a>,
    /// What is included, as far as it is of this package.
    pub included: Vec<TypeName<'a>>,
    /// What is included from other packages: nothing is known of it.
    pub external: Vec<&'a Reference>,
    /// Inclusions that are no record of this package, or include themselves.
    pub broken: Vec<(Home<'a>, &'a Inclusion)>,
}

/// The undeclared fields that a record may hold.
#[derive(Debug, Clone, Copy)]
pub enum Rest<'a> {
    /// None.
    Closed,
    /// `anydata`.
    Open,
    /// `T...`, and where it is written.
    Typed(&'a TypeDesc, Home<'a>),
}

/// An object type or class with all its members.
#[derive(Debug)]
pub struct ExpandedObject<'a> {
    /// Own fields first, then included ones that are not overridden, in order.
    pub fields: Vec<Part<'a, ObjectField>>,
    /// Own methods first, then included ones that are not overridden, in order.
    pub methods: Vec<Part<'a, Method>>,
    /// What is included, as far as it is of this package.
    pub included: Vec<TypeName<'a>>,
    /// Included types of this package that are distinct, directly or by what they include.
    pub distinct: Vec<TypeName<'a>>,
    /// What is included from other packages: nothing is known of it.
    pub external: Vec<&'a Reference>,
    /// Inclusions that are no object of this package, or include themselves.
    pub broken: Vec<(Home<'a>, &'a Inclusion)>,
}

impl Surface {
    /// Writes the inclusions of a record out (language specification, section 5.4.2.3, record-type-inclusion).
    pub fn expand_record<'a>(&'a self, home: Home<'a>, record: &'a Record) -> ExpandedRecord<'a> {
        let rest = match &record.rest {
            Some(ty) => Rest::Typed(ty, home),
            None if record.exclusive => Rest::Closed,
            None => Rest::Open,
        };
        let mut expanded =
            ExpandedRecord { fields: Vec::new(), rest, included: Vec::new(), external: Vec::new(), broken: Vec::new() };
        let inherits_rest = record.exclusive && record.rest.is_none();
        expanded.fields.extend(record.fields.iter().map(|part| Part { part, home, through: None }));
        self.include_record(home, record, None, &mut vec![record], &mut expanded, inherits_rest);
        expanded
    }

    fn include_record<'a>(
        &'a self,
        home: Home<'a>,
        record: &'a Record,
        through: Option<TypeName<'a>>,
        open: &mut Vec<&'a Record>,
        expanded: &mut ExpandedRecord<'a>,
        inherits_rest: bool,
    ) {
        for inclusion in &record.inclusions {
            match self.included(home, inclusion) {
                Included::Record(name, inner, included) if !open.iter().any(|seen| std::ptr::eq(*seen, included)) => {
                    let through = through.unwrap_or(name);
                    if through == name {
                        expanded.included.push(name);
                    }
                    for part in &included.fields {
                        if !expanded.fields.iter().any(|known| known.part.name == part.name) {
                            expanded.fields.push(Part { part, home: inner, through: Some(through) });
                        }
                    }
                    if inherits_rest && matches!(expanded.rest, Rest::Closed) {
                        expanded.rest = match &included.rest {
                            Some(ty) => Rest::Typed(ty, inner),
                            None if included.exclusive => Rest::Closed,
                            None => Rest::Open,
                        };
                    }
                    let inherits_rest = inherits_rest && included.exclusive && included.rest.is_none();
                    open.push(included);
                    self.include_record(inner, included, Some(through), open, expanded, inherits_rest);
                    open.pop();
                }
                Included::External => expanded.external.push(&inclusion.reference),
                _ => expanded.broken.push((home, inclusion)),
            }
        }
    }

    /// Writes the inclusions of an object type or class out (language specification, section 5.6.4.2).
    pub fn expand_object<'a>(&'a self, home: Home<'a>, object: &'a Object) -> ExpandedObject<'a> {
        let mut expanded = ExpandedObject {
            fields: object.fields.iter().map(|part| Part { part, home, through: None }).collect(),
            methods: object.methods.iter().map(|part| Part { part, home, through: None }).collect(),
            included: Vec::new(),
            distinct: Vec::new(),
            external: Vec::new(),
            broken: Vec::new(),
        };
        self.include_object(home, object, None, &mut vec![object], &mut expanded);
        expanded
    }

    fn include_object<'a>(
        &'a self,
        home: Home<'a>,
        object: &'a Object,
        through: Option<TypeName<'a>>,
        open: &mut Vec<&'a Object>,
        expanded: &mut ExpandedObject<'a>,
    ) {
        for inclusion in &object.inclusions {
            match self.included(home, inclusion) {
                Included::Object(name, inner, included, distinct)
                    if !open.iter().any(|seen| std::ptr::eq(*seen, included)) =>
                {
                    let through = through.unwrap_or(name);
                    if through == name {
                        expanded.included.push(name);
                    }
                    if distinct {
                        expanded.distinct.push(name);
                    }
                    for part in &included.fields {
                        if !expanded.fields.iter().any(|known| known.part.name == part.name) {
                            expanded.fields.push(Part { part, home: inner, through: Some(through) });
                        }
                    }
                    for part in included.methods.iter().filter(|method| method.name != "init") {
                        if !expanded.methods.iter().any(|known| known.part.key() == part.key()) {
                            expanded.methods.push(Part { part, home: inner, through: Some(through) });
                        }
                    }
                    open.push(included);
                    self.include_object(inner, included, Some(through), open, expanded);
                    open.pop();
                }
                Included::External => expanded.external.push(&inclusion.reference),
                _ => expanded.broken.push((home, inclusion)),
            }
        }
    }

    /// What an inclusion names, through aliases and intersections with `readonly`.
    fn included<'a>(&'a self, home: Home<'a>, inclusion: &'a Inclusion) -> Included<'a> {
        let (module, declaration) = match self.resolve(home.module, &inclusion.reference) {
            Resolved::Own(module, declaration) => (module, declaration),
            Resolved::External(_) => return Included::External,
            Resolved::Unknown => return Included::Broken,
        };
        let name = TypeName { module: &module.name, name: &declaration.name };
        match self.definition(module, declaration) {
            Some(Definition { home, ty: Defined::Record(record), .. }) => Included::Record(name, home, record),
            Some(Definition { home, ty: Defined::Object(object), distinct, .. }) => {
                Included::Object(name, home, object, distinct)
            }
            Some(Definition { ty: Defined::External(_), .. }) => Included::External,
            _ => Included::Broken,
        }
    }

    /// The descriptor behind a declaration: aliases followed, `readonly &`, `distinct` and parentheses taken off and noted.
    ///
    /// `None` when the aliases lead nowhere or in a circle.
    pub fn definition<'a>(
        &'a self,
        module: &'a Module,
        declaration: &'a Located<Declaration>,
    ) -> Option<Definition<'a>> {
        let mut home = Home { module: &module.name, file: &declaration.file };
        let (mut distinct, mut readonly) = (false, false);
        let mut ty = match &declaration.kind {
            DeclarationKind::Type(definition) => &definition.ty,
            DeclarationKind::Class(class) => {
                let (distinct, readonly) = (class.distinct, class.readonly);
                return Some(Definition { home, ty: Defined::Object(class), distinct, readonly });
            }
            _ => return None,
        };
        for _ in 0..MOST_ALIASES {
            match ty {
                TypeDesc::Distinct(inner) => {
                    distinct = true;
                    ty = inner;
                }
                TypeDesc::Intersection(members) => {
                    let is_readonly = |member: &&TypeDesc| **member == TypeDesc::Builtin(super::Builtin::Readonly);
                    let mut others = members.iter().filter(|member| !is_readonly(member));
                    match (others.next(), others.next()) {
                        (Some(only), None) => ty = only,
                        _ => return Some(Definition { home, ty: Defined::Other(ty), distinct, readonly }),
                    }
                    readonly = true;
                }
                TypeDesc::Record(record) => {
                    return Some(Definition { home, ty: Defined::Record(record), distinct, readonly });
                }
                TypeDesc::Object(object) => {
                    return Some(Definition { home, ty: Defined::Object(object), distinct, readonly });
                }
                TypeDesc::Reference(reference) => match self.resolve(home.module, reference) {
                    Resolved::Own(module, declaration) => {
                        home = Home { module: &module.name, file: &declaration.file };
                        match &declaration.kind {
                            DeclarationKind::Type(definition) => ty = &definition.ty,
                            DeclarationKind::Class(class) => {
                                let distinct = distinct || class.distinct;
                                let readonly = readonly || class.readonly;
                                return Some(Definition { home, ty: Defined::Object(class), distinct, readonly });
                            }
                            _ => return Some(Definition { home, ty: Defined::Other(ty), distinct, readonly }),
                        }
                    }
                    Resolved::External(_) => {
                        return Some(Definition { home, ty: Defined::External(reference), distinct, readonly });
                    }
                    Resolved::Unknown => return None,
                },
                _ => return Some(Definition { home, ty: Defined::Other(ty), distinct, readonly }),
            }
        }
        None
    }
}

/// Longer chains of aliases than this are circles.
const MOST_ALIASES: usize = 1000;

/// What stands behind a named type.
#[derive(Debug, Clone, Copy)]
pub struct Definition<'a> {
    /// Where the descriptor is written.
    pub home: Home<'a>,
    /// The descriptor.
    pub ty: Defined<'a>,
    /// `distinct` was met on the way.
    pub distinct: bool,
    /// `readonly &` was met on the way.
    pub readonly: bool,
}

/// The kinds of descriptor that have members.
#[derive(Debug, Clone, Copy)]
pub enum Defined<'a> {
    /// A record.
    Record(&'a Record),
    /// An object type or class.
    Object(&'a Object),
    /// A name of another package.
    External(&'a Reference),
    /// Anything else.
    Other(&'a TypeDesc),
}

enum Included<'a> {
    Record(TypeName<'a>, Home<'a>, &'a Record),
    Object(TypeName<'a>, Home<'a>, &'a Object, bool),
    External,
    Broken,
}
