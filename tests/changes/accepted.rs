//! `--fail-on` and `accepted.toml`: what fails, what was accepted, and what accepts nothing.

use std::fs;

use super::folder::Folder;

fn code(folder: &Folder, arguments: &[&str]) -> Option<i32> {
    folder.diff(&[&["2025-2026", "--format", "json"], arguments].concat()).code
}

#[test]
fn the_ladder_goes_from_ids_to_words() {
    let folder = Folder::new();
    for (fail_on, expected) in [("never", 0), ("identity", 1), ("planning", 1), ("wording", 1)] {
        assert_eq!(code(&folder, &["--fail-on", fail_on]), Some(expected), "{fail_on}");
    }
    assert_eq!(code(&folder, &[]), Some(0), "never, when nothing is said");
    let only = |category: &str, fail_on: &str| code(&folder, &["--only", category, "--fail-on", fail_on]);
    assert_eq!([only("planning", "identity"), only("wording", "planning")], [Some(0); 2]);
    assert_eq!([only("planning", "planning"), only("identity", "wording")], [Some(1); 2]);
    let failing = folder.diff(&["2025-2026", "--format", "json", "--fail-on", "identity"]);
    assert!(failing.stderr.contains("2 changements font échouer la commande. Pour les accepter"), "{}", failing.stderr);
    assert_eq!(folder.json(&["2025-2026", "--fail-on", "identity"])["summary"]["failures"], 2);
}

/// An entry of the file.
fn entry(names: &str) -> String {
    format!("[[accepted]]\n{names}\nreason = \"Décidé en comité.\"\nby = \"Comité\"\ndate = 2026-06-12\n\n")
}

