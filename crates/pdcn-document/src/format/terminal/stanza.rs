//! A table that does not fit: each row as a block of its own, names before values.

use std::io;

use super::Page;
use super::cell::Laid;
use super::prose::Prose;
use crate::{Cell, Column, Row, Style, Table, Width};

impl Page<'_> {
    /// Every row as a block, and that it is so.
    pub(super) fn stanzas(&mut self, table: &Table<'_>) -> io::Result<()> {
        let narrow = self.document.words.narrow.clone();
        self.prose(&Prose::new(Style::Quiet, &narrow), "", "")?;
        for row in &table.rows {
            self.blank()?;
            match row {
                Row::Band { level, text, .. } => self.band(*level, text, self.width)?,
                Row::Cells { cells, total, .. } => self.stanza(table, cells, *total)?,
            }
        }
        Ok(())
    }

    /// What names the row, then sentences under each other, then signs in one flow with their headings.
    fn stanza(&mut self, table: &Table<'_>, cells: &[Cell<'_>], total: bool) -> io::Result<()> {
        let named = table.columns.iter().position(|column| column.names_rows).unwrap_or_default();
        let laid: Vec<Laid> = cells.iter().map(|cell| Laid::new(self.document, cell, total)).collect();
        let name = laid.get(named).map(flow).unwrap_or_default();
        self.prose(&name, "■ ", "  ")?;
        let mut signs = Prose::default();
        for (position, (column, laid)) in table.columns.iter().zip(&laid).enumerate() {
            if position == named || laid.texts.is_empty() {
                continue;
            }
            if column.width == Width::Sign {
                if !signs.is_empty() {
                    signs.push(Style::Plain, ", ");
                }
                heading(&mut signs, column, "\u{a0}");
                append(&mut signs, laid);
            } else {
                let mut prose = Prose::default();
                // Several texts are a list: they end with full stops of their own.
                let is_list = laid.texts.len() > 1;
                heading(&mut prose, column, &self.document.words.colon);
                if !is_list {
                    prose.push(Style::Quiet, " ");
                    append(&mut prose, laid);
                }
                self.prose(&prose, "  ", "    ")?;
                for text in laid.texts.iter().filter(|_| is_list) {
                    self.prose(text, "    – ", "      ")?;
                }
            }
        }
        if signs.is_empty() { Ok(()) } else { self.prose(&signs, "  ", "  ") }
    }
}

/// The heading of a column with the one above it, before a value.
fn heading(prose: &mut Prose, column: &Column<'_>, after: &str) {
    if let Some(group) = column.group.as_deref().filter(|group| !group.is_empty() && column.width != Width::Sign) {
        prose.push(Style::Quiet, group);
        prose.push(Style::Quiet, ", ");
    }
    prose.push(Style::Quiet, &column.heading);
    prose.push(Style::Quiet, after);
}

fn flow(laid: &Laid) -> Prose {
    let mut prose = Prose::default();
    append(&mut prose, laid);
    prose
}

/// The texts of a cell in one flow.
fn append(prose: &mut Prose, laid: &Laid) {
    for (position, text) in laid.texts.iter().enumerate() {
        if position > 0 {
            prose.push(Style::Plain, "; ");
        }
        prose.append(text);
    }
}
