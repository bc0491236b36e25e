//! Which pathway and which of its editions are checked, and that nothing else answers for them.

use std::fs;
use std::path::Path;

use pdcn_tests::command::{Run, copy, pdcn};

const OUTCOMES: &str = "editions/2026-2027/primary/ia.toml";

struct Folder(tempfile::TempDir);

impl Folder {
    /// An empty folder.
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    /// Puts a small pathway without findings into a folder below.
    fn with(self, name: &str) -> Self {
        let made = self.run(&["init", name, "--like", "quebec"]);
        assert_eq!(made.code, Some(0), "{}", made.stderr);
        self
    }

    fn path(&self, path: &str) -> std::path::PathBuf {
        self.0.path().join(path)
    }

    fn run(&self, arguments: &[&str]) -> Run {
        self.run_in("", arguments)
    }

    fn run_in(&self, folder: &str, arguments: &[&str]) -> Run {
        let mut run = pdcn(&self.path(folder), arguments);
        for text in [&mut run.stdout, &mut run.stderr] {
            *text = text.replace('\u{a0}', " ");
        }
        run
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(path)).expect("the file");
        assert!(text.contains(from), "{path}: {text}");
        fs::write(self.path(path), text.replacen(from, to, 1)).expect("the file is written");
    }
}

/// The lines of the summary that say which pathway it was, and what was checked.
fn checked(run: &Run) -> (&str, &str) {
    let line = |start: &str| run.stdout.lines().find(|line| line.starts_with(start)).unwrap_or_default();
    (line("Parcours"), line("Vérifié"))
}

#[test]
fn without_a_pathway_nothing_is_checked_whatever_else_is_asked() {
    let folder = Folder::new();
    let asked: [&[&str]; 8] = [
        &["lint"],
        &["lint", "--fix"],
        &["lint", "--diff"],
        &["lint", "--watch"],
        &["lint", "--edition", "all", "--format", "json"],
        &["lint", "--format", "junit", "-o", "a.xml"],
        &["coverage", "--min", "1"],
        &["diff", "2025-2026", "--fail-on", "identity"],
    ];
    for arguments in asked {
        let run = folder.run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(3), ""), "{arguments:?}: {}", run.stderr);
        assert!(run.stderr.starts_with("erreur : Rien n’a été vérifié : aucun parcours ici"), "{}", run.stderr);
        assert!(run.stderr.contains("--pathway DOSSIER") && run.stderr.contains("pdcn init"), "{}", run.stderr);
    }
    let run = folder.run(&["lint", "--lang", "en"]);
    assert!(
        run.stderr.contains("Nothing was checked") && run.stderr.contains("pdcn lint --embedded"),
        "{}",
        run.stderr
    );
}