#[test]
fn accepted_changes_do_not_fail_and_are_shown_as_accepted() {
    let folder = Folder::new();
    let document = folder.json(&["2025-2026", "--only", "identity"]);
    let fingerprint = document["changes"][0]["fingerprint"].as_str().expect("a fingerprint");
    let by_subject = entry("kind = \"outcome-vanished\"\nsubject = \"VIE-003\"");
    folder.write("accepted.toml", &format!("{}{by_subject}", entry(&format!("fingerprint = \"{fingerprint}\""))));
    assert_eq!(code(&folder, &["--fail-on", "identity"]), Some(0));
    let document = folder.json(&["2025-2026"]);
    assert_eq!(document["summary"]["accepted"], 2);
    assert_eq!(document["idle_entries"], serde_json::json!([]));
    let accepted: Vec<_> = document["changes"]
        .as_array()
        .expect("changes")
        .iter()
        .filter(|change| !change["accepted"].is_null())
        .collect();
    assert_eq!(accepted[0]["accepted"]["reason"], "Décidé en comité.");
    let log = folder.diff(&["2025-2026", "--format", "github", "--fail-on", "identity"]).stdout;
    assert!(log.contains("%0AAccepté : Décidé en comité. (Comité)") && log.contains("2 sont déjà acceptés."), "{log}");
    // It is a file of the pathway like the others.
    let lint = pdcn_tests::command::pdcn(folder.path(), &["lint", "--format", "json", "--only", "schema"]);
    assert!(lint.stdout.contains("\"findings\": []"), "{}", lint.stdout);
    folder.edit("accepted.toml", "kind = \"outcome-vanished\"\n", "kind = \"outcome-vanished\n");
    let lint = pdcn_tests::command::pdcn(folder.path(), &["lint", "--format", "concise", "--only", "schema"]);
    assert!(lint.stdout.contains("accepted.toml:8:8") && lint.stdout.contains("syntax"), "{}", lint.stdout);
    // What could not be read accepts nothing.
    let run = folder.diff(&["2025-2026", "--format", "github", "--fail-on", "identity"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.contains("pathway/accepted.toml ne se lit pas en entier"), "{}", run.stdout);
}

#[test]
fn entries_that_accept_nothing_are_said() {
    let folder = Folder::new();
    let gone = "kind = \"outcome-vanished\"\nsubject = \"VIE-003\"";
    let entries = [
        entry(&format!("{gone}\nuntil = 2026-06-30")),
        entry("fingerprint = \"0123456789abcdef\""),
        entry("kind = \"outcome-vanishd\"\nsubject = \"VIE-003\""),
        entry("kind = \"outcome-vanished\""),
        entry("fingerprint = \"0123456789abcdef\"\nkind = \"outcome-vanished\"\nsubject = \"VIE-003\""),
    ];
    folder.write("accepted.toml", &entries.concat());
    let run = folder.diff(&["2025-2026", "--format", "github", "--only", "identity", "--fail-on", "identity"]);
    assert_eq!(run.code, Some(1), "{}", run.stdout);
    for line in [
        "Accepté jusqu’au 2026-06-30 seulement : outcome-vanished VIE-003",
        "Accepté sans effet : 0123456789abcdef ne correspond à aucun changement",
        "la sorte de outcome-vanishd VIE-003 n’existe pas",
        "Vouliez-vous dire outcome-vanished?",
        "ni fingerprint, ni kind avec subject",
    ] {
        assert!(run.stdout.contains(line), "{line}\n{}", run.stdout);
    }
    let why = |entry: &serde_json::Value| entry["why"].as_str().expect("a word").to_owned();
    let idle =
        folder.json(&["2025-2026"])["idle_entries"].as_array().expect("entries").iter().map(why).collect::<Vec<_>>();
    assert_eq!(idle, ["expired", "unmatched", "no-such-kind", "names-nothing", "unmatched"]);
    folder.edit("accepted.toml", "until = 2026-06-30", "until = 9999-06-30");
    assert_eq!(folder.json(&["2025-2026"])["summary"]["accepted"], 1, "its time is not over");
}

#[test]
fn an_entry_is_of_its_pair_of_editions() {
    let folder = Folder::new();
    let gone = "kind = \"outcome-vanished\"\nsubject = \"VIE-003\"";
    let other = "kind = \"outcome-vanished\"\nsubject = \"VIE-009\"";
    let pair = |names: &str, from: &str, to: &str| entry(&format!("{names}\nfrom = \"{from}\"\nto = \"{to}\""));
    let standing = |accepted: &str| {
        folder.write("accepted.toml", accepted);
        let document = folder.json(&["2025-2026"]);
        let idle = document["idle_entries"].as_array().map_or(0, Vec::len);
        (document["summary"]["accepted"].as_u64(), idle)
    };
    assert_eq!(standing(&pair(gone, "2025-2026", "2026-2027")), (Some(1), 0));
    assert_eq!(standing(&pair(gone, "2024-2025", "2025-2026")), (Some(0), 0), "it is of another pair: nothing is said");
    assert_eq!(standing(&pair(other, "2025-2026", "2026-2027")), (Some(0), 1));
    assert_eq!(standing(&entry(other)), (Some(0), 1), "it is of no pair that there is");
    // An entry without a pair is not blamed where what it was written for cannot be known.
    folder.write("accepted.toml", &entry(gone));
    assert_eq!(folder.json(&["2026-2027", "2025-2026"])["idle_entries"], serde_json::json!([]));
}

#[test]
fn write_accepted_adds_what_would_fail_with_the_reason_and_the_name() {
    let folder = Folder::new();
    let write = ["2025-2026", "--write-accepted", "--reason", "Le \"comité\" l’a dit.", "--by", "Comité"];
    folder.refuses(&write, "il faut savoir lesquels, pourquoi et par qui", "--fail-on");
    folder.refuses(&["2025-2026", "--write-accepted", "--fail-on", "identity"], "pourquoi et par qui", "--reason");
    assert!(!folder.file("accepted.toml").exists());
    folder.write("accepted.toml", "# Ce qui était là reste là.\n");
    let run = folder.diff(&[&write[..], &["--fail-on", "identity", "--only", "strand=VIE"]].concat());
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{}", run.stderr);
    assert_eq!(run.stderr, "Écrit : pathway/accepted.toml (1 changement accepté).\n");
    let text = folder.read("accepted.toml").replace('\u{a0}', " ");
    assert!(text.starts_with("# Ce qui était là reste là.\n\n# VIE-003 : Disparu sans être retiré"), "{text}");
    assert!(text.contains("\nfrom = \"2025-2026\"\nto = \"2026-2027\"\nreason"), "{text}");
    assert_eq!(code(&folder, &["--fail-on", "identity", "--only", "strand=VIE"]), Some(0));
    assert_eq!(code(&folder, &["--fail-on", "identity"]), Some(1), "the rest still fails");
    let run = folder.diff(&[&write[..], &["--fail-on", "identity"]].concat());
    assert_eq!(run.stderr, "Écrit : pathway/accepted.toml (1 changement accepté).\n", "only what is new");
    assert_eq!(code(&folder, &["--fail-on", "identity"]), Some(0));
    let run = folder.diff(&[&write[..], &["--fail-on", "identity"]].concat());
    assert_eq!(run.stderr, "Rien à accepter : rien ne ferait échouer.\n");
    let document = folder.json(&["2025-2026"]);
    assert_eq!((&document["summary"]["accepted"], &document["idle_entries"]), (&2.into(), &serde_json::json!([])));
}

#[test]
fn another_file_may_be_named() {
    let folder = Folder::new();
    folder.refuses(&["2025-2026", "--accepted", "nothing.toml"], "n’existe pas : nothing.toml", "--write-accepted");
    let path = folder.path().join("mine.toml");
    fs::write(&path, "[[accepted]]\nreason = 3\n").expect("a file");
    folder.refuses(&["2025-2026", "--accepted", "mine.toml"], "mine.toml, ligne ", "pdcn schema accepted");
    fs::remove_file(&path).expect("a file");
    let write = ["--write-accepted", "--reason", "x", "--by", "y", "--fail-on", "wording", "--accepted", "mine.toml"];
    let run = folder.diff(&[&["2025-2026"], &write[..]].concat());
    assert_eq!(run.stderr, "Écrit : mine.toml (19 changements acceptés).\n");
    assert_eq!(code(&folder, &["--fail-on", "wording"]), Some(1));
    assert_eq!(code(&folder, &["--fail-on", "wording", "--accepted", "mine.toml"]), Some(0));
}
