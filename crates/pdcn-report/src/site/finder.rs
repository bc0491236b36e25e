//! The page to search in: a line for each outcome, word, topic and piece of material.

use std::borrow::Cow;
use std::collections::HashSet;

use pdcn_document::{Block, Cell, Choice, Column, Document, Finder, Row, Style, Table, Text, Value, Width};
use pdcn_model::fold::folded;
use pdcn_model::{AiUse, Outcome};
use pdcn_texts::Language;

use super::subjects::{programmes, subjects_of};
use super::{facts_last, file, link, page_name, place, retired};
use crate::Context;
use crate::frame::document as frame;
use crate::set::Piece;
use crate::table::in_print_order;

/// Returns the page to search in, over the pages that were made.
pub fn finder<'a>(context: &Context<'a>, made: &[&Piece]) -> Document<'a> {
    let edition = context.edition();
    let mut document = frame(context, "find", context.say("site-find", &[]));
    document.subtitle = Some(context.titles.edition(edition).into());
    let lines = Lines { context, made: made.iter().map(|piece| piece.name.as_str()).collect() };
    let all: Vec<u32> = context.index.outcomes().map(|(position, _)| position).collect();
    let all = in_print_order(context, all);
    let words = all.iter().map(|&at| lines.besides(at)).collect();
    let mut rows: Vec<Row<'a>> = all.into_iter().map(|at| lines.outcome(at)).collect();
    rows.extend(
        edition.terms.iter().map(|term| {
            lines.other("term", term.id.as_str(), context.titles.term(term), context.titles.definition(term))
        }),
    );
    rows.extend(
        edition.topics.iter().map(|topic| lines.other("topic", topic.id.as_str(), context.titles.topic(topic), "")),
    );
    rows.extend(
        edition.resources.iter().map(|one| lines.other("resource", one.id.as_str(), context.titles.resource(one), "")),
    );
    rows.extend(context.pathway.tools.iter().map(|tool| lines.other("tool", tool.id.as_str(), &tool.title, "")));
    rows.extend(retired(context).map(|one| lines.other("retired", one.id.as_str(), &one.reason, "")));
    document.finder = Some(Finder { words, ..asked(context) });
    document.place = Some(place(context, None));
    document.blocks = vec![Block::Table(Table {
        id: "find".into(),
        caption: context.say("site-find-caption", &[]).into(),
        columns: columns(context),
        rows,
        ..Table::default()
    })];
    facts_last(&mut document);
    document
}

/// The columns: what it is, its id, its words, and what lines are chosen by.
fn columns<'a>(context: &Context<'_>) -> Vec<Column<'a>> {
    let column = |key: &'static str, width| Column {
        key: key.into(),
        heading: context.part("site-column", key).into(),
        width,
        names_rows: key == "title",
        ..Column::default()
    };
    vec![
        column("title", Width::Wide),
        column("id", Width::Short),
        column("grades", Width::Medium),
        column("strand", Width::Medium),
        column("ai", Width::Medium),
        column("essential", Width::Medium),
        column("programme", Width::Medium),
        column("carried-by", Width::Medium),
        column("kind", Width::Medium),
    ]
}

/// What lines are chosen by, and what is said while they are.
fn asked<'a>(context: &Context<'a>) -> Finder<'a> {
    let edition = context.edition();
    let one = |word: Cow<'a, str>| (vec![word.clone()], word);
    let choice = |column: &'static str, values: Vec<(Vec<Cow<'a, str>>, Cow<'a, str>)>| Choice {
        column: column.into(),
        name: context.part("site-column", column).into(),
        any: context.part("site-any", column).into(),
        values,
        ..Choice::default()
    };
    let has = |is: &dyn Fn(&Outcome) -> bool| edition.outcomes.iter().any(is);
    let uses = [AiUse::Unplugged, AiUse::Demonstration, AiUse::Guided, AiUse::Autonomous];
    let uses = uses.into_iter().filter(|one| has(&|outcome| outcome.ai_use == *one));
    let mut carriers: Vec<&str> = edition.outcomes.iter().flat_map(|one| &one.carried_by).map(String::as_str).collect();
    carriers.sort_unstable();
    carriers.dedup();
    let carriers = Choice {
        language: context.titles.foreign().unwrap_or_default().to_owned().into(),
        ..choice("carried-by", carriers.into_iter().map(|carrier| one(carrier.into())).collect())
    };
    let kinds = ["outcome", "term", "topic", "resource", "tool", "retired"];
    let mut choices = vec![
        choice("grades", grades(context)),
        choice("strand", edition.strands.iter().map(|strand| one(context.titles.strand(strand).into())).collect()),
        choice("ai", uses.map(|use_of| one(context.part("ai-use", use_of.name()).into())).collect()),
        choice("essential", vec![one(context.say("site-essential", &[]).into())]),
        choice("programme", programmes(context)),
        carriers,
        choice("kind", kinds.map(|kind| one(context.part("show-kind", kind).into())).into()),
    ];
    if !has(&|outcome| outcome.essential) {
        choices.retain(|choice| choice.column != "essential");
    }
    choices.retain(|choice| !choice.values.is_empty());
    let say = |part: &str| Cow::from(context.part("site-finder", part));
    Finder {
        search: say("search"),
        key: say("key"),
        choose: say("choose"),
        choices,
        words: Vec::new(),
        found: say("found"),
        nothing: say("nothing"),
        clear: say("clear"),
        keep: say("keep"),
        print: say("print"),
        workbook: say("workbook"),
        csv: say("csv"),
        file: say("file"),
        separator: if context.texts.language() == Language::French { ';' } else { ',' },
    }
}

