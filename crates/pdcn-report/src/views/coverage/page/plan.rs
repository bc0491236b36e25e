//! The page on the plan of one school: grade by grade, what is left out, what is planned elsewhere, what activities lack.

use std::borrow::Cow;

use pdcn_document::{Align, Block, Cell, Document, Item, Row, Table, Text, Tone, Value, Width};
use pdcn_model::{Approval, Retirements};

use super::glance::{self, Glance};
use super::{cells, frame};
use crate::frame::add_fact;
use crate::gone::gone;
use crate::views::coverage::Options;
use crate::views::coverage::facts::{AskedOutcome, GradeCount, PlanCoverage, PlanGrade, When};
use crate::{Context, Selection};

/// The page on a plan that was held against an edition.
pub(in crate::views::coverage) fn plan<'a>(
    context: &Context<'a>,
    selection: &Selection<'a>,
    coverage: &PlanCoverage<'a>,
    options: Options,
) -> Document<'a> {
    let school = school(context, coverage);
    let values = [("school", school.as_ref().into())];
    let mut page = frame::page(context, selection, context.texts.part("coverage-plan", "title", &values), true);
    add_fact(&mut page, frame::fact(context, "plan-edition", coverage.plan.edition.as_str()));
    add_fact(&mut page, frame::fact(context, "activities", coverage.n_activities.to_string()));
    page.blocks.extend(at_a_glance(context, coverage, !options.all));
    page.blocks.push(frame::paragraph(context, "coverage-plan", &[]));
    page.blocks.extend(notes(context, coverage));
    page.blocks.push(frame::section(context, "plan-school", vec![Block::Table(of_school(context, coverage))]));
    page.blocks.push(frame::section(
        context,
        "plan-grades",
        [true, false].map(|only_ai| by_grade(context, coverage, only_ai)).into(),
    ));
    page.blocks.extend(left_out(context, coverage, options));
    page.blocks.extend(elsewhere(context, coverage));
    page.blocks.extend(unknown(context, coverage));
    page.blocks.extend(lacking(context, coverage));
    let parts = ["asked", "covered", "other-grade", "school-share", "plan-column", "school-grades"];
    page.blocks.push(frame::recount(context, "coverage-recount", &parts));
    frame::close(context, page)
}

/// The first page, on AI or on all; none where nothing is asked of the school.
fn at_a_glance<'a>(context: &Context<'a>, coverage: &PlanCoverage<'a>, only_ai: bool) -> Vec<Block<'a>> {
    let grades: Vec<u16> = coverage.grades.iter().map(|grade| grade.grade).collect();
    let rows = glance::of_plan(context, coverage, only_ai);
    let total = |grade: &PlanGrade| {
        let count = if only_ai { grade.ai } else { grade.all };
        format!("{}/{}", count.covered, count.asked)
    };
    let (covered, asked) = coverage.share(only_ai);
    let values = [("covered", covered.into()), ("asked", asked.into())];
    let large = ["number", if only_ai { "of-ai" } else { "of-all" }]
        .map(|part| context.texts.part("coverage-large", part, &values));
    let drawn = Glance {
        context,
        grades: &grades,
        rows: &rows,
        heading: "competency",
        totals: coverage.grades.iter().map(total).collect(),
        short: Vec::new(),
        is_plan: true,
        large: Some(large.into()),
    };
    drawn.page(glance::first(context, coverage, only_ai))
}

/// The name of the school; words for it when the plan does not name it.
pub(super) fn school<'a>(context: &Context<'_>, coverage: &PlanCoverage<'a>) -> Cow<'a, str> {
    let name = coverage.plan.school.name.as_str();
    if name.is_empty() { context.part("coverage-plan", "unnamed").into() } else { name.into() }
}

