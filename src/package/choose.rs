//! Which published version a package is compared with (compatibility rules, section 11).

use std::cmp::Reverse;

use semver::Version;

/// A version, and why it would be the one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Candidate<'a> {
    pub(super) version: &'a Version,
    pub(super) reason: Reason,
}

/// Why a version is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// It is the greatest at or below the declared version.
    AtOrBelow,
    /// All published versions are higher; it is the highest.
    Higher,
}

/// The published versions, best first: the greatest at or below the declared one, stable versions before pre-releases
/// unless the declared version is itself a pre-release of the same core; after those the higher ones, highest first.
/// The first is the baseline, the next ones stand in for it when it is deprecated.
pub(super) fn candidates<'a>(published: &'a [Version], declared: &Version) -> Vec<Candidate<'a>> {
    let (mut below, mut higher): (Vec<_>, Vec<_>) =
        published.iter().partition(|version| version.cmp_precedence(declared).is_le());
    let core = |version: &Version| (version.major, version.minor, version.patch);
    let is_last_choice =
        |version: &Version| !version.pre.is_empty() && (declared.pre.is_empty() || core(version) != core(declared));
    below.sort_by(|a, b| {
        let by_kind = is_last_choice(a).cmp(&is_last_choice(b));
        by_kind.then_with(|| b.cmp_precedence(a)).then_with(|| Reverse(*a).cmp(&Reverse(*b)))
    });
    higher.sort_by(|a, b| b.cmp_precedence(a).then_with(|| b.cmp(a)));
    let because = |reason| move |version| Candidate { version, reason };
    below.into_iter().map(because(Reason::AtOrBelow)).chain(higher.into_iter().map(because(Reason::Higher))).collect()
}

impl Candidate<'_> {
    /// One sentence for the report: which version, from where, why.
    pub(super) fn why(&self, declared: &Version, repository: &str) -> String {
        let version = self.version;
        let kind = if version.pre.is_empty() { "greatest" } else { "greatest usable" };
        match self.reason {
            Reason::AtOrBelow => format!("{version} from {repository}, the {kind} version at or below {declared}"),
            Reason::Higher => format!(
                "{version} from {repository}, the highest one: all published versions are higher than {declared}"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(published: &str, declared: &str) -> (String, Reason) {
        let versions: Vec<Version> = published.split(' ').map(|text| Version::parse(text).unwrap()).collect();
        let declared = Version::parse(declared).unwrap();
        let best = candidates(&versions, &declared)[0];
        (best.version.to_string(), best.reason)
    }

    #[test]
    fn the_closest_version_is_taken() {
        for (published, declared, expected) in [
            ("1.0.0 1.1.0 2.0.0", "1.2.0", "1.1.0"),
            ("2.0.0 1.1.0 1.0.0", "1.1.0", "1.1.0"),
            ("1.9.0 1.10.0", "1.11.0", "1.10.0"),
            ("1.0.0 1.1.0-rc.1", "1.1.0", "1.0.0"),
            ("0.9.0 1.0.0-alpha 1.0.0-beta", "1.0.0", "0.9.0"),
            ("1.0.0-alpha 1.0.0-beta", "1.0.0", "1.0.0-beta"),
            ("0.9.0 1.0.0-alpha 1.0.0-beta.2 1.0.0-beta.10", "1.0.0-rc.1", "1.0.0-beta.10"),
            ("0.9.0 1.0.0-alpha", "1.1.0-alpha", "0.9.0"),
            ("1.0.0-alpha", "1.1.0-alpha", "1.0.0-alpha"),
            ("0.9.0 1.0.0-rc.2", "1.0.0-rc.1", "0.9.0"),
            ("1.0.0+b 1.0.0+a", "1.0.0", "1.0.0+b"),
        ] {
            assert_eq!(best(published, declared), (expected.to_owned(), Reason::AtOrBelow), "{published} / {declared}");
        }
    }

    #[test]
    fn when_all_are_higher_the_highest_is_taken() {
        assert_eq!(best("1.0.0 2.0.0 1.5.0", "0.1.0"), ("2.0.0".to_owned(), Reason::Higher));
        assert_eq!(best("1.0.0", "1.0.0-rc.1"), ("1.0.0".to_owned(), Reason::Higher));
    }

    #[test]
    fn every_version_is_a_candidate_once() {
        let versions: Vec<Version> =
            ["3.0.0", "1.0.0", "1.1.0-x", "0.1.0", "2.0.0"].iter().map(|text| Version::parse(text).unwrap()).collect();
        let order = candidates(&versions, &Version::new(1, 5, 0));
        let order: Vec<_> = order.iter().map(|candidate| candidate.version.to_string()).collect();
        assert_eq!(order, ["1.0.0", "0.1.0", "1.1.0-x", "3.0.0", "2.0.0"]);
        assert!(candidates(&[], &Version::new(1, 0, 0)).is_empty());
    }
}
