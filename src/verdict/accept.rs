//! Writing an `[[accept]]` into `Semver.toml`, leaving the rest of the file as it is.

use semver::Version;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use crate::error::{Error, Place, Result};

/// An entry to be written.
#[derive(Debug, Clone)]
pub struct NewAccept<'a> {
    /// The rule that speaks.
    pub rule: &'a str,
    /// The item it speaks about.
    pub item: &'a str,
    /// Why it is meant.
    pub reason: &'a str,
    /// The release it is meant for.
    pub release: &'a Version,
    /// Only this very finding, when set.
    pub fingerprint: Option<&'a str>,
}

/// The text of a `Semver.toml` with one more entry; `text` is empty when there is no file yet.
///
/// # Errors
/// When the text is no TOML, or holds an `accept` that is no list of tables.
pub fn append(path: &str, text: &str, new: &NewAccept<'_>) -> Result<String> {
    let attempted = || format!("adding an accepted break to `{path}`");
    let mut document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| {
        Error::new(attempted(), format!("this is no TOML: {}", error.message().trim().replace('\n', ": ")))
            .at(Place::span(path, text, error.span().unwrap_or_default()))
    })?;
    let first = document.is_empty();
    let entries = document.entry("accept").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    let Some(entries) = entries.as_array_of_tables_mut() else {
        return Err(Error::new(attempted(), "its `accept` is not written as `[[accept]]`")
            .at(Place::file(path))
            .hint("write each entry under its own line `[[accept]]`"));
    };
    let mut table = Table::new();
    table.insert("rule", value(new.rule));
    table.insert("item", value(new.item));
    table.insert("reason", value(new.reason));
    table.insert("for", value(new.release.to_string()));
    if let Some(fingerprint) = new.fingerprint {
        table.insert("fingerprint", value(fingerprint));
    }
    table.decor_mut().set_prefix(if first { "" } else { "\n" });
    entries.push(table);
    Ok(document.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::config::read;

    #[test]
    fn the_rest_of_the_file_stays() {
        let release = Version::new(1, 3, 0);
        let new =
            NewAccept { rule: "r", item: "text:a\"b", reason: "why\nnot", release: &release, fingerprint: Some("3f") };
        for text in [
            "",
            "# ours\nstrict   =  true # so\n",
            "[rules]\nr='off'\n\n# meant\n[[accept]]\nrule='r'\nitem='i'\nreason='w'\nfor='9.0.0'\n",
        ] {
            let written = append("Semver.toml", text, &new).unwrap();
            assert!(written.starts_with(text), "{written}");
            let config = read("Semver.toml", &written, &["r"]).unwrap();
            let last = config.accepts.last().unwrap();
            assert_eq!((last.item.as_str(), last.reason.as_str()), ("text:a\"b", "why\nnot"));
            assert_eq!((&last.release, last.fingerprint.as_deref()), (&release, Some("3f")));
        }
        assert!(append("Semver.toml", "accept = 1", &new).is_err());
        assert!(append("Semver.toml", "accept =", &new).is_err());
    }
}
