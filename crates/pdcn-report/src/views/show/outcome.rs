//! An outcome: marks, words, what it leans on and what leans on it, alignments, resources, activities, history.

use pdcn_document::{Align, Block, Cell, Column, Item, Row, Span, Style, Text, Value, Width};
use pdcn_model::{AiTie, Alignment, Framework, Grade, Outcome};

use super::page::{self, Page, column, id, items, table};
use super::tree::{Branch, Tree, Way, tree};
use super::{Options, Reader, history, taught};
use crate::framework_titles::{code_title, framework_title};
use crate::signs::mark_sign;
use crate::{Context, Editions};

pub(super) fn page<'a>(context: &Context<'a>, editions: &'a Editions<'a>, position: u32, options: Options) -> Page<'a> {
    let outcome = context.index.outcome(position);
    let mut page = Page::new("outcome", outcome.id.as_str(), context.titles.statement(outcome));
    page.with_marks(context);
    facts(context, position, &mut page);
    page.blocks.push(marks(context, position, options.reader));
    if let Some(reason) = outcome.open.as_deref() {
        let text = context.texts.say("show-open", &[("reason", reason.into())]);
        page.blocks.push(Block::Paragraph(text.into()));
    }
    page.list(context, "examples", items(context.titles.examples(outcome)));
    taught::sections(context, outcome, &mut page);
    let neighbours = editions.neighbours(context.edition().id.as_str());
    for (heading, way) in [("before", Way::Before), ("after", Way::After)] {
        let tree = neighbours.map(|neighbours| tree(neighbours, position, way, options.depth)).unwrap_or_default();
        let mut blocks = Vec::new();
        if !tree.branches.is_empty() {
            blocks.push(Block::List { ordered: false, items: branches(context, &tree, options.reader) });
        }
        if tree.n_more > 0 && options.reader == Reader::Keeper {
            blocks.push(Block::Paragraph(context.say("show-more", &[("count", tree.n_more.into())]).into()));
        }
        page.section(context, heading, blocks);
    }
    for (id, codes) in [("alignments", &outcome.aligns), ("prepares", &outcome.prepares)] {
        if options.reader == Reader::Teacher {
            page.list(context, id, by_framework(context, codes));
            continue;
        }
        let rows: Vec<Row<'a>> = codes.iter().map(|alignment| alignment_row(context, alignment)).collect();
        if !rows.is_empty() {
            let columns = vec![
                column(context, "code", Width::Short),
                column(context, "title", Width::Wide),
                column(context, "framework", Width::Medium),
            ];
            page.section(context, id, vec![table(context, id, columns, rows)]);
        }
    }
    page.list(context, "resources", resources(context, outcome));
    page.list(context, "topics", taught::topics(context, outcome));
    let activities = activities(context, outcome);
    if !activities.is_empty() {
        let columns = ["school", "activity", "grades", "when"].map(|key| column(context, key, Width::Medium));
        page.section(context, "activities", vec![table(context, "activities", columns.into(), activities)]);
    }
    page.list(context, "history", history::of_outcome(context, editions, outcome.id.as_str(), options.reader));
    page
}

fn facts<'a>(context: &Context<'a>, position: u32, page: &mut Page<'a>) {
    let outcome = context.index.outcome(position);
    page.fact(context, "own-code", outcome.code.as_deref().unwrap_or_default());
    page.fact(context, "pupil", context.titles.pupil(outcome).unwrap_or_default());
    let competency = outcome.competency.as_str();
    let title = context.index.competency(competency).map_or("", |one| context.titles.competency(one));
    page.fact(context, "competency", named(competency, title));
    let strand = context.strand_id(competency);
    let of_edition = context.edition().strands.iter().find(|one| one.id.as_str() == strand);
    let title = of_edition.map_or("", |strand| context.titles.strand(strand));
    page.fact(context, "strand", named(strand, title));
    page.fact(
        context,
        "counts-for-ai",
        context.part(
            "show-ai",
            match context.ai_tie(outcome) {
                Some(AiTie::Competency) => "competency",
                Some(AiTie::Alignment) => "alignment",
                None => "no",
            },
        ),
    );
    page.fact(context, "ai-use", context.part("ai-use", outcome.ai_use.name()));
}

