//! Reads a pathway as it was at a revision, through the `git` program: objects are read, nothing is checked out, nothing
//! is written, and no name given by a user is ever an option.

use std::ffi::OsStr;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use pdcn_emit::Cause;
use pdcn_source::{Folder, MAX_FILE_BYTES};

use super::source::Skipped;
use crate::system::paths::of_bytes;

/// What would lead git elsewhere than into the repository of the folder: set by hooks and by `git` itself.
const ELSEWHERE: [&str; 8] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_PREFIX",
    "GIT_COMMON_DIR",
    "GIT_NAMESPACE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
];
/// How many pathways of a revision are named when there is none where it should be.
const MOST_NAMED: usize = 5;

/// Why there are no revisions to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NoGit {
    /// The program is not there.
    NotInstalled,
    /// The pathway is in no repository.
    NoRepository,
    /// The pathway is the one that the program carries.
    Embedded,
    /// Git refuses, in its words.
    Refused(String),
}

/// The repository that a pathway is in.
#[derive(Debug)]
pub(super) struct Repository {
    folder: PathBuf,
    /// The way from the top of the repository to the pathway, without a `/` at its end.
    inside: Vec<u8>,
}

/// A pathway as it was at a revision.
#[derive(Debug)]
pub(super) struct AtRevision {
    pub(super) files: Folder,
    /// What a reading does not follow or take in.
    pub(super) skipped: Vec<Skipped>,
    /// Where it was, when that is not where the pathway is now.
    pub(super) elsewhere: Option<String>,
}

/// Why a revision has no pathway to compare.
#[derive(Debug)]
pub(super) enum NotThere {
    /// It had none where the pathway is, but others, or none at all, elsewhere.
    NoPathway(Vec<String>),
    /// Git refuses.
    Git(NoGit),
}

impl From<NoGit> for NotThere {
    fn from(error: NoGit) -> Self {
        Self::Git(error)
    }
}

impl Repository {
    /// The repository that a folder is in.
    pub(super) fn of(folder: &Path) -> Result<Self, NoGit> {
        let mut inside = run(folder, &["rev-parse", "--show-prefix"], b"")?;
        while inside.last().is_some_and(|byte| matches!(byte, b'\n' | b'\r' | b'/')) {
            inside.pop();
        }
        Ok(Self { folder: folder.to_owned(), inside })
    }

    /// The commit that a revision stands for; nothing when there is no such revision.
    pub(super) fn commit(&self, revision: &str) -> Result<Option<String>, NoGit> {
        // Read from the input, a name is never an option.
        if revision.is_empty() || revision.contains('\n') {
            return Ok(None);
        }
        Ok(self
            .kind_of(format!("{revision}^{{commit}}").as_bytes())?
            .filter(|(_, kind)| kind == "commit")
            .map(|(id, _)| id))
    }

    /// The names of branches and tags.
    pub(super) fn names(&self) -> Vec<String> {
        let list = run(&self.folder, &["for-each-ref", "--format=%(refname:short)"], b"").unwrap_or_default();
        String::from_utf8_lossy(&list).lines().map(str::to_owned).collect()
    }

    /// The files of the pathway at a commit.
    pub(super) fn read(&self, commit: &str) -> Result<AtRevision, NotThere> {
        let tree = [commit.as_bytes(), b":", &self.inside].concat();
        if self.kind_of(&tree)?.is_some_and(|(_, kind)| kind == "tree") {
            let entries = self.entries(&tree)?;
            if entries.iter().any(|entry| entry.path == "pdcn.toml" || entry.path.starts_with("editions/")) {
                return Ok(self.read_entries(entries, None)?);
            }
        }
        // It may have been elsewhere: the only one that there was is meant.
        let everywhere = self.entries(commit.as_bytes())?;
        let of = |entry: &Entry| Some(entry.path.strip_suffix("pdcn.toml")?.to_owned());
        let mut folders: Vec<String> =
            everywhere.iter().filter_map(of).filter(|folder| folder.is_empty() || folder.ends_with('/')).collect();
        if let [only] = folders.as_slice() {
            let below = |entry: Entry| Some(Entry { path: entry.path.strip_prefix(only)?.to_owned(), ..entry });
            let entries = everywhere.into_iter().filter_map(below).collect();
            let elsewhere = if only.is_empty() { "./".to_owned() } else { only.clone() };
            return Ok(self.read_entries(entries, Some(elsewhere))?);
        }
        folders.truncate(MOST_NAMED);
        Err(NotThere::NoPathway(folders))
    }

