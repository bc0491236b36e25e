//! The text of the document, from its title to its last block.

use std::fmt::Write as _;

use super::body::Body;
use super::cell::is_shade_alone;
use super::paragraph::Look;
use super::runs::Manner;
use super::tracked::Change;
use crate::format::plain::{self, Signs};
use crate::{Block, Commented, Fact, Note, Section, Style, Text, Tone};

/// The headings of sections, the widest first: what is deeper looks like the last.
const HEADINGS: [&str; 4] = ["Heading1", "Heading2", "Heading3", "Heading4"];

impl Body<'_> {
    pub(super) fn write(&mut self) {
        let document = self.document;
        self.named(&Look { keeps_next: true, ..Look::new("Title") }, &document.title);
        if let Some(subtitle) = &document.subtitle {
            self.named(&Look::new("Subtitle"), subtitle);
        }
        self.facts(&document.facts);
        self.legend();
        self.blocks(&document.blocks, 0);
        if !self.ends_whole {
            self.apart();
        }
        self.sheet.section(!self.print.name.trim().is_empty(), &mut self.xml);
        self.xml.push_str("</w:body></w:document>");
    }

    pub(super) fn blocks(&mut self, blocks: &[Block<'_>], depth: usize) {
        for block in blocks {
            match block {
                Block::Paragraph(text) => self.prose(&Look::default(), text),
                Block::Commented(commented) => self.commented(commented),
                Block::Note(note) => self.note(note),
                Block::List { ordered, items } => self.list(items, *ordered),
                Block::Facts(facts) => self.facts(facts),
                Block::Table(table) => self.table(table),
                // The same in words, whole.
                Block::Figure(figure) => {
                    self.prose(&Look { keeps_next: true, ..Look::new("Caption") }, &figure.caption);
                    self.blocks(&figure.alternative, depth);
                }
                Block::Section(section) => self.section(section, depth),
                Block::NewPage => self.breaks = true,
            }
        }
    }

    fn section(&mut self, section: &Section<'_>, depth: usize) {
        let style = HEADINGS[depth.min(HEADINGS.len() - 1)];
        let whole = Change::of_whole(&section.heading);
        let is_empty = section.heading.spans().all(|span| span.words.trim().is_empty());
        let empty = Text::plain(self.document.words.empty.as_ref());
        let heading = if is_empty { &empty } else { &section.heading };
        self.paragraph(&Look { whole, ..Look::new(style) }, |body| {
            body.links.mark(&section.id, &mut body.xml);
            body.text(heading, Manner { whole, ..Manner::default() });
        });
        self.blocks(&section.blocks, depth + 1);
    }

    fn note(&mut self, note: &Note<'_>) {
        let words = &self.document.words;
        let (style, sign, word) = match note.tone {
            Tone::Hint => ("Note", "ℹ", &words.hint),
            Tone::Good => ("NoteGood", "✓", &words.good),
            Tone::Warning => ("NoteWarning", "▲", &words.warning),
        };
        self.paragraph(&Look::new(style), |body| {
            body.words(Some("Strong"), &format!("{sign}\u{a0}{word}{} ", words.colon), Manner::default());
            body.text(&note.text, Manner::default());
        });
    }

    /// A paragraph with what is said of it beside it.
    fn commented(&mut self, commented: &Commented<'_>) {
        let whole = Change::of_whole(&commented.text);
        let comment = (!commented.comments.is_empty()).then(|| self.comments.add(&commented.comments));
        self.paragraph(&Look { whole, ..Look::new("Entry") }, |body| {
            if let Some(comment) = comment {
                let _ = write!(body.xml, "<w:commentRangeStart w:id=\"{comment}\"/>");
            }
            body.text(&commented.text, Manner { whole, ..Manner::default() });
            if let Some(comment) = comment {
                let _ = write!(body.xml, "<w:commentRangeEnd w:id=\"{comment}\"/>");
                // It comes and goes with its paragraph, which would stay for it.
                body.changed(whole, |body| {
                    body.xml.push_str("<w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr>");
                    let _ = write!(body.xml, "<w:commentReference w:id=\"{comment}\"/></w:r>");
                });
            }
        });
    }

    pub(super) fn facts(&mut self, facts: &[Fact<'_>]) {
        for fact in facts {
            self.paragraph(&Look::new("Fact"), |body| {
                body.words(Some("Quiet"), &format!("{}{} ", fact.name, body.document.words.colon), Manner::default());
                body.text(&fact.value, Manner::default());
            });
        }
    }

    /// What the signs mean.
    fn legend(&mut self) {
        let document = self.document;
        if document.legend.is_empty() {
            return;
        }
        let heading = Text::styled(Style::Strong, document.words.legend.as_ref());
        self.prose(&Look { keeps_next: true, ..Look::new("LegendTitle") }, &heading);
        for sign in &document.legend {
            self.paragraph(&Look { indent: Some((480, 480)), ..Look::new("Legend") }, |body| {
                let glyph = plain::sign(document, sign.key, Signs::Glyphs);
                let glyph = if is_shade_alone(sign) { "\u{2003}".into() } else { glyph };
                body.shaded(&format!("\u{a0}{glyph}\u{a0}"), sign.shade);
                body.xml.push_str("<w:r><w:tab/></w:r>");
                body.words(Some("Strong"), &sign.word, Manner::default());
                if !sign.meaning.is_empty() {
                    body.words(None, &format!("{} {}", document.words.colon, sign.meaning), Manner::default());
                }
            });
        }
    }
}
