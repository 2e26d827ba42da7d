//! `Semver.toml`: what a project decides for itself.

use std::collections::BTreeMap;
use std::ops::Range;

use semver::Version;
use toml_edit::{Document, Item, TableLike, Value};

use super::nearest::nearest;
use crate::error::{Error, Place, Result};
use crate::rules::Level;

/// The name of the file, beside `Ballerina.toml`.
pub const FILE: &str = "Semver.toml";

/// What a project decides for itself. The default is what no file means.
#[derive(Debug, Clone, Default)]
pub struct Config {
    /// Caveats count as major.
    pub strict: bool,
    /// The repository to compare with.
    pub repository: Option<String>,
    /// Levels by rule id, or by `major`, `minor` or `patch` for all rules of that level. `None` is `"off"`.
    pub levels: BTreeMap<String, Option<Level>>,
    /// The breaks that are meant, in the order of the file.
    pub accepts: Vec<Accept>,
}

/// One `[[accept]]`.
#[derive(Debug, Clone)]
pub struct Accept {
    /// The rule that would speak.
    pub rule: String,
    /// The item it would speak about.
    pub item: String,
    /// Why this is meant.
    pub reason: String,
    /// The release it is meant for (`for`). It counts as what the step to that release allows.
    pub release: Version,
    /// This very finding and no later one of the same rule at the same item.
    pub fingerprint: Option<String>,
    /// Where the entry begins.
    pub place: Place,
    /// Where its `for` stands.
    pub release_place: Place,
}

const TOP: &[&str] = &["strict", "repository", "rules", "accept"];
const ACCEPT: &[&str] = &["rule", "item", "reason", "for", "fingerprint"];

/// Reads the text of a `Semver.toml`; `path` is the file as shown to the user and `rules` are the ids of all rules.
///
/// # Errors
/// Broken TOML, an unknown key, rule or level, a value of the wrong kind, an `[[accept]]` that lacks something: each with
/// its line and what to write instead.
pub fn read(path: &str, text: &str, rules: &[&str]) -> Result<Config> {
    let file = File { path, text, rules };
    let document = Document::parse(text.to_owned()).map_err(|error| {
        let problem = error.message().trim().replace('\n', ": ");
        file.error(error.span().unwrap_or_default(), format!("this is no TOML: {problem}"))
    })?;
    file.config(document.as_table())
}

struct File<'a> {
    path: &'a str,
    text: &'a str,
    rules: &'a [&'a str],
}

impl File<'_> {
    fn config(&self, table: &dyn TableLike) -> Result<Config> {
        self.only_known_keys(table, TOP)?;
        let mut config = Config::default();
        if let Some(item) = table.get("strict") {
            let expected = "`strict` is `true` or `false`, without quotes";
            config.strict = item.as_bool().ok_or_else(|| self.kind(item, expected))?;
        }
        if let Some(item) = table.get("repository") {
            let name = "`repository` is \"central\", \"local\" or the id of a Maven repository of Settings.toml";
            config.repository = Some(self.text_of(item, name)?.to_owned());
        }
        if let Some(item) = table.get("rules") {
            let rules = item.as_table_like().ok_or_else(|| self.kind(item, "`rules` is a table: `[rules]`"))?;
            for (key, level) in rules.iter() {
                config.levels.insert(key.to_owned(), self.level(rules, key, level)?);
            }
        }
        if let Some(item) = table.get("accept") {
            config.accepts = self.accepts(item)?;
        }
        Ok(config)
    }

    fn level(&self, rules: &dyn TableLike, key: &str, item: &Item) -> Result<Option<Level>> {
        if !matches!(key, "major" | "minor" | "patch") && !self.rules.contains(&key) {
            return Err(self.unknown_rule(key_span(rules, key), key));
        }
        match self.text_of(item, "a level is \"major\", \"minor\", \"patch\" or \"off\"")? {
            "major" => Ok(Some(Level::Major)),
            "minor" => Ok(Some(Level::Minor)),
            "patch" => Ok(Some(Level::Patch)),
            "off" => Ok(None),
            other => Err(self
                .error(span(item), format!("`{other}` is no level"))
                .hint(suggestion(other, &["major", "minor", "patch", "off"]))),
        }
    }

    fn accepts(&self, item: &Item) -> Result<Vec<Accept>> {
        if let Some(tables) = item.as_array_of_tables() {
            return tables.iter().map(|table| self.accept(table, table.span().unwrap_or_default())).collect();
        }
        let inline = |value: &Value| match value {
            Value::InlineTable(table) => self.accept(table, value.span().unwrap_or_default()),
            _ => Err(self.kind(item, "`accept` is a list of tables: `[[accept]]`")),
        };
        match item.as_array() {
            Some(array) => array.iter().map(inline).collect(),
            None => Err(self.kind(item, "`accept` is a list of tables: `[[accept]]`, with two brackets")),
        }
    }

    fn accept(&self, table: &dyn TableLike, whole: Range<usize>) -> Result<Accept> {
        self.only_known_keys(table, ACCEPT)?;
        let required = |key: &str, example: &str| match table.get(key) {
            Some(item) => {
                let text = self.text_of(item, &format!("`{key}` is a text in quotes"))?;
                if text.trim().is_empty() {
                    return Err(self.error(span(item), format!("`{key}` is empty")).hint(format!("write {example}")));
                }
                Ok((text.to_owned(), span(item)))
            }
            None => Err(self
                .error(whole.clone(), format!("this `[[accept]]` has no `{key}`"))
                .hint(format!("add a line {example}"))),
        };
        let (rule, rule_span) = required("rule", "`rule = \"…\"` with the id that the report names")?;
        if !self.rules.contains(&rule.as_str()) {
            return Err(self.unknown_rule(rule_span, &rule));
        }
        let (item, _) = required("item", "`item = \"module:Name\"` with the item that the report names")?;
        let (reason, _) = required("reason", "`reason = \"…\"`: an accepted break must say why it is meant")?;
        let (release, release_span) =
            required("for", "`for = \"1.3.0\"` with the release that this break is meant for")?;
        let release = Version::parse(&release).map_err(|error| {
            self.error(release_span.clone(), format!("`{release}` is no semantic version: {error}"))
                .hint("write three numbers, for example \"1.3.0\"")
        })?;
        let fingerprint = match table.get("fingerprint") {
            Some(item) => Some(self.text_of(item, "`fingerprint` is a text in quotes")?.to_owned()),
            None => None,
        };
        let place = Place { width: 0, ..self.place(whole) };
        Ok(Accept { rule, item, reason, release, fingerprint, place, release_place: self.place(release_span) })
    }

    fn only_known_keys(&self, table: &dyn TableLike, known: &[&str]) -> Result<()> {
        match table.iter().find(|(key, _)| !known.contains(key)) {
            None => Ok(()),
            Some((key, _)) => {
                let problem = format!("unknown key `{key}`");
                Err(self.error(key_span(table, key), problem).hint(suggestion(key, known)))
            }
        }
    }

    fn text_of<'i>(&self, item: &'i Item, expected: &str) -> Result<&'i str> {
        item.as_str().ok_or_else(|| self.kind(item, expected))
    }

    fn kind(&self, item: &Item, expected: &str) -> Error {
        let name = item.type_name();
        let article = if name.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
        self.error(span(item), format!("{expected}, not {article} {name}"))
    }

    fn unknown_rule(&self, at: Range<usize>, id: &str) -> Error {
        self.error(at, format!("there is no rule `{id}`")).hint(nearest(id, self.rules.iter().copied()).map_or_else(
            || "see `bal-semver rules` for all of them".to_owned(),
            |near| format!("did you mean `{near}`? `bal-semver rules` lists them all"),
        ))
    }

    fn error(&self, at: Range<usize>, problem: String) -> Error {
        Error::new(format!("reading `{}`", self.path), problem).at(self.place(at))
    }

    fn place(&self, at: Range<usize>) -> Place {
        Place::span(self.path, self.text, at)
    }
}

