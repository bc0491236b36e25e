//! Whether a workbook may come back to a pathway: it is of an edition that is there, and of this pathway and no other.

use pdcn_model::{Edition, FORMAT, Pathway};
use pdcn_texts::Text;

use crate::{Base, Grid, ReadBack, SheetKind, same};

/// Why a workbook does not come back to a pathway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stranger {
    /// It was made from data of another format.
    Format {
        /// The number of that format.
        format: u64,
    },
    /// It is of an edition that the pathway does not have.
    NoEdition {
        /// The edition.
        edition: String,
        /// Those that there are.
        known: Vec<String>,
    },
    /// It is of another edition, most of whose outcomes this one does not have.
    OtherEdition {
        /// The edition that it is of.
        edition: String,
        /// The one that it was to come back to.
        named: String,
        /// How many outcomes it has.
        count: usize,
        /// How many of them are here.
        here: usize,
    },
    /// It is of another pathway: most of what its outcomes say is not what they say here.
    OtherPathway {
        /// How many outcomes it has.
        count: usize,
        /// How many of them are here.
        here: usize,
    },
}

impl Stranger {
    /// Returns what is wrong with a workbook of this name; its part `help` says what to do.
    pub fn text(&self, name: &str) -> Text {
        let text = |id: &'static str| Text::new(id).with("path", name);
        match self {
            Self::Format { format } => {
                let is_older = *format < u64::from(FORMAT);
                let text = text(if is_older { "import-older-format" } else { "import-newer-format" });
                let text = text.with("format", format.to_string()).with("read", FORMAT.to_string());
                text.with("version", env!("CARGO_PKG_VERSION"))
            }
            Self::NoEdition { edition, known } => {
                text("import-no-edition").with("edition", edition.as_str()).with("known", known.join(", "))
            }
            Self::OtherEdition { edition, named, count, here } => {
                let text = text("import-other-edition").with("edition", edition.as_str()).with("named", named.as_str());
                text.with("count", *count).with("here", *here)
            }
            Self::OtherPathway { count, here } => {
                text("import-other-pathway").with("count", *count).with("here", *here)
            }
        }
    }
}

impl ReadBack {
    /// Finds the edition that it may come back to.
    ///
    /// # Errors
    ///
    /// When it was made from data of another format, or the pathway does not have the edition.
    pub fn edition_in<'l>(&self, id: &str, pathway: &'l Pathway) -> Result<&'l Edition, Stranger> {
        if let Some(base) = self.base.as_ref().filter(|base| base.format != u64::from(FORMAT)) {
            return Err(Stranger::Format { format: base.format });
        }
        let known = || pathway.editions.iter().map(|edition| edition.id.to_string()).collect();
        pathway.edition(id).ok_or_else(|| Stranger::NoEdition { edition: id.to_owned(), known: known() })
    }
}

impl Base {
    /// Makes sure that a workbook is of this pathway: most of the outcomes that it was made of are here, or were retired, and say
    /// the same.
    ///
    /// # Errors
    ///
    /// When it is of another edition or another pathway.
    pub fn check(&self, edition: &Edition, ours: &Grid) -> Result<(), Stranger> {
        let kinds = [SheetKind::Outcomes, SheetKind::Retired];
        let is_here = |id: &str| kinds.into_iter().any(|kind| ours.sheet(kind).get(id).is_some());
        let records = self.grid.sheet(SheetKind::Outcomes);
        let (count, here) = (records.len(), records.iter().filter(|(id, _)| is_here(id)).count());
        if here * 2 < count && self.edition != edition.id.as_str() {
            let (edition, named) = (self.edition.clone(), edition.id.to_string());
            return Err(Stranger::OtherEdition { edition, named, count, here });
        }
        // Another pathway may have the same ids: what they say is what tells.
        let says = |id: &str| ours.sheet(SheetKind::Outcomes).get(id).and_then(|cells| cells.get("statement"));
        let shared = records.iter().filter_map(|(id, cells)| Some((cells.get("statement")?, says(id)?)));
        let (alike, others): (Vec<_>, Vec<_>) = shared.partition(|(theirs, ours)| same(theirs, ours));
        let is_titled = self.title.is_empty() || self.title == edition.title;
        if here * 2 >= count && (is_titled || alike.len() >= others.len()) {
            return Ok(());
        }
        let here = if here * 2 >= count { alike.len() } else { here };
        Err(Stranger::OtherPathway { count, here })
    }
}
