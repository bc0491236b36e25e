//! The site of a school year: the pages of its set, one on each thing that has an id, one for each grade, and one to search in.
//!
//! All pages lie in one folder and lead to each other by their names, which are the same in both languages, every year: what
//! leads to an outcome today leads to it next year.

mod address;
mod changes;
mod counts;
mod drawings;
mod finder;
mod grade;
mod home;
mod linked;
mod subjects;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashSet};

use pdcn_document::{Block, Document, Format, Place, Row, Section as Part, Site, Span, Style, Target, Text, Value};
use pdcn_model::{Alignment, Grade, Retired, Retirements};

pub use self::address::Address;
pub use self::changes::feed;
pub use self::drawings::lead_to_tables;
pub use self::finder::finder;
pub use self::grade::grade;
pub use self::home::home;
use crate::ask::Asked;
use crate::set::{Piece, Section, pieces as of_set};
use crate::views::show;
use crate::{Context, Editions};

/// The name of the home page.
pub const HOME: &str = "index.html";
/// The name of the page to search in.
pub const FINDER: &str = "find.html";

/// What whoever keeps the progression works with, and what a site has a page for each piece of: they stay in the set of the year.
const APART: &[&str] = &[
    "changes-details",
    "chart-ai",
    "chart-strand",
    "developing",
    "grade",
    "inventory",
    "material",
    "measures",
    "revision",
];

/// Returns the documents of a site, each of which is a page: those of the set of the year that are read, then one on each thing
/// that has an id.
pub fn pieces<'a>(editions: &'a Editions<'a>, context: &Context<'a>) -> Vec<Piece> {
    let mut pieces = of_set(editions, context);
    // The table of all stages says what those of each say; how far a framework is reached is on the page of the framework.
    let is_twice = |piece: &Piece| {
        let asks = |name| piece.asked.has(name);
        piece.part == "table" && !asks("stage") || piece.part == "coverage" && asks("framework")
    };
    pieces.retain(|piece| piece.formats.contains(&Format::Html) && !APART.contains(&piece.part) && !is_twice(piece));
    for piece in &mut pieces {
        piece.formats = &[Format::Html];
    }
    pieces.extend(things(context));
    // Of names that a system may take for one the first counts.
    let mut seen = HashSet::from([HOME.to_owned(), FINDER.to_owned()]);
    pieces.retain(|piece| seen.insert(file(&piece.name).to_lowercase()));
    pieces
}

/// A page on each thing that has one: outcomes, also those that were retired, competencies, codes of frameworks, tools, resources,
/// words of the lexicon, sensitive topics.
fn things(context: &Context<'_>) -> impl Iterator<Item = Piece> {
    let (pathway, edition) = (context.pathway, context.edition());
    let aligned = edition.outcomes.iter().flat_map(|one| one.aligns.iter().chain(&one.prepares));
    let codes: BTreeSet<&Alignment> = aligned.collect();
    let of = |kind: &'static str, ids: Vec<String>| ids.into_iter().map(move |id| (kind, id));
    let frameworks: BTreeSet<&str> = codes.iter().filter_map(|code| Some(code.parts()?.0)).collect();
    let frameworks = frameworks.into_iter().map(str::to_owned).collect();
    let ids = of("outcome", edition.outcomes.iter().map(|one| one.id.to_string()).collect())
        .chain(of("retired", retired(context).map(|one| one.id.to_string()).collect()))
        .chain(of("competency", edition.competencies.iter().map(|one| one.id.to_string()).collect()))
        .chain(of("framework", frameworks))
        .chain(of("code", codes.into_iter().map(ToString::to_string).collect()))
        .chain(of("tool", pathway.tools.iter().map(|one| one.id.to_string()).collect()))
        .chain(of("resource", edition.resources.iter().map(|one| one.id.to_string()).collect()))
        .chain(of("term", edition.terms.iter().map(|one| one.id.to_string()).collect()))
        .chain(of("topic", edition.topics.iter().map(|one| one.id.to_string()).collect()));
    ids.filter(|(_, id)| !id.trim().is_empty()).map(|(kind, id)| {
        let asked = Asked::of(&[("id", &id)]);
        Piece::page(&show::VIEW, asked, page_name(kind, &id), id)
    })
}

/// The name of the page on a thing, without its ending. An outcome keeps it when it is retired.
fn page_name(kind: &str, id: &str) -> String {
    let kind = if kind == "retired" { "outcome" } else { kind };
    Site::name(&format!("{kind}-{id}")).into_owned()
}

/// What was retired and is no outcome of the edition, the latest first.
fn retired<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Retired> {
    let (pathway, edition) = (context.pathway, context.edition());
    let retirements = Retirements::new(pathway, edition);
    let line = std::iter::once(edition).chain(pathway.before(edition));
    let all = line.flat_map(|edition| &edition.retired);
    let mut seen = HashSet::new();
    all.filter(move |one| retirements.get(one.id.as_str()).is_some() && seen.insert(one.id.as_str()))
}

