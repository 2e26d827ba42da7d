//! Issues that only the whole package shows: broken private declarations that clients see, and duplicates.

use super::reader::Unread;
use crate::surface::lookup::{is_configurable, occupies_main_names};
use crate::surface::{
    Declaration, DeclarationKind, FunctionKind, Issue, Located, Method, Module, Reference, Surface, visit_references,
};
use rustc_hash::{FxHashMap, FxHashSet};

/// What could not be read in private declarations, by the declaration.
pub(super) type Damaged<'a> = FxHashMap<*const Declaration, &'a [Unread]>;

/// Everything that only shows when the files are put together.
pub(super) fn issues(surface: &Surface, damaged: &Damaged<'_>) -> Vec<Issue> {
    let mut issues = if damaged.is_empty() { Vec::new() } else { damage_in_sight(surface, damaged) };
    for module in &surface.modules {
        duplicates(module, &mut issues);
    }
    issues
}

/// Walks from everything that clients see to everything that it mentions, and tells what could not be read there.
fn damage_in_sight(surface: &Surface, damaged: &Damaged<'_>) -> Vec<Issue> {
    let names = Names::of(surface);
    let mut walk = Walk { names, damaged, reached: FxHashSet::default(), open: Vec::new(), issues: Vec::new() };
    for module in &surface.modules {
        for declaration in &module.declarations {
            if (module.exported && declaration.public) || is_configurable(declaration) {
                walk.reach(module, declaration);
            }
        }
        for service in &module.services {
            let mut references = Vec::new();
            service.ty.iter().for_each(|ty| visit_references(ty, &mut |reference| references.push(reference)));
            let is_network = |method: &&Method| method.function.kind != FunctionKind::Plain;
            for method in service.methods.iter().filter(is_network) {
                method.function.visit_references(&mut |reference| references.push(reference));
            }
            walk.follow(surface, module, &references);
        }
    }
    while let Some((module, declaration)) = walk.open.pop() {
        let mut references = Vec::new();
        declaration.visit_references(&mut |reference| references.push(reference));
        walk.follow(surface, module, &references);
    }
    walk.issues
}

struct Walk<'a> {
    names: Names<'a>,
    damaged: &'a Damaged<'a>,
    /// By module and declaration: files with equal texts share their declarations, but mean other names by them.
    reached: FxHashSet<(*const Module, *const Declaration)>,
    open: Vec<(&'a Module, &'a Located<Declaration>)>,
    issues: Vec<Issue>,
}

impl<'a> Walk<'a> {
    fn reach(&mut self, module: &'a Module, declaration: &'a Located<Declaration>) {
        let key: *const Declaration = &*declaration.value;
        if !self.reached.insert((std::ptr::from_ref(module), key)) {
            return;
        }
        if let Some(unread) = self.damaged.get(&key) {
            self.issues.extend(unread.iter().map(|unread| unread.clone().in_file(&declaration.file)));
        }
        self.open.push((module, declaration));
    }

    fn follow(&mut self, surface: &'a Surface, from: &'a Module, references: &[&Reference]) {
        for reference in references {
            let module = match &reference.module {
                None => Some(from),
                Some(id) if surface.owns(id) => surface.module(&id.name),
                Some(id) if id.org.is_some() => continue,
                Some(_) => None,
            };
            let found = module.and_then(|module| Some((module, self.names.get(module, &reference.name)?)));
            // A name that leads nowhere is told where types are lowered.
            if let Some((module, declaration)) = found {
                self.reach(module, declaration);
            }
        }
    }
}

/// What each module declares, members of enums included.
struct Names<'a> {
    by_module: FxHashMap<*const Module, FxHashMap<&'a str, &'a Located<Declaration>>>,
}

impl<'a> Names<'a> {
    fn of(surface: &'a Surface) -> Names<'a> {
        let mut by_module = FxHashMap::default();
        for module in &surface.modules {
            let mut names = FxHashMap::default();
            for declaration in module.declarations.iter().filter(|declaration| occupies_main_names(declaration)) {
                names.entry(declaration.name.as_str()).or_insert(declaration);
                if let DeclarationKind::Enum(declared) = &declaration.value.kind {
                    for member in &declared.members {
                        names.entry(member.name.as_str()).or_insert(declaration);
                    }
                }
            }
            by_module.insert(std::ptr::from_ref(module), names);
        }
        Names { by_module }
    }

    fn get(&self, module: &Module, name: &str) -> Option<&'a Located<Declaration>> {
        self.by_module.get(&std::ptr::from_ref(module))?.get(name).copied()
    }
}

/// Two declarations of one name: nobody can tell which one clients get.
fn duplicates(module: &Module, issues: &mut Vec<Issue>) {
    for pair in module.declarations.windows(2) {
        let [first, second] = pair else { continue };
        let same = first.name == second.name && occupies_main_names(first) == occupies_main_names(second);
        let seen = |declaration: &Declaration| declaration.public || is_configurable(declaration);
        if same && first.name != "_" && (seen(first) || seen(second)) {
            let message = format!(
                "`{}` is declared twice in the module `{}`: here and at {}:{}:{}",
                second.name, module.name, first.file, first.point.line, first.point.column
            );
            issues.push(Issue { file: second.file.to_string(), point: second.point, message });
        }
    }
}