fn suggestion(word: &str, known: &[&str]) -> String {
    let all = known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match nearest(word, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`? Known here: {all}"),
        None => format!("known here: {all}"),
    }
}

fn span(item: &Item) -> Range<usize> {
    item.span().unwrap_or_default()
}

fn key_span(table: &dyn TableLike, key: &str) -> Range<usize> {
    table.get_key_value(key).and_then(|(key, _)| key.span()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: &[&str] = &["function-removed", "parameter-default-changed"];

    #[test]
    fn a_whole_file() {
        let text = r#"
strict = true
repository = "local"
[rules]
parameter-default-changed = "patch"
minor = "off"
[[accept]]
rule = "function-removed"
item = "text:shout"
reason = "never worked since 1.1"
for = "1.3.0"
"#;
        let config = read("Semver.toml", text, RULES).unwrap();
        assert!(config.strict);
        assert_eq!(config.repository.as_deref(), Some("local"));
        assert_eq!(config.levels["parameter-default-changed"], Some(Level::Patch));
        assert_eq!(config.levels["minor"], None);
        assert_eq!(config.accepts[0].place.line, Some(7));
        assert_eq!(config.accepts[0].release, Version::new(1, 3, 0));
        assert!(!read("Semver.toml", "", RULES).unwrap().strict);
    }

    #[test]
    fn every_mistake_names_its_line_and_the_fix() {
        let accept = "[[accept]]\nrule = \"function-removed\"\nitem = \"a:b\"\n";
        let mistakes = [
            "strict = maybe".to_owned(),
            "strict = \"yes\"".to_owned(),
            "\nstict = true".to_owned(),
            "repository = 1".to_owned(),
            "rules = 3".to_owned(),
            "[rules]\nfunction-remove = \"minor\"".to_owned(),
            "[rules]\nzzz = \"minor\"".to_owned(),
            "[rules]\nfunction-removed = \"mino\"".to_owned(),
            "[rules]\nfunction-removed = false".to_owned(),
            "[accept]\nrule = \"function-removed\"".to_owned(),
            accept.to_owned(),
            format!("{accept}reason = \" \"\nfor = \"1.3.0\""),
            format!("{accept}reason = \"x\""),
            format!("{accept}reason = \"x\"\nfor = \"1.3\""),
            format!("{accept}reason = \"x\"\nfor = 2026-01-01"),
            format!("{accept}reason = \"x\"\nfor = \"1.3.0\"\nuntil = \"1\""),
            "[[accept]]\nrule = \"removed-function\"".to_owned(),
        ];
        let told: Vec<String> =
            mistakes.iter().map(|text| format!("{}\n", read("Semver.toml", text, RULES).unwrap_err())).collect();
        insta::with_settings!({ snapshot_path => "../../snapshots", prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!("semver-toml-mistakes", told.join("\n"));
        });
    }

    #[test]
    fn any_text_is_read_or_refused() {
        for text in
            ["\u{feff}strict=true", "[[accept]]\n[accept.x]", "accept=[1]", "accept=[{}]", "a.b.c=1", "é=1", "=\n\0"]
        {
            let _ = read("Semver.toml", text, RULES);
        }
    }
}
