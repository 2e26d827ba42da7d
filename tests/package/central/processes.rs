//! The program itself, several times at once, and killed: a version is there whole or not at all.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use bal_semver::package::baseline_for;

use super::fake::{Fake, Published, Reply};
use super::ordinary::{baseline, current, version};
use crate::support::write;

const FILES: usize = 40;

/// `bal-semver check` on the package in `folder/package`, with `folder/home` as its home folder.
fn start(fake: &Fake, folder: &Path, arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_bal-semver"))
        .args(arguments)
        .arg("package")
        .current_dir(folder)
        .env_clear()
        .env("BALLERINA_HOME_DIR", folder.join("home"))
        .env("BAL_SEMVER_CENTRAL_URL", format!("http://{}/2.0/registry", fake.address))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn run(fake: &Fake, folder: &Path, arguments: &[&str]) -> Output {
    start(fake, folder, arguments).wait_with_output().unwrap()
}

/// A folder with the next version of the published package.
fn workplace() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let manifest = "[package]\norg = \"acme\"\nname = \"shapes\"\nversion = \"1.0.1\"\n";
    write(dir.path(), &[("package/Ballerina.toml", manifest), ("package/README.md", "# shapes\n")]);
    let text: String = (0..FILES).map(|n| format!("public const C{n} = {n};\n")).collect();
    write(&dir.path().join("package"), &[("all.bal", &text)]);
    dir
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

fn versions(folder: &Path) -> Vec<String> {
    let folder = folder.join("home/repositories/central.ballerina.io/bala/acme/shapes");
    let names = fs::read_dir(folder).into_iter().flatten();
    names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn a_first_check_and_a_second_one_offline_give_the_same_bytes() {
    for format in ["text", "json", "markdown", "sarif"] {
        let dir = workplace();
        let fake = Fake::start(published());
        let first = run(&fake, dir.path(), &["check", "--format", format]);
        assert_eq!(first.status.code(), Some(0), "{}", String::from_utf8_lossy(&first.stderr));
        let asked = fake.asked().len();
        let second = run(&fake, dir.path(), &["check", "--format", format, "--offline"]);
        assert_eq!(String::from_utf8_lossy(&first.stdout), String::from_utf8_lossy(&second.stdout));
        assert_eq!((first.status, first.stderr), (second.status, second.stderr));
        assert_eq!(fake.asked().len(), asked);
    }
}

#[test]
fn ten_processes_leave_one_whole_copy_and_no_debris() {
    let dir = workplace();
    let fake = Fake::start(published());
    let runs: Vec<_> = (0..10).map(|_| start(&fake, dir.path(), &["check"])).collect();
    let outputs: Vec<_> = runs.into_iter().map(|run| run.wait_with_output().unwrap()).collect();
    for output in &outputs {
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(output, &outputs[0]);
    }
    assert_eq!(versions(dir.path()), ["1.0.0"]);
    let inner = dir.path().join("home/repositories/central.ballerina.io/bala/acme/shapes/1.0.0/any/modules/shapes");
    assert_eq!(fs::read_dir(inner).unwrap().count(), FILES);
}

#[test]
fn a_kill_at_any_moment_leaves_nothing_that_is_taken_for_a_version() {
    let dir = workplace();
    let bytes = published().balas[0].bytes.clone();
    let fake = Fake::failing(published(), move |asked| match asked.path.starts_with("/files/") {
        true => {
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", bytes.len()).into_bytes();
            let pieces = std::iter::once(head).chain(bytes.chunks(bytes.len() / 4 + 1).map(<[u8]>::to_vec));
            Reply::Bytes(pieces.collect(), Duration::from_millis(1))
        }
        false => Reply::Usual,
    });
    let mut offline = fake.options(&dir.path().join("home"));
    offline.offline = true;
    let folder = dir.path().join("home/repositories/central.ballerina.io/bala/acme/shapes");
    let whole_run = |_| {
        let started = Instant::now();
        assert!(run(&fake, dir.path(), &["check"]).status.success());
        fs::remove_dir_all(folder.join("1.0.0")).unwrap();
        started.elapsed()
    };
    let usual = (0..3).map(whole_run).min().unwrap().min(Duration::from_millis(120));
    let (mut whole, mut none, mut unfinished) = (0, 0, 0);
    for round in 0..100 {
        let mut run = start(&fake, dir.path(), &["check"]);
        // Spread evenly over somewhat more than the time a run takes, in a shuffled order.
        std::thread::sleep(usual.mul_f64(f64::from(round * 37 % 100) / 80.0));
        run.kill().unwrap();
        run.wait().unwrap();
        unfinished += versions(dir.path()).iter().filter(|name| name.starts_with('_')).count();
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
    assert_eq!(version(&baseline(&fake.options(&dir.path().join("home")), "1.0.0")), "1.0.0");
    // A process that was killed before it had locked its folder looks like one that is about to: such a folder is left
    // alone for an hour. All others are gone.
    let left: Vec<String> = versions(dir.path())
        .into_iter()
        .filter(|name| !name.starts_with('_') || folder.join(name).join("lock").exists())
        .collect();
    assert_eq!(left, ["1.0.0"], "the next run clears up after the killed ones");
}
