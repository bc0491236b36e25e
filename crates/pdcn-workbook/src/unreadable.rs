//! Why the bytes of a file are no workbook, table or zip that can be read: said by whatever opens them, in words for all of them.

use std::fmt;

use pdcn_texts::Text;

/// Why a file cannot be read as a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is something else.
    NotAWorkbook,
    /// It is a workbook of Excel 2003 or before.
    OldExcel,
    /// It is a document of Word 2003 or before.
    OldWord,
    /// It has a password.
    Encrypted,
    /// It is a workbook of another kind: its ending.
    OtherKind(&'static str),
    /// It unpacks to more than a person writes.
    TooLarge,
    /// It is a workbook, but not whole: what the reader says.
    Damaged(String),
    /// None of its sheets is one of ours.
    NoSheet,
    /// It was made by a newer version, in a layout that this one does not know.
    NewerLayout,
}

impl Unreadable {
    /// Returns what is wrong; the part `help` says what to do.
    pub fn text(&self) -> Text {
        match self {
            Self::NotAWorkbook => Text::new("workbook-not-a-workbook"),
            Self::OldExcel => Text::new("workbook-old-excel"),
            Self::OldWord => Text::new("workbook-old-word"),
            Self::Encrypted => Text::new("workbook-encrypted"),
            Self::OtherKind(ending) => Text::new("workbook-other-kind").with("ending", *ending),
            Self::TooLarge => Text::new("workbook-too-large"),
            Self::Damaged(detail) => Text::new("workbook-damaged").with("detail", detail.as_str()),
            Self::NoSheet => Text::new("workbook-no-sheet"),
            Self::NewerLayout => Text::new("workbook-newer"),
        }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAWorkbook => f.write_str("not a workbook"),
            Self::OldExcel => f.write_str("a workbook of Excel 2003 or before"),
            Self::OldWord => f.write_str("a document of Word 2003 or before"),
            Self::Encrypted => f.write_str("the workbook has a password"),
            Self::OtherKind(ending) => write!(f, "a workbook of another kind: .{ending}"),
            Self::TooLarge => f.write_str("the workbook unpacks to more than a person writes"),
            Self::Damaged(detail) => write!(f, "the workbook is damaged: {detail}"),
            Self::NoSheet => f.write_str("no sheet of the workbook is one of a pathway"),
            Self::NewerLayout => f.write_str("the workbook was made by a newer version"),
        }
    }
}

impl std::error::Error for Unreadable {}
