//! The rules of the category `plan`. Written by a test; `PDCN_UPDATE=1` renews it.

pub(super) mod activity_out_of_grade;
pub(super) mod approval_missing;
pub(super) mod date_out_of_year;
pub(super) mod empty_activity;
pub(super) mod reflection_missing;
pub(super) mod reflection_no;
pub(super) mod tool_too_young;
pub(super) mod tool_unchecked;
pub(super) mod unknown_outcome;
