//! `terminal`: text laid out in as many columns as there are. No line is wider, nothing is cut, and colour says nothing
//! that signs and words do not.
//!
//! Laid out here rather than by a table library: those that were tried have no bands across rows, or measure painted text
//! at the cost of another parser, and none can say a row as a block when the columns do not fit.

mod cell;
mod columns;
mod paint;
mod prose;
mod rows;
mod stanza;
mod table;

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr as _;

use self::paint::Paint;
use self::prose::Prose;
use super::Options;
use super::plain::{self, Signs};
use crate::{Block, Document, Fact, Item, Note, Section, Shade, Style, Text, Tone};

/// The narrowest that anything is laid out in.
const LEAST_WIDTH: usize = 20;

/// A document being written: the page, and what is known of it.
struct Page<'p> {
    document: &'p Document<'p>,
    paint: Paint,
    width: usize,
    out: &'p mut dyn Write,
}

pub(super) fn write(document: &Document<'_>, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let width = options.width.max(LEAST_WIDTH);
    let mut page = Page { document, paint: Paint(options.color), width, out };
    page.heading(&document.title, 0)?;
    if let Some(subtitle) = &document.subtitle {
        page.prose(&Prose::of(subtitle, true), "", "")?;
    }
    page.facts(&document.facts)?;
    page.legend()?;
    page.blocks(&document.blocks, 0)?;
    if let Some(footer) = &document.footer {
        page.blank()?;
        page.prose(&Prose::of(footer, true), "", "")?;
    }
    Ok(())
}

impl Page<'_> {
    fn blank(&mut self) -> io::Result<()> {
        self.out.write_all(b"\n")
    }

    /// Words over as many lines as they take: the first after one beginning, the others after another.
    fn prose(&mut self, prose: &Prose, first: &str, others: &str) -> io::Result<()> {
        let indent = first.width().max(others.width());
        for (position, line) in prose.lines(self.width.saturating_sub(indent).max(1)).iter().enumerate() {
            self.out.write_all(if position == 0 { first } else { others }.as_bytes())?;
            prose.write(line, Shade::None, self.paint, self.out)?;
            self.blank()?;
        }
        Ok(())
    }

    /// A heading: the title of the document is underlined twice, the sections below it once, those in them are marked.
    fn heading(&mut self, text: &Text<'_>, depth: usize) -> io::Result<()> {
        let mut prose = Prose::default();
        if depth > 1 {
            prose.push(Style::Strong, &format!("{} ", "▸".repeat((depth - 1).min(6))));
        }
        prose.heading(text);
        self.prose(&prose, "", "")?;
        let line = match depth {
            0 => "═",
            1 => "─",
            _ => return Ok(()),
        };
        let lines = prose.lines(self.width);
        let widest = lines.iter().map(|line| prose.width_of(line)).max().unwrap_or_default();
        writeln!(self.out, "{}", line.repeat(widest))
    }

    fn facts(&mut self, facts: &[Fact<'_>]) -> io::Result<()> {
        for fact in facts {
            let mut prose = Prose::new(Style::Quiet, &fact.name);
            prose.push(Style::Quiet, &self.document.words.colon);
            prose.push(Style::Quiet, " ");
            prose.text(&fact.value, true);
            self.prose(&prose, "", "  ")?;
        }
        Ok(())
    }

    fn legend(&mut self) -> io::Result<()> {
        let signs = &self.document.legend;
        if signs.is_empty() {
            return Ok(());
        }
        self.blank()?;
        let mut heading = Prose::new(Style::Strong, &self.document.words.legend);
        heading.push(Style::Strong, &self.document.words.colon);
        self.prose(&heading, "", "")?;
        for sign in signs {
            let glyph = plain::sign(self.document, sign.key, Signs::Glyphs);
            let mut prose = Prose::default();
            prose.push(Style::Strong, &sign.word);
            if !sign.meaning.is_empty() {
                prose.push(Style::Plain, &self.document.words.colon);
                prose.push(Style::Plain, " ");
                prose.push(Style::Plain, &sign.meaning);
            }
            let first = format!("  {glyph}  ");
            let indent = " ".repeat(first.width());
            self.prose(&prose, &first, &indent)?;
        }
        Ok(())
    }

    fn blocks(&mut self, blocks: &[Block<'_>], depth: usize) -> io::Result<()> {
        for block in blocks.iter().filter(|block| !matches!(block, Block::NewPage)) {
            self.blank()?;
            match block {
                Block::Paragraph(text) => self.prose(&Prose::of(text, true), "", "")?,
                Block::Commented(commented) => {
                    self.prose(&Prose::of(&commented.text, true), "", "  ")?;
                    for comment in &commented.comments {
                        self.prose(&Prose::of(comment, true), "  └ ", "    ")?;
                    }
                }
                Block::Note(note) => self.note(note)?,
                Block::List { ordered, items } => self.items(items, *ordered, "")?,
                Block::Facts(facts) => self.facts(facts)?,
                Block::Table(table) => self.table(table)?,
                // The same in words, whole.
                Block::Figure(figure) => self.blocks(&figure.alternative, depth)?,
                Block::Section(section) => self.section(section, depth + 1)?,
                Block::NewPage => {}
            }
        }
        Ok(())
    }

    fn section(&mut self, section: &Section<'_>, depth: usize) -> io::Result<()> {
        self.heading(&section.heading, depth)?;
        self.blocks(&section.blocks, depth)
    }

    fn note(&mut self, note: &Note<'_>) -> io::Result<()> {
        let words = &self.document.words;
        let word = match note.tone {
            Tone::Hint => &words.hint,
            Tone::Good => &words.good,
            Tone::Warning => &words.warning,
        };
        let mut prose = Prose::new(Style::Strong, word);
        prose.push(Style::Strong, &words.colon);
        prose.push(Style::Strong, " ");
        prose.text(&note.text, true);
        self.prose(&prose, "│ ", "│ ")
    }

    fn items(&mut self, items: &[Item<'_>], ordered: bool, indent: &str) -> io::Result<()> {
        for (position, item) in items.iter().enumerate() {
            let bullet = match (item.tick, ordered) {
                (Some(true), _) => "[x] ".to_owned(),
                (Some(false), _) => "[ ] ".to_owned(),
                (None, true) => format!("{}. ", position + 1),
                (None, false) => "- ".to_owned(),
            };
            let below = format!("{indent}{}", " ".repeat(bullet.len()));
            self.prose(&Prose::of(&item.text, true), &format!("{indent}{bullet}"), &below)?;
            // Past half of the page, what is deeper stands no further in.
            self.items(&item.items, ordered, if below.len() * 2 < self.width { &below } else { indent })?;
        }
        Ok(())
    }
}
