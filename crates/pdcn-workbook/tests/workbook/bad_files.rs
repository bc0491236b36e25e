//! Files that are no workbook that can be read: each is refused for what it is, in both languages.

use std::io::{Cursor, Write as _};

use pdcn_texts::{Language, Texts};
use pdcn_workbook::{Decisions, Unreadable, catalogues};
use rust_xlsxwriter::Workbook;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::spreadsheet::Spreadsheet;
use crate::support::{OUTCOMES_SHEET, brought, edition, exported};

fn refused(bytes: &[u8]) -> Unreadable {
    brought(bytes, &edition(), &Decisions::default()).expect_err("it is refused")
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        zip.start_file(*name, options).expect("a part");
        zip.write_all(bytes).expect("room");
    }
    zip.finish().expect("a zip").into_inner()
}

#[test]
fn each_is_refused_for_what_it_is() {
    let old = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], name.as_slice()].concat()
    };
    assert_eq!(refused(b""), Unreadable::NotAWorkbook);
    assert_eq!(refused("id;statement\n".as_bytes()), Unreadable::NotAWorkbook);
    assert_eq!(refused(&zipped(&[("word/document.xml", b"<x/>")])), Unreadable::NotAWorkbook);
    assert_eq!(refused(&old("Workbook")), Unreadable::OldExcel);
    assert_eq!(refused(&old("EncryptedPackage")), Unreadable::Encrypted);
    assert_eq!(refused(&zipped(&[("mimetype", b"x"), ("content.xml", b"<x/>")])), Unreadable::OtherKind("ods"));
    assert_eq!(refused(&zipped(&[("xl/workbook.bin", b"x")])), Unreadable::OtherKind("xlsb"));
    let whole = exported(&edition(), "fr");
    assert!(matches!(refused(&whole[..whole.len() / 2]), Unreadable::Damaged(_)));
    let mut other = Workbook::new();
    other.add_worksheet().write_string(0, 0, "Id").expect("a cell");
    assert_eq!(refused(&other.save_to_buffer().expect("a workbook")), Unreadable::NoSheet);
}

#[test]
fn what_unpacks_to_far_too_much_is_not_unpacked() {
    let mut part = ZipArchive::new(Cursor::new(zipped(&[("x", &vec![b' '; 16 << 20])]))).expect("a zip");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..40 {
        zip.raw_copy_file_rename(part.by_index_raw(0).expect("a part"), format!("xl/{number}.xml")).expect("room");
    }
    zip.start_file("xl/workbook.xml", SimpleFileOptions::default()).expect("a part");
    let bomb = zip.finish().expect("a zip").into_inner();
    assert!(bomb.len() < 1 << 20, "{} bytes", bomb.len());
    assert_eq!(refused(&bomb), Unreadable::TooLarge);
}

#[test]
fn any_bytes_of_a_workbook_that_are_lost_or_changed_stop_nothing() {
    let whole = exported(&edition(), "fr");
    for at in (0..whole.len()).step_by(97) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        // Whatever it says, it says it.
        let _ = brought(&bytes, &edition(), &Decisions::default());
        let _ = brought(&whole[..at], &edition(), &Decisions::default());
    }
}

#[test]
fn a_workbook_of_a_newer_layout_is_not_guessed_at() {
    let mut spreadsheet = Spreadsheet::open(&exported(&edition(), "fr"));
    spreadsheet.sheet("_pdcn").cells.insert((0, 1), "2".into());
    assert_eq!(refused(&spreadsheet.save()), Unreadable::NewerLayout);
}

#[test]
fn a_million_rows_with_nothing_in_them_cost_nothing() {
    let mut spreadsheet = Spreadsheet::open(&exported(&edition(), "fr"));
    let sheet = spreadsheet.sheet(OUTCOMES_SHEET);
    sheet.cells.insert((1_048_575, 16_383), "  ".into());
    let merge = brought(&spreadsheet.save(), &edition(), &Decisions::default()).expect("a workbook");
    assert!(merge.is_empty() && merge.problems.is_empty(), "{merge:?}");
}

#[test]
fn each_reason_has_its_words_in_both_languages() {
    let all = [
        Unreadable::NotAWorkbook,
        Unreadable::OldExcel,
        Unreadable::Encrypted,
        Unreadable::OtherKind("ods"),
        Unreadable::TooLarge,
        Unreadable::Damaged("x".to_owned()),
        Unreadable::NoSheet,
        Unreadable::NewerLayout,
    ];
    for language in Language::ALL {
        let words = Texts::new(language, catalogues(language));
        for reason in &all {
            let (text, help) = (words.text(&reason.text()), words.text(&reason.text().part("help")));
            assert!(text.len() > 20 && help.len() > 20, "{text} {help}");
        }
    }
}
