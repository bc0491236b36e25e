//! The one list of rules: the files of this folder. Written by a test; run it with `PDCN_UPDATE=1` to renew it.

mod backward_prerequisite;
mod duplicate_id;
mod duplicate_prerequisite;
mod invalid_value;
mod learn_after_master;
mod misplaced_file;
mod misplaced_outcome;
mod missing_key;
mod prerequisite_cycle;
mod redundant_prerequisite;
mod reuse_before_master;
mod self_prerequisite;
mod syntax;
mod unknown_code;
mod unknown_key;
mod unknown_outcome;
mod unknown_rule;
mod unreadable_file;
mod unresolved_prerequisite;
mod unresolved_reference;
mod wrong_type;

use crate::Rule;

/// Every rule, by name.
pub static RULES: &[&Rule] = &[
    &backward_prerequisite::RULE,
    &duplicate_id::RULE,
    &duplicate_prerequisite::RULE,
    &invalid_value::RULE,
    &learn_after_master::RULE,
    &misplaced_file::RULE,
    &misplaced_outcome::RULE,
    &missing_key::RULE,
    &prerequisite_cycle::RULE,
    &redundant_prerequisite::RULE,
    &reuse_before_master::RULE,
    &self_prerequisite::RULE,
    &syntax::RULE,
    &unknown_code::RULE,
    &unknown_key::RULE,
    &unknown_outcome::RULE,
    &unknown_rule::RULE,
    &unreadable_file::RULE,
    &unresolved_prerequisite::RULE,
    &unresolved_reference::RULE,
    &wrong_type::RULE,
];