    fn read_entries(&self, entries: Vec<Entry>, elsewhere: Option<String>) -> Result<AtRevision, NoGit> {
        let (mut wanted, mut skipped) = (Vec::new(), Vec::new());
        for entry in entries.into_iter().filter(Entry::is_of_a_pathway) {
            match entry.obstacle() {
                Some(cause) => skipped.push(Skipped { path: entry.path, cause }),
                None => wanted.push(entry),
            }
        }
        let ids: Vec<&str> = wanted.iter().map(|entry| entry.id.as_str()).collect();
        let ids = if ids.is_empty() { String::new() } else { ids.join("\n") + "\n" };
        let contents = run(&self.folder, &["cat-file", "--batch"], ids.as_bytes())?;
        let mut rest = contents.as_slice();
        let mut files = Vec::with_capacity(wanted.len());
        for entry in wanted {
            match next_object(&mut rest) {
                Some(bytes) => files.push((entry.path, bytes.to_vec())),
                // A shallow or partial copy of the repository does not have every object.
                None => skipped.push(Skipped { path: entry.path, cause: Cause::NotStored }),
            }
        }
        Ok(AtRevision { files: Folder::from_bytes(files), skipped, elsewhere })
    }

    /// The id and the kind of the object that a name stands for.
    fn kind_of(&self, name: &[u8]) -> Result<Option<(String, String)>, NoGit> {
        if name.contains(&b'\n') {
            return Ok(None);
        }
        let answer = run(&self.folder, &["cat-file", "--batch-check"], &[name, b"\n"].concat())?;
        let answer = String::from_utf8_lossy(&answer).trim_end().to_owned();
        let parts: Vec<&str> = answer.rsplitn(3, ' ').collect();
        Ok(match parts.as_slice() {
            [size, kind, id] if size.parse::<u64>().is_ok() => Some(((*id).to_owned(), (*kind).to_owned())),
            _ => None,
        })
    }

    /// All that is below a tree.
    fn entries(&self, tree: &[u8]) -> Result<Vec<Entry>, NoGit> {
        let tree = of_bytes(tree);
        let arguments = ["ls-tree", "-r", "-z", "-l", "--full-tree"].map(OsStr::new);
        let list = run(&self.folder, &[&arguments[..], &[tree.as_os_str()]].concat(), b"")?;
        Ok(list.split(|byte| *byte == 0).filter_map(Entry::of).collect())
    }
}

/// A file of a tree.
struct Entry {
    mode: String,
    id: String,
    size: u64,
    path: String,
}

impl Entry {
    /// Reads `MODE KIND ID SIZE<tab>PATH`.
    fn of(line: &[u8]) -> Option<Self> {
        let tab = line.iter().position(|byte| *byte == b'\t')?;
        let head = String::from_utf8_lossy(&line[..tab]).into_owned();
        let mut head = head.split_ascii_whitespace();
        let (mode, _, id) = (head.next()?.to_owned(), head.next()?, head.next()?.to_owned());
        let size = head.next().and_then(|size| size.parse().ok()).unwrap_or(0);
        Some(Self { mode, id, size, path: String::from_utf8_lossy(&line[tab + 1..]).into_owned() })
    }

