//! What teaching asks for: evidence, essentials, topics, terms and material, set, cleared and renamed as other keys are.

#![allow(clippy::needless_raw_string_hashes, reason = "snapbox writes the expectations")]

mod support;

use pdcn_edit::{
    AddRecord, Clear, KeyPath, Merge, Operation, Part, Preview, Rename, Retire, Set, Split, Subject, Value,
};
use snapbox::str;
use support::{FILE, FRAME, lines, made, of_texts, small};

fn outcome(id: &str) -> Subject {
    Subject::Outcome(id.to_owned())
}

fn set(id: &str, key: &str, value: impl Into<Value>) -> Operation {
    Set::new(outcome(id), key, value).into()
}

fn of_competency(key: &str, value: &str) -> Operation {
    Set::new(Subject::Competency("IA-EVAL".to_owned()), key, value).into()
}

fn list(items: &[&str]) -> Value {
    Value::List(items.iter().map(|item| (*item).to_owned()).collect())
}

/// The lines that come and go, the same in a file of another system.
fn changed(path: &str, operations: &[Operation]) -> String {
    let folder = small();
    let with_unix = lines(&folder, &made(&folder, operations), path);
    let windows = of_texts(|text| format!("\u{FEFF}{}", text.replace('\n', "\r\n")));
    assert_eq!(lines(&windows, &made(&windows, operations), path), with_unix);
    with_unix
}

