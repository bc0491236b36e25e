//! What the pages on a thing share: facts, sections, tables of outcomes.

use pdcn_document::{
    Align, Block, Cell, Column, Fact, Item, Row, Section, Sign, Span, Style, Table, Text, Value, Width,
};
use pdcn_model::{GradeId, Outcome};

use super::Reader;
use crate::Context;
use crate::signs::mark_signs;

/// What there is to say about a thing.
#[derive(Debug, Default)]
pub(super) struct Page<'a> {
    /// What kind of thing it is, by its name in data.
    pub(super) kind: &'static str,
    /// Its id.
    pub(super) id: String,
    /// Its statement or title.
    pub(super) title: Option<Text<'a>>,
    /// What can be said in a line each.
    pub(super) facts: Vec<Fact<'a>>,
    /// The signs that its tables use.
    pub(super) legend: Vec<Sign<'a>>,
    /// The rest.
    pub(super) blocks: Vec<Block<'a>>,
}

impl<'a> Page<'a> {
    pub(super) fn new(kind: &'static str, id: impl Into<String>, title: impl Into<Text<'a>>) -> Self {
        let title = Some(title.into()).filter(|title| !title.is_empty());
        Self { kind, id: id.into(), title, ..Self::default() }
    }

    /// Adds a fact, with its name from the catalogue, a part of `show-about`.
    pub(super) fn fact(&mut self, context: &Context<'_>, key: &'static str, value: impl Into<Text<'a>>) {
        let value = value.into();
        if !value.is_empty() {
            self.facts.push(Fact { key: key.into(), name: context.part("show-about", key).into(), value });
        }
    }

    /// Adds a section under a heading of the catalogue, a part of `show-heading`; nothing without blocks.
    pub(super) fn section(&mut self, context: &Context<'_>, id: &'static str, blocks: Vec<Block<'a>>) {
        if !blocks.is_empty() {
            let heading = context.part("show-heading", id).into();
            self.blocks.push(Block::Section(Section { id: id.into(), heading, blocks }));
        }
    }

    /// Adds a section with a list; nothing without items.
    pub(super) fn list(&mut self, context: &Context<'_>, id: &'static str, items: Vec<Item<'a>>) {
        if !items.is_empty() {
            self.section(context, id, vec![Block::List { ordered: false, items }]);
        }
    }

    /// Adds a section with a table of outcomes, for whoever teaches a list, which has room on a phone; nothing without outcomes.
    pub(super) fn outcomes(
        &mut self,
        context: &Context<'a>,
        reader: Reader,
        id: &'static str,
        positions: impl IntoIterator<Item = u32>,
    ) {
        if reader == Reader::Teacher {
            let items =
                positions.into_iter().map(|position| named(context, context.index.outcome(position), reader).into());
            self.list(context, id, items.collect());
            return;
        }
        let rows: Vec<Row<'a>> = positions.into_iter().map(|position| outcome_row(context, position)).collect();
        if rows.is_empty() {
            return;
        }
        self.section(
            context,
            id,
            vec![Block::Table(Table {
                id: id.into(),
                caption: context.part("show-caption", id).into(),
                bands: Vec::new(),
                columns: outcome_columns(context),
                rows,
            })],
        );
    }

    /// Says that its tables use the signs of the marks.
    pub(super) fn with_marks(&mut self, context: &Context<'_>) {
        self.legend = mark_signs(context);
    }
}

/// A column with its heading from the catalogue, a part of `show-column`.
pub(super) fn column<'a>(context: &Context<'_>, key: &'static str, width: Width) -> Column<'a> {
    Column { key: key.into(), heading: context.part("show-column", key).into(), width, ..Column::default() }
}

/// The columns of a table of outcomes: id, statement, → and ★.
fn outcome_columns<'a>(context: &Context<'_>) -> Vec<Column<'a>> {
    let mark = |key| Column { align: Align::Center, ..column(context, key, Width::Short) };
    let statement = Column { names_rows: true, ..column(context, "statement", Width::Wide) };
    vec![column(context, "id", Width::Short), statement, mark("learn"), mark("master")]
}

/// An outcome in a line: its id, its marks, its statement. Whoever teaches knows grades by their short names, not by ids.
pub(super) fn named<'a>(context: &Context<'a>, outcome: &'a Outcome, reader: Reader) -> Vec<Span<'a>> {
    let grade = |id: &GradeId| {
        let position = context.index.grade_position(id.as_str()).filter(|_| reader == Reader::Teacher);
        position.map_or_else(|| id.to_string(), |position| context.short(position).to_owned())
    };
    let master = outcome.master.as_ref().map(|id| format!(" ★ {}", grade(id)));
    vec![
        Span::styled(Style::Code, outcome.id.as_str()),
        Span::plain(format!(" → {}{} ", grade(&outcome.learn), master.unwrap_or_default())),
        Span::plain(context.titles.statement(outcome)),
    ]
}

fn outcome_row<'a>(context: &Context<'a>, position: u32) -> Row<'a> {
    let outcome = context.index.outcome(position);
    let grade = |id: Option<&'a str>| id.map_or_else(Cell::default, self::id);
    Row::cells(vec![
        id(outcome.id.as_str()),
        context.titles.statement(outcome).into(),
        grade(Some(outcome.learn.as_str())),
        grade(outcome.master.as_ref().map(pdcn_model::GradeId::as_str)),
    ])
}

/// A cell with an id.
pub(super) fn id<'a>(id: impl Into<std::borrow::Cow<'a, str>>) -> Cell<'a> {
    Cell { value: Value::Id(id.into()), ..Cell::default() }
}

/// A table with its caption from the catalogue, a part of `show-caption`.
pub(super) fn table<'a>(
    context: &Context<'_>,
    id: &'static str,
    columns: Vec<Column<'a>>,
    rows: Vec<Row<'a>>,
) -> Block<'a> {
    Block::Table(Table {
        id: id.into(),
        caption: context.part("show-caption", id).into(),
        bands: Vec::new(),
        columns,
        rows,
    })
}

/// Texts as the items of a list.
pub(super) fn items(texts: &[String]) -> Vec<Item<'_>> {
    texts.iter().map(|text| Item::from(text.as_str())).collect()
}
