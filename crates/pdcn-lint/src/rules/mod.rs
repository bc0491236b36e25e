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
    &graph::backward_prerequisite::RULE,
    &wording::brand_name::RULE,
    &graph::deep_chain::RULE,
    &reference::duplicate_id::RULE,
    &graph::duplicate_prerequisite::RULE,
    &edition::edition_not_bumped::RULE,
    &progression::grade_load::RULE,
    &edition::id_reused::RULE,
    &edition::id_vanished::RULE,
    &schema::invalid_value::RULE,
    &graph::isolated_outcome::RULE,
    &schema::key_order::RULE,
    &progression::learn_after_master::RULE,
    &progression::long_learning::RULE,
    &schema::misplaced_file::RULE,
    &schema::misplaced_outcome::RULE,
    &schema::missing_key::RULE,
    &graph::missing_reason::RULE,
    &progression::never_mastered::RULE,
    &schema::newer_toml::RULE,
    &graph::prerequisite_cycle::RULE,
    &edition::published_edition_changed::RULE,
    &graph::redundant_prerequisite::RULE,
    &edition::retired_id_back::RULE,
    &graph::retired_prerequisite::RULE,
    &progression::reuse_before_master::RULE,
    &graph::self_prerequisite::RULE,
    &progression::stage_bridge::RULE,
    &wording::statement_length::RULE,
    &progression::strand_gap::RULE,
    &schema::syntax::RULE,
    &graph::too_many_prerequisites::RULE,
    &reference::unknown_code::RULE,
    &schema::unknown_key::RULE,
    &plan::unknown_outcome::RULE,
    &edition::unknown_replacement::RULE,
    &settings::unknown_rule::RULE,
    &schema::unreadable_file::RULE,
    &graph::unresolved_prerequisite::RULE,
    &reference::unresolved_reference::RULE,
    &settings::unused_allow::RULE,
    &graph::wide_gap::RULE,
    &schema::wrong_type::RULE,
];
