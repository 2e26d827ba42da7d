//! Archives: real ones are read, hostile ones get one clear error, within bounds.

use std::fs;
use std::io::{Cursor, Write};
use std::time::{Duration, Instant};

use bal_semver::error::Error;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::{bala, open, refused, zipped};

fn refuse(bytes: &[u8]) -> Error {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("inner/x.bala");
    fs::create_dir(dir.path().join("inner")).unwrap();
    fs::write(&path, bytes).unwrap();
    let started = Instant::now();
    let error = refused(&path);
    assert!(started.elapsed() < Duration::from_secs(10), "took {:?}", started.elapsed());
    assert_eq!(fs::read_dir(dir.path().join("inner")).unwrap().count(), 1, "nothing was written");
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "nothing was written");
    error
}

/// A good bala with `from` replaced by `to`, of the same length, wherever it stands.
fn patched(mut bytes: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut at = 0;
    let mut patched = 0;
    while at + from.len() <= bytes.len() {
        if &bytes[at..at + from.len()] == from {
            bytes[at..at + from.len()].copy_from_slice(to);
            patched += 1;
        }
        at += 1;
    }
    assert!(patched > 0, "nothing to patch");
    bytes
}

#[test]
fn a_good_bala_is_read() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("x.bala");
    fs::write(&path, bala("acme", "shapes", "1.0.0", "java21")).unwrap();
    let package = open(&path).unwrap();
    assert_eq!((package.full_name().as_str(), package.platform.as_str()), ("acme/shapes", "java21"));
    assert_eq!(package.file_count(), 2);
    assert_eq!(&*package.modules[0].files[0].text, "public function of1_0_0() {}\n");
}

#[test]
fn names_that_leave_the_folder_are_refused() {
    for name in
        ["../../evil.bal", "/evil.bal", "..\\evil.bal", "C:evil.bal", "a/../../evil.bal", "./evil", "a//b", "a\nb"]
    {
        let placeholder = "x".repeat(name.len());
        let bytes =
            patched(zipped(&[(&placeholder, "evil"), ("package.json", "{}")]), placeholder.as_bytes(), name.as_bytes());
        let error = refuse(&bytes);
        assert!(error.problem().contains("would lie outside"), "{name}: {error}");
        assert!(!error.to_string().contains("a\nb"));
    }
}

#[test]
fn links_are_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_symlink("modules/text/evil.bal", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    let error = refuse(&zip.finish().unwrap().into_inner());
    assert!(error.problem().contains("is a link"), "{error}");
}

#[test]
fn two_entries_of_one_name_are_refused() {
    let bytes = patched(zipped(&[("modules/a.bal", "1"), ("modules/b.bal", "2")]), b"modules/b.bal", b"modules/a.bal");
    let error = refuse(&bytes);
    assert!(error.problem().contains("same name"), "{error}");
    let error = refuse(&zipped(&[("modules", "1"), ("modules/b.bal", "2")]));
    assert!(error.problem().contains("both a file and a folder"), "{error}");
}

#[test]
fn names_that_are_not_utf8_are_refused() {
    let error = refuse(&patched(zipped(&[("xxxx.bal", "1")]), b"xxxx.bal", b"xx\xff\xfe.bal"));
    assert!(error.problem().contains("not UTF-8"), "{error}");
}

#[test]
fn encrypted_entries_are_refused() {
    let mut bytes = zipped(&[("package.json", "{}")]);
    let central = bytes.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
    bytes[central + 8] |= 1;
    bytes[6] |= 1;
    let error = refuse(&bytes);
    assert!(error.problem().contains("is encrypted"), "{error}");
}

#[test]
fn a_wrong_checksum_is_found() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    zip.start_file("package.json", stored).unwrap();
    zip.write_all(b"{\"name\": \"original\"}").unwrap();
    let error = refuse(&patched(zip.finish().unwrap().into_inner(), b"original", b"changed!"));
    assert!(error.problem().contains("`package.json` cannot be unpacked"), "{error}");
}

#[test]
fn truncated_and_foreign_files_are_refused() {
    let good = bala("acme", "shapes", "1.0.0", "any");
    for keep in [0, 1, 30, good.len() / 2, good.len() - 30, good.len() - 1] {
        let error = refuse(&good[..keep]);
        assert!(error.problem().contains("archive"), "{keep}: {error}");
    }
    assert!(refuse(b"<html>not found</html>").problem().contains("no zip archive"));
}

