//! Which two editions are meant.
//!
//! A side is looked for in this order: an edition of the pathway, by its id; a folder, with a pathway or of an edition;
//! a revision of the pathway in git. What is written as a path (`./…`, with a `/`) is no id. `WHERE:EDITION` names an
//! edition of a folder or of a revision. When a name could mean something else too, that is said.

use std::cmp::Ordering;
use std::ffi::OsStr;
use std::path::Path;

use pdcn_emit::{Origin, Provenance};
use pdcn_model::Edition;
use pdcn_source::{Locator, load, nearest};
use pdcn_texts::{Text, Texts};
use pdcn_toml::Lines;

use super::git::{NoGit, NotThere, Repository};
use super::source::Source;
use crate::failure::Failure;
use crate::find::{Found, SETTINGS, find};

/// The two sides, and the pathways that they are in.
#[derive(Debug)]
pub(super) struct Sides {
    pub(super) sources: Vec<Source>,
    pub(super) old: Place,
    pub(super) new: Place,
    /// What is to be said of how they were found.
    pub(super) notes: Vec<String>,
}

/// An edition among the pathways that were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The pathway.
    pub(super) source: usize,
    /// The position of the edition in it.
    pub(super) edition: usize,
}

impl Sides {
    pub(super) fn source(&self, place: Place) -> &Source {
        &self.sources[place.source]
    }

    pub(super) fn edition(&self, place: Place) -> &Edition {
        &self.source(place).loaded.pathway.editions[place.edition]
    }
}

/// Finds and reads both sides.
pub(super) fn sides(
    pathway: Option<&Path>,
    old: Option<&OsStr>,
    new: Option<&OsStr>,
    words: &Texts,
) -> Result<Sides, Failure> {
    let mut search =
        Search { found: find(pathway, &[])?, words, sources: Vec::new(), repository: None, notes: Vec::new() };
    let Some(old) = old else {
        let (old, new) = search.newest()?;
        return Ok(Sides { sources: search.sources, old, new, notes: search.notes });
    };
    let first = search.side(old)?;
    let second = if let Some(new) = new {
        search.side(new)?
    } else {
        let working = search.working()?;
        let current = search.current(working)?;
        // Against itself, the current edition has nothing to say: what comes after it is meant.
        if current == first { search.next(first).unwrap_or(current) } else { current }
    };
    if first == second && new.is_none_or(|new| new == old || !search.is_revision(first)) {
        let source = &search.sources[first.source];
        let editions = &source.loaded.pathway.editions;
        let known: Vec<&str> = editions.iter().map(|edition| edition.id.as_str()).collect();
        let edition = editions[first.edition].id.to_string();
        return Err(Failure::new("failure-same-side")
            .with("edition", edition)
            .with("place", source.from.words(words))
            .known::<&str>(&known));
    }
    Ok(Sides { sources: search.sources, old: first, new: second, notes: search.notes })
}

struct Search<'w> {
    found: Found,
    words: &'w Texts,
    sources: Vec<Source>,
    repository: Option<Result<Repository, NoGit>>,
    notes: Vec<String>,
}

