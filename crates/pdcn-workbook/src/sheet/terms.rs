//! The sheet of the lexicon: a row for each term.

use super::{Choice, Column, Form, Role};
use crate::Shape;

pub(super) fn columns(shape: &Shape) -> Vec<Column> {
    let mut columns = vec![
        Column::new("id", "id", Form::Name, 22).is(Role::Identity),
        Column::text("title", "term", 26),
        Column::new("variants", "variants", Form::Texts, 26),
        Column::text("definition", "definition", 50),
        Column::text("pupil", "definition-pupil", 50),
        Column::text("source", "source", 40),
        Column::new("checked", "checked", Form::Date, 12),
    ];
    columns.extend(Column::translated(shape, "title", "term", 26));
    columns.extend(Column::translated_as(shape, "variants", "variants", Form::Texts, 26));
    columns.extend(Column::translated(shape, "definition", "definition", 50));
    columns.extend(Column::translated(shape, "pupil", "definition-pupil", 50));
    columns.push(Column::action(Choice::Remove));
    columns.push(Column::copy());
    columns
}
