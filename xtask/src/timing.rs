//! `timing`: how long reading a package takes, and how long deciding all relations of its types.

use bal_semver::package::{self, Loaded, Options, Source};
use bal_semver::surface::{self, Builtin, DeclarationKind, Surface, TypeDesc};
use bal_semver::{diff, rules};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

/// Reads each package, spells every type definition in another way, and compares the two.
pub(crate) fn run(paths: &[String]) -> Result<ExitCode, String> {
    for path in paths {
        let source = Source::Path(path.into());
        let loaded = package::load(&source, &Options::default()).map_err(|error| error.to_string())?;
        let Loaded::Package(package) = loaded else { return Err(format!("{path} holds no sources")) };
        let start = Instant::now();
        let baseline = surface::extract_one(&package);
        let read = start.elapsed();
        let (current, types) = respelled(&baseline);
        let start = Instant::now();
        let differences = diff::diff(&baseline, &current);
        let compared = start.elapsed();
        let changes = differences.changes.len();
        let spoken = rules::speak(differences.changes).len();
        println!(
            "{path}: read in {read:.2?}; {types} types respelled, compared in {compared:.2?}: {changes} changes, {spoken} findings"
        );
        let issues = differences.baseline_issues.len();
        if issues > 0 {
            println!("{path}: {issues} issues, such as {:?}", differences.baseline_issues.first());
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The same surface, every record field and every other definition written as a union with `never`.
fn respelled(surface: &Surface) -> (Surface, usize) {
    let mut respelled = surface.clone();
    let mut types = 0;
    for declaration in respelled.modules.iter_mut().flat_map(|module| &mut module.declarations) {
        let mut changed = (*declaration.value).clone();
        let DeclarationKind::Type(definition) = &mut changed.kind else { continue };
        types += 1;
        match &mut definition.ty {
            TypeDesc::Record(record) => record.fields.iter_mut().for_each(|field| respell(&mut field.ty)),
            ty => respell(ty),
        }
        changed.digest = !changed.digest;
        declaration.value = Arc::new(changed);
    }
    (respelled, types)
}

fn respell(ty: &mut TypeDesc) {
    let spelled = std::mem::replace(ty, TypeDesc::Unreadable);
    *ty = TypeDesc::Union(vec![TypeDesc::Builtin(Builtin::Never), spelled]);
}
