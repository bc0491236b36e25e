//! The sheet of prerequisites: a row for each, with the statements of both outcomes beside their ids.

use super::{Choice, Column, Form, Role};

pub(super) fn columns() -> Vec<Column> {
    vec![
        Column::new("outcome", "outcome", Form::Name, 14).is(Role::Identity),
        Column::text("auto.outcome", "outcome-statement", 44).is(Role::Auto),
        Column::new("id", "prerequisite", Form::Name, 12).is(Role::Identity),
        Column::text("auto.prerequisite", "prerequisite-statement", 44).is(Role::Auto),
        Column::new("strength", "strength", Form::Choice(Choice::Strength), 12),
        Column::new("within", "within", Form::Choice(Choice::Within), 14),
        Column::text("reason", "reason", 60),
        Column::action(Choice::Remove),
        Column::copy(),
    ]
}
