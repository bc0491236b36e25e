//! `pdcn atelier`: opens the page on the files of a pathway, in the browser of the same machine; with `-o`, writes the page to a
//! file.

mod page;
mod server;

use std::path::PathBuf;

use pdcn_emit::Origin;
use pdcn_texts::Texts;

use self::page::{Page, PageFormat};
use crate::failure::Failure;
use crate::find::find;
use crate::output::Output;
use crate::outputs::Outputs;
use crate::system::{paths, programs};
use crate::{Ending, Status};

/// The arguments of `pdcn atelier`.
#[derive(Debug, clap::Args)]
pub(crate) struct AtelierArguments {
    #[arg(long)]
    pathway: Option<PathBuf>,
    #[arg(long)]
    page: Option<PathBuf>,
    #[arg(long, short = 'o', conflicts_with_all = ["pathway", "no_open"])]
    output: Option<PathBuf>,
    #[arg(long)]
    no_open: bool,
}

pub(crate) fn run(arguments: &AtelierArguments, words: &Texts, output: &mut Output) -> Ending {
    let page = Page::of(arguments.page.as_deref())?;
    if let Some(path) = &arguments.output {
        let destinations = Outputs::<PageFormat>::file(path).destinations()?;
        destinations.write(words, output, &|_, _, out| out.write_all(page.text().as_bytes()))?;
        return Ok(Status::Clean);
    }
    let found = find(arguments.pathway.as_deref(), &[])?;
    let Origin::Folder(root) = &found.origin else { return Err(Failure::new("atelier-nothing-here")) };
    found.say(words, false);
    // What cannot be opened is told here, where it was asked, and not in an empty page.
    found.read()?;
    let server = server::begin(root, &page)?;
    let values = [("path", paths::shown(root).into()), ("address", server.address().into())];
    output.write(|out| {
        writeln!(out, "{}", words.say("atelier-open", &values))?;
        writeln!(out, "{}", words.say("atelier-until", &[]))
    })?;
    if !arguments.no_open && !programs::open(server.address()) {
        output.write(|out| writeln!(out, "{}", words.say("atelier-no-browser", &[])))?;
    }
    server.until_closed();
    output.write(|out| writeln!(out, "{}", words.say("atelier-closed", &[])))?;
    Ok(Status::Clean)
}
