//! Finding declarations by name, across the modules of one package.

use super::{Declaration, DeclarationKind, Located, Module, ModuleId, Reference, Surface};

/// What a reference leads to.
#[derive(Debug, Clone, Copy)]
pub enum Resolved<'a> {
    /// A declaration of this package, and the module it stands in.
    Own(&'a Module, &'a Located<Declaration>),
    /// A module of another package: opaque.
    External(&'a ModuleId),
    /// No such name in this package.
    Unknown,
}

impl Surface {
    /// The module of this full name.
    pub fn module(&self, name: &str) -> Option<&Module> {
        self.modules.binary_search_by(|module| module.name.as_str().cmp(name)).ok().map(|index| &self.modules[index])
    }

    /// What `reference` means when it is written in the module `from`.
    ///
    /// Members of enums are no declarations: a reference to one is `Unknown` here.
    pub fn resolve<'a>(&'a self, from: &str, reference: &'a Reference) -> Resolved<'a> {
        let module = match &reference.module {
            None => self.module(from),
            Some(id) if self.owns(id) => self.module(&id.name),
            Some(id) => return Resolved::External(id),
        };
        match module.and_then(|module| Some((module, module.declaration(&reference.name)?))) {
            Some((module, declaration)) => Resolved::Own(module, declaration),
            None => Resolved::Unknown,
        }
    }

    /// Whether a module belongs to this package.
    pub fn owns(&self, id: &ModuleId) -> bool {
        id.org.as_ref().is_none_or(|org| *org == self.org) && self.module(&id.name).is_some()
    }

    /// A module's name without the package's: empty for the default module, `.util` for `text.util`.
    ///
    /// Two versions of a package under different names are paired by this.
    pub fn relative_name<'a>(&self, module: &'a str) -> &'a str {
        module.strip_prefix(self.name.as_str()).unwrap_or(module)
    }
}

impl Module {
    /// Puts everything into the order that look-ups rely on: by name, an annotation behind anything else of its name, then
    /// by file and place; services by path, file and place.
    pub(super) fn sort(&mut self) {
        self.declarations.sort_by(|a, b| {
            let key = |item: &Located<Declaration>| (!occupies_main_names(item), item.point.line, item.point.column);
            let (a_key, b_key) = (key(a), key(b));
            a.name.cmp(&b.name).then(a_key.0.cmp(&b_key.0)).then(a.file.cmp(&b.file)).then(a_key.cmp(&b_key))
        });
        self.services.sort_by(|a, b| {
            let point = |service: &Located<super::Service>| (service.point.line, service.point.column);
            a.path.cmp(&b.path).then(a.file.cmp(&b.file)).then(point(a).cmp(&point(b)))
        });
    }

    /// The declaration of this name; the first one when there are several (an issue tells of it).
    pub fn declaration(&self, name: &str) -> Option<&Located<Declaration>> {
        let start = self.declarations.partition_point(|declaration| declaration.name.as_str() < name);
        self.declarations.get(start).filter(|declaration| declaration.name == name)
    }
}

/// Whether a declaration is a `configurable`, which whoever deploys the package sees, public or not.
pub(super) fn is_configurable(declaration: &Declaration) -> bool {
    matches!(&declaration.kind, DeclarationKind::Variable(variable) if variable.configurable)
}

/// Whether a declaration shares its names with types, functions, constants and variables; annotations have names of their
/// own (language specification, section 8.1).
pub(super) fn occupies_main_names(declaration: &Declaration) -> bool {
    !matches!(declaration.kind, DeclarationKind::Annotation(_))
}
