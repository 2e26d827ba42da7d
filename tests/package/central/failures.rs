//! Everything that can go wrong on the way: one clear error or a retry, in bounded time, and nothing half-written.

use std::path::Path;
use std::time::{Duration, Instant};

use bal_semver::error::Error;
use bal_semver::package::baseline_for;

use super::fake::{Asked, Fake, Published, Reply, json, message, sha256};
use super::ordinary::{baseline, current, version};

fn shapes() -> Published {
    Published::of("acme", "shapes", &["1.0.0"])
}

fn is_list(asked: &Asked) -> bool {
    asked.path.ends_with("/shapes")
}

fn is_file(asked: &Asked) -> bool {
    asked.path.starts_with("/files/")
}

/// The error of a run against this server; afterwards nothing may lie in the home folder but empty folders.
fn fails(fake: &Fake) -> Error {
    let home = tempfile::tempdir().unwrap();
    let settings = home.path().join("Settings.toml");
    std::fs::write(&settings, "[central]\nmaxRetries = 1\n").unwrap();
    let started = Instant::now();
    let error = baseline_for(&current("acme", "shapes", "1.0.0"), None, &fake.options(home.path())).unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(8), "took {:?}", started.elapsed());
    assert_eq!(files_below(home.path()), [settings.display().to_string()]);
    assert!(!error.hints().is_empty(), "{error}");
    assert!(!error.to_string().contains("s3cret"), "the signature of a URL is a secret: {error}");
    error
}

fn files_below(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            found.extend(files_below(&entry.path()));
        } else {
            found.push(entry.path().display().to_string());
        }
    }
    found
}

/// The second request of a run.
fn resolved() -> Asked {
    Asked { path: "/2.0/registry/packages/acme/shapes/1.0.0".to_owned(), headers: Default::default(), before: 0 }
}

/// The run succeeds although the server fails now and then.
fn survives(fake: &Fake) {
    let home = tempfile::tempdir().unwrap();
    assert_eq!(version(&baseline(&fake.options(home.path()), "1.0.0")), "1.0.0");
}

#[test]
fn every_status_of_every_step_has_its_words() {
    for (status, body, expected) in [
        (400, "bad", "the request was refused: bad"),
        (401, "no", "is private or needs a token (status 401): no"),
        (404, "resource not found", "was not found: resource not found"),
        (418, "teapot", "unexpected answer (status 418): teapot"),
        (500, "oops", "the server has a problem (status 500): oops"),
        (503, "later", "the server has a problem (status 503): later"),
    ] {
        for step in [is_list, |asked: &Asked| asked.path.ends_with("/1.0.0")] {
            let fake = Fake::failing(shapes(), move |asked| match step(asked) {
                true => message(status, body),
                false => Reply::Usual,
            });
            assert!(fails(&fake).problem().contains(expected), "{status}");
        }
        let fake = Fake::failing(shapes(), move |asked| match is_file(asked) {
            true => message(status, body),
            false => Reply::Usual,
        });
        let error = fails(&fake);
        assert!(error.problem().contains(&format!("failed (status {status}), reason: {body}")), "{error}");
    }
}

