//! How findings are written: one file per format. A format sees a [`Run`] and writes it; it decides nothing else.

mod concise;
mod full;
pub(crate) mod json;
mod lines;
mod snippet;
pub(crate) mod text;

use clap::ValueEnum;
use pdcn_lint::{Checked, Located, Texts};
use pdcn_model::Level;
use pdcn_source::Sources;

use crate::error::Failure;
use crate::find::{Found, Origin};
use crate::output::Output;

/// The formats.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    #[default]
    Full,
    Concise,
    Json,
}

/// Writes a run in a format.
pub(crate) fn write(format: Format, run: &Run<'_>, output: &mut Output) -> Result<(), Failure> {
    match format {
        Format::Full => full::write(run, output),
        Format::Concise => concise::write(run, output),
        Format::Json => json::write(run, output),
    }
}

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
