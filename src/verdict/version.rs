//! From a level to the version that is due.
//!
//! Versions are compared by precedence: build metadata never counts.

use std::cmp::Ordering;

use semver::{BuildMetadata, Prerelease, Version};

use crate::rules::Level;

/// The version that `level` asks for over `baseline`, whether it is free or not.
///
/// `published` helps with a pre-release baseline only: its release already means something over the last stable version
/// before it. Without one, the numbers of that release tell what it means.
pub fn due(baseline: &Version, level: Level, published: &[Version]) -> Version {
    if level == Level::None {
        return baseline.clone();
    }
    let core = core(baseline);
    if !baseline.pre.is_empty() && level <= meaning_of_release(&core, published) {
        return core;
    }
    raised(&core, level)
}

/// The first version at or above [`due`] that nobody has published: the same step again until one is free.
pub fn first_free(baseline: &Version, level: Level, published: &[Version]) -> Version {
    let mut version = due(baseline, level, published);
    while level != Level::None && is_published(&version, published) {
        version = raised(&core(&version), level);
    }
    version
}

/// The lowest release above a stable `version` that `level` asks for.
pub fn raised(version: &Version, level: Level) -> Version {
    let Version { major, minor, patch, .. } = *version;
    match (level, major) {
        (Level::None, _) => version.clone(),
        (Level::Major, 1..) => Version::new(major.saturating_add(1), 0, 0),
        // Two versions 0.y are compatible only within one y, so whatever clients can see needs a new one.
        (Level::Major, 0) | (Level::Minor, _) => Version::new(major, minor.saturating_add(1), 0),
        (Level::Patch, _) => Version::new(major, minor, patch.saturating_add(1)),
    }
}

/// The highest level that a step from `from` to `to` may carry.
pub fn step(from: &Version, to: &Version) -> Level {
    match (core(from), core(to)) {
        (from, to) if to < from => Level::None,
        (from, to) if to.major != from.major => Level::Major,
        (from, to) if to.minor != from.minor => {
            if to.major == 0 {
                Level::Major
            } else {
                Level::Minor
            }
        }
        (from, to) if to.patch != from.patch => Level::Patch,
        _ if from.pre.is_empty() => Level::None,
        (_, to) => meaning_of_release(&to, &[]),
    }
}

/// Whether `declared` may carry `level` over `baseline`: it is at or above `due`, or a pre-release of `due` or of
/// something above; and not below the baseline, nor, when anything differs, the same: that can't be published again.
pub fn is_enough(declared: &Version, baseline: &Version, due: &Version, level: Level) -> bool {
    let reaches = declared.cmp_precedence(due).is_ge() || (due.pre.is_empty() && core(declared) >= *due);
    let over_baseline = declared.cmp_precedence(baseline);
    reaches && (over_baseline == Ordering::Greater || (over_baseline == Ordering::Equal && level == Level::None))
}

/// Whether that version is taken: build metadata does not make another version.
pub fn is_published(version: &Version, published: &[Version]) -> bool {
    published.iter().any(|other| other.cmp_precedence(version).is_eq())
}

/// The version without pre-release and build metadata.
pub fn core(version: &Version) -> Version {
    Version { pre: Prerelease::EMPTY, build: BuildMetadata::EMPTY, ..version.clone() }
}

