//! Tables: headings that come again on each page, bands over the whole width, rows that no page cuts.

use std::fmt::Write as _;

use super::body::Body;
use super::paragraph::{Look, justified};
use super::runs::Manner;
use super::tracked::Change;
use super::widths::{self, Widths};
use super::xml;
use crate::{Align, Cell, Column, Row, Table, Text};

/// How headings stand in their cells, by properties after the ground.
const TURNED: &str = "<w:textDirection w:val=\"btLr\"/><w:vAlign w:val=\"center\"/>";
const UPRIGHT: &str = "<w:vAlign w:val=\"bottom\"/>";

impl Body<'_> {
    pub(super) fn table(&mut self, table: &Table<'_>) {
        if !table.caption.is_empty() || self.breaks {
            self.prose(&Look { keeps_next: true, ..Look::new("Caption") }, &table.caption);
        }
        if !table.columns.is_empty() {
            self.grid(table);
        }
        self.titles(table);
        // Two tables with nothing between them would be one.
        self.apart();
    }

    fn grid(&mut self, table: &Table<'_>) {
        let widths = widths::of(self.document, table, self.sheet.text_width());
        let caption = xml::escaped(&table.caption.words());
        let _ = write!(
            self.xml,
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"{}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
             <w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"{}\" w:lastColumn=\"0\" w:noHBand=\"1\" \
             w:noVBand=\"1\"/>",
            widths.columns.iter().sum::<usize>(),
            u8::from(table.columns.first().is_some_and(|column| column.names_rows)),
        );
        if !caption.trim().is_empty() {
            // Said of the table to whoever hears it.
            let _ = write!(self.xml, "<w:tblCaption w:val=\"{caption}\"/>");
        }
        self.xml.push_str("</w:tblPr><w:tblGrid>");
        for width in &widths.columns {
            let _ = write!(self.xml, "<w:gridCol w:w=\"{width}\"/>");
        }
        self.xml.push_str("</w:tblGrid>");
        self.headings(table, &widths);
        table.rows.iter().for_each(|row| self.row(table, row, &widths));
        self.xml.push_str("</w:tbl>");
    }

    fn headings(&mut self, table: &Table<'_>, widths: &Widths) {
        if Column::groups(&table.columns).any(|(heading, _)| !heading.trim().is_empty()) {
            self.xml.push_str("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
            let mut from = 0;
            for (heading, group) in Column::groups(&table.columns) {
                let to = from + group.len();
                self.heading(heading, widths.columns[from..to].iter().sum(), group.len(), false, Align::Center);
                from = to;
            }
            self.xml.push_str("</w:tr>");
        }
        self.xml.push_str("<w:tr><w:trPr><w:cantSplit/>");
        if widths.turned > 0 {
            let _ = write!(self.xml, "<w:trHeight w:val=\"{}\" w:hRule=\"atLeast\"/>", widths.turned);
        }
        self.xml.push_str("<w:tblHeader/></w:trPr>");
        for (column, width) in table.columns.iter().zip(&widths.columns) {
            let turned = widths.turned > 0 && widths::is_turned(column);
            self.heading(&column.heading, *width, 1, turned, column.align);
        }
        self.xml.push_str("</w:tr>");
    }

    fn heading(&mut self, words: &str, width: usize, span: usize, turned: bool, align: Align) {
        let ground = self.print.palette.ground;
        self.open_cell(width, span, Some(ground), if turned { TURNED } else { UPRIGHT });
        let align = if turned { Align::Start } else { align };
        let look = Look { keeps_next: true, align: justified(align), ..Look::new("TableHeading") };
        self.paragraph(&look, |body| body.words(None, words, Manner::default()));
        self.xml.push_str("</w:tc>");
    }

    fn row(&mut self, table: &Table<'_>, row: &Row<'_>, widths: &Widths) {
        match row {
            Row::Band { level, text, .. } => self.band(*level, text, widths),
            Row::Cells { id, cells, total } => {
                let whole = Change::of_row(cells);
                self.xml.push_str("<w:tr><w:trPr>");
                self.xml.push_str(if Cell::are_long(cells) { "" } else { "<w:cantSplit/>" });
                if let Some(change) = whole {
                    self.tracked.open(change, &mut self.xml);
                    self.xml.push_str("/>");
                }
                self.xml.push_str("</w:trPr>");
                for (at, column) in table.columns.iter().enumerate() {
                    // Every row has a cell for each column; Word refuses one that has not.
                    let empty = Cell::default();
                    let cell = cells.get(at).unwrap_or(&empty);
                    self.cell(cell, column, widths.columns[at], *total, if at == 0 { id } else { "" });
                }
                self.xml.push_str("</w:tr>");
            }
        }
    }

    /// A band: one cell over all columns, that stays with the row below it.
    fn band(&mut self, level: usize, text: &Text<'_>, widths: &Widths) {
        let palette = &self.print.palette;
        let (ground, style) = if level == 0 { (palette.accent, "TableBand") } else { (palette.band, "TableBandBelow") };
        self.xml.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        self.open_cell(widths.columns.iter().sum(), widths.columns.len(), Some(ground), "");
        let look = Look { keeps_next: true, ..Look::new(style) };
        if text.spans().all(|span| span.words.trim().is_empty()) {
            let words = self.document.words.empty.as_ref();
            self.paragraph(&look, |body| body.words(None, words, Manner::default()));
        } else {
            self.paragraph(&look, |body| body.text(text, Manner::default()));
        }
        self.xml.push_str("</w:tc></w:tr>");
    }

    /// What short headings stand for.
    fn titles(&mut self, table: &Table<'_>) {
        let of = |column: &Column<'_>| Some(format!("{}\u{a0}= {}", column.heading, column.spelled_out()?));
        let titles: Vec<String> = table.columns.iter().filter_map(of).collect();
        if !titles.is_empty() {
            self.paragraph(&Look::new("Titles"), |body| body.words(None, &titles.join("; "), Manner::default()));
        }
    }
}
