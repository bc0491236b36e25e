//! The sheet of strands.

use super::{Choice, Column, Form, Role};
use crate::Shape;

pub(super) fn columns(shape: &Shape) -> Vec<Column> {
    let mut columns = vec![
        Column::new("id", "id", Form::Name, 10).is(Role::Identity),
        Column::text("title", "title", 36),
        Column::text("description", "description", 60),
    ];
    columns.extend(Column::translated(shape, "title", "title", 36));
    columns.extend(Column::translated(shape, "description", "description", 60));
    columns.push(Column::action(Choice::Remove));
    columns.push(Column::copy());
    columns
}
