//! How findings are written: one file per format. A format sees a [`FindingsRun`] and writes it; it decides nothing else.

mod concise;
mod excerpt;
mod format;
mod full;
mod github;
mod gitlab;
mod grouped;
mod html;
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

use std::io::{self, Write};

use crate::Look;

pub use format::FindingsFormat;
pub use run::{FindingsRun, Hiding, Mended};

/// Writes findings in a format. The writer should be buffered.
///
/// # Errors
///
/// Those of the writer.
pub fn write_findings(
    run: &FindingsRun<'_>,
    format: FindingsFormat,
    look: Look,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        FindingsFormat::Full => full::write(run, look, out),
        FindingsFormat::Concise => concise::write(run, look, out),
        FindingsFormat::Narrated => narrated::write(run, look, out),
        FindingsFormat::Json => json::write(run, out),
        FindingsFormat::Jsonl => jsonl::write(run, out),
        FindingsFormat::Sarif => sarif::write(run, out),
        FindingsFormat::Github => github::write(run, out),
        FindingsFormat::Gitlab => gitlab::write(run, out),
        FindingsFormat::Junit => junit::write(run, out),
        FindingsFormat::Html => html::write(run, out),
    }
}
