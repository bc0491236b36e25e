//! The view `checklist`: what a pupil of one grade works on, in the pupil's own words, with circles to colour; and the same for
//! a whole class, with a column per pupil. A reminder of the way, not a list of marks.

use pdcn_document::{
    Align, Block, Board, BoardColumn, BoardForm, Cell, Column, Document, Section, Shade, Table, Width,
};

use crate::board::{by_strand, document, entry, learned, mastered, pupil_words};
use crate::frame::document as frame;
use crate::part::{Each, FORM, Part, Section as Place};
use crate::signs::sign;
use crate::table::{banded, strand_band};
use crate::{ANY, Answer, Ask, Context, Form, NoAnswer, Question, Selection, View};

/// The view.
pub static VIEW: View = View {
    name: "checklist",
    also: &["liste", "cocher", "élève", "eleve"],
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
    question.one_grade(&selection, "checklist-one-grade")?;
    let whom = question.asked.number("pupils").map_or(For::Pupil, For::Class);
    Ok(checklist(&question.context, &selection, whom).ok_or_else(|| question.nothing())?.into())
}

/// Who the list is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum For {
    /// One pupil: circles to colour.
    #[default]
    Pupil,
    /// A class of so many pupils: a column each, without their names.
    Class(usize),
}

/// What a part of the list is about.
type About = for<'a> fn(&Context<'a>, &Selection<'a>, u16) -> Vec<u32>;

/// The parts of the list: what is done without help at the end of the year, and what is learned with help.
const PARTS: [(&str, About); 2] = [("checklist-master", mastered), ("checklist-learn", learned)];

/// The signs of which a pupil chooses: the fuller the circle, the less help.
const CHOICES: [(&str, &str); 3] = [("not-yet", "○"), ("with-help", "◐"), ("alone", "●")];

/// Returns the list of the one grade that is asked about; nothing when there is none, or when nothing is worked on in
/// it.
pub fn checklist<'a>(context: &Context<'a>, selection: &Selection<'a>, whom: For) -> Option<Document<'a>> {
    let grade = selection.only_grade()?;
    let parts = PARTS.map(|(name, about)| (name, about(context, selection, grade)));
    let parts: Vec<(&str, Vec<u32>)> = parts.into_iter().filter(|(_, positions)| !positions.is_empty()).collect();
    if parts.is_empty() {
        return None;
    }
    let title = context.titles.grade(context.index.grade(grade)?);
    Some(match whom {
        For::Pupil => leaf(context, title, &parts),
        For::Class(pupils) => class(context, title, parts, pupils),
    })
}

/// The list of a pupil: a side of a leaf for each part.
fn leaf<'a>(context: &Context<'a>, title: &'a str, parts: &[(&str, Vec<u32>)]) -> Document<'a> {
    let columns: Vec<Vec<u32>> = parts.iter().map(|(_, positions)| positions.clone()).collect();
    let column = |(name, _): &(&str, Vec<u32>)| BoardColumn {
        key: (*name).to_owned().into(),
        heading: context.say(name, &[]).into(),
        caption: context.say("checklist-colour", &[]).into(),
        ..BoardColumn::default()
    };
    let board = Board {
        form: BoardForm::Leaf,
        columns: parts.iter().map(column).collect(),
        lanes: by_strand(context, &columns, &|_, position| entry(context, position)),
        choices: CHOICES.map(|(key, _)| key).into(),
        blanks: ["pupil-name", "group"].map(|key| context.part("about", key).into()).into(),
        frame: context.say("checklist-frame", &[]).into(),
        ..Board::default()
    };
    let signs = CHOICES.map(|(key, glyph)| sign(context, key, glyph, Shade::None));
    let mut document = document(context, "checklist", title, signs.into(), board);
    document.subtitle = Some(context.say("checklist-subtitle", &[]).into());
    document
}

/// The list of a class: a table for each part.
fn class<'a>(context: &Context<'a>, title: &'a str, parts: Vec<(&str, Vec<u32>)>, pupils: usize) -> Document<'a> {
    let mut document = frame(context, "checklist", title);
    let edition = context.titles.edition(context.edition());
    document.subtitle = Some(format!("{} – {edition}", context.say("checklist-class", &[])).into());
    document.blocks.extend(parts.into_iter().map(|(name, positions)| {
        let blocks = vec![Block::Table(grid(context, name, positions, pupils))];
        Block::Section(Section { id: name.to_owned().into(), heading: context.say(name, &[]).into(), blocks })
    }));
    document
}

/// A table with an empty column per pupil.
fn grid<'a>(context: &Context<'a>, name: &str, positions: Vec<u32>, pupils: usize) -> Table<'a> {
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
        let mut cells: Vec<Cell<'a>> = vec![pupil_words(context, position).into()];
        cells.resize(columns.len(), Cell::default());
        pdcn_document::Row::cells(cells)
    });
    Table { id: name.to_owned().into(), caption: "".into(), bands: strand_band(context), columns, rows }
}
