//! `pdcn export --all FOLDER`: everything that a school year needs, in one folder, with a home page.
//!
//! Nothing is ever deleted, and no file is replaced that an export did not write: what it wrote is in its manifest, each
//! file with its fingerprint. All documents are made before the first is written, so that an error leaves the folder as
//! it was; each file is then put there whole.

mod folder;
mod index;
mod manifest;
mod piece;
mod progress;

use std::io::{self, Write as _};
use std::path::Path;

use pdcn_document::{Csv, Format, Options, Separator, check, write};
use pdcn_model::EditionIndex;
use pdcn_report::Context;
use pdcn_texts::{Language, Texts};
use rayon::prelude::*;

use self::manifest::Manifest;
use self::piece::{Piece, pieces};
use self::progress::Progress;
use super::opened::PathwayArguments;
use crate::error::Failure;
use crate::output::Look;
use crate::{Outcome, Status};

/// The name of the home page.
const INDEX: &str = "index.html";

/// A file in the making: its name in the folder, and what it holds.
type Made = (String, Vec<u8>);

pub(super) fn run(path: &Path, force: bool, of: &PathwayArguments, words: &Texts) -> Outcome {
    folder::check(path)?;
    let opened = of.open(words)?;
    let edition = opened.edition()?;
    if edition.outcomes.is_empty() {
        super::opened::say_nothing(edition, words);
        return Ok(Status::NothingChecked);
    }
    let index = EditionIndex::new(edition);
    let context = Context::new(&opened.loaded.pathway, &index, words).on(opened.date);
    let pieces = pieces(&context);
    let progress = Progress::new(pieces.len());
    let made: Vec<Vec<Made>> =
        pieces.par_iter().map(|piece| progress.after(|| make(piece, &context))).collect::<Result<_, _>>()?;
    progress.end();
    let mut files: Vec<Made> = Vec::new();
    // A piece of which the edition has nothing has no file, and no line on the home page.
    let mut listed: Vec<(&Piece, Vec<String>)> = Vec::new();
    for (piece, made) in pieces.iter().zip(made) {
        if !made.is_empty() {
            listed.push((piece, made.iter().map(|(name, _)| name.clone()).collect()));
        }
        files.extend(made);
    }
    let home = index::document(&context, &listed);
    files.push((INDEX.to_owned(), written(&home, Format::Html, words)?));
    let manifest = Manifest::new(edition.id.as_str(), words.language().tag(), &files);
    let before = folder::prepare(path, &files, force)?;
    folder::put(path, &files, &manifest, &before)?;
    say(path, files.len(), &before.left(&manifest), words);
    Ok(Status::Clean)
}

/// The files of a piece; none when the edition has nothing for it.
fn make(piece: &Piece, context: &Context<'_>) -> Result<Vec<Made>, Failure> {
    let Some(document) = (piece.make)(context) else { return Ok(Vec::new()) };
    let file = |name: &&str| {
        let format = Format::of_name(name)?;
        let file = format!("{}.{}", piece.name, format.ending());
        Some(written(&document, format, context.texts).map(|bytes| (file, bytes)))
    };
    piece.formats.iter().filter_map(file).collect()
}

/// A document in a format, as the bytes of its file.
fn written(document: &pdcn_document::Document<'_>, format: Format, words: &Texts) -> Result<Vec<u8>, Failure> {
    check(document, format).map_err(Failure::Excess)?;
    // Opens right with a double click: in French, a spreadsheet wants semicolons; everywhere, it wants the mark.
    let separator = match words.language() {
        Language::French => Separator::Semicolon,
        Language::English => Separator::Comma,
    };
    let csv = Csv { separator, byte_order_mark: true };
    let options = Options { width: Look::FILE.width, csv, ..Options::default() };
    let mut bytes = Vec::new();
    write(document, format, &options, &mut bytes).map_err(Failure::Output)?;
    Ok(bytes)
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
        let values = [("count", left.len().into()), ("files", left.join(", ").into())];
        let _ = writeln!(stderr, "{}", words.say("export-left", &values));
    }
}
