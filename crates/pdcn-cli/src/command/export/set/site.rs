//! `pdcn site FOLDER`: the pages of a school year, each of which leads to the others, with a page to search in.

use std::path::PathBuf;

use pdcn_document::{Format, Options, Print, Site};
use pdcn_report::Editions;
use pdcn_report::set::Piece;
use pdcn_report::site::{self, FINDER, HOME};
use pdcn_texts::{Text, Texts};

use super::{Made, Place, Workshop, folder, options, put, written};
use crate::command::export::opened::PathwayArguments;
use crate::command::export::view;
use crate::damage::Damage;
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
    folder::check(place.path)?;
    let opened = arguments.of.open(words)?;
    let edition = opened.edition()?;
    let id = edition.id.as_str();
    let editions = Editions::new(&opened.loaded);
    let damage = Damage::of(&opened.loaded, &|_| true, words);
    let context = editions.context(id, words, opened.date).filter(|_| !edition.outcomes.is_empty());
    let Some(context) = context else {
        damage.inspect(Damage::say);
        view::say(&[Text::new("view-nothing").with("edition", id)], words);
        return Ok(Status::NothingChecked);
    };
    let all = site::pieces(&editions, &context);
    let workshop =
        Workshop { editions: &editions, edition: id, words, date: opened.date, options: &Options::default() };
    // A page leads only to pages that there are: first it is asked which ones have something to say. What has an id does.
    let has = |piece: &Piece| {
        if piece.asked.has("id") { Ok(Some(())) } else { workshop.with(piece, |_| Ok(())) }
    };
    let has = workshop.all(&all, &has)?;
    let made: Vec<&Piece> = all.iter().zip(has).filter(|(_, has)| has.is_some()).map(|(piece, _)| piece).collect();
    let pages = site::pages(&context, &made);
    let site = Site { pages, style: STYLE.to_owned() };
    let options = Options { site, ..options(words, Print::default()) };
    let workshop = Workshop { options: &options, ..workshop };
    let page = |piece: &Piece| {
        let page = workshop.with(piece, |document| {
            // Who comes to a page on one thing reads what it says before what it is called.
            if piece.asked.has("id")
                && let Some(said) = document.subtitle.take()
            {
                document.subtitle = Some(std::mem::replace(&mut document.title, said));
            }
            document.place = Some(site::place(&context, Some(piece)));
            written(document, Format::Html, &options)
        })?;
        Ok(page.map(|bytes| (format!("{}.{}", piece.name, Format::Html.ending()), bytes)))
    };
    let mut files: Vec<Made> = workshop.all(&all, &page)?.into_iter().flatten().collect();
    let mut home = site::home(&context, &made);
    let mut finder = site::finder(&context, &made);
    for (name, document) in [(HOME, &mut home), (FINDER, &mut finder)] {
        damage.as_ref().inspect(|damage| damage.mark(document));
        files.push((name.to_owned(), written(document, Format::Html, &options)?));
    }
    for grade in &edition.grades {
        if let Some(mut document) = site::grade(&context, &editions, grade, &made) {
            damage.as_ref().inspect(|damage| damage.mark(&mut document));
            files.push((site::grade_file(grade), written(&document, Format::Html, &options)?));
        }
    }
    files.push((STYLE.to_owned(), Site::STYLE.as_bytes().to_vec()));
    put(&place, &files, id, words)?;
    Ok(damage.inspect(Damage::say).map_or(Status::Clean, |_| Status::Findings))
}
