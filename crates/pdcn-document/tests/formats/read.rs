//! What formats say, read back by other programs than those that wrote it.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use pdcn_document::{Document, Format, Options};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde_json::Value as Json;

/// Cells: rows of words.
pub(crate) type Grid = Vec<Vec<String>>;

/// The first table of a document, from its JSON.
pub(crate) fn json(document: &Document<'_>) -> Json {
    serde_json::from_str(&crate::text(document, Format::Json)).expect("JSON")
}

/// Words as formats show them, told in another way than the formats do.
pub(crate) fn shown(words: &str) -> String {
    let words = words.replace("\r\n", "\n").replace(['\n', '\r', '\t'], " ");
    let hides = |sign: char| {
        matches!(u32::from(sign), 0..=0x1F | 0x7F..=0x9F | 0x61C | 0x180E | 0x200B..=0x200F | 0x2028..=0x202E
            | 0x2060..=0x206F | 0xFEFF | 0xFFF9..=0xFFFB | 0xFFFE..=0xFFFF | 0xE0000..=0xE007F)
    };
    let is_picture = |sign: Option<&char>| {
        sign.is_some_and(|sign| {
            matches!(u32::from(*sign), 0x2190..=0x21FF | 0x2300..=0x23FF | 0x2600..=0x27BF | 0x2B00..=0x2BFF | 0x1F000..=0x1FAFF)
        })
    };
    let signs: Vec<char> = words.chars().collect();
    let joins = |at: usize| {
        let before = signs[..at].iter().rev().find(|sign| **sign != '\u{FE0F}');
        signs[at] == '\u{200D}' && is_picture(before) && is_picture(signs.get(at + 1))
    };
    let shown = |(at, sign): (usize, &char)| {
        if hides(*sign) && !joins(at) { format!("⟨U+{:04X}⟩", u32::from(*sign)) } else { sign.to_string() }
    };
    signs.iter().enumerate().map(shown).collect()
}

/// Whether a sign is drawn or told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Signs {
    Glyphs,
    Words,
}

/// The words of the cells of a table in JSON, row by row, cut into the texts of each cell.
pub(crate) fn cells(document: &Json, table: &Json, signs: Signs) -> Vec<Vec<Vec<String>>> {
    let columns: Vec<&str> = list(&table["columns"]).iter().map(|column| text(&column["key"])).collect();
    let row = |row: &Json| {
        columns.iter().map(|key| words(document, &row["cells"][*key], signs)).collect::<Vec<Vec<String>>>()
    };
    list(&table["rows"]).iter().map(row).collect()
}

/// The words of the groups of each row, the widest first.
pub(crate) fn groups(table: &Json) -> Grid {
    let of_row = |row: &Json| {
        let of_band = |band: &Json| {
            let key = &row["bands"][text(&band["key"])];
            let group = list(&band["groups"]).iter().find(|group| &group["key"] == key);
            group.map(|group| shown(&rich(&group["text"]))).unwrap_or_default()
        };
        list(&table["bands"]).iter().map(of_band).collect()
    };
    list(&table["rows"]).iter().map(of_row).collect()
}

pub(crate) fn list(value: &Json) -> &[Json] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Json) -> &str {
    value.as_str().unwrap_or_default()
}

/// The words of a text.
pub(crate) fn rich(value: &Json) -> String {
    value.as_str().unwrap_or_else(|| text(&value["words"])).to_owned()
}

fn words(document: &Json, cell: &Json, signs: Signs) -> Vec<String> {
    let words = value(document, cell, signs);
    if cell["shade"].is_null() || words.iter().any(|words| !words.is_empty()) { words } else { vec![shade(cell)] }
}

fn shade(cell: &Json) -> String {
    let shade = match text(&cell["shade"]) {
        "light" => "░",
        "tint" => "▒",
        "strong" => "█",
        "good" => "✓",
        "gap" => "○",
        _ => "",
    };
    shade.to_owned()
}

