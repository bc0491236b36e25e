//! The page on an edition: grade by grade, competency by competency, cell by cell, and how to count it all again.

use pdcn_document::{Block, Cell, Document, Row, Shade, Table, Value, Width};
use pdcn_model::Mark;

use super::glance::{self, Glance};
use super::{cells, frame, gaps};
use crate::frame::add_fact;
use crate::views::coverage::Options;
use crate::views::coverage::facts::{self, Cells, Chart, CompetencyRow, Group};
use crate::{Context, Selection};

/// A chart of competencies; `ai` is the chart of what is about AI, the same one unless all outcomes are counted.
pub(in crate::views::coverage) fn competencies<'a>(
    context: &Context<'a>,
    selection: &Selection<'a>,
    chart: &Chart<CompetencyRow<'a>>,
    ai: &Chart<CompetencyRow<'a>>,
    options: Options,
) -> Document<'a> {
    let name = if options.all { "coverage-all" } else { "coverage-ai" };
    let mut page = frame::page(context, selection, context.part(name, "title"), true);
    add_fact(&mut page, frame::fact(context, "outcomes", chart.distinct.n_outcomes.to_string()));
    if let Some(minimum) = options.minimum {
        add_fact(&mut page, frame::fact(context, "minimum", minimum.to_string()));
    }
    page.blocks.extend(at_a_glance(context, chart, ai, options));
    page.blocks.push(frame::paragraph(context, name, &[]));
    page.blocks.extend(gaps::notes(context, chart, ai, options));
    let grades = Block::Table(by_grade(context, chart, ai, options));
    page.blocks.push(frame::section(context, "grades", vec![grades]));
    let counts = Block::Table(by_competency(context, chart));
    page.blocks.push(frame::section(context, "competencies", vec![counts]));
    let lists = cells::by_stage(context, &chart.grades)
        .into_iter()
        .map(|(stage, title, grades)| Block::Table(by_cell(context, chart, stage, title, &grades, options.reuse)));
    page.blocks.push(frame::section(context, "outcomes", lists.collect()));
    page.blocks.extend(gaps::by_cycle(context, ai));
    let mut parts = vec!["cell", "once", "column", "row", "begun", "reuse"];
    if options.minimum.is_some() {
        parts.push("minimum");
    }
    page.blocks.push(frame::recount(context, "coverage-recount", &parts));
    frame::close(context, page)
}

/// The first page; none where there is nothing to draw.
fn at_a_glance<'a>(
    context: &Context<'a>,
    chart: &Chart<CompetencyRow<'a>>,
    ai: &Chart<CompetencyRow<'a>>,
    options: Options,
) -> Vec<Block<'a>> {
    let rows = glance::of_competencies(context, chart);
    let totals = |chart: &Chart<_>| chart.distinct.cells.iter().map(facts::Cell::n_worked).collect::<Vec<usize>>();
    let below = options.minimum.map_or_else(Vec::new, |minimum| ai.grades_below(minimum));
    let said = glance::of_chart(context, &chart.grades, &rows, &totals(ai), options.minimum);
    let drawn = Glance {
        context,
        grades: &chart.grades,
        rows: &rows,
        heading: "competency",
        totals: totals(chart).iter().map(usize::to_string).collect(),
        short: below.into_iter().map(|(grade, _)| grade).collect(),
        is_plan: false,
        large: None,
    };
    drawn.page(said)
}

