//! Documents of Word: well formed, the same words as the JSON, changes that are accepted or refused, and nothing obeyed.

use std::time::{Duration, Instant};

use pdcn_document::{
    Block, Column, Document, Excess, Format, Options, Orientation, Paper, Print, Row, Span, Style, Table, Text, Value,
    check,
};
use proptest::prelude::*;
use roxmltree::{Document as Xml, Node};

use crate::document::sample;
use crate::hostile::{hostile, texts};
use crate::random::any_document;
use crate::read::{self, Signs, cells, list, shown};
use crate::word::{Decide, comments, paragraphs, part, parts, words};
use crate::written;

fn docx(document: &Document<'_>) -> Vec<u8> {
    written(document, Format::Docx, &Options::default())
}

fn text_of(document: &Document<'_>) -> String {
    part(&docx(document), "word/document.xml").expect("the text")
}

fn named<'a, 'i>(xml: &'a Xml<'i>, name: &str) -> Vec<Node<'a, 'i>> {
    xml.descendants().filter(|node| node.tag_name().name() == name).collect()
}

/// The cells of the last table: the texts of each, bands and headings left out.
fn rows(document: &str) -> Vec<Vec<Vec<String>>> {
    let xml = Xml::parse(document).expect("XML");
    let tables = named(&xml, "tbl");
    let Some(table) = tables.last() else { return Vec::new() };
    let has = |row: &Node<'_, '_>, name: &str| row.descendants().any(|node| node.tag_name().name() == name);
    let is = |node: &Node<'_, '_>, name: &str| node.tag_name().name() == name;
    let rows = table.children().filter(|node| is(node, "tr") && !has(node, "tblHeader"));
    let of_cell = |cell: Node<'_, '_>| {
        let read = |one: Node<'_, '_>| words(one, Decide::Leave);
        cell.children().filter(|node| is(node, "p")).map(read).collect::<Vec<_>>()
    };
    rows.map(|row| row.children().filter(|node| is(node, "tc")).map(of_cell).collect()).collect()
}

#[test]
fn every_part_is_well_formed_and_named() {
    for document in [sample(), hostile(), Document::default()] {
        let parts = parts(&docx(&document));
        let types = &parts[0];
        assert_eq!(types.0, "[Content_Types].xml");
        for (name, text) in &parts {
            Xml::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(
                name == "[Content_Types].xml" || name.contains("_rels/") || types.1.contains(&format!("\"/{name}\""))
            );
        }
        let body = part(&docx(&document), "word/document.xml").expect("the text");
        let xml = Xml::parse(&body).expect("XML");
        let relations = part(&docx(&document), "word/_rels/document.xml.rels").expect("relations");
        for link in named(&xml, "hyperlink") {
            let id = link.attributes().find(|attribute| attribute.name() == "id");
            assert!(id.is_none_or(|id| relations.contains(&format!("Id=\"{}\"", id.value()))));
        }
        // Each cell ends with a paragraph, and the text with one that stays.
        for cell in named(&xml, "tc") {
            assert!(cell.last_element_child().is_some_and(|last| last.tag_name().name() == "p"));
        }
    }
}

#[test]
fn all_is_for_those_who_hear_it_too() {
    let bytes = docx(&sample());
    let core = part(&bytes, "docProps/core.xml").expect("properties");
    for said in
        ["<dc:title>Progression d’essai</dc:title>", "<dc:language>fr-CA</dc:language>", "<dc:subject>Tout ce qu’un"]
    {
        assert!(core.contains(said), "{said} in {core}");
    }
    assert!(part(&bytes, "word/styles.xml").expect("styles").contains("<w:lang w:val=\"fr-CA\"/>"));
    let body = text_of(&sample());
    let headed: Vec<(String, String)> = paragraphs(&body, Decide::Accept)
        .into_iter()
        .filter(|(style, _)| style == "Title" || style.starts_with("Heading"))
        .collect();
    let expected = [
        ("Title", "Progression d’essai"),
        ("Heading1", "Apprentissages"),
        ("Heading1", "Listes"),
        ("Heading2", "Plus bas"),
        ("Heading1", "Révision"),
        ("Heading2", "Venu cette année"),
    ];
    assert_eq!(headed, expected.map(|(style, words)| (style.to_owned(), words.to_owned())));
    assert_eq!(body.matches("<w:tblHeader/>").count(), 2, "groups of columns, and columns, come again on each page");
    assert!(body.contains("<w:tblCaption w:val=\"Apprentissages par année\"/>"));
    // A sign is seen, its word heard.
    let row = &rows(&body)[2];
    assert_eq!(row[2..5], [["→ apprend"], ["★ maitrise"], ["▒ réutilise"]].map(|cell| cell.map(str::to_owned)));
}