/// An id and a title; nothing without either.
fn named<'a>(id: &'a str, title: &'a str) -> Text<'a> {
    let spans = [Span::styled(Style::Code, id), Span::plain(" "), Span::plain(title)];
    let n_spans = if title.is_empty() { 1 } else { 3 };
    if id.is_empty() { Text::plain(title) } else { Text::Rich(spans.into_iter().take(n_spans).collect()) }
}

/// The row of marks: a column per grade; for whoever teaches, of those in which it is worked on.
fn marks<'a>(context: &Context<'a>, position: u32, reader: Reader) -> Block<'a> {
    let grades = (0_u16..).zip(&context.edition().grades);
    let is_shown = |grade: u16| reader == Reader::Keeper || context.index.mark(position, grade).is_some();
    let grades: Vec<(u16, &'a Grade)> = grades.filter(|(grade, _)| is_shown(*grade)).collect();
    // A few columns have room for what the years are called.
    let (heading, width): (fn(&Context<'a>, &'a Grade) -> &'a str, Width) = match reader {
        Reader::Keeper => (|_, grade| grade.id.as_str(), Width::Sign),
        Reader::Teacher => (|context, grade| context.titles.grade(grade), Width::Medium),
    };
    let columns = grades.iter().map(|(_, grade)| Column {
        key: grade.id.as_str().into(),
        heading: heading(context, grade).into(),
        title: Some(context.titles.grade(grade).into()),
        group: None,
        width,
        align: Align::Center,
        names_rows: false,
    });
    let cell = |grade: u16| {
        let sign = context.index.mark(position, grade).map(mark_sign);
        Cell { value: sign.map_or(Value::Empty, Value::Sign), ..Cell::default() }
    };
    let cells = grades.iter().map(|(grade, _)| cell(*grade)).collect();
    table(context, "marks", columns.collect(), vec![Row::cells(cells)])
}

/// The branches of a tree as a list of lists, built from the ends.
fn branches<'a>(context: &Context<'a>, tree: &Tree, reader: Reader) -> Vec<Item<'a>> {
    let mut below: Vec<Vec<Item<'a>>> = tree.branches.iter().map(|_| Vec::new()).collect();
    let mut roots = Vec::new();
    for (at, branch) in tree.branches.iter().enumerate().rev() {
        // What grows from a branch comes after it, so that all of it is there already, the last first.
        let mut items = std::mem::take(&mut below[at]);
        items.reverse();
        let item = Item { text: branch_text(context, branch, reader), tick: None, items };
        match branch.parent {
            Some(parent) => below[parent].push(item),
            None => roots.push(item),
        }
    }
    roots.reverse();
    roots
}

fn branch_text<'a>(context: &Context<'a>, branch: &Branch, reader: Reader) -> Text<'a> {
    let outcome = context.index.outcome(branch.outcome);
    let mut spans = page::named(context, outcome, reader);
    let dependent = context.index.outcome(branch.edge.dependent);
    let prerequisite = dependent.prerequisites.get(branch.edge.place as usize);
    if let Some(needed) = prerequisite.and_then(|one| context.needed(one)) {
        spans.push(Span::styled(Style::Strong, format!(" ({needed})")));
    }
    if let Some(reason) = prerequisite.and_then(|one| one.reason.as_deref()) {
        spans.push(Span::styled(Style::Quiet, format!(" — {reason}")));
    }
    if branch.is_repeated {
        spans.push(Span::styled(Style::Quiet, format!(" — {}", context.say("show-repeated", &[]))));
    }
    spans.into()
}

