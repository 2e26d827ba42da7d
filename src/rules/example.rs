//! The files of an example.

/// The files of one side of an example, as paths below the package and texts. Without headings it is `lib.bal`; a line
/// `-- path --` begins another file.
pub fn files(source: &str) -> Vec<(&str, &str)> {
    let mut files = Vec::new();
    let (mut path, mut start, mut at) = ("lib.bal", 0, 0);
    for line in source.split_inclusive('\n') {
        let end = at + line.len();
        if let Some(heading) = line.trim_end().strip_prefix("-- ").and_then(|line| line.strip_suffix(" --")) {
            if at > start {
                files.push((path, &source[start..at]));
            }
            (path, start) = (heading, end);
        }
        at = end;
    }
    if at > start || files.is_empty() {
        files.push((path, &source[start..at]));
    }
    files
}

#[cfg(test)]
mod tests {
    use super::files;

    #[test]
    fn headings_begin_files() {
        assert_eq!(files("const A = 1;\n"), [("lib.bal", "const A = 1;\n")]);
        let two = "-- a.bal --\nconst A = 1;\n-- b/c.bal --\nconst B = 1;\n";
        assert_eq!(files(two), [("a.bal", "const A = 1;\n"), ("b/c.bal", "const B = 1;\n")]);
    }
}
