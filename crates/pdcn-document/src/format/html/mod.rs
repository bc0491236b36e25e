//! `html`: one page of one file that can be sent to a colleague, read on any screen, heard, and printed. It holds no
//! program and asks for nothing from a network; every text is escaped.

pub(crate) mod anchor;
mod blocks;
mod finder;
mod sheet;
mod table;
mod text;

use std::collections::HashSet;
use std::io::{self, Write};

use maud::{DOCTYPE, Markup, PreEscaped, html};

use self::anchor::anchor;
use self::text::{Heading, Shown, Words};
use crate::format::ids;
use crate::{Block, Document, Section, Site};

/// What a browser may do with the page: show it.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";
/// What it may not do.
const REFUSED: &str = "; base-uri 'none'; form-action 'none'";
/// What it may do besides with a page of a site: take the style sheet beside it, from a disk too.
const SHARED: &str = " 'self' file:";
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
    /// The site that it is a page of.
    site: &'p Site,
}

pub(super) fn write(document: &Document<'_>, site: &Site, out: &mut dyn Write) -> io::Result<()> {
    let mut page = Page { document, ids: ids(&document.blocks).into_iter().collect(), tables: 0, site };
    out.write_all(page.head().0.as_bytes())?;
    page.blocks(&document.blocks, 2, out)?;
    let foot = html! {
        (PreEscaped("</main>"))
        @if document.finder.is_some() && page.tables > 0 { (finder::script()) }
        @if let Some(footer) = &document.footer { footer { p { (page.shown(footer)) } } }
        (PreEscaped("</body></html>\n"))
    };
    out.write_all(foot.0.as_bytes())
}

impl Page<'_> {
    fn shown<'s>(&'s self, text: &'s crate::Text<'s>) -> Shown<'s> {
        Shown { text, page: self, is_linked: true }
    }

    /// A heading names what it stands above: the ids in it lead nowhere.
    fn named<'s>(&'s self, text: &'s crate::Text<'s>) -> Heading<'s> {
        Heading(Shown { is_linked: false, ..self.shown(text) })
    }

    /// Everything before the blocks, with `main` left open.
    fn head(&self) -> Markup {
        let document = self.document;
        html! {
            (DOCTYPE)
            (PreEscaped("<html lang=\"")) (Words(&document.language)) (PreEscaped("\">"))
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content={
                    (POLICY)
                    (if self.site.style.is_empty() { "" } else { SHARED })
                    (REFUSED)
                    (if document.finder.is_some() { finder::POLICY } else { "" })
                };
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                title { (Words(&document.title.words())) }
                @if !self.site.style.is_empty() { link rel="stylesheet" href=(Words(&self.site.style)); }
                style { (PreEscaped(sheet::sheet(document, self.site))) }
            }
            (PreEscaped("<body>"))
            a class="skip" href={ "#" (CONTENT) } { (Words(&document.words.skip)) }
            (self.place())
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

    /// The pages above this one.
    fn place(&self) -> Markup {
        let above = self.document.place.as_ref().filter(|place| !place.above.is_empty());
        html! {
            @if let Some(place) = above {
                nav class="place" aria-label=(Words(&place.label)) {
                    ul {
                        @for page in &place.above { li { (self.shown(page)) } }
                    }
                }
            }
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
        let leads_on = self.document.place.as_ref().is_some_and(|place| place.leads_on);
        html! {
            @if !leads_on && sections(&self.document.blocks).map(count).sum::<usize>() >= LONG {
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
