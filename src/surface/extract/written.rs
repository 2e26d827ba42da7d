//! The tokens of expressions and annotations as they read without import aliases: `h:OK` after `import ballerina/http as h`
//! is `http:OK`. Prefixes are no part of what a package promises.

use super::reader::Reader;
use crate::surface::ModuleId;
use crate::syntax::{Field, Kind, Node, canonical, identifier_name};

impl Reader {
    /// The tokens of a node, and the modules that they name, sorted.
    pub(super) fn written(&self, node: Node<'_>) -> (String, Vec<ModuleId>) {
        let text = node.text();
        if !text.contains(':') {
            return (canonical(text), Vec::new());
        }
        let mut modules = Vec::new();
        let mut written = String::with_capacity(text.len());
        let mut after = 0;
        for prefix in prefixes(node) {
            let Some(module) = self.imports.module(&identifier_name(prefix.text())) else { continue };
            let start = prefix.range().start.saturating_sub(node.range().start);
            written.push_str(text.get(after..start).unwrap_or_default());
            written.push_str(module.last_part());
            after = start + prefix.text().len();
            modules.push(module);
        }
        written.push_str(text.get(after..).unwrap_or_default());
        modules.sort();
        modules.dedup();
        (canonical(&written), modules)
    }
}

/// The prefixes of all qualified names below a node, in order.
fn prefixes(node: Node<'_>) -> Vec<Node<'_>> {
    let mut prefixes = Vec::new();
    let mut waiting = vec![node];
    while let Some(node) = waiting.pop() {
        if node.kind() == Kind::QualifiedName {
            prefixes.extend(node.child(Field::Prefix));
        } else {
            waiting.extend(node.children().into_iter().rev().map(|child| child.node));
        }
    }
    prefixes
}
