//! `html`: one page of one file that can be sent to a colleague, read on any screen, heard, and printed. It holds no
//! program and asks for nothing from a network; every text is escaped.

mod blocks;
mod brief;
mod finder;
mod sheet;
mod table;
mod text;
mod together;

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt::Write as _;
use std::io::{self, Write};

use maud::{DOCTYPE, Markup, PreEscaped, html};

use self::brief::Brief;
pub use self::sheet::site_style;
use self::text::{Heading, Shown, Words};
pub use self::together::write_together;
use crate::anchor::anchor;
use crate::format::ids;
use crate::{Block, Document, Section, Site};

/// What a browser may do with the page: show it.
const POLICY: &str = "default-src 'none'; style-src";
/// What it may not do.
const REFUSED: &str = "; base-uri 'none'; form-action 'none'";
/// The style sheet that is in the page.
const OWN: &str = " 'unsafe-inline'";
/// The style sheet beside a page of a site, on a disk too.
const SHARED: &str = " 'self' file:";
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
    /// What its ids begin with, where it shares a file with other pages. No anchor of data has a colon.
    prefix: String,
}

pub(super) fn write(document: &Document<'_>, site: &Site, out: &mut dyn Write) -> io::Result<()> {
    let mut page = Page::new(document, site, String::new());
    let mut out = Brief::new(out);
    let programs: &[&str] = if document.finder.is_some() { &[finder::PROGRAM] } else { &[] };
    out.write_all(page.head(&sheet::sheet(document, site), programs).0.as_bytes())?;
    page.body(&mut out)?;
    out.write_all(b"</body></html>\n")?;
    out.flush()
}

impl<'p> Page<'p> {
    fn new(document: &'p Document<'p>, site: &'p Site, prefix: String) -> Self {
        Self { document, ids: ids(&document.blocks).into_iter().collect(), tables: 0, site, prefix }
    }

    /// An id of what the page has besides its data.
    fn own(&self, name: &str) -> String {
        format!("{}page:{name}", self.prefix)
    }

    /// The address of an id of the data on this page.
    fn here(&self, id: &str) -> String {
        format!("#{}{}", self.prefix, anchor(id))
    }

    /// An address as it is in this site.
    fn address<'s>(&self, address: &'s str) -> Cow<'s, str> {
        let (file, place) = address.split_once('#').unwrap_or((address, ""));
        match self.site.moved.get(file) {
            None => Cow::Borrowed(address),
            Some(page) if place.is_empty() => Cow::Owned(page.clone()),
            // A page that is a place of a file has places of its own.
            Some(page) if page.starts_with('#') => Cow::Owned(format!("{page}:{place}")),
            Some(page) => Cow::Owned(format!("{page}#{place}")),
        }
    }

    /// What there is to see of the page.
    fn body(&mut self, out: &mut dyn Write) -> io::Result<()> {
        let document = self.document;
        out.write_all(self.top().0.as_bytes())?;
        self.blocks(&document.blocks, 2, out)?;
        let foot = html! {
            (PreEscaped("</main>"))
            @if document.finder.is_some() && self.tables > 0 { (finder::script()) }
            @if let Some(footer) = &document.footer { footer { p { (self.shown(footer)) } } }
            @if !document.linked.is_empty() { (linked(&document.linked)) }
        };
        out.write_all(foot.0.as_bytes())
    }
}

/// What programs read of a page: data, which no browser runs, and in which nothing ends the element or turns around what follows.
fn linked(json: &str) -> Markup {
    let mut safe = String::with_capacity(json.len());
    for (character, is_hidden) in pdcn_texts::characters(json) {
        if is_hidden || character == '<' {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _ = write!(safe, "\\u{unit:04x}");
            }
        } else {
            safe.push(character);
        }
    }
    html! {
        (PreEscaped("<script type=\"application/ld+json\">")) (PreEscaped(safe)) (PreEscaped("</script>"))
    }
}

