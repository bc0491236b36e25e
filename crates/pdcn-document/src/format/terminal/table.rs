//! A table in columns: headings, groups of headings, bands across, rows.

use std::io;

use super::Page;
use super::cell::Laid;
use super::columns::{gap, groups, span, widths};
use super::prose::Prose;
use super::rows::Slot;
use crate::{Align, Cell, Row, Shade, Style, Table, Text};

impl Page<'_> {
    pub(super) fn table(&mut self, table: &Table<'_>) -> io::Result<()> {
        if !table.caption.is_empty() {
            let mut caption = Prose::default();
            caption.push(Style::Strong, &table.caption.words());
            self.prose(&caption, "", "")?;
        }
        match widths(self.document, table, self.width) {
            Some(widths) => self.columns(table, &widths)?,
            None => self.stanzas(table)?,
        }
        self.titles(table)
    }

    fn columns(&mut self, table: &Table<'_>, widths: &[usize]) -> io::Result<()> {
        self.headings(table, widths)?;
        let mut totals = false;
        for row in &table.rows {
            match row {
                Row::Band { level, text, .. } => self.band(*level, text, span(table, widths, 0, widths.len()))?,
                Row::Cells { cells, total, .. } => {
                    if *total && !totals {
                        self.rule(table, widths)?;
                    }
                    totals = *total;
                    self.cells(table, widths, cells, *total)?;
                }
            }
        }
        Ok(())
    }

    fn headings(&mut self, table: &Table<'_>, widths: &[usize]) -> io::Result<()> {
        let groups = groups(table);
        if groups.iter().any(|(_, _, heading)| !heading.is_empty()) {
            let mut slots = Vec::new();
            for &(from, to, heading) in &groups {
                let align = if to - from > 1 { Align::Center } else { table.columns[from].align };
                slots.push(Slot::heading(before(table, from), span(table, widths, from, to), align, heading));
            }
            self.line_up(&slots, true)?;
        }
        let heading = |position: usize, before: usize| {
            let column = &table.columns[position];
            Slot::heading(before, widths[position], column.align, &column.heading)
        };
        let slots: Vec<Slot> = slots(table, heading);
        self.line_up(&slots, true)?;
        self.rule(table, widths)
    }

    fn cells(&mut self, table: &Table<'_>, widths: &[usize], cells: &[Cell<'_>], total: bool) -> io::Result<()> {
        let cell = |position: usize, before: usize| {
            let laid = cells.get(position).map(|cell| Laid::new(self.document, cell, total)).unwrap_or_default();
            Slot { before, width: widths[position], align: table.columns[position].align, laid }
        };
        let slots: Vec<Slot> = slots(table, cell);
        self.line_up(&slots, false)
    }

    fn rule(&mut self, table: &Table<'_>, widths: &[usize]) -> io::Result<()> {
        for (position, width) in widths.iter().enumerate() {
            write!(self.out, "{:1$}{2}", "", before(table, position), "─".repeat(*width))?;
        }
        self.blank()
    }

    /// The beginning of a group of rows: the wider the group, the heavier its line.
    pub(super) fn band(&mut self, level: usize, text: &Text<'_>, width: usize) -> io::Result<()> {
        let (first, line) = match level {
            0 => ("━━ ", "━"),
            1 => ("── ", "─"),
            _ => ("·· ", ""),
        };
        let mut prose = Prose::default();
        prose.push(Style::Strong, &text.words());
        let lines = prose.lines(self.width.saturating_sub(3).max(1));
        for (position, part) in lines.iter().enumerate() {
            self.out.write_all(if position == 0 { first } else { "   " }.as_bytes())?;
            prose.write(part, Shade::None, self.paint, self.out)?;
            if position + 1 == lines.len() {
                let left = width.saturating_sub(prose.width_of(part) + 4);
                if left > 0 && !line.is_empty() {
                    write!(self.out, " {}", line.repeat(left))?;
                }
            }
            self.blank()?;
        }
        Ok(())
    }

    /// What short headings stand for.
    fn titles(&mut self, table: &Table<'_>) -> io::Result<()> {
        let mut prose = Prose::default();
        for column in &table.columns {
            let Some(title) = column.spelled_out() else { continue };
            if !prose.is_empty() {
                prose.push(Style::Quiet, "; ");
            }
            prose.push(Style::Quiet, &column.heading);
            prose.push(Style::Quiet, "\u{a0}= ");
            prose.push(Style::Quiet, title);
        }
        if prose.is_empty() { Ok(()) } else { self.blank().and_then(|()| self.prose(&prose, "", "")) }
    }
}

/// The columns of text left free before a column.
fn before(table: &Table<'_>, position: usize) -> usize {
    position.checked_sub(1).map_or(0, |left| gap(table.columns[left].width, table.columns[position].width))
}

fn slots(table: &Table<'_>, slot: impl Fn(usize, usize) -> Slot) -> Vec<Slot> {
    (0..table.columns.len()).map(|position| slot(position, before(table, position))).collect()
}
