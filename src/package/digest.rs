//! Digests that a surface keeps of the package it was read from, to tell "no change" from a change that nobody sees.

use super::{Manifest, Package};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

impl Package {
    /// SHA-256 of all source texts with their modules and names, in hexadecimal.
    pub fn sources_digest(&self) -> String {
        let mut hash = Sha256::new();
        for ((module, exported, file), text) in sources(self) {
            let head = format!("{module}\0{exported}\0{file}\0{}\0", text.len());
            hash.update(head);
            hash.update(text);
        }
        hexadecimal(&hash.finalize())
    }

    /// SHA-256 of the manifests without this package's own version, and of the readme, in hexadecimal.
    ///
    /// It can be compared where both packages have the same [kind of manifest](Package::manifest_kind).
    pub fn manifest_digest(&self) -> String {
        let readme = self.manifest.readme.iter().map(|(_, text)| ("readme", &**text));
        let manifests = self.manifest.unversioned.iter().map(|(name, text)| (*name, text.as_str()));
        digest_of(manifests.chain(readme))
    }

    /// SHA-256 of what every kind of manifest says besides version and dependencies, and of the readme, in hexadecimal.
    ///
    /// A source folder and a bala of it hold different manifest files; this is what can be compared of them.
    pub fn metadata_digest(&self) -> String {
        let Manifest { licenses, authors, keywords, repository, icon, template, readme, .. } = &self.manifest;
        let icon = icon.as_deref().and_then(|icon| icon.rsplit('/').next());
        let lists = [("licenses", licenses), ("authors", authors), ("keywords", keywords)];
        let lists = lists.map(|(name, list)| (name, list.join("\0")));
        let texts = [
            ("repository", repository.as_deref().unwrap_or_default()),
            ("icon", icon.unwrap_or_default()),
            ("template", if *template { "true" } else { "false" }),
            ("readme", readme.as_ref().map(|(_, text)| &**text).unwrap_or_default()),
        ];
        digest_of(lists.iter().map(|(name, list)| (*name, list.as_str())).chain(texts))
    }

    /// The name of the file that says what the package is: `Ballerina.toml`, or that of a bala.
    pub fn manifest_kind(&self) -> &str {
        self.manifest.unversioned.first().map(|(name, _)| *name).unwrap_or_default()
    }
}

/// Texts by module and file name; where a file lies inside its module says nothing.
fn sources(package: &Package) -> BTreeMap<(&str, bool, &str), &str> {
    let modules = package.modules.iter();
    modules
        .flat_map(|module| {
            module.files.iter().map(|file| ((module.name.as_str(), module.exported, file.file_name()), &*file.text))
        })
        .collect()
}

fn digest_of<'t>(texts: impl Iterator<Item = (&'t str, &'t str)>) -> String {
    let mut hash = Sha256::new();
    for (name, text) in texts {
        hash.update(format!("{name}\0{}\0", text.len()));
        hash.update(text);
    }
    hexadecimal(&hash.finalize())
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
