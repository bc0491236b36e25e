//! `pdcn export --all FOLDER`: everything that a school year needs, in one folder, with a home page.
//!
//! Nothing is ever deleted, and no file is replaced that an export did not write: what it wrote is in its manifest, each
//! file with its fingerprint. All documents are made before the first is written, so that an error leaves the folder as
//! it was; each file is then put there whole.

mod abreast;
mod folder;
mod manifest;
mod progress;
mod site;

use std::io::{self, Write as _};
use std::path::Path;

use pdcn_document::{Csv, Document, Format, Options, Print, Remark, Separator, check, remarks, write};
use pdcn_model::Date;
use pdcn_report::set::{Piece, index, kit, pieces};
use pdcn_report::{Context, Editions, NoAnswer, Question};
use pdcn_texts::{Language, Text, Texts};

pub(crate) use self::manifest::Manifest;
use self::progress::Progress;
pub(crate) use self::site::{SiteArguments, run as run_site};
use super::arguments::Asking;
use super::opened::{Opened, PathwayArguments};
use super::{plans, view};
use crate::damage::Damage;
use crate::document::{print_of, remark};
use crate::failure::{Failure, listed};
use crate::system::paths::shown;
use crate::{Ending, Status};
use pdcn_emit::Look;

/// The name of the home page.
const INDEX: &str = "index.html";

/// A file in the making: its name in the folder, and what it holds.
type Made = (String, Vec<u8>);

/// The files of a piece, and what is to be said of them.
type Files = (Vec<Made>, Vec<Remark>);

pub(super) fn run(path: &Path, force: bool, of: &PathwayArguments, words: &Texts) -> Ending {
    of_edition(path, true, of, words, |opened, editions, context, words| {
        let pieces = pieces(editions, context);
        let print = print_of(&opened.loaded.pathway.settings, &opened.origin)?;
        make(&Place { path, force }, print, opened, editions, context, &pieces, words)
    })
}

/// Reads the edition that is asked for, for a folder that may be written to, and makes what is made of it; nothing of one without
/// outcomes.
fn of_edition(
    path: &Path,
    is_folder: bool,
    of: &PathwayArguments,
    words: &Texts,
    make: impl for<'a> FnOnce(&'a Opened, &'a Editions<'a>, &Context<'a>, &'a Texts) -> Ending,
) -> Ending {
    if is_folder {
        folder::check(path)?;
    }
    let opened = of.open(words)?;
    let edition = opened.edition()?;
    let editions = Editions::new(&opened.loaded);
    match editions.context(edition.id.as_str(), words, opened.date) {
        Some(context) if !edition.outcomes.is_empty() => make(&opened, &editions, &context, words),
        _ => {
            Damage::of(&opened.loaded, &|_| true, words).inspect(Damage::say);
            view::say(&[Text::new("view-nothing").with("edition", edition.id.as_str())], words);
            Ok(Status::NothingChecked)
        }
    }
}

/// What goes with the answer of a view, in a folder: what it was asked decides for which grades.
pub(super) fn run_kit(path: &Path, asking: &Asking, words: &Texts) -> Ending {
    folder::check(path)?;
    let mut asked = asking.asked.clone();
    let opened = asking.of.open_with(words, |origin, folder| plans::add(asking.view, &mut asked, origin, folder))?;
    let edition = opened.edition()?;
    let editions = Editions::new(&opened.loaded);
    let question = Question::new(asking.view, &editions, edition.id.as_str(), asked, words, opened.date);
    let question = question.ok_or_else(|| Failure::no_such_edition(edition.id.as_str(), &[]))?;
    match kit(&question) {
        Ok(pieces) => {
            let print = asking.to.print(&opened.loaded.pathway.settings, &opened.origin)?;
            make(&Place { path, force: false }, print, &opened, &editions, &question.context, &pieces, words)
        }
        Err(NoAnswer::Nothing(why)) => {
            Damage::of(&opened.loaded, &|_| true, words).inspect(Damage::say);
            view::say(&why, words);
            Ok(Status::NothingChecked)
        }
        Err(NoAnswer::Refused(refusal)) => Err(refusal.into()),
    }
}

/// The folder of a set.
struct Place<'p> {
    path: &'p Path,
    /// Files that no export wrote are replaced too.
    force: bool,
}