/// What the release `core` means over the last stable version before it.
fn meaning_of_release(core: &Version, published: &[Version]) -> Level {
    let last = published.iter().filter(|v| v.pre.is_empty() && v.cmp_precedence(core).is_lt());
    match (last.max_by(|a, b| a.cmp_precedence(b)), (core.major, core.minor, core.patch)) {
        (Some(last), _) => step(last, core),
        (None, (_, 0, 0) | (0, _, 0)) => Level::Major,
        (None, (_, _, 0)) => Level::Minor,
        (None, _) => Level::Patch,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn v(text: &str) -> Version {
        Version::parse(text).unwrap()
    }

    #[test]
    fn the_table() {
        for (baseline, published, major, minor, patch, none) in [
            ("1.2.3", "", "2.0.0", "1.3.0", "1.2.4", "1.2.3"),
            ("0.2.3", "", "0.3.0", "0.3.0", "0.2.4", "0.2.3"),
            ("0.0.3", "", "0.1.0", "0.1.0", "0.0.4", "0.0.3"),
            ("1.2.3+build.7", "", "2.0.0", "1.3.0", "1.2.4", "1.2.3+build.7"),
            ("2.0.0-rc.1", "1.9.0", "2.0.0", "2.0.0", "2.0.0", "2.0.0-rc.1"),
            ("1.3.0-rc.1", "1.2.3", "2.0.0", "1.3.0", "1.3.0", "1.3.0-rc.1"),
            ("1.2.4-rc.1", "1.2.3", "2.0.0", "1.3.0", "1.2.4", "1.2.4-rc.1"),
            ("2.1.0-rc.1", "1.9.0", "2.1.0", "2.1.0", "2.1.0", "2.1.0-rc.1"),
            ("2.1.0-rc.1", "1.9.0 2.0.0 2.1.0-alpha", "3.0.0", "2.1.0", "2.1.0", "2.1.0-rc.1"),
            ("0.3.0-alpha", "0.2.1", "0.3.0", "0.3.0", "0.3.0", "0.3.0-alpha"),
            ("0.2.2-alpha", "0.2.1", "0.3.0", "0.3.0", "0.2.2", "0.2.2-alpha"),
            ("1.3.0-rc.1", "", "2.0.0", "1.3.0", "1.3.0", "1.3.0-rc.1"),
            ("1.0.0-alpha", "", "1.0.0", "1.0.0", "1.0.0", "1.0.0-alpha"),
        ] {
            let published: Vec<Version> = published.split_whitespace().map(v).collect();
            for (level, expected) in
                [(Level::Major, major), (Level::Minor, minor), (Level::Patch, patch), (Level::None, none)]
            {
                let due = due(&v(baseline), level, &published);
                assert_eq!(due, v(expected), "{baseline} over {published:?} with {level:?}");
            }
        }
    }

    #[test]
    fn what_is_enough() {
        for (baseline, level, declared, enough) in [
            ("1.2.3", Level::None, "1.2.3", true),
            ("1.2.3", Level::None, "1.2.3+2", true),
            ("1.2.3", Level::None, "1.2.3-rc.1", false),
            ("1.2.3", Level::Patch, "1.2.3", false),
            ("1.2.3", Level::Patch, "1.2.3+2", false),
            ("1.2.3", Level::Patch, "1.2.4-alpha", true),
            ("1.2.3", Level::Minor, "1.2.9", false),
            ("1.2.3", Level::Minor, "1.3.0-rc.1", true),
            ("1.2.3", Level::Minor, "1.4.0-rc.1", true),
            ("1.2.3", Level::Major, "1.9.0", false),
            ("1.2.3", Level::Major, "2.0.0-rc.1", true),
            ("1.2.3", Level::Major, "2.0.0-rc.1+5", true),
            ("1.2.0-beta.1", Level::Patch, "1.2.0-beta.1", false),
            ("1.2.0-beta.2", Level::Patch, "1.2.0-beta.1", false),
            ("1.2.0-beta.1", Level::Minor, "1.2.0-beta.2", true),
            ("1.2.0-beta.1", Level::Minor, "1.2.0", true),
            ("1.2.0-beta.1", Level::Major, "1.2.0", false),
            ("1.2.0-beta.1", Level::None, "1.2.0-beta.1", true),
            ("1.2.0-beta.2", Level::None, "1.2.0-beta.1", false),
            ("2.0.0", Level::None, "1.9.0", false),
        ] {
            let due = due(&v(baseline), level, &[]);
            assert_eq!(is_enough(&v(declared), &v(baseline), &due, level), enough, "{baseline} {level:?} {declared}");
        }
    }

    #[test]
    fn steps() {
        for (from, to, level) in [
            ("1.2.3", "1.2.3", Level::None),
            ("1.2.3", "1.2.2", Level::None),
            ("1.2.3", "1.2.9", Level::Patch),
            ("1.2.3", "1.3.0", Level::Minor),
            ("1.2.3", "3.1.0-rc.1", Level::Major),
            ("0.2.3", "0.3.0", Level::Major),
            ("0.2.3", "0.2.4", Level::Patch),
            ("1.3.0-rc.1", "1.3.0", Level::Minor),
        ] {
            assert_eq!(step(&v(from), &v(to)), level, "{from} {to}");
        }
    }

    #[test]
    fn a_taken_version_is_never_suggested() {
        let published = [v("1.2.3"), v("1.2.4"), v("1.3.0"), v("2.0.0"), v("1.2.5+x")];
        for (level, expected) in [(Level::Patch, "1.2.6"), (Level::Minor, "1.4.0"), (Level::Major, "3.0.0")] {
            assert_eq!(first_free(&v("1.2.3"), level, &published), v(expected));
        }
        assert_eq!(first_free(&v("1.2.3"), Level::None, &published), v("1.2.3"));
    }

    fn version() -> impl Strategy<Value = Version> {
        let pre = prop_oneof![3 => Just(""), 1 => Just("alpha"), 1 => Just("rc.1")];
        (0u64..4, 0u64..4, 0u64..4, pre).prop_map(|(major, minor, patch, pre)| Version {
            pre: Prerelease::new(pre).unwrap(),
            ..Version::new(major, minor, patch)
        })
    }

    fn level() -> impl Strategy<Value = Level> {
        prop_oneof![Just(Level::None), Just(Level::Patch), Just(Level::Minor), Just(Level::Major)]
    }

    proptest! {
        /// What is suggested is enough, stays enough one step on, and needs more for a higher level.
        #[test]
        fn laws(baseline in version(), level in level(), published in prop::collection::vec(version(), 0..6)) {
            let suggested = first_free(&baseline, level, &published);
            let due = due(&baseline, level, &published);
            prop_assert!(suggested >= due);
            prop_assert!(is_enough(&suggested, &baseline, &due, level));
            prop_assert!(is_enough(&raised(&suggested, Level::Major), &baseline, &due, level));
            prop_assert!(level == Level::None || !is_enough(&baseline, &baseline, &due, level));
            prop_assert!(level == Level::None || !is_published(&suggested, &published));
            prop_assert!(level == Level::None || suggested.pre.is_empty());
            for lower in [Level::None, Level::Patch, Level::Minor] {
                if lower <= level {
                    prop_assert!(super::due(&baseline, lower, &published) <= due);
                }
            }
        }

        /// A pre-release of what is due is enough, as long as it is above the baseline.
        #[test]
        fn pre_releases_of_what_is_due(baseline in version(), level in level()) {
            let due = due(&baseline, level, &[]);
            let pre = Version { pre: Prerelease::new("zz").unwrap(), ..due.clone() };
            prop_assert_eq!(is_enough(&pre, &baseline, &due, level), level != Level::None || pre >= due);
        }

        /// Build metadata changes nothing.
        #[test]
        fn build_metadata(baseline in version(), declared in version(), level in level()) {
            let due = due(&baseline, level, &[]);
            let built = Version { build: BuildMetadata::new("b.1").unwrap(), ..declared.clone() };
            prop_assert_eq!(
                is_enough(&built, &baseline, &due, level), is_enough(&declared, &baseline, &due, level));
        }
    }
}
