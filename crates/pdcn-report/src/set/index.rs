//! The home page of a set: first which grade is meant, then a line per document, with a link to each of its files.

use pdcn_document::{
    Block, Cell, Column, Document, Item, Place, Row, Section, Span, Table, Target, Text, Value, Width,
};
use pdcn_texts::Texts;

use super::Piece;
use crate::Context;
use crate::frame::{closing_note, document as edition_document};

/// Returns the home page over what was made: each piece with the names of its files.
pub fn index<'a>(context: &Context<'a>, listed: &[(&'a Piece, Vec<String>)]) -> Document<'a> {
    let (texts, edition) = (context.texts, context.edition());
    let mut document = edition_document(context, "index", context.titles.edition(edition));
    document.subtitle = Some(texts.say("set-title", &[("edition", edition.id.as_str().into())]).into());
    let of = |piece: &Piece| piece.asked.one("grade").map(str::to_owned);
    let (of_grades, others): (Vec<Listed<'a, '_>>, Vec<Listed<'a, '_>>) =
        listed.iter().map(|(piece, files)| (*piece, files.as_slice())).partition(|(piece, _)| of(piece).is_some());
    let mut leads: Vec<Item<'a>> = Vec::new();
    let mut sections: Vec<Section<'a>> = Vec::new();
    for grade in &edition.grades {
        let pieces: Vec<Listed<'a, '_>> =
            of_grades.iter().filter(|(piece, _)| of(piece).as_deref() == Some(grade.id.as_str())).copied().collect();
        if !pieces.is_empty() {
            let name = format!("grade-{}", grade.id);
            let title = context.titles.grade(grade);
            leads.push(Text::from(vec![Span::plain(title).to(Target::Here(name.clone().into()))]).into());
            sections.push(section(name, title.to_owned(), &pieces, texts, &|piece| piece.called(texts)));
        }
    }
    if !leads.is_empty() {
        let heading = context.part("site-section", "grades").into();
        let blocks = vec![Block::List { ordered: false, items: leads }];
        document.blocks.push(Block::Section(Section { id: "grades".into(), heading, blocks }));
    }
    document.blocks.extend(sections.into_iter().map(Block::Section));
    let sections = others.chunk_by(|(one, _), (other, _)| one.stands_with(other)).map(|pieces| {
        let (name, heading) = pieces.first().map(|(piece, _)| piece.heading(texts)).unwrap_or_default();
        Block::Section(section(name.to_owned(), heading, pieces, texts, &|piece| piece.title.clone()))
    });
    document.blocks.extend(sections.chain(closing_note(context)));
    // It is a list of contents itself.
    document.place = Some(Place { leads_on: true, ..Place::default() });
    document
}

/// A piece with the names of its files.
type Listed<'a, 'f> = (&'a Piece, &'f [String]);

/// The pieces of a section, a row each.
fn section<'a>(
    name: String,
    heading: String,
    pieces: &[Listed<'a, '_>],
    texts: &Texts,
    called: &dyn Fn(&'a Piece) -> String,
) -> Section<'a> {
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
        rows: pieces.iter().map(|(piece, files)| row(called(piece), files, texts)).collect(),
        ..Table::default()
    };
    Section { id: name.into(), heading: heading.into(), blocks: vec![Block::Table(table)] }
}

/// A piece, and links to its files, each by its format.
fn row<'a>(name: String, files: &[String], texts: &Texts) -> Row<'a> {
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
        Some(page) => vec![Span::plain(name).to(Target::Address(page.clone().into()))].into(),
        None => Text::plain(name),
    };
    Row::cells(vec![Cell::from(Value::Text(name)), Cell::from(Value::Text(links.into()))])
}
