//! The view `material`: what resources hold themselves (texts, lists, cards, dialogues, tables), to be printed for the class.

use pdcn_document::{Block, Cell, Column, Document, Item, Row, Section, Span, Style, Table, Text, Width};
use pdcn_model::{Content, Resource};

use crate::frame::{add_fact, closing_note, document as frame, fact};
use crate::key::Key;
use crate::part::{Each, PAGE, Part, Section as Place};
use crate::selection::Unknown;
use crate::table::column;
use crate::{ANY, Answer, Ask, Context, Form, NoAnswer, Question, Selection, View};

/// The view.
pub static VIEW: View = View {
    name: "material",
    also: &["materiel", "ressources", "resources"],
    asks: &[Ask::new("resource", Form::Name(Key::Resource)).several()],
    set: &[Part::new("material", Place::Other, Each::Edition, PAGE)],
    examples: &[
        &[],
        &[("resource", ANY)],
        &[("stage", ANY), ("cycle", ANY), ("grade", ANY), ("ai", "")],
        &[("strand", ANY), ("competency", ANY)],
        &[("framework", ANY)],
    ],
    answer,
    ..View::PLAIN
};

fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let (context, selection) = (&question.context, question.selection()?);
    let all = &context.edition().resources;
    let mut named: Vec<&str> = Vec::new();
    for name in question.asked.all("resource") {
        let found = all.iter().find(|one| one.id.as_str() == name);
        let found = found.ok_or_else(|| Unknown::new(Key::Resource, name, all.iter().map(|one| one.id.as_str())))?;
        named.push(found.id.as_str());
    }
    Ok(material(context, &selection, &named).ok_or_else(|| question.nothing())?.into())
}

/// True when an outcome that is asked about, and worked on in a grade that is asked about, names the resource.
fn serves<'a>(context: &Context<'a>, selection: &Selection<'a>, resource: &Resource) -> bool {
    let is_worked = |position: u32| {
        let worked = context.index.worked(position);
        worked.is_some_and(|worked| selection.grades.iter().any(|grade| worked.contains(grade)))
    };
    context.index.outcomes().any(|(position, outcome)| {
        outcome.resources.contains(&resource.id) && selection.has(outcome, context) && is_worked(position)
    })
}

/// Returns the material that serves what is selected, each resource on a page of its own: of all that hold their own content,
/// or of those that are named by id; nothing when there are none.
pub fn material<'a>(context: &Context<'a>, selection: &Selection<'a>, named: &[&str]) -> Option<Document<'a>> {
    let is_asked = |resource: &&'a Resource| {
        !context.titles.content(resource).is_empty()
            && (named.is_empty() || named.contains(&resource.id.as_str()))
            && (selection.words().is_empty() || serves(context, selection, resource))
    };
    let resources: Vec<&Resource> = context.edition().resources.iter().filter(is_asked).collect();
    let first = resources.first()?;
    let is_one = resources.len() == 1;
    let title = if is_one { context.titles.resource(first).to_owned() } else { context.say("material-title", &[]) };
    let mut document = frame(context, "material", title);
    document.subtitle = Some(context.titles.edition(context.edition()).into());
    if !selection.words().is_empty() {
        add_fact(&mut document, fact(context, "selection", selection.words().join(" · ")));
    }
    for (at, resource) in resources.iter().enumerate() {
        if at > 0 {
            document.blocks.push(Block::NewPage);
        }
        let mut blocks: Vec<Block<'a>> = users(context, resource).map(Block::Paragraph).into_iter().collect();
        blocks.extend(content(context, resource));
        if is_one {
            document.blocks.extend(blocks);
        } else {
            let heading = context.titles.resource(resource).into();
            document.blocks.push(Block::Section(Section { id: resource.id.as_str().into(), heading, blocks }));
        }
    }
    document.blocks.extend(closing_note(context));
    Some(document)
}

