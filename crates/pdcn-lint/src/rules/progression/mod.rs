//! The rules of the category `progression`. Written by a test; `PDCN_UPDATE=1` renews it.

pub(super) mod essential_load;
pub(super) mod evidence_missing;
pub(super) mod grade_load;
pub(super) mod learn_after_master;
pub(super) mod long_learning;
pub(super) mod never_mastered;
pub(super) mod reuse_before_master;
pub(super) mod span_mould;
pub(super) mod stage_bridge;
pub(super) mod strand_gap;
