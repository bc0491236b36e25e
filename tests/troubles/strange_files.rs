//! Files that are no texts, names that are no words, and things that are no files.

use std::fs;

use super::folder::{Folder, OUTCOMES, QUESTIONS, some};

/// What a file may hold, and what is said of it in the findings; nothing when nothing is wrong.
const CONTENTS: &[(&[u8], Option<&str>)] = &[
    (b"", Some("t0.toml est vide")),
    (b"\xef\xbb\xbf", Some("t0.toml est vide")),
    (b"\r\n\r\n# \xc3\xa9\r\n", Some("t0.toml est vide")),
    (b"\xef\xbb\xbf# a\r\n\r\n", Some("t0.toml est vide")),
    (b"\0\0\0\0", Some("[syntax]")),
    (b"x = \"\0\"\n", Some("[syntax]")),
    (b"\xff\xfe#\0\n\0", Some("UTF-16")),
    (b"# caf\xe9\n", Some("UTF-8")),
    (b"\x7fELF\x02\x01\x01\0\0\0", Some("t0.toml")),
    (b"PK\x03\x04\x14\0\x08\0", Some("t0.toml")),
    (b"# un\rdeux\r", Some("[syntax]")),
    (b"x = 999999999999999999999999999999999999999\n", Some("t0.toml")),
    (b"x = 1e999999999\ny = -nan\nz = 0xffffffffffffffffffff\n", Some("t0.toml")),
    (b"x = 2026-13-45T99:99:99Z\n", Some("[syntax]")),
    (b"\"\" = 1\n\"\".\"\" = 2\n[[\"\"]]\n", Some("t0.toml")),
    (b"outcome = 1\n", Some("t0.toml")),
    (b"outcome = []\n", Some("t0.toml est vide")),
    (b"outcome = [[[[]]]]\n", Some("t0.toml")),
    (b"[[outcome]]\n[[outcome]]\n", Some("[missing-key]")),
];

#[test]
fn each_content_is_read_or_told_and_all_else_is_answered() {
    for (turn, (bytes, said)) in CONTENTS.iter().enumerate() {
        let folder = Folder::new();
        folder.write("editions/2026-2027/primary/t0.toml", bytes);
        let run = folder.run(&["lint", "--format", "concise"]);
        let shown = String::from_utf8_lossy(bytes);
        match said {
            None => assert!(!run.stdout.contains("t0.toml") && run.stderr.is_empty(), "{shown:?}: {run:?}"),
            Some(words) => {
                // The two years have errors of their own.
                assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""), "{shown:?}: {run:?}");
                let line = run.stdout.lines().find(|line| line.contains(words));
                let line = line.unwrap_or_else(|| panic!("{shown:?}: {run:?}"));
                // A file that is new and still empty is no error.
                let level = if words.ends_with("est vide") { "avertissement[" } else { "erreur[" };
                assert!(line.contains(level), "{shown:?}: {line}");
            }
        }
        assert!(!run.stdout.contains('\0'), "{shown:?}");
        folder.answers_some(turn);
    }
}

#[test]
fn each_content_as_settings_and_as_an_edition() {
    const FILES: [&str; 4] = ["pdcn.toml", "editions/2026-2027/edition.toml", "accepted.toml", "plans/ecole.toml"];
    const OTHERS: [&[&str]; 3] = [&["lint", "--fix"], &["new-edition"], &["coverage", "--plans"]];
    for (turn, (bytes, _)) in CONTENTS.iter().enumerate() {
        for (number, file) in FILES.into_iter().enumerate() {
            let folder = Folder::new();
            fs::create_dir_all(folder.file("plans")).expect("a folder");
            folder.write(file, bytes);
            let turn = turn + number;
            for arguments in some(turn).chain([&OTHERS[turn % OTHERS.len()]]) {
                let run = folder.run(arguments);
                assert!(matches!(run.code, Some(0..=3)), "{file} {arguments:?}: {run:?}");
                assert!(!run.stderr.contains("panicked"), "{file} {arguments:?}: {run:?}");
                assert!(run.code != Some(2) || run.stderr.contains("aide : "), "{file} {arguments:?}: {run:?}");
            }
        }
    }
}