impl Search<'_> {
    fn is_revision(&self, place: Place) -> bool {
        matches!(self.sources[place.source].from, Provenance::Revision { .. })
    }

    /// What an argument names.
    fn side(&mut self, argument: &OsStr) -> Result<Place, Failure> {
        let path = Path::new(argument);
        let name = argument.to_str().unwrap_or_default();
        let is_path = name.starts_with('.') || name.contains(['/', '\\']) || name.is_empty();
        if !is_path {
            let working = self.working()?;
            if let Some(place) = self.edition(working, name)? {
                self.say_what_else(name);
                return Ok(place);
            }
        }
        if path.is_dir() {
            return self.folder(path);
        }
        if let Some((folder, edition)) = name.rsplit_once(':')
            && Path::new(folder).is_dir()
        {
            let source = self.pathway_at(Path::new(folder))?;
            return self.edition(source, edition)?.ok_or_else(|| self.no_such_edition(source, edition));
        }
        self.revision(argument, name)
    }

    /// The newest edition of the pathway, which may be a draft after the current one, and the one that it calls previous.
    fn newest(&mut self) -> Result<(Place, Place), Failure> {
        let source = self.working()?;
        let pathway = &self.sources[source].loaded.pathway;
        let later = |one: &&Edition, other: &&Edition| {
            if pathway.comes_after(one, other) { Ordering::Greater } else { Ordering::Less }
        };
        let place = || self.sources[source].from.words(self.words);
        let Some(newest) = pathway.editions.iter().filter(|edition| !edition.id.is_empty()).max_by(later) else {
            return Err(Failure::new("failure-no-editions").with("place", place()));
        };
        let previous = newest.previous.as_ref().map(|id| id.as_str().to_owned()).unwrap_or_default();
        let id = newest.id.as_str().to_owned();
        let no_previous = || {
            Failure::new("failure-no-previous")
                .with("edition", id.as_str())
                .with("place", place())
                .known(&self.known(source))
        };
        let old = self.edition(source, &previous)?.ok_or_else(no_previous)?;
        let new = self.edition(source, &id)?.ok_or_else(no_previous)?;
        Ok((old, new))
    }

    /// The pathway that is worked on.
    fn working(&mut self) -> Result<usize, Failure> {
        let origin = self.found.origin.clone();
        // The sides say by themselves when they are those of the embedded pathway.
        if self.sources.is_empty() {
            self.found.say(self.words, true);
        }
        self.read(&Found { origin, within: Vec::new(), other: None })
    }

    /// A pathway of today, read once.
    fn read(&mut self, found: &Found) -> Result<usize, Failure> {
        let same = |source: &Source| match (&source.from, &found.origin) {
            (Provenance::Here(Origin::Embedded), Origin::Embedded) => true,
            (Provenance::Here(Origin::Folder(one)), Origin::Folder(other)) => {
                one == other || one.canonicalize().ok().is_some_and(|one| other.canonicalize().ok() == Some(one))
            }
            _ => false,
        };
        if let Some(known) = self.sources.iter().position(same) {
            return Ok(known);
        }
        let loaded = load(found.read_upgraded()?);
        self.sources.push(Source { from: Provenance::Here(found.origin.clone()), loaded, skipped: Vec::new() });
        Ok(self.sources.len() - 1)
    }

    /// A folder: of an edition, else with a pathway, whose current edition is meant.
    fn folder(&mut self, path: &Path) -> Result<Place, Failure> {
        if path.join("edition.toml").exists() {
            let found = find(None, &[path.to_owned()])?;
            let folder =
                found.within.first().and_then(|inside| inside.split('/').nth(1)).unwrap_or_default().to_owned();
            let source = self.read(&found)?;
            let editions = &self.sources[source].loaded.pathway.editions;
            let named = |edition: &Edition| edition.folder == folder && !edition.id.is_empty();
            if let Some(edition) = editions.iter().position(named) {
                return Ok(Place { source, edition });
            }
            return self.edition(source, &folder)?.ok_or_else(|| self.no_such_edition(source, &folder));
        }
        let source = self.pathway_at(path)?;
        self.current(source)
    }

    /// The pathway in a folder: itself, or its folder `pathway`.
    fn pathway_at(&mut self, path: &Path) -> Result<usize, Failure> {
        let below = path.join("pathway");
        let root = [path, &below].into_iter().find(|folder| folder.join(SETTINGS).exists());
        let root = root.ok_or_else(|| Failure::new("failure-not-a-side").path(path))?;
        self.read(&Found::whole(root.to_owned()))
    }

    /// The edition with an id; nothing when there is none.
    fn edition(&self, source: usize, id: &str) -> Result<Option<Place>, Failure> {
        let loaded = &self.sources[source].loaded;
        let editions = &loaded.pathway.editions;
        if let Some(edition) = editions.iter().position(|edition| edition.id.as_str() == id && !id.is_empty()) {
            return Ok(Some(Place { source, edition }));
        }
        // One that is there, but cannot be read, is not one that does not exist.
        let path = format!("editions/{id}/edition.toml");
        let problem = loaded.problems.iter().find(|problem| loaded.sources.file(problem.place().file).path == path);
        problem.map_or(Ok(None), |problem| {
            let place = problem.place();
            let start = Locator::new(&loaded.sources).span(&place).start;
            let line = Lines::new(&loaded.sources.file(place.file).text).point(start).line;
            Err(Failure::new("failure-broken-edition")
                .with("name", id)
                .with("path", path)
                .with("line", line.to_string()))
        })
    }

    /// The current edition; the only one when the settings name none that there is.
    fn current(&mut self, source: usize) -> Result<Place, Failure> {
        let pathway = &self.sources[source].loaded.pathway;
        let current = pathway.settings.current.as_str();
        if !current.is_empty()
            && let Some(place) = self.edition(source, current)?
        {
            return Ok(place);
        }
        let place = || self.sources[source].from.words(self.words);
        match pathway.editions.as_slice() {
            [] => Err(Failure::new("failure-no-editions").with("place", place())),
            [only] if !only.id.is_empty() => {
                let values = [("edition", only.id.as_str().into()), ("place", place().into())];
                self.notes.push(self.words.say("diff-note-only-edition", &values));
                Ok(Place { source, edition: 0 })
            }
            _ => {
                let (current, known) = (current.to_owned(), self.known(source));
                let name = if current.is_empty() { "failure-no-current" } else { "failure-current-unknown" };
                Err(Failure::new(name).with("name", current).with("place", place()).known(&known))
            }
        }
    }

    /// The edition that calls this one previous, when one alone does.
    fn next(&self, place: Place) -> Option<Place> {
        let editions = &self.sources[place.source].loaded.pathway.editions;
        let id = &editions[place.edition].id;
        let mut next = (0..).zip(editions).filter(|(_, one)| one.previous.as_ref() == Some(id) && one.id != *id);
        let (edition, _) = next.next()?;
        next.next().is_none().then_some(Place { source: place.source, edition })
    }

    fn known(&self, source: usize) -> Vec<String> {
        self.sources[source].loaded.pathway.editions.iter().map(|edition| edition.id.to_string()).collect()
    }

    fn no_such_edition(&self, source: usize, name: &str) -> Failure {
        let place = self.sources[source].from.words(self.words);
        match self.known(source) {
            known if known.is_empty() => Failure::new("failure-no-editions").with("place", place),
            known => Failure::new("failure-no-edition-there")
                .with("place", place)
                .with("name", name)
                .known(&known)
                .nearest(nearest(name, known.iter().map(String::as_str))),
        }
    }

    fn repository(&mut self) -> Result<&Repository, NoGit> {
        let of_folder = || match &self.found.origin {
            Origin::Folder(folder) => Repository::of(folder),
            Origin::Embedded => Err(NoGit::Embedded),
        };
        self.repository.get_or_insert_with(of_folder).as_ref().map_err(Clone::clone)
    }

    /// A revision, or an edition of one: `v1.2`, `v1.2:2026-2027`.
    fn revision(&mut self, argument: &OsStr, name: &str) -> Result<Place, Failure> {
        let repository = match self.repository() {
            Ok(repository) => repository,
            Err(no_git) => return Err(self.unknown(argument, Some(no_git))),
        };
        let whole = repository.commit(name).map_err(git_failure)?.map(|commit| (name, None, commit));
        let with_edition = match (&whole, name.rsplit_once(':')) {
            (None, Some((revision, edition))) => {
                repository.commit(revision).map_err(git_failure)?.map(|commit| (revision, Some(edition), commit))
            }
            _ => None,
        };
        let Some((revision, edition, commit)) = whole.or(with_edition) else {
            return Err(self.unknown(argument, None));
        };
        let source = self.at(revision, commit)?;
        match edition {
            None => self.current(source),
            Some(edition) => self.edition(source, edition)?.ok_or_else(|| self.no_such_edition(source, edition)),
        }
    }

    /// The pathway at a commit, read once.
    fn at(&mut self, revision: &str, commit: String) -> Result<usize, Failure> {
        let same =
            |source: &Source| matches!(&source.from, Provenance::Revision { commit: known, .. } if *known == commit);
        if let Some(known) = self.sources.iter().position(same) {
            return Ok(known);
        }
        let Origin::Folder(folder) = self.found.origin.clone() else {
            return Err(git_failure(NoGit::Embedded));
        };
        let read = self.repository().map_err(NotThere::Git).and_then(|repository| repository.read(&commit));
        let at = read.map_err(|error| match error {
            NotThere::NoPathway(found) => {
                let name = if found.is_empty() { "failure-no-pathway-then" } else { "failure-several-pathways-then" };
                Failure::new(name).with("revision", revision).with("found", found.join(", "))
            }
            NotThere::Git(error) => git_failure(error),
        })?;
        if let Some(elsewhere) = &at.elsewhere {
            let values = [("revision", revision.into()), ("path", elsewhere.as_str().into())];
            self.notes.push(self.words.say("diff-note-elsewhere", &values));
        }
        let from = Provenance::Revision { folder, name: revision.to_owned(), commit };
        self.sources.push(Source { from, loaded: load(self.found.upgraded(at.files)?), skipped: at.skipped });
        Ok(self.sources.len() - 1)
    }

    /// Nothing has this name.
    fn unknown(&mut self, argument: &OsStr, no_git: Option<NoGit>) -> Failure {
        let path = Path::new(argument);
        if path.exists() {
            return Failure::not_a_folder(path);
        }
        let name = argument.to_string_lossy().into_owned();
        let known = self.working().map(|working| self.known(working)).unwrap_or_default();
        let mut candidates = known.clone();
        candidates.extend(self.repository().map(Repository::names).unwrap_or_default());
        let (text, detail) = match no_git {
            None => ("failure-no-such-side", None),
            Some(NoGit::NotInstalled) => ("failure-side-without-git", None),
            Some(NoGit::NoRepository) => ("failure-side-without-repository", None),
            Some(NoGit::Embedded) => ("failure-side-embedded", None),
            Some(NoGit::Refused(detail)) => ("failure-side-git-refuses", Some(detail)),
        };
        let failure = Failure::new(text).with("name", name.as_str()).known(&known);
        let failure = detail.into_iter().fold(failure, |failure, detail| failure.with("detail", detail));
        failure.nearest(nearest(&name, candidates.iter().map(String::as_str)))
    }

    /// Says when the id of an edition is also the name of a folder here, or of a revision.
    fn say_what_else(&mut self, name: &str) {
        let values = [("name", name.into())];
        let folder = Path::new(name).is_dir().then(|| self.words.part("diff-note-also", "folder", &values));
        let revision = matches!(self.repository().and_then(|repository| repository.commit(name)), Ok(Some(_)));
        let revision = revision.then(|| self.words.part("diff-note-also", "revision", &values));
        self.notes.extend(folder.into_iter().chain(revision));
    }
}

/// Git does not do what is asked, in its words; the other reasons are told by what is asked for.
fn git_failure(error: NoGit) -> Failure {
    let failure = Failure::new("failure-git");
    match error {
        NoGit::Refused(words) => failure.with("detail", words),
        NoGit::NotInstalled => failure.with("detail", Text::new("failure-git-not-installed")),
        NoGit::NoRepository => failure.with("detail", Text::new("failure-git-no-repository")),
        NoGit::Embedded => failure.with("detail", Text::new("failure-git-embedded")),
    }
}
