//! The rules of the category `reference`. Written by a test; `PDCN_UPDATE=1` renews it.

pub(super) mod alignment_out_of_grade;
pub(super) mod bare_address;
pub(super) mod dead_resource;
pub(super) mod draft_framework;
pub(super) mod duplicate_id;
pub(super) mod home_link_missing;
pub(super) mod licence_leak;
pub(super) mod material_missing;
pub(super) mod mixed_versions;
pub(super) mod stale_check;
pub(super) mod superseded_framework;
pub(super) mod topic_missing;
pub(super) mod unaligned_outcome;
pub(super) mod unknown_code;
pub(super) mod unmarked_translation;
pub(super) mod unresolved_reference;