/// The codes of an outcome, each with its title, below their frameworks.
fn by_framework<'a>(context: &Context<'a>, codes: &'a [Alignment]) -> Vec<Item<'a>> {
    let of = |one: &Alignment| one.parts().map(|(framework, _)| framework.to_owned());
    let mut groups: Vec<(Option<String>, Vec<Item<'a>>)> = Vec::new();
    for code in codes {
        let code_and_title = match code_of(context, code).1 {
            Text::Plain(title) => vec![Span::plain(title)],
            Text::Rich(spans) => spans,
        };
        let spans = [Span::styled(Style::Code, code.as_str()), Span::plain(" ")];
        let item = Item::from(Text::Rich(spans.into_iter().chain(code_and_title).collect()));
        match groups.iter_mut().find(|(framework, _)| *framework == of(code)) {
            Some((_, items)) => items.push(item),
            None => groups.push((of(code), vec![item])),
        }
    }
    let group = |(framework, items): (Option<String>, Vec<Item<'a>>)| {
        let framework = framework.and_then(|id| context.pathway.framework(&id));
        let title = framework.map_or_else(Text::default, |framework| framework_title(context, framework).title.into());
        Item { text: title, tick: None, items }
    };
    groups.into_iter().map(group).collect()
}

fn alignment_row<'a>(context: &Context<'a>, alignment: &'a Alignment) -> Row<'a> {
    let (framework, title) = code_of(context, alignment);
    let of = framework.map_or_else(Text::default, |framework| framework_title(context, framework).title.into());
    Row::cells(vec![id(alignment.as_str()), title.into(), of.into()])
}

/// The framework of a code, and the title of the code with what must be said of it.
fn code_of<'a>(context: &Context<'a>, alignment: &Alignment) -> (Option<&'a Framework>, Text<'a>) {
    let parts = alignment.parts();
    let framework = parts.and_then(|(framework, _)| context.pathway.framework(framework));
    let code = framework.zip(parts).and_then(|(framework, (_, code))| {
        framework.codes.iter().find(|one| one.id.as_str() == code).map(|code| (framework, code))
    });
    let title = match code {
        // Why it is not shown, the page of the code tells.
        Some((framework, code)) => match code_title(context, framework, code) {
            None => Text::styled(Style::Quiet, context.part("show-untitled", "here")),
            title => titled(context, title),
        },
        None => Text::styled(Style::Quiet, context.say("show-no-such-code", &[])),
    };
    (framework, title)
}

/// A title with what must be said of it.
pub(super) fn titled<'a>(
    context: &Context<'_>,
    title: Option<crate::framework_titles::FrameworkTitle<'a>>,
) -> Text<'a> {
    let Some(title) = title else { return Text::styled(Style::Quiet, context.say("show-untitled", &[])) };
    let mut spans = vec![Span::plain(title.title)];
    if title.is_unofficial {
        spans.push(Span::styled(Style::Quiet, format!(" ({})", context.part("title", "unofficial"))));
    }
    if title.is_unverified {
        spans.push(Span::styled(Style::Quiet, format!(" ({})", context.part("title", "unverified"))));
    }
    spans.into()
}

fn resources<'a>(context: &Context<'a>, outcome: &'a Outcome) -> Vec<Item<'a>> {
    let item = |named: &'a pdcn_model::ResourceId| {
        let resource = context.edition().resources.iter().find(|one| one.id == *named);
        let mut spans = vec![Span::styled(Style::Code, named.as_str())];
        if let Some(resource) = resource {
            let title = context.titles.title(&resource.title, &resource.translation);
            spans.push(Span::plain(format!(" {title} ({})", resource.kind)));
        }
        Item::from(Text::Rich(spans))
    };
    outcome.resources.iter().map(item).collect()
}

/// The activities of plans of this edition that name the outcome.
fn activities<'a>(context: &Context<'a>, outcome: &Outcome) -> Vec<Row<'a>> {
    let plans = context.pathway.plans.iter().filter(|plan| plan.edition == context.edition().id);
    let activities = plans.flat_map(|plan| plan.activities.iter().map(move |activity| (plan, activity)));
    let names = activities.filter(|(_, activity)| activity.outcomes.contains(&outcome.id));
    names.map(|(plan, activity)| super::activity_row(plan, activity)).collect()
}
