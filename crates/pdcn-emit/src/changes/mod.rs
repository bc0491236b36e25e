//! How changes are written: one file per format of their own, and the view of `pdcn-report` for all formats of documents.

mod documents;
mod format;
mod github;
pub(crate) mod json;
mod junit;
mod run;

use std::io::{self, Write};

use pdcn_document::Options;

pub use documents::{ChangesDocuments, ChangesViews};
pub use format::ChangesFormat;
pub use run::{ChangesRun, ComparedSide, LocatedChange, PlaceOfChange, PlacesOfSide};

/// Writes changes in a format, formats of documents as these options say. The writer should be buffered.
///
/// # Errors
///
/// Those of the writer, and those of [`pdcn_document::write`].
pub fn write_changes(
    documents: &ChangesDocuments<'_, '_>,
    format: ChangesFormat,
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        ChangesFormat::Document(format) => pdcn_document::write(documents.of(format), format, options, out),
        ChangesFormat::Json => json::write(documents.run(), out),
        ChangesFormat::Github => github::write(documents.run(), out),
        ChangesFormat::Junit => junit::write(documents.run(), out),
    }
}
