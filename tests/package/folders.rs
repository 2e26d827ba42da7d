//! Source folders and unpacked balas: what belongs to the package, and what each kind of bad input is told.

use std::fs;

use bal_semver::package::{Loaded, Options, Source, Visibility, load};

use crate::support::{bala, open, refused, write};

const MANIFEST: &str = "[package]\norg = \"acme\"\nname = \"text\"\nversion = \"1.2.3\"\n";

#[test]
fn a_source_package_is_read_whole() {
    let dir = tempfile::tempdir().unwrap();
    let manifest = format!(
        "{MANIFEST}distribution = \"2201.10.0\"\nvisibility = \"private\"\nexport = [\"text\", \"text.util\"]\n\
         license = [\"MIT\"]\nkeywords = [\"words\"]\n\n[[dependency]]\norg = \"acme\"\nname = \"more\"\nversion = \"0.3.0\"\n"
    );
    write(
        dir.path(),
        &[
            ("Ballerina.toml", &manifest),
            (
                "Dependencies.toml",
                "[ballerina]\ndependencies-toml-version = \"2\"\n\n\
                 [[package]]\norg = \"ballerina\"\nname = \"io\"\nversion = \"1.6.0\"\nmodules = [{org = \"ballerina\", packageName = \"io\", moduleName = \"io\"}]\n\n\
                 [[package]]\norg = \"ballerina\"\nname = \"test\"\nversion = \"0.0.0\"\nscope = \"testOnly\"\n\n\
                 [[package]]\norg = \"acme\"\nname = \"text\"\nversion = \"1.2.3\"\ndependencies = [{org = \"ballerina\", name = \"jballerina.java\"}]\n",
            ),
            ("b.bal", "public const B = 1;"),
            ("a.bal", "public const A = 1;"),
            ("tests/t.bal", "broken"),
            ("target/x.bal", "broken"),
            ("modules/util/u.bal", ""),
            ("modules/util/tests/t.bal", "broken"),
            ("modules/inner.deep/d.bal", ""),
            ("generated/g.bal", ""),
            ("generated/util/v.bal", ""),
            ("generated/client/c.bal", ""),
            ("Package.md", "# text"),
        ],
    );
    let package = open(dir.path()).unwrap();
    assert_eq!(package.full_name(), "acme/text");
    assert_eq!(package.version.to_string(), "1.2.3");
    assert_eq!(package.visibility, Visibility::Private);
    assert_eq!(package.distribution.as_deref(), Some("2201.10.0"));
    assert_eq!(package.platform, "java17");
    let modules: Vec<_> = package
        .modules
        .iter()
        .map(|module| {
            let files: Vec<_> = module.files.iter().map(|file| file.file_name()).collect();
            (module.name.as_str(), module.exported, files.join(" "))
        })
        .collect();
    assert_eq!(
        modules,
        [
            ("text", true, "a.bal b.bal g.bal".to_owned()),
            ("text.client", false, "c.bal".to_owned()),
            ("text.inner.deep", false, "d.bal".to_owned()),
            ("text.util", true, "v.bal u.bal".to_owned()),
        ]
    );
    let dependencies: Vec<_> =
        package.dependencies.iter().map(|d| format!("{}/{} {:?}", d.org, d.name, d.modules)).collect();
    assert_eq!(dependencies, ["acme/more []", "ballerina/io [\"io\"]"]);
    assert_eq!(package.manifest.version_line(), Some(4));
    assert_eq!(package.manifest.readme.as_ref().unwrap().0, "Package.md");
    let span = package.manifest.version_span.clone().unwrap();
    assert_eq!(&package.manifest.text[span], "\"1.2.3\"");
}