/// Stages, cycles and grades, each as the grades that it stands for.
fn grades<'a>(context: &Context<'a>) -> Vec<(Vec<Cow<'a, str>>, Cow<'a, str>)> {
    let edition = context.edition();
    let short = |grade: u16| Cow::from(context.short(grade));
    let mut values = Vec::new();
    for stage in &edition.stages {
        let of_stage = (0_u16..).zip(&edition.grades).filter(|(_, grade)| grade.stage == stage.id);
        let of_stage: Vec<u16> = of_stage.map(|(position, _)| position).collect();
        if of_stage.is_empty() {
            continue;
        }
        values.push((of_stage.iter().map(|&at| short(at)).collect(), Cow::from(context.titles.stage(stage))));
        for cycle in edition.cycles().iter().filter(|cycle| cycle.grades.len() > 1 && !cycle.title.is_empty()) {
            if cycle.stages.first() == Some(&stage.id.as_str()) {
                let name = context.titles.of_cycle(edition, cycle);
                values.push((cycle.grades.iter().map(|&at| short(at)).collect(), name.into()));
            }
        }
        let each = of_stage
            .iter()
            .filter_map(|&at| Some((vec![short(at)], context.titles.grade(context.index.grade(at)?).into())));
        values.extend(each);
    }
    values
}

/// What the lines of the table are made with.
struct Lines<'c, 'a> {
    context: &'c Context<'a>,
    /// The names of the pages that were made.
    made: HashSet<&'c str>,
}

impl<'a> Lines<'_, 'a> {
    /// Words, and where they lead.
    fn title(&self, kind: &str, id: &str, words: &'a str) -> Text<'a> {
        let name = page_name(kind, id);
        if self.made.contains(name.as_str()) { link(words, file(&name)) } else { words.into() }
    }

    /// The words of the examples of an outcome, each once, that the table does not show: they would make it too long to read.
    fn besides(&self, position: u32) -> String {
        let titles = &self.context.titles;
        let outcome = self.context.index.outcome(position);
        let shown = [titles.statement(outcome), titles.pupil(outcome).unwrap_or_default()].map(folded).join(" ");
        let examples = titles.examples(outcome).iter().map(|example| folded(example)).collect::<Vec<_>>().join(" ");
        let of = |text| str::split(text, |sign: char| !sign.is_alphanumeric()).filter(|word| word.chars().count() > 2);
        let shown: HashSet<&str> = of(&shown).collect();
        let mut words: Vec<&str> = of(&examples).filter(|word| !shown.contains(word)).collect();
        words.sort_unstable();
        words.dedup();
        words.join(" ")
    }

    fn outcome(&self, position: u32) -> Row<'a> {
        let context = self.context;
        let outcome = context.index.outcome(position);
        let mut said = vec![self.title("outcome", outcome.id.as_str(), context.titles.statement(outcome))];
        said.extend(context.titles.pupil(outcome).map(|pupil| Text::styled(Style::Quiet, pupil)));
        let worked = context.index.worked(position).into_iter().flatten();
        let master = outcome.master.as_ref().and_then(|id| context.index.grade_position(id.as_str()));
        let grade = |at: u16| {
            let style = if Some(at) == master { Style::Strong } else { Style::Plain };
            Text::styled(style, context.short(at))
        };
        let strand = context.index.strand(context.strand_id(outcome.competency.as_str()));
        let ai = (outcome.ai_use != AiUse::None).then(|| context.part("ai-use", outcome.ai_use.name()));
        let essential = outcome.essential.then(|| context.say("site-essential", &[]));
        let carriers = outcome.carried_by.iter().map(|carrier| context.titles.own(carrier.as_str())).collect();
        let programmes = subjects_of(context, outcome);
        let names: Vec<&str> = programmes.iter().map(|(_, subject)| *subject).collect();
        let first = |(at, subject): (usize, &&'a str)| (!names[..at].contains(subject)).then(|| Text::from(*subject));
        let programmes = names.iter().enumerate().filter_map(first).collect();
        Row::cells(vec![
            Cell::from(Value::Texts(said)),
            Cell::from(Value::Id(outcome.id.as_str().into())),
            Cell::from(Value::Texts(worked.map(grade).collect())),
            strand.map_or("", |strand| context.titles.strand(strand)).into(),
            ai.unwrap_or_default().into(),
            essential.unwrap_or_default().into(),
            Cell::from(Value::Texts(programmes)),
            Cell::from(Value::Texts(carriers)),
            context.part("show-kind", "outcome").into(),
        ])
    }

    fn other(&self, kind: &str, id: &'a str, title: &'a str, said: &'a str) -> Row<'a> {
        let mut words = vec![self.title(kind, id, title)];
        if !said.is_empty() {
            words.push(Text::styled(Style::Quiet, said));
        }
        let mut cells = vec![Cell::from(Value::Texts(words)), Cell::from(Value::Id(id.into()))];
        cells.resize_with(8, Cell::default);
        cells.push(self.context.part("show-kind", kind).into());
        Row::cells(cells)
    }
}
