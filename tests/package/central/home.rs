//! The home repository: platforms, half-written folders, folders that cannot be written, the local repository.

use std::fs;

use bal_semver::package::{Repository, baseline_for};

use super::fake::{Fake, Published};
use super::ordinary::{baseline, current, version};
use crate::support::{bala, write};

const CENTRAL: &str = "repositories/central.ballerina.io/bala/acme/shapes";

/// An unpacked bala of that version and platform.
fn unpacked(folder: &std::path::Path, version: &str, platform: &str, text: &str) {
    let json = format!(
        r#"{{"organization":"acme","name":"shapes","version":"{version}","export":["shapes"],"platform":"{platform}"}}"#
    );
    let inner = folder.join(version).join(platform);
    write(&inner, &[("package.json", &json), ("modules/shapes/main.bal", text)]);
}

#[test]
fn only_whole_versions_are_seen() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join(CENTRAL);
    unpacked(&folder, "1.0.0", "any", "");
    unpacked(&folder, "1.9.0_temp", "any", "");
    unpacked(&folder, "_unfinished-x/1.8.0", "any", "");
    fs::create_dir_all(folder.join("1.7.0/any/modules")).unwrap();
    fs::create_dir_all(folder.join("1.6.0")).unwrap();
    fs::write(folder.join("1.5.0"), "a file").unwrap();
    let mut options = Fake::start(Published::default()).options(home.path());
    options.offline = true;
    let found = baseline(&options, "2.0.0");
    assert_eq!(version(&found), "1.0.0");
    assert_eq!(found.published.len(), 1);
}

#[test]
fn any_comes_before_java_and_lower_before_higher() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join(CENTRAL);
    for (version, platforms) in [("1.0.0", &["java21", "any"][..]), ("1.1.0", &["java21", "java9", "go1"])] {
        platforms.iter().for_each(|platform| unpacked(&folder, version, platform, platform));
    }
    let mut options = Fake::start(Published::default()).options(home.path());
    options.offline = true;
    let text = |declared| baseline(&options, declared).package.unwrap().modules[0].files[0].text.to_string();
    assert_eq!(text("1.0.0"), "any");
    assert_eq!(text("1.1.0"), "java9");
}

#[test]
fn another_platform_is_added_beside() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join(CENTRAL);
    fs::create_dir_all(folder.join("1.0.0/java11")).unwrap();
    fs::write(folder.join("1.0.0/java11/odd.txt"), "no manifest").unwrap();
    let fake = Fake::start(Published::of("acme", "shapes", &["1.0.0"]));
    assert_eq!(baseline(&fake.options(home.path()), "1.0.0").notes, Vec::<String>::new());
    assert!(folder.join("1.0.0/any/package.json").is_file());
    assert!(folder.join("1.0.0/java11/odd.txt").is_file());
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "no debris");
}

#[test]
fn a_home_that_cannot_be_written_is_said_and_does_no_harm() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("repositories"), "in the way").unwrap();
    let fake = Fake::start(Published::of("acme", "shapes", &["1.0.0"]));
    let found = baseline(&fake.options(home.path()), "1.0.0");
    assert_eq!(version(&found), "1.0.0");
    assert_eq!(found.notes.len(), 1);
    assert!(found.notes[0].contains("could not be kept in the home repository"), "{:?}", found.notes);
    let file = home.path().join("repositories");
    let error = baseline_for(&current("acme", "shapes", "1.0.0"), None, &fake.options(&file)).unwrap_err();
    assert!(error.problem().contains("not a directory"), "{error}");
}

#[test]
fn an_abandoned_folder_is_removed_and_a_living_one_is_not() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join(CENTRAL);
    let (dead, alive, young) =
        (folder.join("_unfinished-dead"), folder.join("_unfinished-alive"), folder.join("_unfinished-young"));
    for path in [&dead, &alive] {
        write(path, &[("lock", ""), ("1.0.0/any/package.json", "{")]);
    }
    fs::create_dir_all(&young).unwrap();
    let lock = fs::File::open(alive.join("lock")).unwrap();
    lock.lock().unwrap();
    let fake = Fake::start(Published::of("acme", "shapes", &["1.0.0"]));
    assert_eq!(version(&baseline(&fake.options(home.path()), "1.0.0")), "1.0.0");
    assert!(!dead.exists() && alive.exists() && young.exists());
}

#[test]
fn a_damaged_copy_names_itself() {
    let home = tempfile::tempdir().unwrap();
    let inner = home.path().join(CENTRAL).join("1.0.0/any");
    write(&inner, &[("package.json", "{\"organization\": ")]);
    let mut options = Fake::start(Published::default()).options(home.path());
    options.offline = true;
    let error = baseline_for(&current("acme", "shapes", "1.0.0"), None, &options).unwrap_err();
    assert!(error.to_string().contains("remove ") && error.to_string().contains("1.0.0/any"), "{error}");
}

#[test]
fn the_local_repository_is_a_repository() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("repositories/local/bala/acme/shapes");
    unpacked(&folder, "1.0.0", "any", "");
    unpacked(&folder, "1.1.0", "any", "");
    let fake = Fake::start(Published::of("acme", "shapes", &["1.2.0"]));
    let mut options = fake.options(home.path());
    options.repository = Repository::Local;
    let found = baseline(&options, "1.5.0");
    assert_eq!(found.why, "1.1.0 from local, the greatest version at or below 1.5.0");
    let error =
        baseline_for(&current("acme", "shapes", "1.0.0"), Some(&"3.0.0".parse().unwrap()), &options).unwrap_err();
    assert!(error.to_string().contains("it holds 1.1.0, 1.0.0"), "{error}");
    assert!(error.to_string().contains("bal push --repository local"), "{error}");
    let first = baseline_for(&current("acme", "other", "1.0.0"), None, &options).unwrap();
    assert!(first.package.is_none());
    assert_eq!(fake.asked().len(), 0);
}

#[test]
fn hostile_archives_from_central_leave_nothing() {
    let hostile = crate::support::zipped(&[("package.json", "{}"), ("modules/shapes/xx/../../../../../evil", "x")]);
    let mut published = Published::of("acme", "shapes", &["1.0.0"]);
    published.balas[0].bytes = hostile;
    let home = tempfile::tempdir().unwrap();
    let fake = Fake::start(published);
    let error = baseline_for(&current("acme", "shapes", "1.0.0"), None, &fake.options(home.path())).unwrap_err();
    assert!(error.problem().contains("would lie outside"), "{error}");
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
    let mut published = Published::of("acme", "shapes", &["1.0.0"]);
    published.balas[0].bytes = bala("acme", "shapes", "1.0.0", "../../evil");
    let found = baseline(&Fake::start(published).options(home.path()), "1.0.0");
    assert!(found.notes[0].contains("is no platform"), "{:?}", found.notes);
    assert!(!home.path().join("repositories/central.ballerina.io/bala/acme/shapes/1.0.0").exists());
}
