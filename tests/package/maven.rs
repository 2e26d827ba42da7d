//! Maven repositories: over HTTP with Basic authorization and redirects, and as a folder.

use bal_semver::package::{Options, Repository, Variables, baseline_for};

use crate::central::fake::{Fake, Published, Reply};
use crate::central::ordinary::{baseline, current, version};
use crate::support::{bala, write};

const METADATA: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<metadata><groupId>acme</groupId>\
    <artifactId>shapes</artifactId><versioning><latest>1.1.0</latest><versions><version>1.0.0</version>\
    <version>1.1.0</version><version>next</version><version>1.2.0-SNAPSHOT</version></versions></versioning></metadata>";

fn options(home: &std::path::Path, url: &str, login: &str) -> Options {
    let settings = format!("[[repository.maven]]\nid = \"company\"\nurl = \"{url}\"\n{login}\n");
    std::fs::write(home.join("Settings.toml"), settings).unwrap();
    let mut options = Options::default();
    options.home = Some(home.to_path_buf());
    options.repository = Repository::named("company");
    options.variables = Variables::given(&[("BAL_SEMVER_CENTRAL_URL", "http://127.0.0.1:1/")]);
    options
}

/// A repository below `/repo` that wants a login and, if `storage` is given, sends downloads on to there.
fn repository(storage: Option<String>) -> Fake {
    Fake::failing(Published::default(), move |asked| {
        let file = |bytes: Vec<u8>| Reply::Answer(200, Vec::new(), bytes);
        if asked.path.starts_with("/storage/") {
            return file(bala("acme", "shapes", "1.1.0", "java21"));
        }
        if asked.headers.get("authorization").map(String::as_str) != Some("Basic bWU6cGFzcw==") {
            return Reply::Answer(401, Vec::new(), Vec::new());
        }
        match (asked.path.as_str(), &storage) {
            ("/repo/acme/shapes/maven-metadata.xml", _) => file(METADATA.into()),
            ("/repo/acme/shapes/1.1.0/shapes-1.1.0.bala", Some(storage)) => {
                Reply::Answer(307, vec![("Location", format!("{storage}/storage/x?sig=1"))], Vec::new())
            }
            ("/repo/acme/shapes/1.1.0/shapes-1.1.0.bala", None) => file(bala("acme", "shapes", "1.1.0", "java21")),
            _ => Reply::Answer(404, Vec::new(), b"<html>nothing</html>".to_vec()),
        }
    })
}

const LOGIN: &str = "username = \"me\"\naccesstoken = \"pass\"";

#[test]
fn a_repository_is_asked_with_its_login_and_the_bala_is_kept() {
    let home = tempfile::tempdir().unwrap();
    let fake = repository(None);
    let options = options(home.path(), &format!("http://{}/repo/", fake.address), LOGIN);
    let found = baseline(&options, "2.0.0");
    assert_eq!(found.why, "1.1.0 from company, the greatest version at or below 2.0.0");
    assert_eq!(found.notes, ["1 published version is no semantic version and was skipped"]);
    assert_eq!(found.package.unwrap().origin.source, "company");
    assert!(home.path().join("repositories/company/bala/acme/shapes/1.1.0/java21/package.json").is_file());
    let mut offline = options.clone();
    offline.offline = true;
    assert_eq!(version(&baseline(&offline, "2.0.0")), "1.1.0");
    assert_eq!(fake.asked().len(), 2);
    let first = baseline_for(&current("acme", "unknown", "1.0.0"), None, &options).unwrap();
    assert!(first.package.is_none());
    let (doubt, help) = first.doubt.unwrap();
    assert!(doubt.contains("no maven-metadata.xml of acme/unknown") && doubt.contains("first release"), "{doubt}");
    assert!(help.contains("--compare-version"), "{help}");
    let error = baseline_for(&current("acme", "shapes", "1.0.0"), None, &options).unwrap_err();
    assert!(error.problem().contains("does not have this version"), "listed, but not there: {error}");
}

