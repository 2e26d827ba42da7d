//! What happens when all goes well: versions listed, one chosen, pulled in two hops, kept, and used again offline.

use bal_semver::package::{Baseline, Loaded, Options, Package, baseline_for, load, parse_source};
use semver::Version;

use super::fake::{Fake, Published};
use crate::support::{open, write};

/// A source package that declares a version.
pub(crate) fn current(org: &str, name: &str, version: &str) -> Package {
    let dir = tempfile::tempdir().unwrap();
    let manifest = format!("[package]\norg = \"{org}\"\nname = \"{name}\"\nversion = \"{version}\"\n");
    write(dir.path(), &[("Ballerina.toml", &manifest), ("a.bal", "")]);
    open(dir.path()).unwrap()
}

pub(crate) fn baseline(options: &Options, declared: &str) -> Baseline {
    baseline_for(&current("acme", "shapes", declared), None, options).unwrap()
}

pub(crate) fn version(baseline: &Baseline) -> String {
    baseline.package.as_ref().map_or("none".to_owned(), |package| package.version.to_string())
}

#[test]
fn the_closest_version_is_pulled_in_two_hops_and_kept() {
    let home = tempfile::tempdir().unwrap();
    let fake = Fake::start(Published::of("acme", "shapes", &["1.1.0", "0.9.0", "2.0.0", "1.0.0"]));
    let options = fake.options(home.path());
    let found = baseline(&options, "1.5.0");
    assert_eq!(version(&found), "1.1.0");
    assert_eq!(found.why, "1.1.0 from central, the greatest version at or below 1.5.0");
    assert_eq!(found.published.len(), 4);
    assert_eq!(found.notes, Vec::<String>::new());
    let package = found.package.unwrap();
    assert_eq!(package.origin.source, "central");
    assert_eq!(&*package.modules[0].files[0].text, "public function of1_1_0() {}\n");
    assert_eq!(package.modules[0].files[0].path, "main.bal");

    let asked = fake.asked();
    let paths: Vec<_> = asked.iter().map(|asked| asked.path.split('?').next().unwrap()).collect();
    assert_eq!(
        paths,
        [
            "/2.0/registry/packages/acme/shapes",
            "/2.0/registry/packages/acme/shapes/1.1.0",
            "/files/2.0/acme/shapes/1.1.0/acme-shapes-any-1.1.0.bala",
        ]
    );
    for request in &asked {
        assert_eq!(request.headers["ballerina-platform"], "java11,java17,java21");
        assert!(Version::parse(&request.headers["user-agent"]).is_ok(), "{request:?}");
        assert!(!request.headers.contains_key("authorization"));
    }
    assert_eq!(asked[1].headers["accept"], "application/octet-stream");
    assert_eq!(asked[1].headers["accept-encoding"], "identity");
    assert_eq!(asked[2].headers["content-disposition"], "attachment; filename=acme-shapes-any-1.1.0.bala");

    let folder = home.path().join("repositories/central.ballerina.io/bala/acme/shapes");
    let names = |path: &std::path::Path| {
        let mut names: Vec<_> =
            std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    assert_eq!(names(&folder), ["1.1.0"]);
    assert_eq!(names(&folder.join("1.1.0")), ["any"]);
    assert_eq!(
        names(&folder.join("1.1.0/any")),
        ["bala.json", "dependency-graph.json", "docs", "modules", "package.json"]
    );
}

#[test]
fn a_second_run_downloads_nothing_and_offline_gives_the_same() {
    let home = tempfile::tempdir().unwrap();
    let fake = Fake::start(Published::of("acme", "shapes", &["1.0.0", "1.1.0"]));
    let first = baseline(&fake.options(home.path()), "1.2.0");
    let second = baseline(&fake.options(home.path()), "1.2.0");
    assert_eq!(fake.asked().len(), 4, "one list, two hops, one list");
    let mut options = fake.options(home.path());
    options.offline = true;
    let offline = baseline(&options, "1.2.0");
    assert_eq!(fake.asked().len(), 4, "offline is offline");
    for other in [second, offline] {
        assert_eq!(format!("{:?}", first.package), format!("{:?}", other.package));
        assert_eq!((&first.why, &first.notes), (&other.why, &other.notes));
    }
}

#[test]
fn a_package_that_was_never_published_is_a_first_release() {
    let home = tempfile::tempdir().unwrap();
    let fake = Fake::start(Published::default());
    let found = baseline(&fake.options(home.path()), "0.1.0");
    assert!(found.package.is_none());
    assert_eq!(found.why, "acme/shapes has no published version on central: first release");
    let mut options = fake.options(home.path());
    options.offline = true;
    let error = baseline_for(&current("acme", "shapes", "0.1.0"), None, &options).unwrap_err();
    assert!(error.problem().contains("nothing is known"), "offline nobody knows: {error}");
}

#[test]
fn the_choice_is_explained() {
    for (published, declared, expected, why, notes) in [
        (&["2.0.0", "3.0.0"][..], "1.0.0", "3.0.0", "all published versions are higher than 1.0.0", 0),
        (&["1.0.0", "!1.1.0"], "1.2.0", "1.0.0", "the greatest version at or below 1.2.0", 1),
        (&["!1.0.0", "!1.1.0"], "1.2.0", "1.1.0", "the greatest version at or below 1.2.0", 1),
        (&["1.0.0", "1.1.0-rc.1"], "1.1.0", "1.0.0", "the greatest version", 0),
        (&["1.0.0", "1.1.0-rc.1"], "1.1.0-rc.2", "1.1.0-rc.1", "the greatest usable version", 0),
    ] {
        let home = tempfile::tempdir().unwrap();
        let fake = Fake::start(Published::of("acme", "shapes", published));
        let found = baseline(&fake.options(home.path()), declared);
        assert_eq!(version(&found), expected, "{published:?} / {declared}");
        assert!(found.why.contains(why), "{}", found.why);
        assert_eq!(found.notes.len(), notes, "{:?}", found.notes);
    }
}

#[test]
fn unparsable_versions_are_skipped_and_counted() {
    let home = tempfile::tempdir().unwrap();
    let mut published = Published::of("acme", "shapes", &["1.0.0"]);
    published.odd_versions = vec!["1.2.3.4".to_owned(), "v2".to_owned(), "1.0.0".to_owned()];
    let found = baseline(&Fake::start(published).options(home.path()), "3.0.0");
    assert_eq!(version(&found), "1.0.0");
    assert_eq!(found.published.len(), 1);
    assert_eq!(found.notes, ["2 published versions are no semantic versions and were skipped"]);
}

#[test]
fn a_named_version_is_taken_even_when_deprecated() {
    let home = tempfile::tempdir().unwrap();
    let fake = Fake::start(Published::of("acme", "shapes", &["1.0.0", "!1.1.0", "2.0.0"]));
    let options = fake.options(home.path());
    let named = |text: &str| baseline_for(&current("acme", "shapes", "1.5.0"), Some(&text.parse().unwrap()), &options);
    let found = named("1.1.0").unwrap();
    assert_eq!((version(&found).as_str(), found.why.as_str()), ("1.1.0", "1.1.0 from central, as asked for"));
    assert_eq!(found.notes, ["acme/shapes:1.1.0 is deprecated: use another"]);
    let marker = home.path().join("repositories/central.ballerina.io/bala/acme/shapes/1.1.0/any/deprecated.txt");
    assert_eq!(std::fs::read_to_string(marker).unwrap(), "use another");
    assert_eq!(named("1.1.0").unwrap().notes, found.notes, "the marker says the same");
    let error = named("7.0.0").unwrap_err();
    assert!(error.problem().contains("acme/shapes:7.0.0 is not published"), "{error}");
    assert!(error.to_string().contains("published are 2.0.0, 1.1.0, 1.0.0"), "{error}");
}

#[test]
fn sources_of_the_command_line_reach_central() {
    let home = tempfile::tempdir().unwrap();
    let fake = Fake::start(Published::of("acme", "shapes", &["1.0.0", "1.1.0", "2.0.0-rc.1"]));
    let options = fake.options(home.path());
    let here = current("acme", "shapes", "1.0.0");
    for (source, expected) in [
        ("central:acme/shapes:1.0.0", "1.0.0"),
        ("central:1.1.0", "1.1.0"),
        ("central:acme/shapes", "1.1.0"),
        ("central:", "1.0.0"),
    ] {
        let Loaded::Package(package) = load(&parse_source(source).unwrap().beside(&here), &options).unwrap() else {
            panic!("no package")
        };
        assert_eq!(package.version.to_string(), expected, "{source}");
    }
    assert!(load(&parse_source("central:1.0.0").unwrap(), &options).is_err(), "no package at hand");
}

#[test]
fn platforms_and_the_newer_layout_are_kept_as_they_are() {
    let home = tempfile::tempdir().unwrap();
    let mut published = Published::of("acme", "shapes", &["1.0.0", "1.1.0"]);
    published.balas[0].platform = "java21".to_owned();
    published.balas[0].bytes = crate::support::bala("acme", "shapes", "1.0.0", "java21");
    published.balas[1].bytes = crate::support::zipped(&[
        ("Bala.toml", "[bala]\nschema_version = \"4\"\n[build]\nplatform = \"any\"\n"),
        ("Ballerina.toml", "[package]\norg = \"acme\"\nname = \"shapes\"\nversion = \"1.1.0\"\n"),
        ("main.bal", "public const A = 1;\n"),
        ("native/x.bin", "native"),
    ]);
    let fake = Fake::start(published);
    let options = fake.options(home.path());
    assert_eq!(baseline(&options, "1.0.0").package.unwrap().platform, "java21");
    assert_eq!(version(&baseline(&options, "1.1.0")), "1.1.0");
    let folder = home.path().join("repositories/central.ballerina.io/bala/acme/shapes");
    assert!(folder.join("1.0.0/java21/package.json").is_file());
    assert!(folder.join("1.1.0/any/native/x.bin").is_file());
}
