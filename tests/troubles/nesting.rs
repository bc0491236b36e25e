//! Things in things in things: a slip that is told, and never the end of the stack.

use super::folder::{Folder, OUTCOMES};

/// Deeper than any stack would bear if each step called itself.
const DEEP: usize = 50_000;

fn cases() -> [(&'static str, String); 8] {
    let path = vec!["a"; DEEP].join(".");
    [
        ("lists", format!("x = {}{}\n", "[".repeat(DEEP), "]".repeat(DEEP))),
        ("open lists", format!("x = {}\n", "[".repeat(DEEP))),
        ("inline tables", format!("x = {}1{}\n", "{ a = ".repeat(DEEP), " }".repeat(DEEP))),
        ("a dotted key", format!("{path} = 1\n")),
        ("a dotted header", format!("[{path}]\nx = 1\n")),
        ("a dotted header of a list", format!("[[{path}]]\nx = 1\n")),
        ("headers", (1..300).map(|depth| format!("[{}]\n", vec!["a"; depth].join("."))).collect::<Vec<_>>().concat()),
        ("prerequisites", format!("[[outcome]]\n{}id = 1\n", "prerequisite.".repeat(DEEP))),
    ]
}

#[test]
fn in_each_kind_of_file() {
    for (what, text) in cases() {
        let folder = Folder::new();
        let files = [
            "pdcn.toml",
            "editions/2026-2027/edition.toml",
            OUTCOMES,
            "frameworks/cadre-1.toml",
            "tools.toml",
            "reflection.toml",
            "accepted.toml",
        ];
        for file in files {
            folder.append(file, &text);
        }
        let run = folder.run(&["lint", "--format", "concise"]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""), "{what}: {run:.500?}");
        for file in files {
            assert!(run.stdout.contains(&format!("{file}:")), "{what}: nothing is said of {file}");
        }
    }
}

#[test]
fn for_each_question() {
    for (turn, (_, text)) in cases().into_iter().enumerate() {
        let folder = Folder::new();
        folder.append(OUTCOMES, text);
        folder.answers_some(turn);
        let run = folder.run(&["lint", "--fix"]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    }
}

#[test]
fn in_files_that_are_named() {
    for (what, text) in cases() {
        let folder = Folder::new();
        std::fs::write(folder.path().join("fichier.toml"), text).expect("a file");
        for arguments in [
            &["lint", "--baseline", "fichier.toml"][..],
            &["diff", "2025-2026", "--accepted", "fichier.toml", "--fail-on", "wording"],
            &["coverage", "--plan", "fichier.toml"],
        ] {
            let run = folder.run(arguments);
            assert!(
                matches!(run.code, Some(0..=3)) && !run.stderr.contains("panicked"),
                "{what} {arguments:?}: {run:.500?}"
            );
            assert!(run.stderr.contains("fichier"), "{what} {arguments:?}: {run:.500?}");
        }
    }
}
