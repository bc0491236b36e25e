//! The rules of the category `graph`. Written by a test; `PDCN_UPDATE=1` renews it.

pub(super) mod backward_prerequisite;
pub(super) mod duplicate_prerequisite;
pub(super) mod prerequisite_cycle;
pub(super) mod redundant_prerequisite;
pub(super) mod self_prerequisite;
pub(super) mod unresolved_prerequisite;
