//! The formats of findings on the command line.

use pdcn_emit::FindingsFormat;

use crate::outputs::Written;

impl Written for FindingsFormat {
    fn all() -> Vec<Self> {
        Self::ALL.to_vec()
    }

    fn name(self) -> &'static str {
        Self::name(self)
    }

    fn endings(self) -> &'static [&'static str] {
        Self::endings(self)
    }
}
