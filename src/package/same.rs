//! Whether two packages are the same byte for byte, apart from the version itself: the meaning of "no change".

use std::collections::BTreeMap;

use super::{Manifest, Package};

impl Package {
    /// Whether sources and manifests are the same byte for byte, apart from the version itself.
    ///
    /// A source folder and a bala of it hold different manifest files; then what both manifests say is compared.
    pub fn is_same_but_for_version(&self, other: &Package) -> bool {
        (&self.org, &self.name, self.visibility) == (&other.org, &other.name, other.visibility)
            && sources(self) == sources(other)
            && readme(&self.manifest) == readme(&other.manifest)
            && same_manifests(self, other)
    }
}

/// Texts by module and file name; where a file lies inside its module says nothing.
pub(super) fn sources(package: &Package) -> BTreeMap<(&str, bool, &str), &str> {
    let modules = package.modules.iter();
    modules
        .flat_map(|module| {
            module.files.iter().map(|file| ((module.name.as_str(), module.exported, file.file_name()), &*file.text))
        })
        .collect()
}

fn readme(manifest: &Manifest) -> Option<&str> {
    manifest.readme.as_ref().map(|(_, text)| &**text)
}

fn same_manifests(a: &Package, b: &Package) -> bool {
    let names = |package: &Package| package.manifest.unversioned.iter().map(|(name, _)| *name).collect::<Vec<_>>();
    let (of_a, of_b) = (names(a), names(b));
    if of_a.first() == of_b.first() {
        return of_a == of_b && a.manifest.unversioned == b.manifest.unversioned;
    }
    let said = |m: &Manifest| {
        let icon = m.icon.as_deref().and_then(|icon| icon.rsplit('/').next()).map(str::to_owned);
        (m.licenses.clone(), m.authors.clone(), m.keywords.clone(), m.repository.clone(), icon, m.template)
    };
    let agree = |a: &Option<String>, b: &Option<String>| a.is_none() || b.is_none() || a == b;
    said(&a.manifest) == said(&b.manifest)
        && agree(&a.manifest.description, &b.manifest.description)
        && agree(&a.distribution, &b.distribution)
        && same_dependencies(a, b)
}

/// The versions of those dependencies that both know; a source folder without a lock file knows few.
fn same_dependencies(a: &Package, b: &Package) -> bool {
    a.dependencies.iter().all(|one| {
        let other = b.dependencies.iter().find(|other| (&other.org, &other.name) == (&one.org, &one.name));
        other.is_none_or(|other| other.version == one.version)
    })
}
