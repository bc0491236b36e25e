//! How findings name things of an edition that have no id.

use pdcn_model::{Cycle, Edition};

/// The title of a cycle, with that of its stage when another cycle has the same.
pub(crate) fn cycle_title(edition: &Edition, cycle: &Cycle<'_>) -> String {
    let is_first = |stage: &&pdcn_model::Stage| cycle.stages.first().is_some_and(|first| *first == stage.id.as_str());
    match edition.stages.iter().find(is_first) {
        Some(stage) if cycle.shares_title => format!("{} ({})", cycle.title, stage.title),
        _ => cycle.title.to_owned(),
    }
}
