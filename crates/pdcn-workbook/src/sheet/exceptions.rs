//! The sheet of exceptions: findings that an outcome accepts on purpose.

use super::{Choice, Column, Form, Role};

pub(super) fn columns() -> Vec<Column> {
    vec![
        Column::new("outcome", "outcome", Form::Name, 14).is(Role::Identity),
        Column::text("auto.outcome", "outcome-statement", 44).is(Role::Auto),
        Column::new("rule", "rule", Form::Name, 26).is(Role::Identity),
        Column::text("reason", "reason", 60),
        Column::new("until", "until", Form::Date, 12),
        Column::action(Choice::Remove),
        Column::copy(),
    ]
}
