//! What a committee may choose of a split or a merge: who names which part, and which outcome goes on; and what refusals say.

#![allow(clippy::needless_raw_string_hashes, reason = "snapbox writes the expectations")]

mod support;

use std::collections::BTreeMap;

use pdcn_edit::{Merge, Operation, Part, Set, Split, Subject, Why, catalogues};
use pdcn_texts::{Language, Texts};
use snapbox::str;
use support::{FILE, FRAME, PLAN, lines, made, proposed, small};

fn part(statement: &str) -> Part {
    Part { statement: statement.to_owned(), ..Part::default() }
}

fn split(heirs: &[(&str, usize)]) -> Operation {
    let heirs: BTreeMap<String, Vec<usize>> = heirs.iter().map(|(who, at)| ((*who).to_owned(), vec![*at])).collect();
    let parts = vec![part("Nommer une machine."), part("Nommer ce qu’elle apprend.")];
    Split { id: "IA-001".to_owned(), parts, reason: "Deux idées.".to_owned(), heirs }.into()
}

fn all_lines(operation: Operation) -> String {
    let after = made(&small(), &[operation]);
    [FRAME, FILE, PLAN].map(|path| lines(&small(), &after, path)).join("\n")
}

#[test]
fn who_names_a_split_outcome_may_name_one_of_its_parts() {
    let after = all_lines(split(&[("IA-002", 1), ("une", 0)]));
    snapbox::assert_data_eq!(
        after,
        str![[r#"
+
+[[retired]]
+id = "IA-001"
+reason = "Deux idées."
+replaced-by = ["IA-004", "IA-005"]

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
+ai-use = "none"
-id = "IA-001"
+id = "IA-005"

-outcomes = ["IA-001", "IA-003"] # les deux
+outcomes = ["IA-004", "IA-003"] # les deux

"#]]
    );
}

#[test]
fn who_does_not_name_it_and_parts_that_are_not_there_are_told() {
    let why = |operation| proposed(&small(), &[operation]).expect_err("a refusal").why;
    assert!(matches!(why(split(&[("IA-003", 0)])), Why::Unknown { what: "naming", .. }));
    assert!(matches!(why(split(&[("IA-002", 2)])), Why::Unknown { what: "part", .. }));
}

#[test]
fn one_of_those_that_are_merged_may_go_on_as_it_is() {
    let merge = Merge {
        ids: vec!["IA-001".to_owned(), "IA-002".to_owned()],
        into: Part::default(),
        keep: Some("IA-002".to_owned()),
        reason: "La même idée.".to_owned(),
    };
    let after = all_lines(merge.into());
    snapbox::assert_data_eq!(
        after,
        str![[r#"
+
+# du comité
+[[retired]]
+id = "IA-001"
+reason = "La même idée."
+replaced-by = ["IA-002"]

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
-learn = "P2"
+learn = "P1"
-
-[[outcome.prerequisite]]
-id = "IA-001"
-strength = "helpful"
-reason = "Il faut d’abord nommer."

-outcomes = ["IA-001", "IA-003"] # les deux
+outcomes = ["IA-002", "IA-003"] # les deux

"#]]
    );
}

#[test]
fn a_value_that_does_not_fit_is_told_by_what_would_be_found() {
    let said = |key: &str, value: &str| {
        let set = Set::new(Subject::Outcome("IA-001".to_owned()), key, value);
        let refusal = proposed(&small(), &[set.into()]).expect_err("a refusal");
        let french = Language::French;
        let words = Texts::new(french, catalogues(french).into_iter().chain(pdcn_lint::catalogues(french)));
        refusal.said().map(|text| words.text(&text)).join("\n").replace('\u{a0}', " ")
    };
    let empty = said("statement", " ");
    snapbox::assert_data_eq!(
        empty,
        str![[r#"
La clé « statement » est obligatoire : elle ne peut pas être vide
Lui donner une autre valeur.
"#]]
    );
    let empty = said("pupil", "");
    snapbox::assert_data_eq!(
        empty,
        str![[r#"
Rien n’est changé : « pupil » est vide
Écrire le texte, ou retirer la ligne si la clé n’est pas obligatoire.
"#]]
    );
    let place = said("master", "deuxième");
    snapbox::assert_data_eq!(
        place,
        str![[r#"
Rien n’est changé : « deuxième » n’a pas la forme d’un identifiant d’année
Choisir parmi les années : P1, P2, S1.
"#]]
    );
    let alone = said("translation.es.pupil", "Nombro una máquina.");
    snapbox::assert_data_eq!(
        alone,
        str![[r#"
Rien n’est changé : Il manque la clé « statement » à IA-001
Ajouter dans ce bloc une ligne « statement = … ».
"#]]
    );
}
