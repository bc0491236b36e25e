//! Files from which no pathway can be begun: each is refused for what it is, in both languages, and nothing is written.

use std::fs;
use std::io::Cursor;

use super::tables::{workbook, zipped};
use crate::Desk;

#[track_caller]
fn refused(name: &str, bytes: &[u8], french: &str, english: &str) {
    let desk = Desk::with(name, bytes);
    for (language, message) in [("fr", french), ("en", english)] {
        let run = desk.run(&format!("init p --from {name} --lang {language}"));
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{name}: {}", run.stderr);
        assert!(run.stderr.contains(message), "{name}: {}", run.stderr);
        assert_eq!(run.stderr.lines().count(), 2, "what is wrong and what to do: {}", run.stderr);
        assert!(!desk.path("p").exists(), "nothing is written");
    }
}

fn old(part: &str) -> Vec<u8> {
    let part: Vec<u8> = part.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], part.as_slice()].concat()
}

/// A small file that unpacks to more than half a gigabyte.
fn bomb() -> Vec<u8> {
    let part = zipped(&[("x", &vec![b' '; 16 << 20])]);
    let mut part = zip::ZipArchive::new(Cursor::new(part)).expect("a zip");
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..40 {
        let name = if number == 0 { "word/document.xml".to_owned() } else { format!("word/{number}.xml") };
        zip.raw_copy_file_rename(part.by_index_raw(0).expect("a part"), name).expect("room");
    }
    zip.finish().expect("a zip").into_inner()
}

#[test]
fn what_is_no_table() {
    refused("t.xlsx", b"", "ni un classeur .xlsx, ni un document .docx", "neither an .xlsx workbook");
    refused("t.xlsx", b"%PDF-1.7", "ni un classeur .xlsx, ni un document .docx", "neither an .xlsx workbook");
    refused("t.csv", b"a\0b\x01\x02", "ni un classeur .xlsx, ni un document .docx", "neither an .xlsx workbook");
    refused("t.xls", &old("Workbook"), "Excel 2003 ou d’avant (.xls)", "Excel 2003 or before (.xls)");
    refused("t.doc", &old("WordDocument"), "Word 2003 ou d’avant (.doc)", "Word 2003 or before (.doc)");
    refused("t.xlsx", &old("EncryptedPackage"), "mot de passe", "password");
    let ods = zipped(&[("mimetype", b"x"), ("content.xml", b"<x/>")]);
    refused("t.ods", &ods, "est un .ods", "is an .ods");
    let whole = workbook(&[&["Énoncé", "M4", "M5"], &["Lire", "→", "★"]]);
    refused("t.xlsx", &whole[..whole.len() / 2], "endommagé", "damaged");
    refused("t.docx", &bomb(), "bien plus de données", "far more data");
}

#[test]
fn what_has_no_table_of_grades() {
    let chart = zipped(&[("word/document.xml", b"<w:document><w:body><w:p/></w:body></w:document>")]);
    refused("t.docx", &chart, "aucun tableau avec du texte", "no table with text");
    refused("t.csv", b"\n\n\n", "aucun tableau avec du texte", "no table with text");
    refused("t.xlsx", &workbook(&[]), "aucun tableau avec du texte", "no table with text");
    let budget: &[&[&str]] = &[&["Poste", "Montant"], &["Tablettes", "2000"]];
    refused("t.xlsx", &workbook(budget), "Aucun tableau de ce fichier ne nomme", "No table of this file names");
    let twice: &[&[&str]] = &[&["Énoncé", "P1", "P2", "P1"], &["Lire une consigne", "→", "★", "★"]];
    refused("t.xlsx", &workbook(twice), "Feuil1!B1 et Feuil1!D1", "Feuil1!B1 and Feuil1!D1");
    let empty: &[&[&str]] = &[&["Énoncé", "P1", "P2"], &["Lire une consigne"]];
    refused("t.xlsx", &workbook(empty), "aucune ligne ne donne un énoncé avec une année", "no row gives a statement");
}

#[test]
fn a_folder_that_holds_something_is_left_alone_and_an_empty_one_is_filled() {
    let bytes = workbook(&[&["Énoncé", "P1", "P2"], &["Lire une consigne", "→", "★"]]);
    let desk = Desk::with("t.xlsx", &bytes);
    fs::create_dir_all(desk.path("p")).expect("a folder");
    fs::create_dir_all(desk.path("full/x")).expect("a folder");
    let run = desk.run("init full --from t.xlsx");
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("full existe déjà"), "{}", run.stderr);
    desk.begin("t.xlsx");
    let run = desk.run("init q --from nothing.xlsx");
    assert!(run.code == Some(2) && run.stderr.contains("nothing.xlsx"), "{}", run.stderr);
    let run = desk.run("init q --from full");
    assert!(run.code == Some(2) && run.stderr.contains("est un dossier"), "{}", run.stderr);
    assert_eq!(desk.run("init q --mapping t.xlsx").code, Some(2));
}

#[test]
fn what_cells_say_is_only_text() {
    let rows: &[&[&str]] = &[
        &["Volet", "Énoncé", "P1", "P2"],
        &["\"]\n[[strand]]", "=HYPERLINK(\"http://example.org\";\"x\") \u{1b}[31m \"\"\" \\u0000", "→", "★"],
        &["", "<script>alert(1)</script> # [[outcome]]", "→", "★"],
    ];
    let desk = Desk::with("t.xlsx", &workbook(rows));
    let told = desk.begin("t.xlsx");
    assert!(!told.contains('\u{1b}'), "{told:?}");
    let outcomes = desk.outcomes();
    assert_eq!(outcomes.matches("P1 P2").count(), 2, "{outcomes}");
    let again = desk.run("init again --from t.xlsx --mapping p/import.toml");
    assert_eq!(again.code, Some(0), "{}", again.stderr);
}
