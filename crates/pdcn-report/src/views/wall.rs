//! The view `wall`: what the pupils of each grade can do at the end of the year, in their words, a sheet for each class. Hung
//! in order along a corridor the sheets are one progression: the path of each strand goes on from one to the next.

use std::collections::{HashMap, HashSet};

use pdcn_document::{Board, BoardForm, Entry};
use pdcn_model::Mark;

use crate::board::{by_strand, document, entry, grade_column, learned, mastered, pupil_words};
use crate::part::{Each, FORM, Part, Section};
use crate::selection::Unknown;
use crate::views::coverage::facts::school_grades;
use crate::{ANY, Answer, Ask, Context, Form, Key, NoAnswer, Question, Refusal, Selection, View};

/// The view.
pub static VIEW: View = View {
    name: "wall",
    also: &["mur", "murale", "corridor"],
    asks: &[Ask::new("since", Form::Name(Key::Edition)), Ask::new("plan", Form::Name(Key::Plan))],
    set: &[Part::new("wall", Section::Wall, Each::Stage, FORM)],
    kit: &["wall", "labels", "checklist", "family", "poster"],
    examples: &[
        &[],
        &[("grade", ANY)],
        &[("since", ANY)],
        &[("plan", ANY)],
        &[("stage", ANY), ("cycle", ANY), ("strand", ANY), ("competency", ANY), ("ai", "")],
        &[("framework", ANY)],
    ],
    answer,
    ..View::PLAIN
};

/// A sheet: what it says, all of it under one mark.
struct Sheet {
    grade: u16,
    mark: Mark,
    positions: Vec<u32>,
}

fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let context = &question.context;
    let mut selection = question.selection()?;
    let plan = question.asked.one("plan").map(|name| question.plan(name)).transpose()?;
    if let Some(plan) = plan {
        selection.grades = school_grades(context, &selection, plan);
    }
    let mut sheets = sheets(context, &selection);
    let before = question.asked.one("since").map(|id| Before::new(question, id)).transpose()?;
    if let Some(before) = &before {
        sheets.retain(|sheet| before.of(context, sheet) != Some(&said(context, sheet)));
    }
    if sheets.is_empty() {
        return Err(question.nothing());
    }
    let is_new = |at: usize, position: u32| {
        let sheet: Option<&Sheet> = sheets.get(at);
        before.as_ref().zip(sheet).is_some_and(|(before, sheet)| {
            let known = before.of(context, sheet);
            known.is_none_or(|(_, sentences)| !sentences.contains(pupil_words(context, position)))
        })
    };
    let columns: Vec<Vec<u32>> = sheets.iter().map(|sheet| sheet.positions.clone()).collect();
    let lanes = by_strand(context, &columns, &|at, position| Entry {
        is_new: is_new(at, position),
        ..entry(context, position)
    });
    let column = |sheet: &Sheet| {
        let part = if sheet.mark == Mark::Master { "mastered" } else { "learned" };
        grade_column(context, sheet.grade, sheet.mark, context.part("wall-caption", part))
    };
    let board = Board {
        form: BoardForm::Wall,
        owner: plan.map_or("", |plan| plan.school.name.as_str()).into(),
        columns: sheets.iter().filter_map(column).collect(),
        lanes,
        ..Board::default()
    };
    let title = context.say("wall-title", &[("title", context.titles.edition(context.edition()).into())]);
    Ok(document(context, "wall", title, Vec::new(), board).into())
}

/// The sheets of the grades that are asked about: what is mastered in each, else what is learned; none where nothing of what is
/// asked about is worked on.
fn sheets<'a>(context: &Context<'a>, selection: &Selection<'a>) -> Vec<Sheet> {
    let sheet = |&grade: &u16| {
        let of_stars = mastered(context, selection, grade);
        let (mark, positions) = if of_stars.is_empty() {
            (Mark::Begin, learned(context, selection, grade))
        } else {
            (Mark::Master, of_stars)
        };
        (!positions.is_empty()).then_some(Sheet { grade, mark, positions })
    };
    selection.grades.iter().filter_map(sheet).collect()
}

/// What a sheet says: under which mark, and the sentences.
type Said<'a> = (Mark, HashSet<&'a str>);

fn said<'a>(context: &Context<'a>, sheet: &Sheet) -> Said<'a> {
    (sheet.mark, sheet.positions.iter().map(|&position| pupil_words(context, position)).collect())
}

/// What the sheets of another edition said of what is asked about, by the ids of grades.
struct Before<'a>(HashMap<&'a str, Said<'a>>);

impl<'a> Before<'a> {
    fn new(question: &Question<'a>, id: &str) -> Result<Self, Refusal> {
        let context = question.context_of(id).ok_or_else(|| {
            Unknown::new(Key::Edition, id, question.editions.pathway().editions.iter().map(|one| one.id.as_str()))
        })?;
        let sheets = sheets(&context, &question.selection_beside(&context)?);
        let of_grade = |sheet: &Sheet| Some((context.index.grade(sheet.grade)?.id.as_str(), said(&context, sheet)));
        Ok(Self(sheets.iter().filter_map(of_grade).collect()))
    }

    /// What the sheet of the same grade said.
    fn of(&self, context: &Context<'a>, sheet: &Sheet) -> Option<&Said<'a>> {
        self.0.get(context.index.grade(sheet.grade)?.id.as_str())
    }
}
