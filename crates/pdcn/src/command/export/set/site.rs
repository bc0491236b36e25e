//! `pdcn site FOLDER`: the pages of a school year, each of which leads to the others, with a page to search in; `-o FILE` puts them
//! into one file, to be sent.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use pdcn_document::{
    Document, Format, Options, Place as PlaceOfPage, Print, Site, Twin, site_style, sitemap, write_together,
};
use pdcn_report::set::Piece;
use pdcn_report::site::{self, Address, FINDER, HOME};
use pdcn_texts::{Language, Texts};

use super::{Made, Place, Workshop, of_edition, options, put, written};
use crate::command::export::opened::PathwayArguments;
use crate::damage::Damage;
use crate::failure::Failure;
use crate::language;
use crate::outputs::{file, say_written};
use crate::{Ending, Status};

/// The feed of what changed.
const FEED: &str = "feed.xml";
/// The list of pages for programs that search.
const SITEMAP: &str = "sitemap.xml";

/// The arguments of `pdcn site`.
#[derive(Debug, clap::Args)]
pub(crate) struct SiteArguments {
    #[arg(required_unless_present = "output")]
    folder: Option<PathBuf>,
    #[arg(short, long, conflicts_with_all = ["folder", "force", "address", "bilingual"])]
    output: Option<PathBuf>,
    #[arg(long)]
    address: Option<String>,
    #[arg(long)]
    bilingual: bool,
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    of: PathwayArguments,
}

pub(crate) fn run(arguments: &SiteArguments, words: &Texts) -> Ending {
    match (&arguments.output, &arguments.folder) {
        (Some(output), _) => {
            file::check(output)?;
            make(output, arguments, &Address::default(), words, &mut |pages, damage| {
                file::write(output, |out| pages.together(out))?;
                say_written(output, Format::Html.name(), words);
                damage.inspect(|damage| damage.say());
                Ok(())
            })
        }
        (None, Some(folder)) => to_folder(folder, arguments, words),
        // The command line asks for one or the other.
        (None, None) => Ok(Status::NothingChecked),
    }
}

/// The pages as files of a folder; in both languages, when that is asked for, those of the other with its tag in their names.
fn to_folder(folder: &Path, arguments: &SiteArguments, words: &Texts) -> Ending {
    let base = arguments.address.as_deref().map(base).transpose()?.unwrap_or_default();
    let place = Place { path: folder, force: arguments.force };
    let here = Address { base, tag: String::new() };
    let other = arguments.bilingual.then(|| language::words(words.language().other()));
    // The language that has no tag in its names is the one that was asked for.
    let there = other.as_ref().map(|other| Address { tag: format!(".{}", other.language().tag()), ..here.clone() });
    let (mut files, mut edition) = (Vec::new(), String::new());
    let twin = there.as_ref().zip(other.as_ref()).map(|(there, other)| (there, other.language()));
    let status = make(folder, arguments, &here, words, &mut |pages, damage| {
        files.extend(pages.files(&here, twin)?);
        edition.clone_from(&pages.edition);
        damage.inspect(|damage| damage.say());
        Ok(())
    })?;
    if edition.is_empty() {
        return Ok(status);
    }
    if let Some((there, other)) = there.as_ref().zip(other.as_ref()) {
        let twin = Some((&here, words.language()));
        make(folder, arguments, there, other, &mut |pages, _| {
            files.extend(pages.files(there, twin)?);
            Ok(())
        })?;
    }
    put(&place, &files, &edition, words)?;
    Ok(status)
}

/// An address that pages can be added to.
fn base(given: &str) -> Result<String, Failure> {
    if !given.starts_with("https://") && !given.starts_with("http://") || given.contains(['#', '?', ' ']) {
        return Err(Failure::new("site-address").with("address", given));
    }
    Ok(format!("{}/", given.trim_end_matches('/')))
}

/// Does something with the pages, told what is damaged in the pathway.
type Then<'t> = dyn FnMut(&mut Pages<'_, '_>, Option<&Damage>) -> Result<(), Failure> + 't;

