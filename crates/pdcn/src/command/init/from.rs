//! `pdcn init FOLDER --from TABLE`: reads a table that a place has already, guesses how it is to be understood or is told, shows
//! it with all that is not taken, and makes a pathway of it, whole or not at all.

use std::fs;
use std::path::Path;

use pdcn_model::{Date, Edition, EditionId, MAPPING_FILE};
use pdcn_source::{Folder, load, text_of};
use pdcn_texts::{Language, Text, Texts};
use pdcn_workbook::Unreadable;
use pdcn_workbook::table::{
    Frame, Mapping, Refusal, Sheet, files, guess, language, read_mapping, read_tables, refuse, take, unreadable,
    write_mapping,
};

use super::InitArguments;
use super::page::Page;
use crate::command::year;
use crate::failure::Failure;
use crate::output::Output;
use crate::system::paths::{shown, typed};
use crate::today::today;
use crate::{Ending, Status, folder, language as words_of};

/// The largest file that is read, in bytes: a hundred times the largest table seen.
const LARGEST: u64 = 256 << 20;

pub(super) fn run(
    arguments: &InitArguments,
    table: &Path,
    path: &Path,
    like: &'static [(&'static str, &'static str)],
    words: &Texts,
    output: &mut Output,
) -> Ending {
    // A folder that was made for the mapping alone is no pathway yet.
    let kept = arguments.mapping.as_deref().filter(|file| *file == path.join(MAPPING_FILE)).map(|_| MAPPING_FILE);
    folder::check(path, kept)?;
    let given = arguments.mapping.as_deref().map(text).transpose()?;
    let name = table.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let sheets = read_tables(&name, bytes(table)?).map_err(|why| failure(table, &unreadable(&why)))?;
    let like = load(Folder::from_texts(like.iter().copied())).pathway;
    let edition = like.current().ok_or_else(|| failure(table, &Refusal::NoGrades.text()))?;
    let (frame, mut mapping) = match (&given, &arguments.mapping) {
        (Some(text), Some(path)) => told(text, path, edition)?,
        _ => guessed(&sheets, edition, &name),
    };
    if let Some(asked) = &arguments.edition {
        asked.clone_into(&mut mapping.edition);
    }
    if let Some(year) = year::other_form(&mapping.edition, edition.id.as_str()) {
        return Err(Failure::new("init-edition-form").with("id", mapping.edition.as_str()).with("year", year));
    }
    if !is_edition(&mapping.edition) {
        return Err(Failure::new("init-edition-name").with("name", mapping.edition.as_str()));
    }
    refuse(&sheets, &mapping, None).map_err(|why| failure(table, &why.text()))?;
    let taken = take(&sheets, &mapping, &frame);
    let refused = refuse(&sheets, &mapping, Some(&taken));
    if mapping.n_unknown() == 0 {
        refused.clone().map_err(|why| failure(table, &why.text()))?;
    }
    mapping.strands.clone_from(&taken.strands);
    mapping.competencies.clone_from(&taken.competencies);
    let page = Page { table, path, mapping: &mapping, taken: &taken, frame: &frame, words };
    let proposed = || write_mapping(&mapping, &frame, words, &name);
    if refused.is_err() {
        let file = path.join(MAPPING_FILE);
        output.write(|out| page.begin(out))?;
        let failure = Failure::new("init-mapping-open").path(table).with("count", mapping.n_unknown());
        let failure = failure.with("typed", typed(path)).with("typed-file", typed(table));
        if let Some(own) = arguments.mapping.as_deref() {
            return Err(failure.with("mapping", shown(own)).with("typed-mapping", typed(own)).help("again"));
        }
        if arguments.dry_run {
            return Err(failure.help("shown"));
        }
        folder::create(path, [(MAPPING_FILE.to_owned(), proposed().as_str())], None)?;
        return Err(failure.with("mapping", shown(&file)).with("typed-mapping", typed(&file)));
    }
    if arguments.dry_run {
        output.write(|out| page.write(None, out))?;
        return Ok(Status::Clean);
    }
    let own = words_of::words(if mapping.language == "fr" { Language::French } else { Language::English });
    let mut whole = files(&taken, &mapping, &frame, &own, &name);
    check(&whole, table)?;
    // What a person has written stays as it is.
    whole.insert(MAPPING_FILE.to_owned(), given.unwrap_or_else(proposed));
    let whole = super::files(whole.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    folder::create(path, whole.iter().map(|(name, text)| (name.clone(), text.as_str())), kept)?;
    output.write(|out| page.write(Some(whole.len()), out))?;
    Ok(Status::Clean)
}

/// The grades, and how the tables are understood, as a file says.
fn told(text: &str, path: &Path, edition: &Edition) -> Result<(Frame, Mapping), Failure> {
    let unusable = |why: pdcn_workbook::table::Unusable| {
        let failure = Failure::new("init-mapping-unusable").path(path).with("line", why.line.unwrap_or(0));
        failure.with("why", why.text.clone()).with("do", why.text.part("help"))
    };
    let first = read_mapping(text, &Frame::of(edition, "")).map_err(unusable)?;
    Ok((Frame::of(edition, &first.language), first))
}

/// The grades, and how the tables are understood, as it is guessed.
fn guessed(sheets: &[Sheet], edition: &Edition, name: &str) -> (Frame, Mapping) {
    let frame = Frame::of(edition, &language(sheets));
    let year = today().map(Date::school_year).map(|year| format!("{year}-{}", year + 1));
    let mapping = guess(sheets, &frame, name, year.as_deref().unwrap_or(edition.id.as_str()));
    (frame, mapping)
}

fn is_edition(id: &str) -> bool {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || matches!(character, '.' | '-');
    let ends = |character: char| character.is_ascii_alphanumeric();
    id.chars().all(is_plain) && id.starts_with(ends) && id.ends_with(ends) && !EditionId::from(id).is_empty()
}

/// Makes sure that what would be written is read without a problem.
fn check(files: &std::collections::BTreeMap<String, String>, table: &Path) -> Result<(), Failure> {
    let loaded = load(Folder::from_texts(files.iter().map(|(path, text)| (path.clone(), text.as_str()))));
    let Some(problem) = loaded.problems.first() else { return Ok(()) };
    let file = loaded.sources.file(problem.place().file).path.clone();
    Err(Failure::new("init-broken").path(table).with("detail", file))
}

/// The bytes of a file, unless there are far too many.
fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => Failure::no_such_path(path),
        _ => Failure::read(path, &error),
    };
    let there = fs::metadata(path).map_err(failed)?;
    if there.is_dir() {
        return Err(Failure::new("init-from-folder").path(path));
    }
    if there.len() > LARGEST {
        return Err(failure(path, &unreadable(&Unreadable::TooLarge)));
    }
    fs::read(path).map_err(failed)
}

fn text(path: &Path) -> Result<String, Failure> {
    Ok(text_of(bytes(path)?).trim_start_matches('\u{feff}').to_owned())
}

/// Why nothing is begun from a table.
fn failure(path: &Path, why: &Text) -> Failure {
    Failure::new("init-from-unreadable").path(path).with("why", why.clone()).with("do", why.part("help"))
}
