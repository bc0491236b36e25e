//! What is refused as a whole: nothing is written, and it is said why and what to do.

use std::fs;

use snapbox::{assert_data_eq, str};

use crate::{Desk, OUTCOMES, transcript};

/// What is said of a file that is not what it should be.
fn refused(bytes: &[u8]) -> String {
    let desk = Desk::new();
    let before = desk.files();
    fs::write(desk.0.path().join("p.xlsx"), bytes).expect("a file");
    let told =
        transcript(&desk.run("import p.xlsx --write")) + &transcript(&desk.run("import p.xlsx --write --lang en"));
    assert!(desk.files() == before, "nothing is written");
    told
}

#[test]
fn a_file_that_is_no_workbook() {
    assert_data_eq!(
        refused(b"id,statement\n"),
        str![[r#"
erreur : p.xlsx : Ce fichier n’est pas un classeur. Rien n’a été changé
  aide : Donnez le classeur .xlsx que « pdcn export workbook » a produit.
[2]
error: p.xlsx: This file is not a workbook. Nothing was changed
  help: Give the .xlsx workbook that “pdcn export workbook” made.
[2]

"#]]
    );
}

#[test]
fn a_workbook_of_an_old_excel_and_one_with_a_password() {
    assert_data_eq!(
        refused(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        str![[r#"
erreur : p.xlsx : Ce fichier est un classeur d’Excel 2003 ou d’avant (.xls), qui n’est pas lu. Rien n’a été changé
  aide : Ouvrez-le dans Excel et enregistrez-le sous « Classeur Excel (.xlsx) ».
[2]
error: p.xlsx: This file is a workbook of Excel 2003 or before (.xls), which is not read. Nothing was changed
  help: Open it in Excel and save it as “Excel Workbook (.xlsx)”.
[2]

"#]]
    );
}

#[test]
fn a_workbook_with_no_sheet_of_a_pathway() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    workbook.add_worksheet().write_string(0, 0, "Budget").expect("a cell");
    assert_data_eq!(
        refused(&workbook.save_to_buffer().expect("a workbook")),
        str![[r#"
erreur : p.xlsx : Aucune feuille de ce classeur n’est celle d’un parcours : aucune n’a les en-têtes attendus. Rien n’a été changé
  aide : Donnez le classeur que « pdcn export workbook » a produit, avec ses en-têtes.
[3]
error: p.xlsx: No sheet of this workbook is one of a pathway: none has the headings that are expected. Nothing was changed
  help: Give the workbook that “pdcn export workbook” made, with its headings.
[3]

"#]]
    );
}

#[test]
fn a_workbook_of_another_pathway_another_edition_or_another_format() {
    let desk = Desk::with_workbook();
    let (open, before) = (desk.open(), desk.files());
    let mut other = open.clone();
    other.0.iter_mut().for_each(|sheet| sheet.map(|text| text.replace("IA-0", "ZZ-0").replace("-0", "-7")));
    desk.save(&other);
    assert_data_eq!(
        transcript(&desk.run("import p.xlsx")),
        str![[r#"
erreur : p.xlsx semble venir d’un autre parcours : de ses 241 apprentissages, celui-ci n’en a que 106
  aide : Choisir le dossier du parcours dont il vient avec --pathway.
[2]

"#]]
    );
    for (old, new) in [("2026-2027", "2031-2032"), ("2", "1"), ("2", "9")] {
        let mut other = open.clone();
        let sheet = other.sheet("_pdcn");
        let row = if old == "2" { 1 } else { 2 };
        assert_eq!(sheet.cells[&(row, 1)], old.into());
        sheet.cells.insert((row, 1), new.into());
        desk.save(&other);
        let run = desk.run("import p.xlsx --write");
        assert_eq!(run.code, Some(2), "{}", run.stdout);
        assert!(run.stderr.contains(&format!(" {new}")), "{}", run.stderr);
    }
    assert!(desk.files() == before, "nothing is written");
}

#[test]
fn an_edition_that_was_published() {
    let desk = Desk::new();
    assert_eq!(desk.run("export workbook --edition 2025-2026 -o p.xlsx").code, Some(0));
    let before = desk.files();
    desk.edit(|spreadsheet| {
        spreadsheet.sheet(OUTCOMES).set("IA-001", "Énoncé", "Distinguer une personne d’une machine.");
    });
    assert_data_eq!(
        transcript(&desk.run("import p.xlsx --write")),
        str![[r#"
p.xlsx → édition 2025-2026
1 cellule changée, aucune ligne nouvelle, aucune enlevée

Ce que le classeur change (1)
  Apprentissages!D101 (IA-001) Énoncé
    - Distinguer une personne d’une machine qui parle ou qui répond.
    + Distinguer une personne d’une machine.

Rien n’est changé.
erreur : Apprentissages!D101 (IA-001) : L’édition 2025-2026 n’est plus une ébauche : elle reste telle que les écoles la connaissent. Rien n’a été changé
  aide : Modifier l’ébauche de l’année suivante, avec --edition; pdcn new-edition la prépare s’il n’y en a pas.
[2]

"#]]
    );
    assert!(desk.files() == before, "nothing is written");
}

#[test]
fn what_cannot_be_taken_is_told_by_cell_and_nothing_else_is_written() {
    let desk = Desk::with_workbook();
    let before = desk.files();
    desk.edit(|spreadsheet| {
        let sheet = spreadsheet.sheet(OUTCOMES);
        sheet.set("IA-001", "→ Apprend", "P9");
        sheet.set("IA-002", "Énoncé", "Indiquer à qui poser une question.");
        let sheet = spreadsheet.sheet("Préalables");
        let end = sheet.end();
        sheet.put(end, "Apprentissage", "IA-002");
        sheet.put(end, "Préalable", "IA-999");
        sheet.put(end, "Force", "utile");
    });
    assert_data_eq!(
        transcript(&desk.run("import p.xlsx --write")),
        str![[r#"
p.xlsx → édition 2026-2027
1 cellule changée, aucune ligne nouvelle, aucune enlevée

Ce que le classeur change (1)
  Apprentissages!D180 (IA-002) Énoncé
    - Indiquer à qui poser une question : à une personne ou à une machine.
    + Indiquer à qui poser une question.

Ce qui ne peut pas être repris (2)
  Apprentissages!F179 (IA-001) : « P9 » n’est pas dans la liste de cette colonne
    Choisissez dans la liste : M4, M5, P1, P2, P3, P4, P5, P6, S1, S2, S3, S4, S5.
  Préalables!C447 (IA-002 > IA-999) : « IA-999 » n’est pas un apprentissage de l’édition, ni une nouvelle ligne du classeur
    Corrigez l’identifiant. Pour nommer un nouvel apprentissage, donnez-lui dans sa feuille un nom provisoire (?1) et écrivez le même ici.

Rien n’est changé : il reste 2 choses à corriger dans le classeur.
[1]

"#]]
    );
    desk.edit(|spreadsheet| spreadsheet.sheet(OUTCOMES).set("IA-001", "→ Apprend", "M5"));
    assert_data_eq!(
        transcript(&desk.run("import p.xlsx --write")),
        str![[r#"
p.xlsx → édition 2026-2027
1 cellule changée, aucune ligne nouvelle, aucune enlevée

Ce que le classeur change (1)
  Apprentissages!D180 (IA-002) Énoncé
    - Indiquer à qui poser une question : à une personne ou à une machine.
    + Indiquer à qui poser une question.

Ce qui ne peut pas être repris (1)
  Préalables!C447 (IA-002 > IA-999) : « IA-999 » n’est pas un apprentissage de l’édition, ni une nouvelle ligne du classeur
    Corrigez l’identifiant. Pour nommer un nouvel apprentissage, donnez-lui dans sa feuille un nom provisoire (?1) et écrivez le même ici.

Rien n’est changé : il reste une chose à corriger dans le classeur.
[1]

"#]]
    );
    assert!(desk.files() == before, "nothing is written");
}

#[test]
fn a_file_that_is_not_there_and_a_pathway_that_is_not_here() {
    let desk = Desk::new();
    assert_eq!(desk.run("import none.xlsx").code, Some(2));
    let elsewhere = tempfile::tempdir().expect("a folder");
    fs::write(elsewhere.path().join("p.xlsx"), b"x").expect("a file");
    assert_eq!(pdcn_tests::command::pdcn(elsewhere.path(), &["import", "p.xlsx"]).code, Some(3));
}