#[test]
fn ten_gigabytes_of_zeros_cost_nothing() {
    // 10 MB of zeros pack to 10 kB; the size fields then claim 10 GB, and later again what is true.
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("modules/text/a.bal", SimpleFileOptions::default().large_file(false)).unwrap();
    let zeros = vec![0_u8; 1 << 20];
    for _ in 0..300 {
        zip.write_all(&zeros).unwrap();
    }
    let honest = zip.finish().unwrap().into_inner();
    let error = refuse(&honest);
    assert!(error.problem().contains("too large"), "{error}");
    let mut claims_more = honest.clone();
    let central = claims_more.windows(4).rposition(|w| w == b"PK\x01\x02").unwrap();
    claims_more[central + 24..central + 28].copy_from_slice(&0xF000_0000_u32.to_le_bytes());
    let error = refuse(&claims_more);
    assert!(error.problem().contains("unpack to more than"), "{error}");
    let mut claims_less = honest;
    claims_less[central + 24..central + 28].copy_from_slice(&100_u32.to_le_bytes());
    let error = refuse(&claims_less);
    assert!(error.problem().contains("not as long as") || error.problem().contains("cannot be unpacked"), "{error}");
}

#[test]
fn a_million_entries_are_refused_before_they_are_read() {
    let mut bytes = Vec::new();
    for number in 0..1_000_000_u32 {
        bytes.extend_from_slice(b"PK\x01\x02");
        bytes.extend_from_slice(&[0; 24]);
        bytes.extend_from_slice(&8_u16.to_le_bytes());
        bytes.extend_from_slice(&[0; 16]);
        bytes.extend_from_slice(format!("{number:08}").as_bytes());
    }
    let size = bytes.len() as u64;
    bytes.extend_from_slice(b"PK\x06\x06");
    bytes.extend_from_slice(&44_u64.to_le_bytes());
    bytes.extend_from_slice(&[45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    for number in [1_000_000, 1_000_000, size, 0] {
        bytes.extend_from_slice(&u64::to_le_bytes(number));
    }
    bytes.extend_from_slice(b"PK\x06\x07\0\0\0\0");
    bytes.extend_from_slice(&size.to_le_bytes());
    bytes.extend_from_slice(&[1, 0, 0, 0]);
    bytes.extend_from_slice(b"PK\x05\x06\0\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\0");
    let error = refuse(&bytes);
    assert!(error.problem().contains("more than 100000 entries"), "{error}");
}

#[test]
fn an_archive_inside_an_archive_stays_closed() {
    let inner = bala("acme", "inner", "1.0.0", "any");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("nested.bala", SimpleFileOptions::default()).unwrap();
    zip.write_all(&inner).unwrap();
    let error = refuse(&zip.finish().unwrap().into_inner());
    assert!(error.problem().contains("no Ballerina package"), "{error}");
}

#[test]
fn a_table_of_contents_full_of_names_is_refused_before_it_is_read() {
    let mut bytes = Vec::new();
    for _ in 0..400 {
        bytes.extend_from_slice(b"PK\x01\x02");
        bytes.extend_from_slice(&[0; 24]);
        bytes.extend_from_slice(&[0xff; 4]);
        bytes.extend_from_slice(&[0; 14]);
        bytes.extend_from_slice(&vec![b'a'; 2 * 65_535]);
    }
    let error = refuse(&bytes);
    assert!(error.problem().contains("table of contents is too large"), "{error}");
}

#[test]
fn any_damage_gives_a_package_or_an_error() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("x.bala");
    let good = bala("acme", "shapes", "1.0.0", "any");
    let mut opened = 0;
    for (at, flip) in (0..good.len()).flat_map(|at| [(at, 0x01), (at, 0x80), (at, 0xff)]) {
        let mut bytes = good.clone();
        bytes[at] ^= flip;
        fs::write(&path, &bytes).unwrap();
        // Neither panics nor hangs; what is accepted has the sources of the original.
        if let Ok(package) = open(&path) {
            opened += 1;
            assert!(
                package.modules.iter().all(|module| module.files.iter().all(|file| file.text.starts_with("public")))
            );
        }
    }
    assert!(opened > 0, "times and versions of a zip can be damaged without harm");
}
