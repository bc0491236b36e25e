//! A pathway in memory and what was done to it since it was opened.

use std::collections::BTreeMap;
use std::sync::Arc;

use pdcn_edit::{FileChange, Proposal};
use pdcn_lint::{Options, Report, lint};
use pdcn_model::{Date, Edition};
use pdcn_source::{Folder, Loaded, load};
use pdcn_texts::{Language, Text, Texts};
use serde::Serialize;

use crate::contract::{Ask, Decided};
use crate::refusal::Refusal;
use crate::words::{language_of, words};

/// A step that was made, with its way back.
pub(crate) struct Step {
    pub(crate) title: String,
    pub(crate) proposal: Proposal,
}

/// What was read of files, and what is found in them when that is known.
pub(crate) type Known = (Arc<Loaded>, Option<Arc<Report>>);

/// A pathway in memory and what was done to it since it was opened.
pub struct Session {
    pub(crate) words: Texts,
    pub(crate) today: Option<Date>,
    /// The files that were put since the last time something was opened.
    given: Vec<(String, Vec<u8>)>,
    /// What came with the pathway and is none of its data: its licence, a guide. It goes back into a zip as it came.
    pub(crate) beside: Vec<(String, Vec<u8>)>,
    pub(crate) is_shipped: bool,
    /// The files as they were opened or saved last, and what was read of them.
    pub(crate) opened: (Folder, Arc<Loaded>),
    /// The files as they are.
    pub(crate) folder: Folder,
    pub(crate) loaded: Arc<Loaded>,
    /// What is found, since it was last asked and nothing changed.
    report: Option<Arc<Report>>,
    pub(crate) done: Vec<Step>,
    pub(crate) undone: Vec<Step>,
    pub(crate) workbook: Option<Vec<u8>>,
}

impl Session {
    /// Begins with nothing open, on a day (`2026-11-29`), in a language (`fr`, `en`).
    pub fn new(today: &str, language: &str) -> Self {
        Self {
            words: words(language_of(language)),
            today: Date::parse(today),
            given: Vec::new(),
            beside: Vec::new(),
            is_shipped: true,
            opened: (Folder::default(), Arc::default()),
            loaded: Arc::default(),
            folder: Folder::default(),
            report: None,
            done: Vec::new(),
            undone: Vec::new(),
            workbook: None,
        }
    }

    /// Puts a file of a pathway that is to be opened: its path in the folder, with `/` between its parts, and its bytes.
    pub fn put(&mut self, path: &str, bytes: Vec<u8>) {
        self.given.push((path.replace('\\', "/"), bytes));
    }

    /// Forgets the files that were put.
    pub fn clear(&mut self) {
        self.given.clear();
    }

    /// Takes a workbook that comes back; what it changes is asked for next.
    pub fn give_workbook(&mut self, bytes: Vec<u8>) {
        self.workbook = Some(bytes);
    }

    /// Answers a question in JSON, in JSON.
    ///
    /// # Errors
    ///
    /// When it is no question, or what it is about is not there.
    pub fn ask(&mut self, question: &str) -> Result<String, Refusal> {
        let ask: Ask = serde_json::from_str(question).map_err(|error| {
            let text = Text::new("page-question").with("detail", error.to_string());
            Refusal::new(&text, &self.words)
        })?;
        self.answer(ask)
    }

    fn answer(&mut self, ask: Ask) -> Result<String, Refusal> {
        match ask {
            Ask::Open => {
                self.open()?;
                json(&self.state(None))
            }
            Ask::Resume { files } => {
                self.resume(files);
                json(&self.state(None))
            }
            Ask::State { edition } => json(&self.state(edition.as_deref())),
            Ask::Language { language, edition } => {
                self.words = words(language_of(&language));
                json(&self.state(edition.as_deref()))
            }
            Ask::Outcome { edition, id } => json(&self.outcome(&edition, &id)?),
            Ask::Fields { of } => json(&self.fields(&of)),
            Ask::Findings => json(&self.findings()),
            Ask::Explain { rule } => json(&self.explain(&rule)?),
            Ask::Propose { edition, operations } => json(&self.propose(&edition, operations)),
            Ask::Decide { edition, operations, title } => json(&self.decide(&edition, operations, title)),
            Ask::Undo => json(&self.undo()),
            Ask::Redo => json(&self.redo()),
            Ask::Fix { fingerprint, make } => json(&self.fix(&fingerprint, make)?),
            Ask::FixAll => json(&self.fix_all()),
            Ask::Accept { fingerprint, reason } => json(&self.accept(&fingerprint, &reason)?),
            Ask::Views { edition } => json(&self.views(&edition)),
            Ask::Changes { from, to } => json(&self.changes(&from, &to)?),
            Ask::Unsaved => json(&self.unsaved()),
            Ask::Saved => {
                self.opened = (self.folder.clone(), Arc::clone(&self.loaded));
                json(&self.state(None))
            }
            Ask::Files => json(&self.files()),
            Ask::NewPlan { edition, school, grades } => json(&self.new_plan(&edition, &school, &grades)?),
            Ask::Plan { path } => json(&self.plan(&path)?),
            Ask::Import { decisions, make } => json(&self.import(decisions, make)?),
        }
    }