#[test]
fn what_is_exported_follows_the_manifest() {
    let exported = |more: &str, readme: &str| {
        let dir = tempfile::tempdir().unwrap();
        let manifest = format!("{MANIFEST}{more}\n");
        write(dir.path(), &[("Ballerina.toml", &manifest), ("a.bal", ""), ("modules/util/u.bal", ""), (readme, "")]);
        let modules = open(dir.path()).unwrap().modules;
        modules.into_iter().filter(|module| module.exported).map(|module| module.name).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(exported("", "Package.md"), "text");
    assert_eq!(exported("export = [\"text.util\"]", "Package.md"), "text.util");
    assert_eq!(exported("export = [\"text.util\"]", "notes.md"), "text.util");
    assert_eq!(exported("export = [\"text.util\"]", "README.md"), "text text.util");
    assert_eq!(exported("[[package.modules]]\nname = \"text.util\"\nexport = true", "README.md"), "text text.util");
    assert_eq!(exported("[[package.modules]]\nname = \"text.util\"\nexport = false", "README.md"), "text");
}

#[test]
fn nothing_but_the_version_changed() {
    let dir = tempfile::tempdir().unwrap();
    let (a, b) = (dir.path().join("a"), dir.path().join("b"));
    for (folder, version) in [(&a, "1.2.3"), (&b, "1.2.4")] {
        write(
            folder,
            &[("Ballerina.toml", &MANIFEST.replace("1.2.3", version)), ("a.bal", "// text"), ("README.md", "r")],
        );
    }
    let digests = |folder| {
        let package = open(folder).unwrap();
        (package.sources_digest(), package.manifest_digest())
    };
    let same = || digests(&a) == digests(&b);
    assert!(same());
    for (file, text) in [("a.bal", "// Text"), ("README.md", "R"), ("modules/m/m.bal", ""), ("Dependencies.toml", "")] {
        let before = fs::read(b.join(file)).ok();
        write(&b, &[(file, text)]);
        assert!(!same(), "{file}");
        match before {
            Some(before) => fs::write(b.join(file), before).unwrap(),
            None => fs::remove_file(b.join(file)).unwrap(),
        }
        assert!(same(), "{file} restored");
    }
    write(&b, &[("Ballerina.toml", &format!("{MANIFEST}keywords = [\"k\"]\n"))]);
    assert!(!same());
}

#[test]
fn a_folder_and_a_bala_of_it_are_the_same() {
    let dir = tempfile::tempdir().unwrap();
    let source = dir.path().join("source");
    write(
        &source,
        &[
            ("Ballerina.toml", "[package]\norg = \"acme\"\nname = \"shapes\"\nversion = \"1.1.0\"\n"),
            ("main.bal", "public function of1_0_0() {}\n"),
            ("modules/internal/x.bal", "public function hidden() {}\n"),
            ("README.md", "# readme\n"),
        ],
    );
    let packed = dir.path().join("x.bala");
    fs::write(&packed, bala("acme", "shapes", "1.0.0", "any")).unwrap();
    let (source, packed) = (open(&source).unwrap(), open(&packed).unwrap());
    assert_eq!(source.sources_digest(), packed.sources_digest());
    assert_ne!(source.manifest_kind(), packed.manifest_kind());
    assert_eq!(source.metadata_digest(), packed.metadata_digest());
    let paths: Vec<_> = packed.modules.iter().flat_map(|m| &m.files).map(|f| f.path.as_str()).collect();
    assert_eq!(paths, ["main.bal", "modules/internal/x.bal"]);
    assert_eq!(packed.dependencies.len(), 1);
    assert_eq!(packed.dependencies[0].name, "io");
}

#[test]
fn the_newer_bala_layout_is_read() {
    let dir = tempfile::tempdir().unwrap();
    let bala = "[bala]\nschema_version = \"4\"\n[build]\nballerina_version = \"\"\nplatform = \"java21\"\n\
                [[modules]]\nname = \"text\"\nexport = true\n[[modules]]\nname = \"text.db\"\nexport = true\n";
    write(
        dir.path(),
        &[("Bala.toml", bala), ("Ballerina.toml", MANIFEST), ("main.bal", ""), ("modules/db/db.bal", "")],
    );
    let package = open(dir.path()).unwrap();
    assert_eq!(package.platform, "java21");
    let modules: Vec<_> = package.modules.iter().map(|module| (module.name.as_str(), module.exported)).collect();
    assert_eq!(modules, [("text", true), ("text.db", true)]);
}

#[test]
fn every_bad_input_gets_one_error_with_its_place() {
    type Files = &'static [(&'static str, &'static str)];
    let cases: &[(&str, Files, &str, &str)] = &[
        ("no manifest", &[("a.bal", "")], "there is no Ballerina.toml", ""),
        (
            "broken TOML",
            &[("Ballerina.toml", "[package]\norg = acme\n"), ("a.bal", "")],
            "no valid TOML",
            "/Ballerina.toml:2:",
        ),
        ("no package", &[("Ballerina.toml", "x = 1\n")], "no `[package]`", "/Ballerina.toml"),
        ("no version", &[("Ballerina.toml", "\n[package]\norg = \"a\"\n")], "has no version", "/Ballerina.toml:2:2"),
        ("short version", &[("Ballerina.toml", "[package]\nversion = \"1.0\"\n")], "`1.0` is no semantic", "toml:2:11"),
        ("placeholder", &[("Ballerina.toml", "[package]\nversion = \"@toml.version@\"\n")], "semantic", "toml:2:11"),
        ("a number", &[("Ballerina.toml", "[package]\nversion = 1.0\n")], "must be a string", "toml:2:11"),
        (
            "odd name",
            &[("Ballerina.toml", "[package]\nname = \"../x\"\nversion = \"1.0.0\"")],
            "cannot be the name",
            "toml:2:8",
        ),
        (
            "empty package",
            &[("Ballerina.toml", MANIFEST), ("tests/t.bal", "")],
            "the package is empty",
            "/Ballerina.toml",
        ),
        (
            "odd lock",
            &[("Ballerina.toml", MANIFEST), ("a.bal", ""), ("Dependencies.toml", "[[package")],
            "TOML",
            "es.toml:1:",
        ),
        ("workspace", &[("Ballerina.toml", "[workspace]\npackages = []\n")], "this is a workspace", "/Ballerina.toml"),
        ("odd json", &[("package.json", "{\n  \"name\": 1}")], "`package.json` is broken", "/package.json:2:"),
        ("no org", &[("package.json", "{}")], "`organization` is missing", "/package.json"),
    ];
    for (what, files, problem, place) in cases {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), files);
        let error = refused(dir.path());
        assert!(error.problem().contains(problem), "{what}: {error}");
        assert!(error.place().is_some_and(|at| at.to_string().contains(place)), "{what}: {error}");
        assert!(!error.hints().is_empty(), "{what}: {error}");
    }
}

