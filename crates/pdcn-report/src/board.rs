//! What boards have in common, whichever view draws them: lanes in the colours of the strands, sentences in a pupil's words,
//! what pupils do with AI as signs, and the line at the foot of each sheet.

use pdcn_document::{Block, Board, BoardColumn, Document, Drawing, Entry, Figure, Lane, Reading, Shade, Sign, Text};
use pdcn_model::{AiUse, Date, Mark};

use crate::frame::document as frame;
use crate::signs::{mark_glyph, sign};
use crate::table::in_print_order;
use crate::{Context, Selection};

/// A document that holds a board, and nothing that only whoever keeps the data asks for: edition, status and licence stand in
/// the line at the foot.
pub(crate) fn document<'a>(
    context: &Context<'a>,
    view: &'static str,
    title: impl Into<Text<'a>>,
    legend: Vec<Sign<'a>>,
    board: Board<'a>,
) -> Document<'a> {
    let mut document = document_of_sheet(context, view, title);
    let board = Board { line: line(context).into(), new: context.say("board-new", &[]).into(), ..board };
    let alternative = board.in_words(&legend);
    document.legend = legend;
    let figure = Figure {
        id: view.into(),
        caption: "".into(),
        description: "".into(),
        drawing: Drawing::Board(Box::new(board)),
        parts: Vec::new(),
        alternative,
    };
    document.blocks.push(Block::Figure(figure));
    document
}

/// A document that is handed out: nothing stands on it that only whoever keeps the data asks for, but in the line at its foot.
pub(crate) fn document_of_sheet<'a>(
    context: &Context<'a>,
    view: &'static str,
    title: impl Into<Text<'a>>,
) -> Document<'a> {
    let mut document = frame(context, view, title);
    document.facts.clear();
    document.footer = Some(line(context).into());
    document.reading = Reading::Home;
    document
}

/// What stands small on each sheet: which edition, how far it has come, the licence.
fn line(context: &Context<'_>) -> String {
    let edition = context.edition();
    let values = [
        ("title", context.titles.edition(edition).into()),
        ("edition", edition.id.as_str().into()),
        ("status", crate::frame::status(context).into()),
        ("license", edition.license.replace('-', " ").into()),
    ];
    let line = context.say("board-line", &values);
    match context.date {
        Some(date) => format!("{line} {}", in_words(context, date)),
        None => line,
    }
}

/// A day as people say it: 30 novembre 2026.
fn in_words(context: &Context<'_>, date: Date) -> String {
    // A year is a name: its digits are not grouped.
    let day = date.civil();
    let number = |number: i8| usize::from(number.unsigned_abs()).into();
    let values = [("day", number(day.day())), ("month", number(day.month())), ("year", day.year().to_string().into())];
    context.say("date-in-words", &values)
}

/// The words of an outcome for a pupil: the pupil's version, else the statement.
pub(crate) fn pupil_words<'a>(context: &Context<'a>, position: u32) -> &'a str {
    let outcome = context.index.outcome(position);
    context.titles.pupil(outcome).unwrap_or_else(|| context.titles.statement(outcome))
}

/// An outcome in a pupil's words.
pub(crate) fn entry<'a>(context: &Context<'a>, position: u32) -> Entry<'a> {
    let id = context.index.outcome(position).id.as_str().into();
    Entry { id, text: pupil_words(context, position).into(), ..Entry::default() }
}

/// What is asked about and has a mark in a grade, in the order of print.
pub(crate) fn marked<'a>(
    context: &Context<'a>,
    selection: &Selection<'a>,
    grade: u16,
    is_meant: impl Fn(Mark) -> bool,
) -> Vec<u32> {
    let has = |(position, outcome): &(u32, &'a pdcn_model::Outcome)| {
        context.index.mark(*position, grade).is_some_and(&is_meant) && selection.has(outcome, context)
    };
    in_print_order(context, context.index.outcomes().filter(has).map(|(position, _)| position).collect())
}

/// What is mastered in a grade of what is asked about, in the order of print.
pub(crate) fn mastered<'a>(context: &Context<'a>, selection: &Selection<'a>, grade: u16) -> Vec<u32> {
    marked(context, selection, grade, |mark| mark == Mark::Master)
}

/// What is learned with help in a grade of what is asked about, in the order of print.
pub(crate) fn learned<'a>(context: &Context<'a>, selection: &Selection<'a>, grade: u16) -> Vec<u32> {
    marked(context, selection, grade, |mark| matches!(mark, Mark::Begin | Mark::Continue))
}

/// What pupils do with AI in each outcome that a grade works on, whatever is asked about: what is said of a whole year is counted
/// over all of it.
pub(crate) fn ai_uses(context: &Context<'_>, grade: u16) -> Vec<AiUse> {
    let is_worked = |position: u32| context.index.mark(position, grade).is_some_and(Mark::is_work);
    let worked = context.index.outcomes().filter(|(position, _)| is_worked(*position));
    worked.map(|(_, outcome)| outcome.ai_use).collect()
}

/// A lane for each strand, with what each column says of it. A strand that no column speaks of has none.
pub(crate) fn by_strand<'a>(
    context: &Context<'a>,
    columns: &[Vec<u32>],
    entry: &dyn Fn(usize, u32) -> Entry<'a>,
) -> Vec<Lane<'a>> {
    let strands = context.edition().strands.iter().enumerate();
    let lanes = strands.map(|(hue, strand)| {
        let is_of = |position: &u32| {
            context.strand_id(context.index.outcome(*position).competency.as_str()) == strand.id.as_str()
        };
        let cell = |(at, positions): (usize, &Vec<u32>)| {
            positions.iter().copied().filter(is_of).map(|position| entry(at, position)).collect()
        };
        Lane {
            key: strand.id.as_str().into(),
            heading: context.titles.strand(strand).into(),
            pictures: vec![strand.id.as_str().into()],
            hue,
            cells: columns.iter().enumerate().map(cell).collect(),
        }
    });
    lanes.filter(|lane| lane.cells.iter().any(|cell| !cell.is_empty())).collect()
}

/// The column of a grade, under a mark, which is not hung alone: whether others of its stage hang before and after it.
pub(crate) fn grade_column<'a>(
    context: &Context<'a>,
    grade: u16,
    mark: Mark,
    caption: String,
) -> Option<BoardColumn<'a>> {
    let of = context.index.grade(grade)?;
    let is_of_stage = |other: Option<u16>| {
        other.and_then(|other| context.index.grade(other)).is_some_and(|other| other.stage == of.stage)
    };
    Some(BoardColumn {
        key: of.id.as_str().into(),
        heading: context.titles.grade(of).into(),
        short: context.short(grade).into(),
        caption: caption.into(),
        mark: mark_glyph(mark).into(),
        follows: is_of_stage(grade.checked_sub(1)),
        goes_on: is_of_stage(grade.checked_add(1)),
    })
}

/// The sign of what pupils do with AI; none where they do nothing with it.
pub(crate) fn ai_sign(ai_use: AiUse) -> Option<&'static str> {
    (ai_use != AiUse::None).then(|| ai_use.name())
}

/// The signs of what pupils do with AI: the fuller, the more they do themselves.
pub(crate) fn ai_signs(context: &Context<'_>) -> Vec<Sign<'static>> {
    [(AiUse::Unplugged, "■"), (AiUse::Demonstration, "○"), (AiUse::Guided, "◐"), (AiUse::Autonomous, "●")]
        .map(|(ai_use, glyph)| sign(context, ai_use.name(), glyph, Shade::None))
        .into()
}