impl Page<'_> {
    fn shown<'s>(&'s self, text: &'s crate::Text<'s>) -> Shown<'s> {
        Shown { text, page: self, is_linked: true }
    }

    /// A heading names what it stands above: the ids in it lead nowhere.
    fn named<'s>(&'s self, text: &'s crate::Text<'s>) -> Heading<'s> {
        Heading(Shown { is_linked: false, ..self.shown(text) })
    }

    /// Everything before what is seen, with `body` left open; `programs` are named in the policy, no other can run.
    fn head(&self, sheet: &str, programs: &[&str]) -> Markup {
        let document = self.document;
        html! {
            (DOCTYPE)
            (PreEscaped("<html lang=\"")) (Words(&document.language)) (PreEscaped("\">"))
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content={
                    (POLICY)
                    (if sheet.is_empty() { "" } else { OWN })
                    (if self.site.style.is_empty() { "" } else { SHARED })
                    (REFUSED)
                    @if !programs.is_empty() { "; script-src " (programs.join(" ")) }
                };
                meta name="viewport" content="width=device-width";
                title { (Words(&document.title.words())) }
                @if !self.site.style.is_empty() { link rel="stylesheet" href=(Words(&self.site.style)); }
                @if let Some(place) = &document.place {
                    @if !place.address.is_empty() { link rel="canonical" href=(Words(&place.address)); }
                    @if let Some(twin) = &place.twin {
                        link rel="alternate" hreflang=(Words(&twin.language)) href=(Words(&twin.address));
                    }
                    @if place.above.is_empty() && !self.site.feed.is_empty() {
                        link rel="alternate" type="application/atom+xml" href=(Words(&self.site.feed));
                    }
                }
                @if !sheet.is_empty() { style { (PreEscaped(sheet)) } }
            }
            (PreEscaped("<body>"))
        }
    }

    /// Everything before the blocks, with `main` left open.
    fn top(&self) -> Markup {
        let document = self.document;
        html! {
            a class="skip" href={ "#" (self.own("content")) } { (Words(&document.words.skip)) }
            (self.place())
            header {
                h1 { (self.named(&document.title)) }
                @if let Some(subtitle) = &document.subtitle { p class="subtitle" { (Shown { is_linked: false, ..self.shown(subtitle) }) } }
                (self.facts(&document.facts))
                (self.legend())
            }
            (self.contents())
            (PreEscaped("<main id=\"")) (self.own("content")) (PreEscaped("\" tabindex=\"-1\">"))
        }
    }

    /// The pages above this one.
    fn place(&self) -> Markup {
        let above = self.document.place.as_ref().filter(|place| !place.above.is_empty() || place.twin.is_some());
        html! {
            @if let Some(place) = above {
                nav class="place" aria-label=(Words(&place.label)) {
                    ul {
                        @for page in &place.above { li { (self.shown(page)) } }
                        @if let Some(twin) = &place.twin {
                            li { a href=(Words(&twin.address)) lang=(Words(&twin.language)) hreflang=(Words(&twin.language)) { (Words(&twin.words)) } }
                        }
                    }
                }
            }
        }
    }

    fn legend(&self) -> Markup {
        let legend = &self.document.legend;
        html! {
            @if !legend.is_empty() {
                section class="legend" aria-labelledby=(self.own("legend")) {
                    h2 id=(self.own("legend")) { (Words(&self.document.words.legend)) }
                    ul {
                        @for sign in legend {
                            li {
                                span class={ "key " (sign.shade.name()) " " (sheet::class(sign)) } aria-hidden="true" {}
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
                nav aria-labelledby=(self.own("contents")) {
                    h2 id=(self.own("contents")) { (Words(&self.document.words.contents)) }
                    (self.entries(&self.document.blocks, 2))
                }
            }
        }
    }

    fn entries(&self, blocks: &[Block<'_>], levels: usize) -> Markup {
        let name = |section: &Section<'_>| match section.heading.words() {
            words if words.trim().is_empty() => self.document.words.empty.to_string(),
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
                                a href=(self.here(&section.id)) { (Words(&name(section))) }
                            }
                            (self.entries(&section.blocks, levels - 1))
                        }
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
