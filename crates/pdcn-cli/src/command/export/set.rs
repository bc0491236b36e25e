//! `pdcn export --all`
use super::opened::PathwayArguments;
use crate::Outcome;
use pdcn_texts::Texts;
use std::path::Path;

pub(super) fn run(_folder: &Path, _force: bool, _of: &PathwayArguments, _words: &Texts) -> Outcome {
    Ok(crate::Status::NothingChecked)
}
