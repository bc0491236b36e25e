//! The view `table`: outcomes by grade, as the ministry lays out its progressions; for one grade, a sheet of what
//! begins, goes on, is mastered and is reused.

use pdcn_document::Document;

use crate::part::{Each, PAGE, Part, Section, TABLE};
use crate::table::{Detail, sheet, wide};
use crate::{ANY, Answer, Ask, Context, Form, NoAnswer, Question, Selection, View};

/// The view.
pub static VIEW: View = View {
    name: "table",
    also: &["tableau", "excel", "xlsx"],
    asks: &[Ask::new("with", Form::Choice(&Detail::NAMES)).several()],
    set: &[
        Part::new("table", Section::Tables, Each::Edition, TABLE),
        Part::new("table", Section::Tables, Each::Stage, TABLE),
        Part::new("table-ai", Section::Tables, Each::Edition, TABLE).asking(&[("ai", "")]),
        Part::new("grade", Section::Grades, Each::Grade, PAGE),
        Part::new("strand", Section::Strands, Each::Strand, PAGE),
    ],
    examples: &[
        &[],
        &[("with", "pupil"), ("with", "examples"), ("with", "prerequisites"), ("with", "alignments")],
        &[("with", "evidence"), ("with", "misconception"), ("with", "family")],
        &[("grade", ANY), ("with", "reused")],
        &[("stage", ANY), ("cycle", ANY), ("strand", ANY), ("competency", ANY), ("ai", "")],
        &[("framework", ANY)],
    ],
    answer,
    ..View::PLAIN
};

fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let details = question.asked.all("with").filter_map(Detail::named).collect::<Vec<_>>();
    question.answered(|context, selection| table(context, selection, &details))
}

/// Returns the table of what is asked about, with what is to be said of each outcome; nothing when no outcome is asked
/// about in these grades.
pub fn table<'a>(context: &Context<'a>, selection: &Selection<'a>, details: &[Detail]) -> Option<Document<'a>> {
    match selection.only_grade() {
        Some(grade) => sheet::document(context, selection, grade, details),
        None => wide::document(context, selection, details),
    }
}
