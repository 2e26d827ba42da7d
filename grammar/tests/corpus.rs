//! Every case of the corpus gives its tree, and the corpus uses every node, field and token of the grammar.

mod support;

use std::collections::BTreeSet;

use serde_json::Value;

/// With `UPDATE_CORPUS=1` in the environment the trees are written anew, to be read before they are committed.
#[test]
fn every_case_gives_its_tree() {
    let families = support::corpus();
    if std::env::var_os("UPDATE_CORPUS").is_some() {
        support::rewrite(&families);
        return;
    }
    let mut wrong = Vec::new();
    for family in &families {
        for case in &family.cases {
            let found = support::written(&support::parse(case.text.as_bytes()));
            if found != case.tree {
                wrong.push(format!("{}: {}\n{}\ngives\n{found}", family.path.display(), case.title, case.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{} cases differ:\n\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn the_corpus_is_large_and_its_titles_are_unique() {
    let families = support::corpus();
    assert!(families.iter().map(|family| family.cases.len()).sum::<usize>() >= 400);
    for family in &families {
        let titles: BTreeSet<&str> = family.cases.iter().map(|case| case.title.as_str()).collect();
        assert_eq!(titles.len(), family.cases.len(), "a title twice in {}", family.path.display());
    }
}

/// Errors belong into `errors.txt`, and every case there has one.
#[test]
fn only_the_family_of_errors_has_errors() {
    for family in support::corpus() {
        let errors = family.path.file_stem().is_some_and(|name| name == "errors");
        for case in &family.cases {
            let found = support::parse(case.text.as_bytes()).root_node().has_error();
            assert_eq!(found, errors, "{}: {}", family.path.display(), case.title);
        }
    }
}

#[test]
fn every_node_field_and_token_is_used() {
    let mut used = BTreeSet::new();
    for case in support::corpus().iter().flat_map(|family| &family.cases) {
        collect(&support::parse(case.text.as_bytes()), &mut used);
    }
    let unused: Vec<String> = declared().into_iter().filter(|entry| !used.contains(entry)).collect();
    assert!(unused.is_empty(), "no case of the corpus uses:\n{}", unused.join("\n"));
}

/// `node`, `"token"` and `node.field`, as `node-types.json` declares them.
fn declared() -> Vec<String> {
    let types: Value = serde_json::from_str(tree_sitter_ballerina::NODE_TYPES).expect("valid JSON");
    let mut entries = Vec::new();
    for node in types.as_array().expect("a list") {
        let name = node["type"].as_str().expect("a name");
        if node.get("subtypes").is_some() {
            continue;
        }
        let Some(true) = node["named"].as_bool() else {
            entries.push(format!("{name:?}"));
            continue;
        };
        entries.push(name.to_owned());
        let fields = node["fields"].as_object().into_iter().flatten();
        entries.extend(fields.map(|(field, _)| format!("{name}.{field}")));
    }
    entries
}

/// What a tree uses. Where it has errors, only what is missing counts: some tokens exist for that alone.
fn collect(tree: &tree_sitter::Tree, used: &mut BTreeSet<String>) {
    let valid = !tree.root_node().has_error();
    let mut cursor = tree.walk();
    loop {
        let node = cursor.node();
        if valid || node.is_missing() {
            used.insert(if node.is_named() { node.kind().to_owned() } else { format!("{:?}", node.kind()) });
        }
        if let (true, Some(field), Some(parent)) = (valid, cursor.field_name(), node.parent()) {
            used.insert(format!("{}.{field}", parent.kind()));
        }
        if cursor.goto_first_child() {
            continue;
        }
        while !cursor.goto_next_sibling() {
            if !cursor.goto_parent() {
                return;
            }
        }
    }
}
