//! The sheet of what schools do: a row for each activity of each plan, its answers to the guide réflexif in columns.

use super::{Choice, Column, Form, Heading, Role, WHEN};
use crate::{List, Shape};

pub(super) fn columns(shape: &Shape) -> Vec<Column> {
    let mut columns = vec![
        Column::new("plan", "plan", Form::Of(List::Plans), 30).is(Role::Identity),
        Column::text("auto.school", "school", 26).is(Role::Auto),
        Column::new("id", "activity", Form::Name, 28).is(Role::Identity),
        Column::text("title", "title", 44),
        Column::new("grades", "grades", Form::NamesOf(List::Grades), 10),
        Column::new("outcomes", "outcomes", Form::Names, 14),
        Column::text(WHEN, "when", 12),
        Column::new("ai-use", "ai-use", Form::Choice(Choice::AiUse), 14),
        Column::new("tools", "tools", Form::NamesOf(List::Tools), 20),
        Column::text("subject", "subject", 22),
        Column::text("group", "group", 26),
        Column::new("ages", "ages", Form::Numbers(99), 8),
        Column::new("periods", "periods", Form::Number { least: 1, most: 200 }, 9),
        Column::text("who", "who", 22),
    ];
    columns.extend(shape.questions.iter().map(|[id, title]| Column {
        heading: Heading::Question(title.clone()),
        ..Column::new(&format!("reflection.{id}"), "plan", Form::Choice(Choice::Answer), 14)
    }));
    columns.extend([
        Column::new("approved", "approved", Form::Date, 12),
        Column::text("approved-by", "approved-by", 18),
        Column::text("consent", "consent", 30),
        Column::text("asked-of-it", "asked-of-it", 30),
        Column::new("asked-on", "asked-on", Form::Date, 12),
        Column::text("kept", "kept", 30),
        Column::new("done", "done", Form::Date, 12),
        Column::action(Choice::Remove),
        Column::copy(),
    ]);
    columns
}
