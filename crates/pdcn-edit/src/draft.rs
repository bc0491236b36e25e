//! A pathway under edits, in memory: what each operation reads and changes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use pdcn_model::{Edition, EditionStatus, FileKind, Outcome};
use pdcn_source::{Folder, Loaded, Problem, SourceFile, load};
use pdcn_toml::{Edit, FileNumber, Revision, Step};

use crate::Value;
use crate::proposal::{FileChange, Proposal};
use crate::refusal::Why;
use crate::text::sheet::Sheet;
use crate::text::style::Style;
use crate::text::{Obstacle, block, key};

/// A pathway under edits.
pub(crate) struct Draft {
    folder: Folder,
    edition: String,
    loaded: Arc<Loaded>,
    age: Age,
    /// The files that are not on disk as they are read: in another encoding, or under another name.
    unreadable: BTreeSet<String>,
    /// The files that were touched, by path.
    pages: BTreeMap<String, Page>,
}

/// How much of the model is that of the texts: to read all of them after each edit would take long.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Age {
    /// All.
    New,
    /// Ids and places.
    OldValues,
    /// Nothing for sure.
    Old,
}

/// A file that was touched.
struct Page {
    revision: Revision,
    is_new: bool,
    /// The file is to go; nothing is left in it.
    is_gone: bool,
    /// The file alone as it was last read; nothing since it was changed.
    read: Option<Loaded>,
    /// How it was written when it was first read.
    style: Option<Arc<Style>>,
}

impl Draft {
    /// Begins on a folder, and what was read of it.
    pub(crate) fn new(folder: Folder, loaded: Arc<Loaded>, edition: &str) -> Self {
        let edition = if edition.is_empty() { loaded.pathway.settings.current.to_string() } else { edition.to_owned() };
        let unreadable = loaded.problems.iter().filter(|problem| matches!(problem, Problem::Unreadable { .. }));
        let unreadable = unreadable.map(|problem| loaded.sources.file(problem.place().file).path.clone()).collect();
        Self { folder, edition, unreadable, loaded, age: Age::New, pages: BTreeMap::new() }
    }

    /// The pathway as the edits made so far leave it.
    pub(crate) fn loaded(&mut self) -> &Loaded {
        self.read_beyond(Age::New)
    }

    /// The pathway with the ids and places of now; its other values may be older.
    pub(crate) fn places(&mut self) -> &Loaded {
        self.read_beyond(Age::OldValues)
    }

    /// Reads all again when the model is older than that.
    fn read_beyond(&mut self, age: Age) -> &Loaded {
        if self.age > age {
            self.loaded = Arc::new(load(self.folder.clone()));
            self.age = Age::New;
        }
        &self.loaded
    }

    pub(crate) fn edition_id(&self) -> &str {
        &self.edition
    }

    /// The edition that is edited: its ids and places.
    pub(crate) fn edition(&mut self) -> Result<&Edition, Why> {
        let id = self.edition.clone();
        let pathway = &self.places().pathway;
        let known = || pathway.editions.iter().map(|edition| edition.id.as_str());
        pathway.edition(&id).ok_or_else(|| Why::unknown("edition", &id, known()))
    }

    /// The edition that is edited, whose content may change: it is not what others hold in their hands.
    pub(crate) fn open_edition(&mut self) -> Result<&Edition, Why> {
        let edition = self.edition()?;
        match edition.status {
            EditionStatus::Draft => Ok(edition),
            _ => Err(Why::Published { edition: edition.id.to_string() }),
        }
    }

    pub(crate) fn exists(&self, path: &str) -> bool {
        self.folder.text(path).is_some()
    }

    pub(crate) fn text(&self, path: &str) -> Arc<str> {
        self.folder.text(path).cloned().unwrap_or_default()
    }

    /// The first line of a new file: the way to its schema, written as `pdcn.toml` has it; nothing when that has none.
    pub(crate) fn head(&self, kind: FileKind) -> String {
        let settings = self.text("pdcn.toml");
        let first = settings.trim_start_matches('\u{FEFF}').split_inclusive('\n').next().unwrap_or_default();
        let is_way = first.starts_with("#:schema");
        // Every file but the settings is in a folder of its own, or beside them.
        let deeper =
            if kind == FileKind::Plan { first.replacen("#:schema ", "#:schema ../", 1) } else { first.to_owned() };
        if is_way { deeper.replace("settings.", &format!("{}.", kind.name())) } else { String::new() }
    }

    /// An outcome of the edition as it is now.
    pub(crate) fn outcome(&mut self, id: &str) -> Result<Outcome, Why> {
        let edition_id = self.edition.clone();
        let loaded = self.loaded();
        let edition = loaded.pathway.edition(&edition_id).ok_or_else(|| Why::unknown("edition", &edition_id, []))?;
        let found = edition.outcomes.iter().find(|outcome| outcome.id.as_str() == id);
        found.cloned().ok_or_else(|| Why::no_outcome(loaded, edition, id))
    }

