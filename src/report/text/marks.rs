//! Which parts of two signatures differ.

use std::ops::Range;

use similar::{Algorithm, DiffTag, capture_diff_slices};

/// The byte ranges that differ: in the first text, in the second one. Words stay whole.
pub(super) fn differing(a: &str, b: &str) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let (first, second) = (tokens(a), tokens(b));
    let words = |text: &'_ str, spans: &[Range<usize>]| -> Vec<String> {
        spans.iter().map(|span| text[span.clone()].to_owned()).collect()
    };
    let (mut gone, mut came) = (Vec::new(), Vec::new());
    for op in capture_diff_slices(Algorithm::Patience, &words(a, &first), &words(b, &second)) {
        if op.tag() != DiffTag::Equal {
            mark(&mut gone, a, &first[op.old_range()]);
            mark(&mut came, b, &second[op.new_range()]);
        }
    }
    (gone, came)
}

/// Adds the stretch of those tokens, joined to the one before if only blanks stand between.
fn mark(marks: &mut Vec<Range<usize>>, text: &str, tokens: &[Range<usize>]) {
    let solid = |span: &&Range<usize>| !text[span.start..span.end].trim().is_empty();
    let (Some(first), Some(last)) = (tokens.iter().find(solid), tokens.iter().rfind(solid)) else {
        return;
    };
    match marks.last_mut() {
        Some(before) if text[before.end..first.start].trim().is_empty() => before.end = last.end,
        _ => marks.push(first.start..last.end),
    }
}

/// Words, runs of blanks, and single signs.
pub(super) fn tokens(text: &str) -> Vec<Range<usize>> {
    let kind = |c: char| match c {
        c if c.is_alphanumeric() || c == '_' || c == '\'' => 0,
        c if c.is_whitespace() => 1,
        _ => 2,
    };
    let mut spans: Vec<Range<usize>> = Vec::new();
    let mut last = None;
    for (at, c) in text.char_indices() {
        match spans.last_mut() {
            Some(span) if last == Some(kind(c)) && kind(c) != 2 => span.end = at + c.len_utf8(),
            _ => spans.push(at..at + c.len_utf8()),
        }
        last = Some(kind(c));
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::differing;

    #[test]
    fn words_stay_whole_and_blanks_are_no_difference() {
        for (a, b, gone, came) in [
            ("f(int width = 10)", "f(int width)", vec!["= 10"], vec![]),
            ("f(int a)", "f(int a, int b)", vec![], vec![", int b"]),
            ("string text", "int text", vec!["string"], vec!["int"]),
            ("a  b", "a b", vec![], vec![]),
            ("é = \"ü\"", "é = \"ß\"", vec!["ü"], vec!["ß"]),
            ("", "x y", vec![], vec!["x y"]),
        ] {
            let (first, second) = differing(a, b);
            assert_eq!(first.into_iter().map(|span| &a[span]).collect::<Vec<_>>(), gone, "{a} | {b}");
            assert_eq!(second.into_iter().map(|span| &b[span]).collect::<Vec<_>>(), came, "{a} | {b}");
        }
    }
}
