//! What holds of every document: all formats say the same, and nothing is wider than asked or lost.

use std::collections::BTreeMap;

use calamine::Data;
use pdcn_document::{Document, Format, Options};
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

use crate::random::any_document;
use crate::read::{self, Signs, cells, groups, json, list, shown};
use crate::{text, text_with};

fn table(document: &serde_json::Value) -> &serde_json::Value {
    list(&document["blocks"]).last().expect("the table")
}

/// What CSV says is what JSON says, but for the sign before what would be a formula.
fn csv_is_json(document: &Document<'_>) {
    let json = json(document);
    let table = table(&json);
    let guard =
        |words: String| if words.trim_start().starts_with(['=', '+', '-', '@']) { format!("'{words}") } else { words };
    let expected: Vec<Vec<String>> = groups(table)
        .into_iter()
        .zip(cells(&json, table, Signs::Words))
        .map(|(groups, cells)| {
            groups.into_iter().chain(cells.into_iter().map(|texts| texts.join(" | "))).map(guard).collect()
        })
        .collect();
    let read = read::csv(&text(document, Format::Csv));
    assert_eq!(read[1..], expected);
}

/// What Markdown says is what JSON says, but for spaces at the ends of lines.
fn markdown_is_json(document: &Document<'_>) {
    let json = json(document);
    let expected = cells(&json, table(&json), Signs::Glyphs);
    let read = read::markdown(&text(document, Format::Markdown));
    assert_eq!(read.len(), expected.len(), "{read:?}");
    for (read, expected) in read.iter().flatten().zip(expected.iter().flatten()) {
        let trimmed = |words: &str| words.trim_matches(' ').to_owned();
        let read: Vec<String> = read.split('\n').map(trimmed).collect();
        let expected: Vec<String> = expected.iter().map(|words| trimmed(words)).collect();
        let expected = if expected.is_empty() { vec![String::new()] } else { expected };
        assert_eq!(read, expected);
    }
}

/// What a workbook says is what JSON says, typed.
fn workbook_is_json(document: &Document<'_>) {
    let json = json(document);
    let table = table(&json);
    let columns: Vec<&str> =
        list(&table["columns"]).iter().map(|column| column["key"].as_str().expect("a key")).collect();
    let shares: Vec<bool> = columns
        .iter()
        .map(|key| list(&table["rows"]).iter().any(|row| !row["cells"][*key]["share"].is_null()))
        .collect();
    let mut expected = Vec::new();
    let words = groups(table).into_iter().zip(cells(&json, table, Signs::Glyphs));
    for (row, (groups, cells)) in list(&table["rows"]).iter().zip(words) {
        let mut line: Vec<Data> = groups.into_iter().map(Data::String).collect();
        for ((key, words), has_shares) in columns.iter().zip(cells).zip(&shares) {
            let cell = &row["cells"][*key];
            let joined = words.join("\n");
            let (first, _) = joined.split_once("\u{a0}%").unwrap_or((&joined, ""));
            line.push(match (cell["count"].as_u64(), cell["share"].is_null(), cell["date"].as_str()) {
                (Some(count), _, _) => Data::Float(f64::from(u32::try_from(count).expect("few"))),
                // A share of nothing has no number: it says its shade, or nothing.
                (_, false, _) if cell["share"]["whole"] == 0 => Data::String(joined.clone()),
                (_, false, _) => Data::Float(first.parse::<f64>().expect("a percentage") / 100.0),
                (_, _, Some(date)) => Data::DateTimeIso(date.to_owned()),
                _ => Data::String(joined.clone()),
            });
            if *has_shares {
                let counts = joined.split_once('(').filter(|_| !cell["share"].is_null());
                line.push(Data::String(
                    counts.map(|(_, counts)| counts.trim_end_matches(')').to_owned()).unwrap_or_default(),
                ));
            }
        }
        expected.push(line);
    }
    let sheets = read::workbook(document);
    assert_eq!(sheets.len(), 2, "the table, and the legend");
    let read = &sheets[0].1;
    let grouped =
        list(&table["columns"]).iter().any(|column| column["group"].as_str().is_some_and(|group| !group.is_empty()));
    let headings = 1 + usize::from(grouped);
    for (row, expected) in expected.iter().enumerate() {
        for (column, expected) in expected.iter().enumerate() {
            let place = (u32::try_from(headings + row).expect("few"), u32::try_from(column).expect("few"));
            let read = read.get_value(place).cloned().unwrap_or(Data::Empty);
            let read = match read {
                Data::Empty => Data::String(String::new()),
                Data::DateTime(date) => {
                    let (year, month, day, ..) = date.to_ymd_hms_milli();
                    Data::DateTimeIso(format!("{year:04}-{month:02}-{day:02}"))
                }
                other => other,
            };
            assert_eq!(&read, expected);
        }
    }
}

/// No line is wider than asked, and every sign of every cell is there.
fn terminal_fits_and_is_whole(document: &Document<'_>, width: usize, color: bool) {
    let written = text_with(document, Format::Terminal, &Options { width, color, ..Options::default() });
    let plain = if color { read::without_colours(&written) } else { written };
    for line in plain.lines() {
        assert!(line.width() <= width, "{} > {width}: {line:?}", line.width());
    }
    let mut count: BTreeMap<char, usize> = BTreeMap::new();
    for sign in plain.chars() {
        *count.entry(sign).or_default() += 1;
    }
    let json = json(document);
    let title = shown(&read::rich(&json["title"]));
    let all = cells(&json, table(&json), Signs::Glyphs);
    for sign in
        all.iter().flatten().flatten().chain([&title]).flat_map(|words| words.chars()).filter(|sign| *sign != ' ')
    {
        let left = count.get_mut(&sign).filter(|left| **left > 0);
        *left.unwrap_or_else(|| panic!("{sign:?} is lost")) -= 1;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn all_formats_say_the_same(document in any_document()) {
        csv_is_json(&document);
        markdown_is_json(&document);
        workbook_is_json(&document);
    }

    #[test]
    fn a_terminal_shows_all_of_it_within_its_width(
        document in any_document(),
        width in prop_oneof![Just(60_usize), Just(80), Just(120), Just(200), 20..220_usize],
        color in any::<bool>(),
    ) {
        terminal_fits_and_is_whole(&document, width, color);
    }
}