#[test]
fn accepted_it_is_the_new_text_and_refused_the_old_one() {
    let body = text_of(&sample());
    let after = |decide: Decide| {
        let all = paragraphs(&body, decide);
        let from = all.iter().position(|(_, words)| words == "Révision").expect("the section");
        all[from + 1..].iter().map(|(_, words)| words.clone()).filter(|words| !words.is_empty()).collect::<Vec<_>>()
    };
    let (same, end) = ("→ IA-EVAL-02 Compare deux réponses.", "Fin.");
    let new = [
        "★ IA-EVAL-01 Repère deux erreurs.",
        same,
        "Venu cette année",
        "→ IA-EVAL-04 Vérifie une source.",
        "venu",
        end,
    ];
    assert_eq!(after(Decide::Accept), new);
    assert_eq!(after(Decide::Refuse), ["→ IA-EVAL-01 Repère une erreurs.", same, "→ IA-EVAL-03 Cite l’outil.", end]);
    let said = comments(&docx(&sample()));
    assert_eq!(said[0].1, ["Vient plus tôt.", "Ne le verraient jamais : P5."]);
    assert_eq!(said[1], ("→ IA-EVAL-03 Cite l’outil.".to_owned(), vec!["Retiré, sans rien à sa place.".to_owned()]));
    assert_eq!(said.len(), 3);
}

#[test]
fn a_row_that_came_as_a_whole_goes_as_a_whole() {
    let row = |style: Style| {
        let text = |words: &'static str| Value::Text(Text::styled(style, words));
        Row::cells(vec![text("a").into(), Value::Empty.into(), text("b").into()])
    };
    let rows = vec![row(Style::Added), row(Style::Removed), row(Style::Plain)];
    let table = Table { columns: vec![Column::default(); 3], rows, ..Table::default() };
    let body = text_of(&Document { blocks: vec![Block::Table(table)], ..Document::default() });
    let xml = Xml::parse(&body).expect("XML");
    let change = |row: &Node<'_, '_>| {
        let properties = row.first_element_child().expect("properties");
        let names = || properties.children().map(|node| node.tag_name().name().to_owned());
        names().find(|name| ["ins", "del"].contains(&name.as_str()))
    };
    assert_eq!(
        named(&xml, "tr")[1..].iter().map(change).collect::<Vec<_>>(),
        [Some("ins".to_owned()), Some("del".to_owned()), None]
    );
}

#[test]
fn the_same_texts_are_read_as_they_are_shown() {
    let body = text_of(&hostile());
    let column: Vec<String> = rows(&body).into_iter().filter(|row| row.len() > 1).map(|row| row[1].join("|")).collect();
    let expected: Vec<String> = texts().iter().map(|text| format!("{0}|{0}", shown(text))).collect();
    for (read, expected) in column.iter().zip(&expected) {
        // A cell that is blank has one paragraph.
        assert_eq!(read, if expected == "|" { "" } else { expected });
    }
    let own = ["</w:t></w:r><w:del", "<script>"];
    assert!(own.iter().all(|text| !body.contains(text)), "nothing is markup");
    let xml = Xml::parse(&body).expect("XML");
    assert!(named(&xml, "instrText").is_empty() && named(&xml, "fldSimple").is_empty(), "nothing is a field");
    let relations = part(&docx(&hostile()), "word/_rels/document.xml.rels").expect("relations");
    let led = Xml::parse(&relations).expect("XML");
    for link in led.descendants().filter(|node| node.attribute("TargetMode").is_some()) {
        let target = link.attribute("Target").expect("an address").to_lowercase();
        assert!(!target.starts_with("javascript") && !target.contains(['<', ' ', '\u{202e}']), "{target}");
    }
}

#[test]
fn the_sheet_is_the_one_that_is_asked_for() {
    let table = |columns: usize| Table { columns: vec![Column::default(); columns], ..Table::default() };
    let document = |columns| Document { blocks: vec![Block::Table(table(columns))], ..Document::default() };
    let sheet = |document: &Document<'_>, print: Print| {
        let bytes = written(document, Format::Docx, &Options { print, ..Options::default() });
        let body = part(&bytes, "word/document.xml").expect("the text");
        let (_, sheet) = body.split_once("<w:pgSz ").expect("a sheet");
        sheet.split("/>").next().expect("its end").to_owned()
    };
    assert_eq!(sheet(&document(9), Print::default()), "w:w=\"12240\" w:h=\"15840\"");
    assert_eq!(sheet(&document(10), Print::default()), "w:w=\"15840\" w:h=\"12240\" w:orient=\"landscape\"");
    let legal = Print { paper: Some(Paper::Legal), orientation: Some(Orientation::Portrait), ..Print::default() };
    assert_eq!(sheet(&document(10), legal), "w:w=\"12240\" w:h=\"20160\"");
    let poster = Print { paper: Some(Paper::Poster), ..Print::default() };
    assert!(sheet(&document(1), poster).contains("\"31680\" w:h=\"31680\""), "Word knows no longer side");
    assert_eq!(check(&document(63), Format::Docx), Ok(()));
    let excess = Excess::Columns { table: String::new(), count: 64, most: 63 };
    assert_eq!(check(&document(64), Format::Docx), Err(excess));
}

