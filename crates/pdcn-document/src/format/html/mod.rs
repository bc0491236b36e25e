//! `html`: one page of one file that can be sent to a colleague, read on any screen, heard, and printed. It holds no
//! program and asks for nothing from a network; every text is escaped.

mod anchor;
mod blocks;
mod sheet;
mod table;
mod text;

use std::collections::HashSet;
use std::io::{self, Write};

use maud::{DOCTYPE, Markup, PreEscaped, html};

use self::anchor::anchor;
use self::text::{Heading, Shown, Words};
use crate::format::ids;
use crate::{Block, Document, Section};

/// What a browser may do with the page: show it.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/// The id of what follows the head of the page. No anchor of data has a colon.
const CONTENT: &str = "page:content";
/// How many sections ask for a list of contents.
const LONG: usize = 3;

/// What every part of the page needs to know.
struct Page<'p> {
    document: &'p Document<'p>,
    /// What there is to lead to.
    ids: HashSet<&'p str>,
    /// Tables met so far, to name their captions.
    tables: usize,
}

pub(super) fn write(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut page = Page { document, ids: ids(&document.blocks).into_iter().collect(), tables: 0 };
    out.write_all(page.head().0.as_bytes())?;
    page.blocks(&document.blocks, 2, out)?;
    let foot = html! {
        (PreEscaped("</main>"))
        @if let Some(footer) = &document.footer { footer { p { (page.shown(footer)) } } }
        (PreEscaped("</body></html>\n"))
    };
    out.write_all(foot.0.as_bytes())
}

impl Page<'_> {
    fn shown<'s>(&'s self, text: &'s crate::Text<'s>) -> Shown<'s> {
        Shown { text, page: self }
    }

    fn named<'s>(&'s self, text: &'s crate::Text<'s>) -> Heading<'s> {
        Heading(self.shown(text))
    }

    /// Everything before the blocks, with `main` left open.
    fn head(&self) -> Markup {
        let document = self.document;
        html! {
            (DOCTYPE)
            (PreEscaped("<html lang=\"")) (Words(&document.language)) (PreEscaped("\">"))
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                title { (Words(&document.title.words())) }
                style { (PreEscaped(sheet::sheet(document))) }
            }
            (PreEscaped("<body>"))
            a class="skip" href={ "#" (CONTENT) } { (Words(&document.words.skip)) }
            header {
                h1 { (self.named(&document.title)) }
                @if let Some(subtitle) = &document.subtitle { p class="subtitle" { (self.shown(subtitle)) } }
                (self.facts(&document.facts))
                (self.legend())
            }
            (self.contents())
            (PreEscaped("<main id=\"")) (CONTENT) (PreEscaped("\" tabindex=\"-1\">"))
        }
    }

    fn legend(&self) -> Markup {
        let legend = &self.document.legend;
        html! {
            @if !legend.is_empty() {
                section class="legend" aria-labelledby="page:legend" {
                    h2 id="page:legend" { (Words(&self.document.words.legend)) }
                    ul {
                        @for (position, sign) in legend.iter().enumerate() {
                            li {
                                span class={ "key " (sign.shade.name()) " s" (position) } aria-hidden="true" {}
                                " " strong { (Words(&sign.word)) }
                                @if !sign.meaning.is_empty() { (Words(&self.document.words.colon)) " " (Words(&sign.meaning)) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The list of contents of a long document.
    fn contents(&self) -> Markup {
        let count = |section: &Section<'_>| 1 + sections(&section.blocks).count();
        html! {
            @if sections(&self.document.blocks).map(count).sum::<usize>() >= LONG {
                nav aria-labelledby="page:contents" {
                    h2 id="page:contents" { (Words(&self.document.words.contents)) }
                    (entries(self.document, &self.document.blocks, 2))
                }
            }
        }
    }
}

fn entries(document: &Document<'_>, blocks: &[Block<'_>], levels: usize) -> Markup {
    let name = |section: &Section<'_>| match section.heading.words() {
        words if words.trim().is_empty() => document.words.empty.to_string(),
        words => words.into_owned(),
    };
    html! {
        @if levels > 0 && sections(blocks).next().is_some() {
            ul {
                @for section in sections(blocks) {
                    li {
                        @if section.id.is_empty() {
                            (Words(&name(section)))
                        } @else {
                            a href={ "#" (anchor(&section.id)) } { (Words(&name(section))) }
                        }
                        (entries(document, &section.blocks, levels - 1))
                    }
                }
            }
        }
    }
}

fn sections<'b, 'a>(blocks: &'b [Block<'a>]) -> impl Iterator<Item = &'b Section<'a>> {
    blocks.iter().filter_map(|block| match block {
        Block::Section(section) => Some(section),
        _ => None,
    })
}
