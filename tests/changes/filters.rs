//! `--only` and `--summary`: what is shown, and what no edition has.

use super::folder::Folder;

#[test]
fn each_filter_keeps_what_it_names() {
    let folder = Folder::new();
    let shown = |only: &[&str]| {
        let only: Vec<&str> = only.iter().flat_map(|filter| ["--only", filter]).collect();
        folder.shown(&[&["2025-2026"], only.as_slice()].concat())
    };
    assert_eq!(shown(&["identity"]), ["outcome-split IA-003", "outcome-vanished VIE-003"]);
    assert_eq!(shown(&["wording"]).len(), 3);
    assert_eq!(shown(&["learn-earlier"]), ["learn-earlier IA-002", "learn-earlier VIE-002"]);
    assert_eq!(shown(&["kind=learn-earlier", "strand=IA"]), ["learn-earlier IA-002"], "keys narrow");
    assert_eq!(shown(&["kind=learn-earlier,learn-later"]).len(), 3, "values widen");
    assert_eq!(shown(&["kind=learn-earlier", "kind=learn-later"]).len(), 3, "one key twice too");
    assert_eq!(shown(&["identity", "planning", "wording"]).len(), shown(&[]).len());
    let of = |filters: &[&str], word: &str| {
        let found = shown(filters);
        assert!(!found.is_empty() && found.iter().all(|line| line.contains(word)), "{filters:?}: {found:?}");
    };
    of(&["strand=VIE"], "VIE-");
    of(&["competency=IA-EVAL"], "IA-0");
    of(&["ai"], "IA-0");
    // Of VIE-002, which was learned in P3 and P4 and is now learned in P1 and P2.
    assert!(shown(&["grade=P4"]).contains(&"learn-earlier VIE-002".to_owned()));
    assert!(shown(&["grade=P1"]).contains(&"learn-earlier VIE-002".to_owned()));
    assert!(!shown(&["grade=P4"]).contains(&"learn-later VIE-001".to_owned()));
    assert_eq!(shown(&["stage=primary"]).len(), 17, "all but what is about the whole edition or a competency");
    assert_eq!(shown(&["cycle=2e Cycle du primaire", "strand=VIE", "learn-earlier"]), ["learn-earlier VIE-002"]);
}

#[test]
fn what_counts_for_ai_and_where_an_outcome_is_worked_on_is_what_the_other_views_count() {
    let folder = Folder::new();
    let vie = "editions/2026-2027/primary/vie.toml";
    folder.edit("frameworks/cadre-1.toml", "title = \"Premier code\"", "title = \"Premier code\"\nai = true");
    let open = "learn = \"P2\"\nopen = \"Cela ne finit pas.\"\nreuse = \"P3\"\naligns = [\"cadre-1:A1\"]\n\n";
    let mastered = "learn = \"P2\"\nmaster = \"P3\"\n\n";
    let text = folder.read(vie);
    folder.write(
        vie,
        &text.replacen(mastered, open, 1).replace("master = \"P2\"\n", "master = \"P2\"\nai-use = \"guided\"\n"),
    );
    let shown = |only: &str| folder.shown(&["2025-2026", "--only", only]);
    // Aligned to a code about AI; what pupils do with AI is no such tie.
    assert!(shown("ai").contains(&"learn-later VIE-001".to_owned()), "{:?}", shown("ai"));
    assert!(!shown("ai").iter().any(|line| line.ends_with("VIE-002")), "{:?}", shown("ai"));
    // Never mastered, it is worked on to the end of its reuse.
    assert!(shown("grade=P3").contains(&"became-open VIE-001".to_owned()), "{:?}", shown("grade=P3"));
    assert!(!shown("grade=P4").iter().any(|line| line.ends_with("VIE-001")), "{:?}", shown("grade=P4"));
}

#[test]
fn consequences_follow_the_filter_of_grades_strands_and_ai() {
    let folder = Folder::new();
    let document = folder.json(&["2025-2026", "--only", "grade=P2"]);
    let grades = document["consequences"]["grades"].as_array().expect("grades");
    assert_eq!(grades.iter().map(|grade| grade["grade"].as_str()).collect::<Vec<_>>(), [Some("P2")]);
    let document = folder.json(&["2025-2026", "--only", "strand=VIE"]);
    assert!(!document["consequences"].to_string().contains("\"outcome\":\"IA-0"), "{}", document["consequences"]);
    assert_eq!(document["consequences"]["ai"], serde_json::json!([]), "it is of all strands");
    let document = folder.json(&["2025-2026", "--only", "wording"]);
    assert_eq!(document["consequences"], serde_json::Value::Null, "they are of all kinds");
    // All of it: VIE-002 is needed by IA-004, and pupils of P3 have not met it.
    let document = folder.json(&["2025-2026"]);
    let cohorts = document["consequences"]["cohorts"].as_array().expect("cohorts");
    let from_p2 = cohorts.iter().find(|cohort| cohort["from"] == "P2").expect("P2");
    assert_eq!(from_p2["never"], serde_json::json!([{ "outcome": "VIE-002", "needed_by": ["IA-004"] }]));
}

#[test]
fn an_unknown_filter_or_value_is_said_with_what_there_is() {
    let folder = Folder::new();
    let refuses = |only: &str, message: &str, help: &str| folder.refuses(&["2025-2026", "--only", only], message, help);
    refuses("grad=P2", "« grad » n’est pas un filtre de --only", "« grade »?");
    refuses("grade=P9", "L’année « P9 » n’existe dans aucune des deux éditions", "P1, P2, P3, P4");
    refuses("strand=VIF", "Le volet « VIF » n’existe dans aucune des deux éditions", "« VIE »?");
    refuses("kind=learn-earlyer", "Aucune sorte de changement ne s’appelle « learn-earlyer »", "« learn-earlier »?");
    refuses("learn-earlyer", "« learn-earlyer » n’est pas un filtre", "« learn-earlier »?");
    refuses("P2", "« P2 » n’est pas un filtre", "« grade=P2 »?");
    refuses("planing", "« planing » n’est pas un filtre", "« planning »?");
    refuses("ai=IA", "« ai » n’est pas un filtre", "Vouliez-vous dire « ai »?");
    refuses("", "«  » n’est pas un filtre", "grade=…");
}

#[test]
fn an_empty_choice_is_said() {
    let folder = Folder::new();
    let run = folder.diff(&["2025-2026", "--only", "stage-removed", "--format", "github"]);
    assert_eq!(run.code, Some(0));
    assert!(
        run.stdout.contains("Rien de ce qui est demandé ne change; en tout, il y a 19 changements."),
        "{}",
        run.stdout
    );
    let part = folder.diff(&["2025-2026", "--only", "identity", "--format", "github"]);
    assert!(
        part.stdout.contains("2 changements, dont 2 sur les identifiants")
            && part.stdout.contains("une partie de 19 changements")
    );
}
