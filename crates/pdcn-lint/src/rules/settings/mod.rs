//! The rules of the category `settings`. Written by a test; `PDCN_UPDATE=1` renews it.

pub(super) mod expired_allow;
pub(super) mod stale_schema;
pub(super) mod unknown_rule;
pub(super) mod unknown_setting;
pub(super) mod unused_allow;