/// A row for AI and one for all: of what the school is asked for, each outcome once, what is covered.
fn of_school<'a>(context: &Context<'a>, coverage: &PlanCoverage<'a>) -> Table<'a> {
    let mut columns = vec![cells::names(context, "counted", Width::Medium)];
    columns.extend(["share", "left-out"].map(|key| cells::numbers(context, key)));
    let row = |(name, only_ai): (&str, bool)| {
        let counts = [cells::share(coverage.share(only_ai)), cells::count(coverage.left_out(only_ai).count())];
        let named = cells::words(context.part("coverage-counted", name));
        Row::cells(std::iter::once(named).chain(counts).collect())
    };
    let rows = [("ai", true), ("all", false)].map(row).into();
    let table = cells::table(context, "plan-school", "school", columns, rows);
    // The columns of a grade have other titles.
    let columns = table.columns.into_iter().map(|column| pdcn_document::Column { title: None, ..column }).collect();
    Table { columns, ..table }
}

/// What must be known first: another edition than the plan's, what the plan cannot say, grades without activities.
fn notes<'a>(context: &Context<'a>, coverage: &PlanCoverage<'a>) -> Vec<Block<'a>> {
    let mut notes = Vec::new();
    let (followed, compared) = (coverage.plan.edition.as_str(), context.edition().id.as_str());
    if followed != compared {
        let values = [("followed", followed.into()), ("compared", compared.into())];
        notes.push(frame::note(context, Tone::Warning, "coverage-other-edition", &values));
    }
    notes.push(frame::note(context, Tone::Hint, "coverage-plan-limits", &[]));
    let idle = coverage.grades.iter().filter(|grade| grade.n_activities == 0);
    let idle: Vec<&str> = idle.map(|grade| grade_title(context, grade.grade)).collect();
    if !idle.is_empty() {
        let values = [("count", idle.len().into()), ("grades", idle.join(", ").into())];
        notes.push(frame::note(context, Tone::Warning, "coverage-idle-grades", &values));
    }
    if !coverage.unknown_grades.is_empty() {
        let values =
            [("count", coverage.unknown_grades.len().into()), ("grades", coverage.unknown_grades.join(", ").into())];
        notes.push(frame::note(context, Tone::Warning, "coverage-unknown-grades", &values));
    }
    notes
}

/// A row per grade: of what it is asked for about AI, or at all, what is covered.
fn by_grade<'a>(context: &Context<'a>, coverage: &PlanCoverage<'a>, only_ai: bool) -> Block<'a> {
    let mut columns = vec![
        cells::column(context, "grade", Width::Short, Align::Start),
        cells::names(context, "grade-title", Width::Medium),
        cells::numbers(context, "activities"),
    ];
    columns.extend(["share", "mastered-share", "other-grade", "left-out"].map(|key| cells::numbers(context, key)));
    let count = |grade: &PlanGrade| if only_ai { grade.ai } else { grade.all };
    let mut rows = Vec::new();
    let mut sum = GradeCount::default();
    for grade in &coverage.grades {
        let id = context.index.grade(grade.grade).map_or("", |grade| grade.id.as_str());
        let named =
            [cells::id(id), cells::words(grade_title(context, grade.grade)), cells::count_or_gap(grade.n_activities)];
        rows.push(Row::cells(named.into_iter().chain(counts(&count(grade))).collect()));
        add(&mut sum, &count(grade));
    }
    // An activity of several grades is one activity: these cannot be summed up.
    let named = [Cell::default(), cells::words(context.part("coverage-total", "sum")), Cell::default()];
    rows.push(cells::total(named.into_iter().chain(counts(&sum)).collect()));
    let caption = if only_ai { "plan-grades-ai" } else { "plan-grades-all" };
    Block::Table(cells::table(context, caption, caption, columns, rows))
}

fn counts<'a>(count: &GradeCount) -> [Cell<'a>; 4] {
    [
        cells::share((count.covered, count.asked)),
        cells::share((count.mastered_covered, count.mastered)),
        cells::count(count.other_grade),
        cells::count(count.left_out),
    ]
}

