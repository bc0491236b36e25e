//! The sheet of one grade: what begins, what goes on, what is mastered this year, and what is reused.

use pdcn_document::{Align, Block, Cell, Column, Document, Row, Section, Table, Value, Width};
use pdcn_model::Mark;

use super::details::{Detail, Details, column, outcome_cells, outcome_row};
use super::{banded, strand_band};
use crate::frame::{add_fact, add_selection, closing_note, document as frame, fact};
use crate::signs::{mark_sign, mark_signs};
use crate::{Context, Selection};

/// A section of the sheet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Begins,
    GoesOn,
    Mastered,
    Reused,
}

impl Part {
    const ALL: [Self; 4] = [Self::Begins, Self::GoesOn, Self::Mastered, Self::Reused];

    /// The name in data and in the catalogues.
    fn name(self) -> &'static str {
        match self {
            Self::Begins => "begins",
            Self::GoesOn => "goes-on",
            Self::Mastered => "mastered",
            Self::Reused => "reused",
        }
    }

    /// True for an outcome: what begins and is mastered in the same year is in two sections.
    fn has(self, context: &Context<'_>, position: u32, grade: u16) -> bool {
        let mark = context.index.mark(position, grade);
        match self {
            Self::Begins => mark.is_some() && context.index.marks(position).learn == Some(grade),
            Self::GoesOn => mark == Some(Mark::Continue),
            Self::Mastered => mark == Some(Mark::Master),
            Self::Reused => mark == Some(Mark::Reuse),
        }
    }
}

pub(crate) fn document<'a>(
    context: &Context<'a>,
    selection: &Selection<'a>,
    grade: u16,
    details: &[Detail],
) -> Option<Document<'a>> {
    let of = context.index.grade(grade)?;
    let asked = context.index.outcomes().filter(|(_, outcome)| selection.has(outcome, context));
    let asked: Vec<u32> = asked.map(|(position, _)| position).collect();
    let parts = Part::ALL.map(|part| {
        let of_part = asked.iter().copied().filter(|&position| part.has(context, position, grade));
        (part, of_part.collect::<Vec<u32>>())
    });
    if parts.iter().all(|(_, positions)| positions.is_empty()) {
        return None;
    }
    let mut document = frame(context, "table", context.titles.grade(of));
    let subtitle = format!("{} – {}", context.titles.edition(context.edition()), context.titles.cycle(of));
    document.subtitle = Some(subtitle.into());
    add_selection(&mut document, context, selection, of);
    for (part, positions) in &parts {
        add_fact(&mut document, fact(context, part.name(), positions.len().to_string()));
    }
    document.legend = mark_signs(context);
    let shown = parts.iter().flat_map(|(_, positions)| positions.iter().copied());
    let details = Details::new(context, selection, details, shown);
    let sections = parts.into_iter().map(|(part, positions)| section(context, &details, part, positions, grade));
    document.blocks.extend(sections.map(Block::Section));
    document.blocks.extend(closing_note(context));
    Some(document)
}

/// A section: its outcomes by strand. All sections have the same columns, so that they can be put together.
fn section<'a>(
    context: &Context<'a>,
    details: &Details<'_, 'a>,
    part: Part,
    positions: Vec<u32>,
    grade: u16,
) -> Section<'a> {
    let name = format!("sheet-{}", part.name());
    let of_one_year = positions.iter().filter(|&&position| is_of_one_year(context, position, grade)).count();
    let heading = context.say(&name, &[("count", positions.len().into())]);
    let mut blocks = Vec::new();
    if positions.is_empty() {
        blocks.push(Block::Paragraph(context.part(&name, "none").into()));
    } else {
        let caption = context.part(&name, "caption");
        blocks.push(Block::Table(outcomes(context, details, part, positions, grade, caption)));
    }
    if of_one_year > 0 && matches!(part, Part::Begins | Part::Mastered) {
        blocks.push(Block::Paragraph(context.texts.part(&name, "one-year", &[("count", of_one_year.into())]).into()));
    }
    Section { id: part.name().into(), heading: heading.into(), blocks }
}

/// True for what begins and is mastered in the same year.
fn is_of_one_year(context: &Context<'_>, position: u32, grade: u16) -> bool {
    let marks = context.index.marks(position);
    marks.learn == Some(grade) && marks.master == Some(grade)
}

fn outcomes<'a>(
    context: &Context<'a>,
    details: &Details<'_, 'a>,
    part: Part,
    positions: Vec<u32>,
    grade: u16,
    caption: String,
) -> Table<'a> {
    let short = |key| Column { width: Width::Short, ..column(context.texts, key) };
    let mut columns = vec![Column { width: Width::Sign, align: Align::Center, ..column(context.texts, "mark") }];
    let before = details.columns_before();
    let n_before = before.len();
    columns.extend(before);
    columns.extend([short("from"), short("until")]);
    columns.extend(details.columns_after());
    let rows = banded(context, positions, 1, |position| {
        let outcome = context.index.outcome(position);
        let mark = context.index.mark(position, grade);
        let mut cells = vec![mark.map_or_else(Cell::default, |mark| Value::Sign(mark_sign(mark)).into())];
        // What is reused is a reminder: its details are those of the years before.
        if part == Part::Reused {
            cells.extend(outcome_cells(context, outcome));
            cells.resize(1 + n_before, Cell::default());
        } else {
            cells.extend(details.cells_before(outcome));
        }
        cells.extend(years(context, position));
        if part != Part::Reused {
            cells.extend(details.cells_after(outcome));
        }
        cells.resize(columns.len(), Cell::default());
        // What is in two sections is led to in the first.
        let is_second = part == Part::Mastered && is_of_one_year(context, position, grade);
        if is_second { Row::cells(cells) } else { outcome_row(context, position, cells) }
    });
    Table {
        id: format!("outcomes-{}", part.name()).into(),
        caption: caption.into(),
        bands: strand_band(context),
        columns,
        rows,
    }
}

/// The grades of → and of ★; an open outcome says so.
fn years<'a>(context: &Context<'a>, position: u32) -> [Cell<'a>; 2] {
    let marks = context.index.marks(position);
    let named = |grade: Option<u16>| grade.map_or_else(Cell::default, |grade| context.short(grade).into());
    let is_open = context.index.outcome(position).master.is_none();
    [named(marks.learn), if is_open { context.say("open", &[]).into() } else { named(marks.master) }]
}
