//! What those who write pathways are used to: words in French and English, and the meaning of a few keys.

use pdcn_model::{FileKind, fold};
use pdcn_toml::Habits;

/// The habits of all kinds of files but plans.
pub(crate) const COMMON: Habits = Habits {
    yes: "true",
    no: "false",
    yes_words: &["oui", "vrai", "yes", "true"],
    no_words: &["non", "faux", "no", "false"],
    // As French and English name them; what begins alike is enough.
    months: [
        &["janv", "jan"],
        &["fevr", "fev", "feb"],
        &["mars", "mar"],
        &["avri", "avr", "apri", "apr"],
        &["mai", "may"],
        &["juin", "june", "jun"],
        &["juil", "july", "jul"],
        &["aout", "augu", "aug"],
        &["sept", "sep"],
        &["octo", "oct"],
        &["nove", "nov"],
        &["dece", "dec"],
    ],
    ordinal: "er",
    unit: "ans",
    path_keys: &["path", "logo"],
    month_keys: &["when"],
    first_key: Some("id"),
    folded: fold::key,
};

/// The habits of a kind of file: answers to questions, in plans, are words.
pub(crate) fn of(kind: Option<FileKind>) -> Habits {
    if kind == Some(FileKind::Plan) { Habits { yes: "\"yes\"", no: "\"no\"", ..COMMON } } else { COMMON }
}
