//! The view `table`: outcomes by grade, as the ministry lays out its progressions; for one grade, a sheet of what
//! begins, goes on, is mastered and is reused.

mod details;
mod rows;
mod sheet;
mod wide;

use pdcn_document::Document;

pub use self::details::Detail;
pub(crate) use self::details::{column, outcome_cells, outcome_columns, outcome_row};
pub(crate) use self::rows::{banded, competency_bands, sorted, strand_band};
pub(crate) use self::wide::{asked, grade_column, leaning, notes, outcomes, titles};
use crate::{Context, Selection};

/// The table of what is asked about, with what is to be said of each outcome; nothing when no outcome is asked about in
/// these grades.
pub fn table<'a>(context: &Context<'a>, selection: &Selection<'a>, details: &[Detail]) -> Option<Document<'a>> {
    match selection.only_grade() {
        Some(grade) => sheet::document(context, selection, grade, details),
        None => wide::document(context, selection, details),
    }
}
