//! What was counted, shown: signs, columns and cells that the pages of coverage share, and one file per page.

mod cells;
mod codes;
mod competencies;
mod frame;
mod gaps;
mod glance;
mod plan;
mod schools;

pub(super) use self::codes::codes;
pub(super) use self::competencies::competencies;
pub(super) use self::plan::plan;
pub(super) use self::schools::schools;
