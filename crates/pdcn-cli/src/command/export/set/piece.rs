//! A document of the set, and where it stands on the home page.

use pdcn_document::Document;
use pdcn_report::Context;

use super::years::Shown;

/// A document of the set.
pub(super) struct Piece {
    /// The name of its files, without ending: the same in both languages.
    pub(super) name: String,
    /// What it is called on the home page.
    pub(super) title: String,
    /// Where it stands on the home page.
    pub(super) section: Place,
    /// The names of its formats; those that this program was built without are left out.
    pub(super) formats: &'static [&'static str],
    /// Makes it; nothing when the edition has nothing for it.
    pub(super) make: Make,
}

/// Makes a document.
pub(super) enum Make {
    /// A view of the edition.
    View(View),
    /// What changes since the edition before.
    Changes(Shown),
}

/// A view of an edition: nothing when the edition has nothing for it.
pub(super) type View = Box<dyn for<'a> Fn(&Context<'a>) -> Option<Document<'a>> + Send + Sync>;

/// A section of the home page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Table,
    Chart,
    Grade,
    Checklist,
    Strand,
    Map,
    Changes,
    Coverage,
    Plan,
    Other,
}

impl Place {
    pub(super) const ALL: [Self; 10] = [
        Self::Table,
        Self::Chart,
        Self::Grade,
        Self::Checklist,
        Self::Strand,
        Self::Changes,
        Self::Coverage,
        Self::Plan,
        Self::Map,
        Self::Other,
    ];

    /// The name of its text in the catalogues.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Grade => "grade",
            Self::Checklist => "checklist",
            Self::Strand => "strand",
            Self::Chart => "chart",
            Self::Map => "map",
            Self::Changes => "changes",
            Self::Coverage => "coverage",
            Self::Plan => "plan",
            Self::Other => "other",
        }
    }
}
