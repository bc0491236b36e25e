//! `csv`: the tables of a document for a spreadsheet or a program. Bands become columns, signs become words.
//!
//! A document with one table gives that table alone. With several, those that have the same columns are one, with the
//! caption of each in a first column; else they stand one after the other, each under its caption, with a blank line
//! between.
//!
//! A spreadsheet takes a cell that starts with `=`, `+`, `-` or `@` for a formula: such a cell gets a `'` before it, as
//! OWASP advises. Numbers of our own are never negative, so that nothing else is touched. A file that begins with a byte
//! order mark is made for a spreadsheet: there words that it would change into a number or a date (`1.1`, `MAI-001`) get
//! the `'` too. Programs that read the file without the mark get them as they are.
//!
//! CSV has no comments: what a document says of itself besides its tables is not in it, since a line of prose would be a
//! record to whoever reads it. That it is not whole must be told beside it, as the command does by its exit code and on
//! standard error.

use std::borrow::Cow;
use std::io::{self, Write};

use csv::{Terminator, Writer, WriterBuilder};

use super::plain::{self, Signs, guarded, shown};
use super::{Csv, Separator};
use crate::groups::Groups;
use crate::{Block, Cell, Document, Fact, Item, Row, Shade, Table, Text, Value};

/// What stands between several texts of one cell, which stays on one line.
const BETWEEN: &str = " | ";
/// What tells a program that the text is UTF-8: Excel takes it for another encoding without.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

pub(super) fn write(document: &Document<'_>, options: Csv, out: &mut dyn Write) -> io::Result<()> {
    if options.byte_order_mark {
        out.write_all(BYTE_ORDER_MARK)?;
    }
    let tables = document.tables();
    match tables.as_slice() {
        [] => Sheet::new(document, options, out).prose(),
        [table] => Sheet::new(document, options, out).table(table),
        [first, others @ ..] if others.iter().all(|table| alike(first, table)) => {
            Sheet::new(document, options, out).as_one(first, &tables)
        }
        _ => {
            for (position, table) in tables.iter().enumerate() {
                if position > 0 {
                    out.write_all(b"\r\n")?;
                }
                let mut sheet = Sheet::new(document, options, &mut *out);
                sheet.record(&[&caption(table)])?;
                sheet.table(table)?;
            }
            Ok(())
        }
    }
}

/// True when two tables can be one.
fn alike(one: &Table<'_>, other: &Table<'_>) -> bool {
    let columns = |table: &Table<'_>| table.columns.iter().map(|column| column.key.to_string()).collect::<Vec<_>>();
    one.bands == other.bands && columns(one) == columns(other)
}

fn caption(table: &Table<'_>) -> String {
    let mut caption = String::new();
    plain::push_text(&mut caption, &table.caption);
    caption
}

/// What is written into.
struct Sheet<'s> {
    document: &'s Document<'s>,
    writer: Writer<&'s mut dyn Write>,
    /// It begins with the mark that tells a spreadsheet how to read it.
    for_spreadsheets: bool,
    /// The cell being made: one memory for all.
    cell: String,
}

impl<'s> Sheet<'s> {
    fn new(document: &'s Document<'s>, options: Csv, out: &'s mut dyn Write) -> Self {
        let separator = match options.separator {
            Separator::Comma => b',',
            Separator::Semicolon => b';',
            Separator::Tab => b'\t',
        };
        // The end of line of the standard, which Excel and LibreOffice read as well as the other.
        let mut builder = WriterBuilder::new();
        builder.delimiter(separator).terminator(Terminator::CRLF).flexible(true);
        let for_spreadsheets = options.byte_order_mark;
        Self { document, writer: builder.from_writer(out), for_spreadsheets, cell: String::new() }
    }

    /// One table.
    fn table(&mut self, table: &Table<'_>) -> io::Result<()> {
        self.headings(table, None)?;
        self.rows(table, None)?;
        self.writer.flush()
    }