/// Returns the pages that ids lead to, each by its id.
pub fn pages(context: &Context<'_>, pieces: &[&Piece]) -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    for piece in pieces {
        let of_show = piece.asked.one("id").filter(|_| piece.view == &show::VIEW);
        let of_strand = piece.asked.one("strand").filter(|_| piece.section == Section::Strands);
        for id in [of_show, of_strand].into_iter().flatten() {
            pages.entry(id.to_owned()).or_insert_with(|| file(&piece.name));
        }
    }
    for grade in &context.edition().grades {
        pages.entry(grade.id.to_string()).or_insert_with(|| grade_file(grade));
    }
    pages
}

/// Returns the document of a page on one thing, for whoever teaches with it; nothing for other pages.
pub fn thing<'a>(context: &Context<'a>, editions: &'a Editions<'a>, piece: &Piece) -> Option<Document<'a>> {
    let id = piece.asked.one("id").filter(|_| piece.view == &show::VIEW)?;
    let options = show::Options { depth: 1, reader: show::Reader::Teacher };
    show::show(context, editions, id, options).ok()
}

/// Makes a page of the document of a piece: who comes to one on one thing reads what it says before what it is called. `address`
/// is where the pages are.
pub fn as_page<'a>(
    context: &Context<'a>,
    piece: &Piece,
    mut document: Document<'a>,
    address: &Address,
) -> Document<'a> {
    if piece.view == &show::VIEW {
        // A title that may not be shown is none.
        let is_said = |said: &Text<'_>| said.spans().any(|span| span.style != Style::Quiet);
        if let Some(said) = document.subtitle.take_if(|said| is_said(said)) {
            document.subtitle = Some(std::mem::replace(&mut document.title, said));
        }
        let id = piece.asked.one("id").unwrap_or_default();
        if address.is_known() {
            document.linked = linked::of_thing(context, piece, id, address).unwrap_or_default().into();
        }
        let used: HashSet<String> = signs(&document).collect();
        document.legend.retain(|sign| used.contains(sign.key));
        home::note_stays_there(context, &mut document);
        // The foot of the page says it.
        document.facts.retain(|fact| !matches!(fact.key.as_ref(), "edition" | "status" | "license" | "date"));
    } else if piece.section == Section::Coverage {
        counts::lead(&mut document);
    }
    let place = place(context, Some(piece));
    // A page on one thing is short.
    document.place = Some(Place { leads_on: place.leads_on || piece.view == &show::VIEW, ..place });
    document
}

/// The signs in the cells of a document.
fn signs<'d>(document: &'d Document<'_>) -> impl Iterator<Item = String> + use<'d> {
    let rows = document.tables().into_iter().flat_map(|table| &table.rows);
    let cells = rows.filter_map(|row| if let Row::Cells { cells, .. } = row { Some(cells) } else { None }).flatten();
    cells.filter_map(|cell| if let Value::Sign(key) = &cell.value { Some(key.to_string()) } else { None })
}

/// Where a page stands: below the home page and the page to search in, and below that of its grade.
fn place(context: &Context<'_>, piece: Option<&Piece>) -> Place<'static> {
    let mut above =
        vec![link(context.part("site-place", "home"), HOME), link(context.part("site-place", "find"), FINDER)];
    let of = piece.and_then(|piece| piece.asked.one("grade"));
    if let Some(grade) = of.and_then(|id| context.edition().grades.iter().find(|grade| grade.id.as_str() == id)) {
        above.push(link(context.titles.grade(grade).to_owned(), grade_file(grade)));
    }
    Place { label: context.say("site-place", &[]).into(), above, leads_on: piece.is_none(), ..Place::default() }
}

/// Puts what is said of the edition after what a page leads to: nobody comes for it.
fn facts_last(document: &mut Document<'_>) {
    let facts = std::mem::take(&mut document.facts);
    document.blocks.push(Block::Facts(facts));
}

/// The name of the page of a grade.
pub fn grade_file(grade: &Grade) -> String {
    file(&Site::name(&format!("home-{}", grade.id)))
}

/// The page of a name.
fn file(name: &str) -> String {
    format!("{name}.{}", Format::Html.ending())
}

/// Words that lead to a page.
fn link<'a>(words: impl Into<Cow<'a, str>>, page: impl Into<Cow<'a, str>>) -> Text<'a> {
    vec![Span::plain(words).to(Target::Address(page.into()))].into()
}

/// A list of pages, each by what it is called there.
fn links<'a>(pieces: impl Iterator<Item = (String, String)>) -> Block<'a> {
    Block::List { ordered: false, items: pieces.map(|(words, page)| link(words, page).into()).collect() }
}

/// A section with its heading from the catalogue, a part of `site-section`.
fn section<'a>(context: &Context<'a>, id: &'static str, blocks: Vec<Block<'a>>) -> Block<'a> {
    Block::Section(Part { id: id.into(), heading: context.part("site-section", id).into(), blocks })
}
