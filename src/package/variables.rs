//! Environment variables, as the process has them or as a test sets them.

use std::collections::BTreeMap;
use std::fmt;

/// Where the values of environment variables come from.
#[derive(Clone, Default)]
pub enum Variables {
    /// The environment of the process.
    #[default]
    Process,
    /// These and no others.
    Given(BTreeMap<String, String>),
}

impl Variables {
    /// These variables and no others.
    pub fn given(pairs: &[(&str, &str)]) -> Variables {
        Variables::Given(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    /// The value of a variable, if it is set, even if it is empty.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        match self {
            Variables::Process => std::env::var(name).ok(),
            Variables::Given(map) => map.get(name).cloned(),
        }
    }

    /// The first of these variables that is set and not empty.
    pub(super) fn first(&self, names: &[&str]) -> Option<String> {
        names.iter().filter_map(|name| self.get(name)).find(|value| !value.is_empty())
    }

    /// Whether a variable says `true`, in any case, as the Ballerina tools read it.
    pub(super) fn is_true(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }
}

impl fmt::Debug for Variables {
    /// Never the values: one of them is a token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Variables::Process => f.write_str("Process"),
            Variables::Given(map) => f.debug_set().entries(map.keys()).finish(),
        }
    }
}