/// A row per grade: what it works on, told apart by mark.
fn by_grade<'a>(
    context: &Context<'a>,
    chart: &Chart<CompetencyRow<'a>>,
    ai: &Chart<CompetencyRow<'a>>,
    options: Options,
) -> Table<'a> {
    let mut columns = vec![
        cells::column(context, "grade", Width::Short, pdcn_document::Align::Start),
        cells::names(context, "grade-title", Width::Medium),
        cells::numbers(context, "worked"),
    ];
    if options.all {
        columns.push(cells::numbers(context, "ai"));
    }
    columns.extend(
        ["begin", "continue", "master", "begun", "reuse", "of-competencies"].map(|key| cells::numbers(context, key)),
    );
    if options.minimum.is_some() {
        columns.push(cells::numbers(context, "missing"));
    }
    let mut totals = [0_usize; 6];
    let mut rows = Vec::new();
    let n_ai_competencies = ai.rows.iter().filter(|(row, _)| row.group == Group::AiCompetency).count();
    for (at, &position) in chart.grades.iter().enumerate() {
        let (Some(grade), Some(cell)) = (context.index.grade(position), chart.distinct.cells.get(at)) else { continue };
        let in_ai = ai.distinct.cells.get(at).map_or(0, facts::Cell::n_worked);
        let is_begun = |outcome: &&u32| context.index.marks(**outcome).learn == Some(position);
        let fresh = cell.of(Mark::Begin).len() + cell.of(Mark::Master).iter().filter(is_begun).count();
        let [begin, going_on, master, reuse] = Mark::ALL.map(|mark| cell.of(mark).len());
        let reached = |(row, cells): &&(CompetencyRow<'_>, Cells)| {
            row.group == Group::AiCompetency && cells.cells.get(at).is_some_and(|cell| cell.n_worked() > 0)
        };
        let reached = ai.rows.iter().filter(reached).count();
        let mut row = vec![
            cells::id(grade.id.as_str()),
            cells::words(context.titles.grade(grade)),
            cells::worked(cell.n_worked()),
        ];
        if options.all {
            row.push(cells::worked(in_ai));
        }
        row.extend([begin, going_on, master, fresh, reuse].map(cells::count));
        row.push(cells::share((reached, n_ai_competencies)));
        if let Some(minimum) = options.minimum {
            row.push(missing(minimum.saturating_sub(in_ai)));
        }
        for (total, count) in totals.iter_mut().zip([cell.n_worked(), in_ai, begin, going_on, master, fresh]) {
            *total += count;
        }
        rows.push(Row::cells(row));
    }
    rows.push(grade_total(context, totals, options));
    cells::table(context, if options.all { "grades-all" } else { "grades" }, "grades", columns, rows)
}

/// How many are missing: nothing when none is.
fn missing<'a>(count: usize) -> Cell<'a> {
    if count == 0 { Cell::default() } else { Cell { value: Value::Count(count), shade: Shade::Gap } }
}

/// The sums of the columns that can be summed: what is reused, and competencies, are the same ones year after year.
fn grade_total<'a>(
    context: &Context<'a>,
    [worked, ai, begin, going_on, master, fresh]: [usize; 6],
    options: Options,
) -> Row<'a> {
    let mut row = vec![Cell::default(), cells::words(context.part("coverage-total", "sum")), cells::count(worked)];
    if options.all {
        row.push(cells::count(ai));
    }
    row.extend([begin, going_on, master, fresh].map(cells::count));
    row.extend([Cell::default(), Cell::default()]);
    if options.minimum.is_some() {
        row.push(Cell::default());
    }
    cells::total(row)
}

/// A row per competency, a column per grade: how many outcomes.
fn by_competency<'a>(context: &Context<'a>, chart: &Chart<CompetencyRow<'a>>) -> Table<'a> {
    let mut columns = vec![
        cells::column(context, "competency", Width::Short, pdcn_document::Align::Start),
        cells::names(context, "competency-title", Width::Medium),
    ];
    columns.extend(cells::grades(context, &chart.grades, Width::Sign));
    columns.extend(["sum", "outcomes"].map(|key| cells::numbers(context, key)));
    let mut rows = Vec::new();
    let groups: Vec<Group> = Group::ALL.into_iter().filter(|group| has(chart, *group)).collect();
    for &group in &groups {
        // That another competency has nothing about AI is no gap.
        let are_gaps = group != Group::AiAlignment;
        rows.push(band(context, group));
        let of_group = || chart.rows.iter().filter(move |(row, _)| row.group == group);
        rows.extend(of_group().map(|(row, cells)| {
            let named = [cells::id(row.id), cells::words(frame::title(context, row))];
            Row::cells(named.into_iter().chain(cells::counts(cells, are_gaps)).collect())
        }));
        if groups.len() > 1 {
            let name = match group {
                Group::AiCompetency => "sum-ai-competency",
                Group::AiAlignment => "sum-ai-alignment",
                Group::All => "sum-all",
            };
            rows.push(sum(context, name, chart.grades.len(), are_gaps, of_group().map(|(_, cells)| cells)));
        }
    }
    rows.push(sum(context, "sum", chart.grades.len(), true, chart.rows.iter().map(|(_, cells)| cells)));
    let table = cells::table(context, "competencies", "competencies", columns, rows);
    Table { bands: vec![cells::band(context, "group")], ..table }
}

