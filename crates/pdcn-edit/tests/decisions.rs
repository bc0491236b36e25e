//! What a committee decides, and the lines that come and go by it.

#![allow(clippy::needless_raw_string_hashes, reason = "snapbox writes the expectations")]
#![expect(
    clippy::expect_used,
    clippy::too_many_lines,
    clippy::unnecessary_wraps,
    reason = "a test that cannot go on says why; expectations are long"
)]

mod support;

use pdcn_edit::{
    Accept, AddRecord, Exclude, Include, KeyPath, Merge, MoveOutcome, NewEdition, Operation, Part, Preview, Publish,
    Rename, Retire, Reword, Set, Split, Subject, Translated, Value, Why, propose,
};
use pdcn_model::Date;
use snapbox::str;
use support::{FILE, FRAME, PLAN, lines, made, of_texts, proposed, small};

/// The lines that come and go in the files of the small pathway, and the files that are new; the same in Windows.
fn told(operations: &[Operation]) -> String {
    let of = |folder: &pdcn_source::Folder| {
        let after = made(folder, operations);
        let proposal = propose(folder, "", operations).expect("it was made");
        let told = proposal.files.iter().map(|file| format!("{}\n{}", file.path, lines(folder, &after, &file.path)));
        told.collect::<Vec<_>>().join("\n")
    };
    let windows = of_texts(|text| text.replace('\n', "\r\n"));
    let told = of(&small());
    assert_eq!(of(&windows), told);
    told
}

fn why(operation: impl Into<Operation>) -> Why {
    proposed(&small(), &[operation.into()]).expect_err("a refusal").why
}

fn some(words: &str) -> Option<String> {
    Some(words.to_owned())
}

