//! Where the document of a view goes: the arguments that every view has, and writing it to all that was named.

mod csv;
pub(crate) mod pager;

use std::io::Write;

use pdcn_document::{Csv, Document, Format, Options, check};
use pdcn_texts::Texts;

use crate::error::Failure;
use crate::output::{Look, Output};
use crate::outputs::{Destinations, Outputs, Written};

/// The arguments of every verb that answers with a document.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct DocumentArguments {
    #[command(flatten)]
    outputs: Outputs<Format>,
    #[arg(long, value_enum, value_delimiter = ',')]
    csv: Vec<csv::Choice>,
    #[arg(long)]
    no_pager: bool,
}

/// Where a document is to go, made sure of as far as possible before there is one.
#[derive(Debug)]
pub(crate) struct Prepared {
    destinations: Destinations<Format>,
    csv: Csv,
    no_pager: bool,
}

impl DocumentArguments {
    /// Decides what goes where, before any work is done.
    pub(crate) fn prepare(&self) -> Result<Prepared, Failure> {
        let destinations = self.outputs.destinations()?;
        Ok(Prepared { destinations, csv: csv::chosen(&self.csv), no_pager: self.no_pager })
    }
}

impl Prepared {
    /// Writes a document to all that was named.
    pub(crate) fn write(&self, document: &Document<'_>, words: &Texts, output: &mut Output) -> Result<(), Failure> {
        // Nothing is written when there is too much for one of them.
        self.destinations.formats().try_for_each(|format| check(document, format)).map_err(Failure::Excess)?;
        let write = |format, look: Look, out: &mut dyn Write| {
            let options = Options { color: look.color, width: look.width, csv: self.csv };
            pdcn_document::write(document, format, &options, out)
        };
        self.destinations.write_files(words, &write)?;
        let Some(format) = self.destinations.on_standard_output() else { return Ok(()) };
        let look = output.page();
        if format == Format::Terminal && !self.no_pager && output.is_terminal() {
            return pager::write(output, |out| write(format, look, out));
        }
        output.write(|out| write(format, look, out))
    }
}

impl Written for Format {
    fn all() -> Vec<Self> {
        Self::ALL.to_vec()
    }

    fn name(self) -> String {
        Self::name(self).to_owned()
    }

    fn endings() -> Vec<(&'static str, Self)> {
        let endings = |format: &Self| format.endings().iter().map(|ending| (*ending, *format)).collect::<Vec<_>>();
        Self::ALL.iter().flat_map(endings).collect()
    }

    fn is_text(self) -> bool {
        Self::is_text(self)
    }
}
