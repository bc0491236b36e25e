//! Codes as their frameworks write them (with `/`, spaces and accents), and those that could not be read.

use std::fs;
use std::path::Path;

use pdcn_tests::command::{Run, copy, pdcn};

/// Runs the command on the clean fixture with this in place of its only code, and of the alignment to it.
fn with_code(written: &str, aligned: &str, arguments: &[&str]) -> Run {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/clean"), &folder.path().join("pathway"));
    for (path, from, to) in [
        ("frameworks/cadre-1.toml", "id = \"A1\"", format!("id = \"{written}\"")),
        ("editions/2026-2027/primary/ia.toml", "cadre-1:A1", format!("cadre-1:{aligned}")),
        ("editions/2026-2027/primary/vie.toml", "cadre-1:A1", format!("cadre-1:{aligned}")),
    ] {
        let path = folder.path().join("pathway").join(path);
        let text = fs::read_to_string(&path).expect("the file");
        fs::write(&path, text.replace(from, &to)).expect("the file");
    }
    pdcn(folder.path(), arguments)
}

#[test]
fn a_code_is_taken_as_its_framework_writes_it() {
    // The last one has its accent apart in the alignment.
    let all = [("HIST/3", "HIST/3"), ("Ma1/2 (b)", "Ma1/2 (b)"), ("Éval 2", "E\u{301}val 2")];
    for (written, aligned) in all {
        let run = |arguments: &[&str]| with_code(written, aligned, &[arguments, &["--lang", "en"]].concat());
        let lint = run(&["lint"]);
        assert_eq!(lint.code, Some(0), "{written}: {}", lint.stdout);
        for arguments in [
            &["coverage", "--framework", "cadre-1"] as &[&str],
            &["show", &format!("cadre-1:{}", written.to_lowercase())],
            &["export", "table", "--framework", &format!("cadre-1:{aligned}"), "--format", "csv"],
        ] {
            let run = run(arguments);
            assert_eq!(run.code, Some(0), "{arguments:?}: {}", run.stderr);
            assert!(run.stdout.contains(written) || run.stdout.contains("IA-002"), "{arguments:?}: {}", run.stdout);
        }
    }
}

#[test]
fn what_is_no_code_is_said_and_counted_apart() {
    for written in ["A1, A2", " A1", "A\u{a0}1", "A\u{2011}1", "A1\u{200b}", "A  1", "A:1"] {
        let run = with_code(written, "A1", &["lint", "--lang", "en", "--only", "schema"]);
        assert!(run.stdout.contains("invalid-value"), "{written}: {}", run.stdout);
        // It was the only code of its framework: nothing is left to count, and that is no green answer.
        let run = with_code(written, "A1", &["coverage", "--framework", "cadre-1", "--lang", "en"]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(3), ""), "{written}");
        let words = run.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains("This document is not complete: a file of the pathway"), "{written}: {words}");
    }
}