#[test]
fn the_embedded_pathway_is_checked_when_it_is_asked_for() {
    let folder = Folder::new();
    let run = folder.run(&["lint", "--embedded"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(checked(&run).0, concat!("Parcours intégré à pdcn ", env!("CARGO_PKG_VERSION")));
    assert_eq!(folder.run(&["coverage", "--min", "0", "--embedded"]).code, Some(0));
    assert_eq!(folder.run(&["lint", "--embedded", "--fix"]).code, Some(2));
}

#[test]
fn who_reads_gets_the_embedded_pathway_and_is_told() {
    let folder = Folder::new();
    let asked: [&[&str]; 5] =
        [&["show", "IA-001"], &["export", "table", "--grade", "P1"], &["coverage"], &["inventory"], &["show-settings"]];
    for arguments in asked {
        let run = folder.run(arguments);
        assert_eq!(run.code, Some(0), "{arguments:?}: {}", run.stderr);
        assert!(run.stderr.starts_with("attention : aucun pdcn.toml ici"), "{arguments:?}: {}", run.stderr);
    }
    assert_eq!(folder.run(&["show", "IA-001", "--embedded"]).stderr, "");
}

#[test]
fn the_pathway_here_comes_before_the_one_below_and_those_above_and_the_other_is_said() {
    let folder = Folder::new().with("pathway");
    assert_eq!((checked(&folder.run(&["lint"])).0, folder.run(&["lint"]).stderr.as_str()), ("Parcours : pathway", ""));
    copy(&folder.path("pathway"), &folder.path(""));
    let run = folder.run(&["lint"]);
    assert_eq!(checked(&run).0, "Parcours : .");
    // The folder where one is has a name of its own.
    let root = folder.path("");
    let name = root.file_name().expect("a name").to_string_lossy();
    let words = format!("{name} est pris, et non pathway. Pour l’autre : --pathway pathway");
    assert!(run.stderr.contains(&words), "{}", run.stderr);
    assert!(folder.run(&["lint", "."]).stderr.contains("--pathway pathway"), "a path is no answer either");
    let above = folder.run_in("pathway", &["show", "P1"]);
    assert!(above.stderr.contains("deux parcours sont possibles; pathway est pris"), "{}", above.stderr);
    assert_eq!(folder.run(&["lint", "--pathway", "pathway"]).stderr, "", "who names one knows");
}

#[test]
fn a_path_that_is_elsewhere_or_nowhere_is_an_error_whatever_else_is_given() {
    let folder = Folder::new().with("a").with("b");
    let refuses = |folder_of_run: &str, arguments: &[&str], message: &str| {
        let run = folder.run_in(folder_of_run, arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments:?}: {}", run.stderr);
        assert!(run.stderr.contains(message), "{arguments:?}: {}", run.stderr);
    };
    let other = format!("b/{OUTCOMES}");
    refuses("", &["lint", "--pathway", "a", &other], "n’est pas dans le parcours");
    refuses("", &["lint", "--pathway", "a", "a/pdcn.toml", &other], "n’est pas dans le parcours");
    let absent = format!("Rien à cet endroit : {}absent.toml", std::path::MAIN_SEPARATOR);
    refuses("", &["lint", "--pathway", "a", "/absent.toml"], &absent);
    refuses("", &["lint", "--pathway", "a", "a/absent.toml", "a/pdcn.toml"], "Rien à cet endroit : a/absent.toml");
    refuses("", &["lint", "a", "b"], "dans deux parcours");
    refuses("a", &["lint", ".", "../b/pdcn.toml"], "dans deux parcours");
    refuses("a", &["lint", "--only", "schema", "absent.toml"], "Rien à cet endroit");
    // What holds the pathway, and a way round, are the pathway all the same.
    for arguments in
        [&["lint", "--pathway", "../a", ".."] as &[&str], &["lint", "--pathway", ".", "../b/../a/pdcn.toml"]]
    {
        assert_eq!(folder.run_in("a", arguments).code, Some(0), "{arguments:?}");
    }
    fs::write(folder.path("a/notes.txt"), "").expect("a file");
    let run = folder.run(&["lint", "a/pdcn.toml", "a/notes.txt"]);
    assert_eq!(run.code, Some(3), "{}", run.stdout);
    assert!(run.stdout.contains("Rien n’a été vérifié dans notes.txt"), "{}", run.stdout);
}

#[test]
fn drafts_after_the_current_edition_are_checked_with_it() {
    let folder = Folder::new().with("a");
    assert_eq!(folder.run_in("a", &["new-edition"]).code, Some(0));
    let run = folder.run_in("a", &["lint"]);
    assert_eq!(run.code, Some(0), "{}", run.stdout);
    assert!(checked(&run).1.contains("éditions 2026-2027, 2027-2028, "), "{}", run.stdout);
    let draft = format!("a/{}", OUTCOMES.replace("2026-2027", "2027-2028"));
    folder.edit(&draft, "competency = \"IA-", "competency = \"AI-");
    let run = folder.run_in("a", &["lint"]);
    assert!(run.code == Some(1) && run.stdout.contains("editions/2027-2028"), "{}", run.stdout);
    assert_eq!(
        folder.run_in("a", &["lint", "--edition", "2026-2027"]).code,
        Some(0),
        "one is enough when one is named"
    );
    // One whose `previous` is lost is told so, and not left out for that.
    folder.edit("a/editions/2027-2028/edition.toml", "previous = \"2026-2027\"", "previous = \"2026-2072\"");
    assert!(folder.run_in("a", &["lint"]).stdout.contains("2026-2072"));
}

#[test]
fn a_new_edition_names_the_current_one_and_not_the_one_it_is_like() {
    let folder = Folder::new();
    assert_eq!(folder.run(&["init", "a"]).code, Some(0));
    let run = folder.run_in("a", &["new-edition", "2040-2041", "--like", "2024-2025"]);
    assert!(run.stdout.contains("L’édition en cours reste 2026-2027."), "{}", run.stdout);
}

#[test]
fn what_verbs_share_is_taken_before_the_verb_too() {
    let folder = Folder::new().with("a");
    let after = folder.run(&["lint", "--pathway", "a", "--edition", "2026-2027", "--lang", "en"]);
    let before = folder.run(&["--pathway", "a", "--edition=2026-2027", "--lang", "en", "lint"]);
    assert_eq!((before.code, &before.stdout), (Some(0), &after.stdout), "{}", before.stderr);
    let table = |arguments: &[&str]| folder.run(arguments).stdout;
    assert_eq!(
        table(&["--pathway", "a", "export", "--edition", "2026-2027", "table"]),
        table(&["export", "table", "--pathway", "a", "--edition", "2026-2027"]),
    );
    assert_eq!(folder.run(&["--edition", "1999", "--pathway", "a", "lint"]).code, Some(2));
    assert!(folder.run(&["--pathway", "a", "rules"]).stderr.contains("--pathway"), "a verb without it says so");
}

#[test]
fn what_excludes_each_other_or_is_unknown_is_answered_with_what_to_do() {
    let folder = Folder::new().with("a");
    let says = |arguments: &[&str], parts: &[&str]| {
        let run = folder.run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments:?}");
        for part in parts {
            assert!(run.stderr.contains(part), "{arguments:?}: {}", run.stderr);
        }
    };
    says(&["lint", "--fix", "--diff"], &["--diff montre déjà ce que --fix ferait", "pdcn lint --diff"]);
    says(&["lint", "--diff", "--fix", "--lang", "en"], &["--diff already shows what --fix would do"]);
    says(&["lint", "--fix", "--watch"], &["--watch", "--fix", "ne vont pas ensemble"]);
    says(&["coverage", "--min", "3", "--plans"], &["--min", "--plans", "ne vont pas ensemble"]);
    says(&["lint", "--fail-on", "info", "--fail-on", "error"], &["--fail-on", "une fois de trop"]);
    says(&["vérifier"], &["La commande « vérifier » n’existe pas", "« pdcn lint »"]);
    says(&["comparer"], &["« pdcn diff »"]);
    says(&["tableau"], &["« pdcn export table »"]);
    says(&["export", "tableau"], &["« pdcn export table »"]);
    says(&["xyzzyxyzzy"], &["pdcn --help"]);
    says(&["explain", "doublon"], &["duplicate-", "pdcn rules", "progression"]);
    says(&["lint", "-D", "doublon"], &["duplicate-"]);
}

#[test]
fn the_most_serious_finding_is_the_one_to_know_more_about() {
    let folder = Folder::new().with("a");
    folder.edit(&format!("a/{OUTCOMES}"), "pupil = \"", "pupil = \"\"\n# \"");
    let run = folder.run_in("a", &["lint", "--fail-on", "info"]);
    let json = folder.run_in("a", &["lint", "--format", "json"]).stdout;
    let document: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let findings = document["findings"].as_array().expect("findings");
    let worst = findings.iter().find(|finding| finding["level"] == "error").or(findings.first()).expect("a finding");
    let rule = worst["rule"].as_str().expect("a rule");
    assert!(run.stdout.ends_with(&format!("pdcn explain {rule}\n")), "{}", run.stdout);
    assert!(Path::new(&folder.path("a")).exists());
}