#[test]
fn each_new_key_stands_where_the_format_has_it() {
    let operations = [
        set("IA-002", "code", "K.1"),
        set("IA-002", "essential", Value::Yes(true)),
        set("IA-002", "periods", Value::Number(2)),
        set("IA-002", "carried-by", list(&["titulaire"])),
        set("IA-002", "misconception", "Une machine ne se trompe pas."),
        set("IA-002", "family", "Demander où est l’erreur."),
        set("IA-002", "note", "À revoir."),
        set("IA-002", "source", "Comité, 2026."),
        set("IA-002", "evidence.learn", "Montre l’erreur avec de l’aide."),
        set("IA-002", "evidence.master", list(&["Nomme l’erreur.", "Dit pourquoi."])),
        set("IA-001", "translation.en.evidence.adapted", "Points at it."),
    ];
    snapbox::assert_data_eq!(
        changed(FILE, &operations),
        str![[r#"
+[outcome.translation.en.evidence]
+adapted = "Points at it."
+
+code = "K.1"
+essential = true
+periods = 2
+carried-by = ["titulaire"]
+misconception = "Une machine ne se trompe pas."
+family = "Demander où est l’erreur."
+note = "À revoir."
+source = "Comité, 2026."
+
+[outcome.evidence]
+learn = "Montre l’erreur avec de l’aide."
+master = ["Nomme l’erreur.", "Dit pourquoi."]

"#]]
    );
}

#[test]
fn the_last_sign_takes_its_table_along() {
    let signs = [set("IA-001", "evidence.learn", "Montre."), set("IA-001", "evidence.adapted", "Pointe.")];
    let with_signs = made(&small(), &signs);
    let clear = |key: &str| Operation::from(Clear::new(outcome("IA-001"), key));
    let without = made(&with_signs, &[clear("evidence.learn"), clear("evidence.adapted")]);
    assert_eq!(lines(&small(), &without, FILE), "");
    snapbox::assert_data_eq!(
        lines(&with_signs, &made(&with_signs, &[clear("evidence.learn")]), FILE),
        str![[r#"
-learn = "Montre."

"#]]
    );
}

#[test]
fn a_topic_is_renamed_where_outcomes_name_it() {
    let topic = |id: &str| Subject::Topic(id.to_owned());
    let add = AddRecord { subject: topic("leurre"), values: vec![(KeyPath::new("title"), "Leurre".into())] };
    let term = AddRecord {
        subject: Subject::Term("ia".to_owned()),
        values: vec![(KeyPath::new("title"), "IA".into()), (KeyPath::new("definition"), "Une machine.".into())],
    };
    let folder = made(&small(), &[add.into(), term.into(), set("IA-001", "topics", list(&["leurre"]))]);
    let rename = |subject, to: &str| Operation::from(Rename { subject, to: to.to_owned(), reason: None });
    let renamed =
        made(&folder, &[rename(topic("leurre"), "sextorsion"), rename(Subject::Term("ia".into()), "ia-generative")]);
    snapbox::assert_data_eq!(
        lines(&folder, &renamed, FILE),
        str![[r#"
-topics = ["leurre"]
+topics = ["sextorsion"]

"#]]
    );
    snapbox::assert_data_eq!(
        lines(&folder, &renamed, FRAME),
        str![[r#"
-id = "ia"
+id = "ia-generative"
-id = "leurre"
+id = "sextorsion"

"#]]
    );
}

fn part(statement: &str) -> Part {
    Part { statement: statement.to_owned(), ..Part::default() }
}

#[test]
fn a_split_gives_to_each_what_holds_for_all_and_keeps_the_rest_with_the_first() {
    let operations = [
        set("IA-001", "code", "K.1"),
        set("IA-001", "essential", Value::Yes(true)),
        set("IA-001", "periods", Value::Number(3)),
        set("IA-001", "carried-by", list(&["titulaire"])),
        set("IA-001", "evidence.master", list(&["Nomme.", "Montre."])),
        set("IA-001", "source", "Comité."),
    ];
    let folder = made(&small(), &operations);
    let split = Split {
        id: "IA-001".to_owned(),
        parts: vec![part("Nommer une machine."), part("Nommer ce qu’elle apprend.")],
        reason: "Deux idées.".to_owned(),
        ..Split::default()
    };
    snapbox::assert_data_eq!(
        lines(&folder, &made(&folder, &[split.into()]), FILE),
        str![[r#"
-id = "IA-001"
+id = "IA-004"
-statement = "Nommer une machine qui apprend." # du comité
+statement = "Nommer une machine." # du comité
-[outcome.translation.en]
-statement = "Name a machine that learns."
+[[outcome]]
+id = "IA-005"
+competency = "IA-EVAL"
+statement = "Nommer ce qu’elle apprend."
+learn = "P1"
+master = "P2"
+essential = true
+carried-by = ["titulaire"]
+ai-use = "none"
+source = "Comité."
-id = "IA-001"
+id = "IA-004"
+strength = "helpful"
+reason = "Il faut d’abord nommer."
+
+[[outcome.prerequisite]]
+id = "IA-005"

"#]]
    );
}

#[test]
fn a_merge_takes_the_signs_of_all_and_the_first_of_what_is_said_once() {
    let operations = [
        set("IA-001", "periods", Value::Number(3)),
        set("IA-001", "evidence.master", list(&["Nomme.", "Montre."])),
        set("IA-003", "periods", Value::Number(4)),
        set("IA-003", "essential", Value::Yes(true)),
        set("IA-003", "family", "Demander ce que c’est."),
        set("IA-003", "evidence.master", list(&["Montre.", "Décrit."])),
        set("IA-003", "evidence.learn", "Pointe."),
    ];
    let folder = made(&small(), &operations);
    let merge = Merge {
        ids: vec!["IA-001".to_owned(), "IA-003".to_owned()],
        into: part("Nommer et décrire."),
        keep: None,
        reason: "Une idée.".to_owned(),
    };
    snapbox::assert_data_eq!(
        lines(&folder, &made(&folder, &[merge.into()]), FILE),
        str![[r#"
-id = "IA-001"
+id = "IA-004"
-statement = "Nommer une machine qui apprend." # du comité
+statement = "Nommer et décrire." # du comité
-master = "P2"
-periods = 3
+master = "S1"
+essential = true
+periods = 4
+family = "Demander ce que c’est."
-master = ["Nomme.", "Montre."]
+learn = "Pointe."
+master = ["Nomme.", "Montre.", "Décrit."]
-[outcome.translation.en]
-statement = "Name a machine that learns."
-
-id = "IA-001"
+id = "IA-004"
-
-[[outcome]]
-id = "IA-003"
-competency = "IA-UTIL"
-statement = "Décrire une image produite par une machine."
-learn = "P2"
-master = "S1"
-essential = true
-periods = 4
-ai-use = "demonstration"
-family = "Demander ce que c’est."
-
-[outcome.evidence]
-learn = "Pointe."
-master = ["Montre.", "Décrit."]

"#]]
    );
}

#[test]
fn what_stands_in_a_file_of_its_own_is_edited_there() {
    let lexicon = "editions/2026-2027/lexicon.toml";
    let mut folder = small();
    folder.put(lexicon, "# Le lexique.\n\n[[term]]\nid = \"ia\"\ntitle = \"IA\"\ndefinition = \"Une machine.\"\n");
    let term = |id: &str| Subject::Term(id.to_owned());
    let add = AddRecord {
        subject: term("leurre"),
        values: vec![(KeyPath::new("title"), "leurre".into()), (KeyPath::new("definition"), "Une ruse.".into())],
    };
    let pupil = Set::new(term("ia"), "pupil", "Une machine qui apprend.");
    let rename = Rename { subject: term("ia"), to: "ia-generative".to_owned(), reason: None };
    let after = made(&folder, &[add.into(), pupil.into(), rename.into()]);
    snapbox::assert_data_eq!(
        lines(&folder, &after, lexicon),
        str![[r#"
-id = "ia"
+id = "ia-generative"
+pupil = "Une machine qui apprend."
+
+[[term]]
+id = "leurre"
+title = "leurre"
+definition = "Une ruse."

"#]]
    );
    assert_eq!(lines(&folder, &after, FRAME), "");
}

#[test]
fn what_a_merge_says_nowhere_any_more_is_told_word_by_word() {
    let folder = made(
        &small(),
        &[
            set("IA-001", "misconception", "Une IA sait tout."),
            set("IA-002", "misconception", "Une IA ne se trompe pas."),
            set("IA-002", "family", "En parler au souper."),
        ],
    );
    let merge = Merge {
        ids: vec!["IA-001".to_owned(), "IA-002".to_owned()],
        into: part("Dire ce qu’une IA sait."),
        keep: None,
        reason: "Même idée.".to_owned(),
    };
    let lost = |operation: Operation| -> Vec<String> {
        let proposal = support::proposed(&folder, &[operation]).expect("it is made");
        let preview = Preview::new(&folder, &proposal, "2026-2027").expect("the same folder");
        let of_kind = |text: &&pdcn_texts::Text| text.part == Some("lost");
        let value = |text: &pdcn_texts::Text, name: &str| {
            let found = text.values.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| format!("{value:?}")).unwrap_or_default()
        };
        let left = preview.left();
        left.iter()
            .filter(of_kind)
            .map(|text| value(text, "id") + &value(text, "what") + &value(text, "words"))
            .collect()
    };
    let told = lost(merge.into());
    assert!(told.iter().any(|line| line.contains("IA-002") && line.contains("Une IA ne se trompe pas.")), "{told:?}");
    assert!(!told.iter().any(|line| line.contains("sait tout") || line.contains("souper")), "{told:?}");
    // Who retires an outcome has decided about its words.
    let retire = Retire { id: "IA-002".to_owned(), reason: "Trop tôt.".to_owned(), replaced_by: Vec::new() };
    assert_eq!(lost(retire.into()), [""; 0]);
}

#[test]
fn translations_of_what_changed_are_to_be_read_again() {
    let folder = made(
        &small(),
        &[
            set("IA-001", "misconception", "Une IA sait tout."),
            set("IA-001", "translation.en.misconception", "An AI knows everything."),
            set("IA-001", "evidence.master", list(&["Nomme une machine."])),
            set("IA-001", "translation.en.evidence.master", list(&["Names a machine."])),
            of_competency("translation.en.title", "Evaluate"),
        ],
    );
    let behind = |operations: &[Operation]| -> Vec<String> {
        let proposal = support::proposed(&folder, operations).expect("it is made");
        let preview = Preview::new(&folder, &proposal, "2026-2027").expect("the same folder");
        let left = preview.left();
        let words =
            pdcn_texts::Texts::new(pdcn_texts::Language::French, pdcn_edit::catalogues(pdcn_texts::Language::French));
        left.iter()
            .filter(|text| text.part == Some("behind"))
            .map(|text| words.text(text).replace('\u{a0}', " "))
            .collect()
    };
    let told = behind(&[
        set("IA-001", "misconception", "Une IA ne se trompe jamais."),
        set("IA-001", "evidence.master", list(&["Nomme deux machines."])),
        of_competency("title", "Juger"),
        set("IA-001", "statement", "Nommer deux machines qui apprennent."),
    ]);
    assert_eq!(
        told,
        [
            "IA-EVAL : relire la traduction (en), ce qu’elle traduit a changé (titre) : « Juger »",
            "IA-001 : relire la traduction (en), ce qu’elle traduit a changé (idée fausse) : « Une IA ne se trompe jamais. »",
            "IA-001 : relire la traduction (en), ce qu’elle traduit a changé (signes de maîtrise (★)) : « Nomme deux machines. »",
        ],
        "the statement is told by the comparison"
    );
    assert_eq!(behind(&[set("IA-001", "misconception", "Une ia sait tout")]), [""; 0], "spelling");
    let both = [
        set("IA-001", "misconception", "Une IA ne se trompe jamais."),
        set("IA-001", "translation.en.misconception", "An AI is never wrong."),
    ];
    assert_eq!(behind(&both), [""; 0]);
}
