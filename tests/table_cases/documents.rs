//! A document of Word: a table for each theme, whose headings are the strands.

use snapbox::{assert_data_eq, str};

use super::tables;
use crate::{Desk, assert_all_are_told};

#[test]
fn a_table_for_each_theme() {
    let (bytes, cells) = tables::document();
    let desk = Desk::with("t.docx", &bytes);
    let told = desk.begin("t.docx");
    assert_all_are_told(&told, cells);
    assert_data_eq!(
        desk.outcomes(),
        str![[r#"
primary/logi.toml
  LOGI-001 LOGI-LOGI P2 P3 - Enregistrer un fichier
  LOGI-002 LOGI-LOGI P3 - - Imprimer une page
primary/mate.toml
  MATE-001 MATE-MATE M5 P2 P2 Nommer les parties d’un ordinateur
  MATE-002 MATE-MATE P1 P1 P3 Brancher un appareil & l’éteindre

"#]]
    );
    assert_data_eq!(
        desk.lint(),
        str![[r#"
Vérifié : 5 fichiers, édition 2026-2027, 4 apprentissages, 0 préalable
Constats : 2 informations.

"#]]
    );
}