#[test]
fn an_outcome_is_reworded_in_all_its_texts() {
    let reword = Reword {
        id: "IA-001".to_owned(),
        statement: some("Nommer deux machines."),
        pupil: some("Je nomme."),
        translations: vec![Translated { language: "en".to_owned(), statement: "Name two.".to_owned(), pupil: None }],
    };
    snapbox::assert_data_eq!(
        told(&[reword.into()]),
        str![[r#"
editions/2026-2027/primary/ia.toml
-statement = "Nommer une machine qui apprend." # du comité
+statement = "Nommer deux machines." # du comité
+pupil = "Je nomme."
-statement = "Name a machine that learns."
+statement = "Name two."

"#]]
    );
}

#[test]
fn an_outcome_moves_to_other_grades_and_to_the_file_of_its_stage() {
    let id = || "IA-002".to_owned();
    let later = MoveOutcome { id: id(), master: some("S1"), ..MoveOutcome::default() };
    snapbox::assert_data_eq!(
        told(&[later.into()]),
        str![[r#"
editions/2026-2027/primary/ia.toml
+master = "S1"

"#]]
    );
    let elsewhere = MoveOutcome { id: id(), learn: some("S1"), ..MoveOutcome::default() };
    snapbox::assert_data_eq!(
        told(&[elsewhere.into()]),
        str![[r#"
editions/2026-2027/primary/ia.toml
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

editions/2026-2027/secondary/ia.toml
+#:schema ../../../../schemas/outcomes.schema.json
+
+# Le second.
+[[outcome]]
+id = "IA-002"
+competency = "IA-EVAL"
+# une note
+statement = "Repérer une erreur dans une réponse."
+pupil = "Je repère une erreur."
+learn = "S1"
+ai-use = "none"
+examples = [
+  "Comparer au manuel.", # facile
+  "Comparer à un ami.",
+]
+
+[[outcome.prerequisite]]
+id = "IA-001"
+strength = "helpful"
+reason = "Il faut d’abord nommer."

"#]]
    );
    assert!(matches!(why(MoveOutcome { id: id(), learn: some("P8"), ..MoveOutcome::default() }), Why::Unknown { .. }));
}

#[test]
fn in_another_strand_an_outcome_has_another_id() {
    let strand = |reason| MoveOutcome {
        id: "IA-001".to_owned(),
        competency: some("VIE-RENS"),
        reason,
        ..MoveOutcome::default()
    };
    snapbox::assert_data_eq!(
        told(&[strand(some("Il y va de la vie privée.")).into()]),
        str![[r#"
editions/2026-2027/edition.toml
+
+[[retired]]
+id = "IA-001"
+reason = "Il y va de la vie privée."
+replaced-by = ["VIE-001"]

editions/2026-2027/primary/ia.toml
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
+id = "VIE-001"

editions/2026-2027/primary/vie.toml
+#:schema ../../../../schemas/outcomes.schema.json
+
+[[outcome]]
+id = "VIE-001"
+competency = "VIE-RENS"
+statement = "Nommer une machine qui apprend." # du comité
+learn = "P1"
+master = "P2"
+ai-use = "none"
+
+[outcome.translation.en]
+statement = "Name a machine that learns."

plans/ecole.toml
-outcomes = ["IA-001", "IA-003"] # les deux
+outcomes = ["VIE-001", "IA-003"] # les deux

"#]]
    );
    assert_eq!(why(strand(None)), Why::Missing { what: "reason" });
}

#[test]
fn an_outcome_is_split() {
    let part = |statement: &str| Part { statement: statement.to_owned(), ..Part::default() };
    let translations = vec![Translated { language: "en".to_owned(), statement: "Say.".to_owned(), pupil: None }];
    let parts =
        vec![part("Nommer une machine."), Part { translations, learn: some("P2"), ..part("Dire qu’elle apprend.") }];
    let split = Split { id: "IA-001".to_owned(), parts, reason: "Deux idées.".to_owned(), ..Split::default() };
    snapbox::assert_data_eq!(
        told(&[split.clone().into()]),
        str![[r#"
editions/2026-2027/edition.toml
+
+[[retired]]
+id = "IA-001"
+reason = "Deux idées."
+replaced-by = ["IA-004", "IA-005"]

editions/2026-2027/primary/ia.toml
-id = "IA-001"
+id = "IA-004"
-statement = "Nommer une machine qui apprend." # du comité
+statement = "Nommer une machine." # du comité
+[[outcome]]
+id = "IA-005"
+competency = "IA-EVAL"
+statement = "Dire qu’elle apprend."
+learn = "P2"
+master = "P2"
+ai-use = "none"
+
-statement = "Name a machine that learns."
+statement = "Say."
-id = "IA-001"
+id = "IA-004"
+strength = "helpful"
+reason = "Il faut d’abord nommer."
+
+[[outcome.prerequisite]]
+id = "IA-005"

plans/ecole.toml
-outcomes = ["IA-001", "IA-003"] # les deux
+outcomes = ["IA-004", "IA-005", "IA-003"] # les deux

"#]]
    );
    assert_eq!(why(Split { parts: vec![part("Une.")], ..split }), Why::Missing { what: "parts" });
}

#[test]
fn outcomes_are_merged() {
    let into = Part { statement: "Nommer et décrire.".to_owned(), ..Part::default() };
    let ids = vec!["IA-002".to_owned(), "IA-003".to_owned()];
    let merge = Merge { ids, into, keep: None, reason: "La même idée.".to_owned() };
    snapbox::assert_data_eq!(
        told(&[merge.clone().into()]),
        str![[r#"
editions/2026-2027/edition.toml
+
+[[retired]]
+id = "IA-002"
+reason = "La même idée."
+replaced-by = ["IA-004"]
+
+[[retired]]
+id = "IA-003"
+reason = "La même idée."
+replaced-by = ["IA-004"]

editions/2026-2027/primary/ia.toml
-id = "IA-002"
+id = "IA-004"
-statement = "Repérer une erreur dans une réponse."
-pupil = "Je repère une erreur."
+statement = "Nommer et décrire."
-
-[[outcome]]
-id = "IA-003"
-competency = "IA-UTIL"
-statement = "Décrire une image produite par une machine."
-learn = "P2"
-master = "S1"
-ai-use = "demonstration"

plans/ecole.toml
-outcomes = ["IA-001", "IA-003"] # les deux
+outcomes = ["IA-001", "IA-004"] # les deux

"#]]
    );
    assert_eq!(why(Merge { ids: vec!["IA-001".to_owned()], ..merge }), Why::Missing { what: "outcomes" });
}

#[test]
fn a_record_is_renamed_everywhere() {
    let rename = |subject, to: &str, reason| Rename { subject, to: to.to_owned(), reason };
    let competency = Subject::Competency("IA-EVAL".to_owned());
    snapbox::assert_data_eq!(
        told(&[rename(competency.clone(), "IA-JUGE", None).into()]),
        str![[r#"
editions/2026-2027/edition.toml
-id = "IA-EVAL"
+id = "IA-JUGE"

editions/2026-2027/primary/ia.toml
-competency = "IA-EVAL"
+competency = "IA-JUGE"
-competency = "IA-EVAL"
+competency = "IA-JUGE"

"#]]
    );
    snapbox::assert_data_eq!(
        told(&[rename(Subject::Grade("P2".to_owned()), "P02", None).into()]),
        str![[r#"
editions/2026-2027/edition.toml
-id = "P2"
+id = "P02"

editions/2026-2027/primary/ia.toml
-master = "P2"
+master = "P02"
-learn = "P2"
+learn = "P02"
-learn = "P2"
+learn = "P02"

plans/ecole.toml
-grades = ["P1", "P2"]
+grades = ["P1", "P02"]

"#]]
    );
    snapbox::assert_data_eq!(
        told(&[rename(Subject::Strand("IA".to_owned()), "ALGO", some("Nom du comité.")).into()]),
        str![[r#"
editions/2026-2027/edition.toml
-id = "IA"
+id = "ALGO"
-id = "IA-EVAL"
-strand = "IA"
+id = "ALGO-EVAL"
+strand = "ALGO"
-id = "IA-UTIL"
-strand = "IA"
+id = "ALGO-UTIL"
+strand = "ALGO"
+
+[[retired]]
+id = "IA-001"
+reason = "Nom du comité."
+replaced-by = ["ALGO-001"]
+
+[[retired]]
+id = "IA-002"
+reason = "Nom du comité."
+replaced-by = ["ALGO-002"]
+
+[[retired]]
+id = "IA-003"
+reason = "Nom du comité."
+replaced-by = ["ALGO-003"]

editions/2026-2027/primary/algo.toml
+#:schema ../../../../schemas/outcomes.schema.json
+# Intelligence artificielle.
+
+[[outcome]]
+id = "ALGO-001"
+competency = "ALGO-EVAL"
+statement = "Nommer une machine qui apprend." # du comité
+learn = "P1"
+master = "P2"
+ai-use = "none"
+
+[outcome.translation.en]
+statement = "Name a machine that learns."
+
+# Le second.
+[[outcome]]
+id = "ALGO-002"
+competency = "ALGO-EVAL"
+# une note
+statement = "Repérer une erreur dans une réponse."
+pupil = "Je repère une erreur."
+learn = "P2"
+ai-use = "none"
+examples = [
+  "Comparer au manuel.", # facile
+  "Comparer à un ami.",
+]
+
+[[outcome.prerequisite]]
+id = "ALGO-001"
+strength = "helpful"
+reason = "Il faut d’abord nommer."
+
+[[outcome]]
+id = "ALGO-003"
+competency = "ALGO-UTIL"
+statement = "Décrire une image produite par une machine."
+learn = "P2"
+master = "S1"
+ai-use = "demonstration"

editions/2026-2027/primary/ia.toml
-#:schema ../../../../schemas/outcomes.schema.json
-# Intelligence artificielle.
-
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
-[[outcome]]
-id = "IA-003"
-competency = "IA-UTIL"
-statement = "Décrire une image produite par une machine."
-learn = "P2"
-master = "S1"
-ai-use = "demonstration"

plans/ecole.toml
-outcomes = ["IA-001", "IA-003"] # les deux
+outcomes = ["ALGO-001", "ALGO-003"] # les deux

"#]]
    );
    assert_eq!(why(rename(competency.clone(), "IA-UTIL", None)), Why::Taken { id: "IA-UTIL".to_owned() });
    assert!(matches!(why(rename(competency, "juger", None)), Why::Worse { .. }));
    assert!(matches!(why(rename(Subject::Outcome("IA-001".to_owned()), "IA-009", None)), Why::Permanent { .. }));
}

#[test]
fn records_and_elements_are_added() {
    let add = |subject, values: &[(&str, &str)]| -> Operation {
        let values = values.iter().map(|(key, value)| (KeyPath::new(key), Value::from(*value))).collect();
        AddRecord { subject, values }.into()
    };
    let outcome = || Subject::Outcome("IA-003".to_owned());
    let resource = Subject::Resource("affiche".to_owned());
    let operations = [
        add(resource.clone(), &[("title", "Affiche"), ("kind", "affiche"), ("translation.en.title", "Poster")]),
        Include { subject: outcome(), key: "resources".into(), item: "affiche".to_owned() }.into(),
        Include { subject: outcome(), key: "aligns".into(), item: "x:1".to_owned() }.into(),
        Include { subject: outcome(), key: "aligns".into(), item: "x:2".to_owned() }.into(),
        Exclude { subject: outcome(), key: "aligns".into(), item: "x:1".to_owned() }.into(),
    ];
    let after = propose(&small(), "", &operations).expect("nothing to refuse").apply(&small()).expect("the same");
    snapbox::assert_data_eq!(
        [FRAME, FILE].map(|path| lines(&small(), &after, path)).join("\n"),
        str![[r#"
+
+[[resource]]
+id = "affiche"
+title = "Affiche"
+kind = "affiche"
+
+[resource.translation.en]
+title = "Poster"

+aligns = ["x:2"]
+resources = ["affiche"]

"#]]
    );
    let taken = proposed(&after, &[add(resource, &[])]).map_err(|refusal| refusal.why);
    assert_eq!(taken, Err(Why::Taken { id: "affiche".to_owned() }));
    let tool = [
        add(Subject::Tool("robot".to_owned()), &[("title", "Robot"), ("source", "Page du robot")]),
        Set::new(Subject::Tool("robot".to_owned()), "min-age", Value::Number(13)).into(),
        Set::new(Subject::Tool("robot".to_owned()), "checked", Value::Date(Date::parse("2026-11-01").expect("a day")))
            .into(),
    ];
    snapbox::assert_data_eq!(
        told(&tool),
        str![[r#"
tools.toml
+#:schema ../schemas/tools.schema.json
+
+[[tool]]
+id = "robot"
+title = "Robot"
+min-age = 13
+checked = 2026-11-01
+source = "Page du robot"

"#]]
    );
}

#[test]
fn an_edition_is_published_and_the_next_one_begun() {
    let publish = Publish { next: some("2027-2028") };
    let after = made(&small(), &[publish.clone().into()]);
    snapbox::assert_data_eq!(
        lines(&small(), &after, FRAME),
        str![[r#"
-status = "draft"
+status = "published"
+seal = "0965914c33b6c7f4"

"#]]
    );
    let next = after.text("editions/2027-2028/edition.toml").expect("the next edition").to_string();
    assert!(next.contains("id = \"2027-2028\"") && next.contains("previous = \"2026-2027\"") && !next.contains("seal"));
    assert!(after.text("editions/2027-2028/primary/ia.toml").is_some());
    // What is published stays; to ask again changes nothing.
    let set = Set::new(Subject::Outcome("IA-001".to_owned()), "pupil", "x");
    assert!(matches!(proposed(&after, &[set.into()]).map_err(|one| one.why), Err(Why::Published { .. })));
    assert!(proposed(&after, &[Publish::default().into()]).is_ok_and(|proposal| proposal.is_empty()));
    let again = NewEdition { id: "2027-2028".to_owned(), current: true };
    assert_eq!(
        proposed(&after, &[again.into()]).map_err(|one| one.why),
        Err(Why::Taken { id: "2027-2028".to_owned() })
    );
}

#[test]
fn a_change_is_accepted() {
    let accept = Accept {
        fingerprint: "0123456789abcdef".to_owned(),
        sentence: "IA-001 est retiré".to_owned(),
        from: "2025-2026".to_owned(),
        to: "2026-2027".to_owned(),
        reason: "Voulu.".to_owned(),
        by: "Comité".to_owned(),
        date: Date::parse("2026-11-24").expect("a day"),
    };
    snapbox::assert_data_eq!(
        told(&[accept.clone().into()]),
        str![[r#"
accepted.toml
+# Les changements acceptés d’une édition à l’autre : ils ne font plus échouer « pdcn diff --fail-on ».
+
+# IA-001 est retiré
+[[accepted]]
+fingerprint = "0123456789abcdef"
+from = "2025-2026"
+to = "2026-2027"
+reason = "Voulu."
+by = "Comité"
+date = 2026-11-24

"#]]
    );
    assert_eq!(why(Accept { by: String::new(), ..accept }), Why::Missing { what: "by" });
}

#[test]
fn the_preview_tells_what_was_asked_and_what_is_found() {
    let operations = [
        Set::new(Subject::Outcome("IA-002".to_owned()), "statement", "Comprendre une erreur dans une réponse.").into(),
        MoveOutcome { id: "IA-003".to_owned(), learn: some("P1"), ..MoveOutcome::default() }.into(),
    ];
    let proposal = propose(&small(), "", &operations).expect("nothing to refuse");
    let preview = Preview::new(&small(), &proposal, "").expect("the same folder");
    let comparison = preview.comparison().expect("both sides");
    let changes: Vec<_> = comparison.changes.iter().map(|change| (change.subject.id, change.kind.name())).collect();
    assert_eq!(
        changes,
        [("IA-002", "statement-reworded"), ("IA-002", "pupil-version-stale"), ("IA-003", "learn-earlier")]
    );
    let findings = preview.findings(None);
    let located = findings.after.locate(&preview.after.sources);
    let come: Vec<_> = findings.come.iter().map(|at| located[*at].finding.rule.id).collect();
    assert_eq!(come, ["vague-verb"]);
    let located = findings.before.locate(&preview.before.sources);
    let gone: Vec<_> = findings.gone.iter().map(|at| located[*at].finding.rule.id).collect();
    assert_eq!(gone, ["activity-out-of-grade"], "the first year works on it now");
}

#[test]
fn a_folder_that_changed_meanwhile_is_seen() {
    let set = Set::new(Subject::Plan("ecole".to_owned()), "school.name", "Autre");
    let proposal = propose(&small(), "", &[set.into()]).expect("nothing to refuse");
    let mut other = small();
    other.put(PLAN, "edition = \"2026-2027\"\n");
    assert!(proposal.apply(&other).is_err_and(|changed| changed.path == PLAN));
    assert!(Preview::new(&other, &proposal, "").is_err());
}

#[test]
fn a_grade_has_its_new_id_in_frameworks_beside_the_one_that_other_editions_have() {
    const FRAMEWORK: &str = "frameworks/cadre.toml";
    let framework = "id = \"cadre\"\ntitle = \"Cadre\"\ngrades = [\"P1\", \"P2\"] # primaire\n\n[[code]]\nid = \"1\"\ngrades = [\"P2\"]\n";
    let rename = || [Rename { subject: Subject::Grade("P2".to_owned()), to: "P02".to_owned(), reason: None }.into()];
    let mut folder = small();
    folder.put(FRAMEWORK, framework);
    assert_eq!(
        lines(&folder, &made(&folder, &rename()), FRAMEWORK),
        "-grades = [\"P1\", \"P2\"] # primaire\n+grades = [\"P1\", \"P02\"] # primaire\n-grades = [\"P2\"]\n+grades = [\"P02\"]\n"
    );
    let other = folder.text(FRAME).expect("a frame").replace("2026-2027", "2025-2026");
    folder.put("editions/2025-2026/edition.toml", other);
    assert_eq!(
        lines(&folder, &made(&folder, &rename()), FRAMEWORK),
        "-grades = [\"P1\", \"P2\"] # primaire\n+grades = [\"P1\", \"P2\", \"P02\"] # primaire\n-grades = [\"P2\"]\n+grades = [\"P2\", \"P02\"]\n"
    );
}

#[test]
fn what_replaced_a_retired_outcome_and_is_forgotten_is_replaced_there_too() {
    let retired = "\n[[retired]]\nid = \"IA-009\"\nreason = \"Redit IA-002.\"\nreplaced-by = [\"IA-002\"]\n";
    let mut folder = small();
    let frame = folder.text(FRAME).expect("a frame").to_string();
    folder.put("editions/2025-2026/edition.toml", frame.replace("2026-2027", "2025-2026"));
    // The edition before had no outcome: nobody has seen IA-002.
    folder.put(FRAME, frame.replace("license =", "previous = \"2025-2026\"\nlicense =") + retired);
    let retire = |by: &[&str]| {
        let replaced_by = by.iter().map(|id| (*id).to_owned()).collect();
        [Retire { id: "IA-002".to_owned(), reason: "Trop tôt.".to_owned(), replaced_by }.into()]
    };
    for (by, expected) in [(&["IA-003"][..], "+replaced-by = [\"IA-003\"]\n"), (&[], "")] {
        let told = lines(&folder, &made(&folder, &retire(by)), FRAME);
        let told: String = told.split_inclusive('\n').filter(|line| line.contains("re")).collect();
        assert_eq!(told, format!("-replaced-by = [\"IA-002\"]\n{expected}"));
    }
}
