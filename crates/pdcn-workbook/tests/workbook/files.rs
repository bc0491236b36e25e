//! What comes back changes the lines of its keys in the files, and no others.

use pdcn_edit::propose;
use pdcn_source::{Folder, load};
use pdcn_workbook::{Decided, Decisions, Shape};
use snapbox::{assert_data_eq, str};

use crate::spreadsheet::{Sheet, Spreadsheet};
use crate::support::{OUTCOMES_SHEET, brought, exported, folder_with};

/// The files after a workbook was brought back, and the lines that differ.
fn lines(folder: &Folder, spreadsheet: &Spreadsheet) -> String {
    let loaded = load(folder.clone());
    let edition = loaded.pathway.current().expect("an edition");
    let merge = brought(&spreadsheet.save(), edition, &Decisions::default()).expect("a workbook");
    assert!(merge.problems.is_empty() && merge.conflicts.is_empty(), "{merge:?}");
    let decided = Decided::of(&merge, &loaded, edition, &Shape::of(edition, "fr"));
    assert_eq!(decided.operations.len(), decided.places.len());
    let proposal = propose(folder, edition.id.as_str(), &decided.operations).expect("it can be made");
    let mut lines = String::new();
    for file in &proposal.files {
        let texts = [&file.before, &file.after].map(|text| text.as_deref().unwrap_or_default());
        for change in similar::TextDiff::from_lines(texts[0], texts[1]).iter_all_changes() {
            let sign = match change.tag() {
                similar::ChangeTag::Equal => continue,
                similar::ChangeTag::Insert => '+',
                similar::ChangeTag::Delete => '-',
            };
            lines.push(sign);
            lines += &change.to_string();
        }
    }
    let after = proposal.apply(folder).expect("nothing changed meanwhile");
    assert!(load(after).problems.is_empty(), "{lines}");
    lines
}

/// The lines that differ once an edited workbook of the small edition was brought back.
pub(crate) fn after(edit: impl FnOnce(&mut Spreadsheet)) -> String {
    let folder = folder_with(&[]);
    let edition = load(folder.clone()).pathway.current().expect("an edition").clone();
    let mut spreadsheet = Spreadsheet::open(&exported(&edition, "fr"));
    edit(&mut spreadsheet);
    lines(&folder, &spreadsheet)
}

fn outcomes(edit: impl FnOnce(&mut Sheet)) -> String {
    after(|spreadsheet| edit(spreadsheet.sheet(OUTCOMES_SHEET)))
}

#[test]
fn what_nobody_edited_changes_no_byte() {
    assert_eq!(after(|_| {}), "");
}

