//! The sheet of competencies.

use super::{Choice, Column, Form, Role};
use crate::{List, Shape};

pub(super) fn columns(shape: &Shape) -> Vec<Column> {
    let mut columns = vec![
        Column::new("id", "id", Form::Name, 14).is(Role::Identity),
        Column::new("strand", "strand", Form::Of(List::Strands), 10),
        Column::text("title", "title", 50),
        Column::new("ai", "ai", Form::Flag, 8),
    ];
    columns.extend(Column::translated(shape, "title", "title", 50));
    columns.push(Column::action(Choice::Remove));
    columns.push(Column::copy());
    columns
}
