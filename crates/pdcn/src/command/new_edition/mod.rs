//! `pdcn new-edition [ID]`: next year's edition, a copy of this year's to work on.

use std::path::PathBuf;
use std::sync::Arc;

use pdcn_edit::{FileChange, NewEdition, propose};
use pdcn_model::Edition;
use pdcn_source::{Loaded, Problem, load};
use pdcn_texts::Texts;

use super::year;
use crate::failure::Failure;
use crate::find::{Found, find};
use crate::output::Output;
use crate::outputs::together::{self, Replacement};
use crate::system::paths::shown;
use crate::{Ending, Status, folder};
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

pub(crate) fn run(arguments: &NewEditionArguments, words: &Texts, output: &mut Output) -> Ending {
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
    if let Some(year) = year::other_form(&id, edition.id.as_str()) {
        let failure = Failure::new("new-edition-form").with("id", id.as_str());
        return Err(failure.with("like", edition.id.as_str()).with("year", year));
    }
    if loaded.pathway.edition(&id).is_some() {
        return Err(Failure::new("failure-edition-exists").with("name", id));
    }
    let request = NewEdition { id: id.clone(), current: arguments.current };
    let proposal =
        propose(&read, edition.id.as_str(), &[request.into()]).map_err(|_| refused(&loaded, edition, &id))?;
    let path = root.join("editions").join(&id);
    let prefix = format!("editions/{id}/");
    let (files, settings): (Vec<_>, Vec<_>) =
        proposal.files.iter().partition(|file| file.path.starts_with(&prefix) && file.before.is_none());
    let file = |file: &&FileChange| Some((file.path.strip_prefix(&prefix)?.to_owned(), file.after.clone()?));
    let files: Vec<(String, Arc<str>)> = files.iter().filter_map(file).collect();
    folder::create(&path, files.iter().map(|(name, text)| (name.clone(), &**text)), None)?;
    let settings = settings.into_iter().map(|file| Replacement::of(root, file));
    together::replace(&settings.collect::<Vec<_>>())?;
    let values = [
        ("path", shown(&path).into()),
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

/// The edition to copy: the one that is named, else the current one.
fn source<'l>(like: Option<&str>, loaded: &'l Loaded) -> Result<&'l Edition, Failure> {
    let pathway = &loaded.pathway;
    let name = like.unwrap_or(pathway.settings.current.as_str());
    Failure::check_editions(&[name.to_owned()], pathway)?;
    pathway.edition(name).ok_or_else(|| Failure::new("failure-edition-name").with("name", name))
}

/// Why there is no such edition: what is copied cannot be read as a whole, else it is an id that cannot be one.
fn refused(loaded: &Loaded, edition: &Edition, id: &str) -> Failure {
    let path = |problem: &Problem| loaded.sources.file(problem.place().file).path.as_str();
    let is_broken = loaded.problems.iter().any(|problem| edition.has_file(path(problem)));
    Failure::new(if is_broken { "failure-broken-copy" } else { "failure-edition-name" }).with("name", id)
}