fn add(sum: &mut GradeCount, count: &GradeCount) {
    sum.asked += count.asked;
    sum.covered += count.covered;
    sum.other_grade += count.other_grade;
    sum.left_out += count.left_out;
    sum.mastered += count.mastered;
    sum.mastered_covered += count.mastered_covered;
}

/// What no activity names in a grade that asks for it, competency by competency: about AI, or all when that is asked.
fn left_out<'a>(context: &Context<'a>, coverage: &PlanCoverage<'a>, options: Options) -> Option<Block<'a>> {
    let mut left: Vec<&AskedOutcome> = coverage.left_out(!options.all).collect();
    let others = coverage.left_out(false).count() - left.len();
    if left.is_empty() && others == 0 {
        return None;
    }
    let mut blocks = Vec::new();
    if others > 0 {
        blocks.push(frame::paragraph(context, "coverage-left-out-others", &[("count", others.into())]));
    }
    let edition = context.edition();
    let place = |id: &str| edition.competencies.iter().position(|competency| competency.id.as_str() == id);
    let competency = |asked: &AskedOutcome| context.index.outcome(asked.outcome).competency.as_str();
    left.sort_by_cached_key(|asked| place(competency(asked)).unwrap_or(usize::MAX));
    let mut columns = vec![
        cells::column(context, "outcome", Width::Short, Align::Start),
        cells::names(context, "statement", Width::Wide),
        cells::column(context, "asked-in", Width::Medium, Align::Start),
    ];
    if options.all {
        columns.push(cells::column(context, "is-ai", Width::Short, Align::Center));
    }
    let mut rows = Vec::new();
    let mut last = None;
    for asked in left {
        let id = competency(asked);
        if last.replace(id) != Some(id) {
            let title = context.index.competency(id).map_or("", |one| context.titles.competency(one));
            rows.push(Row::Band {
                level: 0,
                key: id.into(),
                text: format!("{id} {title}").trim_end().to_owned().into(),
            });
        }
        let outcome = context.index.outcome(asked.outcome);
        let grades = asked.grades.iter().map(|(grade, mark, _)| (mark.name(), grade_id(context, *grade).into()));
        let mut row = vec![
            cells::id(outcome.id.as_str()),
            cells::words(context.titles.statement(outcome)),
            Cell { value: Value::Signs(grades.collect()), ..Cell::default() },
        ];
        if options.all {
            row.push(Cell { value: Value::Flag(asked.is_ai), ..Cell::default() });
        }
        rows.push(Row::cells(row));
    }
    if !rows.is_empty() {
        let caption = if options.all { "left-out-all" } else { "left-out-ai" };
        let table = cells::table(context, caption, "left-out", columns, rows);
        blocks.push(Block::Table(Table { bands: vec![cells::band(context, "competency")], ..table }));
    }
    Some(frame::section(context, "left-out", blocks))
}

/// What activities do in grades that do not ask for it.
fn elsewhere<'a>(context: &Context<'a>, coverage: &PlanCoverage<'a>) -> Option<Block<'a>> {
    if coverage.elsewhere.is_empty() {
        return None;
    }
    let columns = vec![
        cells::names(context, "activity", Width::Medium),
        cells::column(context, "planned-in", Width::Short, Align::Start),
        cells::column(context, "when", Width::Medium, Align::Start),
        cells::column(context, "outcome", Width::Short, Align::Start),
        cells::column(context, "statement", Width::Wide, Align::Start),
        cells::column(context, "asked-in", Width::Short, Align::Start),
    ];
    let row = |one: &crate::views::coverage::facts::Elsewhere<'a>| {
        let outcome = context.index.outcome(one.outcome);
        let when = match one.when {
            When::Earlier => "earlier",
            When::Reuse => "reuse",
            When::Later => "later",
        };
        Row::cells(vec![
            cells::words(one.activity.title.as_str()),
            cells::id(grade_id(context, one.grade)),
            cells::words(context.part("coverage-when", when)),
            cells::id(outcome.id.as_str()),
            cells::words(context.titles.statement(outcome)),
            cells::words(asked_in(context, one.outcome)),
        ])
    };
    let rows = coverage.elsewhere.iter().map(row).collect();
    let table = cells::table(context, "elsewhere", "elsewhere", columns, rows);
    Some(frame::section(context, "elsewhere", vec![Block::Table(table)]))
}

