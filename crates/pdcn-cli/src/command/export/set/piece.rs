//! What is in the set of a school year: the one list.

use std::collections::HashSet;

use pdcn_document::Document;
use pdcn_report::{Asked, Context, Selection, coverage};

/// A document of the set.
pub(super) struct Piece {
    /// The name of its files, without ending: the same in both languages.
    pub(super) name: String,
    /// What it is called on the home page.
    pub(super) title: String,
    /// Where it stands on the home page.
    pub(super) section: Place,
    /// The names of its formats; those that this program was built without are left out.
    pub(super) formats: &'static [&'static str],
    /// Makes it; nothing when the edition has nothing for it.
    pub(super) make: Make,
}

/// Makes a document.
pub(super) type Make = Box<dyn for<'a> Fn(&Context<'a>) -> Option<Document<'a>> + Send + Sync>;

/// A section of the home page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Table,
    Grade,
    Strand,
    Other,
}

impl Place {
    pub(super) const ALL: [Self; 4] = [Self::Table, Self::Grade, Self::Strand, Self::Other];

    /// The name of its text in the catalogues.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Grade => "grade",
            Self::Strand => "strand",
            Self::Other => "other",
        }
    }
}

/// For whoever reads, prints, sorts or programs.
const TABLE: &[&str] = &["html", "xlsx", "csv", "json"];
/// For whoever reads, prints or pastes.
const PAGE: &[&str] = &["html", "xlsx", "markdown"];
/// For whoever reads or prints.
const SHEET: &[&str] = &["html", "markdown"];

/// Everything that a school year needs of an edition.
pub(super) fn pieces(context: &Context<'_>) -> Vec<Piece> {
    let (edition, titles) = (context.edition(), &context.titles);
    let named = |part: &str| context.texts.part("export-piece", part, &[]);
    let piece = |name: &str, title: String, section, formats, make| Piece {
        name: name.to_owned(),
        title,
        section,
        formats,
        make,
    };
    let mut pieces = vec![piece("table", named("table"), Place::Table, TABLE, of(Asked::default(), table))];
    for stage in &edition.stages {
        let asked = Asked { stages: vec![stage.id.to_string()], ..Asked::default() };
        let name = format!("table-{}", stage.id);
        pieces.push(piece(&name, titles.stage(stage).to_owned(), Place::Table, TABLE, of(asked, table)));
    }
    let ai = || Asked { ai: true, ..Asked::default() };
    pieces.push(piece("table-ai", named("ai"), Place::Table, TABLE, of(ai(), table)));
    for grade in &edition.grades {
        let asked = Asked { grades: vec![grade.id.to_string()], ..Asked::default() };
        let name = format!("grade-{}", grade.id);
        pieces.push(piece(&name, titles.grade(grade).to_owned(), Place::Grade, PAGE, of(asked, table)));
    }
    for strand in &edition.strands {
        let asked = Asked { strands: vec![strand.id.to_string()], ..Asked::default() };
        let name = format!("strand-{}", strand.id);
        pieces.push(piece(&name, titles.strand(strand).to_owned(), Place::Strand, PAGE, of(asked, table)));
    }
    pieces.push(piece("coverage", named("coverage"), Place::Other, TABLE, of(Asked::default(), covered)));
    let developing = of(Asked::default(), pdcn_report::developing);
    pieces.push(piece("developing", named("developing"), Place::Other, PAGE, developing));
    pieces.push(piece("reflection", named("reflection"), Place::Other, SHEET, Box::new(reflection)));
    pieces.push(piece("inventory", named("inventory"), Place::Other, SHEET, Box::new(inventory)));
    // Of two things with one id the first one counts, as everywhere; and what has none is in the whole table.
    let mut seen = HashSet::new();
    pieces.retain(|piece| !piece.name.ends_with('-') && seen.insert(piece.name.clone()));
    pieces
}

/// A view over a selection, as a maker of documents.
fn of(
    asked: Asked,
    view: impl for<'a> Fn(&Context<'a>, &Selection<'a>) -> Option<Document<'a>> + Send + Sync + 'static,
) -> Make {
    // What is asked for is named by the edition itself: it is always found, unless two things have one name.
    Box::new(move |context| view(context, &Selection::new(&asked, context).ok()?))
}

fn table<'a>(context: &Context<'a>, selection: &Selection<'a>) -> Option<Document<'a>> {
    pdcn_report::table(context, selection, &[])
}

fn covered<'a>(context: &Context<'a>, selection: &Selection<'a>) -> Option<Document<'a>> {
    let answer = coverage::competencies(context, selection, coverage::Options::default());
    (!answer.is_empty).then_some(answer.document)
}

fn reflection<'a>(context: &Context<'a>) -> Option<Document<'a>> {
    Some(pdcn_report::reflection(context, context.pathway.reflection.as_ref()?, None))
}

#[expect(clippy::unnecessary_wraps, reason = "as every maker of documents")]
fn inventory<'a>(context: &Context<'a>) -> Option<Document<'a>> {
    Some(pdcn_report::inventory(context.pathway, &[context.edition()], context.texts))
}
