//! The sheet of AI tools: dated facts about the ages that they ask for.

use super::{Choice, Column, Form, Role};

pub(super) fn columns() -> Vec<Column> {
    let age = Form::Number { least: 0, most: 99 };
    vec![
        Column::new("id", "id", Form::Name, 24).is(Role::Identity),
        Column::text("title", "title", 36),
        Column::text("publisher", "publisher", 18),
        Column::new("min-age", "min-age", age, 12),
        Column::new("consent-under", "consent-under", age, 16),
        Column::new("checked", "checked", Form::Date, 12),
        Column::text("source", "source", 44),
        Column::text("note", "note", 60),
        Column::action(Choice::Remove),
        Column::copy(),
    ]
}
