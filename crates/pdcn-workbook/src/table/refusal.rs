//! Why no pathway can be begun from a file at all.

use std::fmt;

use pdcn_texts::Text;

use super::Sheet;
use super::mapping::{Mapping, Role};
use super::take::Taken;
use crate::Unreadable;

/// Why no pathway can be begun from tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no table, or nothing in any.
    Empty,
    /// No table names grades and statements.
    NoGrades,
    /// Two columns are of the same grade: the place of each heading, and the grade.
    GradeTwice(String, String, String),
    /// No row holds an outcome.
    NoOutcome,
}

impl Refusal {
    /// Returns what is wrong; the part `help` says what to do.
    pub fn text(&self) -> Text {
        match self {
            Self::Empty => Text::new("table-empty"),
            Self::NoGrades => Text::new("table-no-grades"),
            Self::GradeTwice(one, other, grade) => {
                let text = Text::new("table-grade-twice").with("one", one.as_str()).with("other", other.as_str());
                text.with("grade", grade.as_str())
            }
            Self::NoOutcome => Text::new("table-no-outcome"),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("nothing stands in a table"),
            Self::NoGrades => f.write_str("no table names grades and statements"),
            Self::GradeTwice(one, other, grade) => write!(f, "{one} and {other} are both of {grade}"),
            Self::NoOutcome => f.write_str("no row holds an outcome"),
        }
    }
}

impl std::error::Error for Refusal {}

/// Says why nothing can be begun from tables as they are understood, when that is so.
///
/// # Errors
///
/// When there is nothing to take, or two columns are of one grade.
pub fn refuse(sheets: &[Sheet], mapping: &Mapping, taken: Option<&Taken>) -> Result<(), Refusal> {
    if sheets.iter().all(|sheet| sheet.n_texts() == 0) {
        return Err(Refusal::Empty);
    }
    if !mapping.tables.iter().any(|table| table.read) {
        return Err(Refusal::NoGrades);
    }
    for table in mapping.tables.iter().filter(|table| table.read) {
        let marks: Vec<_> = table.columns.iter().filter(|column| column.is == Role::Marks).collect();
        for (at, column) in marks.iter().enumerate() {
            let other =
                marks.iter().skip(at + 1).find(|other| other.grades.iter().any(|grade| column.grades.contains(grade)));
            if let Some(other) = other {
                let place = |letters: &str| format!("{}!{letters}{}", table.sheet, table.headings);
                let grade =
                    other.grades.iter().find(|grade| column.grades.contains(grade)).cloned().unwrap_or_default();
                return Err(Refusal::GradeTwice(place(&column.column), place(&other.column), grade));
            }
        }
    }
    match taken {
        Some(taken) if taken.outcomes.is_empty() => Err(Refusal::NoOutcome),
        _ => Ok(()),
    }
}

/// Returns why a file cannot be read as tables; the part `help` says what to do.
pub fn unreadable(why: &Unreadable) -> Text {
    match why {
        Unreadable::NotAWorkbook | Unreadable::NoSheet | Unreadable::NewerLayout => Text::new("table-not-a-table"),
        Unreadable::OtherKind(ending) => Text::new("table-other-kind").with("ending", *ending),
        Unreadable::TooLarge => Text::new("table-too-large"),
        why => why.text(),
    }
}
