//! What is asked for, what does not exist, and what is empty.

use std::path::Path;

use pdcn_report::VIEWS;
use pdcn_tests::command::{Run, copy, pdcn};

fn fixture() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/clean"))
}

fn export(arguments: &[&str]) -> Run {
    pdcn(fixture(), &[&["export"], arguments].concat())
}

/// An error: nothing on standard output, exit code 2.
fn refused(arguments: &[&str]) -> String {
    let run = export(arguments);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments:?}: {}", run.stderr);
    run.stderr.replace('\u{a0}', " ")
}

#[test]
fn a_name_that_nothing_has_is_told_with_those_that_there_are() {
    let error = refused(&["table", "--grade", "P3"]);
    assert!(error.contains("L’année « P3 » n’existe pas dans l’édition"), "{error}");
    assert!(error.contains("Ce qui existe : P1, P2."), "{error}");
    let error = refused(&["table", "--grade", "P1,P22", "--lang", "en"]);
    assert!(error.contains("Did you mean “P2”?") || error.contains("There are: P1, P2."), "{error}");
    assert!(refused(&["developing", "--strand", "VEI"]).contains("Vouliez-vous dire « VIE »?"));
    assert!(refused(&["table", "--stage", "primaire2"]).contains("L’ordre d’enseignement « primaire2 »"));
    assert!(refused(&["table", "--competency", "IA-EVALU"]).contains("Vouliez-vous dire « IA-EVAL »?"));
    assert!(refused(&["table", "--cycle", "9e"]).contains("Aucun cycle de l’édition"));
    assert!(refused(&["table", "--framework", "cadre-2"]).contains("Vouliez-vous dire « cadre-1 »?"));
    assert!(refused(&["table", "--framework", "cadre-1:A9"]).contains("Le code « A9 » n’existe pas"));
    assert!(refused(&["table", "--edition", "2026-2028"]).contains("Vouliez-vous dire « 2026-2027 »?"));
    assert!(refused(&["table", "--with", "exemples"]).contains("« exemples »"));
    assert!(refused(&["table", "--format", "htm"]).contains("Vouliez-vous dire « html »?"));
    assert!(refused(&["tabel"]).contains("Vouliez-vous dire « pdcn export table »?"));
    assert!(refused(&["table", "--date", "2026-02-30"]).contains("« 2026-02-30 » n’est pas une date"));
    assert!(refused(&[]).contains("Il manque ce qu’il faut exporter"));
    assert!(refused(&["inventory", "--grade", "P1"]).contains("--grade"), "an inventory is of everything");
}

#[test]
fn an_activity_is_found_in_its_plan_or_told_with_the_others() {
    let sheet = export(&["reflection", "--activity", "chasse"]);
    assert!(sheet.stdout.contains("Chasse aux objets"), "in whichever plan it is");
    for plan in ["ecole", "ecole.toml", "plans/ecole.toml", "./plans/ecole.toml", "école EXEMPLE"] {
        let run = export(&["reflection", "--plan", plan, "--activity", "chasse", "--date", "none"]);
        assert_eq!(run.code, Some(0), "{plan}: {}", run.stderr);
    }
    assert!(refused(&["reflection", "--plan", "École exempl", "--activity", "chasse"]).contains("« École exemple »?"));
    assert!(refused(&["reflection", "--activity", "chase"]).contains("Vouliez-vous dire « chasse »?"));

    let folder = tempfile::tempdir().expect("a folder");
    copy(fixture(), folder.path());
    let plan = std::fs::read_to_string(folder.path().join("plans/ecole.toml")).expect("the plan");
    std::fs::write(folder.path().join("plans/autre.toml"), plan.replace("École exemple", "École autre"))
        .expect("a plan");
    let run = pdcn(folder.path(), &["export", "reflection", "--activity", "chasse"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("plusieurs plans"), "{}", run.stderr);
    std::fs::remove_file(folder.path().join("reflection.toml")).expect("the guide");
    let run = pdcn(folder.path(), &["export", "reflection"]);
    assert!(run.code == Some(2) && run.stderr.contains("pas de guide réflexif"), "{}", run.stderr);
}

#[test]
fn nothing_to_show_is_said_and_writes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("rien.html");
    let out = file.to_str().expect("UTF-8");
    for view in ["table", "developing"] {
        let run = export(&[view, "--strand", "VIE", "--competency", "IA-EVAL", "-o", out]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(3), ""), "{view}");
        assert!(run.stderr.contains("Rien à montrer"), "{}", run.stderr);
    }
    let run = export(&["table", "--strand", "VIE", "--competency", "IA-EVAL", "--lang", "en"]);
    assert!(run.code == Some(3) && run.stderr.starts_with("Nothing to show"), "{}", run.stderr);
    assert!(!file.exists());
}

#[test]
fn what_could_not_be_read_is_told_and_the_rest_is_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(fixture(), folder.path());
    let path = folder.path().join("editions/2026-2027/primary/vie.toml");
    let text = std::fs::read_to_string(&path).expect("a file");
    std::fs::write(&path, text.replace("learn = ", "learn ")).expect("a file");
    let run = pdcn(folder.path(), &["export", "table"]);
    assert_eq!(run.code, Some(1), "what is not whole does not look whole");
    assert!(run.stderr.contains("attention") && run.stderr.contains("pdcn lint"), "{}", run.stderr);
    assert!(run.stdout.contains("IA-002"), "{}", run.stdout);
    assert!(run.stdout.contains("VIE-001"), "an outcome without grades is named, not lost: {}", run.stdout);
}

#[test]
fn help_is_in_both_languages_and_names_every_view() {
    for (lang, word) in [("fr", "Vues"), ("en", "Views")] {
        let help = export(&["--help", "--lang", lang]);
        assert_eq!(help.code, Some(0));
        assert!(help.stdout.contains(word), "{}", help.stdout);
        for view in VIEWS.iter().map(|view| view.name) {
            assert!(help.stdout.contains(view), "{view}");
            let help = export(&[view, "--help", "--lang", lang]).stdout;
            assert!(help.contains("--output") && help.contains("--format"), "{help}");
        }
    }
}
