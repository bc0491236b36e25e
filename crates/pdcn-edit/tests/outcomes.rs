//! Outcomes that come and go: their number, their file, and all that names them.

#![allow(clippy::needless_raw_string_hashes, reason = "snapbox writes the expectations")]

mod support;

use pdcn_edit::{AddOutcome, NewPrerequisite, Operation, Retire, Set, Subject, Translated, Why};
use pdcn_model::{Strength, Within};
use snapbox::str;
use support::{FILE, FRAME, PLAN, lines, made, of_texts, proposed, small};

fn new_outcome(competency: &str, learn: &str) -> AddOutcome {
    AddOutcome {
        competency: competency.to_owned(),
        statement: "Comparer deux réponses.".to_owned(),
        pupil: Some("Je compare.".to_owned()),
        learn: learn.to_owned(),
        master: Some("S1".to_owned()),
        ..AddOutcome::default()
    }
}

fn add(outcome: AddOutcome) -> Operation {
    outcome.into()
}

fn retire(id: &str, by: &[&str]) -> Operation {
    let replaced_by = by.iter().map(|id| (*id).to_owned()).collect();
    Operation::Retire(Retire { id: id.to_owned(), reason: "Trop vague.".to_owned(), replaced_by })
}

#[test]
fn an_outcome_takes_the_next_number_and_is_written_as_its_neighbours() {
    let outcome = AddOutcome {
        examples: vec!["Un.".to_owned(), "Deux.".to_owned()],
        translations: vec![Translated { language: "en".to_owned(), statement: "Compare.".to_owned(), pupil: None }],
        prerequisites: vec![
            NewPrerequisite {
                id: "IA-001".to_owned(),
                strength: Some(Strength::Required),
                within: Some(Within::Before),
                reason: Some("x".to_owned()),
            },
            NewPrerequisite { id: "IA-002".to_owned(), ..NewPrerequisite::default() },
        ],
        ..new_outcome("IA-EVAL", "P2")
    };
    let set = Operation::Set(Set::new(Subject::Outcome("IA-004".to_owned()), "open", "x"));
    let windows = of_texts(|text| text.replace('\n', "\r\n"));
    let after = made(&windows, &[add(outcome.clone()), set.clone()]);
    let in_windows = lines(&windows, &after, FILE);
    assert!(after.text(FILE).is_some_and(|text| !text.replace("\r\n", "").contains('\n')));
    let told = lines(&small(), &made(&small(), &[add(outcome), set]), FILE);
    assert_eq!(told, in_windows);
    snapbox::assert_data_eq!(
        told,
        str![[r#"
+
+[[outcome]]
+id = "IA-004"
+competency = "IA-EVAL"
+statement = "Comparer deux réponses."
+pupil = "Je compare."
+learn = "P2"
+master = "S1"
+open = "x"
+ai-use = "none"
+examples = [
+  "Un.",
+  "Deux.",
+]
+
+[outcome.translation.en]
+statement = "Compare."
+
+[[outcome.prerequisite]]
+id = "IA-001"
+strength = "required"
+within = "before"
+reason = "x"
+
+[[outcome.prerequisite]]
+id = "IA-002"

"#]]
    );
}

#[test]
fn an_outcome_of_another_stage_or_strand_has_a_file_of_its_own() {
    let after = made(&small(), &[add(new_outcome("IA-EVAL", "S1")), add(new_outcome("VIE-RENS", "P1"))]);
    let text = |path: &str| after.text(path).map(ToString::to_string);
    snapbox::assert_data_eq!(
        text("editions/2026-2027/secondary/ia.toml").unwrap_or_default(),
        str![[r##"
#:schema ../../../../schemas/outcomes.schema.json

[[outcome]]
id = "IA-004"
competency = "IA-EVAL"
statement = "Comparer deux réponses."
pupil = "Je compare."
learn = "S1"
master = "S1"

"##]]
    );
    snapbox::assert_data_eq!(
        text("editions/2026-2027/primary/vie.toml").unwrap_or_default(),
        str![[r##"
#:schema ../../../../schemas/outcomes.schema.json

[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Comparer deux réponses."
pupil = "Je compare."
learn = "P1"
master = "S1"

"##]]
    );
}

#[test]
fn a_number_that_was_retired_does_not_come_back() {
    let after = made(&small(), &[retire("IA-003", &[]), add(new_outcome("IA-UTIL", "P1"))]);
    assert!(after.text(FILE).is_some_and(|text| text.contains("IA-004") && !text.contains("IA-003")));
    let own_id = AddOutcome { id: Some("IA-003".to_owned()), ..new_outcome("IA-UTIL", "P1") };
    let refused = proposed(&after, &[add(own_id)]).map_err(|refusal| refusal.why);
    assert_eq!(refused, Err(Why::Taken { id: "IA-003".to_owned() }));
}

#[test]
fn what_names_a_retired_outcome_names_what_takes_its_place() {
    let after = made(&small(), &[retire("IA-001", &["IA-003"])]);
    snapbox::assert_data_eq!(
        [FRAME, FILE, PLAN].map(|path| lines(&small(), &after, path)).join("\n"),
        str![[r#"
+
+# du comité
+[[retired]]
+id = "IA-001"
+reason = "Trop vague."
+replaced-by = ["IA-003"]

-[[outcome]]
-id = "IA-001"
-competency = "IA-EVAL"
-statement = "Nommer une machine qui apprend." # du comité
-learn = "P1"
-master = "P2"
-ai-use = "none"
-
-[outcome.translation.en]
-statement = "Name a machine that learns."
-
-id = "IA-001"
+id = "IA-003"

-outcomes = ["IA-001", "IA-003"] # les deux
+outcomes = ["IA-003"] # les deux

"#]]
    );
}

#[test]
fn comments_of_a_retired_outcome_go_with_its_id() {
    let after = made(&small(), &[retire("IA-002", &[])]);
    snapbox::assert_data_eq!(
        [FRAME, FILE, PLAN].map(|path| lines(&small(), &after, path)).join("\n"),
        str![[r#"
+
+# Le second.
+# une note
+# facile
+[[retired]]
+id = "IA-002"
+reason = "Trop vague."

-# Le second.
-[[outcome]]
-id = "IA-002"
-competency = "IA-EVAL"
-# une note
-statement = "Repérer une erreur dans une réponse."
-pupil = "Je repère une erreur."
-learn = "P2"
-ai-use = "none"
-examples = [
-  "Comparer au manuel.", # facile
-  "Comparer à un ami.",
-]
-
-[[outcome.prerequisite]]
-id = "IA-001"
-strength = "helpful"
-reason = "Il faut d’abord nommer."
-


"#]]
    );
}

#[test]
fn several_take_the_place_of_one() {
    let after = made(&small(), &[add(new_outcome("IA-UTIL", "P1")), retire("IA-001", &["IA-003", "IA-004"])]);
    snapbox::assert_data_eq!(
        [FRAME, FILE, PLAN].map(|path| lines(&small(), &after, path)).join("\n"),
        str![[r#"
+
+# du comité
+[[retired]]
+id = "IA-001"
+reason = "Trop vague."
+replaced-by = ["IA-003", "IA-004"]

-[[outcome]]
-id = "IA-001"
-competency = "IA-EVAL"
-statement = "Nommer une machine qui apprend." # du comité
-learn = "P1"
-master = "P2"
-ai-use = "none"
-
-[outcome.translation.en]
-statement = "Name a machine that learns."
-
-id = "IA-001"
+id = "IA-003"
+[[outcome.prerequisite]]
+id = "IA-004"
+strength = "helpful"
+reason = "Il faut d’abord nommer."
+
+
+[[outcome]]
+id = "IA-004"
+competency = "IA-UTIL"
+statement = "Comparer deux réponses."
+pupil = "Je compare."
+learn = "P1"
+master = "S1"
+ai-use = "none"

-outcomes = ["IA-001", "IA-003"] # les deux
+outcomes = ["IA-004", "IA-003"] # les deux

"#]]
    );
}

#[test]
fn refusals_name_the_operation() {
    let refused =
        |operations: &[Operation]| proposed(&small(), operations).map_err(|one| (one.operation, one.why)).err();
    let twice = [retire("IA-001", &["IA-003"]), retire("IA-001", &[])];
    let by = vec!["IA-003".to_owned()];
    assert_eq!(refused(&twice), Some((1, Why::Retired { id: "IA-001".to_owned(), by })));
    assert!(matches!(refused(&[retire("IA-001", &["IA-009"])]), Some((0, Why::Unknown { what: "outcome", .. }))));
    let nothing =
        Operation::Retire(Retire { id: "IA-001".to_owned(), reason: " ".to_owned(), replaced_by: Vec::new() });
    assert_eq!(refused(&[nothing]), Some((0, Why::Missing { what: "reason" })));
    assert!(matches!(
        refused(&[add(new_outcome("IA-EVA", "P1"))]),
        Some((0, Why::Unknown { what: "competency", nearest: Some(_), .. }))
    ));
    assert!(matches!(refused(&[add(new_outcome("IA-EVAL", "P9"))]), Some((0, Why::Unknown { what: "grade", .. }))));
    let published = of_texts(|text| text.replace("draft", "published"));
    let why = proposed(&published, &[retire("IA-001", &[])]).map_err(|refusal| refusal.why).err();
    assert_eq!(why, Some(Why::Published { edition: "2026-2027".to_owned() }));
}

#[test]
fn a_file_without_outcomes_goes_and_its_comments_stay() {
    let after = made(&small(), &[retire("IA-001", &[]), retire("IA-002", &[]), retire("IA-003", &[])]);
    assert_eq!(after.text(FILE), None);
    assert!(
        after
            .text(FRAME)
            .is_some_and(|text| text.contains("\n# Intelligence artificielle.\n[[retired]]\nid = \"IA-003\"\n"))
    );
}

#[test]
fn an_id_that_only_the_draft_had_is_nothing_to_remember() {
    let shipped = pdcn_pathway::folder();
    let add = add(new_outcome("IA-EVAL", "P5"));
    let after = made(&shipped, std::slice::from_ref(&add));
    let new = pdcn_source::load(after.clone()).pathway;
    let id = new
        .current()
        .and_then(|edition| edition.outcomes.iter().find(|one| one.statement.starts_with("Comparer deux réponses.")));
    let retired = made(&after, &[retire(id.map_or("", |one| one.id.as_str()), &[])]);
    for path in ["editions/2026-2027/edition.toml", "editions/2026-2027/primary/ia.toml"] {
        assert_eq!(retired.text(path), shipped.text(path));
    }
}
