//! How findings are written: one file per format. A format sees a [`Run`] and writes it; it decides nothing else.

pub(crate) mod concise;
pub(crate) mod full;
pub(crate) mod json;
mod lines;
mod snippet;
pub(crate) mod text;

use pdcn_lint::{Checked, Located, Texts};
use pdcn_model::Level;
use pdcn_source::Sources;

use crate::find::{Found, Origin};

/// A run of the linter, for any format.
pub(crate) struct Run<'a> {
    pub(crate) found: &'a Found,
    pub(crate) sources: &'a Sources,
    pub(crate) checked: &'a Checked,
    /// Files that findings were asked of.
    pub(crate) n_files: usize,
    /// What was found, sorted.
    pub(crate) findings: &'a [Located<'a>],
    pub(crate) words: &'a Texts,
}

impl Run<'_> {
    /// How many findings have this level.
    pub(crate) fn n_findings(&self, level: Level) -> usize {
        self.findings.iter().filter(|located| located.finding.level == level).count()
    }

    /// True when there was nothing to check: that must not look like success.
    pub(crate) fn checked_nothing(&self) -> bool {
        self.n_files == 0 || self.checked.outcomes == 0
    }

    /// The path of a file as a person would write it from where the command runs.
    pub(crate) fn path(&self, file: u32) -> String {
        let path = &self.sources.file(file).path;
        let root = match &self.found.origin {
            Origin::Folder(root) => root.to_string_lossy().replace('\\', "/"),
            Origin::Embedded => String::new(),
        };
        let full = if root.is_empty() || root == "." {
            path.clone()
        } else {
            format!("{}/{path}", root.trim_end_matches('/'))
        };
        pdcn_lint::visible(&full)
    }
}
