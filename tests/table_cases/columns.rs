//! Grades as columns: arrows and stars, crosses and colours, words; in French and in English.

use snapbox::{assert_data_eq, str};

use super::tables;
use crate::{Desk, assert_all_are_told};

#[test]
fn arrows_stars_and_shades() {
    let (bytes, cells) = tables::arrows();
    let desk = Desk::with("t.xlsx", &bytes);
    let told = desk.begin("t.xlsx");
    assert_all_are_told(&told, cells);
    assert_data_eq!(
        desk.outcomes(),
        str![[r#"
primary/ia.toml
  IA-001 IA-IA P1 P1 P1 Distinguer une personne d’une machine
  IA-002 IA-IA P2 - - Expliquer qu’une IA peut se tromper
  IA-003 IA-IA P4 P5 P6 Repérer une erreur dans une réponse
primary/vps.toml
  VPS-001 VPS-VPS M4 M5 M5 Nommer les renseignements à protéger
  VPS-002 VPS-VPS P1 P3 P6 Choisir un mot de passe : long, unique
secondary/vps.toml
  VPS-003 VPS-VPS S1 S3 - Vérifier les réglages d’un réseau social
  VPS-004 VPS-VPS S3 S4 - Comparer deux politiques de confidentialité

"#]]
    );
    assert_data_eq!(
        desk.lint(),
        str![[r#"
Vérifié : 6 fichiers, édition 2026-2027, 7 apprentissages, 0 préalable
Constats : 3 informations.

"#]]
    );
    let text = desk.read("p/editions/2026-2027/primary/vps.toml");
    assert!(
        text.contains("code = \"VP-1\"\n")
            && text.contains("examples = [\"Jouer au détective\", \"Trier des images\"]"),
        "{text}"
    );
    assert!(text.contains("note = \"À revoir\"\n") && text.contains("renseignements à protéger"), "{text}");
    let edition = desk.read("p/editions/2026-2027/edition.toml");
    assert!(
        edition.contains("title = \"Progression en citoyenneté numérique 2026–2027\"\nstatus = \"draft\"\n"),
        "{edition}"
    );
    assert!(
        edition.contains("id = \"IA-IA\"\nstrand = \"IA\"\ntitle = \"Intelligence artificielle\"\nai = true\n"),
        "{edition}"
    );
}

#[test]
fn crosses_and_colours_in_cycles() {
    let (bytes, cells) = tables::cycles();
    let desk = Desk::with("t.xlsx", &bytes);
    let told = desk.begin("t.xlsx");
    assert_all_are_told(&told, cells);
    assert_data_eq!(
        desk.outcomes(),
        str![[r#"
primary/crea.toml
  CREA-001 CREA-PC P3 S2 - Monter une courte vidéo
primary/ed.toml
  ED-001 ED-RAL M4 P2 - Demander la permission avant de publier une photo
  ED-002 ED-RAL P1 P4 - Reconnaître une situation d’intimidation
  ED-003 ED-CD P3 P6 - Citer un droit de l’enfant en ligne
secondary/crea.toml
  CREA-002 CREA-PC S3 S5 - Choisir une licence pour son œuvre

"#]]
    );
    assert_data_eq!(
        desk.lint(),
        str![[r#"
Vérifié : 6 fichiers, édition 2026-2027, 5 apprentissages, 0 préalable
Constats : 5 informations.

"#]]
    );
}

#[test]
fn words_in_csv_of_an_older_excel() {
    let (bytes, cells) = tables::csv();
    let desk = Desk::with("t.csv", &bytes);
    let told = desk.begin("t.csv");
    assert_all_are_told(&told, cells);
    assert!(told.contains("t!F7"), "an empty line is a row of a spreadsheet: {told}");
    assert_data_eq!(
        desk.outcomes(),
        str![[r#"
primary/meti.toml
  METI-001 METI-METI P3 P4 P5 Nommer un métier du numérique
  METI-002 METI-METI P5 P6 P6 Décrire une journée de travail
primary/sant.toml
  SANT-001 SANT-SANT P1 P3 P3 Reconnaître un signe de fatigue
  SANT-002 SANT-SANT P2 P4 P4 Proposer une pause

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

#[test]
fn a_continuum_in_english() {
    let (bytes, cells) = tables::english();
    let desk = Desk::with("t.xlsx", &bytes);
    let told = desk.begin("t.xlsx");
    assert_all_are_told(&told, cells);
    assert_data_eq!(
        desk.outcomes(),
        str![[r#"
primary/ai.toml
  AI-002 AI-AI P6 P6 - Question the answer of a chatbot
primary/priv.toml
  PRIV-001 PRIV-PRIV M4 P1 P1 Name personal information
  PRIV-002 PRIV-PRIV P5 S1 S1 Adjust the privacy settings of an account
secondary/ai.toml
  AI-001 AI-AI S1 S4 S4 Explain how an AI model is trained

"#]]
    );
    assert_data_eq!(
        desk.lint(),
        str![[r#"
Vérifié : 6 fichiers, édition 2026-2027, 4 apprentissages, 0 préalable
Constats : 3 informations.

"#]]
    );
    let edition = desk.read("p/editions/2026-2027/edition.toml");
    assert!(edition.contains("title = \"Secondary V\"\nshort = \"Sec. V\"\n"), "{edition}");
    assert!(desk.read("p/pdcn.toml").contains("language = \"en\"\n"));
    assert!(desk.path("p/README.md").exists());
}