/// The grades that work on an outcome: `P3–P5`.
fn asked_in(context: &Context<'_>, outcome: u32) -> String {
    let Some(worked) = context.index.worked(outcome) else { return String::new() };
    let (first, last) = (grade_id(context, *worked.start()), grade_id(context, *worked.end()));
    if first == last { first.to_owned() } else { format!("{first}–{last}") }
}

/// What activities name and the edition does not have, with what took its place.
fn unknown<'a>(context: &Context<'a>, coverage: &PlanCoverage<'a>) -> Option<Block<'a>> {
    if coverage.unknown.is_empty() {
        return None;
    }
    let retirements = Retirements::new(context.pathway, context.edition());
    let item = |unknown: &crate::views::coverage::facts::UnknownOutcome<'a>| {
        let (part, mut values) = gone(context, &retirements, unknown.id);
        values.push(("activity", unknown.activity.title.as_str().into()));
        Item::from(context.texts.part("coverage-unknown", part, &values))
    };
    let items = coverage.unknown.iter().map(item).collect();
    Some(frame::section(context, "unknown", vec![Block::List { ordered: false, items }]))
}

/// The activities that lack answers to the guide, or the talk with the direction.
fn lacking<'a>(context: &Context<'a>, coverage: &PlanCoverage<'a>) -> Option<Block<'a>> {
    if coverage.plan.activities.is_empty() {
        return None;
    }
    if coverage.lacking.is_empty() {
        let part = if context.pathway.reflection.is_some() { "coverage-nothing-lacks" } else { "coverage-no-guide" };
        return Some(frame::section(context, "lacking", vec![frame::note(context, Tone::Good, part, &[])]));
    }
    let columns = vec![
        cells::names(context, "activity", Width::Medium),
        cells::column(context, "grades", Width::Short, Align::Start),
        cells::column(context, "date", Width::Short, Align::Start),
        cells::column(context, "unanswered", Width::Medium, Align::Start),
        cells::column(context, "talk", Width::Medium, Align::Start),
    ];
    let row = |lacking: &crate::views::coverage::facts::Lacking<'a>| {
        let grades: Vec<&str> = lacking.activity.grades.iter().map(pdcn_model::GradeId::as_str).collect();
        let unanswered = lacking.unanswered.iter().map(|question| Text::from(context.titles.question_title(question)));
        let talk = match lacking.approval {
            Approval::Missing => context.part("coverage-talk", "missing"),
            Approval::Late => context.part("coverage-talk", "late"),
            Approval::NotNeeded | Approval::Given => String::new(),
        };
        Row::cells(vec![
            cells::words(lacking.activity.title.as_str()),
            cells::words(grades.join(", ")),
            cells::words(lacking.activity.when.as_deref().unwrap_or_default()),
            Cell { value: Value::Texts(unanswered.collect()), ..Cell::default() },
            cells::words(talk),
        ])
    };
    let rows = coverage.lacking.iter().map(row).collect();
    let table = cells::table(context, "lacking", "lacking", columns, rows);
    Some(frame::section(context, "lacking", vec![Block::Table(table)]))
}

pub(super) fn grade_id<'a>(context: &Context<'a>, position: u16) -> &'a str {
    context.index.grade(position).map_or("", |grade| grade.id.as_str())
}

fn grade_title<'a>(context: &Context<'a>, position: u16) -> &'a str {
    context.index.grade(position).map_or("", |grade| context.titles.grade(grade))
}
