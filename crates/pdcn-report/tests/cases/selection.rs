//! What may be asked about, and what is said of what does not exist.

use pdcn_texts::Language;

use crate::support::{select, shipped, small, texts, with_context};

/// The grades and outcomes of a selection, by id.
fn found(question: &str) -> (Vec<String>, Vec<String>) {
    with_context(small(), Language::French, |context| {
        let selection = select(question, context).expect("what exists");
        let grade = |&grade: &u16| context.index.grade(grade).expect("a grade").id.to_string();
        let outcomes = context.index.outcomes().filter(|(_, outcome)| selection.has(outcome, context));
        (selection.grades.iter().map(grade).collect(), outcomes.map(|(_, outcome)| outcome.id.to_string()).collect())
    })
}

#[test]
fn several_values_widen_and_several_keys_narrow() {
    assert_eq!(found("grade=P3,grade=P1").0, ["P1", "P3"], "in school order");
    assert_eq!(found("stage=primary,cycle=1er cycle").0, ["P1", "P2"]);
    assert_eq!(found("cycle=1er cycle").0, ["P1", "P2", "S1"], "every cycle that begins so");
    assert_eq!(found("strand=IA,strand=VIE").1.len(), 7);
    assert_eq!(found("strand=VIE,competency=IA-EVAL").1, [""; 0]);
    assert_eq!(found("ai=").1, ["IA-001", "VIE-002", "IA-002", "IA-003"], "by competency or by code");
    assert_eq!(found("framework=cadre-1").1, ["IA-001", "VIE-001", "VIE-002"]);
    assert_eq!(found("framework=cadre-1:A2").1, ["VIE-001"]);
}

#[test]
fn names_are_found_in_any_case_and_by_title() {
    for question in ["grade=p1", "grade=1re", "grade=1re année", "grade= P1 "] {
        assert_eq!(found(question).0, ["P1"], "{question}");
    }
    assert_eq!(found("stage=Secondaire").0, ["S1"]);
    assert_eq!(found("strand=vie privée").1.len(), 3);
    assert_eq!(found("framework=CADRE-1:a2").1, ["VIE-001"]);
    with_context(small(), Language::English, |context| {
        assert_eq!(select("grade=grade 1", context).expect("a grade").grades, [0], "in the reader's language");
        assert_eq!(select("cycle=elementary", context).expect("a cycle").grades, [0, 1], "the whole cycle");
    });
}

#[test]
fn what_does_not_exist_is_told_with_what_does() {
    let said = |question: &str, language| {
        with_context(shipped(), language, |context| {
            select(question, context).expect_err("unknown").said().map(|text| texts(language).text(&text)).join(" | ")
        })
    };
    assert_eq!(
        said("grade=P7", Language::French),
        "L’année «\u{a0}P7\u{a0}» n’existe pas dans l’édition | Ce qui existe\u{a0}: M4, M5, P1, P2, P3, P4, P5, P6, S1, S2, S3, S4, S5."
    );
    assert_eq!(
        said("stage=primaire", Language::English),
        "The edition has no stage “primaire” | Did you mean “primary”? There are: primary, secondary."
    );
    assert!(said("strand=AI", Language::French).contains("Vouliez-vous dire «\u{a0}IA\u{a0}»?"));
    assert!(said("competency=IA-EVALU", Language::French).contains("Vouliez-vous dire «\u{a0}IA-EVAL\u{a0}»?"));
    assert!(said("cycle=4e cycle", Language::French).starts_with("Aucun cycle"));
    assert!(said("framework=ailit", Language::French).contains("«\u{a0}ailit-2026\u{a0}»?"), "by its family");
    assert!(said("framework=ailit-2026:E33", Language::French).contains("Le code «\u{a0}E33\u{a0}» n’existe pas"));
    assert!(said("grade=", Language::French).starts_with("L’année «\u{a0}\u{a0}»"), "an empty name is none");
}
