//! What a registry would refuse, told before the push.

use anstyle::AnsiColor;
use semver::Version;

use super::version::is_published;
use crate::package::{ANONYMOUS, Package, Repository};

/// Something that would stop a push, or make it regrettable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: String,
    /// The file to open, as shown to the user, and the line where there is one.
    pub place: Option<(String, Option<usize>)>,
}

impl Warning {
    /// The warning as it is told on standard error, with ANSI colours.
    pub fn styled(&self) -> String {
        let (yellow, green) = (AnsiColor::Yellow.on_default().bold(), AnsiColor::Green.on_default().bold());
        let place = match &self.place {
            Some((file, Some(line))) => format!("\n --> {file}:{line}"),
            Some((file, None)) => format!("\n --> {file}"),
            None => String::new(),
        };
        let Warning { message, help, .. } = self;
        format!("{yellow}warning{yellow:#}: {message}{place}\n  = {green}help{green:#}: {help}")
    }
}

/// Organisation names that begin like this are kept for the language's own packages.
const RESERVED: &str = "ballerina";

/// Looks at the package as Central would on a push. `published` are the versions of it that are known.
pub fn preflight(package: &Package, repository: &Repository, published: &[Version]) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let manifest = Some((package.manifest.path.clone(), package.manifest.version_line()));
    if is_published(&package.version, published) {
        warnings.push(Warning {
            message: format!(
                "{} {} is already published and can't be pushed again",
                package.full_name(),
                package.version
            ),
            help: "raise the version before the next push; `bal-semver bump` does".to_owned(),
            place: manifest.clone(),
        });
    }
    if package.org == ANONYMOUS {
        warnings.push(Warning {
            message: "the package names no organisation, without which Central takes no package".to_owned(),
            help: "add `org = \"...\"` under `[package]`".to_owned(),
            place: manifest.clone().map(|(file, _)| (file, None)),
        });
    }
    // Who has published under such a name before may do so again.
    if package.org.starts_with(RESERVED) && *repository == Repository::Central && published.is_empty() {
        warnings.push(Warning {
            message: format!("organisation `{}`: names that start with `{RESERVED}` are reserved", package.org),
            help: "set `org` to the organisation of your Central account".to_owned(),
            place: manifest.map(|(file, _)| (file, None)),
        });
    }
    if package.manifest.readme.is_none() {
        let file = readme_file(package.distribution.as_deref());
        warnings.push(Warning {
            message: format!("there is no {file}, without which Central takes no package"),
            help: format!("write {file} beside Ballerina.toml"),
            place: None,
        });
    }
    warnings
}

/// `Package.md` before the distributions 2201.11, `README.md` since.
fn readme_file(distribution: Option<&str>) -> &'static str {
    let mut numbers = distribution.unwrap_or_default().split('.').map(|part| part.parse::<u64>().ok());
    match (numbers.next().flatten(), numbers.next().flatten()) {
        (Some(year), Some(update)) if (year, update) < (2201, 11) => "Package.md",
        _ => "README.md",
    }
}

#[cfg(test)]
mod tests {
    use super::readme_file;

    #[test]
    fn the_readme_has_the_name_of_its_time() {
        for (distribution, expected) in [
            (Some("2201.8.6"), "Package.md"),
            (Some("2201.10.0"), "Package.md"),
            (Some("2201.11.0"), "README.md"),
            (Some("slbeta6"), "README.md"),
            (None, "README.md"),
        ] {
            assert_eq!(readme_file(distribution), expected, "{distribution:?}");
        }
    }
}
