//! Decisions with a slip in them: refused with why, or shown with what they leave to a person; never a word lost in silence.

use std::fs;
use std::path::Path;

use pdcn_tests::command::{in_plain_spaces as run, real_years as years};

const IA: &str = "editions/2026-2027/primary/ia.toml";
const VIE: &str = "editions/2026-2027/primary/vie.toml";

/// Runs it, and makes sure that it says so, ends with 2 and changes nothing.
fn refused(folder: &Path, arguments: &[&str], says: &str) {
    let files =
        || [IA, VIE, "editions/2026-2027/edition.toml"].map(|path| fs::read(folder.join(path)).expect("a file"));
    let before = files();
    let run = run(folder, arguments);
    assert_eq!(run.code, Some(2), "{arguments:?}: {}{}", run.stdout, run.stderr);
    assert!(run.stderr.contains(says), "{arguments:?}: {}", run.stderr);
    assert!(files() == before, "{arguments:?}: nothing is changed");
}

#[test]
fn an_outcome_that_is_named_where_nothing_can_be_read_stays() {
    let damaged = years(&[(VIE, "id = \"IA-021\"", "id = IA-021")]);
    refused(damaged.path(), &["retire", "IA-021", "--reason", "Inutile."], "n’a pas pu être lue");
    // What is elsewhere can be changed, and what the preview cannot know is said.
    let set = run(damaged.path(), &["set", "IA-007", "pupil", "Je trouve l’erreur.", "--dry-run"]);
    assert_eq!(set.code, Some(0), "{}", set.stderr);
    assert!(set.stderr.contains("vie.toml"), "{}", set.stderr);
}

#[test]
fn a_key_that_is_given_twice_has_both_values() {
    let folder = years(&[]);
    let add = ["add", "outcome", "--competency", "IA-EVAL", "--statement", "Comparer deux réponses d’une IA."];
    let more = ["--learn", "P5", "--master", "P6", "--set", "aligns=ailit-2026:E1", "--set", "aligns=ailit-2026:E3"];
    let added = run(folder.path(), &[&add[..], &more].concat());
    assert_eq!(added.code, Some(0), "{}", added.stderr);
    let written = "aligns = [\"ailit-2026:E1\", \"ailit-2026:E3\"]";
    assert!(added.stdout.contains(&format!("+ {written}")), "shown as it is written: {}", added.stdout);
    assert!(fs::read_to_string(folder.path().join(IA)).expect("a file").contains(written));
    assert!(added.stdout.contains("écrire la version de l’élève"), "{}", added.stdout);
}

#[test]
fn what_would_bring_errors_is_shown_and_not_made() {
    let folder = years(&[]);
    let slip = ["move", "IA-003", "--learn", "P6", "--master", "P1"];
    refused(folder.path(), &slip, "une erreur apparaîtrait");
    let shown = run(folder.path(), &slip);
    assert!(shown.stdout.contains("IA-003 est maîtrisé avant d’être commencé"), "{}", shown.stdout);
    assert_eq!(run(folder.path(), &[&slip[..], &["--with-errors"]].concat()).code, Some(0));
    // With errors in it, it is not published.
    refused(folder.path(), &["publish"], "L’édition 2026-2027 a une erreur");
}

#[test]
fn the_status_of_an_edition_comes_with_its_seal() {
    let folder = years(&[]);
    refused(folder.path(), &["set", "edition", "status", "published"], "« status » ne se change pas seul");
    refused(folder.path(), &["set", "edition", "seal", "0123456789abcdef"], "« seal » ne se change pas seul");
    let past = ["set", "edition", "status", "draft", "--edition", "2025-2026"];
    refused(folder.path(), &past, "« status » ne se change pas seul");
}

#[test]
fn nothing_replaces_itself() {
    let folder = years(&[]);
    let itself = "ne peut pas se remplacer ni se réunir avec lui-même";
    refused(folder.path(), &["retire", "IA-021", "--reason", "Non.", "--replaced-by", "IA-021"], itself);
    let merge = ["merge", "IA-012", "IA-012", "--statement", "Dire une chose.", "--reason", "Non."];
    refused(folder.path(), &merge, itself);
}

#[test]
fn a_reason_that_was_written_for_another_is_to_be_read_again() {
    let folder = years(&[]);
    let retired = run(folder.path(), &["retire", "IA-021", "--reason", "Trop large.", "--replaced-by", "IA-003"]);
    assert_eq!(retired.code, Some(0), "{}", retired.stderr);
    let said = retired.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("VIE-011 : relire la raison du préalable IA-003, écrite pour IA-021"), "{said}");
}

