//! What is in the set of a school year: the one list.

use std::collections::HashSet;

use pdcn_document::Document;
use pdcn_model::{Activity, Alignment, Plan};
use pdcn_report::{Asked, Context, Selection, coverage};
use pdcn_source::Sources;

use super::piece::{Make, Piece, Place};
use super::years::Shown;

/// For whoever reads, prints, sorts or programs.
const TABLE: &[&str] = &["html", "pdf", "xlsx", "csv", "json"];
/// For whoever reads, prints or pastes.
const PAGE: &[&str] = &["html", "pdf", "xlsx", "markdown"];
/// For whoever prints.
const SHEET: &[&str] = &["html", "pdf", "markdown"];
/// For whoever fills it on paper.
const FORM: &[&str] = &["html", "pdf"];
/// For whoever hangs it on a wall.
const POSTER: &[&str] = &["html", "pdf", "svg"];
/// For whoever looks at a strand; on paper it is for the one that is asked for.
const DRAWING: &[&str] = &["html", "svg"];
/// For whoever explores, or draws with another program. On paper maps are for the strand that is asked for.
const MAP: &[&str] = &["html", "svg", "dot", "mermaid"];
/// For whoever looks something up.
const REFERENCE: &[&str] = &["html", "markdown"];
/// For whoever follows a framework; on paper it is for the one that is asked for.
const CHART: &[&str] = &["html", "xlsx", "csv", "json"];
/// For whoever sorts.
const ROWS: &[&str] = &["xlsx", "csv"];

/// Everything that a school year needs of an edition.
pub(super) fn pieces(context: &Context<'_>, sources: &Sources) -> Vec<Piece> {
    let (edition, titles) = (context.edition(), &context.titles);
    let named = |part: &str| context.texts.part("export-piece", part, &[]);
    let piece = |name: &str, title: String, section, formats, make| Piece {
        name: name.to_owned(),
        title,
        section,
        formats,
        make,
    };
    let of_grade = |id: &str| Asked { grades: vec![id.to_owned()], ..Asked::default() };
    let of_strand = |id: &str| Asked { strands: vec![id.to_owned()], ..Asked::default() };
    let of_stage = |id: &str| Asked { stages: vec![id.to_owned()], ..Asked::default() };
    let ai = || Asked { ai: true, ..Asked::default() };

    let mut pieces = vec![piece("table", named("table"), Place::Table, TABLE, of(Asked::default(), table))];
    for stage in &edition.stages {
        let (name, asked) = (format!("table-{}", stage.id), of_stage(stage.id.as_str()));
        pieces.push(piece(&name, titles.stage(stage).to_owned(), Place::Table, TABLE, of(asked, table)));
    }
    pieces.push(piece("table-ai", named("ai"), Place::Table, TABLE, of(ai(), table)));
    pieces.push(piece("chart-ai", named("chart-ai"), Place::Chart, POSTER, of(ai(), pdcn_report::chart)));
    for stage in &edition.stages {
        let (name, asked) = (format!("chart-{}", stage.id), of_stage(stage.id.as_str()));
        let make = of(asked, pdcn_report::chart);
        pieces.push(piece(&name, titles.stage(stage).to_owned(), Place::Chart, POSTER, make));
    }
    for strand in &edition.strands {
        let (name, asked) = (format!("chart-strand-{}", strand.id), of_strand(strand.id.as_str()));
        let make = of(asked, pdcn_report::chart);
        pieces.push(piece(&name, titles.strand(strand).to_owned(), Place::Chart, DRAWING, make));
    }
    for grade in &edition.grades {
        let (name, title) = (format!("grade-{}", grade.id), titles.grade(grade).to_owned());
        pieces.push(piece(&name, title, Place::Grade, PAGE, of(of_grade(grade.id.as_str()), table)));
    }
    for grade in &edition.grades {
        let (name, title) = (format!("checklist-{}", grade.id), titles.grade(grade).to_owned());
        pieces.push(piece(&name, title, Place::Checklist, FORM, of(of_grade(grade.id.as_str()), checklist)));
    }
    for strand in &edition.strands {
        let (name, title) = (format!("strand-{}", strand.id), titles.strand(strand).to_owned());
        pieces.push(piece(&name, title, Place::Strand, PAGE, of(of_strand(strand.id.as_str()), table)));
    }
    pieces.push(piece("changes", named("changes"), Place::Changes, SHEET, Make::Changes(Shown::Meeting)));
    let (all, rows) = (Make::Changes(Shown::Everything), Make::Changes(Shown::List));
    pieces.push(piece("changes-details", named("changes-details"), Place::Changes, REFERENCE, all));
    pieces.push(piece("changes-list", named("changes-list"), Place::Changes, ROWS, rows));
    pieces.push(piece("coverage", named("coverage"), Place::Coverage, TABLE, of(Asked::default(), covered)));
    pieces.extend(frameworks(context));
    pieces.extend(plans(context, sources));
    for strand in &edition.strands {
        let (name, title) = (format!("map-{}", strand.id), titles.strand(strand).to_owned());
        let map =
            of(of_strand(strand.id.as_str()), |context, selection| pdcn_report::map(context, selection, None).ok());
        pieces.push(piece(&name, title, Place::Map, MAP, map));
    }
    let developing = of(Asked::default(), pdcn_report::developing);
    pieces.push(piece("developing", named("developing"), Place::Other, PAGE, developing));
    pieces.push(piece("reflection", named("reflection"), Place::Other, SHEET, Make::View(Box::new(reflection))));
    pieces.push(piece("inventory", named("inventory"), Place::Other, REFERENCE, Make::View(Box::new(inventory))));
    // Of two things with one id the first one counts, as everywhere; and what has none is in the whole table.
    let mut seen = HashSet::new();
    pieces.retain(|piece| !piece.name.ends_with('-') && seen.insert(piece.name.clone()));
    pieces
}

