//! The view `labels`: what is mastered in each grade, a label for each sentence, to be stuck on the wall of the class once it
//! has been lived.

use pdcn_document::{Board, BoardForm, Format};
use pdcn_model::Mark;

use crate::board::{by_strand, document, entry, grade_column, mastered};
use crate::part::{Each, Part, Section};
use crate::{ANY, Answer, NoAnswer, Question, View};

/// The view.
pub static VIEW: View = View {
    name: "labels",
    also: &["étiquettes", "etiquettes", "autocollants", "stickers"],
    set: &[Part::new("labels", Section::Wall, Each::Stage, &[Format::Pdf])],
    examples: &[
        &[],
        &[("grade", ANY)],
        &[("stage", ANY), ("cycle", ANY), ("strand", ANY), ("competency", ANY), ("ai", "")],
        &[("framework", ANY)],
    ],
    answer,
    ..View::PLAIN
};

fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let (context, selection) = (&question.context, question.selection()?);
    let of_grades = selection.grades.iter().map(|&grade| (grade, mastered(context, &selection, grade)));
    let of_grades: Vec<(u16, Vec<u32>)> = of_grades.filter(|(_, positions)| !positions.is_empty()).collect();
    if of_grades.is_empty() {
        return Err(question.nothing());
    }
    let columns: Vec<Vec<u32>> = of_grades.iter().map(|(_, positions)| positions.clone()).collect();
    let board = Board {
        form: BoardForm::Labels,
        columns: of_grades
            .iter()
            .filter_map(|(grade, _)| grade_column(context, *grade, Mark::Master, String::new()))
            .collect(),
        lanes: by_strand(context, &columns, &|_, position| entry(context, position)),
        ..Board::default()
    };
    Ok(document(context, "labels", context.say("labels-title", &[]), Vec::new(), board).into())
}