/// The outcomes that a resource serves, in a line; nothing when none names it.
fn users<'a>(context: &Context<'a>, resource: &Resource) -> Option<Text<'a>> {
    let of = context.index.outcomes().filter(|(_, outcome)| outcome.resources.contains(&resource.id));
    let ids: Vec<&str> = of.map(|(_, outcome)| outcome.id.as_str()).collect();
    (!ids.is_empty()).then(|| context.say("material-serves", &[("outcomes", ids.join(", ").into())]).into())
}

/// The blocks of what a resource holds, part by part.
pub(crate) fn content<'a>(context: &Context<'a>, resource: &'a Resource) -> Vec<Block<'a>> {
    let of = |for_teacher: bool| {
        let parts = context.titles.content(resource).iter().enumerate();
        let parts = parts.filter(move |(_, part)| part.teacher == for_teacher);
        parts.flat_map(|(at, part)| self::part(context, part, &format!("{}-{}", resource.id, at + 1)))
    };
    let mut blocks: Vec<Block<'a>> = of(false).collect();
    let mut for_teacher = of(true).peekable();
    // The answers are not on the sheet that pupils are given.
    if for_teacher.peek().is_some() && !blocks.is_empty() {
        blocks.push(Block::NewPage);
    }
    blocks.extend(for_teacher);
    blocks
}

fn part<'a>(context: &Context<'a>, part: &'a Content, id: &str) -> Vec<Block<'a>> {
    let mut blocks = Vec::new();
    if let Some(text) = &part.text {
        let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
        blocks.extend(paragraphs.map(|paragraph| Block::Paragraph(paragraph.into())));
    }
    if !part.list.is_empty() {
        let items = part.list.iter().map(|item| Item::from(item.as_str())).collect();
        blocks.push(Block::List { ordered: false, items });
    }
    if !part.dialogue.is_empty() {
        let items = part.dialogue.iter().map(|line| Item::from(spoken(line))).collect();
        blocks.push(Block::List { ordered: false, items });
    }
    let caption = part.title.as_deref().unwrap_or_default();
    if !part.cards.is_empty() {
        let head = Column { names_rows: true, ..column(context.texts, "card") };
        let columns = vec![head, Column { width: Width::Wide, ..column(context.texts, "card-text") }];
        blocks.push(rows(format!("{id}-cards"), caption, columns, &part.cards));
    }
    if let Some((head, body)) = part.table.split_first() {
        let columns = head.iter().enumerate().map(|(at, heading)| Column {
            key: format!("column-{}", at + 1).into(),
            heading: heading.as_str().into(),
            width: Width::Medium,
            names_rows: at == 0,
            ..Column::default()
        });
        blocks.push(rows(format!("{id}-table"), caption, columns.collect(), body));
    }
    match part.title.as_deref() {
        Some(title) => vec![Block::Section(Section { id: "".into(), heading: title.into(), blocks })],
        None => blocks,
    }
}

/// A line of a dialogue: who speaks, then what is said.
fn spoken(line: &[String]) -> Text<'_> {
    let Some((who, said)) = line.split_first() else { return Text::default() };
    let mut spans = vec![Span::styled(Style::Strong, who.as_str())];
    spans.extend(said.iter().map(|words| Span::plain(format!("\u{a0}: {words}"))));
    Text::Rich(spans)
}

/// A table whose rows are texts; a row that is too short or too long is made to fit, its rest in the last cell.
fn rows<'a>(id: String, caption: &'a str, columns: Vec<Column<'a>>, rows: &'a [Vec<String>]) -> Block<'a> {
    let width = columns.len();
    let row = |texts: &'a Vec<String>| {
        let mut cells: Vec<Cell<'a>> = texts.iter().take(width).map(|text| text.as_str().into()).collect();
        if let (Some(last), Some(rest)) = (cells.last_mut(), texts.get(width..).filter(|rest| !rest.is_empty())) {
            let all = texts.get(width - 1..).unwrap_or(rest);
            *last = all.join(" ").into();
        }
        cells.resize(width, Cell::default());
        Row::cells(cells)
    };
    let rows = rows.iter().map(row).collect();
    Block::Table(Table { id: id.into(), caption: caption.into(), columns, rows, ..Table::default() })
}
