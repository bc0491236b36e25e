//! Where findings go: to all files that were named and to standard output.

use std::io::Write;

use pdcn_document::{Options, check, remarks};
use pdcn_emit::{FindingsDocuments, FindingsFormat, FindingsRun, Look, write_findings};

use crate::document::remark;
use crate::failure::Failure;
use crate::output::Output;
use crate::outputs::{Destinations, Written};

impl Written for FindingsFormat {
    fn all() -> Vec<Self> {
        Self::all()
    }

    fn name(self) -> &'static str {
        Self::name(self)
    }

    fn endings(self) -> &'static [&'static str] {
        Self::endings(self)
    }

    fn is_text(self) -> bool {
        Self::is_text(self)
    }

    fn is_built(self) -> bool {
        Self::is_built(self)
    }
}

/// Writes findings to all files that were named and, unless something else goes there, to standard output; documents as
/// these options say.
pub(crate) fn write(
    run: &FindingsRun<'_>,
    destinations: &Destinations<FindingsFormat>,
    options: &Options,
    output: Option<&mut Output>,
) -> Result<(), Failure> {
    let documents = FindingsDocuments::new(run);
    let formats = || destinations.formats().filter_map(FindingsFormat::document);
    // Nothing is written when there is too much for one of them.
    formats().try_for_each(|format| check(documents.of(format), format)).map_err(Failure::from)?;
    let write = |format: FindingsFormat, look: Look, out: &mut dyn Write| {
        let options = Options { color: look.color, width: look.width, ..options.clone() };
        write_findings(&documents, format, &options, out)
    };
    match output {
        Some(output) => destinations.write(run.words, output, &write)?,
        None => destinations.write_files(run.words, &write)?,
    }
    remark::say(formats().flat_map(|format| remarks(documents.of(format), format)).collect::<Vec<_>>(), run.words);
    Ok(())
}
