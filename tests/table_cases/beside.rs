//! What stands beside the cells of a table, below it, or is hidden in it; and what its signs need to be told first.

use rust_xlsxwriter::{Note, Workbook};

use super::tables::{GREEN, Page, YELLOW, workbook, zipped};
use crate::{Desk, assert_all_are_told};

const HEADINGS: [&str; 4] = ["Énoncé", "1re année", "2e année", "3e année"];

#[test]
fn comments_are_told_and_what_is_hidden_is_told_to_be_read() {
    let mut workbook = Workbook::new();
    let mut page = Page::new(&mut workbook, "Primaire");
    page.row(0, &HEADINGS);
    page.row(1, &["Nommer un danger", "→", "★"]);
    page.row(2, &["Choisir un mot de passe", "", "→", "★"]);
    page.row(4, &["Note : adopté le 3 juin"]);
    page.row(5, &["→", "On commence à l’apprendre"]);
    page.row(6, &["★", "C’est maîtrisé"]);
    let seen = page.cells;
    let sheet = workbook.worksheet_from_name("Primaire").expect("the sheet");
    sheet.set_row_hidden(2).expect("a row").set_column_hidden(2).expect("a column");
    // An empty row says nothing, hidden or not.
    sheet.set_row_hidden(3).expect("a row");
    sheet.insert_note(1, 0, &Note::new("Trop facile & trop tôt?").add_author_prefix(false)).expect("a note");
    let mut page = Page::new(&mut workbook, "Brouillon");
    page.row(0, &HEADINGS);
    page.row(1, &["Montrer un secret", "→", "★"]);
    let cells = seen + page.cells;
    workbook.worksheet_from_name("Brouillon").expect("the sheet").set_hidden(true);
    let desk = Desk::with("t.xlsx", &workbook.save_to_buffer().expect("a workbook"));
    let told = desk.begin("t.xlsx");
    assert_all_are_told(&told, cells);
    for line in [
        "Primaire!A2 : le commentaire de cette cellule n’est pas repris : « Trop facile & trop tôt? »",
        "Primaire : la ligne 3 est masquée; elle est lue comme les autres",
        "Primaire : la colonne C est masquée; elle est lue comme les autres",
        "Brouillon : cette feuille est masquée; elle est lue comme les autres",
        "Primaire!A5 : « Note : adopté le 3 juin » n’a aucune année",
    ] {
        assert!(told.contains(line), "{line}: {told}");
    }
    // The legend below the table is understood, and its words are no signs.
    assert!(!told.contains("On commence") && !told.contains("pas compris"), "{told}");
    assert!(desk.outcomes().contains("Choisir un mot de passe"));
}

#[test]
fn what_a_document_says_around_its_tables_is_told() {
    let cell = |text: &str| format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>");
    let row = |texts: &[&str]| format!("<w:tr>{}</w:tr>", texts.iter().map(|text| cell(text)).collect::<String>());
    let paragraph = |text: &str| format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>");
    let table = format!("<w:tbl>{}{}</w:tbl>", row(&HEADINGS), row(&["Nommer un danger", "→", "★", ""]));
    let text = [paragraph("Adopté le 3&#160;juin &amp; à revoir"), table, paragraph("Signé : la direction")].concat();
    let document = format!("<w:document><w:body>{text}</w:body></w:document>");
    let desk = Desk::with("t.docx", &zipped(&[("word/document.xml", document.as_bytes())]));
    let told = desk.begin("t.docx");
    let line = "2 paragraphes hors des tableaux ne sont pas repris; le premier : « Adopté le 3 juin & à revoir »";
    assert!(told.contains(&format!("\n  {line}\n")), "{told}");
}

