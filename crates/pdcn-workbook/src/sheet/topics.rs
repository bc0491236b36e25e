//! The sheet of sensitive topics: a row for each card, with what an adult does when a pupil confides.

use super::{Choice, Column, Form, Role};
use crate::Shape;

/// The lists of a card, with their headings.
const LISTS: [(&str, &str); 6] =
    [("words", "words"), ("steps", "steps"), ("tell", "tell"), ("help", "help"), ("law", "law"), ("avoid", "avoid")];

pub(super) fn columns(shape: &Shape) -> Vec<Column> {
    let list = |(key, heading)| Column::new(key, heading, Form::Texts, 44);
    let mut columns =
        vec![Column::new("id", "id", Form::Name, 22).is(Role::Identity), Column::text("title", "title", 30)];
    columns.extend(LISTS.map(list));
    columns.push(Column::new("source", "sources", Form::Texts, 40));
    columns.push(Column::new("checked", "checked", Form::Date, 12));
    columns.extend(Column::translated(shape, "title", "title", 30));
    for (key, heading) in LISTS {
        columns.extend(Column::translated_as(shape, key, heading, Form::Texts, 44));
    }
    columns.push(Column::action(Choice::Remove));
    columns.push(Column::copy());
    columns
}