#[test]
fn what_fails_once_is_asked_again() {
    for fault in [
        (|| message(500, "oops")) as fn() -> Reply,
        || message(503, "later"),
        || Reply::Answer(429, vec![("Retry-After", "0".to_owned())], Vec::new()),
        || Reply::Reset,
        || Reply::Bytes(vec![b"HTTP/1.1 200 OK\r\nContent-Le".to_vec()], Duration::ZERO),
        || {
            let head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n[\"1.0";
            Reply::Bytes(vec![head.to_vec()], Duration::ZERO)
        },
    ] {
        for step in [is_list, is_file, |asked: &Asked| asked.path.ends_with("/1.0.0")] {
            if matches!(fault(), Reply::Bytes(bytes, _) if bytes[0].ends_with(b"[\"1.0")) && step(&resolved()) {
                continue; // A whole answer that is not a redirect is an answer, even when its body breaks off.
            }
            survives(&Fake::failing(shapes(), move |asked| match step(asked) && asked.before == 0 {
                true => fault(),
                false => Reply::Usual,
            }));
        }
    }
}

#[test]
fn a_download_that_breaks_off_is_begun_again() {
    let cut = |asked: &Asked| match is_file(asked) && asked.before < 2 {
        true => Reply::Bytes(vec![b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nPK".to_vec()], Duration::ZERO),
        false => Reply::Usual,
    };
    survives(&Fake::failing(shapes(), cut));
    let always = Fake::failing(shapes(), |asked| match is_file(asked) {
        true => Reply::Bytes(vec![b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nPK".to_vec()], Duration::ZERO),
        false => Reply::Usual,
    });
    assert!(fails(&always).problem().contains("broke off"));
    let expired = |asked: &Asked| match is_file(asked) && asked.before == 0 {
        true => Reply::Answer(403, vec![("Content-Type", "application/xml".to_owned())], b"<Error/>".to_vec()),
        false => Reply::Usual,
    };
    survives(&Fake::failing(shapes(), expired));
}

#[test]
fn a_server_that_asks_for_patience_is_left_alone() {
    let fake = Fake::failing(shapes(), |_| Reply::Answer(429, vec![("Retry-After", "3600".to_owned())], Vec::new()));
    let error = fails(&fake);
    assert!(error.problem().contains("asks to wait 3600 seconds"), "{error}");
    assert_eq!(fake.asked().len(), 1);
}

#[test]
fn answers_that_are_no_answers_are_refused() {
    let html = "<html><body>Sign in to the hotel network</body></html>";
    for reply in [
        (|html| Reply::Answer(200, vec![("Content-Type", "text/html".to_owned())], html)) as fn(Vec<u8>) -> Reply,
        |html| Reply::Answer(200, vec![("Content-Type", "application/json".to_owned())], html),
        |html| Reply::Answer(503, vec![("Content-Type", "text/html".to_owned())], html),
        |_| json(200, r#"{"versions": []}"#),
        |_| json(200, &format!("[{}]", "\"1.0.0\",".repeat(700_000))),
        |_| Reply::Answer(302, vec![("Location", "/elsewhere".to_owned())], Vec::new()),
    ] {
        let fake = Fake::failing(shapes(), move |_| reply(html.as_bytes().to_vec()));
        let error = fails(&fake);
        assert!(!error.to_string().contains("hotel"), "{error}");
    }
}

#[test]
fn a_bad_location_is_refused() {
    for (headers, expected) in [
        (vec![], "location is missing"),
        (vec![("Location", "http://127.0.0.1:1/x")], "location is missing"),
        (vec![("Location", "ftp://x/y"), ("Content-Disposition", "x")], "no usable URL"),
        (vec![("Location", "file:///etc/passwd"), ("Content-Disposition", "x")], "no usable URL"),
    ] {
        let fake = Fake::failing(shapes(), move |asked| match asked.path.ends_with("/1.0.0") {
            true => Reply::Answer(302, headers.iter().map(|(n, v)| (*n, (*v).to_owned())).collect(), Vec::new()),
            false => Reply::Usual,
        });
        let error = fails(&fake);
        assert!(error.problem().contains(expected), "{error}");
    }
}

#[test]
fn bodies_that_are_too_large_or_packed_are_refused() {
    let file = |headers: Vec<(&'static str, String)>, body: &'static [u8]| {
        Fake::failing(shapes(), move |asked| match is_file(asked) {
            true => Reply::Answer(200, headers.clone(), body.to_vec()),
            false => Reply::Usual,
        })
    };
    let error = fails(&file(vec![("Content-Length", (1_u64 << 40).to_string())], b"x"));
    assert!(error.problem().contains("more than 512 MiB"), "{error}");
    let error = fails(&file(vec![("Content-Encoding", "gzip".to_owned())], b"\x1f\x8b bomb"));
    assert!(error.problem().contains("in the encoding `gzip`"), "{error}");
    let error = fails(&file(vec![("Content-Length", "0".to_owned())], b""));
    assert!(error.problem().contains("missing or zero"), "{error}");
    let error = fails(&file(vec![("Content-Type", "text/html".to_owned())], b"<html>not a bala</html>"));
    assert!(error.problem().contains("no zip archive"), "{error}");
}

#[test]
fn a_second_redirect_is_not_followed() {
    let fake = Fake::failing(shapes(), |asked| match is_file(asked) {
        true => Reply::Answer(302, vec![("Location", "/files/other".to_owned())], Vec::new()),
        false => Reply::Usual,
    });
    assert!(fails(&fake).problem().contains("status 302"));
    assert!(!fake.asked().iter().any(|asked| asked.path == "/files/other"));
}

#[test]
fn another_package_than_the_one_asked_for_is_refused() {
    let mut published = shapes();
    published.balas[0].bytes = crate::support::bala("evil", "shapes", "1.0.0", "any");
    let error = fails(&Fake::start(published));
    assert!(error.problem().contains("it holds evil/shapes:1.0.0 instead"), "{error}");
}

#[test]
fn a_wrong_digest_is_told_and_not_kept() {
    let wrong = |asked: &Asked, digest: Option<String>| match asked.path.ends_with("/1.0.0") {
        true => {
            let host = asked.headers["host"].clone();
            let file = "acme-shapes-any-1.0.0.bala";
            let mut headers = vec![
                ("Location", format!("http://{host}/files/2.0/acme/shapes/1.0.0/{file}")),
                ("Content-Disposition", format!("attachment; filename={file}")),
            ];
            headers.extend(digest.map(|digest| ("digest", digest)));
            Reply::Answer(302, headers, Vec::new())
        }
        false => Reply::Usual,
    };
    let good = sha256(&crate::support::bala("acme", "shapes", "1.0.0", "any"));
    for (digest, kept) in [
        (Some(format!("sha-256={good}")), true),
        (Some(format!("sha-256={}", good.trim_start_matches('0').to_uppercase())), true),
        (Some(format!("sha-256={}", "ab".repeat(32))), false),
        (Some("md5=whatever".to_owned()), true),
        (None, true),
    ] {
        let home = tempfile::tempdir().unwrap();
        let sent = digest.clone();
        let fake = Fake::failing(shapes(), move |asked| wrong(asked, sent.clone()));
        let found = baseline(&fake.options(home.path()), "1.0.0");
        assert_eq!(found.notes.iter().any(|note| note.contains("could not be confirmed")), !kept, "{digest:?}");
        assert_eq!(files_below(home.path()).is_empty(), !kept, "{digest:?}");
    }
}

#[test]
fn a_server_that_is_not_there_or_too_slow_is_given_up() {
    let home = tempfile::tempdir().unwrap();
    let current = current("acme", "shapes", "1.0.0");
    let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut options = Fake::start(shapes()).options(home.path());
    let url = format!("http://{gone}/2.0/registry");
    options.variables = bal_semver::package::Variables::given(&[("BAL_SEMVER_CENTRAL_URL", &url)]);
    let error = baseline_for(&current, None, &options).unwrap_err();
    assert!(error.problem().contains("127.0.0.1 cannot be reached: Connection refused"), "{error}");
    assert!(error.to_string().contains("--offline"), "{error}");

    std::fs::write(home.path().join("Settings.toml"), "[central]\nreadTimeout = 1\nmaxRetries = 0\ncallTimeout = 2\n")
        .unwrap();
    let silent = Fake::failing(shapes(), |_| Reply::Bytes(vec![Vec::new()], Duration::from_secs(20)));
    let error = baseline_for(&current, None, &silent.options(home.path())).unwrap_err();
    assert!(error.problem().contains("did not answer in time"), "{error}");

    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".to_vec();
    let mut drops = vec![head];
    drops.extend((0..100).map(|_| b"x".to_vec()));
    let slow = Fake::failing(shapes(), move |asked| match is_file(asked) {
        true => Reply::Bytes(drops.clone(), Duration::from_millis(300)),
        false => Reply::Usual,
    });
    let started = Instant::now();
    let error = baseline_for(&current, None, &slow.options(home.path())).unwrap_err();
    assert!(error.problem().contains("is too slow"), "{error}");
    assert!(started.elapsed() < Duration::from_secs(6));
}

#[test]
fn a_server_without_tls_is_no_https_server() {
    let home = tempfile::tempdir().unwrap();
    let fake = Fake::start(shapes());
    let mut options = fake.options(home.path());
    let url = format!("https://{}/2.0/registry", fake.address);
    options.variables = bal_semver::package::Variables::given(&[("BAL_SEMVER_CENTRAL_URL", &url)]);
    let error = baseline_for(&current("acme", "shapes", "1.0.0"), None, &options).unwrap_err();
    assert!(error.problem().contains("127.0.0.1"), "{error}");
}

#[test]
fn a_broken_settings_file_is_ignored_and_said() {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("Settings.toml"), "[central]\naccesstoken = \"s3cret\n").unwrap();
    let found = baseline(&Fake::start(shapes()).options(home.path()), "1.0.0");
    assert_eq!(version(&found), "1.0.0");
    assert_eq!(found.notes.len(), 1);
    assert!(found.notes[0].contains("Settings.toml:2") && !found.notes[0].contains("s3cret"), "{:?}", found.notes);
}
