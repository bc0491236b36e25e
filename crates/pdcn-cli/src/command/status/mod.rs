//! `pdcn status`: where the year stands, on one screen.

mod facts;
mod page;

use std::io::{self, Write as _};

use pdcn_texts::Texts;

use self::facts::Facts;
use super::export::opened::PathwayArguments;
use crate::document::DocumentArguments;
use crate::find::Origin;
use crate::output::Output;
use crate::{Outcome, Status};

/// The arguments of `pdcn status`.
#[derive(Debug, clap::Args)]
pub(crate) struct StatusArguments {
    #[command(flatten)]
    of: PathwayArguments,
    #[command(flatten)]
    to: DocumentArguments,
}

pub(crate) fn run(arguments: &StatusArguments, words: &Texts, output: &mut Output) -> Outcome {
    let prepared = arguments.to.prepare()?;
    let opened = arguments.of.open(words)?;
    let Origin::Folder(root) = &opened.origin else {
        // When even standard error is closed there is nobody left to tell.
        let _ = writeln!(io::stderr().lock(), "{}", words.say("status-no-pathway", &[]));
        return Ok(Status::NothingChecked);
    };
    let current = opened.edition.as_deref().unwrap_or(opened.loaded.pathway.settings.current.as_str());
    let facts = Facts::of(&opened.loaded, current, opened.date);
    let document = page::page(&facts, root, words);
    let prepared = prepared.of(&opened.loaded.pathway.settings, &opened.origin)?;
    prepared.write(&document, words, output)?;
    Ok(Status::Clean)
}
