//! How findings are written: one file per format. A format sees a [`FindingsRun`] and writes it; it decides nothing else.

mod concise;
mod document;
mod excerpt;
mod format;
mod full;
mod github;
mod gitlab;
mod grouped;
pub(crate) mod json;
mod jsonl;
mod junit;
mod narrated;
mod run;
mod sarif;
mod snippet;
pub(crate) mod summary;
#[cfg(test)]
mod tests;
mod wording;

use std::io::{self, Write};

use pdcn_document::Options;

use crate::Look;

pub use document::FindingsDocuments;
pub use format::FindingsFormat;
pub use run::{FindingsRun, Hiding, Mended};

/// Writes findings in a format, laid out as these options say. The writer should be buffered.
///
/// # Errors
///
/// Those of the writer, and those of [`pdcn_document::write`].
pub fn write_findings(
    documents: &FindingsDocuments<'_, '_>,
    format: FindingsFormat,
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    let (run, look) = (documents.run(), Look { color: options.color, width: options.width });
    match format {
        FindingsFormat::Document(format) => pdcn_document::write(documents.of(format), format, options, out),
        FindingsFormat::Full => full::write(run, look, out),
        FindingsFormat::Concise => concise::write(run, look, out),
        FindingsFormat::Narrated => narrated::write(run, look, out),
        FindingsFormat::Json => json::write(run, out),
        FindingsFormat::Jsonl => jsonl::write(run, out),
        FindingsFormat::Sarif => sarif::write(run, out),
        FindingsFormat::Github => github::write(run, out),
        FindingsFormat::Gitlab => gitlab::write(run, out),
        FindingsFormat::Junit => junit::write(run, out),
    }
}
