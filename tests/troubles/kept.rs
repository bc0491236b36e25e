//! What stays as it is: whoever asks changes nothing, and whoever lets the command edit keeps comments and order.

use super::folder::{Folder, OUTCOMES, QUESTIONS, WITHOUT_PATHWAY, all_files};

/// More of what people ask, besides what is asked everywhere.
const MORE: &[&[&str]] = &[
    &["lint", "--edition", "all", "--timings"],
    &["lint", "--edition", "all", "--diff"],
    &["lint", "--format", "html"],
    &["diff", "2025-2026", "--summary"],
    &["diff", "2025-2026", "--format", "html"],
    &["coverage", "--framework", "cadre-1"],
    &["export", "developing"],
    &["export", "checklist", "--grade", "P2", "--format", "markdown"],
    &["show-settings"],
    &["man"],
];

/// Puts comments everywhere, at the ends of lines too, in texts in which each line is whole.
fn commented(text: &str) -> String {
    let lines = text.lines().enumerate();
    lines.map(|(number, line)| format!("# avant {number}\n{line}  # après {number}\n")).collect::<Vec<_>>().concat()
}

#[test]
fn to_ask_is_not_to_change() {
    let folder = Folder::new();
    let before = all_files(folder.path());
    for arguments in QUESTIONS.iter().chain(WITHOUT_PATHWAY).chain(MORE) {
        let run = folder.run(arguments);
        assert!(matches!(run.code, Some(0 | 1)) && !run.stdout.is_empty(), "{arguments:?}: {run:?}");
        assert!(all_files(folder.path()) == before, "{arguments:?}");
    }
}

#[test]
fn fixes_keep_comments_and_the_order_of_keys() {
    let folder = Folder::new();
    let outcomes = commented(&folder.read(OUTCOMES));
    folder.write(OUTCOMES, outcomes.replacen("\nstatement =", "\nstatment =", 1));
    let old = "editions/2025-2026/edition.toml";
    let edition = commented(&folder.read(old));
    folder.write(old, &edition);
    let run = folder.run(&["lint", "--edition", "all", "--fix", "--format", "concise"]);
    assert!(run.stdout.contains("Corrigé : 2 constats dans 2 fichiers."), "{run:?}");
    assert_eq!(folder.read(OUTCOMES), outcomes);
    let after = folder.read(old);
    let (seal, others): (Vec<&str>, Vec<&str>) = after.lines().partition(|line| line.starts_with("seal = "));
    assert_eq!((seal.len(), others), (1, edition.lines().collect()));
}

#[test]
fn a_new_edition_keeps_comments_and_changes_one_word_of_the_settings() {
    let folder = Folder::new();
    let settings = format!("# à nous\n{}", commented(&folder.read("pdcn.toml")));
    folder.write("pdcn.toml", &settings);
    let old = "editions/2026-2027/edition.toml";
    folder.write(old, commented(&folder.read(old)));
    folder.write(OUTCOMES, commented(&folder.read(OUTCOMES)));
    let before = all_files(&folder.file("editions"));
    assert_eq!(folder.run(&["new-edition", "--current"]).code, Some(0));
    let expected = settings.replace("current = \"2026-2027\"", "current = \"2027-2028\"");
    assert_ne!(expected, settings);
    assert_eq!(folder.read("pdcn.toml"), expected);
    let after = all_files(&folder.file("editions"));
    assert!(before.iter().all(|file| after.contains(file)), "the editions that were there are as they were");
    let new = OUTCOMES.replace("2026-2027", "2027-2028");
    assert_eq!(folder.read(&new), folder.read(OUTCOMES));
    let comments =
        |text: String| text.lines().filter(|line| line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(comments(folder.read("editions/2027-2028/edition.toml")), comments(folder.read(old)));
}

#[test]
fn what_is_accepted_comes_after_what_was_there() {
    let folder = Folder::new();
    let there = "# Décisions du comité  # 2026\n\n[[accepted]]  # la première\nid = \"IA-003\"  # repris\nkind = \"outcome-removed\"\n\
                 reason = \"Repris ailleurs.\"\nby = \"Comité\"\n# la fin";
    folder.write("accepted.toml", there);
    let write = ["--write-accepted", "--fail-on", "wording", "--reason", "Vu.", "--by", "Comité"];
    let run = folder.run(&[&["diff", "2025-2026"][..], &write].concat());
    assert_eq!(run.code, Some(0), "{run:?}");
    let text = folder.read("accepted.toml");
    assert!(text.starts_with(there) && text.len() > there.len(), "{text}");
    assert_eq!(folder.run(&["diff", "2025-2026", "--fail-on", "wording"]).code, Some(0));
}
