//! The tables of a document of Word, each with the headings that stand above it. Texts only: nothing of the document is
//! followed, opened or computed.

use std::collections::BTreeMap;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::Unreadable;
use crate::same::clean;
use crate::table::cells::{At, Cell, Sheet};
use crate::xml::{attribute, referred};

/// How many columns a cell may go over: what Word allows.
const MOST_COLUMNS: u32 = 63;

/// Reads `word/document.xml`.
pub(super) fn read(document: &str) -> Result<Vec<Sheet>, Unreadable> {
    let mut reader = Reader::from_str(document);
    let mut reading = Reading::default();
    loop {
        match reader.read_event().map_err(|error| Unreadable::Damaged(error.to_string()))? {
            Event::Start(element) => reading.open(&element),
            Event::Empty(element) => {
                reading.open(&element);
                reading.close(element.local_name().as_ref());
            }
            Event::End(element) => reading.close(element.local_name().as_ref()),
            Event::Text(text) if reading.in_text => reading.text.push_str(&text.xml_content(XmlVersion::default())),
            Event::GeneralRef(reference) if reading.in_text => reading.text.push_str(&referred(&reference)),
            Event::Eof => break,
            _ => {}
        }
    }
    let Reading { mut sheets, paragraphs, below, .. } = reading;
    if let Some(first) = sheets.first_mut() {
        first.beside.paragraphs = paragraphs.into_iter().chain(below).collect();
    }
    Ok(sheets)
}

/// What is being read.
#[derive(Default)]
struct Reading {
    sheets: Vec<Sheet>,
    /// The headings above, by level.
    above: BTreeMap<u8, String>,
    /// What is said outside tables, without being a heading.
    paragraphs: Vec<String>,
    /// The headings since the last table: nothing stands below them.
    below: Vec<String>,
    /// How many tables are open: what is in a table inside a cell belongs to that cell.
    depth: usize,
    sheet: Sheet,
    merged: Vec<(At, At)>,
    row: u32,
    column: u32,
    /// The columns that a cell goes over.
    span: u32,
    shade: Option<String>,
    /// Where a cell goes on that began in a row above: `Some(true)` where it begins.
    down: Option<bool>,
    /// The cells that go on downwards, by column.
    open_down: BTreeMap<u32, At>,
    /// The level of the paragraph, when it is a heading.
    level: Option<u8>,
    /// What the paragraph or the cell says so far.
    text: String,
    in_text: bool,
    in_deleted: usize,
}

