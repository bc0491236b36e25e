//! What cannot be answered: always said, with what to do, and with its exit code.

use std::fs;
use std::path::Path;

use pdcn_tests::command::{copy, pdcn};
use snapbox::{assert_data_eq, str};

use crate::{on_clean, run, transcript};

#[test]
fn names_that_nothing_has() {
    let questions: [&[&str]; 8] = [
        &["coverage", "--grade", "P9"],
        &["coverage", "--strand", "AI"],
        &["coverage", "--framework", "cadre-2"],
        &["coverage", "--edition", "2026"],
        &["coverage", "--plan", "ecolle"],
        &["coverage", "--plan", "pathway/tools.toml"],
        &["show", "IA-020"],
        &["show", "A1"],
    ];
    for language in ["fr", "en"] {
        let said = questions.map(|question| {
            let refused = on_clean(&[question, &["--lang", language]].concat());
            assert_eq!((refused.stdout.as_str(), refused.code), ("", Some(2)), "{question:?}");
            refused.stderr
        });
        let said = said.join("");
        if language == "fr" {
            assert_data_eq!(
                said,
                str![[r#"
erreur : L’année « P9 » n’existe pas dans l’édition
  aide : Vouliez-vous dire « P1 »? Ce qui existe : P1, P2.
erreur : Le volet « AI » n’existe pas dans l’édition
  aide : Vouliez-vous dire « IA »? Ce qui existe : IA, VIE.
erreur : Le cadre « cadre-2 » n’existe pas dans le parcours
  aide : Vouliez-vous dire « cadre-1 »? Ce qui existe : cadre-1.
erreur : L’édition « 2026 » n’existe pas dans le parcours
  aide : Les éditions : 2026-2027.
erreur : Aucun plan d’école ne s’appelle « ecolle »
  aide : Vouliez-vous dire « ecole »? Ce qui existe : École exemple.
erreur : Aucun plan d’école ne s’appelle « tools.toml »
  aide : Ce fichier n’est pas un plan d’école : un plan est un fichier du dossier plans, avec edition, [school] et des blocs [[activity]].
erreur : Rien ne s’appelle « IA-020 » dans l’édition 2026-2027
  aide : Vouliez-vous dire « IA-002 »?
erreur : Rien ne s’appelle « A1 » dans l’édition 2026-2027
  aide : Un code se nomme avec son cadre : cadre-1:A1.

"#]]
            );
        } else {
            assert_data_eq!(
                said,
                str![[r#"
error: The edition has no grade “P9”
  help: Did you mean “P1”? There are: P1, P2.
error: The edition has no strand “AI”
  help: Did you mean “IA”? There are: IA, VIE.
error: The pathway has no framework “cadre-2”
  help: Did you mean “cadre-1”? There are: cadre-1.
error: The edition `2026` does not exist in the pathway
  help: The editions: 2026-2027.
error: No school plan is called “ecolle”
  help: Did you mean “ecole”? There are: École exemple.
error: No school plan is called “tools.toml”
  help: This file is not a school plan: a plan is a file of the folder plans, with edition, [school] and blocks [[activity]].
error: Nothing is called “IA-020” in the edition 2026-2027
  help: Did you mean “IA-002”?
error: Nothing is called “A1” in the edition 2026-2027
  help: A code is named with its framework: cadre-1:A1.

"#]]
            );
        }
    }
}

#[test]
fn an_empty_selection_is_said_and_nothing_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/clean"), &folder.path().join("pathway"));
    let none = ["--strand", "VIE", "--competency", "IA-EVAL", "--lang", "fr"];
    let empty = run(folder.path(), &[&["coverage", "-o", "rien.html"], none.as_slice()].concat());
    assert_data_eq!(
        transcript(&empty),
        str![[r#"
--- stderr
Rien à compter : rien de l’édition 2026-2027 ne répond à tout ce qui est demandé.
--- code 3

"#]]
    );
    assert!(!folder.path().join("rien.html").exists());
    fs::remove_dir_all(folder.path().join("pathway/plans")).expect("the plans");
    let no_plans = run(folder.path(), &["coverage", "--plans", "--lang", "en"]);
    assert_eq!((no_plans.code, no_plans.stdout.as_str()), (Some(3), ""));
}

#[test]
fn questions_that_exclude_each_other() {
    for question in [["--framework", "cadre-1", "--plans", "--all"], ["--min", "1", "--framework", "cadre-1"]] {
        let refused = on_clean(&[&["coverage", "--lang", "fr"], question.as_slice()].concat());
        assert_eq!(refused.code, Some(2));
        assert!(!refused.stderr.is_empty());
    }
}

#[test]
fn the_gate_fails_below_the_minimum_only() {
    let gate = |minimum: &str| on_clean(&["coverage", "--min", minimum, "--lang", "fr"]);
    assert_eq!(gate("1").code, Some(0));
    let failed = gate("2");
    assert_eq!(failed.code, Some(1));
    assert_data_eq!(
        failed.stderr,
        str![[r#"
2 années travaillent moins de 2 apprentissages en IA : 1re année du primaire (1), 2e année du primaire (1).

"#]]
    );
}

#[test]
fn what_a_plan_holds_is_never_obeyed() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/clean"), &folder.path().join("pathway"));
    let hostile = "edition = \"2026-2027\"\n[school]\nname = \"=1+1\\u001b[31m<b>|\\u202e\"\n[[activity]]\nid = \"a\"\n\
                   title = \"\\u001b]0;x\\u0007<script>\"\ngrades = [\"P1\"]\noutcomes = [\"IA-001\", \"VIE-999\\u001b[2J\"]\n";
    fs::write(folder.path().join("hostile.toml"), hostile).expect("a plan");
    for format in ["terminal", "markdown", "html", "csv", "json"] {
        let shown = pdcn(folder.path(), &["coverage", "--plan", "hostile.toml", "--format", format, "--no-pager"]);
        assert_eq!(shown.code, Some(1), "{format}: {}", shown.stderr);
        assert!(!shown.stdout.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{format}");
        assert!(format != "html" || !shown.stdout.contains("<script>"), "{format}");
    }
    fs::write(folder.path().join("bytes.toml"), [0xff, 0xfe, 0x00]).expect("a file");
    let unreadable = pdcn(folder.path(), &["coverage", "--plan", "bytes.toml", "--lang", "fr"]);
    assert_eq!(unreadable.code, Some(2), "{}", unreadable.stderr);
}