    /// Reads a file as it is now, to see what edits it needs.
    pub(crate) fn ask<T>(&mut self, path: &str, of: impl FnOnce(&Sheet<'_>) -> T) -> Result<T, Why> {
        let kind = FileKind::of_path(path).ok_or_else(|| Why::Damaged { path: path.to_owned(), key: String::new() })?;
        let page = self.page(path);
        let text = page.revision.text().to_owned();
        let read = page.read.get_or_insert_with(|| load(Folder::from_texts([(path, text)])));
        let source: &SourceFile = read.sources.file(FileNumber::FIRST);
        let sheet = Sheet::new(source, kind);
        let style = Arc::clone(
            page.style.get_or_insert_with(|| Arc::new(Style::of(sheet.document.read, sheet.root(), &sheet.headers))),
        );
        Ok(of(&sheet.with(style)))
    }

    fn page(&mut self, path: &str) -> &mut Page {
        let is_new = !self.exists(path);
        let text = self.text(path);
        let page = || Page { revision: Revision::new(&text), is_new, is_gone: false, read: None, style: None };
        self.pages.entry(path.to_owned()).or_insert_with(page)
    }

    /// Makes edits of a file as it is now. `keeps_places` when no id, block or file comes, goes or moves by them.
    pub(crate) fn edit(&mut self, path: &str, edits: Vec<Edit>, keeps_places: bool) -> Result<(), Why> {
        if edits.is_empty() {
            return Ok(());
        }
        if self.unreadable.contains(path) {
            return Err(Obstacle::Damaged.at(path, ""));
        }
        let page = self.page(path);
        let tangled = |_| Why::Tangled { path: path.to_owned(), key: String::new() };
        page.revision.edit(edits).map_err(tangled)?;
        page.read = None;
        page.is_gone = false;
        let text = page.revision.text().to_owned();
        self.folder.put(path, text);
        self.age = self.age.max(if keeps_places { Age::OldValues } else { Age::Old });
        Ok(())
    }

    /// Makes a file that is not there yet.
    pub(crate) fn create(&mut self, path: &str, text: &str) -> Result<(), Why> {
        self.edit(path, vec![(0..0, text.to_owned())], false)
    }

    /// Takes a file away.
    pub(crate) fn delete(&mut self, path: &str) -> Result<(), Why> {
        let all = 0..self.text(path).len();
        self.edit(path, vec![(all, String::new())], false)?;
        self.page(path).is_gone = true;
        self.folder.remove(path);
        Ok(())
    }

    /// Gives a key of the table at a path a value.
    pub(crate) fn set(&mut self, path: &str, table: &[Step], key: &str, value: &Value) -> Result<(), Why> {
        let edits = self.ask(path, |sheet| key::set(sheet, table, key, value))?;
        let edits = edits.map_err(|obstacle| obstacle.at(path, key))?;
        self.edit(path, edits, key != "id")
    }

    /// Takes out what is at a path of keys.
    pub(crate) fn clear(&mut self, path: &str, steps: &[Step]) -> Result<(), Why> {
        let edits = self.ask(path, |sheet| key::clear(sheet, steps))?;
        let name = steps.iter().rev().find_map(|step| match step {
            Step::Key(key) => Some(key.to_string()),
            Step::Index(_) => None,
        });
        let edits = edits.map_err(|obstacle| obstacle.at(path, &name.unwrap_or_default()))?;
        self.edit(path, edits, !steps.iter().any(|step| matches!(step, Step::Index(_))))
    }

    /// Adds a table with its keys: the next element of a list, or one that a key names.
    pub(crate) fn add(
        &mut self,
        path: &str,
        table: &[Step],
        pairs: &[block::Pair<'_>],
        after: Option<usize>,
    ) -> Result<(), Why> {
        let edits = self.ask(path, |sheet| block::added(sheet, table, pairs, after))?;
        let name = pairs.first().map_or("", |(key, _)| *key);
        let edits = edits.map_err(|obstacle| obstacle.at(path, name))?;
        self.edit(path, edits, false)
    }

    /// How many elements the list at a path has.
    pub(crate) fn count(&mut self, path: &str, list: &[Step]) -> Result<u32, Why> {
        self.ask(path, |sheet| match sheet.value(list) {
            Some(toml::de::DeValue::Array(elements)) => u32::try_from(elements.len()).unwrap_or(u32::MAX),
            _ => 0,
        })
    }

    /// The end of the last line of a block, with the blocks within it, that says something; nothing for one that has no header.
    pub(crate) fn end_of(&mut self, path: &str, block: &[Step]) -> Result<Option<usize>, Why> {
        self.ask(path, |sheet| sheet.extent(block).map(|extent| block::end_of(sheet, &extent)))
    }

    /// What came of the edits.
    pub(crate) fn proposal(self) -> Proposal {
        let files = self.pages.into_iter().filter_map(|(path, page)| {
            let edits = page.revision.edits();
            let before: Option<Arc<str>> = (!page.is_new).then(|| page.revision.before().into());
            let after: Option<Arc<str>> = (!page.is_gone).then(|| page.revision.text().into());
            (before != after).then_some(FileChange { path, before, edits, after })
        });
        Proposal { files: files.collect() }
    }
}

impl Obstacle {
    /// The reason of a refusal, at a key of a file.
    pub(crate) fn at(self, path: &str, key: &str) -> Why {
        let (path, key) = (path.to_owned(), key.to_owned());
        match self {
            Self::Damaged => Why::Damaged { path, key },
            Self::Tangled => Why::Tangled { path, key },
        }
    }
}