/// Makes all pieces, then puts them into the folder with their home page.
fn make<'a>(
    &Place { path, force }: &Place<'_>,
    print: Print,
    opened: &Opened,
    editions: &'a Editions<'a>,
    context: &Context<'a>,
    pieces: &[Piece],
    words: &'a Texts,
) -> Ending {
    let edition = context.edition();
    // Where the set as a whole is entered, all that is damaged is told.
    let damage = Damage::of(&opened.loaded, &|_| true, words);
    let options = options(words, print);
    let workshop = Workshop { editions, edition: edition.id.as_str(), words, date: opened.date, options: &options };
    let made = workshop.all(pieces, &|piece| workshop.files(piece))?;
    let mut files: Vec<Made> = Vec::new();
    // A piece of which the edition has nothing has no file, and no line on the home page.
    let mut listed: Vec<(&Piece, Vec<String>)> = Vec::new();
    let mut said = Vec::new();
    for (piece, (made, remarks)) in pieces.iter().zip(made) {
        said.extend(remarks);
        if !made.is_empty() {
            listed.push((piece, made.iter().map(|(name, _)| name.clone()).collect()));
        }
        files.extend(made);
    }
    let mut home = index(context, &listed);
    damage.as_ref().inspect(|damage| damage.mark(&mut home));
    files.push((INDEX.to_owned(), written(&home, Format::Html, &options)?));
    put(&Place { path, force }, &files, edition.id.as_str(), words)?;
    remark::say(said, words);
    Ok(damage.inspect(Damage::say).map_or(Status::Clean, |_| Status::Findings))
}

/// Puts files into the folder, and says so.
fn put(&Place { path, force }: &Place<'_>, files: &[Made], edition: &str, words: &Texts) -> Result<(), Failure> {
    let manifest = Manifest::new(edition, words.language().tag(), files);
    let before = folder::prepare(path, files, force)?;
    folder::put(path, files, &manifest, &before)?;
    say(path, files.len(), &before.left(&manifest), words);
    Ok(())
}

/// What the pieces of a set are made with.
struct Workshop<'a, 'w> {
    editions: &'a Editions<'a>,
    edition: &'a str,
    words: &'a Texts,
    date: Option<Date>,
    options: &'w Options,
}

impl<'a> Workshop<'a, '_> {
    /// What is made of each of many, side by side, with word of how far it has come.
    fn all<T: Sync, R: Send>(
        &self,
        items: &[T],
        make: &(dyn Fn(&T) -> Result<R, Failure> + Sync),
    ) -> Result<Vec<R>, Failure> {
        let progress = Progress::new(items.len(), self.words.say("export-making", &[]));
        let results =
            abreast::each(items, |item| progress.after(|| make(item))).map_err(|error| Failure::output(&error))?;
        let all = results.into_iter().collect();
        progress.end();
        all
    }

    /// The document of a piece; none when the edition has nothing for it.
    fn document(&self, piece: &Piece) -> Option<Document<'a>> {
        let asked = piece.asked.clone();
        let question = Question::new(piece.view, self.editions, self.edition, asked, self.words, self.date)?;
        let mut document = (piece.view.answer)(&question).ok()?.document;
        let files = |path: &str| (piece.view.files)(&question, path);
        Damage::of(self.editions.loaded, &files, self.words).inspect(|damage| damage.mark(&mut document));
        Some(document)
    }

    /// The files of a piece; none when the edition has nothing for it.
    fn files(&self, piece: &Piece) -> Result<Files, Failure> {
        self.document(piece)
            .map_or_else(|| Ok(Files::default()), |document| self::files(piece, &document, self.options))
    }
}

/// A document in the formats of its piece.
fn files(piece: &Piece, document: &Document<'_>, options: &Options) -> Result<Files, Failure> {
    let formats = piece.formats.iter().copied();
    let formats: Vec<Format> = formats.filter(|format| format.is_built() && format.can_show(document)).collect();
    let file = |&format: &Format| {
        let file = format!("{}.{}", piece.name, format.ending());
        written(document, format, options).map(|bytes| (file, bytes))
    };
    let remarks = formats.iter().flat_map(|&format| remarks(document, format)).collect();
    Ok((formats.iter().map(file).collect::<Result<_, _>>()?, remarks))
}

/// A document in a format, as the bytes of its file.
fn written(document: &Document<'_>, format: Format, options: &Options) -> Result<Vec<u8>, Failure> {
    check(document, format).map_err(Failure::from)?;
    let mut bytes = Vec::new();
    write(document, format, options, &mut bytes).map_err(|error| Failure::output(&error))?;
    Ok(bytes)
}

/// How the files of a set are written: as the pathway has its prints, and so that they open right with a double click.
fn options(words: &Texts, print: Print) -> Options {
    // In French, a spreadsheet wants semicolons; everywhere, it wants the mark.
    let separator = match words.language() {
        Language::French => Separator::Semicolon,
        Language::English => Separator::Comma,
    };
    let csv = Csv { separator, byte_order_mark: true };
    Options { width: Look::FILE.width, csv, print, ..Options::default() }
}

/// Says on standard error what there is now, and what is left of an earlier export.
fn say(path: &Path, n_files: usize, left: &[String], words: &Texts) {
    let mut stderr = io::stderr().lock();
    let values = [("path", shown(path).into()), ("count", n_files.into()), ("index", shown(&path.join(INDEX)).into())];
    // When even standard error is closed there is nobody left to tell.
    let _ = writeln!(stderr, "{}", words.say("export-written", &values));
    if !left.is_empty() {
        let line = words.say("export-left", &[("count", left.len().into())]);
        let _ = writeln!(stderr, "{line}{}", listed(left, words));
    }
}
