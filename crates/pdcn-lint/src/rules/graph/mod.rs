//! The rules of the category `graph`. Written by a test; `PDCN_UPDATE=1` renews it.

pub(super) mod backward_prerequisite;
pub(super) mod deep_chain;
pub(super) mod duplicate_prerequisite;
pub(super) mod isolated_outcome;
pub(super) mod missing_reason;
pub(super) mod prerequisite_cycle;
pub(super) mod redundant_prerequisite;
pub(super) mod retired_prerequisite;
pub(super) mod self_prerequisite;
pub(super) mod too_many_prerequisites;
pub(super) mod unresolved_prerequisite;
pub(super) mod wide_gap;
