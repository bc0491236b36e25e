//! Was everything read that could say otherwise? Whoever calls something missing, unused or vanished asks here first:
//! what could not be read may be, or name, just that. Rules that are held back so are told with the files.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use pdcn_model::in_edition;
use pdcn_source::{Loaded, Problem, Sources};
use pdcn_toml::{FileNumber, SyntaxError};

use crate::Rule;

/// A part of a pathway, by what it declares and names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part<'p> {
    /// The folder of an edition, by its name.
    Edition(&'p str),
    /// The frame of an edition and the files beside it, by the name of its folder: all but the outcomes.
    Frame(&'p str),
    /// The frameworks.
    Frameworks,
    /// The tools.
    Tools,
    /// A file.
    File(FileNumber),
    /// The whole pathway.
    Everything,
}

/// What of a pathway could not be read as it is written.
#[derive(Debug)]
pub(crate) struct Unread {
    gaps: Vec<Gap>,
    held: Mutex<BTreeMap<&'static str, BTreeSet<FileNumber>>>,
}

/// A file of which something could not be read.
#[derive(Debug)]
struct Gap {
    file: FileNumber,
    /// Where it is, or most likely belongs.
    path: String,
    /// True when nothing of it could be used.
    whole: bool,
}

/// A rule that did not say all that it might have said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldBack {
    /// Its name.
    pub rule: &'static str,
    /// The files that could not be read as a whole.
    pub files: Vec<FileNumber>,
}

impl Unread {
    pub(crate) fn new(loaded: &Loaded) -> Self {
        let gap = |problem: &Problem| {
            let file = problem.place().file;
            let source = loaded.sources.file(file);
            let (path, whole) = match problem {
                Problem::Misplaced { nearest: Some(nearest), .. } => (nearest.clone(), true),
                Problem::Unreadable { .. } => (source.path.clone(), source.text.trim().is_empty()),
                // Anything may have stood in what was cut off.
                Problem::NoEditionFile { .. } | Problem::Syntax { error: SyntaxError::CutShort, .. } => {
                    (source.path.clone(), true)
                }
                // A file that was made just now never had anything in it.
                Problem::Empty { .. } => (source.path.clone(), !is_new(&loaded.sources, &source.path)),
                // A frame of which not even the id is left declares nothing.
                _ => {
                    let is_frame = source.path.starts_with("editions/") && source.path.ends_with("/edition.toml");
                    let is_lost = || !loaded.pathway.editions.iter().any(|edition| edition.file == file);
                    (source.path.clone(), is_frame && is_lost())
                }
            };
            Gap { file, path, whole }
        };
        let gaps = loaded.problems.iter().filter(|problem| problem.loses_something()).map(gap).collect();
        Self { gaps, held: Mutex::default() }
    }

    /// True when everything was read as it is written.
    pub(crate) fn is_nothing(&self) -> bool {
        self.gaps.is_empty()
    }

    /// True when something that a rule misses may be declared in a file of a part of which nothing could be read.
    pub(crate) fn may_declare(&self, rule: &Rule, part: Part<'_>) -> bool {
        self.holds_back(rule, |gap| gap.whole && part.holds(gap))
    }

    /// True when something that a rule calls unused or lacking may be used or be there, in what could not be read of a part.
    pub(crate) fn may_use(&self, rule: &Rule, part: Part<'_>) -> bool {
        self.holds_back(rule, |gap| part.holds(gap))
    }

    fn holds_back(&self, rule: &Rule, is_in_the_way: impl Fn(&Gap) -> bool) -> bool {
        let files: BTreeSet<FileNumber> =
            self.gaps.iter().filter(|gap| is_in_the_way(gap)).map(|gap| gap.file).collect();
        if files.is_empty() {
            return false;
        }
        if let Ok(mut held) = self.held.lock() {
            held.entry(rule.id).or_default().extend(files);
        }
        true
    }

    /// The rules that were held back, by name.
    pub(crate) fn held_back(&self) -> Vec<HeldBack> {
        let Ok(held) = self.held.lock() else { return Vec::new() };
        held.iter().map(|(rule, files)| HeldBack { rule, files: files.iter().copied().collect() }).collect()
    }

    /// The files of which something could not be read.
    pub(crate) fn files(&self) -> Vec<FileNumber> {
        let files: BTreeSet<FileNumber> = self.gaps.iter().map(|gap| gap.file).collect();
        files.into_iter().collect()
    }
}

/// True for a file of outcomes that no other edition has: nothing can have been lost with it.
pub(crate) fn is_new(sources: &Sources, path: &str) -> bool {
    let inside = |path| in_edition(path).map(|(_, inside)| inside);
    let own = inside(path);
    !sources
        .files()
        .iter()
        .any(|other| other.path != path && inside(other.path.as_str()) == own && !other.text.trim().is_empty())
}

impl Part<'_> {
    fn holds(self, gap: &Gap) -> bool {
        let path = gap.path.as_str();
        match self {
            Self::File(file) => gap.file == file,
            Self::Edition(folder) => in_edition(path).is_some_and(|(own, _)| own == folder),
            Self::Frame(folder) => in_edition(path).is_some_and(|(own, rest)| own == folder && !rest.contains('/')),
            Self::Frameworks => path.starts_with("frameworks/"),
            Self::Tools => path == "tools.toml",
            Self::Everything => true,
        }
    }
}
