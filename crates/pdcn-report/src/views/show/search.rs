//! What is found by its words when nothing has the id: titles, statements and pupils' words, whatever the accents.

use pdcn_document::{Block, Cell, Column, Document, Note, Row, Span, Style, Text, Tone, Value, Width};
use pdcn_model::fold::folded;

use super::find::{Subject, alignment};
use super::page::{column, table};
use crate::Context;
use crate::frame::{closing_note, document};
use crate::framework_titles::{code_title, framework_title};

/// The most that are listed.
const LISTED: usize = 25;
/// Words of this length may be the plural of others.
const LONG: usize = 4;

/// Something that has the words.
pub(super) struct Hit<'a> {
    pub(super) subject: Subject<'a>,
    kind: &'static str,
    id: String,
    title: &'a str,
}

/// All that have these words, those that others belong to first.
pub(super) fn search<'a>(context: &Context<'a>, asked: &str) -> Vec<Hit<'a>> {
    let asked = Asked::new(asked);
    let (pathway, edition, titles) = (context.pathway, context.edition(), &context.titles);
    let mut hits = Vec::new();
    let mut add = |subject, kind, id: &str, title: &'a str, texts: &[&str]| {
        if texts.iter().any(|text| asked.is_in(text)) {
            hits.push(Hit { subject, kind, id: id.to_owned(), title });
        }
    };
    for (position, grade) in (0_u16..).zip(&edition.grades) {
        let (title, id) = (titles.grade(grade), grade.id.as_str());
        add(Subject::Grade(position), "grade", id, title, &[title, &grade.title, titles.short(grade)]);
    }
    for strand in &edition.strands {
        let title = titles.strand(strand);
        add(Subject::Strand(strand), "strand", strand.id.as_str(), title, &[title, &strand.title]);
    }
    for competency in &edition.competencies {
        let title = titles.competency(competency);
        add(Subject::Competency(competency), "competency", competency.id.as_str(), title, &[title, &competency.title]);
    }
    for (position, outcome) in context.index.outcomes() {
        let title = titles.statement(outcome);
        let code = outcome.code.as_deref().unwrap_or_default();
        let texts = [title, &outcome.statement, titles.pupil(outcome).unwrap_or_default(), code];
        add(Subject::Outcome(position), "outcome", outcome.id.as_str(), title, &texts);
    }
    for framework in &pathway.frameworks {
        let title = framework_title(context, framework).title;
        add(Subject::Framework(framework), "framework", framework.id.as_str(), title, &[title, &framework.title]);
        for code in &framework.codes {
            let Some(title) = code_title(context, framework, code).map(|title| title.title) else { continue };
            let texts = [title, code.title.as_deref().unwrap_or_default()];
            add(Subject::Code(framework, code), "code", &alignment(framework, code), title, &texts);
        }
    }
    for tool in &pathway.tools {
        add(Subject::Tool(tool), "tool", tool.id.as_str(), &tool.title, &[&tool.title]);
    }
    for resource in &edition.resources {
        let title = titles.title(&resource.title, &resource.translation);
        add(Subject::Resource(resource), "resource", resource.id.as_str(), title, &[title, &resource.title]);
    }
    for term in &edition.terms {
        let mut texts = vec![titles.term(term), term.title.as_str()];
        texts.extend(term.variants.iter().map(String::as_str));
        add(Subject::Term(term), "term", term.id.as_str(), titles.term(term), &texts);
    }
    for topic in &edition.topics {
        let mut texts = vec![titles.topic(topic), topic.title.as_str()];
        texts.extend(topic.words.iter().map(String::as_str));
        add(Subject::Topic(topic), "topic", topic.id.as_str(), titles.topic(topic), &texts);
    }
    // Without an id there is no page to lead to.
    hits.retain(|hit| !hit.id.is_empty());
    hits
}

/// A line for each, with its id and what to type next.
pub(super) fn list<'a>(context: &Context<'a>, asked: &str, hits: Vec<Hit<'a>>) -> Document<'a> {
    let count = hits.len();
    let example = hits.first().map_or_else(String::new, |hit| hit.id.clone());
    let values = [("count", count.into()), ("name", asked.into()), ("id", example.into())];
    let mut shown = document(context, "show", asked.to_owned());
    shown.subtitle = Some(context.say("show-found", &values).into());
    let columns: Vec<Column<'a>> = vec![
        column(context, "id", Width::Short),
        Column { names_rows: true, ..column(context, "title", Width::Wide) },
        column(context, "kind", Width::Medium),
    ];
    let row = |hit: Hit<'a>| {
        let id = Text::Rich(vec![Span::styled(Style::Code, hit.id)]);
        let kind = context.part("show-kind", hit.kind);
        Row::cells(vec![Cell::from(Value::Text(id)), hit.title.into(), kind.into()])
    };
    let rows: Vec<Row<'a>> = hits.into_iter().take(LISTED).map(row).collect();
    shown.blocks.push(Block::Paragraph(context.say("show-found-next", &values).into()));
    shown.blocks.push(table(context, "found", columns, rows));
    if count > LISTED {
        let values = [("count", (count - LISTED).into())];
        shown.blocks.push(Block::Note(Note { tone: Tone::Hint, text: context.say("show-found-more", &values).into() }));
    }
    shown.blocks.extend(closing_note(context));
    shown
}

/// The words that are asked for, without accents, case and the sign of the plural.
struct Asked(Vec<String>);

impl Asked {
    fn new(asked: &str) -> Self {
        let singular = |word: &str| {
            let is_long = word.chars().count() > LONG;
            word.strip_suffix(['s', 'x']).filter(|_| is_long).unwrap_or(word).to_owned()
        };
        Self(words(&folded(asked)).map(singular).collect())
    }

    /// True when each word is the beginning of a word of a text.
    fn is_in(&self, text: &str) -> bool {
        let text = folded(text);
        !self.0.is_empty() && self.0.iter().all(|asked| words(&text).any(|word| word.starts_with(asked.as_str())))
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty())
}
