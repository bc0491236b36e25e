//! The page on several plans: a row per school, the one with the least covered first.

use pdcn_document::{Align, Block, Document, Row, Table, Tone, Width};

use super::plan::{grade_id, school};
use super::{cells, frame};
use crate::frame::fact;
use crate::views::coverage::facts::PlanCoverage;
use crate::{Context, Selection};

/// The page on plans, each held against its edition; sorted before.
pub(in crate::views::coverage) fn schools<'a>(
    context: &Context<'a>,
    selection: &Selection<'a>,
    plans: &[(&Context<'a>, PlanCoverage<'a>)],
) -> Document<'a> {
    let mut page = frame::page(context, selection, context.part("coverage-schools", "title"), false);
    page.blocks.push(frame::paragraph(context, "coverage-schools", &[("count", plans.len().into())]));
    page.blocks.push(frame::note(context, Tone::Hint, "coverage-plan-limits", &[]));
    let others = plans.iter().filter(|(own, coverage)| coverage.plan.edition != own.edition().id);
    let others: Vec<String> = others
        .map(|(own, coverage)| {
            format!("{} ({} / {})", coverage.plan.school.name, coverage.plan.edition, own.edition().id)
        })
        .collect();
    if !others.is_empty() {
        let values = [("count", others.len().into()), ("schools", others.join(", ").into())];
        page.blocks.push(frame::note(context, Tone::Warning, "coverage-other-editions", &values));
    }
    let first = context.edition();
    if plans.iter().any(|(own, _)| own.edition().id != first.id) {
        name_editions(context, plans, &mut page);
        page.blocks.push(frame::note(context, Tone::Warning, "coverage-several-editions", &[]));
    }
    page.blocks.push(frame::section(context, "schools", vec![Block::Table(by_school(context, plans))]));
    page.blocks.push(frame::section(context, "schools-grades", vec![Block::Table(by_grade(context, plans))]));
    let parts = ["asked", "covered", "school-share", "school-grades", "worst-first"];
    page.blocks.push(frame::recount(context, "coverage-recount", &parts));
    frame::close(context, page)
}

/// Says at the head and at the foot which editions the page is about; what only one of them has is left out.
fn name_editions<'a>(context: &Context<'a>, plans: &[(&Context<'a>, PlanCoverage<'a>)], page: &mut Document<'a>) {
    let mut editions: Vec<&str> = plans.iter().map(|(own, _)| own.edition().id.as_str()).collect();
    editions.sort_unstable();
    editions.dedup();
    let editions = editions.join(", ");
    page.facts.retain(|fact| fact.key == "date");
    page.facts.insert(0, fact(context, "editions", editions.clone()));
    let values = [("title", context.titles.edition(context.edition()).into()), ("editions", editions.into())];
    page.footer = Some(context.texts.part("footer", "several", &values).into());
}

fn by_school<'a>(context: &Context<'a>, plans: &[(&Context<'a>, PlanCoverage<'a>)]) -> Table<'a> {
    let columns = vec![
        cells::names(context, "school", Width::Medium),
        cells::column(context, "edition", Width::Short, Align::Start),
        cells::column(context, "grades", Width::Short, Align::Start),
        cells::numbers(context, "activities"),
        cells::numbers(context, "covered-ai"),
        cells::numbers(context, "covered-all"),
        cells::numbers(context, "left-out-ai"),
        cells::numbers(context, "lacking"),
    ];
    let row = |(own, coverage): &(&Context<'a>, PlanCoverage<'a>)| {
        let ends = coverage.grades.first().zip(coverage.grades.last());
        let grades = ends.map_or_else(String::new, |(first, last)| {
            let (first, last) = (grade_id(own, first.grade), grade_id(own, last.grade));
            if first == last { first.to_owned() } else { format!("{first}–{last}") }
        });
        Row::cells(vec![
            cells::words(pdcn_document::Text::plain(school(context, coverage))),
            cells::id(own.edition().id.as_str()),
            cells::words(grades),
            cells::count_or_gap(coverage.n_activities),
            cells::share(coverage.share(true)),
            cells::share(coverage.share(false)),
            cells::count(coverage.left_out(true).count()),
            cells::count(coverage.lacking.len()),
        ])
    };
    cells::table(context, "schools", "schools", columns, plans.iter().map(row).collect())
}

/// A row per school, a column per grade: the share of what is about AI that the plan covers there.
fn by_grade<'a>(context: &Context<'a>, plans: &[(&Context<'a>, PlanCoverage<'a>)]) -> Table<'a> {
    let mut ids: Vec<(&'a str, &'a pdcn_model::Grade)> = Vec::new();
    for (own, coverage) in plans {
        for grade in coverage.grades.iter().filter_map(|grade| own.index.grade(grade.grade)) {
            if !ids.iter().any(|(known, _)| *known == grade.id.as_str()) {
                ids.push((grade.id.as_str(), grade));
            }
        }
    }
    // In the order of the edition, and after it the grades that only another one has.
    ids.sort_by_key(|(id, _)| context.index.grade_position(id).unwrap_or(u16::MAX));
    let mut columns = vec![cells::names(context, "school", Width::Medium)];
    columns.extend(ids.iter().map(|(id, grade)| pdcn_document::Column {
        key: (*id).into(),
        heading: (*id).into(),
        title: Some(context.titles.grade(grade).into()),
        group: None,
        width: Width::Sign,
        align: Align::End,
        names_rows: false,
    }));
    let row = |(own, coverage): &(&Context<'a>, PlanCoverage<'a>)| {
        let share = |(id, _): &(&'a str, &'a pdcn_model::Grade)| {
            let grade = coverage.grades.iter().find(|grade| grade_id(own, grade.grade) == *id);
            grade.map_or_else(Default::default, |grade| cells::share((grade.ai.covered, grade.ai.asked)))
        };
        Row::cells(
            std::iter::once(cells::words(pdcn_document::Text::plain(school(context, coverage))))
                .chain(ids.iter().map(share))
                .collect(),
        )
    };
    cells::table(context, "schools-grades", "schools-grades", columns, plans.iter().map(row).collect())
}