    /// True for what would be read from a folder, or could hold it: names that begin with a dot are left out.
    fn is_of_a_pathway(&self) -> bool {
        let is_toml = Path::new(&self.path).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
        (is_toml || self.mode == "160000") && !self.path.split('/').any(|part| part.starts_with('.'))
    }

    fn obstacle(&self) -> Option<Cause> {
        match self.mode.as_str() {
            "120000" => Some(Cause::Link),
            "160000" => Some(Cause::Submodule),
            _ if self.size > MAX_FILE_BYTES => Some(Cause::TooLarge),
            _ => None,
        }
    }
}

/// Takes the next object from what `cat-file --batch` writes: `ID KIND SIZE`, its bytes, and the end of a line.
fn next_object<'b>(rest: &mut &'b [u8]) -> Option<&'b [u8]> {
    let line_end = rest.iter().position(|byte| *byte == b'\n')?;
    let (head, after) = (&rest[..line_end], &rest[line_end + 1..]);
    let size = std::str::from_utf8(head).ok()?.rsplit(' ').next()?.parse::<usize>();
    let Ok(size) = size else {
        // `ID missing`: a line and nothing else.
        *rest = after;
        return None;
    };
    let bytes = after.get(..size)?;
    *rest = after.get(size + 1..).unwrap_or_default();
    Some(bytes)
}

/// Runs git in a folder, with an input, and gives what it writes.
fn run<A: AsRef<OsStr>>(folder: &Path, arguments: &[A], input: &[u8]) -> Result<Vec<u8>, NoGit> {
    let mut command = Command::new("git");
    command.arg("--no-pager").args(arguments).current_dir(folder);
    for name in ELSEWHERE {
        command.env_remove(name);
    }
    // No lock, no network, no question, and its own words in one language, to be told apart.
    command.env("GIT_OPTIONAL_LOCKS", "0").env("GIT_NO_LAZY_FETCH", "1").env("GIT_TERMINAL_PROMPT", "0");
    command.env("LC_ALL", "C").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let refused = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => NoGit::NotInstalled,
        _ => NoGit::Refused(error.to_string()),
    };
    let mut child = command.spawn().map_err(refused)?;
    let stdin = child.stdin.take();
    // Both sides at once: git answers while it is still being asked.
    let output = std::thread::scope(|scope| {
        scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input)));
        child.wait_with_output()
    });
    let output = output.map_err(refused)?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    if words.contains("not a git repository") {
        return Err(NoGit::NoRepository);
    }
    let first = words.lines().next().unwrap_or_default().trim_start_matches("fatal: ").to_owned();
    Err(NoGit::Refused(first))
}

#[cfg(test)]
mod tests {
    use super::{Entry, next_object};

    #[test]
    fn objects_follow_each_other_whatever_they_hold() {
        let written = b"aa blob 5\nx\ny\n \nbb missing\ncc blob 0\n\n";
        let mut rest = &written[..];
        assert_eq!(next_object(&mut rest), Some(&b"x\ny\n "[..]));
        assert_eq!(next_object(&mut rest), None);
        assert_eq!(next_object(&mut rest), Some(&b""[..]));
        assert_eq!((next_object(&mut rest), rest), (None, &b""[..]));
        assert_eq!(next_object(&mut &b"aa blob 9\nx"[..]), None, "cut short");
    }

    #[test]
    fn a_path_may_hold_anything_but_its_end() {
        let entry = Entry::of("100644 blob 0a1b    12\tvie priv\u{e9}e\t\n.toml".as_bytes()).expect("an entry");
        assert_eq!((entry.path.as_str(), entry.id.as_str(), entry.size), ("vie priv\u{e9}e\t\n.toml", "0a1b", 12));
        assert!(entry.is_of_a_pathway() && entry.obstacle().is_none());
        let hidden = Entry::of(b"100644 blob 0a1b 12\teditions/.old/a.toml").expect("an entry");
        assert!(!hidden.is_of_a_pathway());
    }
}
