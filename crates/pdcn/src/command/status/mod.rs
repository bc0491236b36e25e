//! `pdcn status`: where the year stands, on one screen.

mod facts;
mod page;
mod step;

use pdcn_texts::Texts;

use self::facts::Facts;
use super::export::opened::PathwayArguments;
use crate::document::DocumentArguments;
use crate::output::Output;
use crate::system::paths::shown;
use crate::{Ending, Status};
use pdcn_emit::Origin;

/// The arguments of `pdcn status`.
#[derive(Debug, clap::Args)]
pub(crate) struct StatusArguments {
    #[command(flatten)]
    of: PathwayArguments,
    #[command(flatten)]
    to: DocumentArguments,
}

pub(crate) fn run(arguments: &StatusArguments, words: &Texts, output: &mut Output) -> Ending {
    let prepared = arguments.to.prepare()?;
    arguments.of.must_be_here("status")?;
    let opened = arguments.of.open(words)?;
    let root = match &opened.origin {
        Origin::Folder(root) => shown(root),
        Origin::Embedded => words.part("status-about", "embedded", &[]),
    };
    let current = opened.edition.as_deref().unwrap_or(opened.loaded.pathway.settings.current.as_str());
    let facts = Facts::of(&opened.loaded, current, opened.date);
    let document = page::page(&facts, root, words);
    let prepared = prepared.of(&opened.loaded.pathway.settings, &opened.origin)?;
    prepared.write(&document, words, output)?;
    Ok(Status::Clean)
}
