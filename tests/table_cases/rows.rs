//! One row for each grade: the same statement in two grades is one outcome, a cycle goes from its first grade to its last.

use snapbox::{assert_data_eq, str};

use super::tables;
use crate::{Desk, assert_all_are_told};

#[test]
fn a_row_for_each_grade() {
    let (bytes, cells) = tables::by_rows();
    let desk = Desk::with("t.xlsx", &bytes);
    let told = desk.begin("t.xlsx");
    assert_all_are_told(&told, cells);
    assert_data_eq!(
        desk.outcomes(),
        str![[r#"
primary/crea.toml
  CREA-001 CREA-CREA P5 P6 - Citer ses sources dans un travail
primary/info.toml
  INFO-001 INFO-CHER P1 P2 - Formuler une question de recherche
  INFO-002 INFO-EVAL P1 P1 - Nommer l’auteur d’une page
  INFO-003 INFO-EVAL P3 P4 - Comparer deux sources
secondary/info.toml
  INFO-004 INFO-EVAL S2 S2 - Vérifier une image avec un outil

"#]]
    );
    assert_data_eq!(
        desk.lint(),
        str![[r#"
Vérifié : 6 fichiers, édition 2026-2027, 5 apprentissages, 0 préalable
Constats : 4 informations.

"#]]
    );
    let edition = desk.read("p/editions/2026-2027/edition.toml");
    assert!(edition.contains("url = \"https://example.org/guide\"\n"), "{edition}");
}

#[test]
fn a_statement_for_each_grade_in_its_column() {
    let rows: &[&[&str]] = &[
        &["Compétence", "1re année", "2e année", "3e année"],
        &["Chercher", "Formuler une question de recherche", "Choisir deux mots-clés utiles", ""],
        &["Créer", "", "Écrire un court texte", "Illustrer un court texte"],
    ];
    let desk = Desk::with("t.xlsx", &tables::workbook(rows));
    let told = desk.begin("t.xlsx");
    assert_all_are_told(&told, 10);
    assert_data_eq!(
        desk.outcomes(),
        str![[r#"
primary/t.toml
  T-001 T-CHER P1 P1 - Formuler une question de recherche
  T-002 T-CHER P2 P2 - Choisir deux mots-clés utiles
  T-003 T-CREE P2 P2 - Écrire un court texte
  T-004 T-CREE P3 P3 - Illustrer un court texte

"#]]
    );
}

#[test]
fn grades_as_rows_of_their_own() {
    let rows: &[&[&str]] = &[
        &["Énoncé", "Exemple"],
        &["1re année"],
        &["Nommer un écran de la maison", "Dessiner la maison"],
        &["2e année"],
        &["Compter le temps passé devant un écran", "Tenir un journal"],
    ];
    let desk = Desk::with("t.xlsx", &tables::workbook(rows));
    let told = desk.begin("t.xlsx");
    assert_all_are_told(&told, 8);
    assert_data_eq!(
        desk.outcomes(),
        str![[r#"
primary/t.toml
  T-001 T-T P1 P1 - Nommer un écran de la maison
  T-002 T-T P2 P2 - Compter le temps passé devant un écran

"#]]
    );
}

#[test]
fn a_sheet_for_each_grade() {
    let (bytes, cells) = tables::by_sheets();
    let desk = Desk::with("progression.xlsx", &bytes);
    let told = desk.begin("progression.xlsx");
    assert_all_are_told(&told, cells);
    assert_data_eq!(
        desk.outcomes(),
        str![[r#"
primary/prog.toml
  PROG-001 PROG-INFO P1 P2 - Nommer deux façons de chercher
  PROG-002 PROG-INFO P1 P1 - Dire d’où vient une image
  PROG-003 PROG-CREE P2 P2 - Écrire un court texte à l’écran

"#]]
    );
    assert!(
        desk.read("p/editions/2026-2027/primary/prog.toml")
            .contains("[\"Chercher une image\", \"Comparer deux recherches\"]")
    );
}
