//! Keys that are set and cleared: only their bytes change, and new lines are where the format has them.

#![allow(clippy::needless_raw_string_hashes, reason = "snapbox writes the expectations")]

mod support;

use pdcn_edit::{Clear, Exclude, Form, Include, Operation, Set, Subject, Value, Why};
use snapbox::str;
use support::{FILE, FRAME, PLAN, errors, lines, made, of_texts, proposed, small};

fn outcome(id: &str) -> Subject {
    Subject::Outcome(id.to_owned())
}

fn set(subject: Subject, key: &str, value: impl Into<Value>) -> Operation {
    Operation::Set(Set::new(subject, key, value))
}

fn list(items: &[&str]) -> Value {
    Value::List(items.iter().map(|item| (*item).to_owned()).collect())
}

fn changed(path: &str, operations: &[Operation]) -> String {
    let folder = small();
    let with_unix = lines(&folder, &made(&folder, operations), path);
    // The same in bad company.
    let windows = of_texts(|text| format!("\u{FEFF}{}", text.replace('\n', "\r\n")));
    assert_eq!(lines(&windows, &made(&windows, operations), path), with_unix);
    with_unix
}

#[test]
fn a_value_changes_and_its_comment_stays() {
    snapbox::assert_data_eq!(
        changed(FILE, &[set(outcome("IA-001"), "statement", "Nommer « une » machine.")]),
        str![[r#"
-statement = "Nommer une machine qui apprend." # du comité
+statement = "Nommer « une » machine." # du comité

"#]]
    );
    snapbox::assert_data_eq!(
        changed(PLAN, &[set(Subject::Plan("École exemple".into()), "school.name", "Autre")]),
        str![[r#"
-name = "École exemple"
+name = "Autre"

"#]]
    );
    snapbox::assert_data_eq!(
        changed(FRAME, &[set(Subject::Grade("P2".into()), "age", Value::Number(8))]),
        str![[r#"
-age = 7
+age = 8

"#]]
    );
}

#[test]
fn what_is_there_already_is_no_edit() {
    let operations = [
        set(outcome("IA-001"), "statement", "Nommer une machine qui apprend."),
        set(outcome("IA-002"), "examples", list(&["Comparer au manuel.", "Comparer à un ami."])),
        Operation::Clear(Clear::new(outcome("IA-001"), "pupil")),
        Operation::Clear(Clear::new(outcome("IA-001"), "prerequisite.IA-003")),
    ];
    assert!(proposed(&small(), &operations).expect("nothing to refuse").is_empty());
}

#[test]
fn a_new_key_stands_in_the_order_of_the_format() {
    snapbox::assert_data_eq!(
        changed(FILE, &[set(outcome("IA-001"), "pupil", "Je nomme une machine.")]),
        str![[r#"
+pupil = "Je nomme une machine."

"#]]
    );
    snapbox::assert_data_eq!(
        changed(FILE, &[set(outcome("IA-003"), "examples", list(&["Un.", "Deux."]))]),
        str![[r#"
+examples = [
+  "Un.",
+  "Deux.",
+]

"#]]
    );
    snapbox::assert_data_eq!(
        changed(FILE, &[set(outcome("IA-001"), "translation.en.pupil", "I name a machine.")]),
        str![[r#"
+pupil = "I name a machine."

"#]]
    );
    snapbox::assert_data_eq!(
        changed(FILE, &[set(outcome("IA-002"), "translation.en.statement", "Find a mistake.")]),
        str![[r#"
+[outcome.translation.en]
+statement = "Find a mistake."
+

"#]]
    );
    snapbox::assert_data_eq!(
        changed(
            "pdcn.toml",
            &[
                set(Subject::Settings, "ai-policy.minimum-age", Value::Number(14)),
                set(Subject::Settings, "ai-policy.source", "x"),
                set(
                    Subject::Settings,
                    "ai-policy.checked",
                    Value::Date(pdcn_model::Date::parse("2026-11-01").expect("a day"))
                ),
                set(Subject::Settings, "ai-policy.consent-under", Value::Number(14))
            ]
        ),
        str![[r#"
+
+[ai-policy]
+minimum-age = 14
+consent-under = 14
+source = "x"
+checked = 2026-11-01

"#]]
    );
}

#[test]
fn lists_change_by_element() {
    snapbox::assert_data_eq!(
        changed(
            FILE,
            &[set(
                outcome("IA-002"),
                "examples",
                list(&["Comparer au manuel.", "Comparer à une amie.", "Dire pourquoi."])
            )]
        ),
        str![[r#"
-  "Comparer à un ami.",
+  "Comparer à une amie.",
+  "Dire pourquoi.",

"#]]
    );
    snapbox::assert_data_eq!(
        changed(FILE, &[set(outcome("IA-002"), "examples", list(&["Comparer au manuel."]))]),
        str![[r#"
-  "Comparer à un ami.",

"#]]
    );
    snapbox::assert_data_eq!(
        changed(
            PLAN,
            &[set(
                Subject::Activity { plan: "ecole".into(), activity: "une".into() },
                "outcomes",
                list(&["IA-001", "IA-002", "IA-003"])
            )]
        ),
        str![[r#"
-outcomes = ["IA-001", "IA-003"] # les deux
+outcomes = ["IA-001", "IA-002", "IA-003"] # les deux

"#]]
    );
}

#[test]
fn blocks_within_come_and_go() {
    let prerequisite = [
        set(outcome("IA-002"), "prerequisite.IA-003.strength", "helpful"),
        set(outcome("IA-002"), "prerequisite.IA-003.reason", "Décrire aide."),
    ];
    snapbox::assert_data_eq!(
        changed(FILE, &prerequisite),
        str![[r#"
+[[outcome.prerequisite]]
+id = "IA-003"
+strength = "helpful"
+reason = "Décrire aide."
+

"#]]
    );
    // How much it is needed may be left unsaid, or be taken back.
    snapbox::assert_data_eq!(
        changed(FILE, &[set(outcome("IA-002"), "prerequisite.IA-003.id", "IA-003")]),
        str![[r#"
+[[outcome.prerequisite]]
+id = "IA-003"
+

"#]]
    );
    snapbox::assert_data_eq!(
        changed(FILE, &[Operation::Clear(Clear::new(outcome("IA-002"), "prerequisite.IA-001.strength"))]),
        str![[r#"
-strength = "helpful"

"#]]
    );
    snapbox::assert_data_eq!(
        changed(FILE, &[Operation::Clear(Clear::new(outcome("IA-002"), "prerequisite.IA-001"))]),
        str![[r#"
-[[outcome.prerequisite]]
-id = "IA-001"
-strength = "helpful"
-reason = "Il faut d’abord nommer."
-

"#]]
    );
    snapbox::assert_data_eq!(
        changed(FILE, &[Operation::Clear(Clear::new(outcome("IA-001"), "translation.en"))]),
        str![[r#"
-[outcome.translation.en]
-statement = "Name a machine that learns."
-

"#]]
    );
    snapbox::assert_data_eq!(
        changed(FILE, &[Operation::Clear(Clear::new(outcome("IA-002"), "examples"))]),
        str![[r#"
-examples = [
-  "Comparer au manuel.", # facile
-  "Comparer à un ami.",
-]
+# facile

"#]]
    );
}

#[test]
fn refusals_say_why() {
    let why = |operation: Operation| proposed(&small(), &[operation]).expect_err("a refusal").why;
    assert!(
        matches!(why(set(outcome("IA-01"), "pupil", "x")), Why::Unknown { nearest: Some(id), .. } if id == "IA-001")
    );
    assert!(
        matches!(why(set(outcome("IA-001"), "statment", "x")), Why::UnknownKey { nearest: Some(key), .. } if key == "statement")
    );
    assert!(matches!(why(set(outcome("IA-001"), "id", "IA-009")), Why::Permanent { .. }));
    assert!(matches!(why(set(outcome("IA-001"), "examples", "x")), Why::Type { .. }));
    assert!(matches!(why(set(outcome("IA-001"), "ai-use", "beaucoup")), Why::Word { .. }));
    assert!(matches!(why(set(outcome("IA-001"), "learn", "première")), Why::Worse { .. }));
    assert!(matches!(why(set(outcome("IA-001"), "translation.es.pupil", "Nombro una máquina.")), Why::Worse { .. }));
    assert!(matches!(why(Operation::Clear(Clear::new(outcome("IA-001"), "statement"))), Why::Required { .. }));
}

#[test]
fn damage_elsewhere_is_no_hindrance_and_damage_there_is_told() {
    let damaged = of_texts(|text| {
        text.replace("statement = \"Repérer une erreur dans une réponse.\"", "statement = \"Repérer une")
    });
    let after = made(&damaged, &[set(outcome("IA-001"), "statement", "Nommer.")]);
    assert_eq!(errors(&damaged), errors(&after));
    for key in ["statement", "open"] {
        let why = proposed(&damaged, &[set(outcome("IA-002"), key, "x")]).expect_err("a refusal").why;
        assert!(matches!(why, Why::Damaged { .. }), "{why:?}");
    }
}

#[test]
fn a_file_in_another_encoding_is_left_alone() {
    let text = small().text(PLAN).expect("a file").to_string();
    let latin: Vec<u8> = text.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap_or(b'?')).collect();
    let files = ["pdcn.toml", FRAME, FILE]
        .map(|path| (path.to_owned(), small().text(path).expect("a file").as_bytes().to_vec()));
    let folder = pdcn_source::Folder::from_bytes(files.into_iter().chain([(PLAN.to_owned(), latin)]));
    let name = set(Subject::Plan("ecole".into()), "school.name", "Autre");
    let why = proposed(&folder, &[name]).map_err(|refusal| refusal.why);
    assert!(matches!(why, Err(Why::Damaged { .. })), "{why:?}");
    made(&folder, &[set(outcome("IA-001"), "pupil", "x")]);
}

#[test]
fn a_list_of_numbers_keeps_its_comments() {
    let ages = |ages: &[i64]| {
        let (plan, activity) = ("ecole".to_owned(), "une".to_owned());
        set(Subject::Activity { plan, activity }, "ages", Value::Numbers(ages.to_vec()))
    };
    assert_eq!(changed(PLAN, &[ages(&[7, 9])]), "+ages = [7, 9]\n");
    let with = |list: &str| of_texts(|text| text.replace("id = \"une\"\n", &format!("id = \"une\"\nages = {list}\n")));
    let folder = with("[\n  7, # au plus jeune\n  9,\n]");
    assert_eq!(
        lines(&folder, &made(&folder, &[ages(&[8, 9])]), PLAN),
        "-  7, # au plus jeune\n+  8, # au plus jeune\n"
    );
    // With another number of elements the comment would not know where to stand.
    assert!(matches!(proposed(&folder, &[ages(&[8])]).map_err(|refusal| refusal.why), Err(Why::Tangled { .. })));
    let folder = with("[7, 9]");
    assert_eq!(lines(&folder, &made(&folder, &[ages(&[7])]), PLAN), "-ages = [7, 9]\n+ages = [7]\n");
    assert_eq!(lines(&folder, &made(&folder, &[ages(&[7, 9])]), PLAN), "");
}

#[test]
fn an_element_of_a_list_of_numbers_comes_and_goes() {
    let folder = of_texts(|text| text.replace("id = \"une\"\n", "id = \"une\"\nages = [7, 9]\n"));
    let activity = || Subject::Activity { plan: "ecole".to_owned(), activity: "une".to_owned() };
    let include =
        |item: &str| Operation::Include(Include { subject: activity(), key: "ages".into(), item: item.to_owned() });
    let exclude = Operation::Exclude(Exclude { subject: activity(), key: "ages".into(), item: "9".to_owned() });
    assert_eq!(lines(&folder, &made(&folder, &[include("11")]), PLAN), "-ages = [7, 9]\n+ages = [7, 9, 11]\n");
    assert_eq!(lines(&folder, &made(&folder, &[exclude]), PLAN), "-ages = [7, 9]\n+ages = [7]\n");
    let refused = proposed(&folder, &[include("onze")]).map_err(|refusal| refusal.why);
    assert!(matches!(refused, Err(Why::Type { form: Form::Numbers, .. })), "{refused:?}");
}

#[test]
fn an_outcome_stays_in_the_strand_that_its_id_names() {
    let folder = of_texts(|text| {
        text.replace(
            "[[competency]]",
            "[[competency]]\nid = \"VIE-AUTRE\"\nstrand = \"VIE\"\ntitle = \"Autre\"\n\n[[competency]]",
        )
    });
    let refused =
        proposed(&folder, &[set(outcome("IA-001"), "competency", "VIE-AUTRE")]).map_err(|refusal| refusal.why);
    assert!(matches!(refused, Err(Why::OtherStrand { .. })), "{refused:?}");
}
