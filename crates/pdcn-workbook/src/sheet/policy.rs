//! The sheet of the AI policy: one row, since a pathway has one.

use super::{Column, Form, Role};

/// The table of the settings that its row is, and the name of the row.
pub(crate) const POLICY: &str = "ai-policy";

pub(super) fn columns() -> Vec<Column> {
    let age = Form::Number { least: 0, most: 99 };
    vec![
        Column::new("id", "id", Form::Name, 12).is(Role::Identity),
        Column::new("minimum-age", "minimum-age", age, 12),
        Column::new("consent-under", "consent-under", age, 16),
        Column::text("source", "source", 50),
        Column::new("checked", "checked", Form::Date, 12),
        Column::text("note", "note", 60),
        Column::copy(),
    ]
}
