//! Tables in Markdown: one per group of rows, since no row of a Markdown table goes across.

use std::io::{self, Write};

use super::escape::{Place, words};
use super::text::{code, text};
use crate::format::plain::{self, Signs};
use crate::{Align, Cell, Column, Document, Row, Style, Table, Text, Value};

/// Writes a table, its caption and the names of its groups of rows as paragraphs.
pub(super) fn table(document: &Document<'_>, table: &Table<'_>, out: &mut dyn Write) -> io::Result<()> {
    if !table.caption.is_empty() {
        strong(&table.caption, out)?;
    }
    let mut within = false;
    for row in &table.rows {
        match row {
            Row::Band { text, .. } => {
                if within || !table.caption.is_empty() {
                    out.write_all(b"\n")?;
                }
                strong(text, out)?;
                within = false;
            }
            Row::Cells { cells, total, .. } => {
                if !within {
                    headings(table, out)?;
                    within = true;
                }
                row_of(document, table, cells, *total, out)?;
            }
        }
    }
    if !within && !table.rows.iter().any(|row| matches!(row, Row::Cells { .. })) {
        headings(table, out)?;
    }
    titles(table, out)
}

fn strong(line: &Text<'_>, out: &mut dyn Write) -> io::Result<()> {
    text(&Text::styled(Style::Strong, line.words()), Place::Start, out)?;
    out.write_all(b"\n")
}

fn headings(table: &Table<'_>, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"\n|")?;
    for column in &table.columns {
        out.write_all(b" ")?;
        if let Some(group) = column.group.as_ref().filter(|group| !group.is_empty()) {
            words(group, Place::Within, out)?;
            out.write_all(b"<br>")?;
        }
        words(&column.heading, Place::Within, out)?;
        out.write_all(b" |")?;
    }
    out.write_all(b"\n|")?;
    for column in &table.columns {
        out.write_all(match column.align {
            Align::Start => b" --- |".as_slice(),
            Align::Center => b" :-: |",
            Align::End => b" --: |",
        })?;
    }
    out.write_all(b"\n")
}

fn row_of(
    document: &Document<'_>,
    table: &Table<'_>,
    cells: &[Cell<'_>],
    total: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    out.write_all(b"|")?;
    for cell in cells.iter().take(table.columns.len()) {
        out.write_all(b" ")?;
        value(document, cell, total, out)?;
        out.write_all(b" |")?;
    }
    out.write_all(b"\n")
}

fn value(document: &Document<'_>, cell: &Cell<'_>, total: bool, out: &mut dyn Write) -> io::Result<()> {
    let has_words = |texts: &[Text<'_>]| texts.iter().any(|text| !text.is_empty());
    let texts = match &cell.value {
        Value::Id(id) if !total && !id.is_empty() => return code(&plain::shown(id), out),
        Value::Text(text) => std::slice::from_ref(text),
        Value::Texts(texts) => texts,
        _ => &[],
    };
    if has_words(texts) {
        for (position, line) in texts.iter().enumerate() {
            separate(position, out)?;
            if total {
                text(&Text::styled(Style::Strong, line.words()), Place::Within, out)?;
            } else {
                text(line, Place::Within, out)?;
            }
        }
        return Ok(());
    }
    for (position, line) in plain::lines(document, cell, Signs::Glyphs).iter().enumerate() {
        separate(position, out)?;
        let style = if total { Style::Strong } else { Style::Plain };
        text(&Text::styled(style, line.as_ref()), Place::Within, out)?;
    }
    Ok(())
}

fn separate(position: usize, out: &mut dyn Write) -> io::Result<()> {
    if position > 0 { out.write_all(b"<br>") } else { Ok(()) }
}

/// What short headings stand for.
fn titles(table: &Table<'_>, out: &mut dyn Write) -> io::Result<()> {
    let titled = |column| Some((column, Column::spelled_out(column)?));
    for (position, (column, title)) in table.columns.iter().filter_map(titled).enumerate() {
        out.write_all(if position > 0 { b"; " } else { b"\n" })?;
        words(&column.heading, if position > 0 { Place::Within } else { Place::Start }, out)?;
        out.write_all("\u{a0}= ".as_bytes())?;
        words(title, Place::Within, out)?;
    }
    if table.columns.iter().any(|column| titled(column).is_some()) { out.write_all(b"\n") } else { Ok(()) }
}