impl Reading {
    fn open(&mut self, element: &BytesStart<'_>) {
        match element.local_name().as_ref() {
            "tbl" => {
                self.depth += 1;
                if self.depth == 1 {
                    self.below.clear();
                    let name = format!("{}", self.sheets.len() + 1);
                    let above = self.above.values().cloned().collect();
                    self.sheet = Sheet { name, above, ..Sheet::default() };
                    self.row = 0;
                    self.open_down.clear();
                }
            }
            "tr" if self.depth == 1 => self.column = 0,
            "tc" if self.depth == 1 => {
                self.span = 1;
                self.shade = None;
                self.down = None;
                self.text.clear();
            }
            "gridSpan" if self.depth == 1 => {
                self.span =
                    attribute(element, "val").and_then(|span| span.parse().ok()).unwrap_or(1).clamp(1, MOST_COLUMNS);
            }
            "gridBefore" if self.depth == 1 => {
                let before: u32 = attribute(element, "val").and_then(|span| span.parse().ok()).unwrap_or(0);
                self.column = before.min(MOST_COLUMNS);
            }
            "vMerge" if self.depth == 1 => {
                self.down = Some(attribute(element, "val").is_some_and(|down| down == "restart"));
            }
            "shd" if self.depth == 1 => {
                let colour = attribute(element, "fill").map(|fill| fill.to_ascii_uppercase());
                let is_colour = |fill: &String| fill.len() == 6 && fill.bytes().all(|byte| byte.is_ascii_hexdigit());
                // The fill of a cell comes before those of its words.
                if self.shade.is_none() && self.text.is_empty() {
                    self.shade = colour.filter(is_colour).filter(|fill| fill != "FFFFFF");
                }
            }
            "p" if self.depth == 0 => {
                self.level = None;
                self.text.clear();
            }
            "pStyle" if self.depth == 0 => self.level = attribute(element, "val").as_deref().and_then(level),
            "outlineLvl" if self.depth == 0 => {
                self.level =
                    attribute(element, "val").and_then(|level| level.parse::<u8>().ok()).map(|level| level + 1);
            }
            "t" => self.in_text = self.in_deleted == 0,
            "br" | "cr" => self.text.push('\n'),
            "tab" if !self.text.is_empty() => self.text.push(' '),
            "noBreakHyphen" => self.text.push('-'),
            "sym" => {
                // A character of a font of symbols: by its number, in the private area.
                let number = attribute(element, "char").and_then(|char| u32::from_str_radix(&char, 16).ok());
                let sign = number.and_then(sign_of_font).or_else(|| number.and_then(char::from_u32));
                self.text.extend(sign);
            }
            // What a reviewer has taken out is not there any more.
            "del" | "moveFrom" => self.in_deleted += 1,
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "tbl" => {
                self.depth = self.depth.saturating_sub(1);
                if self.depth == 0 {
                    let mut sheet = std::mem::take(&mut self.sheet);
                    sheet.merge(std::mem::take(&mut self.merged));
                    self.sheets.push(sheet);
                    self.text.clear();
                }
            }
            "tr" if self.depth == 1 => self.row += 1,
            "tc" if self.depth == 1 => self.end_cell(),
            "p" if self.depth == 0 => self.end_paragraph(),
            "p" => self.text.push('\n'),
            "t" => self.in_text = false,
            "del" | "moveFrom" => self.in_deleted = self.in_deleted.saturating_sub(1),
            _ => {}
        }
    }

    fn end_cell(&mut self) {
        let at = (self.row, self.column);
        let right = self.column + self.span - 1;
        let text = clean(&std::mem::take(&mut self.text));
        let shade = self.shade.take();
        if self.down == Some(false) {
            // It shows what the cell above shows.
            if let Some(first) = self.open_down.get(&self.column).copied() {
                match self.merged.iter_mut().find(|(start, _)| *start == first) {
                    Some((_, end)) => *end = (self.row, right),
                    None => self.merged.push((first, (self.row, right))),
                }
            }
        } else {
            self.open_down.remove(&self.column);
            if self.down == Some(true) {
                self.open_down.insert(self.column, at);
            }
            if self.span > 1 {
                self.merged.push((at, (self.row, right)));
            }
            if !text.is_empty() || shade.is_some() {
                self.sheet.cells.insert(at, Cell { text, shade, odd: None });
            }
        }
        self.column = right + 1;
    }

    fn end_paragraph(&mut self) {
        let text = clean(&std::mem::take(&mut self.text));
        if text.is_empty() {
            self.level = None;
            return;
        }
        let Some(level) = self.level.take() else {
            self.paragraphs.push(text);
            return;
        };
        self.below.push(text.clone());
        self.above.retain(|other, _| *other < level);
        self.above.insert(level, text);
    }
}

/// The level of a style of headings: `Heading1`, `Titre2`. The title of the document is none.
fn level(style: &str) -> Option<u8> {
    let style = style.to_lowercase();
    let number = style.trim_start_matches(|character: char| !character.is_ascii_digit());
    (style.starts_with("heading") || style.starts_with("titre")).then(|| number.parse().ok())?
}

/// The characters of the fonts Wingdings and Symbol that stand in tables of progressions.
fn sign_of_font(number: u32) -> Option<char> {
    Some(match number & 0xFF {
        0xE0 | 0xE8 | 0xF0 => '→',
        0xAB | 0xB6 => '★',
        0xFC | 0xFE => '✓',
        0xFB | 0xFD => '✗',
        _ => return None,
    })
}
