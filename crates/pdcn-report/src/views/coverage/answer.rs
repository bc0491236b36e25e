//! The record of the view, and its answers: of an edition, of one of its frameworks, of the plans of schools.

use pdcn_model::{Activity, Plan};
use pdcn_source::Loaded;
use pdcn_texts::Text;

use super::{Counted, Options};
use crate::files::is_file_of;
use crate::key::Key;
use crate::part::{CHART, Each, Part, Section, TABLE};
use crate::plan_name::shown_path;
use crate::selection::framework;
use crate::view::files_of_edition;
use crate::{ANY, Answer, Ask, Context, Form, NoAnswer, Question, Refusal, Selection, View};

/// The view.
pub static VIEW: View = View {
    name: "coverage",
    also: &["couverture", "couvrir"],
    is_verb: true,
    selects: &[Key::Stage, Key::Cycle, Key::Grade, Key::Strand, Key::Competency],
    asks: &[
        Ask::new("framework", Form::Name(Key::Framework)).excluding(&["plan", "plans", "all"]),
        Ask::new("plan", Form::Name(Key::Plan)).several(),
        Ask::new("plans", Form::Flag),
        Ask { judges: true, ..Ask::new("min", Form::Number(0, u16::MAX)).excluding(&["framework", "plan", "plans"]) },
        Ask::new("all", Form::Flag),
        Ask::new("reuse", Form::Flag).excluding(&["plan", "plans"]),
    ],
    set: &[
        Part::new("coverage", Section::Coverage, Each::Edition, TABLE),
        Part::new("coverage", Section::Coverage, Each::Framework, CHART),
        Part::new("plan", Section::Plans, Each::Plan, TABLE),
    ],
    examples: &[
        &[],
        &[("framework", ANY)],
        &[("plan", ANY)],
        &[("plan", ANY), ("all", "")],
        &[("plans", "")],
        &[("min", "1"), ("all", ""), ("reuse", "")],
        &[("stage", ANY), ("cycle", ANY), ("grade", ANY)],
        &[("strand", ANY), ("competency", ANY)],
    ],
    files,
    counts_outcomes: true,
    answer,
    ..View::PLAIN
};

fn answer<'a>(question: &Question<'a>) -> Result<Answer<'a>, NoAnswer> {
    let (context, asked) = (&question.context, &question.asked);
    let options = Options { all: asked.has("all"), reuse: asked.has("reuse"), minimum: asked.number("min") };
    if is_of_plans(question) {
        return of_plans(question, options);
    }
    let selection = question.selection()?;
    let counted = match asked.one("framework") {
        None => super::competencies(context, &selection, options),
        Some(name) => super::codes(context, &selection, framework(name, context)?, options),
    };
    shown(counted, context, options, Vec::new())
}

/// What was counted; when there was nothing to count, that is said.
fn shown<'a>(
    counted: Counted<'a>,
    context: &Context<'_>,
    options: Options,
    remarks: Vec<Text>,
) -> Result<Answer<'a>, NoAnswer> {
    if counted.is_empty {
        let nothing = Text::new("coverage-nothing").with("edition", context.edition().id.as_str());
        return Err(NoAnswer::Nothing(remarks.into_iter().chain([nothing]).collect()));
    }
    let shortfall = options.minimum.filter(|_| !counted.below.is_empty()).map(|minimum| {
        let grades: Vec<String> = counted.below.iter().map(|(title, count)| format!("{title} ({count})")).collect();
        let text = Text::new("coverage-below").with("count", grades.len()).with("minimum", minimum);
        text.with("grades", grades.join(", "))
    });
    Ok(Answer { document: counted.document, remarks, shortfall })
}

fn is_of_plans(question: &Question<'_>) -> bool {
    question.asked.has("plan") || question.asked.has("plans")
}

