//! The sheet of what one observes: a row for each outcome, with what teaching it asks for in other languages too.

use super::{Column, Form, Role};
use crate::Shape;

pub(super) fn columns(shape: &Shape) -> Vec<Column> {
    let mut columns = vec![
        Column::new("id", "outcome", Form::Name, 12).is(Role::Identity),
        Column::text("auto.statement", "outcome-statement", 40).is(Role::Auto),
        Column::text("evidence.learn", "evidence-learn", 40),
        Column::new("evidence.master", "evidence-master", Form::Texts, 50),
        Column::text("evidence.adapted", "evidence-adapted", 40),
        Column::text("misconception", "misconception", 40),
        Column::text("family", "family", 40),
    ];
    for (key, heading, form, width) in [
        ("examples", "examples", Form::Texts, 50),
        ("evidence.learn", "evidence-learn", Form::Text, 40),
        ("evidence.master", "evidence-master", Form::Texts, 50),
        ("evidence.adapted", "evidence-adapted", Form::Text, 40),
        ("misconception", "misconception", Form::Text, 40),
        ("family", "family", Form::Text, 40),
    ] {
        columns.extend(Column::translated_as(shape, key, heading, form, width));
    }
    columns.push(Column::copy());
    columns
}