/// The coverage of each framework that an outcome of the edition is aligned to.
fn frameworks(context: &Context<'_>) -> Vec<Piece> {
    let outcomes = &context.edition().outcomes;
    let aligned = outcomes.iter().flat_map(|outcome| outcome.aligns.iter().filter_map(Alignment::parts));
    let used: HashSet<&str> = aligned.map(|(framework, _)| framework).collect();
    let known = context.pathway.frameworks.iter().enumerate();
    known
        .filter(|(_, framework)| used.contains(framework.id.as_str()))
        .map(|(at, framework)| Piece {
            name: format!("coverage-{}", framework.id),
            title: framework.title.clone(),
            section: Place::Coverage,
            formats: CHART,
            make: of(Asked::default(), move |context, selection| {
                let framework = context.pathway.frameworks.get(at)?;
                found(coverage::codes(context, selection, framework, coverage::Options::default()))
            }),
        })
        .collect()
}

/// For each plan of the edition what it covers, and the sheet of each activity in which pupils handle AI.
fn plans(context: &Context<'_>, sources: &Sources) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let of_edition = |(_, plan): &(usize, &Plan)| plan.edition == context.edition().id;
    for (at, plan) in context.pathway.plans.iter().enumerate().filter(of_edition) {
        let path = &sources.file(plan.file).path;
        let stem = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".toml");
        let said = |part: &str, activity: &str| {
            let values = [("school", plan.school.name.as_str().into()), ("activity", activity.into())];
            context.texts.part("export-plan", part, &values)
        };
        pieces.push(Piece {
            name: format!("plan-{stem}"),
            title: said("coverage", ""),
            section: Place::Plan,
            formats: TABLE,
            make: of(Asked::default(), move |context, selection| {
                let plan = context.pathway.plans.get(at)?;
                found(coverage::plan(context, selection, plan, coverage::Options::default()))
            }),
        });
        let by_pupils = |(_, activity): &(usize, &Activity)| activity.is_by_pupils();
        pieces.extend(plan.activities.iter().enumerate().filter(by_pupils).map(|(nth, activity)| Piece {
            // An activity has its id from a person: it is not made a part of a path.
            name: format!("reflection-{stem}-{}", nth + 1),
            title: said("reflection", &activity.title),
            section: Place::Plan,
            formats: FORM,
            make: Make::View(Box::new(move |context| {
                let plan = context.pathway.plans.get(at)?;
                let of = Some((plan, plan.activities.get(nth)?));
                Some(pdcn_report::reflection(context, context.pathway.reflection.as_ref()?, of))
            })),
        }));
    }
    pieces
}

/// A view over a selection, as a maker of documents.
fn of(
    asked: Asked,
    view: impl for<'a> Fn(&Context<'a>, &Selection<'a>) -> Option<Document<'a>> + Send + Sync + 'static,
) -> Make {
    // What is asked for is named by the edition itself: it is always found, unless two things have one name.
    Make::View(Box::new(move |context| view(context, &Selection::new(&asked, context).ok()?)))
}

fn table<'a>(context: &Context<'a>, selection: &Selection<'a>) -> Option<Document<'a>> {
    pdcn_report::table(context, selection, &[])
}

fn checklist<'a>(context: &Context<'a>, selection: &Selection<'a>) -> Option<Document<'a>> {
    pdcn_report::checklist(context, selection, pdcn_report::For::Pupil)
}

fn covered<'a>(context: &Context<'a>, selection: &Selection<'a>) -> Option<Document<'a>> {
    found(coverage::competencies(context, selection, coverage::Options::default()))
}

/// What an answer shows; nothing when it found nothing to show.
fn found(answer: coverage::Answer<'_>) -> Option<Document<'_>> {
    (!answer.is_empty).then_some(answer.document)
}

fn reflection<'a>(context: &Context<'a>) -> Option<Document<'a>> {
    Some(pdcn_report::reflection(context, context.pathway.reflection.as_ref()?, None))
}

#[expect(clippy::unnecessary_wraps, reason = "as every maker of documents")]
fn inventory<'a>(context: &Context<'a>) -> Option<Document<'a>> {
    Some(pdcn_report::inventory(context.pathway, &[context.edition()], context.texts))
}
