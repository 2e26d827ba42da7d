//! Records and objects with their inclusions written out: which fields and methods they have, and where each is written.

use super::{
    Declaration, DeclarationKind, Defined, Definition, DistinctName, ExpandedObject, ExpandedRecord, Home, Inclusion,
    Located, Module, Object, Part, Record, Resolved, Rest, Surface, TypeDesc, TypeName,
};

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
                        let names = self.distinct_names(home, inclusion).into_iter();
                        expanded.distinct.extend(names.map(|name| DistinctName { name, through }));
                    }
                    for part in &included.fields {
                        if !expanded.fields.iter().any(|known| known.part.name == part.name) {
                            expanded.fields.push(Part { part, home: inner, through: Some(through) });
                        }
                    }
                    for part in included.methods.iter().filter(|method| method.name != "init") {
                        if !expanded.methods.iter().any(|known| known.part.has_key_of(part)) {
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

    /// The definitions on the way to what an inclusion names that say `distinct`: an alias gives no type of its own.
    fn distinct_names<'a>(&'a self, home: Home<'a>, inclusion: &'a Inclusion) -> Vec<TypeName<'a>> {
        let (mut names, mut seen) = (Vec::new(), Vec::new());
        let mut waiting = vec![(home.module, &inclusion.reference)];
        while let Some((from, reference)) = waiting.pop() {
            let Resolved::Own(module, declaration) = self.resolve(from, reference) else { continue };
            let name = TypeName { module: &module.name, name: &declaration.name };
            // A circle of names is an issue elsewhere.
            if seen.contains(&name) {
                break;
            }
            seen.push(name);
            let mut ty = match &declaration.kind {
                DeclarationKind::Class(class) if class.distinct => {
                    names.push(name);
                    continue;
                }
                DeclarationKind::Type(definition) => &definition.ty,
                _ => continue,
            };
            loop {
                match ty {
                    TypeDesc::Distinct(inner) => {
                        if !names.contains(&name) {
                            names.push(name);
                        }
                        ty = inner;
                    }
                    TypeDesc::Intersection(members) => {
                        let is_readonly = |member: &&TypeDesc| **member == TypeDesc::Builtin(super::Builtin::Readonly);
                        match members.iter().find(|member| !is_readonly(member)) {
                            Some(member) => ty = member,
                            None => break,
                        }
                    }
                    TypeDesc::Reference(reference) => {
                        waiting.push((&module.name, reference));
                        break;
                    }
                    _ => break,
                }
            }
        }
        names
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

enum Included<'a> {
    Record(TypeName<'a>, Home<'a>, &'a Record),
    Object(TypeName<'a>, Home<'a>, &'a Object, bool),
    External,
    Broken,
}