#[test]
fn a_file_that_is_not_utf8_is_named_with_its_line() {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), &[("Ballerina.toml", MANIFEST)]);
    fs::write(dir.path().join("a.bal"), b"// one\n// tw\xff\n").unwrap();
    let error = refused(dir.path());
    assert!(error.problem().contains("0xFF is not UTF-8"), "{error}");
    assert!(error.place().unwrap().to_string().ends_with("a.bal:2:6"), "{error}");
}

#[cfg(unix)]
#[test]
fn links_are_followed_but_not_in_circles() {
    use std::os::unix::fs::symlink;
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), &[("package/Ballerina.toml", MANIFEST), ("elsewhere/a.bal", "")]);
    let package = dir.path().join("package");
    symlink("../elsewhere/a.bal", package.join("a.bal")).unwrap();
    fs::create_dir(package.join("modules")).unwrap();
    symlink("../..", package.join("modules/up")).unwrap();
    symlink(".", package.join("resources")).unwrap();
    assert_eq!(open(&package).unwrap().file_count(), 1);
    symlink("loop", package.join("modules/loop")).unwrap();
    let error = refused(&package);
    assert!(error.to_string().contains("leads back to itself"), "{error}");
    assert!(error.place().unwrap().path.ends_with("modules/loop"), "{error}");
}

#[test]
fn other_paths_are_told_apart() {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), &[("s.json", "{}"), ("a.bal", ""), ("Ballerina.toml", MANIFEST)]);
    let surface = load(&Source::Path(dir.path().join("s.json")), &Options::default()).unwrap();
    assert!(matches!(surface, Loaded::Surface(file) if file.text == "{}"));
    assert!(open(dir.path().join("Ballerina.toml")).is_ok());
    assert!(refused(dir.path().join("a.bal")).problem().contains("a single file is no package"));
    assert!(refused(dir.path().join("nothing")).problem().contains("does not exist"));
}
