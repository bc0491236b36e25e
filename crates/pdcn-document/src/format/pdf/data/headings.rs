//! What stands above columns, and what it is short for.

use serde_json::{Value as Json, json};

use super::words::shortened;
use crate::format::pdf::fonts::drawable;
use crate::{Column, Width};

/// What short headings stand for, where they are words and not names of columns of signs.
pub(super) fn spelled_out(columns: &[Column<'_>]) -> Vec<Json> {
    let short = columns.iter().filter(|column| column.width != Width::Sign);
    short.filter_map(|column| Some(json!([drawable(&column.heading), drawable(column.spelled_out()?)]))).collect()
}

/// The headings above several columns, with how many columns each stands over; none when no column has one.
pub(super) fn groups(columns: &[Column<'_>]) -> Vec<Json> {
    if columns.iter().all(|column| column.group.is_none()) {
        return Vec::new();
    }
    Column::groups(columns)
        .map(|(heading, group)| json!({ "heading": drawable(&shortened(heading, 80)), "span": group.len() }))
        .collect()
}
