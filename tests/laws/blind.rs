//! Law 6: blind to the private. Comments, white space, order, files and private names are patch at most.

use crate::fixtures::sides;
use crate::line::{Files, level, said};
use bal_semver::rules::Level;

#[test]
fn comments_and_white_space_are_patch_at_most() {
    holds(|text| text.lines().map(|line| format!("{}  // note\r\n", line.replace("    ", "\t"))).collect(), is_plain);
    holds(
        |text| format!("// a note before\n\n\n{}\n// a note after", text.replace("\n\n", "\n// between\n\n\n")),
        all_texts,
    );
}

#[test]
fn order_is_patch_at_most() {
    let reversed = |text: &str| {
        let (imports, mut declarations): (Vec<&str>, Vec<&str>) = blocks(text).into_iter().partition(is_import);
        declarations.reverse();
        imports.into_iter().chain(declarations).collect::<Vec<_>>().join("\n")
    };
    holds(reversed, all_texts);
}

#[test]
fn private_names_are_patch_at_most() {
    let hidden = "function hidden(int a) returns Hidden => a;\n\ntype Hidden int;\n\nconst HIDDEN = 1;\n\nfinal int HIDING = 2;\n";
    for (name, files) in sides() {
        let with = |text: &str| mapped(&files, |source| format!("{source}\n{text}"));
        let renamed = hidden.replace("idd", "add").replace("= 2", "= 3");
        let spoken = said(&with(hidden), &with(&renamed));
        assert!(level(&spoken) <= Level::Patch, "{name}\n{files:?}\n{spoken:#?}");
    }
}

#[test]
fn files_are_patch_at_most() {
    for (name, files) in sides() {
        let mut split = Files::new();
        for (path, text) in &files {
            if !path.ends_with(".bal") {
                split.push((path.clone(), text.clone()));
                continue;
            }
            let (imports, declarations): (Vec<&str>, Vec<&str>) = blocks(text).into_iter().partition(is_import);
            for (at, declaration) in declarations.iter().enumerate() {
                let needed = imports.iter().filter(|import| declaration.contains(prefix(import)));
                let text = needed.copied().chain([*declaration]).collect::<Vec<_>>().join("\n");
                split.push((path.replace(".bal", &format!("_{at}.bal")), text));
            }
        }
        let spoken = said(&files, &split);
        assert!(level(&spoken) <= Level::Patch, "{name}\n{files:?}\n{spoken:#?}");
    }
}

/// The top-level declarations of a source, each with what stands above it and its line end.
pub(crate) fn blocks(text: &str) -> Vec<&str> {
    let mut blocks = Vec::new();
    let (mut start, mut depth, mut at) = (0, 0_usize, 0);
    for line in text.split_inclusive('\n') {
        at += line.len();
        depth += line.matches(['{', '(']).count();
        depth -= line.matches(['}', ')']).count().min(depth);
        let is_note =
            line.starts_with('#') || line.starts_with('@') || line.starts_with("//") || line.trim().is_empty();
        if depth == 0 && !is_note {
            blocks.push(&text[start..at]);
            start = at;
        }
    }
    blocks
}

fn holds(rewrite: impl Fn(&str) -> String, fits: impl Fn(&str) -> bool) {
    for (name, files) in sides() {
        if !files.iter().all(|(_, text)| fits(text)) {
            continue;
        }
        let spoken = said(&files, &mapped(&files, &rewrite));
        assert!(level(&spoken) <= Level::Patch, "{name}\n{files:?}\n{spoken:#?}");
    }
}

fn all_texts(_: &str) -> bool {
    true
}

/// A comment cannot stand at the end of a line of documentation.
fn is_plain(text: &str) -> bool {
    !text.contains('#')
}

fn mapped(files: &Files, rewrite: impl Fn(&str) -> String) -> Files {
    let map = |(path, text): &(String, String)| match path.ends_with(".bal") {
        true => (path.clone(), rewrite(text)),
        false => (path.clone(), text.clone()),
    };
    files.iter().map(map).collect()
}

fn is_import(block: &&str) -> bool {
    block.trim_start().starts_with("import ")
}

fn prefix(import: &str) -> &str {
    import.trim().trim_end_matches(';').rsplit(['/', '.', ' ']).next().unwrap_or_default()
}
