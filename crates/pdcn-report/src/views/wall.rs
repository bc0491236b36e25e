//! The view `wall`: what the pupils of each grade can do at the end of the year, in their words, a sheet for each class. Hung
//! in order along a corridor the sheets are one progression: the path of each strand goes on from one to the next.

use std::collections::HashSet;

use pdcn_document::{Board, BoardForm, Entry};
use pdcn_model::Mark;

use crate::board::{by_strand, document, entry, grade_column, marked, pupil_words};
use crate::selection::Unknown;
use crate::set::{Each, FORM, Part, Section};
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

/// A sheet: what it says, and whether that is mastered or still learned.
struct Sheet {
    grade: u16,
    positions: Vec<u32>,
    is_mastered: bool,
}

fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let context = &question.context;
    let mut selection = question.selection()?;
    let plan = question.asked.one("plan").map(|name| question.plan(name)).transpose()?;
    if let Some(plan) = plan {
        selection.grades = school_grades(context, &selection, plan);
    }
    let mut sheets: Vec<Sheet> =
        selection.grades.iter().filter_map(|&grade| sheet(context, &selection, grade)).collect();
    let before = question.asked.one("since").map(|id| Before::new(question, id)).transpose()?;
    if let Some(before) = &before {
        sheets.retain(|sheet| before.differs(context, sheet));
    }
    if sheets.is_empty() {
        return Err(question.nothing());
    }
    let is_new = |at: usize, position: u32| {
        let sheet: Option<&Sheet> = sheets.get(at);
        before.as_ref().zip(sheet).is_some_and(|(before, sheet)| !before.said(context, sheet.grade, position))
    };
    let columns: Vec<Vec<u32>> = sheets.iter().map(|sheet| sheet.positions.clone()).collect();
    let lanes = by_strand(context, &columns, &|at, position| Entry {
        is_new: is_new(at, position),
        ..entry(context, position)
    });
    let caption = |sheet: &Sheet| context.part("wall-caption", if sheet.is_mastered { "mastered" } else { "learned" });
    let board = Board {
        form: BoardForm::Wall,
        owner: plan.map_or("", |plan| plan.school.name.as_str()).into(),
        columns: sheets.iter().filter_map(|sheet| grade_column(context, sheet.grade, caption(sheet))).collect(),
        lanes,
        ..Board::default()
    };
    let title = context.say("wall-title", &[("title", context.titles.edition(context.edition()).into())]);
    Ok(document(context, "wall", title, Vec::new(), board).into())
}

/// What the sheet of a grade says: what is mastered in it, else what is learned; nothing when nothing of what is asked about
/// is worked on.
fn sheet<'a>(context: &Context<'a>, selection: &Selection<'a>, grade: u16) -> Option<Sheet> {
    let mastered = marked(context, selection, grade, |mark| mark == Mark::Master);
    let is_mastered = !mastered.is_empty();
    let positions = if is_mastered {
        mastered
    } else {
        marked(context, selection, grade, |mark| matches!(mark, Mark::Begin | Mark::Continue))
    };
    (!positions.is_empty()).then_some(Sheet { grade, positions, is_mastered })
}

/// What the sheets of another edition said: grades with the sentences on them.
struct Before(HashSet<(String, String)>);

impl Before {
    fn new(question: &Question<'_>, id: &str) -> Result<Self, Refusal> {
        let context = question.context_of(id).ok_or_else(|| {
            Unknown::new(Key::Edition, id, question.editions.pathway().editions.iter().map(|one| one.id.as_str()))
        })?;
        let all = Selection::all(&context);
        let said =
            all.grades.iter().filter_map(|&grade| Some((context.index.grade(grade)?, sheet(&context, &all, grade)?)));
        let sentences = said.flat_map(|(grade, sheet)| {
            let sentence = |&position: &u32| (grade.id.to_string(), pupil_words(&context, position).to_owned());
            sheet.positions.iter().map(sentence).collect::<Vec<_>>()
        });
        Ok(Self(sentences.collect()))
    }

    /// True when the sheet of a grade said a sentence.
    fn said(&self, context: &Context<'_>, grade: u16, position: u32) -> bool {
        let id = context.index.grade(grade).map(|grade| grade.id.to_string()).unwrap_or_default();
        self.0.contains(&(id, pupil_words(context, position).to_owned()))
    }

    /// True when a sheet says something else than it did: something new, or something less.
    fn differs(&self, context: &Context<'_>, sheet: &Sheet) -> bool {
        let id = context.index.grade(sheet.grade).map(|grade| grade.id.as_str()).unwrap_or_default();
        let n_before = self.0.iter().filter(|(grade, _)| grade == id).count();
        let still = sheet.positions.iter().filter(|&&position| self.said(context, sheet.grade, position)).count();
        still != sheet.positions.len() || still != n_before
    }
}
