//! A table as JSON: which headings are turned, what is a sign, which rows may be cut.

use serde_json::{Value as Json, json};

use super::headings::{groups, spelled_out};
use super::teller::Teller;
use super::words::{self, share, shortened, text};
use crate::format::pdf::fonts::drawable;
use crate::{Align, Cell, Column, Row, Table, Text, Value, Width};

/// How many characters a word may have that is not cut at the end of a line.
const LONG_WORD: usize = 16;
/// How many words a heading above a column of signs may have that is not turned.
const MOST_UPRIGHT: usize = 2;
/// How many characters a turned heading may have.
const LONGEST_TURNED: usize = 40;

impl Teller<'_> {
    /// True when a heading stands above a column of signs as it is read: a short word or two, one below the other.
    fn fits_upright(&self, heading: &str) -> bool {
        let mut words = heading.split([' ', '\u{a0}']);
        let fits = |word: &str| crate::layout::width(word) * 1.04 < self.sign_room - 0.2;
        words.clone().count() <= MOST_UPRIGHT && words.all(fits)
    }

    pub(super) fn table(&self, table: &Table<'_>) -> Json {
        // All columns of signs alike: turned when one of them has more to say than fits. One alone is as wide as it needs.
        let of_signs = || table.columns.iter().filter(|column| column.width == Width::Sign);
        let is_alone = of_signs().count() == 1;
        let is_turned = !is_alone && of_signs().any(|column| !self.fits_upright(&column.heading));
        let turned = |column: &Column<'_>| column.width == Width::Sign && is_turned;
        // A column to be filled by hand.
        let is_blank = |at: usize| {
            table.rows.iter().all(|row| match row {
                Row::Cells { cells, .. } => cells.get(at).is_none_or(|cell| cell.value.is_blank()),
                Row::Band { .. } => true,
            })
        };
        let columns: Vec<Json> = table
            .columns
            .iter()
            .enumerate()
            .map(|(at, column)| {
                let whole = column.title.as_ref().filter(|title| title.chars().count() <= LONGEST_TURNED);
                let heading = if turned(column) { whole.unwrap_or(&column.heading) } else { &column.heading };
                json!({
                    "heading": drawable(&shortened(heading, if turned(column) { LONGEST_TURNED } else { usize::MAX })),
                    "turned": turned(column),
                    "sign": column.width == Width::Sign,
                    "names": column.names_rows,
                    "blank": is_blank(at),
                    "width": match column.width {
                        Width::Sign if is_alone && !self.fits_upright(&column.heading) => "short",
                        Width::Sign => "sign",
                        Width::Short => "short",
                        Width::Medium => "medium",
                        Width::Wide => "wide",
                    },
                    "align": match (column.width, column.align) {
                        (Width::Sign, _) | (_, Align::Center) => "center",
                        (_, Align::Start) => "start",
                        (_, Align::End) => "end",
                    },
                })
            })
            .collect();
        json!({
            "caption": text(&table.caption),
            "columns": columns,
            "groups": groups(&table.columns),
            "shortened": spelled_out(&table.columns),
            "rows": table.rows.iter().map(|row| self.row(row)).collect::<Vec<_>>(),
        })
    }

    fn row(&self, row: &Row<'_>) -> Json {
        match row {
            Row::Band { level, text: of, .. } => json!({ "band": true, "level": level.min(&3), "text": text(of) }),
            Row::Cells { cells, total, .. } => json!({
                "band": false,
                "total": total,
                "long": Cell::are_long(cells),
                "cells": cells.iter().map(|cell| self.cell(cell)).collect::<Vec<_>>(),
            }),
        }
    }

    fn cell(&self, cell: &Cell<'_>) -> Json {
        let words = &self.document.words;
        let (kind, value) = match &cell.value {
            Value::Empty => ("empty", Json::Null),
            Value::Text(of) => ("text", text(of)),
            Value::Texts(texts) => ("texts", texts.iter().map(text).collect()),
            Value::Id(id) => ("id", Json::from(drawable(id))),
            Value::Count(count) => ("number", count.to_string().into()),
            Value::Share { part, whole } => ("number", share(*part, *whole, words).into()),
            Value::Date { year, month, day } => ("number", format!("{year:04}-{month:02}-{day:02}").into()),
            Value::Sign(key) => match self.sign(key) {
                Some(sign) => ("sign", sign),
                None => ("empty", Json::Null),
            },
            Value::Signs(signs) => (
                "signs",
                signs.iter().filter_map(|(key, name)| Some(json!([self.sign(key)?, drawable(name)]))).collect(),
            ),
            Value::Flag(flag) => ("text", Json::from(drawable(if *flag { &words.yes } else { &words.no }))),
        };
        json!({ "k": kind, "v": value, "shade": cell.shade.name(), "long-word": has_long_word(&cell.value) })
    }

    fn sign(&self, key: &str) -> Option<Json> {
        self.document.sign(key).map(words::sign)
    }
}

/// True when a word may be wider than a column of medium width.
fn has_long_word(value: &Value<'_>) -> bool {
    let is_long = |text: &Text<'_>| text.words().split([' ', '-']).any(|word| word.chars().count() > LONG_WORD);
    match value {
        Value::Text(text) => is_long(text),
        Value::Texts(texts) => texts.iter().any(is_long),
        _ => false,
    }
}
