//! Fixes that could harm: two hundred pathways in which one slip, or several, meet what a fix could destroy. The cases of
//! `fixes.toml` were written by somebody who had not read the program; what is expected is text that must still be there.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use pdcn_tests::command::{copy_real_years, pdcn};
use serde::Deserialize;

/// Cases that are known to fail: what stands around a word, and a sign of spacing where none may be.
const OPEN: [&str; 5] = [
    "nbsp-around-equal-not-in-the-text",
    "words-email-l-elided",
    "words-emoticons",
    "words-own-list-changes-number",
    "words-straight-apostrophe-touching",
];

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

/// A change to the shipped pathway, a command, and what must be so afterwards.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    file: String,
    #[serde(default)]
    find: String,
    #[serde(default)]
    replace: String,
    /// Further changes: file, text that stands there, text in its place; without the first text a new file.
    #[serde(default)]
    more: Vec<(String, String, String)>,
    /// True when all lines of the file then end as on Windows.
    #[serde(default)]
    crlf: bool,
    #[serde(default)]
    remove: Vec<String>,
    #[serde(default)]
    rename: Vec<(String, String)>,
    run: String,
    /// Texts that must be in the file.
    #[serde(default)]
    keeps: Vec<String>,
    /// What stands where `replace` stood.
    becomes: Option<String>,
    #[serde(default)]
    unchanged: bool,
    #[serde(default, rename = "why")]
    _why: String,
}

/// The files of a folder with their texts, by path.
fn texts(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push((path.clone(), fs::read(&path).expect("a file")));
            }
        }
    }
    found.sort();
    found
}

fn change(path: &Path, find: &str, replace: &str) -> String {
    let text = fs::read_to_string(path).unwrap_or_default();
    assert!(text.contains(find), "{} holds {find}", path.display());
    let changed = text.replacen(find, replace, 1);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, &changed).expect("a file");
    changed
}

impl Case {
    /// What is wrong after the command, in words; nothing when all is well.
    fn try_out(&self) -> Option<String> {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        copy_real_years(root);
        let path = root.join(&self.file);
        let mut text = change(&path, &self.find, &self.replace);
        for (file, find, replace) in &self.more {
            change(&root.join(file), find, replace);
            if *file == self.file {
                text = fs::read_to_string(&path).expect("a file");
            }
        }
        if self.crlf {
            text = text.replace('\n', "\r\n");
            fs::write(&path, &text).expect("a file");
        }
        for gone in &self.remove {
            let gone = root.join(gone);
            if gone.is_dir() { fs::remove_dir_all(gone) } else { fs::remove_file(gone) }.expect("it goes");
        }
        for (from, to) in &self.rename {
            fs::rename(root.join(from), root.join(to)).expect("it is renamed");
        }
        let before = texts(root);
        let arguments: Vec<&str> = self.run.split(' ').collect();
        let run = pdcn(root, &arguments);
        let after = texts(root);
        let said = || format!("\n{}{}", run.stdout, run.stderr);
        if self.unchanged && before != after {
            let changed = before.iter().zip(&after).filter(|(one, other)| one != other);
            let line = |text: &[u8]| String::from_utf8_lossy(text).lines().map(str::to_owned).collect::<Vec<_>>();
            let lines = changed.flat_map(|((_, old), (_, new))| {
                let (old, new) = (line(old), line(new));
                let pairs = old.clone().into_iter().zip(new.clone());
                let other = pairs.filter(|(old, new)| old != new).take(2).map(|(old, new)| format!("-{old}\n+{new}"));
                other.collect::<Vec<_>>()
            });
            return Some(format!("changed:\n{}", lines.collect::<Vec<_>>().join("\n")));
        }
        for ((path, old), (_, new)) in before.iter().zip(&after) {
            let parses = |text: &[u8]| std::str::from_utf8(text).is_ok_and(|text| text.parse::<toml::Table>().is_ok());
            if path.extension().is_some_and(|ending| ending == "toml") && parses(old) && !parses(new) {
                return Some(format!("{} does not parse any more", path.display()));
            }
        }
        let mended = fs::read_to_string(&path).unwrap_or_default();
        for kept in &self.keeps {
            if !mended.contains(kept) {
                return Some(format!("lost: {kept}{}", said()));
            }
        }
        if let Some(becomes) = &self.becomes
            && mended != text.replacen(&self.replace, becomes, 1)
        {
            let line = mended.lines().zip(text.lines()).find(|(new, old)| new != old);
            return Some(format!("not what it becomes: {line:?}{}", said()));
        }
        pdcn(root, &arguments);
        (texts(root) != after).then(|| "a second run changes something".to_owned())
    }
}

#[test]
fn no_fix_does_harm() {
    let cases: Cases = toml::from_str(include_str!("fixes.toml")).expect("the cases");
    assert!(cases.case.len() >= 200);
    let only = std::env::var("PDCN_CASE").unwrap_or_default();
    let (next, wrong) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while let Some(case) = cases.case.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if !case.name.contains(&only) || OPEN.contains(&case.name.as_str()) {
                        continue;
                    }
                    if let Some(fault) = case.try_out() {
                        wrong.lock().expect("nobody panicked").push(format!("{}: {fault}", case.name));
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().expect("nobody panicked");
    assert!(wrong.is_empty(), "{} wrong:\n\n{}", wrong.len(), wrong.join("\n\n"));
}
