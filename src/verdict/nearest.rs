//! The name that somebody probably meant.

/// The one of `names` nearest to `word`, if it is near enough to be a slip of the fingers or of memory.
pub fn nearest<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_ascii_lowercase().replace('_', "-");
    let score = |name: &str| {
        let name = name.replace('_', "-");
        // Rule ids are made of words: `removed-function` and `fn-removed` mean `function-removed`.
        let shared = name.split('-').filter(|part| word.split('-').any(|other| other == *part)).count();
        let parts = name.split('-').count().max(word.split('-').count());
        strsim::jaro_winkler(&word, &name).max(shared as f64 / parts as f64)
    };
    let mut best: Option<(f64, &str)> = None;
    for name in names {
        let score = score(name);
        if score > best.map_or(0.75, |(score, _)| score) {
            best = Some((score, name));
        }
    }
    best.map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_and_word_order() {
        let names = ["function-removed", "function-added", "parameter-default-changed", "strict"];
        for (word, expected) in [
            ("function-remove", Some("function-removed")),
            ("removed-function", Some("function-removed")),
            ("param-default-changed", Some("parameter-default-changed")),
            ("stict", Some("strict")),
            ("zzz", None),
            ("none", None),
        ] {
            assert_eq!(nearest(word, names), expected, "{word}");
        }
    }
}
