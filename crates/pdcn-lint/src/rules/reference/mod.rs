//! The rules of the category `reference`. Written by a test; `PDCN_UPDATE=1` renews it.

pub(super) mod duplicate_id;
pub(super) mod unknown_code;
pub(super) mod unresolved_reference;