    /// Several tables with the same columns, as one: the first column has their captions, under the title of all.
    fn as_one(&mut self, first: &Table<'_>, tables: &[&Table<'_>]) -> io::Result<()> {
        self.headings(first, Some(&self.document.title))?;
        tables.iter().try_for_each(|table| self.rows(table, Some(&caption(table))))?;
        self.writer.flush()
    }

    /// A document without tables: what it says, in order.
    fn prose(&mut self) -> io::Result<()> {
        let document = self.document;
        self.record(&[&document.title.words()])?;
        self.facts(&document.facts)?;
        self.blocks(&document.blocks)?;
        self.writer.flush()
    }

    fn facts(&mut self, facts: &[Fact<'_>]) -> io::Result<()> {
        facts.iter().try_for_each(|fact| self.record(&[&fact.name, &fact.value.words()]))
    }

    fn blocks(&mut self, blocks: &[Block<'_>]) -> io::Result<()> {
        for block in blocks {
            match block {
                Block::Paragraph(text) => self.record(&[&plain::told(text)])?,
                Block::Commented(commented) => {
                    let texts = std::iter::once(&commented.text).chain(&commented.comments);
                    let words: Vec<Cow<'_, str>> = texts.map(plain::told).collect();
                    self.record(&words.iter().map(AsRef::as_ref).collect::<Vec<&str>>())?;
                }
                Block::Note(note) => self.record(&[&note.text.words()])?,
                Block::List { items, .. } => self.items(items)?,
                Block::Facts(facts) => self.facts(facts)?,
                Block::Section(section) => {
                    self.record(&[&plain::told(&section.heading)])?;
                    self.blocks(&section.blocks)?;
                }
                Block::Figure(figure) => self.blocks(&figure.alternative)?,
                Block::Table(_) | Block::NewPage => {}
            }
        }
        Ok(())
    }

    fn items(&mut self, items: &[Item<'_>]) -> io::Result<()> {
        for item in items {
            let words = &self.document.words;
            let tick = item.tick.map(|ticked| if ticked { &words.yes } else { &words.no });
            match tick {
                Some(tick) => self.record(&[&plain::told(&item.text), tick])?,
                None => self.record(&[&plain::told(&item.text)])?,
            }
            self.items(&item.items)?;
        }
        Ok(())
    }

    /// A line of its own.
    fn record(&mut self, fields: &[&str]) -> io::Result<()> {
        fields.iter().try_for_each(|field| self.put(&shown(field)))?;
        self.end()
    }

    fn put(&mut self, words: &str) -> io::Result<()> {
        Ok(self.writer.write_field(guarded(words, self.for_spreadsheets).as_ref())?)
    }

    /// A number, a date, a share: a spreadsheet may take it for what it is.
    fn put_value(&mut self, words: &str) -> io::Result<()> {
        Ok(self.writer.write_field(guarded(words, false).as_ref())?)
    }

    fn end(&mut self) -> io::Result<()> {
        Ok(self.writer.write_record(None::<&[u8]>)?)
    }

    /// The headings; first that of the captions when several tables become one.
    fn headings(&mut self, table: &Table<'_>, captions: Option<&Text<'_>>) -> io::Result<()> {
        if let Some(heading) = captions {
            self.put(&shown(&heading.words()))?;
        }
        for band in &table.bands {
            self.put(&shown(&band.heading))?;
        }
        for column in &table.columns {
            let heading = match &column.group {
                Some(group) if !group.is_empty() => Cow::Owned(format!("{group} {}", column.heading)),
                _ => Cow::Borrowed(column.heading.as_ref()),
            };
            self.put(&shown(&heading))?;
        }
        self.end()
    }

    fn rows(&mut self, table: &Table<'_>, caption: Option<&str>) -> io::Result<()> {
        let mut groups = Groups::new(table);
        for row in &table.rows {
            groups.read(row);
            let Row::Cells { cells, .. } = row else { continue };
            if let Some(caption) = caption {
                self.put(caption)?;
            }
            for group in groups.current() {
                let mut words = std::mem::take(&mut self.cell);
                words.clear();
                if let Some((_, text)) = group {
                    plain::push_text(&mut words, text);
                }
                self.put(&words)?;
                self.cell = words;
            }
            for cell in cells.iter().take(table.columns.len()) {
                self.value(cell)?;
            }
            self.end()?;
        }
        Ok(())
    }

    fn value(&mut self, cell: &Cell<'_>) -> io::Result<()> {
        match &cell.value {
            // Most cells: no list of lines is made for them.
            Value::Empty if cell.shade == Shade::None => self.put(""),
            Value::Text(Text::Plain(words)) | Value::Id(words) if !words.is_empty() => self.put(&shown(words)),
            value => match plain::lines(self.document, cell, Signs::Words).as_slice() {
                [one] if matches!(value, Value::Count(_) | Value::Date { .. } | Value::Share { .. }) => {
                    self.put_value(one)
                }
                [one] => self.put(one),
                several => self.put(&several.join(BETWEEN)),
            },
        }
    }
}
