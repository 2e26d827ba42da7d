//! Digests that a surface keeps of the package it was read from, to tell "no change" from a change that nobody sees.

use super::{Package, same::sources};
use sha2::{Digest, Sha256};

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
    pub fn manifest_digest(&self) -> String {
        let mut hash = Sha256::new();
        let readme = self.manifest.readme.iter().map(|(_, text)| ("readme", &**text));
        let manifests = self.manifest.unversioned.iter().map(|(name, text)| (*name, text.as_str()));
        for (name, text) in manifests.chain(readme) {
            hash.update(format!("{name}\0{}\0", text.len()));
            hash.update(text);
        }
        hexadecimal(&hash.finalize())
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