    /// Takes what was put as the pathway; the shipped one when nothing was.
    fn open(&mut self) -> Result<(), Refusal> {
        let given = std::mem::take(&mut self.given);
        let is_shipped = given.is_empty();
        let (data, beside) = if is_shipped { Default::default() } else { below_root(given) };
        let folder = if is_shipped { pdcn_pathway::folder() } else { Folder::from_bytes(data) };
        if folder.n_files() == 0 {
            return Err(Refusal::new(&Text::new("page-no-pathway"), &self.words));
        }
        let loaded = Arc::new(load(folder.clone()));
        if loaded.pathway.editions.is_empty() && !is_shipped && folder.text("pdcn.toml").is_none() {
            return Err(Refusal::new(&Text::new("page-no-pathway"), &self.words));
        }
        self.beside = beside;
        self.is_shipped = is_shipped;
        self.opened = (folder.clone(), Arc::clone(&loaded));
        self.folder = folder;
        self.loaded = loaded;
        self.report = None;
        self.done.clear();
        self.undone.clear();
        Ok(())
    }

    /// Takes files as a page kept them, over those that were opened.
    fn resume(&mut self, files: BTreeMap<String, Option<String>>) {
        let change = |(path, text): (String, Option<String>)| {
            let (before, after) = (self.folder.text(&path).cloned(), text.map(Arc::from));
            (before != after).then(|| FileChange::between(&path, before, after))
        };
        let proposal = Proposal { files: files.into_iter().filter_map(change).collect() };
        if !proposal.is_empty() {
            let title = self.words.say("page-resumed", &[]);
            self.make(title, proposal, None);
        }
    }

    /// Puts another state of the files in place, with what was read and found of it, where that is known.
    pub(crate) fn become_folder(&mut self, folder: Folder, known: Option<Known>) {
        let (loaded, report) = known.unwrap_or_else(|| (Arc::new(load(folder.clone())), None));
        self.loaded = loaded;
        self.report = report;
        self.folder = folder;
    }

    /// What is found now, in the editions that are worked on.
    pub(crate) fn report(&mut self) -> Arc<Report> {
        let options = Options { today: self.today, ..Options::default() };
        Arc::clone(self.report.get_or_insert_with(|| Arc::new(lint(&self.loaded, &options))))
    }

    /// Makes what was proposed, and remembers the way back.
    pub(crate) fn make(&mut self, title: String, proposal: Proposal, known: Option<Known>) -> bool {
        let Ok(folder) = proposal.apply(&self.folder) else { return false };
        self.become_folder(folder, known);
        self.done.push(Step { title, proposal });
        self.undone.clear();
        true
    }

    fn undo(&mut self) -> Decided {
        let Some(step) = self.done.pop() else { return Decided::default() };
        self.turn(&step.proposal.undo());
        let title = step.title.clone();
        self.undone.push(step);
        Decided { made: true, changes: vec![title], ..Decided::default() }
    }

    fn redo(&mut self) -> Decided {
        let Some(step) = self.undone.pop() else { return Decided::default() };
        self.turn(&step.proposal);
        let title = step.title.clone();
        self.done.push(step);
        Decided { made: true, changes: vec![title], ..Decided::default() }
    }

    /// Makes what is known to fit: the way back of a step, or a step again.
    fn turn(&mut self, proposal: &Proposal) {
        if let Ok(folder) = proposal.apply(&self.folder) {
            self.become_folder(folder, None);
        }
    }

    /// The edition with this id; the one that is worked on when none is named.
    pub(crate) fn edition(&self, id: &str) -> Option<&Edition> {
        let pathway = &self.loaded.pathway;
        if id.is_empty() { pathway.in_work().or_else(|| pathway.editions.last()) } else { pathway.edition(id) }
    }

    /// The language of the reader.
    pub(crate) fn language(&self) -> Language {
        self.words.language()
    }

    /// The files that are not as they were opened or saved last: path, and the text now.
    pub(crate) fn changed_files(&self) -> Vec<(String, Option<String>)> {
        let net = self.net();
        net.files.into_iter().map(|file| (file.path, file.after.map(|text| text.to_string()))).collect()
    }

    /// All that changed since it was opened or saved last, as one proposal.
    pub(crate) fn net(&self) -> Proposal {
        let steps = self.done.iter().chain(&self.undone).flat_map(|step| &step.proposal.files);
        let mut paths: Vec<&str> = steps.map(|file| file.path.as_str()).collect();
        paths.sort_unstable();
        paths.dedup();
        let change = |path: &str| {
            let (before, after) = (self.opened.0.text(path), self.folder.text(path));
            (before != after).then(|| FileChange::between(path, before.cloned(), after.cloned()))
        };
        Proposal { files: paths.into_iter().filter_map(change).collect() }
    }
}

/// Files: paths and bytes.
type Files = Vec<(String, Vec<u8>)>;

/// The files of a pathway among those that were given, below the folder that holds `pdcn.toml`, or else `editions`; and those beside
/// them.
fn below_root(given: Files) -> (Files, Files) {
    let root = |name: &str| {
        let at = |path: &str| {
            path.strip_suffix(name).filter(|root| root.is_empty() || root.ends_with('/')).map(str::to_owned)
        };
        given.iter().filter_map(|(path, _)| at(path)).min_by_key(String::len)
    };
    let root = root("pdcn.toml").or_else(|| {
        let at = |path: &str| path.find("editions/").filter(|at| *at == 0 || path[..*at].ends_with('/'));
        given.iter().filter_map(|(path, _)| at(path).map(|at| path[..at].to_owned())).min_by_key(String::len)
    });
    let root = root.unwrap_or_default();
    let inside = |path: String| path.strip_prefix(&root).map(str::to_owned);
    let below = given.into_iter().filter_map(|(path, bytes)| Some((inside(path)?, bytes)));
    // A file named .toml.txt is read too, and told.
    below.partition(|(path, _)| path.rsplit('/').next().is_some_and(|name| name.split('.').any(|part| part == "toml")))
}

fn json(value: &impl Serialize) -> Result<String, Refusal> {
    serde_json::to_string(value).map_err(|error| {
        let message = error.to_string();
        Refusal(crate::contract::Refused { message, help: String::new() })
    })
}
