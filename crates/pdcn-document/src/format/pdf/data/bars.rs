//! Bars as JSON.

use serde_json::{Value as Json, json};

use super::headings::groups;
use super::words::text;
use crate::format::pdf::fonts::drawable;
use crate::{Bar, Bars, BarsRow, Column, Figure};

/// A drawing of bars.
pub(super) fn bars(bars: &Bars<'_>, figure: &Figure<'_>) -> Json {
    let large = bars.large.as_ref().map(|(number, of)| json!({ "number": drawable(number), "of": drawable(of) }));
    let totals = bars.totals.as_ref();
    let totals = totals.map(|(heading, numbers)| json!({ "heading": drawable(heading), "numbers": numbers.iter().map(|number| drawable(number)).collect::<Vec<_>>() }));
    let heading = |column: &Column<'_>| {
        json!({
            "heading": drawable(&column.heading),
            "title": drawable(column.title.as_ref().unwrap_or(&column.heading)),
        })
    };
    json!({
        "caption": text(&figure.caption),
        "large": large,
        "heading": drawable(&bars.heading),
        "columns": bars.columns.iter().map(heading).collect::<Vec<_>>(),
        "groups": groups(&bars.columns),
        "rows": bars.rows.iter().map(row).collect::<Vec<_>>(),
        "tallest": bars.tallest(),
        "totals": totals,
        "kinds": bars.kinds.iter().map(|kind| json!({ "word": drawable(&kind.word), "fill": kind.fill.name() })).collect::<Vec<_>>(),
        "marks": bars.marks.iter().map(|(mark, word)| json!({ "mark": mark, "word": drawable(word) })).collect::<Vec<_>>(),
        "open": drawable(&bars.open),
        "short": drawable(&bars.short),
    })
}

fn row(row: &BarsRow<'_>) -> Json {
    json!({ "text": text(&row.text), "said": drawable(&row.said), "cells": row.cells.iter().map(bar).collect::<Vec<_>>() })
}

fn bar(bar: &Bar<'_>) -> Json {
    json!({
        "counts": bar.counts,
        "open": bar.open,
        "mark": bar.mark.unwrap_or_default(),
        "short": bar.is_short,
        "told": drawable(&bar.told),
    })
}
