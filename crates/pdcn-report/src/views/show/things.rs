//! Things other than outcomes: a retired id, a competency, a strand, a grade, a framework, a code, a tool, a resource.

use pdcn_document::{Align, Block, Cell, Column, Row, Span, Style, Target, Text, Value, Width};
use pdcn_model::{
    Alignment, Certainty, Code, Competency, Framework, FrameworkKind, FrameworkStatus, Mark, Outcome, Resource,
    Retirement, Retirements, Shows, Strand, Tool,
};

use super::find::alignment;
use super::outcome::titled;
use super::page::{Page, column, id, table};
use super::{Options, Reader, activity_row, history};
use crate::framework_titles::{code_title, framework_title};
use crate::{Context, Editions};

pub(super) fn retired<'a>(
    context: &Context<'a>,
    editions: &'a Editions<'a>,
    retirement: Retirement<'a>,
    options: Options,
) -> Page<'a> {
    let retired = retirement.retired;
    let name = retired.id.as_str();
    let line = std::iter::once(context.edition()).chain(context.pathway.before(context.edition()));
    let last = line.flat_map(|edition| &edition.outcomes).find(|outcome| outcome.id == retired.id);
    let mut page = Page::new("retired", name, last.map_or("", |outcome| context.titles.statement(outcome)));
    page.fact(context, "retired-by", retirement.first.id.as_str());
    page.fact(context, "reason", retired.reason.as_str());
    let now = Retirements::new(context.pathway, context.edition()).in_force(name, context.index);
    if now.is_empty() {
        page.blocks.push(Block::Paragraph(context.say("show-not-replaced", &[]).into()));
    }
    page.outcomes(context, options.reader, "replaced-by", now);
    page.list(context, "history", history::of_outcome(context, editions, name, options.reader));
    page
}

pub(super) fn competency<'a>(context: &Context<'a>, competency: &'a Competency, reader: Reader) -> Page<'a> {
    let mut page = Page::new("competency", competency.id.as_str(), context.titles.competency(competency));
    let strand = context.edition().strands.iter().find(|one| one.id == competency.strand);
    let title = strand.map_or("", |strand| context.titles.strand(strand));
    page.fact(context, "strand", format!("{} {title}", competency.strand).trim_end().to_owned());
    page.fact(context, "is-ai", context.part("document", if competency.ai { "yes" } else { "no" }));
    let of = context.index.outcomes().filter(|(_, outcome)| outcome.competency == competency.id);
    page.outcomes(context, reader, "outcomes", of.map(|(position, _)| position));
    page
}

pub(super) fn strand<'a>(context: &Context<'a>, strand: &'a Strand) -> Page<'a> {
    let mut page = Page::new("strand", strand.id.as_str(), context.titles.strand(strand));
    page.fact(context, "description", strand.description.as_deref().unwrap_or_default());
    let columns = vec![
        column(context, "id", Width::Short),
        Column { names_rows: true, ..column(context, "title", Width::Wide) },
        Column { align: Align::Center, ..column(context, "is-ai", Width::Short) },
        Column { align: Align::End, ..column(context, "outcomes", Width::Short) },
    ];
    let of = context.edition().competencies.iter().filter(|one| one.strand == strand.id);
    let row = |one: &'a Competency| {
        let n_outcomes = context.edition().outcomes.iter().filter(|outcome| outcome.competency == one.id).count();
        Row::cells(vec![
            id(one.id.as_str()),
            context.titles.competency(one).into(),
            Cell { value: Value::Flag(one.ai), ..Cell::default() },
            Cell { value: Value::Count(n_outcomes), ..Cell::default() },
        ])
    };
    let rows: Vec<Row<'a>> = of.map(row).collect();
    if !rows.is_empty() {
        page.section(context, "competencies", vec![table(context, "competencies", columns, rows)]);
    }
    page
}

