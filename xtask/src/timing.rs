//! `timing`: how long reading a package takes, and how long deciding all relations of its types.

use bal_semver::diff;
use bal_semver::package::{self, Loaded, Options, Source};
use bal_semver::surface::{self, Builtin, DeclarationKind, Surface, TypeDesc};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

/// Reads each package and compares it with copies in which every type definition is spelled anew, or another one.
pub(crate) fn run(paths: &[String]) -> Result<ExitCode, String> {
    for path in paths {
        let source = Source::Path(path.into());
        let loaded = package::load(&source, &Options::default()).map_err(|error| error.to_string())?;
        let Loaded::Package(package) = loaded else { return Err(format!("{path} holds no sources")) };
        let start = Instant::now();
        let baseline = surface::extract_one(&package);
        let read = start.elapsed();
        println!("{path}: read in {read:.2?}");
        for (what, arm) in [("respelled", Builtin::Never), ("widened", Builtin::Handle)] {
            let (current, types) = changed(&baseline, arm);
            let start = Instant::now();
            let differences = diff::diff(&baseline, &current);
            let compared = start.elapsed();
            let changes = differences.changes.len();
            println!("  {types} types {what}: compared in {compared:.2?}, {changes} changes");
            for issue in &differences.baseline_issues {
                println!("  {}:{}: {}", issue.file, issue.point.line, issue.message);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The same surface, with this arm in the type of every record field and in every other type definition.
fn changed(surface: &Surface, arm: Builtin) -> (Surface, usize) {
    let mut current = surface.clone();
    current.sources_digest.clear();
    let mut types = 0;
    for declaration in current.modules.iter_mut().flat_map(|module| &mut module.declarations) {
        let mut changed = (*declaration.value).clone();
        let DeclarationKind::Type(definition) = &mut changed.kind else { continue };
        types += 1;
        match &mut definition.ty {
            TypeDesc::Record(record) => record.fields.iter_mut().for_each(|field| add(arm, &mut field.ty)),
            // They are included by others, which unions cannot be.
            TypeDesc::Object(_) | TypeDesc::Distinct(_) | TypeDesc::Reference(_) | TypeDesc::Intersection(_) => {
                continue;
            }
            ty => add(arm, ty),
        }
        changed.digest = !changed.digest;
        declaration.value = Arc::new(changed);
    }
    (current, types)
}

fn add(arm: Builtin, ty: &mut TypeDesc) {
    let written = std::mem::replace(ty, TypeDesc::Unreadable);
    *ty = TypeDesc::Union(vec![TypeDesc::Builtin(arm), written]);
}
