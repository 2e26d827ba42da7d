//! The token goes to Central and nowhere else: no other host, no message, no file. Proxies and settings besides.

use bal_semver::package::{Variables, baseline_for};

use super::fake::{Fake, Published, Reply, message};
use super::ordinary::{baseline, current, version};

const TOKEN: &str = "t0ken-of-a-user";

fn private() -> Published {
    let mut published = Published::of("acme", "shapes", &["1.0.0"]);
    published.tokens.insert("acme".to_owned(), TOKEN.to_owned());
    published
}

#[test]
fn a_private_package_needs_the_token() {
    let home = tempfile::tempdir().unwrap();
    let fake = Fake::start(private());
    let current = current("acme", "shapes", "1.0.0");
    let error = baseline_for(&current, None, &fake.options(home.path())).unwrap_err();
    assert!(error.problem().contains("is private or needs a token"), "{error}");
    let wrong = fake.options_with(home.path(), &[("BALLERINA_CENTRAL_ACCESS_TOKEN", "wr0ng")]);
    let error = baseline_for(&current, None, &wrong).unwrap_err();
    assert!(error.problem().contains("unauthorized access token"), "{error}");
    assert!(!format!("{error} {error:?} {wrong:?}").contains("wr0ng"));
    let right = fake.options_with(home.path(), &[("BALLERINA_CENTRAL_ACCESS_TOKEN", TOKEN)]);
    assert_eq!(version(&baseline(&right, "1.0.0")), "1.0.0");
    assert_nowhere(home.path());
}

#[test]
fn the_token_can_stand_in_the_settings() {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("Settings.toml"), format!("[central]\naccesstoken = \"{TOKEN}\"\n")).unwrap();
    let fake = Fake::start(private());
    assert_eq!(version(&baseline(&fake.options(home.path()), "1.0.0")), "1.0.0");
}

#[test]
fn the_token_does_not_follow_to_another_host() {
    let home = tempfile::tempdir().unwrap();
    let files = Fake::start(Published::of("acme", "shapes", &["1.0.0"]));
    let mut published = private();
    published.files_at = Some(files.address);
    let fake = Fake::start(published);
    let options = fake.options_with(home.path(), &[("BALLERINA_CENTRAL_ACCESS_TOKEN", TOKEN)]);
    assert_eq!(version(&baseline(&options, "1.0.0")), "1.0.0");
    assert!(fake.asked().iter().all(|asked| asked.headers["authorization"] == format!("Bearer {TOKEN}")));
    let elsewhere = files.asked();
    assert_eq!(elsewhere.len(), 1);
    assert!(elsewhere.iter().all(|asked| !asked.headers.contains_key("authorization")), "{elsewhere:?}");
}

#[test]
fn a_server_that_repeats_the_token_is_not_quoted_beyond_its_message() {
    let home = tempfile::tempdir().unwrap();
    let fake = Fake::failing(private(), |_| message(401, "bad\\ntoken \\u001b[31m"));
    let options = fake.options_with(home.path(), &[("BALLERINA_CENTRAL_ACCESS_TOKEN", TOKEN)]);
    let error = baseline_for(&current("acme", "shapes", "1.0.0"), None, &options).unwrap_err();
    assert!(!error.to_string().contains(['\u{1b}']), "{error}");
    assert!(error.problem().ends_with("bad token [31m"), "{error}");
}

#[test]
fn a_token_that_cannot_be_sent_is_refused_unseen() {
    let home = tempfile::tempdir().unwrap();
    let fake = Fake::start(private());
    let options = fake.options_with(home.path(), &[("BALLERINA_CENTRAL_ACCESS_TOKEN", "a\nb-s3cret")]);
    let error = baseline_for(&current("acme", "shapes", "1.0.0"), None, &options).unwrap_err();
    assert!(error.problem().contains("the access token has characters"), "{error}");
    assert!(!format!("{error:?}").contains("s3cret"));
    assert_eq!(fake.asked().len(), 0);
}

#[test]
fn the_token_is_not_sent_in_the_clear_over_a_network() {
    let home = tempfile::tempdir().unwrap();
    let proxy = Fake::start(Published::of("acme", "shapes", &["1.0.0"]));
    let address = format!("http://{}", proxy.address);
    let mut options = proxy.options(home.path());
    options.variables = Variables::given(&[
        ("BAL_SEMVER_CENTRAL_URL", "http://central.invalid/2.0/registry"),
        ("BALLERINA_CENTRAL_ACCESS_TOKEN", TOKEN),
        ("http_proxy", &address),
    ]);
    let found = baseline_for(&current("acme", "shapes", "1.0.0"), None, &options).unwrap();
    assert_eq!(version(&found), "1.0.0");
    assert!(proxy.asked().iter().all(|asked| !asked.headers.contains_key("authorization")));
}

#[test]
fn the_proxy_of_the_settings_is_asked_with_its_login() {
    let home = tempfile::tempdir().unwrap();
    let proxy = Fake::start(Published::of("acme", "shapes", &["1.0.0"]));
    let settings = format!(
        "[proxy]\nhost = \"{}\"\nport = {}\nusername = \"u\"\npassword = \"p\"\n",
        proxy.address.ip(),
        proxy.address.port()
    );
    std::fs::write(home.path().join("Settings.toml"), settings).unwrap();
    let mut options = proxy.options(home.path());
    let url = [("BAL_SEMVER_CENTRAL_URL", "http://central.invalid/2.0/registry")];
    options.variables = Variables::given(&url);
    let found = baseline_for(&current("acme", "shapes", "1.0.0"), None, &options).unwrap();
    assert_eq!(version(&found), "1.0.0");
    let asked = proxy.asked();
    assert!(asked.iter().take(2).all(|asked| asked.headers["proxy-authorization"] == "Basic dTpw"), "{asked:?}");
    let except = Fake::failing(Published::default(), |_| Reply::Reset);
    let mut options = except.options_with(home.path(), &[("no_proxy", "127.0.0.1")]);
    options.offline = false;
    assert!(baseline_for(&current("acme", "other", "1.0.0"), None, &options).is_err(), "the proxy is not asked");
    assert_eq!(proxy.asked().len(), asked.len());
}

/// No file below the home folder holds the token.
fn assert_nowhere(folder: &std::path::Path) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            assert_nowhere(&entry.path());
        } else {
            let bytes = std::fs::read(entry.path()).unwrap();
            assert!(!bytes.windows(TOKEN.len()).any(|window| window == TOKEN.as_bytes()), "{:?}", entry.path());
        }
    }
}
