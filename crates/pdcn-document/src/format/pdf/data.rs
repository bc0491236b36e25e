//! A document as the JSON that the templates read. Every text goes through [`drawable`].

mod bars;
mod blocks;
mod board;
mod figure;
mod headings;
mod sheet;
mod table;
mod teller;
mod words;

use serde_json::{Value as Json, json};

use self::figure::Plans;
use self::sheet::{Sheet, TABLE_SIZE};
use self::teller::Teller;
use self::words::{facts, named, sign, text};
use super::fonts::drawable;
use crate::format::figures;
use crate::{Block, Document, Drawing, Fact, Figure, Graph, Logo, Note, Print, Tone};

/// The path of a logo that is a PNG.
pub(super) const PNG: &str = "/logo.png";
/// The path of a logo that is an SVG.
pub(super) const SVG: &str = "/logo.svg";

/// The path of a logo.
fn logo_path(logo: &Logo) -> &'static str {
    match logo {
        Logo::Png(_) => PNG,
        Logo::Svg(_) => SVG,
    }
}

/// The document and the sheet that it is printed on, with the template that reads them.
pub(super) fn of(document: &Document<'_>, print: &Print) -> (&'static str, Json) {
    match document.board() {
        Some(board) => ("/board.typ", board::board(document, board, print)),
        None => ("/main.typ", pages(document, print)),
    }
}

/// A document that is read page by page.
fn pages(document: &Document<'_>, print: &Print) -> Json {
    let (plans, sheet) = sheet(document, print);
    let sign_width = sheet.sign_width(document);
    let teller = Teller { document, plans, space: sheet.space(), sign_room: sign_width / (sheet.size * TABLE_SIZE) };
    let (front, after) = front(&document.blocks);
    let (blocks, closing) = closing(after);
    let subtitle = document.subtitle.as_ref();
    let (language, region) = document.language.split_once('-').unwrap_or((&document.language, ""));
    let words = &document.words;
    json!({
        "language": tag(language).unwrap_or("fr"),
        "region": tag(region),
        "title": text(&document.title),
        // A page without any title is refused by the printer.
        "plain-title": named(&document.title).unwrap_or_else(|| document.view.to_owned()),
        "subtitle": subtitle.map_or_else(|| Json::from(""), text),
        "plain-subtitle": subtitle.map(|subtitle| drawable(&subtitle.words()).into_owned()).unwrap_or_default(),
        "facts": facts(document.facts.iter().filter(|fact| !is_said(fact, document))),
        "legend": document.legend.iter().map(sign).collect::<Vec<_>>(),
        "legend-columns": document.legend.len().clamp(1, sheet.legend_columns()),
        "closing": closing.map_or(Json::Null, |note| teller.note(note)),
        "footer": document.footer.as_ref().map_or_else(|| Json::from(""), text),
        "words": { "page": drawable(&words.page), "of": drawable(&words.of), "legend": drawable(&words.legend) },
        "front": teller.blocks(front),
        "blocks": teller.blocks(blocks),
        "sheet": sheet.json(print, sign_width),
    })
}

/// How the first graph of a document may be laid out, and the sheet for it; in parts where the whole could not be read on any
/// sheet that is asked for.
fn sheet<'d>(document: &'d Document<'_>, print: &Print) -> (Vec<(&'d Graph<'d>, Plans)>, Sheet) {
    let plan = |figure: &'d Figure<'_>| figure.graph().map(|graph| (graph, Plans::new(graph)));
    let found = figures(&document.blocks).into_iter().find(|figure| figure.graph().is_some());
    let whole: Vec<_> = found.and_then(plan).into_iter().collect();
    let sheet = Sheet::new(document, print, &|space| whole.iter().all(|(_, plans)| plans.are_read(space)));
    let parts = found.map(|figure| figure.parts.as_slice()).unwrap_or_default();
    let is_legible = |plans: &[(&Graph<'_>, Plans)], space| plans.iter().all(|(_, plans)| plans.are_legible(space));
    if parts.is_empty() || is_legible(&whole, sheet.space()) {
        return (whole, sheet);
    }
    let parts: Vec<_> = parts.iter().filter_map(plan).collect();
    let sheet = Sheet::new(document, print, &|space| is_legible(&parts, space));
    (parts, sheet)
}

/// The page that stands before all that must be known of a document: it has a drawing of bars, and ends with a new page; and what
/// comes after it.
fn front<'d, 'a>(blocks: &'d [Block<'a>]) -> (&'d [Block<'a>], &'d [Block<'a>]) {
    let is_bars = |block: &Block<'_>| matches!(block, Block::Figure(Figure { drawing: Drawing::Bars(_), .. }));
    match blocks.iter().position(|block| *block == Block::NewPage) {
        Some(at) if blocks[..at].iter().any(is_bars) => (&blocks[..at], &blocks[at + 1..]),
        _ => (&[], blocks),
    }
}

/// What stands before the note that ends a document, and that note: nothing where a drawing is, which has it on its page.
fn closing<'d, 'a>(blocks: &'d [Block<'a>]) -> (&'d [Block<'a>], Option<&'d Note<'a>>) {
    match blocks {
        [before @ .., Block::Note(note)] if note.tone == Tone::Hint && figures(before).is_empty() => {
            (before, Some(note))
        }
        _ => (blocks, None),
    }
}

/// A tag of a language or a region, if it is one.
fn tag(text: &str) -> Option<&str> {
    (2..=3).contains(&text.len()).then_some(text).filter(|text| text.bytes().all(|letter| letter.is_ascii_alphabetic()))
}

/// How many characters a fact has at least that is left out where the subtitle says it.
const LONG_FACT: usize = 12;

/// True when the subtitle says what a fact says.
fn is_said(fact: &Fact<'_>, document: &Document<'_>) -> bool {
    let value = fact.value.words();
    value.chars().count() >= LONG_FACT
        && document.subtitle.as_ref().is_some_and(|subtitle| subtitle.words().contains(value.as_ref()))
}
