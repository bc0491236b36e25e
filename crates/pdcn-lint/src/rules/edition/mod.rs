//! The rules of the category `edition`. Written by a test; `PDCN_UPDATE=1` renews it.

pub(super) mod edition_not_bumped;
pub(super) mod id_reused;
pub(super) mod id_vanished;
pub(super) mod published_edition_changed;
pub(super) mod retired_id_back;
pub(super) mod stale_translation;
pub(super) mod unknown_replacement;
pub(super) mod unknown_retirement;