/// The columns of rows summed up. Each outcome is in one row, so that summing counts each once per grade.
fn sum<'a, 'c>(
    context: &Context<'a>,
    name: &str,
    n_grades: usize,
    gaps: bool,
    rows: impl Iterator<Item = &'c Cells>,
) -> Row<'a> {
    let mut totals = vec![0_usize; n_grades + 2];
    for cells in rows {
        let numbers = cells.cells.iter().map(facts::Cell::n_worked).chain([cells.sum(), cells.n_outcomes]);
        for (total, number) in totals.iter_mut().zip(numbers) {
            *total += number;
        }
    }
    let number = if gaps { cells::worked } else { cells::count };
    let of_grades = totals.iter().take(n_grades).map(|count| number(*count));
    let ends = totals.iter().skip(n_grades).map(|number| cells::count(*number));
    let named = [Cell::default(), cells::words(context.part("coverage-total", name))];
    cells::total(named.into_iter().chain(of_grades).chain(ends).collect())
}

/// A row per competency, a column per grade of a stage: which outcomes.
fn by_cell<'a>(
    context: &Context<'a>,
    chart: &Chart<CompetencyRow<'a>>,
    stage: &str,
    title: &str,
    grades: &[u16],
    reuse: bool,
) -> Table<'a> {
    let mut columns = vec![cells::names(context, "competency", Width::Short)];
    columns.extend(cells::grades(context, grades, Width::Short));
    let positions: Vec<usize> = (0..chart.grades.len())
        .filter(|at| chart.grades.get(*at).is_some_and(|grade| grades.contains(grade)))
        .collect();
    let mut rows = Vec::new();
    for group in Group::ALL.into_iter().filter(|group| has(chart, *group)) {
        let of_group = chart.rows.iter().filter(|(row, _)| row.group == group);
        let of_group = of_group.map(|(row, cells)| (row, at_places(cells, &positions)));
        // Another competency that has nothing in the stage is not in question there.
        let is_there = |(_, cells): &(&CompetencyRow<'_>, Vec<&facts::Cell>)| {
            group == Group::AiCompetency || cells.iter().any(|cell| !cell.is_empty())
        };
        let of_group: Vec<_> = of_group.filter(is_there).collect();
        if !of_group.is_empty() {
            rows.push(band(context, group));
        }
        for (row, cells) in of_group {
            let shown = cells.iter().map(|cell| cells::outcomes(context, cell, reuse, group != Group::AiAlignment));
            rows.push(Row::cells(std::iter::once(cells::id(row.id)).chain(shown).collect()));
        }
    }
    let table = Table { id: format!("outcomes-{stage}").into(), columns, rows, ..Table::default() };
    Table { bands: vec![cells::band(context, "group")], caption: frame::caption(context, title), ..table }
}

fn at_places<'c>(cells: &'c Cells, places: &[usize]) -> Vec<&'c facts::Cell> {
    places.iter().filter_map(|at| cells.cells.get(*at)).collect()
}

fn has(chart: &Chart<CompetencyRow<'_>>, group: Group) -> bool {
    chart.rows.iter().any(|(row, _)| row.group == group)
}

fn band<'a>(context: &Context<'_>, group: Group) -> Row<'a> {
    Row::Band { level: 0, key: group.name().into(), text: context.part("coverage-group", group.name()).into() }
}
