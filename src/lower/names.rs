//! Which declaration a name means, in both versions at once.
//!
//! A name of the package is kept once for both versions: module (relative to the package) and name. So a [`NameId`] says
//! *which* thing is meant, and each version has its own definition of it, or none.

use super::changed::Seen;
use super::{Const, Place, Side};
use crate::surface::{
    Constant, Declaration, DeclarationKind, EnumDeclaration, Home, ModuleId, Object, Reference, Surface, TypeDesc,
    TypeName,
};
use rustc_hash::FxHashMap;
use std::cell::{OnceCell, RefCell};

/// A module-level name of the package, in both versions.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(super) struct NameId(u32);

/// What a name means in one version.
#[derive(Clone, Copy, Debug)]
pub(super) struct Definition<'a> {
    /// Where its name stands.
    pub(super) place: Place<'a>,
    /// What it is.
    pub(super) kind: DefinitionKind<'a>,
}

/// The kinds of things that a name can mean where a type or constant is expected.
#[derive(Clone, Copy, Debug)]
pub(super) enum DefinitionKind<'a> {
    Type(&'a TypeDesc),
    Class(&'a Object),
    Enum(&'a EnumDeclaration),
    /// The member at that place of the enum.
    EnumMember(&'a EnumDeclaration, usize),
    Constant(&'a Constant),
    /// A function, variable, listener or annotation: neither type nor constant.
    Value,
}

/// What a reference leads to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Target<'a> {
    /// A name that one of the versions declares.
    Own(NameId),
    /// A name of another package, its module as `org/module`.
    Foreign(&'a ModuleId),
    /// Nothing: the package does not declare it.
    Unknown,
}

/// Which definition stands for a name that both versions declare.
///
/// A named type that stands in both versions is an atom: two descriptors that mention it do not differ because of it. So
/// both are read with one definition of it. Constants are values, not types: a signature that names one has its value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Sharing {
    /// Each version has its own.
    Nothing,
    /// That version's stands for both.
    By(Side),
}

/// One name with its definitions.
struct Entry<'a> {
    module: &'a str,
    name: &'a str,
    definitions: [Option<Definition<'a>>; 2],
}

/// All names of both versions.
pub(super) struct Names<'a> {
    surfaces: [&'a Surface; 2],
    /// The constants that have another value now, once they were asked for.
    pub(super) changed: OnceCell<FxHashMap<NameId, Seen>>,
    /// The values of constants that were asked for.
    pub(super) values: RefCell<FxHashMap<(Side, NameId), Option<Const>>>,
    index: FxHashMap<(&'a str, &'a str), NameId>,
    /// What a name of the current version was called in the baseline.
    formerly: FxHashMap<NameId, NameId>,
    entries: Vec<Entry<'a>>,
    /// Modules and files as the surfaces name them.
    homes: FxHashMap<(Side, &'a str, &'a str), Home<'a>>,
}

impl<'a> Names<'a> {
    /// Collects the names of both versions; looks into no descriptor.
    pub(super) fn new(baseline: &'a Surface, current: &'a Surface) -> Names<'a> {
        let mut names = Names {
            surfaces: [baseline, current],
            changed: OnceCell::new(),
            values: RefCell::default(),
            index: FxHashMap::default(),
            formerly: FxHashMap::default(),
            entries: Vec::new(),
            homes: FxHashMap::default(),
        };
        for (side, surface) in [(Side::Baseline, baseline), (Side::Current, current)] {
            for module in &surface.modules {
                let declared = module.declarations.iter().map(|declaration| &declaration.file);
                for file in declared.chain(module.services.iter().map(|service| &service.file)) {
                    let home = Home { module: &module.name, file };
                    names.homes.entry((side, home.module, &**file)).or_insert(home);
                }
                for declaration in &module.declarations {
                    names.declare(side, &module.name, &declaration.file, declaration);
                }
            }
        }
        names
    }

    /// What `reference` means when it is written at `place`.
    pub(super) fn resolve(&self, place: Place<'a>, reference: &'a Reference) -> Target<'a> {
        let module = match &reference.module {
            None => place.module,
            Some(id) if self.surface(place.side).owns(id) => &id.name,
            Some(id) => return Target::Foreign(id),
        };
        self.find(place.side, module, &reference.name).map_or(Target::Unknown, Target::Own)
    }

    /// The version `side`.
    pub(super) fn surface(&self, side: Side) -> &'a Surface {
        self.surfaces[side as usize]
    }

    /// A place as its surface names it.
    pub(super) fn home(&self, place: Place<'a>) -> Option<Home<'a>> {
        self.homes.get(&(place.side, place.module, place.file)).copied()
    }

    /// The name `name` of `module` of the version `side`, if either version declares it.
    pub(super) fn find(&self, side: Side, module: &str, name: &str) -> Option<NameId> {
        self.index.get(&(self.surface(side).relative_name(module), name)).copied()
    }

    /// What a name means, seen from the version `side`.
    pub(super) fn seen(&self, id: NameId, side: Side, sharing: Sharing) -> Option<Definition<'a>> {
        let own = self.definition(id, side)?;
        match sharing {
            Sharing::Nothing => Some(own),
            Sharing::By(_) if matches!(own.kind, DefinitionKind::Constant(_)) => Some(own),
            Sharing::By(by) => self.definition(id, by).or(Some(own)),
        }
    }

    /// What a name means in one version.
    pub(super) fn definition(&self, id: NameId, side: Side) -> Option<Definition<'a>> {
        self.entries[id.0 as usize].definitions[side as usize]
    }

    /// Takes the current version's name for another one of the baseline's.
    pub(super) fn rename(&mut self, baseline: TypeName<'_>, current: TypeName<'_>) {
        let former = self.find(Side::Baseline, baseline.module, baseline.name);
        if let (Some(former), Some(id)) = (former, self.find(Side::Current, current.module, current.name)) {
            self.formerly.insert(id, former);
        }
    }

    /// What tells a nominal type from all others: `module:Name`, the module relative to the package, the name that the
    /// baseline knows it by.
    pub(super) fn path(&self, id: NameId) -> String {
        let entry = &self.entries[self.formerly.get(&id).copied().unwrap_or(id).0 as usize];
        format!("{}:{}", entry.module, entry.name)
    }

    /// The name alone.
    pub(super) fn name(&self, id: NameId) -> &'a str {
        self.entries[id.0 as usize].name
    }

    /// Every name that both versions declare.
    pub(super) fn shared(&self) -> impl Iterator<Item = NameId> {
        (0u32..).zip(&self.entries).filter(|(_, e)| e.definitions.iter().all(Option::is_some)).map(|(i, _)| NameId(i))
    }

    fn declare(&mut self, side: Side, module: &'a str, file: &'a str, declaration: &'a Declaration) {
        let kind = match &declaration.kind {
            DeclarationKind::Type(definition) => DefinitionKind::Type(&definition.ty),
            DeclarationKind::Class(class) => DefinitionKind::Class(class),
            DeclarationKind::Enum(list) => DefinitionKind::Enum(list),
            DeclarationKind::Constant(constant) => DefinitionKind::Constant(constant),
            // Annotations live in a name space of their own (language specification, section 8.4).
            DeclarationKind::Annotation(_) => return,
            _ => DefinitionKind::Value,
        };
        let place = Place { side, module, file, point: declaration.point };
        let base = Definition { place, kind };
        self.put(side, &declaration.name, base);
        if let DefinitionKind::Enum(list) = kind {
            for (index, member) in list.members.iter().enumerate() {
                let kind = DefinitionKind::EnumMember(list, index);
                self.put(side, &member.name, Definition { place: place.at(member.point), kind });
            }
        }
    }

    fn put(&mut self, side: Side, name: &'a str, definition: Definition<'a>) {
        let module = self.surface(side).relative_name(definition.place.module);
        let next = NameId(self.entries.len() as u32);
        let id = *self.index.entry((module, name)).or_insert(next);
        if id == next {
            self.entries.push(Entry { module, name, definitions: [None, None] });
        }
        // Of duplicates the first one counts, as everywhere; the surface has an issue about them.
        self.entries[id.0 as usize].definitions[side as usize].get_or_insert(definition);
    }
}
