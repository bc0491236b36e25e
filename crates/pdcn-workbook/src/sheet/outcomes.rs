//! The sheet of outcomes: a row each.

use super::{Choice, Column, Form, Heading, MARKS, Role};
use crate::{List, Shape};

pub(super) fn columns(shape: &Shape) -> Vec<Column> {
    let mut columns = vec![
        Column::new("id", "id", Form::Name, 10).is(Role::Identity),
        Column::new("competency", "competency", Form::Of(List::Competencies), 12),
        Column::text("auto.competency", "competency-title", 22).is(Role::Auto),
        Column::text("statement", "statement", 48),
        Column::text("pupil", "pupil", 40),
        Column::new("learn", "learn", Form::Of(List::Grades), 9),
        Column::new("master", "master", Form::Of(List::Grades), 9),
        Column::new("reuse", "reuse", Form::Of(List::Grades), 9),
    ];
    columns.extend(shape.grades.iter().map(|[id, ..]| Column {
        key: format!("{MARKS}{id}"),
        heading: Heading::Own(id.clone()),
        form: Form::Text,
        role: Role::Auto,
        width: 5,
    }));
    columns.extend([
        Column::text("open", "open", 24),
        Column::new("essential", "essential", Form::Flag, 10),
        Column::new("periods", "periods", Form::Number { least: 1, most: 60 }, 9),
        Column::new("carried-by", "carried-by", Form::Texts, 18),
        Column::new("ai-use", "ai-use", Form::Choice(Choice::AiUse), 14),
        Column::new("aligns", "aligns", Form::Codes, 22),
        Column::new("prepares", "prepares", Form::Codes, 22),
        Column::new("resources", "resources", Form::NamesOf(List::Resources), 22),
        Column::new("topics", "topics", Form::NamesOf(List::Topics), 18),
        Column::new("examples", "examples", Form::Texts, 50),
    ]);
    columns.extend([
        Column::text("code", "code", 12),
        Column::text("note", "note", 30),
        Column::text("source", "source", 30),
    ]);
    columns.extend(Column::translated(shape, "statement", "statement", 44));
    columns.extend(Column::translated(shape, "pupil", "pupil", 36));
    columns.extend([
        Column::action(Choice::Retire),
        Column::text("retired.reason", "retired-reason", 28).is(Role::Action),
        Column::new("retired.replaced-by", "retired-replaced-by", Form::Names, 14).is(Role::Action),
        Column::text("auto.findings", "findings", 50).is(Role::Auto),
        Column::copy(),
    ]);
    columns
}
