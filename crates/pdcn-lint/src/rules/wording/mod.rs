//! The rules of the category `wording`. Written by a test; `PDCN_UPDATE=1` renews it.

pub(super) mod brand_name;
pub(super) mod duplicate_statement;
pub(super) mod grade_reading;
pub(super) mod inclusive_form;
pub(super) mod infinitive_verb;
pub(super) mod missing_translation;
pub(super) mod near_duplicate_statement;
pub(super) mod ordinal;
pub(super) mod personified_ai;
pub(super) mod preferred_term;
pub(super) mod pupil_as_subject;
pub(super) mod pupil_echo;
pub(super) mod pupil_voice;
pub(super) mod reason_mould;
pub(super) mod self_translation;
pub(super) mod several_verbs;
pub(super) mod spelling_variant;
pub(super) mod statement_length;
pub(super) mod statement_too_short;
pub(super) mod term_undefined;
pub(super) mod typography;
pub(super) mod unverifiable_qualifier;
pub(super) mod vague_verb;
