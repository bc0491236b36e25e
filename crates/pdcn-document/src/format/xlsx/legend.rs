//! The sheet of words: what the document is, its signs, and all that is not in a table.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::formats::{Formats, Look, section};
use super::widths::row_height;
use crate::format::plain::{self, Signs, shown};
use crate::{Align, Block, Document, Fact, Item, Table, Text, Tone};

/// US Letter, the paper of Québec.
const LETTER: u8 = 1;
/// The width of the column of words.
const WIDTH: f64 = 90.0;
/// The longest head or foot of a page.
const MOST_SIGNS: usize = 250;

/// A sheet of words in three columns, row after row.
struct Page<'p> {
    document: &'p Document<'p>,
    worksheet: &'p mut Worksheet,
    formats: Formats,
    row: u32,
}

pub(super) fn write(document: &Document<'_>, worksheet: &mut Worksheet, title: &str) -> Result<(), XlsxError> {
    for (column, width) in [(0, 6.0), (1, 24.0), (2, WIDTH)] {
        worksheet.set_column_width(column, width)?;
    }
    let mut page = Page { document, worksheet, formats: Formats::default(), row: 0 };
    page.heading(&document.title)?;
    if let Some(subtitle) = &document.subtitle {
        page.words(2, subtitle, false)?;
    }
    let warnings = warnings(document);
    page.blocks(warnings)?;
    page.facts(&document.facts)?;
    page.signs()?;
    for table in document.tables() {
        page.titles(table)?;
    }
    page.blocks(&document.blocks[warnings.len()..])?;
    if let Some(footer) = &document.footer {
        page.row += 1;
        page.words(2, footer, false)?;
    }
    print(page.worksheet, document, title, &document.words.legend, true);
    Ok(())
}

/// The warnings that a document begins with.
pub(super) fn warnings<'d, 'a>(document: &'d Document<'a>) -> &'d [Block<'a>] {
    let warns = |block: &&Block<'_>| matches!(block, Block::Note(note) if note.tone == Tone::Warning);
    let count = document.blocks.iter().take_while(warns).count();
    &document.blocks[..count]
}

/// How a sheet is printed: as wide as the page, with what it is at the head and the page at the foot.
pub(super) fn print(worksheet: &mut Worksheet, document: &Document<'_>, title: &str, caption: &str, wide: bool) {
    if wide {
        worksheet.set_landscape();
    }
    worksheet.set_paper_size(LETTER).set_print_fit_to_pages(1, 0).set_margins(0.4, 0.4, 0.7, 0.7, 0.3, 0.3);
    let words = |words: &str| shown(words).chars().take(MOST_SIGNS / 2).collect::<String>().replace('&', "&&");
    let footer = document.footer.as_ref().map(|footer| words(&footer.words())).unwrap_or_default();
    let (page, of) = (words(&document.words.page), words(&document.words.of));
    worksheet.set_header(fitting(format!("&L{}&R{}", words(title), words(caption)), &format!("&L{}", words(title))));
    let pages = format!("&R{page} &P {of} &N");
    worksheet.set_footer(fitting(format!("&L{footer}{pages}"), &pages));
}

/// The longer text where there is room for it.
fn fitting(long: String, short: &str) -> String {
    if long.encode_utf16().count() <= MOST_SIGNS { long } else { short.to_owned() }
}

impl Page<'_> {
    fn put(&mut self, column: u16, words: &str, strong: bool) -> Result<(), XlsxError> {
        let format = self.formats.of(Look { strong, bare: true, ..Look::default() });
        // Far below the limit of a cell: a page of prose is cut into paragraphs.
        self.worksheet.write_string_with_format(self.row, column, shown(words), format)?;
        Ok(())
    }

    fn words(&mut self, column: u16, text: &Text<'_>, strong: bool) -> Result<(), XlsxError> {
        let words = plain::told(text);
        self.put(column, &words, strong)?;
        self.worksheet.set_row_height(self.row, row_height([(words.as_ref(), WIDTH)].into_iter()))?;
        self.row += 1;
        Ok(())
    }

    fn heading(&mut self, text: &Text<'_>) -> Result<(), XlsxError> {
        self.row += u32::from(self.row > 0);
        let words = shown(&plain::told(text)).into_owned();
        self.worksheet.write_string_with_format(self.row, 0, words, &section())?;
        self.row += 1;
        Ok(())
    }

    fn facts(&mut self, facts: &[Fact<'_>]) -> Result<(), XlsxError> {
        for fact in facts {
            self.put(1, &fact.name, true)?;
            self.words(2, &fact.value, false)?;
        }
        Ok(())
    }

    fn signs(&mut self) -> Result<(), XlsxError> {
        if self.document.legend.is_empty() {
            return Ok(());
        }
        self.heading(&Text::plain(self.document.words.legend.as_ref()))?;
        for sign in &self.document.legend {
            let look = Look { shade: sign.shade, align: Align::Center, ..Look::default() };
            let glyph = plain::sign(self.document, sign.key, Signs::Glyphs);
            self.worksheet.write_string_with_format(self.row, 0, glyph, self.formats.of(look))?;
            self.put(1, &sign.word, true)?;
            self.put(2, &sign.meaning, false)?;
            self.row += 1;
        }
        Ok(())
    }

    /// What short headings stand for.
    fn titles(&mut self, table: &Table<'_>) -> Result<(), XlsxError> {
        if table.columns.iter().any(|column| column.spelled_out().is_some()) {
            self.heading(&table.caption)?;
        }
        for column in &table.columns {
            let Some(title) = column.spelled_out() else { continue };
            self.put(1, &column.heading, true)?;
            self.put(2, title, false)?;
            self.row += 1;
        }
        Ok(())
    }

    fn blocks(&mut self, blocks: &[Block<'_>]) -> Result<(), XlsxError> {
        for block in blocks {
            match block {
                Block::Paragraph(text) => self.words(2, text, false)?,
                Block::Commented(commented) => {
                    self.words(2, &commented.text, false)?;
                    for comment in &commented.comments {
                        let comment = format!("    {}", plain::told(comment));
                        self.words(2, &Text::plain(comment), false)?;
                    }
                }
                Block::Note(note) => {
                    let words = &self.document.words;
                    let word = match note.tone {
                        Tone::Hint => &words.hint,
                        Tone::Good => &words.good,
                        Tone::Warning => &words.warning,
                    };
                    self.put(1, word, true)?;
                    self.words(2, &note.text, false)?;
                }
                Block::List { ordered, items } => self.items(items, *ordered, 0)?,
                Block::Facts(facts) => self.facts(facts)?,
                Block::Section(section) => {
                    self.heading(&section.heading)?;
                    self.blocks(&section.blocks)?;
                }
                Block::Figure(figure) => self.blocks(&figure.alternative)?,
                Block::Table(_) | Block::NewPage => {}
            }
        }
        Ok(())
    }

    fn items(&mut self, items: &[Item<'_>], ordered: bool, depth: usize) -> Result<(), XlsxError> {
        for (position, item) in items.iter().enumerate() {
            let sign = match (item.tick, ordered) {
                (Some(true), _) => "☑".to_owned(),
                (Some(false), _) => "☐".to_owned(),
                (None, true) => format!("{}.", position + 1),
                (None, false) => "–".to_owned(),
            };
            self.put(0, &sign, false)?;
            let words = format!("{}{}", "    ".repeat(depth.min(20)), plain::told(&item.text));
            self.words(2, &Text::plain(words), false)?;
            self.items(&item.items, ordered, depth + 1)?;
        }
        Ok(())
    }
}
