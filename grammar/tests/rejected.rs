//! What is invalid stays invalid: every text of `test/rejected.txt` shows an error.

mod support;

#[test]
fn every_text_has_an_error() {
    let texts = include_str!("../test/rejected.txt").lines().filter(|line| !line.starts_with('#'));
    let accepted: Vec<&str> = texts.filter(|text| !support::parse(text.as_bytes()).root_node().has_error()).collect();
    assert!(accepted.is_empty(), "accepted:\n{}", accepted.join("\n"));
}
