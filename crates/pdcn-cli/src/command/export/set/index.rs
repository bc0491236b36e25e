//! The home page of a set: a line per document, with a link to each of its files.

use pdcn_document::{Block, Cell, Column, Document, Row, Section, Span, Table, Target, Text, Value, Width};
use pdcn_report::{Context, closing_note, edition_document};
use pdcn_texts::Texts;

use super::piece::{Piece, Place};

/// The home page over what was made: each piece with the names of its files.
pub(super) fn document<'a>(context: &Context<'a>, listed: &[(&'a Piece, Vec<String>)]) -> Document<'a> {
    let (texts, edition) = (context.texts, context.edition());
    let section = |place: Place| {
        let rows: Vec<Row<'a>> = listed
            .iter()
            .filter(|(piece, _)| piece.section == place)
            .map(|(piece, files)| row(piece, files, texts))
            .collect();
        let heading = texts.part("export-index-section", place.name(), &[]);
        let column = |key: &'static str, name: &str| Column {
            key: key.into(),
            heading: texts.say(name, &[]).into(),
            width: Width::Wide,
            ..Column::default()
        };
        let table = Table {
            id: format!("files-{}", place.name()).into(),
            caption: texts.say("export-index-files", &[("section", heading.as_str().into())]).into(),
            columns: vec![
                Column { names_rows: true, ..column("document", "export-index-view") },
                column("files", "export-index-formats"),
            ],
            rows,
            ..Table::default()
        };
        let is_empty = table.rows.is_empty();
        let section = Section { id: place.name().into(), heading: heading.into(), blocks: vec![Block::Table(table)] };
        (!is_empty).then_some(Block::Section(section))
    };
    let mut document = edition_document(context, "index", context.titles.edition(edition));
    document.subtitle = Some(texts.say("export-index-title", &[("edition", edition.id.as_str().into())]).into());
    document.blocks = Place::ALL.into_iter().filter_map(section).chain(closing_note(context)).collect();
    document
}

/// A piece, and links to its files, each by its format.
fn row<'a>(piece: &'a Piece, files: &[String], texts: &Texts) -> Row<'a> {
    let mut links: Vec<Span<'a>> = Vec::new();
    let ending = |file: &'_ str| file.rsplit('.').next().unwrap_or_default().to_owned();
    for file in files {
        if !links.is_empty() {
            links.push(Span::plain(" · "));
        }
        let format = texts.part("export-format", &ending(file), &[]);
        links.push(Span::plain(format).to(Target::Address(file.clone().into())));
    }
    // The page is what most come for: its name leads there.
    let page = files.iter().find(|file| ending(file) == "html");
    let name = match page {
        Some(page) => vec![Span::plain(piece.title.as_str()).to(Target::Address(page.clone().into()))].into(),
        None => Text::plain(piece.title.as_str()),
    };
    Row::cells(vec![Cell::from(Value::Text(name)), Cell::from(Value::Text(links.into()))])
}
