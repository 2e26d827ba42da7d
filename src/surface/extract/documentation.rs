//! Documentation strings: their digest, and what they say is deprecated.

use crate::syntax::Digest;

/// What a documentation string says that the surface keeps.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Documentation {
    /// Digest of its lines; 0 when there is none.
    pub(super) digest: u64,
    /// The text of its `# Deprecated` section.
    pub(super) deprecated: Option<String>,
    /// Name and text of each parameter below `# Deprecated parameters`.
    pub(super) deprecated_parameters: Vec<(String, String)>,
}

/// Reads the lines of a documentation string, each still with its `#` (language specification, section 9).
pub(super) fn read(text: &str) -> Documentation {
    let mut documentation = Documentation::default();
    let mut digest = Digest::default();
    let mut section = Section::Other;
    for line in text.lines().filter_map(content) {
        digest.add(line);
        if let Some(heading) = line.strip_prefix("# ") {
            section = Section::under(heading.trim());
            if section == Section::Deprecated {
                documentation.deprecated.get_or_insert_default();
            }
        } else if let Some(parameter) = line.strip_prefix("+ ") {
            if section == Section::DeprecatedParameters {
                let (name, text) = parameter.split_once(" - ").unwrap_or((parameter, ""));
                documentation.deprecated_parameters.push((parameter_name(name), text.trim().to_owned()));
            } else {
                section = Section::Other;
            }
        } else if section == Section::Deprecated {
            append(documentation.deprecated.get_or_insert_default(), line);
        } else if let (Section::DeprecatedParameters, Some((_, text))) =
            (section, documentation.deprecated_parameters.last_mut())
        {
            append(text, line);
        }
    }
    if !text.trim().is_empty() {
        documentation.digest = digest.finish();
    }
    documentation
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Deprecated,
    DeprecatedParameters,
    Other,
}

impl Section {
    fn under(heading: &str) -> Section {
        match heading.to_ascii_lowercase().as_str() {
            "deprecated" => Section::Deprecated,
            "deprecated parameters" => Section::DeprecatedParameters,
            _ => Section::Other,
        }
    }
}

/// A line without its `#` and the one blank after it.
fn content(line: &str) -> Option<&str> {
    let line = line.trim().strip_prefix('#')?;
    Some(line.strip_prefix(' ').unwrap_or(line))
}

fn parameter_name(written: &str) -> String {
    crate::syntax::identifier_name(written.trim().trim_matches('`')).into_owned()
}

fn append(text: &mut String, line: &str) {
    let line = line.trim();
    if !line.is_empty() {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deprecated_section_ends_at_the_next_one() {
        let read = read("# Says hello.\r\n#\n# # Deprecated\n# Use `greet`\n#   instead.\n# # See\n# more\n");
        assert_eq!(read.deprecated.as_deref(), Some("Use `greet` instead."));
        assert_ne!(read.digest, 0);
    }

    #[test]
    fn parameters_can_be_deprecated_too() {
        let read = read("# F.\n#\n# + a - first\n#\n# # Deprecated parameters\n# + 'type - gone\n#   soon\n# + b\n");
        assert_eq!(read.deprecated, None);
        let expected = [("type".to_owned(), "gone soon".to_owned()), ("b".to_owned(), String::new())];
        assert_eq!(read.deprecated_parameters, expected);
    }

    #[test]
    fn white_space_around_the_lines_is_no_documentation() {
        assert_eq!(read("  # a\n\t# b").digest, read("# a\r\n# b\r\n").digest);
        assert_ne!(read("# a\n# b").digest, read("# a b").digest);
        assert_eq!(read("").digest, 0);
    }
}
