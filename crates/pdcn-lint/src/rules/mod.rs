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
    &reference::duplicate_id::RULE,
    &graph::duplicate_prerequisite::RULE,
    &wording::duplicate_statement::RULE,
    &wording::inclusive_form::RULE,
    &wording::infinitive_verb::RULE,
    &schema::invalid_value::RULE,
    &progression::learn_after_master::RULE,
    &schema::misplaced_file::RULE,
    &schema::misplaced_outcome::RULE,
    &schema::missing_key::RULE,
    &wording::missing_translation::RULE,
    &wording::near_duplicate_statement::RULE,
    &wording::ordinal::RULE,
    &wording::personified_ai::RULE,
    &wording::preferred_term::RULE,
    &graph::prerequisite_cycle::RULE,
    &wording::pupil_as_subject::RULE,
    &wording::pupil_voice::RULE,
    &graph::redundant_prerequisite::RULE,
    &progression::reuse_before_master::RULE,
    &graph::self_prerequisite::RULE,
    &wording::several_verbs::RULE,
    &wording::spelling_variant::RULE,
    &wording::statement_length::RULE,
    &wording::statement_too_short::RULE,
    &schema::syntax::RULE,
    &wording::typography::RULE,
    &reference::unknown_code::RULE,
    &schema::unknown_key::RULE,
    &plan::unknown_outcome::RULE,
    &settings::unknown_rule::RULE,
    &schema::unreadable_file::RULE,
    &graph::unresolved_prerequisite::RULE,
    &reference::unresolved_reference::RULE,
    &settings::unused_allow::RULE,
    &wording::unverifiable_qualifier::RULE,
    &wording::vague_verb::RULE,
    &schema::wrong_type::RULE,
];
