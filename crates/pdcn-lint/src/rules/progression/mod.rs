//! The rules of the category `progression`. Written by a test; `PDCN_UPDATE=1` renews it.

pub(super) mod learn_after_master;
pub(super) mod reuse_before_master;
