//! Random documents: one table with cells of every kind, and texts that are seldom tame.

use pdcn_document::{
    Align, Band, Block, Cell, Column, Document, Item, Row, Shade, Span, Style, Table, Target, Text, Value, Width,
};
use proptest::prelude::*;
use proptest::sample::select;

use crate::document::{legend, words};
use crate::hostile;

const SIGNS: [&str; 5] = ["learn", "master", "reuse", "done", "gap"];

fn any_words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zéœ’ \u{a0}]{0,30}",
        2 => "\\PC{0,40}",
        2 => proptest::collection::vec(any::<char>(), 0..12).prop_map(|signs| signs.into_iter().collect()),
        2 => "[-=+@#>*_`|<&\\\\\\[\\]()!~$.:0-9 a\n\t\r]{0,20}",
        1 => select(hostile::texts()),
        1 => "[a漢é★👍]{50,120}",
    ]
}

pub(crate) fn any_text() -> impl Strategy<Value = Text<'static>> {
    let style = select(vec![
        Style::Plain,
        Style::Strong,
        Style::Emphasis,
        Style::Code,
        Style::Quiet,
        Style::Added,
        Style::Removed,
    ]);
    let target = prop_oneof![
        Just(None),
        any_words().prop_map(|words| Some(Target::Address(words.into()))),
        any_words().prop_map(|words| Some(Target::Here(words.into()))),
    ];
    let span = (any_words(), style, target).prop_map(|(words, style, target)| Span {
        words: words.into(),
        style,
        target,
        ..Span::default()
    });
    prop_oneof![
        3 => any_words().prop_map(Text::from),
        1 => proptest::collection::vec(span, 0..4).prop_map(Text::Rich),
    ]
}

fn any_value() -> impl Strategy<Value = Value<'static>> {
    prop_oneof![
        Just(Value::Empty),
        any_text().prop_map(Value::Text),
        proptest::collection::vec(any_text(), 0..4).prop_map(Value::Texts),
        "[A-Z]{1,4}-[0-9]{2}".prop_map(|id| Value::Id(id.into())),
        any_words().prop_map(|id| Value::Id(id.into())),
        (0_usize..100_000).prop_map(Value::Count),
        (0_usize..500, 0_usize..500).prop_map(|(part, whole)| Value::Share { part, whole }),
        (1900_i16..2200, 1_u8..=12, 1_u8..=28).prop_map(|(year, month, day)| Value::Date { year, month, day }),
        select(SIGNS.to_vec()).prop_map(Value::Sign),
        proptest::collection::vec((select(SIGNS.to_vec()), any_words().prop_map(Into::into)), 0..3)
            .prop_map(Value::Signs),
        any::<bool>().prop_map(Value::Flag),
    ]
}

fn any_shade() -> impl Strategy<Value = Shade> {
    select(vec![Shade::None, Shade::None, Shade::Light, Shade::Strong, Shade::Tint, Shade::Good, Shade::Gap])
}

fn any_column() -> impl Strategy<Value = Column<'static>> {
    let width = select(vec![Width::Sign, Width::Short, Width::Medium, Width::Wide]);
    let align = select(vec![Align::Start, Align::Center, Align::End]);
    let maybe = || proptest::option::of(any_words().prop_map(Into::into));
    (any_words(), maybe(), maybe(), width, align).prop_map(|(heading, title, group, width, align)| Column {
        heading: heading.into(),
        title,
        group,
        width,
        align,
        ..Column::default()
    })
}

fn any_table() -> impl Strategy<Value = Table<'static>> {
    (proptest::collection::vec(any_column(), 1..8), 0_usize..3).prop_flat_map(|(mut columns, levels)| {
        for (position, column) in columns.iter_mut().enumerate() {
            column.key = format!("c{position}").into();
            column.names_rows = position == 0;
        }
        let cell = (any_value(), any_shade()).prop_map(|(value, shade)| Cell { value, shade });
        let cells = (proptest::collection::vec(cell, columns.len()), any::<bool>())
            .prop_map(|(cells, total)| Row::Cells { id: "".into(), cells, total });
        let band = (0..levels.max(1), any_text(), any::<u32>()).prop_map(|(level, text, key)| Row::Band {
            level,
            key: key.to_string().into(),
            text,
        });
        let row = if levels == 0 { cells.boxed() } else { prop_oneof![3 => cells, 1 => band].boxed() };
        (any_text(), proptest::collection::vec(row, 0..6)).prop_map(move |(caption, rows)| Table {
            id: "t".into(),
            caption,
            bands: (0..levels).map(|level| Band { key: format!("b{level}").into(), heading: "x".into() }).collect(),
            columns: columns.clone(),
            rows,
        })
    })
}

/// A document with one table, and texts around it.
pub(crate) fn any_document() -> impl Strategy<Value = Document<'static>> {
    (any_text(), any_table(), proptest::collection::vec(any_text(), 0..3)).prop_map(|(title, table, texts)| {
        let items = texts.iter().map(|text| Item { text: text.clone(), tick: Some(true), items: Vec::new() }).collect();
        let mut blocks: Vec<Block<'_>> = texts.into_iter().map(Block::Paragraph).collect();
        blocks.extend([Block::List { ordered: false, items }, Block::Table(table)]);
        Document {
            view: "random",
            language: "fr-CA".into(),
            title,
            legend: legend(),
            blocks,
            words: words(),
            ..Document::default()
        }
    })
}
