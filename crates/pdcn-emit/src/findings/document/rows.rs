//! The findings as one table, a row each: for spreadsheets, where rows are sorted, filtered and shared out.

use std::collections::HashMap;

use pdcn_document::{Align, Block, Cell, Column, Document, Row, Table, Text, Value, Width};
use pdcn_lint::{Fingerprint, Located, Safety};
use pdcn_toml::{FileNumber, Lines};

use super::{frame, level};
use crate::findings::{FindingsRun, narrated, summary};

/// The columns, with how wide each is and where its cells stand.
const COLUMNS: [(&str, Width, Align); 12] = [
    ("level", Width::Short, Align::Start),
    ("file", Width::Medium, Align::Start),
    ("line", Width::Short, Align::End),
    ("column", Width::Short, Align::End),
    ("subject", Width::Short, Align::Start),
    ("message", Width::Wide, Align::Start),
    ("words", Width::Wide, Align::Start),
    ("help", Width::Wide, Align::Start),
    ("fix", Width::Medium, Align::Start),
    ("rule", Width::Medium, Align::Start),
    ("about", Width::Wide, Align::Start),
    ("fingerprint", Width::Medium, Align::Start),
];

pub(super) fn rows<'r>(run: &'r FindingsRun<'_>) -> Document<'r> {
    let words = run.words;
    let column = |(key, width, align): (&'static str, Width, Align)| Column {
        key: key.into(),
        heading: words.part("findings-columns", key, &[]).into(),
        width,
        align,
        ..Column::default()
    };
    let mut lines = HashMap::new();
    // Each rule is worded once.
    let mut rules: HashMap<&str, String> = HashMap::new();
    let mut row = |(located, fingerprint): (&Located<'_>, &'r Fingerprint)| {
        let rule = located.finding.rule;
        let about = rules.entry(rule.id).or_insert_with(|| rule.summary(words)).clone();
        row(run, &mut lines, (located, fingerprint), about)
    };
    let table = Table {
        id: "findings".into(),
        caption: words.say("findings-list", &[]).into(),
        columns: COLUMNS.map(column).into(),
        rows: run.identified().map(&mut row).collect(),
        ..Table::default()
    };
    let mut document = frame(run, "findings-list");
    document.blocks.push(Block::Table(table));
    let lines = summary::counts(run).into_iter().chain(summary::about(run)).chain(summary::fixable(run));
    document.blocks.extend(lines.map(|line| Block::Paragraph(line.into())));
    document
}

fn row<'r, 's>(
    run: &'s FindingsRun<'_>,
    lines: &mut HashMap<FileNumber, Lines<'s>>,
    (located, fingerprint): (&Located<'_>, &'r Fingerprint),
    about: String,
) -> Row<'r> {
    let (finding, words) = (located.finding, run.words);
    let main = located.labels.first();
    let point = main.map(|label| {
        let lines = lines.entry(label.file).or_insert_with(|| Lines::new(&run.sources.file(label.file).text));
        lines.point(label.bytes.start)
    });
    let count = |count: Option<usize>| count.map_or(Value::Empty, Value::Count);
    let said = |words: Option<String>| words.filter(|words| !words.is_empty()).map_or(Value::Empty, Value::from);
    let fix = finding.fix.as_ref().filter(|_| !located.edits.is_empty());
    let fix =
        fix.map(|fix| if fix.safety == Safety::Safe { "pdcn lint --fix" } else { "pdcn lint --fix --unsafe-fixes" });
    let cells: [Cell<'r>; 12] = [
        level(run, finding.level),
        said(main.map(|label| run.path(label.file))).into(),
        count(point.map(|point| point.line)).into(),
        count(point.map(|point| point.column)).into(),
        finding.subject.clone().map_or(Value::Empty, |subject| Value::Id(subject.into())).into(),
        words.text(&finding.message).into(),
        said(main.map(|label| narrated::flagged(run, label))).into(),
        said(finding.help.as_ref().map(|help| words.text(help))).into(),
        fix.map_or(Value::Empty, |fix| Value::Text(Text::code(fix))).into(),
        Value::Id(finding.rule.id.into()).into(),
        about.into(),
        Value::Id(fingerprint.as_str().into()).into(),
    ];
    Row::cells(cells.into())
}
