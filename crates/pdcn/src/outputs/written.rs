//! What formats have in common, be they of findings, of changes or of documents: names, and endings of files.

use std::fmt::Debug;

/// A format that can be chosen on the command line.
pub(crate) trait Written: Copy + Debug + Default + PartialEq + Send + Sync + 'static {
    /// All formats, in the order that people are told of them.
    fn all() -> Vec<Self>;

    /// The name in options.
    fn name(self) -> &'static str;

    /// The endings of file names that stand for it, without their dot.
    fn endings(self) -> &'static [&'static str];

    /// True when a terminal can show it.
    fn is_text(self) -> bool {
        true
    }

    /// True when this program was built with what it needs.
    fn is_built(self) -> bool {
        true
    }

    /// The format that the ending of a file name stands for, in capitals or not.
    fn of_ending(ending: &str) -> Option<Self> {
        let stands_for = |format: &Self| format.endings().iter().any(|known| known.eq_ignore_ascii_case(ending));
        Self::all().into_iter().find(stands_for)
    }
}
