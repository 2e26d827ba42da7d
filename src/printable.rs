//! Text from elsewhere, made safe to show: whatever moves the cursor, colours or reorders what stands around it is spelled.

use std::borrow::Cow;

/// The text with control characters and those that change the direction of writing as `\u{…}`, as Ballerina spells them.
/// Line ends and tabs stay.
pub fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if is_hidden(c) {
            shown += &format!("\\u{{{:x}}}", u32::from(c));
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

fn is_hidden(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t'))
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn only_what_harms_is_spelled() {
        assert_eq!(printable("a\tb\nü 😀 \u{200b}é"), "a\tb\nü 😀 \u{200b}é");
        assert_eq!(printable("\u{1b}[31m\r\u{202e}\u{0}"), "\\u{1b}[31m\\u{d}\\u{202e}\\u{0}");
    }
}
