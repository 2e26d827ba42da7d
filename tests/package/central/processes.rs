//! Several processes at once, and processes that are killed: a version is there whole or not at all.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use bal_semver::package::{Options, Variables, baseline_for};

use super::fake::{Fake, Published, Reply};
use super::ordinary::{baseline, current, version};

const HOME: &str = "PACKAGE_TEST_HOME";
const URL: &str = "PACKAGE_TEST_CENTRAL";
const FILES: usize = 40;

/// A run in a process of its own: what the tests below start and kill.
#[test]
#[ignore = "started by the tests below, with a home folder and a server"]
fn one_run() {
    let mut options = Options::default();
    options.home = Some(std::env::var(HOME).expect("a home folder").into());
    options.variables = Variables::given(&[("BAL_SEMVER_CENTRAL_URL", &std::env::var(URL).expect("a server"))]);
    let found = baseline_for(&current("acme", "shapes", "1.0.0"), None, &options).unwrap();
    assert_eq!(found.package.unwrap().file_count(), FILES);
}

fn start(fake: &Fake, home: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--ignored", "central::processes::one_run"])
        .env(HOME, home)
        .env(URL, format!("http://{}/2.0/registry", fake.address))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// A package with enough files that unpacking takes a while.
fn published() -> Published {
    let json = r#"{"organization":"acme","name":"shapes","version":"1.0.0","export":["shapes"],"platform":"any"}"#;
    let files: Vec<_> =
        (0..FILES).map(|n| (format!("modules/shapes/f{n}.bal"), format!("public const C{n} = {n};\n"))).collect();
    let mut all = vec![("package.json", json)];
    all.extend(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let mut published = Published::of("acme", "shapes", &["1.0.0"]);
    published.balas[0].bytes = crate::support::zipped(&all);
    published
}

#[test]
fn ten_processes_leave_one_whole_copy_and_no_debris() {
    let home = tempfile::tempdir().unwrap();
    let fake = Fake::start(published());
    let runs: Vec<_> = (0..10).map(|_| start(&fake, home.path())).collect();
    for mut run in runs {
        assert!(run.wait().unwrap().success());
    }
    let folder = home.path().join("repositories/central.ballerina.io/bala/acme/shapes");
    let names: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["1.0.0"]);
    assert_eq!(fs::read_dir(folder.join("1.0.0/any/modules/shapes")).unwrap().count(), FILES);
}

#[test]
fn a_kill_at_any_moment_leaves_nothing_that_is_taken_for_a_version() {
    let home = tempfile::tempdir().unwrap();
    let bytes = published().balas[0].bytes.clone();
    let fake = Fake::failing(published(), move |asked| match asked.path.starts_with("/files/") {
        true => {
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", bytes.len()).into_bytes();
            let pieces = std::iter::once(head).chain(bytes.chunks(bytes.len() / 4 + 1).map(<[u8]>::to_vec));
            Reply::Bytes(pieces.collect(), Duration::from_millis(1))
        }
        false => Reply::Usual,
    });
    let mut offline = fake.options(home.path());
    offline.offline = true;
    let folder = home.path().join("repositories/central.ballerina.io/bala/acme/shapes");
    let (mut whole, mut none, mut unfinished) = (0, 0, 0);
    let run = |_| {
        let started = Instant::now();
        assert!(start(&fake, home.path()).wait().unwrap().success());
        fs::remove_dir_all(folder.join("1.0.0")).unwrap();
        started.elapsed()
    };
    let usual = (0..3).map(run).min().unwrap().min(Duration::from_millis(120));
    for round in 0..100 {
        let mut run = start(&fake, home.path());
        // Spread evenly over somewhat more than the time a run takes, in a shuffled order.
        std::thread::sleep(usual.mul_f64(f64::from(round * 37 % 100) / 80.0));
        run.kill().unwrap();
        run.wait().unwrap();
        unfinished += fs::read_dir(&folder).map_or(0, |entries| {
            entries.flatten().filter(|entry| entry.file_name().to_string_lossy().starts_with('_')).count()
        });
        match baseline_for(&current("acme", "shapes", "1.0.0"), None, &offline) {
            Ok(found) => {
                assert_eq!(found.package.unwrap().file_count(), FILES, "round {round}: half a version was accepted");
                fs::remove_dir_all(folder.join("1.0.0")).unwrap();
                whole += 1;
            }
            Err(_) => none += 1,
        }
    }
    println!("{whole} whole, {none} none, {unfinished} unfinished folders seen");
    assert!(none > 0, "no kill came in time");
    assert_eq!(version(&baseline(&fake.options(home.path()), "1.0.0")), "1.0.0");
    let names: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["1.0.0"], "the next run clears up after the killed ones");
}
