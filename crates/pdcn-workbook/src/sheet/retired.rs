//! The sheet of retired ids, which must never come back.

use super::{Column, Form, Role};

pub(super) fn columns() -> Vec<Column> {
    vec![
        Column::new("id", "id", Form::Name, 12).is(Role::Identity),
        Column::text("reason", "reason", 60),
        Column::new("replaced-by", "replaced-by", Form::Names, 20),
        Column::copy(),
    ]
}
