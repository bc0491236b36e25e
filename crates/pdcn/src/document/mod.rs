//! Where the document of a view goes: the arguments that every view has, and writing it to all that was named.

pub(crate) mod csv;
pub(crate) mod pager;
mod print;
pub(crate) mod remark;

use std::io::Write;
use std::path::Path;

use pdcn_document::{Csv, Document, Format, Options, Print, check, remarks};
use pdcn_emit::{Look, Origin};
use pdcn_model::Settings;
use pdcn_texts::Texts;

use crate::damage::Damage;
use crate::failure::Failure;
use crate::output::Output;
use crate::outputs::{Destinations, Outputs, Written};
use crate::{Ending, Status};

/// The arguments of every verb that answers with a document.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct DocumentArguments {
    #[command(flatten)]
    outputs: Outputs<Format>,
    #[arg(long, value_enum, value_delimiter = ',')]
    csv: Vec<csv::Choice>,
    #[command(flatten)]
    print: print::PrintArguments,
    #[arg(long)]
    no_pager: bool,
}

/// Where a document is to go, made sure of as far as possible before there is one.
#[derive(Debug)]
pub(crate) struct Prepared {
    destinations: Destinations<Format>,
    csv: Csv,
    print: Print,
    no_pager: bool,
}

impl DocumentArguments {
    /// The folder that is the one place where a document is to go, if it is one.
    pub(crate) fn folder(&self) -> Option<&Path> {
        self.outputs.folder()
    }

    /// How documents are printed: as these arguments and the settings of a pathway say.
    pub(crate) fn print(&self, settings: &Settings, origin: &Origin) -> Result<Print, Failure> {
        let mut print = self.print.print();
        print::furnish(&mut print, settings, origin)?;
        Ok(print)
    }

    /// Decides what goes where, before any work is done.
    pub(crate) fn prepare(&self) -> Result<Prepared, Failure> {
        let destinations = self.outputs.destinations()?;
        let (csv, print) = (csv::chosen(&self.csv), self.print.print());
        Ok(Prepared { destinations, csv, print, no_pager: self.no_pager })
    }
}

impl Prepared {
    /// The same, printed as the settings of a pathway say.
    pub(crate) fn of(mut self, settings: &Settings, origin: &Origin) -> Result<Self, Failure> {
        // A logo that is not there is nobody's concern when nothing is printed.
        if self.destinations.formats().any(Format::is_printed) {
            print::furnish(&mut self.print, settings, origin)?;
        }
        Ok(self)
    }

    /// Writes a document to all that was named; one that is not whole says so, and so does the exit code.
    pub(crate) fn write_marked(
        &self,
        mut document: Document<'_>,
        damage: Option<&Damage>,
        words: &Texts,
        output: &mut Output,
    ) -> Ending {
        let Some(damage) = damage else {
            self.write(&document, words, output)?;
            return Ok(Status::Clean);
        };
        damage.mark(&mut document);
        self.write(&document, words, output)?;
        damage.say();
        Ok(Status::Findings)
    }

    /// Writes a document to all that was named.
    pub(crate) fn write(&self, document: &Document<'_>, words: &Texts, output: &mut Output) -> Result<(), Failure> {
        // Nothing is written when there is too much for one of them.
        self.destinations.formats().try_for_each(|format| check(document, format)).map_err(Failure::from)?;
        if let Some(format) = self.destinations.formats().find(|format| !format.can_show(document)) {
            return Err(Failure::new("failure-nothing-to-draw").with("name", format.name()));
        }
        let write = |format, look: Look, out: &mut dyn Write| {
            let options = Options {
                color: look.color,
                width: look.width,
                csv: self.csv,
                print: self.print.clone(),
                ..Options::default()
            };
            pdcn_document::write(document, format, &options, out)
        };
        self.destinations.write_files(words, &write)?;
        let remarks = self.destinations.formats().flat_map(|format| remarks(document, format));
        remark::say(remarks.collect::<Vec<_>>(), words);
        let Some(format) = self.destinations.on_standard_output() else { return Ok(()) };
        let look = output.page();
        if format == Format::Terminal && !self.no_pager && output.is_terminal() {
            return pager::write(output, |out| write(format, look, out));
        }
        output.write(|out| write(format, look, out))
    }
}

/// Why the logo of a pathway cannot be printed, when that is so; nothing is printed.
pub(crate) fn logo_failure(settings: &Settings, origin: &Origin) -> Option<Failure> {
    print::logo_failure(settings, origin)
}

/// How documents are printed when the settings of a pathway alone decide.
pub(crate) fn print_of(settings: &Settings, origin: &Origin) -> Result<Print, Failure> {
    let mut print = Print::default();
    print::furnish(&mut print, settings, origin)?;
    Ok(print)
}

impl Written for Format {
    fn all() -> Vec<Self> {
        Self::ALL.to_vec()
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
