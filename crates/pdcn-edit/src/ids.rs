//! Ids that are free: never one that an outcome has or had.

use pdcn_lint::FreeIds;

use crate::draft::Draft;
use crate::refusal::Why;

/// How many numbers are tried that may stand in what could not be read.
const TRIED: usize = 1000;

/// The next free id of a strand, for an outcome of the file at a path.
pub(crate) fn next(draft: &mut Draft, strand: &str, path: &str) -> Result<String, Why> {
    let loaded = draft.places();
    let mut free = FreeIds::new(&loaded.pathway, &loaded.sources);
    std::iter::repeat_with(|| free.take(strand, path))
        .take(TRIED)
        .find(|id| !loaded.sources.lost(id))
        .ok_or_else(|| Why::Unread { id: strand.to_owned() })
}

/// Makes sure that an id is free.
pub(crate) fn check(draft: &mut Draft, id: &str) -> Result<(), Why> {
    let loaded = draft.places();
    if FreeIds::new(&loaded.pathway, &loaded.sources).is_taken(id) {
        return Err(Why::Taken { id: id.to_owned() });
    }
    if loaded.sources.lost(id) { Err(Why::Unread { id: id.to_owned() }) } else { Ok(()) }
}