fn value(document: &Json, cell: &Json, signs: Signs) -> Vec<String> {
    let sign = |key: &Json| {
        let known = list(&document["legend"]).iter().find(|sign| &sign["key"] == key);
        match known {
            None => shown(text(key)),
            Some(sign) if signs == Signs::Words => shown(text(&sign["word"])),
            // Only the one that is tinted has no sign of its own in the legend of these tests.
            Some(sign) if text(&sign["glyph"]).is_empty() => "▒".to_owned(),
            Some(sign) => text(&sign["glyph"]).to_owned(),
        }
    };
    let Some((kind, value)) = cell.as_object().and_then(|cell| cell.iter().find(|(kind, _)| *kind != "shade")) else {
        return Vec::new();
    };
    match kind.as_str() {
        "text" => vec![shown(&rich(value))],
        "texts" => list(value).iter().map(|one| shown(&rich(one))).collect(),
        "id" | "date" => vec![shown(text(value))],
        "count" => vec![value.to_string()],
        "share" => {
            let (part, whole) = (value["part"].as_f64().expect("a count"), value["whole"].as_f64().expect("a count"));
            let percent = match (part * 100.0 / whole).round() {
                100.0 if part < whole => 99.0,
                0.0 if part > 0.0 => 1.0,
                percent => percent,
            };
            if whole == 0.0 { vec![] } else { vec![format!("{percent}\u{a0}% ({part}/{whole})")] }
        }
        "sign" => vec![sign(value)],
        "signs" => {
            let one = |pair: &Json| match text(&pair["text"]) {
                "" => sign(&pair["sign"]),
                words => format!("{} {}", sign(&pair["sign"]), shown(words)),
            };
            list(value).iter().map(one).collect()
        }
        "flag" => vec![if value == &Json::Bool(true) { "oui" } else { "non" }.to_owned()],
        other => panic!("no such kind: {other}"),
    }
}

/// The records of CSV.
pub(crate) fn csv(csv: &str) -> Grid {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(csv.as_bytes());
    reader.records().map(|record| record.expect("CSV").iter().map(str::to_owned).collect()).collect()
}

/// The cells of all tables of a text in Markdown, without headings; lines within a cell end in a line break.
pub(crate) fn markdown(markdown: &str) -> Grid {
    use pulldown_cmark::Options as Markdown;
    let options = Markdown::ENABLE_TABLES
        | Markdown::ENABLE_STRIKETHROUGH
        | Markdown::ENABLE_TASKLISTS
        | Markdown::ENABLE_FOOTNOTES
        | Markdown::ENABLE_GFM
        | Markdown::ENABLE_MATH;
    let (mut rows, mut in_head) = (Grid::new(), false);
    for event in Parser::new_ext(markdown, options) {
        let mut put = |words: &str| {
            if let Some(cell) = rows.last_mut().and_then(|row| row.last_mut()) {
                cell.push_str(words);
            }
        };
        match event {
            Event::Start(Tag::TableHead) => in_head = true,
            Event::End(TagEnd::TableHead) => in_head = false,
            // Outside of tables nothing is gathered.
            Event::Start(Tag::TableRow) | Event::End(TagEnd::Table) => rows.push(Vec::new()),
            Event::Start(Tag::TableCell) if !in_head => rows.last_mut().expect("a row").push(String::new()),
            Event::Text(words) | Event::Code(words) if !in_head => put(&words),
            Event::InlineHtml(tag) if !in_head && tag.as_ref() == "<br>" => put("\n"),
            Event::InlineHtml(tag) | Event::Html(tag) => {
                let ours =
                    ["br", "strong", "/strong", "em", "/em", "ins", "/ins", "del", "/del", "code", "/code", "!-- --"];
                assert!(ours.iter().any(|known| tag.as_ref() == format!("<{known}>")), "{tag}");
            }
            _ => {}
        }
    }
    rows.retain(|row| !row.is_empty());
    rows
}

/// The sheets of a workbook: names, and cells as calamine reads them.
pub(crate) fn workbook(document: &Document<'_>) -> Vec<(String, calamine::Range<Data>)> {
    let bytes = crate::written(document, Format::Xlsx, &Options::default());
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook");
    for name in book.sheet_names() {
        assert!(book.worksheet_formula(&name).expect("a sheet").is_empty(), "nothing is a formula");
    }
    book.worksheets()
}

/// Text without the signs that colour it.
pub(crate) fn without_colours(text: &str) -> String {
    let mut plain = String::new();
    for (position, part) in text.split("\u{1b}[").enumerate() {
        let part = if position == 0 { part } else { part.split_once('m').expect("the end of a colour").1 };
        plain.push_str(part);
    }
    plain
}
