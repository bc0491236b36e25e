//! Twenty decisions of a committee, written by commands: the files are those that a person wrote by hand, to the byte.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use pdcn_tests::command::{copy_real_years, has_git, pdcn};

/// The files of a folder, by their paths in it.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in std::fs::read_dir(&at).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "toml") {
                let name = path.strip_prefix(folder).expect("a path in it").to_string_lossy().into_owned();
                found.insert(name, std::fs::read_to_string(&path).expect("a text"));
            }
        }
    }
    found
}

/// The words of a command as a shell cuts them: by spaces, but within quotes.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut is_quoted, mut is_begun) = (Vec::new(), String::new(), false, false);
    for character in line.chars() {
        match character {
            '"' => (is_quoted, is_begun) = (!is_quoted, true),
            ' ' if !is_quoted => {
                if is_begun {
                    words.push(std::mem::take(&mut word));
                }
                is_begun = false;
            }
            _ => {
                word.push(character);
                is_begun = true;
            }
        }
    }
    if is_begun {
        words.push(word);
    }
    words
}

#[test]
fn the_decisions_made_by_commands_are_those_made_by_hand_to_the_byte() {
    if !has_git() {
        return;
    }
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/committee");
    let (by_hand, by_commands) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    copy_real_years(by_hand.path());
    copy_real_years(by_commands.path());
    let before = files(by_commands.path());
    let patch = std::fs::File::open(fixtures.join("by-hand.patch")).expect("a patch");
    let mut git = Command::new("git");
    git.args(["apply", "-p1", "-"]).current_dir(by_hand.path()).stdin(Stdio::from(patch));
    // Of the folders above, none is a repository of which these files would be a part.
    git.env("GIT_CEILING_DIRECTORIES", by_hand.path());
    assert!(git.status().expect("git is there").success(), "the patch fits");
    let commands = std::fs::read_to_string(fixtures.join("commands.txt")).expect("the commands");
    for line in commands.lines() {
        let words = words(line);
        let arguments: Vec<&str> = words.iter().skip(1).map(String::as_str).collect();
        let run = pdcn(by_commands.path(), &arguments);
        assert_eq!(run.code, Some(0), "{line}\n{}{}", run.stdout, run.stderr);
    }
    let (expected, written) = (files(by_hand.path()), files(by_commands.path()));
    assert_eq!(expected.keys().collect::<Vec<_>>(), written.keys().collect::<Vec<_>>());
    let changed = expected.iter().filter(|(path, text)| before.get(*path) != Some(text)).count();
    assert_eq!(changed, 16, "files that the decisions touch");
    for (path, text) in &expected {
        assert!(written[path] == *text, "{path}\n{}", differing(text, &written[path]));
    }
}

/// The lines that are on one side alone.
fn differing(expected: &str, written: &str) -> String {
    let only = |one: &str, other: &str, sign: &str| -> Vec<String> {
        let lines = one.lines().filter(|line| !other.lines().any(|same| same == *line));
        lines.map(|line| format!("{sign} {line}")).collect()
    };
    [only(expected, written, "-"), only(written, expected, "+")].concat().join("\n")
}
