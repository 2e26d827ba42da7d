//! Surfaces of one file, and the types written in them.

use bal_semver::lower::{Comparer, Comparison, Place, Side, Written};
use bal_semver::package::{Manifest, Module, Origin, Package, SourceFile, Visibility};
use bal_semver::surface::{self, Declaration, DeclarationKind, Located, Surface};

/// The surface of a package with these modules, one file each; the first is the default module.
pub(crate) fn surface_of(modules: &[(&str, &str)]) -> Surface {
    let module = |(name, text): &(&str, &str)| Module {
        name: (*name).to_owned(),
        exported: true,
        files: vec![SourceFile::new(format!("{name}.bal"), *text)],
    };
    surface::extract_one(&Package {
        org: "acme".to_owned(),
        name: modules[0].0.to_owned(),
        version: semver::Version::new(1, 0, 0),
        visibility: Visibility::Public,
        distribution: None,
        platform: "any".to_owned(),
        modules: modules.iter().map(module).collect(),
        dependencies: Vec::new(),
        manifest: Manifest::default(),
        origin: Origin::default(),
    })
}

/// The surface of one file.
pub(crate) fn surface(text: &str) -> Surface {
    surface_of(&[("lib", text)])
}

/// The declaration `name` of the default module.
pub(crate) fn declaration<'a>(surface: &'a Surface, name: &str) -> &'a Located<Declaration> {
    surface.modules[0].declaration(name).unwrap_or_else(|| panic!("{name} in {surface:?}"))
}

/// Where it stands.
pub(crate) fn place<'a>(side: Side, surface: &'a Surface, declaration: &'a Located<Declaration>) -> Place<'a> {
    Place { side, module: &surface.modules[0].name, file: &declaration.file, point: declaration.point }
}

/// The type definition `name`, or the return type of the function `name`.
pub(crate) fn written<'a>(side: Side, surface: &'a Surface, name: &str) -> Written<'a> {
    let declaration = declaration(surface, name);
    let place = place(side, surface, declaration);
    match &declaration.kind {
        DeclarationKind::Type(definition) => Written::definition(place, &declaration.name, &definition.ty),
        DeclarationKind::Function(function) => Written::returned(place, function),
        other => panic!("{name} is {other:?}"),
    }
}

/// How `name` stands in two texts: two type definitions, or the return types of two functions.
pub(crate) fn compare(name: &str, baseline: &str, current: &str) -> Comparison {
    let (baseline, current) = (surface(baseline), surface(current));
    let mut comparer = Comparer::new(&baseline, &current);
    comparer.compare(written(Side::Baseline, &baseline, name), written(Side::Current, &current, name))
}
