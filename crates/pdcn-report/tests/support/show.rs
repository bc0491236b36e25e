//! A document as text, near enough to see every cell: not a format that anybody reads, and not the code of one.

use std::fmt::Write as _;

use pdcn_document::{Block, Cell, Document, Item, Row, Section, Shade, Table, Target, Text, Value};

/// A whole document.
pub(crate) fn show(document: &Document<'_>) -> String {
    let mut out = format!("{} ({}): {}\n", document.view, document.language, text(&document.title));
    if let Some(subtitle) = &document.subtitle {
        line(&mut out, &text(subtitle));
    }
    for fact in &document.facts {
        line(&mut out, &format!("{} = {}: {}", fact.key, fact.name, text(&fact.value)));
    }
    for sign in &document.legend {
        let glyph = if sign.glyph.is_empty() { sign.shade.glyph() } else { sign.glyph };
        line(&mut out, &format!("[{}] {glyph} {}: {}", sign.key, sign.word, sign.meaning));
    }
    for block in &document.blocks {
        show_block(&mut out, block, document, 1);
    }
    if let Some(footer) = &document.footer {
        line(&mut out, &format!("-- {}", text(footer)));
    }
    out
}

fn show_block(out: &mut String, block: &Block<'_>, document: &Document<'_>, depth: usize) {
    match block {
        Block::Paragraph(words) => line(out, &text(words)),
        Block::Commented(commented) => {
            line(out, &text(&commented.text));
            commented.comments.iter().for_each(|comment| line(out, &format!("  {}", text(comment))));
        }
        Block::Note(note) => line(out, &format!("({:?}) {}", note.tone, text(&note.text))),
        Block::List { items, .. } => items.iter().for_each(|item| show_item(out, item)),
        Block::Facts(facts) => {
            for fact in facts {
                line(out, &format!("{}: {}", fact.name, text(&fact.value)));
            }
        }
        Block::Table(table) => show_table(out, table, document),
        Block::NewPage => line(out, "(new page)"),
        Block::Figure(figure) => {
            line(out, &format!("figure <{}> {}: {}", figure.id, text(&figure.caption), figure.description));
            figure.alternative.iter().for_each(|block| show_block(out, block, document, depth));
        }
        Block::Section(Section { id, heading, blocks }) => {
            line(out, &format!("\n{} {} <{id}>", "#".repeat(depth), text(heading)));
            for block in blocks {
                show_block(out, block, document, depth + 1);
            }
        }
    }
}

fn show_item(out: &mut String, item: &Item<'_>) {
    let tick = match item.tick {
        None => "-",
        Some(true) => "[x]",
        Some(false) => "[ ]",
    };
    line(out, &format!("{tick} {}", text(&item.text)));
    item.items.iter().for_each(|item| show_item(out, item));
}

fn show_table(out: &mut String, table: &Table<'_>, document: &Document<'_>) {
    let bands: Vec<&str> = table.bands.iter().map(|band| band.heading.as_ref()).collect();
    line(out, &format!("table <{}> {} [{}]", table.id, text(&table.caption), bands.join(" > ")));
    let heading = |column: &pdcn_document::Column<'_>| match &column.group {
        Some(group) => format!("{} ({group})", column.heading),
        None => column.heading.clone().into_owned(),
    };
    line(out, &format!("  | {} |", table.columns.iter().map(heading).collect::<Vec<_>>().join(" | ")));
    for row in &table.rows {
        match row {
            Row::Band { level, key, text: words } => {
                line(out, &format!("  {} {key}: {}", "=".repeat(level + 1), text(words)));
            }
            Row::Cells { id, cells, total } => {
                assert_eq!(cells.len(), table.columns.len(), "every row has one cell per column");
                let cells: Vec<String> = cells.iter().map(|each| cell(each, document)).collect();
                let id = if id.is_empty() { String::new() } else { format!(" <{id}>") };
                line(out, &format!("  {} {} |{id}", if *total { '+' } else { '|' }, cells.join(" | ")));
            }
        }
    }
}

fn cell(cell: &Cell<'_>, document: &Document<'_>) -> String {
    let sign = |key: &str| {
        let sign = document.legend.iter().find(|sign| sign.key == key).expect("a sign of the legend");
        if sign.glyph.is_empty() { sign.shade.glyph() } else { sign.glyph }.to_owned()
    };
    let words = match &cell.value {
        Value::Empty => String::new(),
        Value::Text(words) => text(words),
        Value::Texts(several) => several.iter().map(text).collect::<Vec<_>>().join(" / "),
        Value::Id(id) => format!("`{id}`"),
        Value::Count(count) => count.to_string(),
        Value::Share { part, whole } => format!("{part}/{whole}"),
        Value::Date { year, month, day } => format!("{year}-{month}-{day}"),
        Value::Sign(key) => sign(key),
        Value::Signs(several) => {
            several.iter().map(|(key, words)| format!("{}{words}", sign(key))).collect::<Vec<_>>().join(" ")
        }
        Value::Flag(flag) => flag.to_string(),
    };
    if cell.shade == Shade::None { words } else { format!("{words} {:?}", cell.shade) }
}

fn text(text: &Text<'_>) -> String {
    let mut out = String::new();
    for span in text.spans() {
        match &span.target {
            Some(Target::Here(id)) => write!(out, "{}->{id}", span.words),
            Some(Target::Address(address)) => write!(out, "{}->{address}", span.words),
            None => write!(out, "{}", span.words),
        }
        .expect("a string takes everything");
    }
    out
}

fn line(out: &mut String, text: &str) {
    writeln!(out, "{text}").expect("a string takes everything");
}