#[test]
fn changes_are_those_of_whoever_the_document_is_from_on_its_day() {
    let changed = |facts| Document {
        facts,
        blocks: vec![Block::Paragraph(Text::styled(Style::Added, "venu"))],
        ..Document::default()
    };
    let body = text_of(&changed(Vec::new()));
    assert!(body.contains("<w:ins w:id=\"1000001\" w:author=\"pdcn\"/>"), "no day of its own");
    let day = pdcn_document::Fact { key: "date".into(), name: "Date".into(), value: "2026-11-29".into() };
    let print = Print { name: "École <A>".into(), ..Print::default() };
    let bytes = written(&changed(vec![day]), Format::Docx, &Options { print, ..Options::default() });
    let body = part(&bytes, "word/document.xml").expect("the text");
    assert!(body.contains(" w:author=\"École &lt;A&gt;\" w:date=\"2026-11-29T00:00:00Z\"/>"));
    assert!(part(&bytes, "word/header1.xml").is_some_and(|head| head.contains("École &lt;A&gt;")));
    assert!(part(&bytes, "word/settings.xml").is_some_and(|settings| settings.contains("<w:trackRevisions/>")));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test measures")]
fn ten_thousand_rows_take_little_time() {
    let column = Column { width: pdcn_document::Width::Medium, ..Column::default() };
    let row = |at: usize| {
        let changed = vec![Span::plain(format!("énoncé {at} ")), Span::styled(Style::Added, "nouveau")];
        let cells = (0..10).map(|cell| Value::Text(format!("{at} {cell}").into()).into());
        Row::cells(cells.chain([Value::Text(changed.into()).into()]).collect())
    };
    let table = Table { columns: vec![column; 11], rows: (0..10_000).map(row).collect(), ..Table::default() };
    let document = Document { blocks: vec![Block::Table(table)], ..Document::default() };
    let begun = Instant::now();
    let bytes = docx(&document);
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    assert!(bytes.len() < 3_000_000, "{}", bytes.len());
}

/// A line of a cell as Word has it: a sign is drawn, then told.
fn line(drawn: &str, told: &str) -> String {
    if drawn == told {
        return drawn.to_owned();
    }
    let same = drawn.chars().rev().zip(told.chars().rev()).take_while(|(one, other)| one == other);
    let same: usize = same.map(|(sign, _)| sign.len_utf8()).sum();
    let (glyph, rest) = drawn.split_at(drawn.len() - same);
    format!("{glyph} {}{rest}", &told[..told.len() - same])
}

/// What Word says is what JSON says: signs are drawn, and their words follow.
fn word_is_json(document: &Document<'_>) {
    let json = read::json(document);
    let table = list(&json["blocks"]).last().expect("the table");
    let columns = list(&table["columns"]).len();
    // A band has one cell, as a row of one column has.
    if columns < 2 {
        return;
    }
    let (drawn, told) = (cells(&json, table, Signs::Glyphs), cells(&json, table, Signs::Words));
    let read: Vec<Vec<Vec<String>>> = rows(&text_of(document)).into_iter().filter(|row| row.len() == columns).collect();
    assert_eq!(read.len(), drawn.len());
    let shades = list(&table["rows"]).iter().flat_map(|row| {
        list(&table["columns"]).iter().map(|column| &row["cells"][column["key"].as_str().unwrap_or_default()]["shade"])
    });
    let all = drawn.iter().flatten().zip(told.iter().flatten());
    for ((read, (drawn, told)), shade) in read.iter().flatten().zip(all).zip(shades) {
        let lines: Vec<String> = drawn.iter().zip(told).map(|(drawn, told)| line(drawn, told)).collect();
        let (read, expected) = (read.join("\n"), lines.join("\n"));
        let is_blank = expected.is_empty() && ["", "vide"].contains(&read.as_str());
        let is_shade = !shade.is_null() && read.starts_with(&expected);
        assert!(read == expected || is_blank || is_shade, "{read:?} is not {expected:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn word_says_what_json_says(document in any_document()) {
        word_is_json(&document);
        for (name, text) in parts(&docx(&document)) {
            prop_assert!(Xml::parse(&text).is_ok(), "{name}");
        }
    }
}
