//! A pathway that was read for one side or both: where it comes from, and what of it could not be read.

use pdcn_emit::{Broken, Cause, Provenance};
use pdcn_model::{Edition, FileKind};
use pdcn_report::is_file_of;
use pdcn_source::Loaded;

/// A pathway that was read.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) from: Provenance,
    pub(crate) loaded: Loaded,
    /// What was there and not read.
    pub(crate) skipped: Vec<Skipped>,
}

/// A file of a revision that was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Skipped {
    pub(crate) path: String,
    pub(crate) cause: Cause,
}

impl Source {
    /// What could not be read, by file, of an edition, of the settings, of the frameworks and of the plans; and, when the
    /// other side is of another pathway, of the tools and the guide.
    pub(crate) fn broken(&self, edition: &Edition, is_of_one_pathway: bool) -> Vec<Broken> {
        let is_compared = |path: &str| match FileKind::of_path(path) {
            Some(FileKind::Plan) => true,
            Some(FileKind::Tools | FileKind::Reflection) => !is_of_one_pathway,
            _ => is_file_of(edition, path) || path == "plans",
        };
        let mut found = Broken::among(&self.loaded, &is_compared);
        let skipped = self.skipped.iter().filter(|skipped| is_compared(&skipped.path));
        found.extend(skipped.map(|skipped| Broken {
            path: skipped.path.clone(),
            line: None,
            n_problems: 1,
            cause: Some(skipped.cause),
        }));
        found
    }
}
