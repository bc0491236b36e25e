//! A document with everything, as each format writes it. `SNAPSHOTS=overwrite` renews what is expected.

use pdcn_document::{Block, Csv, Document, Format, Options, Separator};
use snapbox::{Data, assert_data_eq};

use crate::document::sample;
use crate::{formats, text, text_with, written};

#[track_caller]
fn is(actual: String, expected: Data) {
    assert_data_eq!(Data::text(actual).raw(), expected.raw());
}

#[test]
fn in_a_terminal_of_any_width() {
    for (width, expected) in [
        (60, snapbox::file!["snapshots/sample.60.txt"]),
        (80, snapbox::file!["snapshots/sample.80.txt"]),
        (120, snapbox::file!["snapshots/sample.120.txt"]),
        (200, snapbox::file!["snapshots/sample.200.txt"]),
    ] {
        is(text_with(&sample(), Format::Terminal, &Options { width, ..Options::default() }), expected);
    }
}

#[test]
fn colours_change_no_word() {
    for width in [60, 120] {
        let plain = text_with(&sample(), Format::Terminal, &Options { width, ..Options::default() });
        let colored = text_with(&sample(), Format::Terminal, &Options { width, color: true, ..Options::default() });
        assert_ne!(plain, colored);
        assert_eq!(plain, crate::read::without_colours(&colored));
    }
}

#[test]
fn in_the_other_formats() {
    is(text(&sample(), Format::Markdown), snapbox::file!["snapshots/sample.md"]);
    is(text(&sample(), Format::Csv), snapbox::file!["snapshots/sample.csv"]);
    is(text(&sample(), Format::Json), snapbox::file!["snapshots/sample.json"]);
    // The style sheet is seen to by eye, and by the checks in a browser.
    let html = text(&sample(), Format::Html);
    let (head, rest) = html.split_once("<style>").expect("the style sheet");
    let (_, body) = rest.split_once("</style>").expect("its end");
    is(format!("{head}{body}"), snapbox::file!["snapshots/sample.html"]);
}

#[test]
fn csv_for_a_french_excel_has_its_mark_and_its_separator() {
    let csv = Csv { separator: Separator::Semicolon, byte_order_mark: true };
    let excel = text_with(&sample(), Format::Csv, &Options { csv, ..Options::default() });
    assert!(excel.starts_with("\u{feff}Volet;Compétence;Id;"));
    assert!(excel.contains("\"Demande de l’aide; cite l’outil.\""));
    let csv = Csv { separator: Separator::Tab, byte_order_mark: false };
    assert!(
        text_with(&sample(), Format::Csv, &Options { csv, ..Options::default() }).starts_with("Volet\tCompétence\t")
    );
}

#[test]
fn a_document_without_tables_says_its_words() {
    let blocks = vec![Block::Paragraph("Rien que des mots".into())];
    let document = Document { title: "Sans tableau".into(), blocks, ..Document::default() };
    for format in formats().filter(|format| format.is_text()) {
        assert!(text(&document, format).contains("Rien que des mots"), "{format:?}");
    }
}

#[test]
fn the_same_bytes_each_time() {
    for format in formats() {
        let once = written(&sample(), format, &Options::default());
        std::thread::sleep(std::time::Duration::from_millis(5));
        assert!(once == written(&sample(), format, &Options::default()), "{format:?}");
    }
}

#[test]
fn json_follows_its_schema() {
    let schema = pdcn_document::json_schema();
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for document in [sample(), crate::hostile::hostile()] {
        let json = serde_json::from_str(&text(&document, Format::Json)).expect("JSON");
        if let Some(error) = validator.iter_errors(&json).next() {
            panic!("{} at {}", error, error.instance_path());
        }
    }
    let broken = serde_json::json!({"schema_version": 1});
    assert!(!validator.is_valid(&broken), "the schema asks for something");
}

#[test]
fn names_and_endings_tell_formats_apart() {
    for format in Format::ALL {
        assert_eq!(Format::of_name(format.name()), Some(*format));
        for ending in format.endings() {
            assert_eq!(Format::of_ending(&ending.to_uppercase()), Some(*format));
        }
        assert!(format.media_type().contains('/') && format.endings().contains(&format.ending()));
    }
    for format in formats() {
        assert_eq!(format.is_text(), String::from_utf8(written(&sample(), format, &Options::default())).is_ok());
    }
    assert_eq!((Format::of_name("doc"), Format::of_ending("")), (None, None));
}