#[test]
fn a_cell_is_the_line_of_its_key() {
    assert_data_eq!(
        outcomes(|sheet| sheet.set("VIE-003", "Énoncé", "Choisir une phrase de passe.")),
        str![[r#"
-statement = "Choisir un mot de passe."
+statement = "Choisir une phrase de passe."

"#]]
    );
    assert_data_eq!(
        outcomes(|sheet| sheet.set("VIE-003", "Version de l’élève", "Je choisis.")),
        str![[r#"
+pupil = "Je choisis."

"#]]
    );
    assert_data_eq!(
        outcomes(|sheet| sheet.set("VIE-002", "Version de l’élève", "")),
        str![[r#"
-pupil = "Je nomme ce que je ne publie pas."

"#]]
    );
    assert_data_eq!(
        outcomes(|sheet| sheet.set("VIE-002", "Arrimages", "cadre:2.1\ncadre:3\ncadre:1-2")),
        str![[r#"
-aligns = ["cadre:2.1", "cadre:1-2"]
+aligns = ["cadre:2.1", "cadre:3", "cadre:1-2"]

"#]]
    );
    assert_data_eq!(
        outcomes(|sheet| sheet.set("VIE-002", "Énoncé (en)", "")),
        str![[r#"
-[outcome.translation.en]
-statement = "Name what one does not publish."
-

"#]]
    );
    assert_data_eq!(
        outcomes(|sheet| sheet.set("VIE-003", "Énoncé (en)", "Choose a password.")),
        str![[r#"
+[outcome.translation.en]
+statement = "Choose a password."
+

"#]]
    );
    assert_data_eq!(
        outcomes(|sheet| sheet.set("IA-001", "Usage de l’IA", "aucun")),
        str![[r#"
-ai-use = "demonstration"
+ai-use = "none"

"#]]
    );
}

#[test]
fn so_is_a_cell_of_another_sheet() {
    let of = |sheet: &str, id: &str, heading: &str, value: &str| {
        after(|spreadsheet| spreadsheet.sheet(sheet).set(id, heading, value))
    };
    assert_data_eq!(
        of("Préalables", "VIE-003", "Force", "utile"),
        str![[r#"
-strength = "required"
+strength = "helpful"

"#]]
    );
    assert_data_eq!(
        of("Préalables", "VIE-003", "Raison", "Autre."),
        str![[r#"
-reason = "Il faut savoir quoi protéger."
+reason = "Autre."

"#]]
    );
    assert_data_eq!(
        of("Exceptions", "IA-001", "Jusqu’au", "2028-01-01"),
        str![[r#"
-allow = [{ rule = "statement-length", reason = "Voulu.", until = 2027-06-30 }]
+allow = [{ rule = "statement-length", reason = "Voulu.", until = 2028-01-01 }]

"#]]
    );
    assert_data_eq!(
        of("Compétences", "IA-EVAL", "IA", "non"),
        str![[r#"
-ai = true
+ai = false

"#]]
    );
    assert_data_eq!(
        of("Volets", "IA", "Description", ""),
        str![[r#"
-description = "Ce que l’IA fait."

"#]]
    );
    assert_data_eq!(
        of("Ressources", "affiche", "Vérifié le", "2026-11-01"),
        str![[r#"
-checked = 2026-10-01
+checked = 2026-11-01

"#]]
    );
    assert_data_eq!(
        of("Retirés", "VIE-001", "Raison", "Bien trop large."),
        str![[r#"
-reason = "Trop large."
+reason = "Bien trop large."

"#]]
    );
}

#[test]
fn new_rows_and_actions_are_blocks() {
    let put = |sheet: &mut Sheet, cells: &[(&str, &str)]| {
        let end = sheet.end();
        for (heading, value) in cells {
            sheet.put(end, heading, *value);
        }
    };
    assert_data_eq!(
        after(|spreadsheet| {
            let sheet = spreadsheet.sheet(OUTCOMES_SHEET);
            put(
                sheet,
                &[
                    ("Id", "?1"),
                    ("Compétence", "IA-EVAL"),
                    ("Énoncé", "Dire pourquoi."),
                    ("→ Apprend", "P3"),
                    ("Énoncé (en)", "Say why."),
                    ("Exemples", "Un.\nDeux."),
                ],
            );
            put(
                sheet,
                &[("Compétence", "VIE-DON"), ("Énoncé", "Dire qui."), ("→ Apprend", "P1"), ("★ Maîtrise", "P2")],
            );
            sheet.set("IA-002", "Action", "retirer");
            sheet.set("IA-002", "Raison du retrait", "Trop vague.");
            sheet.set("IA-002", "Remplacé par (si retiré)", "?1");
            let sheet = spreadsheet.sheet("Préalables");
            put(
                sheet,
                &[("Apprentissage", "?1"), ("Préalable", "IA-001"), ("Force", "utile"), ("Raison", "Pour voir.")],
            );
            sheet.set("VIE-003", "Action", "enlever");
            put(
                spreadsheet.sheet("Compétences"),
                &[("Id", "IA-CHOIX"), ("Volet", "IA"), ("Titre", "Choisir"), ("IA", "oui")],
            );
            put(spreadsheet.sheet("Ressources"), &[("Id", "guide"), ("Titre", "Guide"), ("Genre", "guide")]);
            put(
                spreadsheet.sheet("Exceptions"),
                &[("Apprentissage", "VIE-002"), ("Règle", "vague-verb"), ("Raison", "Voulu.")],
            );
        }),
        str![[r#"
+[[competency]]
+id = "IA-CHOIX"
+strand = "IA"
+title = "Choisir"
+ai = true
+
+[[resource]]
+id = "guide"
+title = "Guide"
+kind = "guide"
+
+
+[[retired]]
+id = "IA-002"
+reason = "Trop vague."
+replaced-by = ["IA-003"]
+[[outcome.allow]]
+rule = "vague-verb"
+reason = "Voulu."
+
-[[outcome.prerequisite]]
-id = "VIE-002"
-strength = "required"
-reason = "Il faut savoir quoi protéger."
-
-id = "IA-002"
+id = "IA-003"
-statement = "Comparer deux réponses."
+statement = "Dire pourquoi."
-reuse = "P3"
+examples = ["Un.", "Deux."]
+
+[outcome.translation.en]
+statement = "Say why."
+
+[[outcome.prerequisite]]
+id = "IA-001"
+strength = "helpful"
+reason = "Pour voir."
+
+[[outcome]]
+id = "VIE-004"
+competency = "VIE-DON"
+statement = "Dire qui."
+learn = "P1"
+master = "P2"

"#]]
    );
}

#[test]
fn the_shipped_pathway_changes_by_no_byte() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../pathway");
    let folder = Folder::read(&root).expect("the shipped pathway");
    let edition = load(folder.clone()).pathway.current().expect("an edition").clone();
    let mut spreadsheet = Spreadsheet::open(&exported(&edition, "fr"));
    assert_eq!(lines(&folder, &spreadsheet), "");
    let outcome = edition.outcomes.iter().find(|outcome| outcome.pupil.is_some()).expect("an outcome");
    spreadsheet.sheet(OUTCOMES_SHEET).set(outcome.id.as_str(), "Version de l’élève", "Je le fais.");
    assert_eq!(lines(&folder, &spreadsheet).lines().count(), 2);
}

#[test]
fn an_outcome_moves_to_where_it_belongs() {
    assert_data_eq!(
        outcomes(|sheet| sheet.set("VIE-002", "→ Apprend", "P2")),
        str![[r#"
-learn = "P1"
+learn = "P2"

"#]]
    );
    assert_data_eq!(
        outcomes(|sheet| {
            sheet.set("VIE-002", "Compétence", "IA-EVAL");
            sheet.set("VIE-002", "Raison du retrait", "Il parle de l’IA.");
            sheet.set("VIE-002", "Énoncé", "Nommer une chose.");
        }),
        str![[r#"
+
+[[retired]]
+id = "VIE-002"
+reason = "Il parle de l’IA."
+replaced-by = ["IA-003"]
-id = "VIE-002"
-competency = "VIE-DON"
-statement = "Nommer ce qu’on ne publie pas : son adresse, son école."
+id = "IA-003"
+competency = "IA-EVAL"
+statement = "Nommer une chose."
-id = "VIE-002"
+id = "IA-003"

"#]]
    );
}
