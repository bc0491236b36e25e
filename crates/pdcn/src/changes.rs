//! Where changes go: to all files that were named and to standard output, in a pager when it is a page.

use std::io::Write;

use pdcn_document::{Format, Options, check};
use pdcn_emit::{ChangesDocuments, ChangesFormat, ChangesRun, ChangesViews, Look, write_changes};

use crate::document::pager;
use crate::failure::Failure;
use crate::output::Output;
use crate::outputs::{Destinations, Written};

impl Written for ChangesFormat {
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

/// Writes changes to all that was named, documents as these options say.
pub(crate) fn write(
    run: &ChangesRun<'_>,
    destinations: &Destinations<ChangesFormat>,
    options: &Options,
    no_pager: bool,
    output: &mut Output,
) -> Result<(), Failure> {
    let views = ChangesViews::new(run);
    let documents = ChangesDocuments::new(&views);
    let of_document = |format| if let ChangesFormat::Document(format) = format { Some(format) } else { None };
    // Nothing is written when there is too much for one of them.
    let mut formats = destinations.formats().filter_map(of_document);
    formats.try_for_each(|format: Format| check(documents.of(format), format)).map_err(Failure::from)?;
    let write = |format: ChangesFormat, look: Look, out: &mut dyn Write| {
        let options = Options { color: look.color, width: look.width, ..options.clone() };
        write_changes(&documents, format, &options, out)
    };
    destinations.write_files(run.words, &write)?;
    let Some(format) = destinations.on_standard_output() else { return Ok(()) };
    let (look, is_page) = (output.page(), format == ChangesFormat::default());
    if is_page && !no_pager && output.is_terminal() {
        return pager::write(output, |out| write(format, look, out));
    }
    output.write(|out| write(format, look, out))
}
