//! The home page of a set: a line per document, with a link to each of its files.

use pdcn_document::{Block, Cell, Column, Document, Row, Section, Span, Table, Target, Text, Value, Width};
use pdcn_texts::Texts;

use super::Piece;
use crate::Context;
use crate::frame::{closing_note, document as edition_document};

/// Returns the home page over what was made: each piece with the names of its files.
pub fn index<'a>(context: &Context<'a>, listed: &[(&'a Piece, Vec<String>)]) -> Document<'a> {
    let (texts, edition) = (context.texts, context.edition());
    let mut document = edition_document(context, "index", context.titles.edition(edition));
    document.subtitle = Some(texts.say("set-title", &[("edition", edition.id.as_str().into())]).into());
    let sections = listed
        .chunk_by(|(one, _), (other, _)| one.stands_with(other))
        .map(|pieces| Block::Section(section(pieces, texts)));
    document.blocks = sections.chain(closing_note(context)).collect();
    document
}

/// The pieces of a section, a row each.
fn section<'a>(pieces: &[(&'a Piece, Vec<String>)], texts: &Texts) -> Section<'a> {
    let (name, heading) = pieces.first().map(|(piece, _)| piece.heading(texts)).unwrap_or_default();
    let column = |key: &'static str, name: &str| Column {
        key: key.into(),
        heading: texts.say(name, &[]).into(),
        width: Width::Wide,
        ..Column::default()
    };
    let table = Table {
        id: format!("files-{name}").into(),
        caption: texts.say("set-files", &[("section", heading.as_str().into())]).into(),
        columns: vec![
            Column { names_rows: true, ..column("document", "set-document") },
            column("files", "set-formats"),
        ],
        rows: pieces.iter().map(|(piece, files)| row(piece, files, texts)).collect(),
        ..Table::default()
    };
    Section { id: name.into(), heading: heading.into(), blocks: vec![Block::Table(table)] }
}

/// A piece, and links to its files, each by its format.
fn row<'a>(piece: &'a Piece, files: &[String], texts: &Texts) -> Row<'a> {
    let mut links: Vec<Span<'a>> = Vec::new();
    let ending = |file: &'_ str| file.rsplit('.').next().unwrap_or_default().to_owned();
    for file in files {
        if !links.is_empty() {
            links.push(Span::plain(" · "));
        }
        let format = texts.part("set-format", &ending(file), &[]);
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
