//! Talks to the git program: one `git cat-file --batch` answers everything about one repository.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use crate::error::{Error, Result};
use crate::package::Options;
use crate::package::folder::MAX_FILE;

/// A running `git cat-file --batch`.
pub(super) struct Store {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    attempted: String,
}

/// What stands behind a name.
pub(super) enum Object {
    /// The names in a folder.
    Tree(Vec<String>),
    /// The content of a file.
    Blob(Vec<u8>),
    /// A commit or a tag, with its full id.
    Other(String),
    /// Nothing, or a link that leads nowhere.
    Missing,
}

impl Store {
    pub(super) fn open(folder: &Path, attempted: &str, options: &Options) -> Result<Store> {
        let mut command = git(folder);
        if options.offline {
            command.env("GIT_NO_LAZY_FETCH", "1");
        }
        command.args(["cat-file", "--batch", "--follow-symlinks"]);
        let mut child = command.stdin(Stdio::piped()).spawn().map_err(|error| no_git(attempted, &error))?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Error::new(attempted, "the git program cannot be spoken to"));
        };
        Ok(Store { child, input: Some(input), output: BufReader::new(output), attempted: attempted.to_owned() })
    }

    /// The id of the commit that `revision` names, if it is there.
    pub(super) fn commit(&mut self, revision: &str) -> Result<Option<String>> {
        match self.get(&format!("{revision}^{{commit}}"))? {
            Object::Other(id) => Ok(Some(id)),
            _ => Ok(None),
        }
    }

    /// The object of that name, such as `main^{commit}` or `main:modules/util`.
    pub(super) fn get(&mut self, name: &str) -> Result<Object> {
        if name.contains(['\n', '\0']) {
            return Ok(Object::Missing);
        }
        match self.ask(name) {
            Ok(object) => Ok(object),
            Err(error) => Err(self.failed(&error)),
        }
    }

    fn ask(&mut self, name: &str) -> io::Result<Object> {
        if let Some(input) = &mut self.input {
            input.write_all(format!("{name}\n").as_bytes())?;
        }
        let mut header = String::new();
        if self.output.read_line(&mut header)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        // "<id> <kind> <size>"; else "<name> missing", "<name> ambiguous", or "dangling|loop|notdir|symlink <size>"
        // followed by that many bytes. A name may hold blanks, so the header is read from its end.
        let mut words = header.trim_end_matches('\n').rsplitn(3, ' ');
        let (last, middle, first) = (words.next().unwrap_or(""), words.next().unwrap_or(""), words.next());
        let Ok(size) = last.parse::<u64>() else { return Ok(Object::Missing) };
        if size > MAX_FILE {
            return Err(io::Error::other(format!("`{name}` is larger than {} MiB", MAX_FILE >> 20)));
        }
        let mut content = vec![0; size as usize + 1];
        self.output.read_exact(&mut content)?;
        content.pop();
        Ok(match (first, middle) {
            (Some(id), "tree") => Object::Tree(names(&content, id.len() / 2)),
            (Some(_), "blob") => Object::Blob(content),
            (Some(id), "commit" | "tag") => Object::Other(id.to_owned()),
            _ => Object::Missing,
        })
    }

    /// Git ended early: its own words say why.
    fn failed(&mut self, error: &io::Error) -> Error {
        self.input = None;
        let mut words = String::new();
        if let Some(stderr) = &mut self.child.stderr {
            let _ = stderr.take(4096).read_to_string(&mut words);
        }
        match words.trim() {
            "" => Error::new(&self.attempted, format!("git stopped: {error}")),
            words => told(&self.attempted, words),
        }
    }
}

impl Drop for Store {
    /// Ends git by closing its input; nothing is left behind.
    fn drop(&mut self) {
        self.input = None;
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The names in a tree object: `<mode> <name>\0<id>` again and again. Submodules are left out; in a name that is not
/// UTF-8, `\u{fffd}` stands for what can't be read.
fn names(mut tree: &[u8], id_length: usize) -> Vec<String> {
    let mut names = Vec::new();
    while let Some(end) = tree.iter().position(|byte| *byte == 0) {
        let (head, rest) = tree.split_at(end);
        let mut parts = head.splitn(2, |byte| *byte == b' ');
        let (mode, name) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        if mode != b"160000" {
            names.push(String::from_utf8_lossy(name).into_owned());
        }
        tree = rest.get(1 + id_length..).unwrap_or_default();
    }
    names
}

/// The output of one git command; an empty text when git answers "no" (exit code 1).
pub(super) fn run(folder: &Path, arguments: &[&str], attempted: &str) -> Result<String> {
    let mut command = git(folder);
    let output = command.args(arguments).stdin(Stdio::null()).output().map_err(|error| no_git(attempted, &error))?;
    match output.status.code() {
        Some(0 | 1) => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        _ => Err(told(attempted, String::from_utf8_lossy(&output.stderr).trim())),
    }
}

/// The git program in `folder`, deaf to what a hook left in the environment: git sets `GIT_DIR` for hooks, relative to
/// another folder than ours.
fn git(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command.arg("--no-optional-locks").arg("-C").arg(folder);
    for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_NAMESPACE"] {
        command.env_remove(variable);
    }
    command.env("GIT_TERMINAL_PROMPT", "0").env("LC_ALL", "C");
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn no_git(attempted: &str, error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::NotFound => {
            Error::new(attempted, "the git program was not found").hint("install git, or put it on the PATH")
        }
        _ => Error::new(attempted, format!("the git program cannot be started: {error}")),
    }
}

/// What git said, as an error of ours.
fn told(attempted: &str, words: &str) -> Error {
    let first = words.lines().find(|line| line.starts_with("fatal:")).or(words.lines().next()).unwrap_or("git failed");
    let first = first.trim_start_matches("fatal: ").trim_start_matches("error: ");
    if first.contains("not a git repository") {
        return Error::new(attempted, "this is not inside a git repository")
            .hint("run it inside the repository of the package, or name a folder as the baseline");
    }
    let error = Error::new(attempted, format!("git says: {first}"));
    if first.contains("dubious ownership") {
        return error
            .hint("the repository belongs to another user: `git config --global --add safe.directory <folder>`");
    }
    error
}
