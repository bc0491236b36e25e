//! The sheet of grades: what they are called and how old their pupils are. Their order is that of the frame, and stays.

use super::{Column, Form, Role};
use crate::Shape;

pub(super) fn columns(shape: &Shape) -> Vec<Column> {
    let mut columns = vec![
        Column::new("id", "id", Form::Name, 10).is(Role::Identity),
        Column::text("title", "title", 36),
        Column::text("short", "short", 14),
        Column::text("stage", "stage", 16),
        Column::text("cycle", "cycle", 26),
        Column::new("age", "age", Form::Number { least: 0, most: 99 }, 8),
    ];
    for (key, heading, width) in [("title", "title", 36), ("short", "short", 14), ("cycle", "cycle", 26)] {
        columns.extend(Column::translated(shape, key, heading, width));
    }
    columns.push(Column::copy());
    columns
}
