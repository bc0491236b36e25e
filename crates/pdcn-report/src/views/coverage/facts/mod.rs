//! What is counted, as plain facts: nothing here is worded or laid out.

mod chart;
mod codes;
mod competencies;
mod plan;
mod schools;

pub use self::chart::{Cell, Cells, Chart};
pub use self::codes::{CodeChart, CodeRow, codes};
pub use self::competencies::{CompetencyRow, Group, competencies};
pub(crate) use self::plan::school_grades;
pub use self::plan::{
    AskedOutcome, Elsewhere, GradeCount, Lacking, PlanCoverage, PlanGrade, UnknownOutcome, When, plan,
};
pub use self::schools::worst_first;
