//! The rules of the category `schema`. Written by a test; `PDCN_UPDATE=1` renews it.

pub(super) mod invalid_value;
pub(super) mod key_order;
pub(super) mod misplaced_file;
pub(super) mod misplaced_outcome;
pub(super) mod missing_key;
pub(super) mod newer_toml;
pub(super) mod other_format;
pub(super) mod syntax;
pub(super) mod unknown_key;
pub(super) mod unreadable_file;
pub(super) mod wrong_type;
