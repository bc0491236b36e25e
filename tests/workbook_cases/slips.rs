//! Slips of a person in a spreadsheet that would lose or shuffle words in silence.

use crate::spreadsheet::{Cell, Sheet};
use crate::{Desk, OUTCOMES};

/// Brings the workbook back, and makes sure that it is refused with these words and that nothing is written.
fn refused(desk: &Desk, says: &str) {
    let before = desk.files();
    let run = desk.run("import p.xlsx --write");
    assert_ne!(run.code, Some(0), "{}", run.stdout);
    let said = format!("{}{}", run.stdout, run.stderr).replace('\u{a0}', " ");
    assert!(said.contains(says), "{said}");
    assert!(desk.files() == before, "nothing is written");
}

#[test]
fn a_column_that_was_sorted_alone_and_corrected_since() {
    let desk = Desk::with_workbook();
    desk.edit(|spreadsheet| {
        let sheet = spreadsheet.sheet(OUTCOMES);
        let ids = ["IA-001", "IA-003", "IA-005", "IA-006", "IA-007", "IA-008"];
        let statements = ids.map(|id| sheet.text(id, "Énoncé"));
        for (at, id) in ids.into_iter().enumerate() {
            sheet.set(id, "Énoncé", statements[(at + 1) % ids.len()].as_str());
        }
        sheet.set("IA-009", "Énoncé", "Dire une chose qui a été corrigée depuis.");
    });
    refused(&desk, "La colonne « Énoncé » a été triée seule");
}

#[test]
fn a_heading_that_was_changed_while_its_column_was_edited() {
    let desk = Desk::with_workbook();
    desk.edit(|spreadsheet| {
        let sheet = spreadsheet.sheet(OUTCOMES);
        sheet.set("IA-003", "Énoncé", "Nommer des objets de tous les jours qui utilisent l’IA.");
        sheet.put(0, "Énoncé", "Formulation proposée");
    });
    refused(&desk, "« Formulation proposée » n’est pas connu, et « Énoncé » n’est plus là");
}

#[test]
fn what_is_written_where_nothing_is_read_is_told() {
    let desk = Desk::with_workbook();
    let before = desk.files();
    desk.edit(|spreadsheet| {
        let sheet = spreadsheet.sheet(OUTCOMES);
        let [row, other] = ["IA-003", "IA-004"].map(|id| sheet.row(id));
        sheet.comments.push((row, sheet.column("Énoncé"), "Trop long <b>?"));
        // One of the marks is still what the workbook computes, the other was typed over it.
        sheet.put(row, "P4", Cell::Formula("=IF(1,\"★\",\"\")", "★"));
        sheet.put(other, "P4", "★");
        let mut notes = Sheet { name: "Réunion du 3 juin".to_owned(), ..Sheet::default() };
        notes.cells.insert((0, 0), Cell::from("Présents : tous"));
        spreadsheet.0.push(notes);
        spreadsheet.0.push(Sheet { name: "Feuil1".to_owned(), ..Sheet::default() });
    });
    let run = desk.run("import p.xlsx --write");
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(desk.files(), before);
    for line in [
        "Une feuille n’est pas lue, elle n’était pas dans le classeur exporté : Réunion du 3 juin",
        "le commentaire de cette cellule n’est pas repris, seules les cellules le sont : « Trop long <b>? »",
        "« ★ » est écrit par-dessus ce qui se calcule (colonne « P4 ») et n’est pas repris",
    ] {
        assert!(run.stdout.replace("\n  ", " ").contains(line), "{line}: {}", run.stdout);
    }
    assert!(!run.stdout.contains("Feuil1"), "{}", run.stdout);
}

#[test]
fn a_list_with_bullets_and_words_with_commas() {
    let desk = Desk::with_workbook();
    let examples = desk.open().sheet(OUTCOMES).text("IA-007", "Exemples");
    assert!(examples.lines().count() > 1, "{examples}");
    desk.edit(|spreadsheet| {
        let sheet = spreadsheet.sheet(OUTCOMES);
        let bulleted: Vec<String> = examples.lines().map(|line| format!("• {line}")).collect();
        sheet.set("IA-007", "Exemples", bulleted.join("\n"));
        sheet.set("IA-003", "Exemples", "1. Trier des images.\n2. Dire pourquoi.");
        sheet.set("IA-003", "Porté par", "titulaire, bibliothèque");
    });
    let run = desk.run("import p.xlsx --write");
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    let said = run.stdout.replace("\n  ", " ");
    assert!(said.contains("« titulaire, bibliothèque » est pris comme un seul élément"), "{said}");
    let text = desk.text(crate::AI);
    assert!(text.contains("\"Trier des images.\"") && text.contains("\"Dire pourquoi.\""), "{text}");
    assert!(!text.contains('•'), "bullets are no words");
}

#[test]
fn an_outcome_that_the_workbook_took_to_another_strand_before() {
    let desk = Desk::with_workbook();
    desk.edit(|spreadsheet| {
        let sheet = spreadsheet.sheet(OUTCOMES);
        let competency = sheet.text("IA-003", "Compétence");
        assert!(competency.starts_with("IA-"));
        let other = sheet.text("INF-003", "Compétence");
        sheet.set("IA-003", "Compétence", other.as_str());
        sheet.set("IA-003", "Raison du retrait", "C’est de l’information.");
    });
    let first = desk.run("import p.xlsx --write --with-errors");
    assert_eq!(first.code, Some(0), "{}{}", first.stdout, first.stderr);
    let once = desk.files();
    let second = desk.run("import p.xlsx --write --with-errors");
    assert_eq!(second.code, Some(0), "{}{}", second.stdout, second.stderr);
    assert!(second.stdout.replace("\n  ", " ").contains("IA-003 est déjà devenu INF-"), "{}", second.stdout);
    assert!(desk.files() == once, "nothing more is written");
    desk.edit(|spreadsheet| spreadsheet.sheet(OUTCOMES).set("IA-003", "Énoncé", "Autre chose, depuis."));
    refused(&desk, "ce dont elle parle ne se trouve plus dans le parcours");
}

#[test]
fn a_reason_without_an_action() {
    let desk = Desk::with_workbook();
    desk.edit(|spreadsheet| spreadsheet.sheet(OUTCOMES).set("IA-004", "Raison du retrait", "Trop large."));
    refused(&desk, "la colonne « Action » ne dit rien");
}

#[test]
fn a_workbook_that_comes_back_twice_adds_once() {
    let desk = Desk::with_workbook();
    desk.edit(|spreadsheet| {
        let sheet = spreadsheet.sheet(OUTCOMES);
        let end = sheet.end();
        let values = [("Compétence", "IA-EVAL"), ("Énoncé", "Comparer l'aide : deux outils."), ("→ Apprend", "P5")];
        for (heading, value) in values.into_iter().chain([("★ Maîtrise", "P6"), ("Usage de l’IA", "guidé")]) {
            sheet.put(end, heading, value);
        }
    });
    let first = desk.run("import p.xlsx --write");
    assert_eq!(first.code, Some(0), "{}{}", first.stdout, first.stderr);
    let once = desk.files();
    let outcome = "statement = \"Comparer l’aide\u{a0}: deux outils.\"";
    assert!(desk.text(crate::AI).contains(outcome), "as the texts of the pathway have it");
    let second = desk.run("import p.xlsx --write");
    assert_eq!(second.code, Some(0), "{}{}", second.stdout, second.stderr);
    assert!(second.stdout.contains("la ligne n’est pas ajoutée une seconde fois"), "{}", second.stdout);
    assert!(desk.files() == once, "nothing more is written");
}