/// Makes the pages in a language, and does something with them.
fn make(path: &Path, arguments: &SiteArguments, address: &Address, words: &Texts, then: &mut Then<'_>) -> Ending {
    of_edition(path, arguments.output.is_none(), &arguments.of, words, |opened, editions, context, words| {
        let (edition, damage) = (context.edition(), Damage::of(&opened.loaded, &|_| true, words));
        let options = options(words, Print::default());
        let workshop = Workshop { editions, edition: edition.id.as_str(), words, date: opened.date, options: &options };
        let document = |piece: &Piece| {
            // Any file may have something to say about one thing; other pages are marked by the files that they are made from.
            let of_thing = site::thing(context, editions, piece).map(|document| marked(document, damage.as_ref()));
            let document = of_thing.or_else(|| workshop.document(piece));
            Ok(document.map(|document| site::as_page(context, piece, document, address)))
        };
        let pieces = site::pieces(editions, context);
        let documents = workshop.all(&pieces, &document)?;
        // A page leads only to pages that there are.
        let (pieces, mut documents): (Vec<&Piece>, Vec<Document<'_>>) =
            pieces.iter().zip(documents).filter_map(|(piece, document)| Some((piece, document?))).unzip();
        site::lead_to_tables(context, &pieces, &mut documents);
        let mut pages = vec![
            (HOME.to_owned(), marked(site::home(context, &pieces, address), damage.as_ref())),
            (FINDER.to_owned(), marked(site::finder(context, &pieces), damage.as_ref())),
        ];
        for grade in &edition.grades {
            let document = site::grade(context, editions, grade, &pieces);
            pages.extend(document.map(|document| (site::grade_file(grade), marked(document, damage.as_ref()))));
        }
        let name = |piece: &Piece| format!("{}.{}", piece.name, Format::Html.ending());
        pages.extend(pieces.iter().map(|piece| name(piece)).zip(documents));
        let mut pages = Pages {
            pages,
            of_ids: site::pages(context, &pieces),
            feed: site::feed(context, editions, address).map(|feed| feed.atom()),
            edition: edition.id.to_string(),
            workshop: &workshop,
        };
        then(&mut pages, damage.as_ref())?;
        Ok(if damage.is_some() { Status::Findings } else { Status::Clean })
    })
}

/// A document that says which damage it was made beside.
fn marked<'a>(mut document: Document<'a>, damage: Option<&Damage>) -> Document<'a> {
    damage.inspect(|damage| damage.mark(&mut document));
    document
}

/// The pages of a site in a language, the home page first.
struct Pages<'w, 'a> {
    /// Each by the name of its file.
    pages: Vec<(String, Document<'a>)>,
    /// The pages that ids lead to.
    of_ids: BTreeMap<String, String>,
    /// What tells of changes, where it is known where it will be read and on which day it was made.
    feed: Option<String>,
    edition: String,
    workshop: &'w Workshop<'a, 'w>,
}

impl Pages<'_, '_> {
    /// The pages as files, with what they share; `twin` is where the same pages are in another language.
    fn files(&mut self, address: &Address, twin: Option<(&Address, Language)>) -> Result<Vec<Made>, Failure> {
        for (name, document) in &mut self.pages {
            let place = document.place.get_or_insert_with(PlaceOfPage::default);
            if address.is_known() {
                place.address = address.of(name).into();
            }
            place.twin = twin.map(|(there, language)| Twin {
                words: language.name().into(),
                language: language.regional_tag().into(),
                address: there.file(name).into(),
            });
        }
        let moved = |(name, _): &(String, Document<'_>)| (name.clone(), address.file(name));
        let site = Site {
            pages: self.of_ids.clone(),
            style: address.file("style.css"),
            feed: self.feed.as_ref().map(|_| address.file(FEED)).unwrap_or_default(),
            moved: if address.tag.is_empty() { BTreeMap::new() } else { self.pages.iter().map(moved).collect() },
        };
        let documents: Vec<&Document<'_>> = self.pages.iter().map(|(_, document)| document).collect();
        let mut files: Vec<Made> = vec![(site.style.clone(), site_style(&documents).into_bytes())];
        files.extend(self.feed.take().map(|feed| (site.feed.clone(), feed.into_bytes())));
        let options = Options { site, ..self.workshop.options.clone() };
        let write = |(name, document): &(String, Document<'_>)| {
            Ok((address.file(name), written(document, Format::Html, &options)?))
        };
        files.extend(self.workshop.all(&self.pages, &write)?);
        if address.is_known() {
            let pages: Vec<String> = self.pages.iter().map(|(name, _)| address.of(name)).collect();
            files.push((address.file(SITEMAP), sitemap(pages.iter().map(String::as_str)).into_bytes()));
        }
        Ok(files)
    }

    /// The pages as one file.
    fn together(&self, out: &mut dyn std::io::Write) -> std::io::Result<()> {
        let name = |file: &str| file.rsplit_once('.').map_or(file, |(stem, _)| stem).to_owned();
        let names: Vec<String> = self.pages.iter().map(|(file, _)| name(file)).collect();
        let moved = self.pages.iter().zip(&names).map(|((file, _), name)| (file.clone(), format!("#{name}")));
        let site = Site { pages: self.of_ids.clone(), moved: moved.collect(), ..Site::default() };
        let pages: Vec<(&str, &Document<'_>)> =
            names.iter().map(String::as_str).zip(self.pages.iter().map(|(_, document)| document)).collect();
        write_together(&pages, &site, out)
    }
}
