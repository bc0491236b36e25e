//! The rules of the category `ai`. Written by a test; `PDCN_UPDATE=1` renews it.

pub(super) mod ai_consent;
pub(super) mod ai_coverage_gap;
pub(super) mod ai_share;
pub(super) mod ai_unaligned;
pub(super) mod ai_untagged;
pub(super) mod ai_use_too_young;
pub(super) mod personal_data_in_example;
