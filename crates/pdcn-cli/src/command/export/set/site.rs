//! `pdcn site FOLDER`: the pages of a school year, each of which leads to the others, with a page to search in; `-o FILE` puts them
//! into one file, to be sent.

use std::collections::BTreeMap;
use std::path::PathBuf;

use pdcn_document::{
    Document, Format, Options, Place as PlaceOfPage, Print, Site, Twin, site_style, sitemap, write_together,
};
use pdcn_report::set::Piece;
use pdcn_report::site::{self, FINDER, HOME};
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
            let write = |pages: &Pages<'_, '_>| {
                file::write(output, |out| pages.together(out))?;
                say_written(output, Format::Html.name(), words);
                Ok(())
            };
            make(output, arguments, words, &write)
        }
        (None, Some(folder)) => to_folder(folder, arguments, words),
        // The command line asks for one or the other.
        (None, None) => Ok(Status::NothingChecked),
    }
}

/// The pages as files of a folder; in both languages, when that is asked for, those of the other with its tag in their names.
fn to_folder(folder: &std::path::Path, arguments: &SiteArguments, words: &Texts) -> Ending {
    let place = Place { path: folder, force: arguments.force };
    let address = arguments.address.as_deref().map(address).transpose()?.unwrap_or_default();
    let other = arguments.bilingual.then(|| language::words(words.language().other()));
    let files = std::cell::RefCell::new((Vec::new(), String::new()));
    let add = |pages: &Pages<'_, '_>, tag: &str, other: Option<Language>| {
        let (made, edition) = &mut *files.borrow_mut();
        made.extend(pages.files(tag, other, &address)?);
        pages.edition.clone_into(edition);
        Ok(())
    };
    let with = other.as_ref().map(Texts::language);
    let status = make(folder, arguments, words, &|pages| add(pages, "", with))?;
    if !matches!(status, Status::Clean | Status::Findings) {
        return Ok(status);
    }
    if let Some(texts) = &other {
        let tag = format!(".{}", texts.language().tag());
        make(folder, arguments, texts, &|pages| add(pages, &tag, Some(words.language())))?;
    }
    let (files, edition) = files.into_inner();
    put(&place, &files, &edition, words)?;
    Ok(status)
}

/// An address that pages can be added to.
fn address(given: &str) -> Result<String, Failure> {
    if !given.starts_with("https://") && !given.starts_with("http://") || given.contains(['#', '?', ' ']) {
        return Err(Failure::new("site-address").with("address", given));
    }
    Ok(format!("{}/", given.trim_end_matches('/')))
}

/// Makes the pages in a language, and does something with them.
fn make(
    path: &std::path::Path,
    arguments: &SiteArguments,
    words: &Texts,
    then: &dyn Fn(&Pages<'_, '_>) -> Result<(), Failure>,
) -> Ending {
    let address = arguments.address.as_deref().map(address).transpose()?.unwrap_or_default();
    of_edition(path, arguments.output.is_none(), &arguments.of, words, |opened, editions, context, words| {
        let (edition, damage) = (context.edition(), Damage::of(&opened.loaded, &|_| true, words));
        let options = options(words, Print::default());
        let workshop = Workshop { editions, edition: edition.id.as_str(), words, date: opened.date, options: &options };
        let document = |piece: &Piece| {
            let mut document = site::thing(context, editions, piece).or_else(|| workshop.document(piece));
            damage.as_ref().into_iter().zip(&mut document).for_each(|(damage, document)| damage.mark(document));
            Ok(document.map(|document| site::as_page(context, piece, document, &address)))
        };
        let pieces = site::pieces(editions, context);
        let documents = workshop.all(&pieces, &document)?;
        // A page leads only to pages that there are.
        let (pieces, documents): (Vec<&Piece>, Vec<Document<'_>>) =
            pieces.iter().zip(documents).filter_map(|(piece, document)| Some((piece, document?))).unzip();
        let mut pages = vec![
            (HOME.to_owned(), site::home(context, &pieces, &address)),
            (FINDER.to_owned(), site::finder(context, &pieces)),
        ];
        for grade in &edition.grades {
            let document = site::grade(context, editions, grade, &pieces);
            pages.extend(document.map(|document| (site::grade_file(grade), document)));
        }
        for (_, document) in &mut pages {
            damage.as_ref().inspect(|damage| damage.mark(document));
        }
        let name = |piece: &Piece| format!("{}.{}", piece.name, Format::Html.ending());
        pages.extend(pieces.iter().map(|piece| name(piece)).zip(documents));
        then(&Pages {
            pages,
            of_ids: site::pages(context, &pieces),
            feed: site::feed(context, editions, &address).atom(),
            edition: edition.id.to_string(),
            workshop: &workshop,
        })?;
        Ok(damage.inspect(Damage::say).map_or(Status::Clean, |_| Status::Findings))
    })
}

/// The pages of a site in a language, the home page first.
struct Pages<'w, 'a> {
    /// Each by the name of its file.
    pages: Vec<(String, Document<'a>)>,
    /// The pages that ids lead to.
    of_ids: BTreeMap<String, String>,
    feed: String,
    edition: String,
    workshop: &'w Workshop<'a, 'w>,
}

impl Pages<'_, '_> {
    /// The pages as files, with what they share; `tag` stands before the ending of each name, and `other` is the language in which
    /// the same pages are made too.
    fn files(&self, tag: &str, other: Option<Language>, address: &str) -> Result<Vec<Made>, Failure> {
        let tagged = |name: &str, tag: &str| match name.rsplit_once('.') {
            Some((stem, ending)) if !tag.is_empty() => format!("{stem}{tag}.{ending}"),
            _ => name.to_owned(),
        };
        let moved = |(name, _): &(String, Document<'_>)| (name.clone(), tagged(name, tag));
        let site = Site {
            pages: self.of_ids.clone(),
            style: tagged("style.css", tag),
            feed: tagged(FEED, tag),
            moved: if tag.is_empty() { BTreeMap::new() } else { self.pages.iter().map(moved).collect() },
        };
        let documents: Vec<&Document<'_>> = self.pages.iter().map(|(_, document)| document).collect();
        let mut files: Vec<Made> = vec![
            (site.style.clone(), site_style(&documents).into_bytes()),
            (site.feed.clone(), self.feed.clone().into_bytes()),
        ];
        let options = Options { site, ..self.workshop.options.clone() };
        let write = |(name, document): &(String, Document<'_>)| {
            let mut document = document.clone();
            let here = tagged(name, tag);
            let place = document.place.get_or_insert_with(PlaceOfPage::default);
            if !address.is_empty() {
                place.address = format!("{address}{here}").into();
            }
            place.twin = other.map(|other| Twin {
                words: other.name().into(),
                language: other.regional_tag().into(),
                // The language that has no tag in its names is the one that was asked for.
                address: if tag.is_empty() { tagged(name, &format!(".{}", other.tag())) } else { name.clone() }.into(),
            });
            Ok((here, written(&document, Format::Html, &options)?))
        };
        files.extend(self.workshop.all(&self.pages, &write)?);
        if !address.is_empty() {
            let pages: Vec<String> =
                self.pages.iter().map(|(name, _)| format!("{address}{}", tagged(name, tag))).collect();
            files.push((tagged(SITEMAP, tag), sitemap(pages.iter().map(String::as_str)).into_bytes()));
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
