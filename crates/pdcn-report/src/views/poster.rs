//! The view `poster`: competencies from the youngest to the oldest on one large sheet, in the pupils' words, with how many of
//! them ask for a screen. It is read from across a corridor: no id, no bar, no mark.

use pdcn_document::{Board, BoardColumn, BoardCount, BoardForm, Entry, Lane};
use pdcn_model::AiUse;

use crate::board::{ai_sign, ai_signs, document, entry, mastered};
use crate::part::{Each, FORM, Part, Section};
use crate::{ANY, Answer, Context, NoAnswer, Question, Selection, View};

/// With how many grades columns are cycles: more would be too narrow to be read.
const MOST_GRADES: usize = 6;

/// The view.
pub static VIEW: View = View {
    name: "poster",
    also: &["affiche"],
    set: &[Part::new("poster-ai", Section::Posters, Each::Stage, FORM).asking(&[("ai", "")])],
    examples: &[
        &[("stage", ANY), ("ai", "")],
        &[("grade", ANY)],
        &[("cycle", ANY), ("strand", ANY), ("competency", ANY)],
        &[("framework", ANY)],
    ],
    answer,
    ..View::PLAIN
};

/// A column: what it is called, and what is mastered in its grades.
struct Years<'a> {
    heading: &'a str,
    positions: Vec<u32>,
}

fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let (context, selection) = (&question.context, question.selection()?);
    let columns = columns(context, &selection);
    let lanes = lanes(context, &selection, &columns);
    if lanes.is_empty() {
        return Err(question.nothing());
    }
    let is_by_cycle = selection.grades.len() > MOST_GRADES;
    let (mut legend, mut counts) = (Vec::new(), Vec::new());
    if selection.is_ai() {
        legend = ai_signs(context);
        counts = ai_counts(context, &columns);
    }
    let board = Board {
        form: BoardForm::Poster,
        columns: columns
            .iter()
            .map(|years| BoardColumn { heading: years.heading.into(), ..BoardColumn::default() })
            .collect(),
        lanes,
        counts,
        ..Board::default()
    };
    let mut document = document(context, "poster", title(context, &selection), legend, board);
    let said = context.part("poster-subtitle", if is_by_cycle { "cycle" } else { "grade" });
    let stage = stage(context, &selection);
    document.subtitle = Some(stage.map_or(said.clone(), |stage| format!("{stage}. {said}")).into());
    Ok(document.into())
}

/// What the poster is about: AI in plain words, else what was asked for, else the pathway.
fn title(context: &Context<'_>, selection: &Selection<'_>) -> String {
    let words = selection.words();
    if selection.is_ai() {
        context.say("poster-ai", &[])
    } else if words.is_empty() {
        context.titles.edition(context.edition()).to_owned()
    } else {
        words.join(" · ")
    }
}

/// The stage of all grades that are asked about, when there is one.
fn stage<'a>(context: &Context<'a>, selection: &Selection<'a>) -> Option<&'a str> {
    let stage_of = |&grade: &u16| context.index.grade(grade).map(|grade| &grade.stage);
    let first = selection.grades.first().and_then(stage_of)?;
    let is_one = selection.grades.iter().all(|grade| stage_of(grade) == Some(first));
    let stage = context.edition().stages.iter().find(|stage| is_one && stage.id == *first)?;
    Some(context.titles.stage(stage))
}

/// The columns: grades, or cycles where there are many grades.
fn columns<'a>(context: &Context<'a>, selection: &Selection<'a>) -> Vec<Years<'a>> {
    let is_by_cycle = selection.grades.len() > MOST_GRADES;
    let mut columns: Vec<Years<'a>> = Vec::new();
    for &grade in &selection.grades {
        let Some(of) = context.index.grade(grade) else { continue };
        let heading = if is_by_cycle { context.titles.cycle(of) } else { context.titles.grade(of) };
        let positions = mastered(context, selection, grade);
        match columns.last_mut() {
            Some(last) if is_by_cycle && last.heading == heading => last.positions.extend(positions),
            _ => columns.push(Years { heading, positions }),
        }
    }
    columns
}

/// A lane for each competency; about AI, one for each AI competency and one for each strand that touches AI besides. Those
/// that begin with the youngest stand first.
fn lanes<'a>(context: &Context<'a>, selection: &Selection<'a>, columns: &[Years<'a>]) -> Vec<Lane<'a>> {
    let mut lanes: Vec<Lane<'a>> = Vec::new();
    for (at, years) in columns.iter().enumerate() {
        for &position in &years.positions {
            let outcome = context.index.outcome(position);
            let strand = context.strand_id(outcome.competency.as_str());
            let competency = context.index.competency_of(position).filter(|one| one.ai || !selection.is_ai());
            let key = competency.map_or(strand, |competency| competency.id.as_str());
            let found = lanes.iter().position(|lane| lane.key == key);
            let lane = found.unwrap_or_else(|| {
                let of_strand = context.index.strand(strand).map_or(strand, |strand| context.titles.strand(strand));
                lanes.push(Lane {
                    key: key.into(),
                    heading: competency.map_or(of_strand, |competency| context.titles.competency(competency)).into(),
                    pictures: vec![key.into(), strand.into()],
                    hue: context.edition().strands.iter().position(|one| one.id.as_str() == strand).unwrap_or_default(),
                    cells: vec![Vec::new(); columns.len()],
                });
                lanes.len() - 1
            });
            let sign = ai_sign(outcome.ai_use).filter(|_| selection.is_ai());
            lanes[lane].cells[at].push(Entry { sign, ..entry(context, position) });
        }
    }
    lanes
}

/// How many of what is shown ask for no screen, are shown by an adult, or are done by the pupil.
fn ai_counts(context: &Context<'_>, columns: &[Years<'_>]) -> Vec<BoardCount<'static>> {
    let uses = columns.iter().flat_map(|years| &years.positions);
    let uses: Vec<AiUse> = uses.map(|&position| context.index.outcome(position).ai_use).collect();
    let count = |part: &'static str, picture: &'static str, is_meant: fn(AiUse) -> bool| {
        let number = uses.iter().filter(|&&one| is_meant(one)).count();
        let of = context.texts.part("poster-count", part, &[("count", number.into()), ("total", uses.len().into())]);
        BoardCount { number, of: of.into(), picture: picture.into() }
    };
    vec![
        count("unplugged", "unplugged", |one| one == AiUse::Unplugged),
        count("demonstration", "demonstration", |one| one == AiUse::Demonstration),
        count("by-pupils", "guided", AiUse::is_by_pupils),
    ]
}
