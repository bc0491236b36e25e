//! The rules of the category `wording`. Written by a test; `PDCN_UPDATE=1` renews it.

pub(super) mod brand_name;
pub(super) mod statement_length;
