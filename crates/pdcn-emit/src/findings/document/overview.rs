//! The top of the page: how many findings of which level, what was checked, and each rule that found something.

use std::collections::HashMap;

use pdcn_document::{
    Align, Block, Cell, Column, Item, Note, Row, Section, Span, Style, Table, Target, Text, Tone, Width,
};
use pdcn_model::Level;

use super::level;
use crate::findings::{FindingsRun, summary};

/// In brief.
pub(super) fn brief<'r>(run: &'r FindingsRun<'_>) -> Section<'r> {
    let words = run.words;
    let mut blocks = Vec::new();
    if !run.findings.is_empty() {
        let items = summary::counts(run).into_iter().map(Item::from).collect();
        blocks.push(Block::List { ordered: false, items });
    } else if !run.checked_nothing() {
        // Nothing found where nothing was checked is no good news.
        let text = words.say("summary-clean", &[]).into();
        blocks.push(Block::Note(Note { tone: Tone::Good, text }));
    }
    let lines = summary::about(run).into_iter().chain(summary::fixable(run));
    blocks.extend(lines.map(|line| Block::Paragraph(line.into())));
    if !run.findings.is_empty() {
        blocks.push(Block::Table(rules(run)));
    }
    Section { id: "overview".into(), heading: words.say("findings-brief", &[]).into(), blocks }
}

/// The rules that found something, each leading to the first of its findings.
fn rules<'r>(run: &'r FindingsRun<'_>) -> Table<'r> {
    let words = run.words;
    let column = |key: &'static str, width, align| Column {
        key: key.into(),
        heading: words.part("findings-columns", key, &[]).into(),
        width,
        align,
        names_rows: key == "rule",
        ..Column::default()
    };
    let mut worst: HashMap<&str, Level> = HashMap::new();
    for located in run.findings {
        let known = worst.entry(located.finding.rule.id).or_default();
        *known = (*known).max(located.finding.level);
    }
    let row = |(rule, count): (&'static pdcn_lint::Rule, usize)| {
        let cells: Vec<Cell<'_>> = vec![
            Text::from(vec![Span::styled(Style::Code, rule.id).to(Target::Here(anchor(rule.id).into()))]).into(),
            rule.summary(words).into(),
            level(run, worst.get(rule.id).copied().unwrap_or_default()),
            pdcn_document::Value::Count(count).into(),
        ];
        Row::cells(cells)
    };
    Table {
        id: "rules".into(),
        caption: words.say("findings-rules", &[]).into(),
        columns: vec![
            column("rule", Width::Short, Align::Start),
            column("about", Width::Wide, Align::Start),
            column("level", Width::Short, Align::Start),
            column("count", Width::Short, Align::End),
        ],
        rows: run.by_rule().into_iter().map(row).collect(),
        ..Table::default()
    }
}

/// The id of the first finding of a rule.
pub(super) fn anchor(rule: &str) -> String {
    format!("rule-{rule}")
}