#[test]
fn a_folder_with_the_name_of_each_file() {
    for file in ["pdcn.toml", "editions/2026-2027/edition.toml", OUTCOMES, "frameworks/cadre-1.toml"] {
        let folder = Folder::new();
        fs::remove_file(folder.file(file)).expect("it was there");
        fs::create_dir(folder.file(file)).expect("a folder");
        for arguments in QUESTIONS.iter().chain(&[&["new-edition"][..]]) {
            let run = folder.run(arguments);
            assert!(matches!(run.code, Some(0..=3)), "{file} {arguments:?}: {run:?}");
            let words = format!("{}{}", run.stdout, run.stderr);
            assert!(!words.contains("panicked") && !words.contains("os error"), "{file} {arguments:?}: {words}");
        }
    }
    let folder = Folder::new();
    fs::create_dir(folder.path().join("dossier")).expect("a folder");
    for arguments in [
        &["lint", "--baseline", "dossier"][..],
        &["diff", "2025-2026", "--accepted", "dossier"],
        &["coverage", "--plan", "dossier"],
        &["export", "table", "-o", "dossier"],
        &["lint", "--fix", "rien.toml"],
        &["init", "dossier"],
    ] {
        if arguments == ["init", "dossier"] {
            // An empty folder is as good as none: only one that holds something is refused.
            fs::write(folder.path().join("dossier/notes.txt"), "à garder").expect("a file");
        }
        let run = folder.run(arguments);
        assert_eq!(run.code, Some(2), "{arguments:?}: {run:?}");
        assert!(run.stderr.contains("aide : ") && !run.stderr.contains("os error"), "{arguments:?}: {run:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_with_the_name_of_a_file_is_not_waited_for() {
    for file in ["pdcn.toml", OUTCOMES, "tools.toml"] {
        let folder = Folder::new();
        let _ = fs::remove_file(folder.file(file));
        let made = std::process::Command::new("mkfifo").arg(folder.file(file)).status();
        if !made.is_ok_and(|status| status.success()) {
            return;
        }
        for arguments in QUESTIONS.iter().chain(&[&["new-edition"][..], &["lint", "--fix"]]) {
            let run = folder.run(arguments);
            assert!(
                matches!(run.code, Some(0..=3)) && !run.stderr.contains("panicked"),
                "{file} {arguments:?}: {run:?}"
            );
        }
        let run = folder.run(&["lint", "--format", "concise"]);
        assert!(run.stdout.contains("[unreadable-file]"), "{file}: {run:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_no_words_are_shown_and_read() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    let folder = Folder::new();
    let primary = folder.file("editions/2026-2027/primary");
    for name in
        [&b"caf\xe9.toml"[..], b"\x1b[31m.toml", b"a\nb.toml", b" .toml", "\u{202e}.toml".as_bytes(), b"-o.toml"]
    {
        fs::write(primary.join(OsStr::from_bytes(name)), "x = 1\n").expect("a file");
    }
    for format in ["full", "concise", "json", "sarif", "html", "junit", "github", "gitlab"] {
        let run = folder.run(&["lint", "--format", format]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""), "{format}");
        assert!(!run.stdout.contains(['\u{1b}', '\u{202e}']), "{format}: {}", run.stdout);
    }
    let run = folder.run(&["lint", "--format", "concise"]);
    assert_eq!(run.stdout.matches("[unknown-key]").count(), 6, "{}", run.stdout);
    folder.answers();
    let odd = folder.path().join(OsStr::from_bytes(b"caf\xe9\x1b[31m"));
    fs::rename(folder.file(""), &odd).expect("a move");
    let mut command = pdcn_tests::command::command(folder.path(), &["lint", "--pathway"]);
    let output = command.arg(&odd).output().expect("the command runs");
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(!text.contains('\u{1b}') && text.contains("caf"), "{text}");
}
