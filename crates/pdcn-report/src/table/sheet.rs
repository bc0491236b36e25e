//! The sheet of one grade: what begins, what goes on, what is mastered this year, and what is reused.

use pdcn_document::{Align, Block, Cell, Column, Document, Row, Section, Table, Text, Value, Width};
use pdcn_model::Mark;

use super::details::{Detail, Details, column, outcome_cells, outcome_columns, outcome_row};
use super::{banded, strand_band};
use crate::frame::{add_fact, closing_note, document as frame, fact};
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

pub(super) fn document<'a>(
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
    // The grade itself is the title.
    let words: Vec<&str> =
        selection.words().iter().map(String::as_str).filter(|words| *words != context.titles.grade(of)).collect();
    if !words.is_empty() {
        add_fact(&mut document, fact(context, "selection", words.join(" · ")));
    }
    document.legend = mark_signs(context);
    document.blocks.push(Block::Table(summary(context, &parts)));
    let shown = parts.iter().flat_map(|(_, positions)| positions.iter().copied());
    let details = Details::new(context, selection, details, shown);
    document.blocks.extend(
        parts.into_iter().map(|(part, positions)| Block::Section(section(context, &details, part, positions, grade))),
    );
    document.blocks.extend(closing_note(context));
    Some(document)
}

/// How many there are of each, by strand.
fn summary<'a>(context: &Context<'a>, parts: &[(Part, Vec<u32>); 4]) -> Table<'a> {
    let mut counts = std::collections::BTreeMap::<&str, [usize; 4]>::new();
    for (at, (_, positions)) in parts.iter().enumerate() {
        for &position in positions {
            let strand = context.strand_id(context.index.outcome(position).competency.as_str());
            counts.entry(strand).or_default()[at] += 1;
        }
    }
    let number = |key: &'static str| Column { width: Width::Short, align: Align::End, ..column(context.texts, key) };
    let mut columns = vec![Column { width: Width::Wide, names_rows: true, ..column(context.texts, "strand") }];
    columns.extend(parts.iter().map(|(part, _)| number(part.name())));
    let row = |name: Text<'a>, counts: [usize; 4], total| {
        let cells = counts.map(|count| if count == 0 { Cell::default() } else { Value::Count(count).into() });
        Row::Cells { id: "".into(), cells: std::iter::once(name.into()).chain(cells).collect(), total }
    };
    let known = context.edition().strands.iter().filter_map(|strand| {
        let counts = counts.remove(strand.id.as_str())?;
        Some(row(context.titles.strand(strand).into(), counts, false))
    });
    let mut rows: Vec<Row<'a>> = known.collect();
    rows.extend(counts.into_iter().map(|(id, counts)| row(id.into(), counts, false)));
    let totals = [0, 1, 2, 3].map(|at: usize| parts[at].1.len());
    rows.push(row(context.say("total", &[]).into(), totals, true));
    Table { id: "summary".into(), caption: context.say("sheet-summary", &[]).into(), bands: Vec::new(), columns, rows }
}

/// A section: its outcomes by strand, each with the grades that the section does not tell by itself.
fn section<'a>(
    context: &Context<'a>,
    details: &Details<'_, 'a>,
    part: Part,
    positions: Vec<u32>,
    grade: u16,
) -> Section<'a> {
    let name = format!("sheet-{}", part.name());
    let values = [("count", positions.len().into())];
    let mut blocks = vec![Block::Paragraph(context.texts.part(&name, "about", &values).into())];
    let twice = positions.iter().filter(|&&position| is_of_one_year(context, position, grade)).count();
    if twice > 0 && matches!(part, Part::Begins | Part::Mastered) {
        blocks.push(Block::Paragraph(context.texts.part(&name, "one-year", &[("count", twice.into())]).into()));
    }
    if !positions.is_empty() {
        blocks.push(Block::Table(outcomes(context, details, part, positions, grade)));
    }
    Section { id: part.name().into(), heading: context.texts.say(&name, &values).into(), blocks }
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
) -> Table<'a> {
    // What is reused is a reminder: its details are those of the years before.
    let is_reminder = part == Part::Reused;
    let mut columns = if is_reminder { outcome_columns(context) } else { details.columns_before() };
    columns.insert(0, Column { width: Width::Sign, align: Align::Center, ..column(context.texts, "mark") });
    let short = |key| Column { width: Width::Short, ..column(context.texts, key) };
    let (from, until) = match part {
        Part::Begins | Part::Reused => (false, true),
        Part::GoesOn => (true, true),
        Part::Mastered => (true, false),
    };
    if from {
        columns.push(short("from"));
    }
    if until {
        columns.push(short("until"));
    }
    if !is_reminder {
        columns.extend(details.columns_after());
    }
    let named = |grade: Option<u16>| grade.map_or_else(Cell::default, |grade| context.short(grade).into());
    let rows = banded(context, positions, 1, |position| {
        let (outcome, marks) = (context.index.outcome(position), context.index.marks(position));
        let mark = context.index.mark(position, grade);
        let mut cells = vec![mark.map_or_else(Cell::default, |mark| Value::Sign(mark_sign(mark)).into())];
        cells.extend(if is_reminder { outcome_cells(context, outcome) } else { details.cells_before(outcome) });
        if from {
            cells.push(named(marks.learn));
        }
        if until {
            let is_open = outcome.master.is_none();
            cells.push(if is_open { context.say("open", &[]).into() } else { named(marks.master) });
        }
        if !is_reminder {
            cells.extend(details.cells_after(outcome));
        }
        // What is in two sections is led to in the first.
        let is_second = part == Part::Mastered && is_of_one_year(context, position, grade);
        if is_second { Row::cells(cells) } else { outcome_row(context, position, cells) }
    });
    Table {
        id: format!("outcomes-{}", part.name()).into(),
        caption: context.texts.part(&format!("sheet-{}", part.name()), "caption", &[]).into(),
        bands: strand_band(context),
        columns,
        rows,
    }
}