pub(super) fn grade<'a>(context: &Context<'a>, position: u16, reader: Reader) -> Page<'a> {
    let Some(grade) = context.index.grade(position) else { return Page::default() };
    let mut page = Page::new("grade", grade.id.as_str(), context.titles.grade(grade));
    page.fact(context, "cycle", context.titles.cycle(grade));
    let stage = context.edition().stages.iter().find(|one| one.id == grade.stage);
    page.fact(context, "stage", stage.map_or(grade.stage.as_str(), |stage| context.titles.stage(stage)));
    page.fact(context, "age", context.say("show-age", &[("age", usize::from(grade.age).into())]));
    for (heading, mark) in [("begin", Mark::Begin), ("continue", Mark::Continue), ("master", Mark::Master)] {
        let of = context.index.outcomes().map(|(outcome, _)| outcome);
        page.outcomes(context, reader, heading, of.filter(|one| context.index.mark(*one, position) == Some(mark)));
    }
    let reused = context.index.outcomes().filter(|(one, _)| context.index.mark(*one, position) == Some(Mark::Reuse));
    let values = [("count", reused.count().into()), ("grade", grade.id.as_str().into())];
    page.blocks.push(Block::Paragraph(context.say("show-reused", &values).into()));
    page
}

pub(super) fn framework<'a>(context: &Context<'a>, framework: &'a Framework, reader: Reader) -> Page<'a> {
    let title = titled(context, Some(framework_title(context, framework)));
    let mut page = Page::new("framework", framework.id.as_str(), title);
    framework_facts(context, framework, &mut page);
    page.fact(context, "note", framework.note.as_deref().unwrap_or_default());
    let columns = vec![
        column(context, "code", Width::Short),
        Column { names_rows: true, ..column(context, "title", Width::Wide) },
        column(context, "group", Width::Medium),
        Column { align: Align::End, ..column(context, "outcomes", Width::Short) },
    ];
    let mut counts: std::collections::HashMap<&str, usize> = std::collections::HashMap::new();
    for parts in context.edition().outcomes.iter().flat_map(|one| &one.aligns).filter_map(pdcn_model::Alignment::parts)
    {
        if parts.0 == framework.id.as_str() {
            *counts.entry(parts.1).or_default() += 1;
        }
    }
    let row = |code: &'a Code| {
        let name = match reader {
            Reader::Keeper => id(code.id.as_str()),
            // It leads to the page on the code, by the name that outcomes have it by.
            Reader::Teacher => id(alignment(framework, code)),
        };
        Row::cells(vec![
            name,
            titled(context, code_title(context, framework, code)).into(),
            code.group.as_deref().unwrap_or_default().into(),
            Cell { value: Value::Count(counts.get(code.id.as_str()).copied().unwrap_or_default()), ..Cell::default() },
        ])
    };
    let rows: Vec<Row<'a>> = framework.codes.iter().map(row).collect();
    if !rows.is_empty() {
        page.section(context, "codes", vec![table(context, "codes", columns, rows)]);
    }
    page
}

pub(super) fn code<'a>(context: &Context<'a>, framework: &'a Framework, code: &'a Code, reader: Reader) -> Page<'a> {
    let name = alignment(framework, code);
    let mut page = Page::new("code", name.as_str(), titled(context, code_title(context, framework, code)));
    if framework.shows == Shows::Titles {
        page.fact(context, "own-title", code.title.as_deref().unwrap_or_default());
    }
    page.fact(context, "group", code.group.as_deref().unwrap_or_default());
    let grades = if code.grades.is_empty() { &framework.grades } else { &code.grades };
    page.fact(context, "for-grades", grades.iter().map(pdcn_model::GradeId::as_str).collect::<Vec<_>>().join(", "));
    page.fact(context, "is-ai", context.part("document", if framework.is_about_ai(code) { "yes" } else { "no" }));
    page.fact(context, "code-certainty", certainty(context, "show-certainty", code.certainty));
    page.fact(context, "note", code.note.as_deref().unwrap_or_default());
    let mut title = vec![Span::styled(Style::Code, framework.id.as_str()), Span::plain(" ")];
    match titled(context, Some(framework_title(context, framework))) {
        Text::Plain(words) => title.push(Span::plain(words)),
        Text::Rich(spans) => title.extend(spans),
    }
    page.fact(context, "framework", title);
    match reader {
        Reader::Keeper => framework_facts(context, framework, &mut page),
        // The framework has a page; whose words these are is said wherever they are shown.
        Reader::Teacher => page.fact(context, "attribution", framework.attribution.as_deref().unwrap_or_default()),
    }
    let of = |codes: fn(&Outcome) -> &[Alignment]| -> Vec<u32> {
        let has = |outcome: &Outcome| codes(outcome).iter().any(|one| one.as_str() == name);
        context.index.outcomes().filter(|(_, outcome)| has(outcome)).map(|(position, _)| position).collect()
    };
    let (aligned, preparing) = (of(|outcome| &outcome.aligns), of(|outcome| &outcome.prepares));
    if aligned.is_empty() {
        page.blocks.push(Block::Paragraph(context.say("show-unreached", &[]).into()));
    }
    page.outcomes(context, reader, "aligned", aligned);
    page.outcomes(context, reader, "preparing", preparing);
    page
}

