//! `pdcn export --all FOLDER`: everything that a school year needs, in one folder, with a home page.
//!
//! Nothing is ever deleted, and no file is replaced that an export did not write: what it wrote is in its manifest, each
//! file with its fingerprint. All documents are made before the first is written, so that an error leaves the folder as
//! it was; each file is then put there whole.

mod abreast;
mod folder;
mod index;
mod manifest;
mod piece;
mod pieces;
mod progress;
mod years;

use std::io::{self, Write as _};
use std::path::Path;

use pdcn_document::{Csv, Document, Format, Options, Print, Remark, Separator, check, remarks, write};
use pdcn_model::EditionIndex;
use pdcn_report::Context;
use pdcn_texts::{Language, Texts};

use self::manifest::Manifest;
use self::piece::{Make, Piece, Place};
use self::pieces::pieces;
use self::progress::Progress;
use self::years::Years;
use super::opened::PathwayArguments;
use crate::damage::{Damage, is_of_edition};
use crate::document::{print_of, remark};
use crate::failure::{Failure, listed};
use crate::output::Look;
use crate::{Outcome, Status};

/// The name of the home page.
const INDEX: &str = "index.html";

/// A file in the making: its name in the folder, and what it holds.
type Made = (String, Vec<u8>);

/// The files of a piece, and what is to be said of them.
type Files = (Vec<Made>, Vec<Remark>);

pub(super) fn run(path: &Path, force: bool, of: &PathwayArguments, words: &Texts) -> Outcome {
    folder::check(path)?;
    let opened = of.open(words)?;
    let edition = opened.edition()?;
    // Where the set as a whole is entered, and what comes from more than the edition, says all that is damaged.
    let damage = Damages {
        of_edition: Damage::of(&opened.loaded, &|path| is_of_edition(path, edition), words),
        of_all: Damage::of(&opened.loaded, &|_| true, words),
    };
    if edition.outcomes.is_empty() {
        damage.of_all.inspect(Damage::say);
        super::opened::say_nothing(edition, words);
        return Ok(Status::NothingChecked);
    }
    let index = EditionIndex::new(edition);
    let context = Context::new(&opened.loaded.pathway, &index, words).on(opened.date);
    let pieces = pieces(&context, &opened.loaded.sources);
    let years = Years::of(&opened.loaded, edition);
    let options = options(words, print_of(&opened.loaded.pathway.settings, &opened.origin)?);
    let progress = Progress::new(pieces.len(), words.say("export-making", &[]));
    let of_piece = |piece: &Piece| progress.after(|| make(piece, &context, years.as_ref(), &options, &damage));
    let made: Result<Vec<Files>, Failure> =
        abreast::each(&pieces, of_piece).map_err(|error| Failure::output(&error))?.into_iter().collect();
    let made = made?;
    progress.end();
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
    let mut home = index::document(&context, &listed);
    damage.of_all.as_ref().inspect(|damage| damage.mark(&mut home));
    files.push((INDEX.to_owned(), written(&home, Format::Html, &options)?));
    let manifest = Manifest::new(edition.id.as_str(), words.language().tag(), &files);
    let before = folder::prepare(path, &files, force)?;
    folder::put(path, &files, &manifest, &before)?;
    say(path, files.len(), &before.left(&manifest), words);
    remark::say(said, words);
    Ok(damage.of_all.inspect(Damage::say).map_or(Status::Clean, |_| Status::Findings))
}

/// What of the files could not be read.
struct Damages {
    of_edition: Option<Damage>,
    of_all: Option<Damage>,
}

impl Damages {
    /// What a document of a piece must say.
    fn of(&self, piece: &Piece) -> Option<&Damage> {
        match piece.section {
            Place::Changes | Place::Plan | Place::Other => self.of_all.as_ref(),
            _ => self.of_edition.as_ref(),
        }
    }
}

/// The files of a piece; none when the edition has nothing for it.
fn make(
    piece: &Piece,
    context: &Context<'_>,
    years: Option<&Years<'_>>,
    options: &Options,
    damage: &Damages,
) -> Result<Files, Failure> {
    let marked = |document: &Document<'_>| match damage.of(piece) {
        None => files(piece, document, options),
        Some(damage) => {
            let mut document = document.clone();
            damage.mark(&mut document);
            files(piece, &document, options)
        }
    };
    match &piece.make {
        Make::View(view) => view(context).map_or(Ok(Files::default()), |document| marked(&document)),
        Make::Changes(shown) => years.map_or(Ok(Files::default()), |years| years.give(*shown, context.texts, marked)),
    }
}

/// A document in the formats of its piece.
fn files(piece: &Piece, document: &Document<'_>, options: &Options) -> Result<Files, Failure> {
    let formats = piece.formats.iter().filter_map(|name| Format::of_name(name));
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
    let values = [
        ("path", path.display().to_string().into()),
        ("count", n_files.into()),
        ("index", path.join(INDEX).display().to_string().into()),
    ];
    // When even standard error is closed there is nobody left to tell.
    let _ = writeln!(stderr, "{}", words.say("export-written", &values));
    if !left.is_empty() {
        let line = words.say("export-left", &[("count", left.len().into())]);
        let _ = writeln!(stderr, "{line}{}", listed(left, words));
    }
}
