//! The sheet of resources: posters, guides, videos.

use super::{Choice, Column, Form, Role};
use crate::Shape;

pub(super) fn columns(shape: &Shape) -> Vec<Column> {
    let mut columns = vec![
        Column::new("id", "id", Form::Name, 30).is(Role::Identity),
        Column::text("title", "title", 44),
        Column::text("kind", "kind", 14),
        Column::text("audience", "audience", 22),
        Column::text("url", "url", 40),
        Column::new("checked", "checked", Form::Date, 12),
        // What it holds is read as it is printed: a cell is no place to write a dialogue.
        Column::text("auto.content", "content", 14).is(Role::Auto),
    ];
    columns.extend(Column::translated(shape, "title", "title", 44));
    columns.push(Column::action(Choice::Remove));
    columns.push(Column::copy());
    columns
}