fn framework_facts<'a>(context: &Context<'a>, framework: &'a Framework, page: &mut Page<'a>) {
    page.fact(context, "publisher", framework.publisher.as_str());
    page.fact(
        context,
        "framework-kind",
        context.part(
            "show-framework-kind",
            match framework.kind {
                FrameworkKind::Reference => "reference",
                FrameworkKind::Programme => "programme",
                FrameworkKind::Law => "law",
                FrameworkKind::Plan => "plan",
            },
        ),
    );
    page.fact(
        context,
        "framework-status",
        context.part(
            "changes-framework-status",
            match framework.status {
                FrameworkStatus::Draft => "draft",
                FrameworkStatus::Final => "final",
                FrameworkStatus::Superseded => "superseded",
            },
        ),
    );
    page.fact(context, "framework-license", framework.license.as_str());
    page.fact(context, "attribution", framework.attribution.as_deref().unwrap_or_default());
    page.fact(
        context,
        "shows",
        context.part(
            "show-shows",
            match framework.shows {
                Shows::Codes => "codes",
                Shows::Titles => "titles",
            },
        ),
    );
    page.fact(context, "certainty", certainty(context, "coverage-certainty", framework.certainty));
    page.fact(context, "url", address(&framework.url));
    page.fact(context, "checked", framework.checked.to_string());
}

fn certainty(context: &Context<'_>, name: &str, certainty: Option<Certainty>) -> String {
    certainty.map_or_else(String::new, |certainty| {
        context.part(
            name,
            match certainty {
                Certainty::Read => "read",
                Certainty::Corroborated => "corroborated",
                Certainty::Unverified => "unverified",
            },
        )
    })
}

pub(super) fn tool<'a>(context: &Context<'a>, tool: &'a Tool) -> Page<'a> {
    let mut page = Page::new("tool", tool.id.as_str(), tool.title.as_str());
    page.fact(context, "publisher", tool.publisher.as_deref().unwrap_or_default());
    page.fact(context, "minimum-age", context.say("show-age", &[("age", usize::from(tool.min_age).into())]));
    if let Some(age) = tool.consent_under {
        page.fact(context, "consent-under", context.say("show-age", &[("age", usize::from(age).into())]));
    }
    page.fact(context, "checked", tool.checked.to_string());
    page.fact(context, "source", address(&tool.source));
    page.fact(context, "note", tool.note.as_deref().unwrap_or_default());
    let plans = context.pathway.plans.iter().flat_map(|plan| plan.activities.iter().map(move |one| (plan, one)));
    let rows: Vec<Row<'a>> = plans
        .filter(|(_, activity)| activity.tools.contains(&tool.id))
        .map(|(plan, activity)| activity_row(plan, activity))
        .collect();
    if !rows.is_empty() {
        let columns = ["school", "activity", "grades", "when"].map(|key| column(context, key, Width::Medium));
        page.section(context, "activities", vec![table(context, "activities", columns.into(), rows)]);
    }
    page
}

pub(super) fn resource<'a>(context: &Context<'a>, resource: &'a Resource, reader: Reader) -> Page<'a> {
    let title = context.titles.title(&resource.title, &resource.translation);
    let mut page = Page::new("resource", resource.id.as_str(), title);
    page.fact(context, "resource-kind", resource.kind.as_str());
    page.fact(context, "audience", resource.audience.as_deref().unwrap_or_default());
    page.fact(context, "url", resource.url.as_deref().map_or_else(Text::default, address));
    page.fact(context, "checked", resource.checked.map_or_else(String::new, |date| date.to_string()));
    page.blocks.extend(crate::views::material::content(context, resource));
    let of = context.index.outcomes().filter(|(_, outcome)| outcome.resources.contains(&resource.id));
    page.outcomes(context, reader, "outcomes", of.map(|(position, _)| position));
    page
}

/// An address that leads where it says; words when it is none.
pub(super) fn address(url: &str) -> Text<'_> {
    if url.starts_with("https://") || url.starts_with("http://") {
        Text::Rich(vec![Span::styled(Style::Plain, url).to(Target::Address(url.into()))])
    } else {
        url.into()
    }
}
