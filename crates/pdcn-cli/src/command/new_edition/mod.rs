//! `pdcn new-edition [ID]`: next year's edition, a copy of this year's to work on.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use pdcn_model::{Edition, EditionId};
use pdcn_source::{Folder, Loaded, Locator, load};
use pdcn_texts::Texts;
use pdcn_toml::{Place, apply};

use super::year;
use crate::failure::Failure;
use crate::find::{Found, SETTINGS, find};
use crate::output::Output;
use crate::outputs::file;
use crate::{Outcome, Status, folder};
use pdcn_emit::Origin;

/// The arguments of `pdcn new-edition`.
#[derive(Debug, clap::Args)]
pub(crate) struct NewEditionArguments {
    id: Option<String>,
    #[arg(long)]
    pathway: Option<PathBuf>,
    #[arg(long)]
    like: Option<String>,
    #[arg(long)]
    current: bool,
}

pub(crate) fn run(arguments: &NewEditionArguments, words: &Texts, output: &mut Output) -> Outcome {
    let found = find(arguments.pathway.as_deref(), &[])?;
    let Found { origin: Origin::Folder(root), .. } = &found else {
        return Err(Failure::new("failure-embedded-edition"));
    };
    found.say(words, false);
    let read = found.read()?;
    let loaded = load(read.clone());
    let edition = source(arguments.like.as_deref(), &loaded)?;
    let id = match &arguments.id {
        Some(id) => id.clone(),
        None => year::after(edition.id.as_str())
            .ok_or_else(|| Failure::new("failure-no-next-year").with("name", edition.id.as_str()))?,
    };
    // A year that is written otherwise than those that are there: most likely the same year.
    if let Some(year) = other_form(&id, edition.id.as_str()) {
        let failure = Failure::new("new-edition-form").with("id", id.as_str());
        return Err(failure.with("like", edition.id.as_str()).with("year", year));
    }
    if loaded.pathway.edition(&id).is_some() {
        return Err(Failure::new("failure-edition-exists").with("name", id));
    }
    let files = copy(&loaded, edition, &id);
    check(read, &loaded, &files, &id)?;
    let path = root.join("editions").join(&id);
    folder::create(&path, files.iter().map(|(name, text)| (name.clone(), text.as_str())))?;
    if arguments.current {
        make_current(&root.join(SETTINGS), &loaded, &id)?;
    }
    let values = [
        ("path", path.display().to_string().into()),
        ("edition", id.as_str().into()),
        ("like", edition.id.as_str().into()),
        ("current", loaded.pathway.settings.current.as_str().into()),
        ("outcomes", edition.outcomes.len().into()),
    ];
    let part = if arguments.current { "current" } else { "not-current" };
    output.write(|out| {
        writeln!(out, "{}\n{}", words.say("new-edition-done", &values), words.part("new-edition-done", part, &values))?;
        writeln!(out, "{}", words.say("new-edition-next", &values))
    })?;
    Ok(Status::Clean)
}

/// How a year is written that is not as the edition that is copied: `2027-2028` for `2027` or `2027-28`.
fn other_form(id: &str, like: &str) -> Option<String> {
    EditionId::from(like).school_year()?;
    let id = EditionId::from(id);
    let is_year = id.as_str().bytes().all(|sign| sign.is_ascii_digit() || sign == b'-') && id.school_year().is_none();
    let first = id.first_year().filter(|_| is_year)?;
    Some(format!("{first:04}-{:04}", first + 1))
}

/// The edition to copy: the one that is named, else the current one.
fn source<'l>(like: Option<&str>, loaded: &'l Loaded) -> Result<&'l Edition, Failure> {
    let pathway = &loaded.pathway;
    let name = like.unwrap_or(pathway.settings.current.as_str());
    Failure::check_editions(&[name.to_owned()], pathway)?;
    pathway.edition(name).ok_or_else(|| Failure::new("failure-edition-name").with("name", name))
}

/// The files of the new edition: those of the other, with its own id, status and edition before. Everything else, and
/// how it is written, stays; only comments that name the other edition name the new one.
fn copy(loaded: &Loaded, edition: &Edition, id: &str) -> BTreeMap<String, String> {
    let old = edition.id.as_str();
    let prefix = format!("editions/{}/", edition.folder);
    let mut files = BTreeMap::new();
    for (number, source) in (0..).zip(loaded.sources.files()) {
        let Some(name) = source.path.strip_prefix(&prefix) else { continue };
        let text = if number == edition.file { frame(loaded, edition, id) } else { source.text.to_string() };
        let renamed = text
            .split_inclusive('\n')
            .map(|line| if line.trim_start().starts_with('#') { line.replace(old, id) } else { line.to_owned() });
        files.insert(name.to_owned(), renamed.collect());
    }
    files
}

/// `edition.toml` of the new edition.
fn frame(loaded: &Loaded, edition: &Edition, id: &str) -> String {
    let mut locator = Locator::new(&loaded.sources);
    let text = &loaded.sources.file(edition.file).text;
    let place = |key: &'static str| Place::file(edition.file).key(key);
    let quoted = |words: &str| format!("\"{words}\"");
    let mut edits = vec![(locator.span(&place("id")), quoted(id)), (locator.span(&place("status")), quoted("draft"))];
    let previous = quoted(edition.id.as_str());
    if edition.previous.is_some() {
        edits.push((locator.span(&place("previous")), previous));
    } else {
        let end = locator.next_line(&place("status"));
        edits.push((end..end, format!("previous = {previous}\n")));
    }
    if let Some(seal) = edition.seal.as_ref().and_then(|_| locator.removal(&place("seal"))) {
        // A note about the seal goes with it: the edition that has it keeps both.
        edits.push((seal.bytes, String::new()));
    }
    // They stand on lines of their own: none touches another.
    apply(text, edits).unwrap_or_else(|_| text.to_string())
}

/// Makes sure that the copy reads as well as what it is a copy of.
fn check(mut read: Folder, before: &Loaded, files: &BTreeMap<String, String>, id: &str) -> Result<(), Failure> {
    for (name, text) in files {
        read.put(&format!("editions/{id}/{name}"), text.as_str());
    }
    let after = load(read);
    // An id that cannot be one was refused by the schema: nothing has been written anywhere yet.
    match after.pathway.edition(id).filter(|edition| edition.folder == id) {
        None => Err(Failure::new("failure-edition-name").with("name", id)),
        Some(_) if after.problems.len() > before.problems.len() => {
            Err(Failure::new("failure-broken-copy").with("name", id))
        }
        Some(_) => Ok(()),
    }
}

/// Calls the new edition the current one in the settings.
fn make_current(path: &Path, loaded: &Loaded, id: &str) -> Result<(), Failure> {
    let settings = (0..).zip(loaded.sources.files()).find(|(_, file)| file.path == SETTINGS);
    let Some((number, source)) = settings else { return Err(Failure::no_pathway(path)) };
    let bytes = Locator::new(&loaded.sources).span(&Place::file(number).key("current"));
    file::check(path)?;
    file::write(path, |out| write!(out, "{}\"{id}\"{}", &source.text[..bytes.start], &source.text[bytes.end..]))
}
