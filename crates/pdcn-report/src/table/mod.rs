//! How outcomes are laid out by grade, as the ministry lays out its progressions: rows under bands, columns of grades, and
//! what may be said of each outcome besides, for every view that lists outcomes.

mod details;
mod rows;
pub(crate) mod sheet;
pub(crate) mod wide;

pub use self::details::Detail;
pub(crate) use self::details::{column, outcome_cells, outcome_columns, outcome_row};
pub use self::rows::in_print_order;
pub(crate) use self::rows::{banded, competency_bands, strand_band};
pub(crate) use self::wide::{asked, grade_column, leaning, notes, outcomes, titles};
