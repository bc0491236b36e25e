//! How wide the columns of a sheet are, and which headings are turned.

use super::columns::Source;
use crate::format::plain::{self, Signs};
use crate::{Document, Row, Table, Width};

/// The width of a column in the characters that Excel counts in, and whether its heading is turned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    pub(super) width: f64,
    pub(super) turned: bool,
}

/// Rows that are looked at for the width of a column.
const LOOKED_AT: usize = 1_000;

/// The height of a line, in points.
const LINE: f64 = 15.0;
/// The height that a row may have, in points.
const HIGHEST: f64 = 409.0;
/// The height of a turned heading for each character of it, in points.
const TURNED: f64 = 6.5;

/// Returns the height of a row of a sheet, in points, whose cells have these words in columns of these widths, in characters as
/// Excel counts them: not all programs find it by themselves.
pub fn row_height<'w>(cells: impl Iterator<Item = (&'w str, f64)>) -> f64 {
    let lines = |(words, width): (&str, f64)| {
        // Words are not broken, so that a line is seldom full.
        words.split('\n').map(|line| (signs(line) * 1.12 / width).ceil().max(1.0)).sum::<f64>()
    };
    (cells.map(lines).fold(1.0, f64::max) * LINE).min(HIGHEST)
}

/// The height of a heading that is turned.
pub(super) fn turned_height(words: &str) -> f64 {
    (signs(words) * TURNED + 12.0).min(HIGHEST / 2.0)
}

/// True when a heading does not fit in a width.
pub(super) fn is_too_long(words: &str, width: f64) -> bool {
    words.split(' ').map(signs).fold(0.0, f64::max) + 1.0 > width
}

/// The place of a column in a sheet, which [`super::limits`] has made sure of.
pub(super) fn place(column: usize) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}

pub(super) fn width(document: &Document<'_>, table: &Table<'_>, source: Source) -> Place {
    let Source::Cell(position) = source else {
        return Place { width: if matches!(source, Source::Band(_)) { 22.0 } else { 11.0 }, turned: false };
    };
    let column = &table.columns[position];
    let heading = signs(&column.heading);
    let longest = longest(document, table, position);
    match column.width {
        Width::Sign => {
            let width = (longest + 2.0).clamp(4.5, 16.0);
            Place { width, turned: heading + 1.0 > width }
        }
        // Room for the arrow of the filter.
        Width::Short => Place { width: (longest.max(heading + 2.0) + 2.0).clamp(8.0, 30.0), turned: false },
        Width::Medium => Place { width: (longest.max(heading) + 2.0).clamp(10.0, 26.0), turned: false },
        Width::Wide => Place { width: (longest + 2.0).clamp(20.0, 60.0), turned: false },
    }
}

fn longest(document: &Document<'_>, table: &Table<'_>, column: usize) -> f64 {
    let cells = table.rows.iter().filter_map(|row| match row {
        Row::Cells { cells, .. } => cells.get(column),
        Row::Band { .. } => None,
    });
    let lines = cells.take(LOOKED_AT).flat_map(|cell| plain::lines(document, cell, Signs::Glyphs));
    lines.map(|line| signs(&line)).fold(0.0, f64::max)
}

#[expect(clippy::cast_precision_loss, reason = "no line has 2^52 signs")]
fn signs(words: &str) -> f64 {
    words.chars().count() as f64
}