#[test]
fn colours_that_nobody_explains_are_asked_for_in_a_file_that_the_next_run_obeys() {
    let mut workbook = Workbook::new();
    let mut page = Page::new(&mut workbook, "Vie privée");
    page.row(0, &HEADINGS);
    for (row, column) in [(1, 1), (2, 2)] {
        page.row(row, &["Nommer un danger"]);
        page.shade(row, column, YELLOW);
        page.shade(row, column + 1, GREEN);
    }
    let desk = Desk::with("t.xlsx", &workbook.save_to_buffer().expect("a workbook"));
    let line = "init p --from t.xlsx --edition 2026-2027";
    let shown = desk.run(&format!("{line} --dry-run"));
    assert_eq!(shown.code, Some(2));
    assert!(shown.stderr.contains("sans --dry-run") && !desk.path("p").exists(), "{}", shown.stderr);
    let run = desk.run(line);
    assert_eq!(run.code, Some(2));
    assert!(
        run.stdout.contains("Vie privée!B2, C3 : On ne sait pas ce que veut dire la couleur jaune"),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout.contains("Vie privée!A2 : 2 énoncés, à partir de celui-ci, n’ont pas d’année"),
        "{}",
        run.stdout
    );
    assert!(run.stderr.contains("2 signes et couleurs"), "{}", run.stderr);
    assert!(run.stderr.contains("pdcn init p --from t.xlsx --mapping p/import.toml"), "{}", run.stderr);
    assert_eq!(desk.files("p").into_keys().collect::<Vec<_>>(), ["import.toml"]);
    let again = desk.run(line);
    assert_eq!(again.code, Some(2), "a file that somebody may have filled in stays: {}", again.stderr);
    let same = desk.run("init p --from t.xlsx --mapping p/import.toml");
    assert!(same.stderr.contains("Complétez means = [] dans p/import.toml"), "{}", same.stderr);
    let mapping = desk.read("p/import.toml");
    assert_eq!(mapping.matches("\ncells = 2\nmeans = []\n").count(), 2, "{mapping}");
    let filled =
        mapping.replacen("means = []", "means = [\"master\"]", 1).replacen("means = []", "means = [\"learn\"]", 1);
    std::fs::write(desk.path("p/import.toml"), filled).expect("the mapping");
    let run = desk.run("init p --from t.xlsx --mapping p/import.toml");
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
    assert!(desk.outcomes().contains("P1 P2 - Nommer un danger"), "{}", desk.outcomes());
    assert_eq!(std::fs::read_dir(desk.path(".")).expect("the desk").count(), 2, "nothing is left beside");
}

#[test]
fn a_folder_with_more_than_the_mapping_is_left_alone() {
    let desk = Desk::with("t.xlsx", &workbook(&[&HEADINGS, &["Nommer un danger", "→", "★"]]));
    desk.begin("t.xlsx");
    let before = desk.files("p");
    let run = desk.run("init p --from t.xlsx --mapping p/import.toml");
    assert_eq!((run.code, desk.files("p")), (Some(2), before), "{}", run.stderr);
}

#[test]
fn the_sign_of_a_row_says_what_its_crosses_or_its_grade_mean() {
    let rows: &[&[&str]] = &[
        &["Énoncé", "Niveau", "1re année", "2e année"],
        &["Nommer un danger", "D", "x", ""],
        &["Choisir un mot de passe", "M", "", "x"],
    ];
    let desk = Desk::with("t.xlsx", &workbook(rows));
    desk.begin("t.xlsx");
    let outcomes = desk.outcomes();
    assert!(outcomes.contains("P1 - - Nommer un danger"), "{outcomes}");
    assert!(outcomes.contains("P2 P2 - Choisir un mot de passe"), "{outcomes}");
    let rows: &[&[&str]] = &[
        &["Énoncé", "Niveau", "Année"],
        &["Nommer un danger", "D", "1re année"],
        &["Nommer un danger", "M", "3e année"],
    ];
    let desk = Desk::with("t.xlsx", &workbook(rows));
    desk.begin("t.xlsx");
    assert!(desk.outcomes().contains("P1 P3 - Nommer un danger"), "{}", desk.outcomes());
    // Where the committee stands is no sign.
    let rows: &[&[&str]] = &[
        &["Énoncé", "Statut", "1re année", "2e année"],
        &["Nommer un danger", "adopté", "→", "★"],
        &["Choisir un mot de passe", "à revoir", "→", "★"],
    ];
    let desk = Desk::with("t.xlsx", &workbook(rows));
    let told = desk.begin("t.xlsx");
    assert!(told.contains("B Statut : commentaire (gardé en note)"), "{told}");
}
