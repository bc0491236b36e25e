//! The one list of rules: the files of the folders beside this one. Written by a test; `PDCN_UPDATE=1` renews it.

mod ai;
mod edition;
mod graph;
mod plan;
mod progression;
mod reference;
mod schema;
mod settings;
mod wording;

use crate::Rule;

/// Every rule, by name.
pub static RULES: &[&Rule] = &[
    &plan::activity_out_of_grade::RULE,
    &ai::ai_consent::RULE,
    &ai::ai_coverage_gap::RULE,
    &ai::ai_unaligned::RULE,
    &ai::ai_untagged::RULE,
    &ai::ai_use_too_young::RULE,
    &reference::alignment_out_of_grade::RULE,
    &plan::approval_missing::RULE,
    &graph::backward_prerequisite::RULE,
    &wording::brand_name::RULE,
    &reference::dead_resource::RULE,
    &reference::draft_framework::RULE,
    &reference::duplicate_id::RULE,
    &graph::duplicate_prerequisite::RULE,
    &settings::expired_allow::RULE,
    &schema::invalid_value::RULE,
    &progression::learn_after_master::RULE,
    &reference::licence_leak::RULE,
    &schema::misplaced_file::RULE,
    &schema::misplaced_outcome::RULE,
    &schema::missing_key::RULE,
    &reference::mixed_versions::RULE,
    &ai::personal_data_in_example::RULE,
    &graph::prerequisite_cycle::RULE,
    &graph::redundant_prerequisite::RULE,
    &plan::reflection_missing::RULE,
    &plan::reflection_no::RULE,
    &progression::reuse_before_master::RULE,
    &graph::self_prerequisite::RULE,
    &reference::stale_check::RULE,
    &wording::statement_length::RULE,
    &reference::superseded_framework::RULE,
    &schema::syntax::RULE,
    &plan::tool_too_young::RULE,
    &plan::tool_unchecked::RULE,
    &reference::unaligned_outcome::RULE,
    &reference::unknown_code::RULE,
    &schema::unknown_key::RULE,
    &plan::unknown_outcome::RULE,
    &settings::unknown_rule::RULE,
    &settings::unknown_setting::RULE,
    &reference::unmarked_translation::RULE,
    &schema::unreadable_file::RULE,
    &graph::unresolved_prerequisite::RULE,
    &reference::unresolved_reference::RULE,
    &settings::unused_allow::RULE,
    &schema::wrong_type::RULE,
];
