//! Sections, paragraphs, notes, lists and facts in HTML.

use std::io::{self, Write};

use maud::{Markup, PreEscaped, html};

use super::Page;
use super::text::Words;
use crate::anchor::anchor;
use crate::format::svg;
use crate::{Block, Commented, Drawing, Fact, Figure, Item, Note, Palette, Section, Tone};

/// The deepest heading that HTML knows.
const DEEPEST: usize = 6;

impl Page<'_> {
    pub(super) fn blocks(&mut self, blocks: &[Block<'_>], depth: usize, out: &mut dyn Write) -> io::Result<()> {
        for block in blocks {
            let markup = match block {
                Block::Paragraph(text) => html! { p { (self.shown(text)) } },
                Block::Commented(commented) => self.commented(commented),
                Block::Note(note) => self.note(note),
                Block::List { ordered, items } => self.items(items, *ordered),
                Block::Facts(facts) => self.facts(facts),
                Block::NewPage => html! { div class="new-page" {} },
                Block::Table(table) => {
                    self.table(table, out)?;
                    continue;
                }
                Block::Figure(figure) => {
                    if !matches!(figure.drawing, Drawing::Board(_)) {
                        out.write_all(self.figure(figure).0.as_bytes())?;
                    }
                    self.blocks(&figure.alternative, depth, out)?;
                    continue;
                }
                Block::Section(section) => {
                    self.section(section, depth, out)?;
                    continue;
                }
            };
            out.write_all(markup.0.as_bytes())?;
        }
        Ok(())
    }

    /// Its heading says that it is one: an element around it without a name would say nothing more.
    fn section(&mut self, section: &Section<'_>, depth: usize, out: &mut dyn Write) -> io::Result<()> {
        let heading = html! {
            (PreEscaped(format!("<h{}", depth.min(DEEPEST))))
            @if !section.id.is_empty() { (PreEscaped(" id=\"")) (self.prefix) (anchor(&section.id)) (PreEscaped("\"")) }
            (PreEscaped(">")) (self.named(&section.heading)) (PreEscaped(format!("</h{}>", depth.min(DEEPEST))))
        };
        out.write_all(heading.0.as_bytes())?;
        self.blocks(&section.blocks, depth + 1, out)
    }

    /// The drawing; what its nodes name is led to when it is on the page.
    fn figure(&self, figure: &Figure<'_>) -> Markup {
        let here = |id: &str| self.led(id);
        let (svg, _) = svg::drawn(self.document, figure, &Palette::default(), &here);
        html! {
            figure class="drawing" {
                div class="scroll" tabindex="0" role="group" aria-label=(Words(&figure.caption.words())) { (PreEscaped(svg)) }
                figcaption { (self.shown(&figure.caption)) }
            }
        }
    }

    /// Where the id of a node leads: to the page on it, else to where it is on this one.
    fn led(&self, id: &str) -> Option<String> {
        let page = self.site.pages.get(id).map(|page| self.address(page).into_owned());
        page.or_else(|| self.ids.contains(id).then(|| self.here(id)))
    }

    /// What is said of a paragraph stands below it, further in.
    fn commented(&self, commented: &Commented<'_>) -> Markup {
        html! {
            p { (self.shown(&commented.text)) }
            @for comment in &commented.comments { p class="comment" { (self.shown(comment)) } }
        }
    }

    fn note(&self, note: &Note<'_>) -> Markup {
        let words = &self.document.words;
        let (class, sign, word) = match note.tone {
            Tone::Hint => ("note", "ℹ", &words.hint),
            Tone::Good => ("note good", "✓", &words.good),
            Tone::Warning => ("note gap", "▲", &words.warning),
        };
        html! {
            p class=(class) {
                strong { span aria-hidden="true" { (sign) " " } (Words(word)) (Words(&words.colon)) } " " (self.shown(&note.text))
            }
        }
    }

    fn items(&self, items: &[Item<'_>], ordered: bool) -> Markup {
        let list = html! {
            @for item in items {
                li class=[item.tick.map(|_| "tick")] {
                    @if let Some(ticked) = item.tick { (self.tick(ticked)) }
                    (self.shown(&item.text))
                    @if !item.items.is_empty() { (self.items(&item.items, ordered)) }
                }
            }
        };
        html! { @if ordered { ol { (list) } } @else { ul { (list) } } }
    }

    fn tick(&self, ticked: bool) -> Markup {
        let words = &self.document.words;
        html! {
            span aria-hidden="true" { @if ticked { "☑ " } @else { "☐ " } }
            i { (Words(if ticked { &words.yes } else { &words.no })) (Words(&words.colon)) " " }
        }
    }

    pub(super) fn facts(&self, facts: &[Fact<'_>]) -> Markup {
        html! {
            @if !facts.is_empty() {
                dl {
                    @for fact in facts {
                        div { dt { (Words(&fact.name)) } dd { (self.shown(&fact.value)) } }
                    }
                }
            }
        }
    }
}