#[test]
fn what_is_not_there_or_is_no_list_is_not_said_to_be_done() {
    let folder = years(&[]);
    for (arguments, says) in [
        (&["set", "IA-007", "aligns", "bidon:1", "--remove"][..], "« bidon:1 » n’est pas dans « aligns »"),
        (&["set", "IA-007", "statement", "X", "--append"], "La clé « statement » ne contient qu’un texte"),
        (&["set", "IA-007", "translation.pupil", "I can."], "translation.en.pupil"),
        (&["set", "IA-007", "ai-use", "beaucoup"], "none, unplugged, demonstration"),
        (&["merge", "IA-006", "--statement", "Dire.", "--reason", "x"], "Nommer l’autre aussi"),
        (&["merge", "IA-006", "--into", "IA-007", "--reason", "x"], "Nommer l’autre aussi"),
        (
            &["merge", "IA-006", "IA-007", "--into", "IA-001", "--reason", "x"],
            "« IA-001 » n’est pas un des apprentissages",
        ),
        (&["publish", "--next", "bidon", "--edition", "2026-2027"], "Écrire --next 2027-2028"),
        (&["publish", "--next", "2027", "--edition", "2026-2027"], "Écrire --next 2027-2028"),
    ] {
        refused(folder.path(), arguments, says);
    }
}

#[test]
fn words_of_the_format_are_understood_as_the_workbook_says_them() {
    let folder = years(&[]);
    let plan = "plans/ecole-primaire-exemple-2026-2027.toml";
    for (arguments, path, written) in [
        (["set", "IA-007", "ai-use", "Débranché"], IA, "ai-use = \"unplugged\""),
        (["set", "IA-012", "prerequisite.IA-007.strength", "utile"], IA, "strength = \"helpful\""),
        (["set", "code-a-l-abri", "reflection.law", "à voir"], plan, "law = \"unsure\""),
    ] {
        let count = || fs::read_to_string(folder.path().join(path)).expect("a file").matches(written).count();
        let before = count();
        let run = run(folder.path(), &[&arguments[..], &["--with-errors"]].concat());
        assert_eq!((run.code, count()), (Some(0), before + 1), "{arguments:?}: {}{}", run.stdout, run.stderr);
    }
    // A statement that is one of those words is a statement.
    let said = run(folder.path(), &["set", "IA-007", "note", "utile", "--dry-run"]);
    assert!(said.stdout.contains("+ note = \"utile\""), "{}", said.stdout);
}

#[test]
fn what_comes_or_goes_is_told_as_such_and_what_stays_is_not_told_again() {
    let folder = years(&[]);
    let told = |line: &[&str]| {
        let run = run(folder.path(), &[line, &["--dry-run"]].concat());
        assert_eq!(run.code, Some(0), "{line:?}: {}", run.stderr);
        run.stdout.lines().find(|line| line.starts_with("- ")).map(str::to_owned).unwrap_or_default()
    };
    assert_eq!(
        told(&["set", "IA-007", "examples", "Comparer.", "--append"]),
        "- IA-007 : Exemples changés : « Comparer. » (ajout)"
    );
    assert_eq!(told(&["set", "IA-007", "note", "À voir."]), "- IA-007 : Note changée : « À voir. » (ajout)");
    assert_eq!(
        told(&["set", "ecole-primaire-exemple-2026-2027", "school.name", "École du Boisé"]),
        "- École du Boisé : Le plan nomme une autre école : « École primaire exemple » devient « École du"
    );
    let activity = told(&["set", "code-a-l-abri", "grades", "P3", "--append"]);
    assert!(activity.contains("Activité code-a-l-abri"), "the activity of the only plan that has it: {activity}");
}

#[test]
fn a_record_that_lacks_keys_is_told_how_they_are_given() {
    let folder = years(&[]);
    let edition = "editions/2026-2027/edition.toml";
    let before = fs::read(folder.path().join(edition)).expect("a file");
    let run = run(folder.path(), &["add", "resource", "fiche-neuve"]);
    assert_eq!(run.code, Some(2), "{}", run.stdout);
    assert!(run.stderr.contains("Il manque les clés title, kind") && run.stderr.contains("--set"), "{}", run.stderr);
    assert_eq!(fs::read(folder.path().join(edition)).expect("a file"), before);
}