/// The plans that are asked about, each once, in the order in which they were asked for.
fn plans<'a>(question: &Question<'a>) -> Result<Vec<&'a Plan>, Refusal> {
    let mut plans = Vec::new();
    for name in question.asked.all("plan") {
        plans.push(question.plan(name)?);
    }
    if question.asked.has("plans") {
        plans.extend(&question.editions.pathway().plans);
    }
    let mut seen = Vec::new();
    plans.retain(|plan| {
        let is_new = !seen.contains(&plan.file);
        seen.push(plan.file);
        is_new
    });
    Ok(plans)
}

/// Holds plans against their editions: one plan in detail, several a row each.
fn of_plans<'a>(question: &Question<'a>, options: Options) -> Result<Answer<'a>, NoAnswer> {
    let loaded = question.editions.loaded;
    let plans = plans(question)?;
    let empty: Vec<&&Plan> = plans.iter().filter(|plan| is_empty(plan, loaded)).collect();
    let are_empty = !plans.is_empty() && empty.len() == plans.len();
    let of_empty = |plan: &&Plan| {
        let school = plan.school.name.as_str();
        let name = if school.is_empty() { shown_path(question.path(plan)) } else { school };
        Text::new("coverage-empty-plan").with("school", name)
    };
    let remarks: Vec<Text> = empty.into_iter().map(of_empty).collect();
    if are_empty {
        return Err(NoAnswer::Nothing(remarks));
    }
    let mut held: Vec<(Context<'a>, Selection<'a>, &'a Plan)> = Vec::new();
    for plan in plans {
        let context = context_of(plan, question)?;
        let selection = question.selection_in(&context)?;
        held.push((context, selection, plan));
    }
    let held: Vec<(&Context<'a>, &Selection<'a>, &'a Plan)> =
        held.iter().map(|(context, selection, plan)| (context, selection, *plan)).collect();
    let counted = match held[..] {
        [(context, selection, plan)] => Some(super::plan(context, selection, plan, options)),
        _ => super::schools(&held),
    };
    match counted.zip(held.first()) {
        Some((counted, (context, ..))) => shown(counted, context, options, remarks),
        None => Err(NoAnswer::Nothing(vec![Text::new("coverage-no-plans")])),
    }
}

/// The edition that a plan is held against: the one that is asked for, else its own.
fn context_of<'a>(plan: &Plan, question: &Question<'a>) -> Result<Context<'a>, Refusal> {
    let is_asked = question.asked.has("edition");
    let edition = if is_asked { &question.context.edition().id } else { &plan.edition };
    question.context_of(edition.as_str()).ok_or_else(|| {
        let known = question.editions.pathway().editions.iter().map(|edition| edition.id.as_str());
        let part = if plan.edition.is_empty() { "none" } else { "unknown" };
        let text = Text::new("coverage-plan-edition").with("plan", shown_path(question.path(plan)));
        let text = text.with("edition", plan.edition.as_str()).with("known", known.collect::<Vec<_>>().join(", "));
        Refusal::from([text.part(part), text.part("help")])
    })
}

/// True for a plan that is still to be filled: no grade works on any outcome. Of one with a slip, that is told instead.
fn is_empty(plan: &Plan, loaded: &Loaded) -> bool {
    let is_filled = |one: &Activity| !one.grades.is_empty() && !one.outcomes.is_empty();
    !plan.activities.iter().any(is_filled) && !loaded.problems.iter().any(|problem| problem.place().file == plan.file)
}

/// Of plans, their own files and those of the editions that they are held against; of all plans, also one that cannot be read.
fn files(question: &Question<'_>, path: &str) -> bool {
    if !is_of_plans(question) {
        return files_of_edition(question, path);
    }
    if question.asked.has("plans") && path.starts_with("plan") {
        return true;
    }
    plans(question).unwrap_or_default().into_iter().any(|plan| {
        let edition = context_of(plan, question).map(|context| is_file_of(context.edition(), path));
        question.path(plan) == path || edition.unwrap_or_default()
    })
}
