//! Tables in HTML: headings in one group, bands as groups of rows, cells with their words.

use std::fmt::Write as _;
use std::io::{self, Write};

use maud::{Markup, PreEscaped, Render as _, html};

use super::Page;
use super::text::{self, Words};
use super::{finder, sheet};
use crate::anchor::anchor;
use crate::format::plain::{self, Signs};
use crate::{Align, Cell, Column, Row, Shade, Table, Value, Width};

/// Rows are gathered in pieces of this size.
const PIECE: usize = 1 << 16;
/// A heading of a narrow column that has more characters is turned.
const SHORT: usize = 5;

impl Page<'_> {
    pub(super) fn table(&mut self, table: &Table<'_>, out: &mut dyn Write) -> io::Result<()> {
        self.tables += 1;
        let caption = self.own(&format!("table-{}", self.tables));
        let is_searched = self.tables == 1 && self.document.finder.is_some();
        if let Some(finder) = self.document.finder.as_ref().filter(|_| is_searched) {
            out.write_all(finder::form(finder, table).0.as_bytes())?;
        }
        let head = html! {
            (PreEscaped("<div class=\"scroll")) @if is_searched { " found" } (PreEscaped("\" role=\"group\" tabindex=\"0\" aria-labelledby=\""))
            (caption) (PreEscaped("\"><table>"))
            caption id=(caption) { (self.named(&table.caption)) }
            thead { (groups(table)) tr { @for column in &table.columns { (heading(column)) } } }
        };
        out.write_all(head.0.as_bytes())?;
        self.rows(table, out)?;
        out.write_all(b"</table></div>")?;
        out.write_all(titles(table).0.as_bytes())
    }

    fn rows(&self, table: &Table<'_>, out: &mut dyn Write) -> io::Result<()> {
        // How wide a column is at least, its heading says for all of it.
        let of_cells =
            |column: &Column<'_>| if column.width == Width::Wide { align(column).to_owned() } else { class(column) };
        let classes: Vec<String> = table.columns.iter().map(of_cells).collect();
        let mut buffer = String::with_capacity(PIECE + (PIECE >> 2));
        let mut banded = false;
        buffer.push_str("<tbody>");
        for (position, row) in table.rows.iter().enumerate() {
            match row {
                Row::Band { level, text, .. } => {
                    if !banded && position > 0 {
                        buffer.push_str("</tbody><tbody>");
                    }
                    banded = true;
                    let _ = write!(buffer, "<tr class=\"band b{}\"><th scope=\"rowgroup\" colspan=\"", level.min(&2));
                    let _ = write!(buffer, "{}\"><span>", table.columns.len().max(1));
                    self.named(text).render_to(&mut buffer);
                    buffer.push_str("</span></th></tr>\n");
                }
                Row::Cells { id, cells, total } => {
                    banded = false;
                    buffer.push_str("<tr");
                    if !id.is_empty() {
                        let _ = write!(buffer, " id=\"{}{}\"", self.prefix, anchor(id));
                    }
                    buffer.push_str(if *total { " class=\"total\">" } else { ">" });
                    for ((cell, column), class) in cells.iter().zip(&table.columns).zip(&classes) {
                        self.cell(cell, column, class, &mut buffer);
                    }
                    buffer.push_str("</tr>\n");
                }
            }
            if buffer.len() >= PIECE {
                out.write_all(buffer.as_bytes())?;
                buffer.clear();
            }
        }
        buffer.push_str("</tbody>");
        out.write_all(buffer.as_bytes())
    }

    fn cell(&self, cell: &Cell<'_>, column: &Column<'_>, class: &str, buffer: &mut String) {
        let sign = match &cell.value {
            Value::Sign(key) => self.sign(key),
            _ => None,
        };
        buffer.push_str(if column.names_rows { "<th scope=\"row\"" } else { "<td" });
        let shade = match (cell.shade, sign) {
            (Shade::None, Some(sign)) => sign.shade,
            (shade, _) => shade,
        };
        let shade = if shade == Shade::None { "" } else { shade.name() };
        let sign = sign.map(sheet::class).unwrap_or_default();
        let mut before = " class=\"";
        for class in [class, shade, &sign].into_iter().filter(|class| !class.is_empty()) {
            let _ = write!(buffer, "{before}{class}");
            before = " ";
        }
        if before == " " {
            buffer.push('"');
        }
        buffer.push('>');
        self.value(cell, column, buffer);
        buffer.push_str(if column.names_rows { "</th>" } else { "</td>" });
    }

    fn value(&self, cell: &Cell<'_>, column: &Column<'_>, buffer: &mut String) {
        let words = &self.document.words;
        match &cell.value {
            // A heading of a row is never without words.
            value if column.names_rows && value.is_blank() => tell(&words.empty, buffer),
            value if cell.shade != Shade::None && value.is_blank() => {
                let sign = self.document.legend.iter().find(|sign| sign.shade == cell.shade);
                let _ = write!(buffer, "<span aria-hidden=\"true\">{}</span>", cell.shade.glyph());
                tell(sign.map_or("", |sign| &sign.word), buffer);
            }
            Value::Empty => {}
            Value::Text(text) if column.names_rows => self.named(text).render_to(buffer),
            Value::Text(text) => self.shown(text).render_to(buffer),
            Value::Texts(texts) if texts.len() == 1 => texts.iter().for_each(|text| self.shown(text).render_to(buffer)),
            Value::Texts(texts) => {
                for text in texts {
                    buffer.push_str("<div>");
                    self.shown(text).render_to(buffer);
                    buffer.push_str("</div>");
                }
            }
            // A link tells it apart already.
            Value::Id(id) if self.site.pages.contains_key(id.as_ref()) => text::id(self, id, buffer),
            Value::Id(id) => {
                buffer.push_str("<code>");
                Words(id).render_to(buffer);
                buffer.push_str("</code>");
            }
            Value::Count(count) => {
                let _ = write!(buffer, "{count}");
            }
            Value::Sign(key) => match self.sign(key) {
                Some(sign) => tell(&sign.word, buffer),
                None => Words(key).render_to(buffer),
            },
            Value::Signs(pairs) => {
                for (key, text) in pairs {
                    match self.sign(key) {
                        Some(sign) => {
                            let _ = write!(buffer, "<div class=\"h\"><span class=\"{}\">", sheet::class(sign));
                            tell(&sign.word, buffer);
                            buffer.push_str("</span> ");
                        }
                        None => buffer.push_str("<div>"),
                    }
                    text::id(self, text, buffer);
                    buffer.push_str("</div>");
                }
            }
            Value::Date { .. } | Value::Share { .. } | Value::Flag(_) => {
                for line in plain::lines(self.document, cell, Signs::Words) {
                    Words(&line).render_to(buffer);
                }
            }
        }
    }

    fn sign(&self, key: &str) -> Option<&crate::Sign<'_>> {
        self.document.sign(key)
    }
}

