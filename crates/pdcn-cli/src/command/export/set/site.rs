//! `pdcn site FOLDER`: the pages of a school year, each of which leads to the others, with a page to search in.

use std::path::PathBuf;

use pdcn_document::{Document, Format, Options, Print, Site};
use pdcn_report::set::Piece;
use pdcn_report::site::{self, FINDER, HOME};
use pdcn_texts::Texts;

use super::{Made, Place, Workshop, of_edition, options, put, written};
use crate::command::export::opened::PathwayArguments;
use crate::damage::Damage;
use crate::failure::Failure;
use crate::{Ending, Status};

/// The name of the style sheet.
const STYLE: &str = "style.css";

/// The arguments of `pdcn site`.
#[derive(Debug, clap::Args)]
pub(crate) struct SiteArguments {
    folder: PathBuf,
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    of: PathwayArguments,
}

pub(crate) fn run(arguments: &SiteArguments, words: &Texts) -> Ending {
    let place = Place { path: &arguments.folder, force: arguments.force };
    of_edition(place.path, &arguments.of, words, |opened, editions, context, words| {
        let (edition, damage) = (context.edition(), Damage::of(&opened.loaded, &|_| true, words));
        let plain = options(words, Print::default());
        let workshop = Workshop { editions, edition: edition.id.as_str(), words, date: opened.date, options: &plain };
        let document =
            |piece: &Piece| Ok(workshop.document(piece).map(|document| site::as_page(context, piece, document)));
        let pieces = site::pieces(editions, context);
        let documents = workshop.all(&pieces, &document)?;
        // A page leads only to pages that there are.
        let made: Vec<(&Piece, Document<'_>)> =
            pieces.iter().zip(documents).filter_map(|(piece, document)| Some((piece, document?))).collect();
        let pieces: Vec<&Piece> = made.iter().map(|(piece, _)| *piece).collect();
        let site = Site { pages: site::pages(context, &pieces), style: STYLE.to_owned() };
        let options = Options { site, ..plain.clone() };
        let page = |(piece, document): &(&Piece, Document<'_>)| {
            Ok((format!("{}.{}", piece.name, Format::Html.ending()), written(document, Format::Html, &options)?))
        };
        let mut files: Vec<Made> = workshop.all(&made, &page)?;
        let mut add = |name: String, mut document: Document<'_>| -> Result<(), Failure> {
            damage.as_ref().inspect(|damage| damage.mark(&mut document));
            files.push((name, written(&document, Format::Html, &options)?));
            Ok(())
        };
        add(HOME.to_owned(), site::home(context, &pieces))?;
        add(FINDER.to_owned(), site::finder(context, &pieces))?;
        for grade in &edition.grades {
            if let Some(document) = site::grade(context, editions, grade, &pieces) {
                add(site::grade_file(grade), document)?;
            }
        }
        files.push((STYLE.to_owned(), Site::STYLE.as_bytes().to_vec()));
        put(&place, &files, edition.id.as_str(), words)?;
        Ok(damage.inspect(Damage::say).map_or(Status::Clean, |_| Status::Findings))
    })
}
