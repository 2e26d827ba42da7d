//! In which position clients of the baseline meet each named type, over the whole surface of both versions, to a fixed point.
//!
//! Parameters go in, results come out; a function type turns its parameters round; members take the position of their
//! container; the library runs the methods of a class, while clients may implement an object type that they give.

mod known;
mod walk;

use super::{Pairing, Position};
use crate::surface::{Declaration, DeclarationKind, FunctionKind, Module, ModuleId, Surface};
use known::known;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::sync::Arc;
use walk::Walk;

/// The positions of all named types that clients can meet.
#[derive(Debug, Default)]
pub(super) struct Positions {
    types: FxHashMap<TypeKey, Met>,
    external: BTreeSet<ModuleId>,
    waiting: Vec<(TypeKey, u8)>,
    /// The paths of private types, which users do not know.
    private: FxHashMap<String, TypeKey>,
}

/// A named type: its module relative to the package, and its name.
type TypeKey = (String, String);

#[derive(Debug, Default)]
struct Met {
    flags: u8,
    through: BTreeSet<String>,
    /// Something mentions it as a type; otherwise it is only included.
    mentioned: bool,
}

const INPUT: u8 = 1;
const OUTPUT: u8 = 2;
const BOTH: u8 = 3;

impl Positions {
    /// Computes the positions over both surfaces: what clients know of the current one counts as well.
    pub(super) fn of(pairing: &Pairing<'_>) -> Positions {
        let mut positions = Positions::default();
        positions.roots(pairing.baseline, None);
        positions.roots(pairing.current, Some(pairing.baseline));
        positions.spread(pairing);
        positions.unused(pairing.baseline, None);
        positions.unused(pairing.current, Some(pairing.baseline));
        positions.spread(pairing);
        positions
    }

    /// The position of a type of this module and name; `None` when clients cannot meet it.
    pub(super) fn position(&self, relative_module: &str, name: &str) -> Option<Position> {
        Some(to_position(self.types.get(&key(relative_module, name))?.flags))
    }

    /// The items that mention it, sorted: for a private one those that mention that.
    pub(super) fn through(&self, relative_module: &str, name: &str) -> Vec<String> {
        let (mut waiting, mut seen, mut found) = (vec![key(relative_module, name)], BTreeSet::new(), BTreeSet::new());
        while let Some(key) = waiting.pop() {
            for path in self.types.get(&key).iter().flat_map(|met| &met.through) {
                match self.private.get(path) {
                    None => _ = found.insert(path.clone()),
                    Some(key) if seen.insert(key) => waiting.push(key.clone()),
                    Some(_) => {}
                }
            }
        }
        found.into_iter().collect()
    }

    /// Whether clients meet a type as such, and not only as a part of types that include it.
    pub(super) fn is_mentioned(&self, relative_module: &str, name: &str) -> bool {
        self.types.get(&key(relative_module, name)).is_some_and(|met| met.mentioned)
    }

    /// The modules of other packages whose types clients meet.
    pub(super) fn external(&self) -> &BTreeSet<ModuleId> {
        &self.external
    }

    /// What clients meet directly: everything public but types, which are met where they are mentioned. Of a newer version
    /// than `older` only what that has as well.
    fn roots(&mut self, surface: &Surface, older: Option<&Surface>) {
        for module in &surface.modules {
            for declaration in &module.declarations {
                let path = format!("{}:{}", module.name, declaration.name);
                if is_type(declaration) && !(module.exported && declaration.public) {
                    let key = key(surface.relative_name(&module.name), &declaration.name);
                    self.private.insert(path.clone(), key);
                }
                let mut walk = Walk { positions: self, surface, module: &module.name, by: path };
                if module.exported && declaration.public {
                    let counterpart = older.map(|older| counterpart(older, surface, module, declaration));
                    match counterpart {
                        None => walk.root(declaration),
                        Some(Some(baseline)) => walk.root(&known(declaration, baseline)),
                        Some(None) => {}
                    }
                } else if let DeclarationKind::Variable(variable) = &declaration.kind
                    && variable.configurable
                    && let Some(ty) = &variable.ty
                {
                    walk.ty(ty, INPUT);
                }
            }
            for service in &module.services {
                let by = format!("{}:service {}", module.name, service.path);
                let mut walk = Walk { positions: self, surface, module: &module.name, by };
                for method in service.methods.iter().filter(|method| method.function.kind != FunctionKind::Plain) {
                    walk.function(&method.function, INPUT, OUTPUT);
                }
            }
        }
    }

    /// A public type that nothing uses is there for clients to use in any way; one that is new is used by none.
    fn unused(&mut self, surface: &Surface, older: Option<&Surface>) {
        for module in surface.modules.iter().filter(|module| module.exported) {
            for declaration in module.declarations.iter().filter(|declaration| declaration.public) {
                let is_new = older.is_some_and(|older| counterpart(older, surface, module, declaration).is_none());
                if !is_new && matches!(declaration.kind, DeclarationKind::Type(_) | DeclarationKind::Enum(_)) {
                    let key = key(surface.relative_name(&module.name), &declaration.name);
                    if self.types.get(&key).is_none_or(|met| met.flags == 0) {
                        self.waiting.push((key, BOTH));
                    }
                }
            }
        }
    }

    fn spread(&mut self, pairing: &Pairing<'_>) {
        while let Some((key, flags)) = self.waiting.pop() {
            let met = self.types.entry(key.clone()).or_default();
            let new = flags & !met.flags;
            if new == 0 {
                continue;
            }
            met.flags |= new;
            let find = |surface: &Surface| {
                let module = format!("{}{}", surface.name, key.0);
                surface
                    .module(&module)
                    .and_then(|module| module.declaration(&key.1))
                    .map(|found| (module, found.value.clone()))
            };
            let baseline = find(pairing.baseline);
            let current = find(pairing.current).map(|(module, declaration)| match &baseline {
                Some((_, baseline)) => (module, Arc::new(known(&declaration, baseline).into_owned())),
                None => (module, declaration),
            });
            for (surface, found) in pairing.surfaces().into_iter().zip([baseline, current]) {
                if let Some((module, declaration)) = found {
                    let by = format!("{module}:{}", declaration.name);
                    Walk { positions: self, surface, module: &module, by }.definition(&declaration, new);
                }
            }
        }
    }
}

/// The public declaration of the same path in the older version.
fn counterpart<'a>(
    older: &'a Surface,
    newer: &Surface,
    module: &Module,
    declaration: &Declaration,
) -> Option<&'a Declaration> {
    let module = format!("{}{}", older.name, newer.relative_name(&module.name));
    let module = older.module(&module).filter(|module| module.exported)?;
    module.declaration(&declaration.name).filter(|found| found.public).map(|found| &*found.value)
}

fn is_type(declaration: &Declaration) -> bool {
    matches!(declaration.kind, DeclarationKind::Type(_) | DeclarationKind::Class(_) | DeclarationKind::Enum(_))
}

fn key(relative_module: &str, name: &str) -> TypeKey {
    (relative_module.to_owned(), name.to_owned())
}

fn to_position(flags: u8) -> Position {
    match flags {
        INPUT => Position::Input,
        OUTPUT => Position::Output,
        _ => Position::Both,
    }
}

fn flip(flags: u8) -> u8 {
    (flags & INPUT) << 1 | (flags & OUTPUT) >> 1
}