/// Words that are heard and copied, where a sign is seen.
fn tell(words: &str, buffer: &mut String) {
    buffer.push_str("<i>");
    Words(words).render_to(buffer);
    buffer.push_str("</i>");
}

/// The row of headings above several columns.
fn groups(table: &Table<'_>) -> Markup {
    let mut groups: Vec<(&str, usize)> = Vec::new();
    for column in &table.columns {
        let group = column.group.as_deref().unwrap_or_default();
        match groups.last_mut() {
            Some((last, count)) if *last == group => *count += 1,
            _ => groups.push((group, 1)),
        }
    }
    html! {
        @if groups.iter().any(|(group, _)| !group.is_empty()) {
            tr class="groups" {
                @for (group, count) in groups {
                    @if group.is_empty() { td colspan=(count) {} }
                    @else { th scope="colgroup" colspan=(count) { (Words(group)) } }
                }
            }
        }
    }
}

fn heading(column: &Column<'_>) -> Markup {
    let turned = column.width == Width::Sign && column.heading.chars().count() > SHORT;
    let title = column.title.as_deref().filter(|title| *title != column.heading);
    let class = class(column);
    html! {
        th scope="col" class=[(!class.is_empty()).then_some(class)] {
            @if let Some(title) = title {
                span class=[turned.then_some("turned")] aria-hidden="true" { (Words(&column.heading)) }
                i { (Words(title)) }
            } @else if turned {
                span class="turned" { (Words(&column.heading)) }
            } @else {
                (Words(&column.heading))
            }
        }
    }
}

fn align(column: &Column<'_>) -> &'static str {
    match column.align {
        Align::Start => "",
        // A column of signs is so anyway.
        Align::Center if column.width == Width::Sign => "",
        Align::Center => "c",
        Align::End => "e",
    }
}

fn class(column: &Column<'_>) -> String {
    let width = match column.width {
        Width::Sign => "n",
        Width::Short => "h",
        Width::Medium => "",
        Width::Wide => "w",
    };
    [align(column), width].into_iter().filter(|class| !class.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What short headings stand for, for those who see them.
fn titles(table: &Table<'_>) -> Markup {
    let titled = |column| Some((column, Column::spelled_out(column)?));
    let mut columns = table.columns.iter().filter_map(titled).peekable();
    html! {
        @if columns.peek().is_some() {
            p class="titles" aria-hidden="true" {
                @for (position, (column, title)) in columns.enumerate() {
                    @if position > 0 { "; " }
                    span { (Words(&column.heading)) "\u{a0}= " (Words(title)) }
                }
            }
        }
    }
}
