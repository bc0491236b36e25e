//! `markdown`: for documents, wikis and repositories, with the tables of GitHub.

mod escape;
mod table;
mod text;

use std::io::{self, Write};

use self::escape::{Place, words};
use self::text::text;
use super::plain::{self, Signs};
use crate::{Block, Document, Fact, Item, Note, Style, Text, Tone};

/// The deepest heading that Markdown knows.
const DEEPEST: usize = 6;

pub(super) fn write(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    heading(&document.title, 1, out)?;
    if let Some(subtitle) = &document.subtitle {
        paragraph(subtitle, out)?;
    }
    facts(document, &document.facts, out)?;
    legend(document, out)?;
    blocks(document, &document.blocks, 2, out)?;
    if let Some(footer) = &document.footer {
        out.write_all(b"\n---\n")?;
        paragraph(footer, out)?;
    }
    Ok(())
}

fn heading(heading: &Text<'_>, depth: usize, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "{} ", "#".repeat(depth.min(DEEPEST)))?;
    text(heading, Place::Start, out)?;
    out.write_all(b"\n")
}

fn paragraph(paragraph: &Text<'_>, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"\n")?;
    text(paragraph, Place::Start, out)?;
    out.write_all(b"\n")
}

fn facts(document: &Document<'_>, facts: &[Fact<'_>], out: &mut dyn Write) -> io::Result<()> {
    if !facts.is_empty() {
        out.write_all(b"\n")?;
    }
    for fact in facts {
        out.write_all(b"- ")?;
        text(&Text::styled(Style::Strong, fact.name.as_ref()), Place::Start, out)?;
        write!(out, "{} ", document.words.colon)?;
        text(&fact.value, Place::Within, out)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

fn legend(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    if document.legend.is_empty() {
        return Ok(());
    }
    paragraph(&Text::styled(Style::Strong, document.words.legend.as_ref()), out)?;
    out.write_all(b"\n")?;
    for sign in &document.legend {
        out.write_all(b"- ")?;
        words(&plain::sign(document, sign.key, Signs::Glyphs), Place::Start, out)?;
        out.write_all(b" ")?;
        text(&Text::styled(Style::Strong, sign.word.as_ref()), Place::Within, out)?;
        if !sign.meaning.is_empty() {
            write!(out, "{} ", document.words.colon)?;
            words(&sign.meaning, Place::Within, out)?;
        }
        out.write_all(b"\n")?;
    }
    Ok(())
}

fn blocks(document: &Document<'_>, blocks: &[Block<'_>], depth: usize, out: &mut dyn Write) -> io::Result<()> {
    for block in blocks {
        match block {
            Block::Paragraph(text) => paragraph(text, out)?,
            Block::Commented(commented) => {
                paragraph(&commented.text, out)?;
                for comment in &commented.comments {
                    out.write_all(b"\n> ")?;
                    text(comment, Place::Start, out)?;
                    out.write_all(b"\n")?;
                }
            }
            Block::Note(one) => note(document, one, out)?,
            Block::List { ordered, items: list } => {
                out.write_all(b"\n")?;
                items(list, *ordered, "", out)?;
            }
            Block::Facts(several) => facts(document, several, out)?,
            Block::Table(table) => {
                out.write_all(b"\n")?;
                table::table(document, table, out)?;
            }
            // The same in words, whole.
            Block::Figure(figure) => self::blocks(document, &figure.alternative, depth, out)?,
            Block::Section(section) => {
                out.write_all(b"\n")?;
                heading(&section.heading, depth, out)?;
                self::blocks(document, &section.blocks, depth + 1, out)?;
            }
            Block::NewPage => {}
        }
    }
    Ok(())
}

fn note(document: &Document<'_>, note: &Note<'_>, out: &mut dyn Write) -> io::Result<()> {
    let word = match note.tone {
        Tone::Hint => &document.words.hint,
        Tone::Good => &document.words.good,
        Tone::Warning => &document.words.warning,
    };
    out.write_all(b"\n> ")?;
    text(&Text::styled(Style::Strong, word.as_ref()), Place::Start, out)?;
    write!(out, "{} ", document.words.colon)?;
    text(&note.text, Place::Within, out)?;
    out.write_all(b"\n")
}

fn items(list: &[Item<'_>], ordered: bool, indent: &str, out: &mut dyn Write) -> io::Result<()> {
    for (position, item) in list.iter().enumerate() {
        let bullet = if ordered { format!("{}. ", position + 1) } else { "- ".to_owned() };
        let tick = item.tick.map_or("", |ticked| if ticked { "[x] " } else { "[ ] " });
        write!(out, "{indent}{bullet}{tick}")?;
        text(&item.text, Place::Start, out)?;
        out.write_all(b"\n")?;
        items(&item.items, ordered, &format!("{indent}{}", " ".repeat(bullet.len())), out)?;
    }
    Ok(())
}
