//! The rules of the category `plan`. Written by a test; `PDCN_UPDATE=1` renews it.

pub(super) mod unknown_outcome;
