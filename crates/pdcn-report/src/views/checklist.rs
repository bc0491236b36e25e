//! The view `checklist`: what a pupil of one grade works on, in the pupil's own words, with boxes; and the same for a whole
//! class, with a column per pupil. A reminder of the way, not a list of marks: the document says so.

use pdcn_document::{Align, Block, Cell, Column, Document, Item, Note, Section, Table, Tone, Width};
use pdcn_model::Mark;
use pdcn_texts::Text;

use crate::frame::{document as frame, fact};
use crate::set::{Each, FORM, Part, Section as Place};
use crate::signs::mark_signs;
use crate::table::{banded, in_print_order, strand_band};
use crate::{ANY, Answer, Ask, Context, Form, NoAnswer, Question, Refusal, Selection, View};

/// The view.
pub static VIEW: View = View {
    name: "checklist",
    also: &["liste", "cocher"],
    asks: &[Ask::new("pupils", Form::Number(1, 40))],
    set: &[Part::new("checklist", Place::Checklists, Each::Grade, FORM)],
    examples: &[
        &[("grade", ANY)],
        &[("grade", ANY), ("pupils", "3")],
        &[("grade", ANY), ("stage", ANY), ("cycle", ANY), ("strand", ANY), ("competency", ANY), ("ai", "")],
        &[("grade", ANY), ("framework", ANY)],
    ],
    answer,
    ..View::PLAIN
};

fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let selection = question.selection()?;
    if selection.only_grade().is_none() {
        let known: Vec<&str> = question.context.edition().grades.iter().map(|grade| grade.id.as_str()).collect();
        return Err(Refusal::new(Text::new("checklist-one-grade").with("known", known.join(", "))).into());
    }
    let whom = question.asked.number("pupils").map_or(For::Pupil, For::Class);
    Ok(checklist(&question.context, &selection, whom).ok_or_else(|| question.nothing())?.into())
}

/// Who the list is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum For {
    /// One pupil: boxes.
    #[default]
    Pupil,
    /// A class of so many pupils: a column each, without their names.
    Class(usize),
}

/// Whether a mark belongs to a part.
type Belongs = fn(Mark) -> bool;

/// The parts of the list: what is done without help at the end of the year, and what is learned with help.
const PARTS: [(&str, Belongs); 2] = [
    ("checklist-master", |mark| mark == Mark::Master),
    ("checklist-learn", |mark| matches!(mark, Mark::Begin | Mark::Continue)),
];

/// Returns the list of the one grade that is asked about; nothing when there is none, or when nothing is worked on in
/// it.
pub fn checklist<'a>(context: &Context<'a>, selection: &Selection<'a>, whom: For) -> Option<Document<'a>> {
    let grade = selection.only_grade()?;
    let of = context.index.grade(grade)?;
    let mut document = frame(context, "checklist", context.titles.grade(of));
    document.subtitle = Some(
        format!("{} – {}", context.say("checklist-subtitle", &[]), context.titles.edition(context.edition())).into(),
    );
    if whom == For::Pupil {
        // Lines to write on.
        document.facts.insert(0, fact(context, "pupil-name", "_".repeat(34)));
        document.facts.insert(1, fact(context, "group", "_".repeat(10)));
    }
    // Whoever teaches the class knows the marks, and needs the room.
    if whom == For::Pupil {
        document.legend = mark_signs(context).into_iter().filter(|sign| sign.key != "reuse").collect();
        document.blocks.push(Block::Note(Note { tone: Tone::Hint, text: context.say("checklist-about", &[]).into() }));
    }
    let mut is_empty = true;
    for (name, is_of) in PARTS {
        let positions: Vec<u32> = context
            .index
            .outcomes()
            .filter(|(position, outcome)| {
                selection.has(outcome, context) && context.index.mark(*position, grade).is_some_and(is_of)
            })
            .map(|(position, _)| position)
            .collect();
        if positions.is_empty() {
            continue;
        }
        // On paper, what is done alone on one side, what is learned with help on the other.
        if whom == For::Pupil && !is_empty {
            document.blocks.push(Block::NewPage);
        }
        is_empty = false;
        let blocks = match whom {
            For::Pupil => by_strand(context, positions),
            For::Class(pupils) => vec![Block::Table(class(context, name, positions, pupils))],
        };
        let heading = context.say(name, &[]).into();
        document.blocks.push(Block::Section(Section { id: name.into(), heading, blocks }));
    }
    (!is_empty).then_some(document)
}

/// The words of an outcome for a pupil: the pupil's version, else the statement.
fn words<'a>(context: &Context<'a>, position: u32) -> &'a str {
    let outcome = context.index.outcome(position);
    context.titles.pupil(outcome).unwrap_or_else(|| context.titles.statement(outcome))
}

/// A list with boxes per strand.
fn by_strand<'a>(context: &Context<'a>, positions: Vec<u32>) -> Vec<Block<'a>> {
    let positions = in_print_order(context, positions);
    let strand = |position: u32| context.strand_id(context.index.outcome(position).competency.as_str());
    positions
        .chunk_by(|&one, &other| strand(one) == strand(other))
        .map(|chunk| {
            let id = chunk.first().map_or("", |&position| strand(position));
            let heading = context.index.strand(id).map_or(id, |strand| context.titles.strand(strand));
            let items = chunk
                .iter()
                .map(|&position| Item { tick: Some(false), ..Item::from(words(context, position)) })
                .collect();
            let blocks = vec![Block::List { ordered: false, items }];
            Block::Section(Section { id: "".into(), heading: heading.into(), blocks })
        })
        .collect()
}

/// A table with an empty column per pupil.
fn class<'a>(context: &Context<'a>, name: &str, positions: Vec<u32>, pupils: usize) -> Table<'a> {
    let mut columns =
        vec![Column { width: Width::Wide, names_rows: true, ..crate::table::column(context.texts, "statement") }];
    columns.extend((1..=pupils).map(|pupil| Column {
        key: format!("pupil-{pupil}").into(),
        heading: pupil.to_string().into(),
        width: Width::Sign,
        align: Align::Center,
        ..Column::default()
    }));
    let rows = banded(context, positions, 1, |position| {
        let mut cells: Vec<Cell<'a>> = vec![words(context, position).into()];
        cells.resize(columns.len(), Cell::default());
        pdcn_document::Row::cells(cells)
    });
    Table { id: name.to_owned().into(), caption: "".into(), bands: strand_band(context), columns, rows }
}