#[test]
fn without_a_list_what_is_kept_at_home_counts() {
    let home = tempfile::tempdir().unwrap();
    let fake = Fake::failing(Published::default(), |asked| match asked.path.as_str() {
        "/acme/shapes/1.1.0/shapes-1.1.0.bala" => {
            Reply::Answer(200, Vec::new(), bala("acme", "shapes", "1.1.0", "any"))
        }
        _ => Reply::Answer(404, Vec::new(), Vec::new()),
    });
    let options = options(home.path(), &format!("http://{}", fake.address), "");
    assert!(baseline(&options, "2.0.0").package.is_none());
    let named = semver::Version::new(1, 1, 0);
    let found = baseline_for(&current("acme", "shapes", "2.0.0"), Some(&named), &options).unwrap();
    assert!(found.doubt.is_none(), "a version that is named is there");
    let found = baseline(&options, "2.0.0");
    assert!(found.doubt.as_ref().is_some_and(|(doubt, _)| doubt.contains("what the home repository holds")));
    assert_eq!(version(&found), "1.1.0", "what was seen once is published");
}

#[test]
fn redirects_are_followed_and_the_login_stays_behind() {
    let home = tempfile::tempdir().unwrap();
    let storage = repository(None);
    let fake = repository(Some(format!("http://{}", storage.address)));
    let options = options(home.path(), &format!("http://{}/repo", fake.address), LOGIN);
    assert_eq!(version(&baseline(&options, "2.0.0")), "1.1.0");
    let asked = storage.asked();
    assert_eq!((asked.len(), asked[0].path.as_str()), (1, "/storage/x?sig=1"));
    assert!(!asked[0].headers.contains_key("authorization"));
}

#[test]
fn redirects_in_a_circle_end() {
    let home = tempfile::tempdir().unwrap();
    let fake = Fake::failing(Published::default(), |asked| {
        Reply::Answer(302, vec![("Location", format!("{}/x", asked.path))], Vec::new())
    });
    let options = options(home.path(), &format!("http://{}", fake.address), "");
    let error = baseline_for(&current("acme", "shapes", "1.0.0"), None, &options).unwrap_err();
    assert!(error.problem().contains("too many redirects"), "{error}");
    assert!(fake.asked().len() < 10);
}

#[test]
fn a_folder_can_be_a_repository() {
    let (home, root) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    write(root.path(), &[("acme/shapes/maven-metadata.xml", METADATA), ("acme/shapes/1.0.0/x", "")]);
    let bytes = bala("acme", "shapes", "1.0.0", "any");
    std::fs::write(root.path().join("acme/shapes/1.0.0/shapes-1.0.0.bala"), bytes).unwrap();
    let options = options(home.path(), &format!("file://{}", root.path().display()), "");
    assert_eq!(version(&baseline(&options, "1.0.5")), "1.0.0");
    let error = baseline_for(&current("acme", "shapes", "1.1.0"), None, &options).unwrap_err();
    assert!(error.problem().contains("does not have this version"), "{error}");
    assert!(baseline_for(&current("acme", "none", "1.1.0"), None, &options).unwrap().package.is_none());
    write(root.path(), &[("acme/shapes/maven-metadata.xml", "<html>proxy</html>")]);
    let error = baseline_for(&current("acme", "shapes", "1.0.0"), None, &options).unwrap_err();
    assert!(error.problem().contains("maven-metadata.xml is broken"), "{error}");
}

#[test]
fn what_is_wrong_with_a_repository_is_said() {
    let home = tempfile::tempdir().unwrap();
    let fake = repository(None);
    let shapes = current("acme", "shapes", "1.0.0");
    for (url, login, problem, hint) in [
        (format!("http://{}/repo", fake.address), "", "status 401", "set `username`"),
        (
            format!("http://{}/repo", fake.address),
            "username = \"me\"\naccesstoken = \"s3cret\"",
            "status 401",
            "check `username`",
        ),
        (String::new(), "", "repository url is not provided", "mend its `url`"),
        ("nonsense".to_owned(), "", "its url is no URL", "mend its `url`"),
        ("ftp://x".to_owned(), "", "neither http nor https", "mend its `url`"),
    ] {
        let error = baseline_for(&shapes, None, &options(home.path(), &url, login)).unwrap_err();
        assert!(error.problem().contains(problem) && error.to_string().contains(hint), "{error}");
        assert!(!format!("{error:?}").contains("s3cret"));
    }
    let mut unknown = options(home.path(), "http://x", "");
    unknown.repository = Repository::named("other");
    let error = baseline_for(&shapes, None, &unknown).unwrap_err();
    assert!(error.problem().contains("unsupported repository `other`"), "{error}");
    assert!(error.to_string().contains("`company`"), "{error}");
}
