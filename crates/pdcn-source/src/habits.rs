//! What those who write pathways are used to: the words of French, and the meaning of a few keys.

use pdcn_model::{FileKind, fold};
use pdcn_toml::Habits;

/// The habits of all kinds of files but plans.
pub(crate) const COMMON: Habits = Habits {
    path_keys: &["path", "logo"],
    month_keys: &["when"],
    first_key: Some("id"),
    folded: fold::key,
    ..Habits::FRENCH
};

/// The habits of a kind of file: answers to questions, in plans, are words.
pub(crate) fn of(kind: Option<FileKind>) -> Habits {
    if kind == Some(FileKind::Plan) { Habits { yes: "\"yes\"", no: "\"no\"", ..COMMON } } else { COMMON }
}
