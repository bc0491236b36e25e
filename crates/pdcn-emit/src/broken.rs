//! What of the files of a pathway could not be read as it is written: facts, and the words for one of them.

use pdcn_source::{Loaded, Locator};
use pdcn_texts::{Texts, Value};
use pdcn_toml::Lines;

/// A file, or a part of it, that could not be read as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The file, with `/` between the parts of its path.
    pub path: String,
    /// The line of the first problem, from 1; nothing for the whole file.
    pub line: Option<usize>,
    /// How many problems there are.
    pub n_problems: usize,
    /// Why it was left aside altogether, when it was.
    pub cause: Option<Cause>,
}

/// Why a file of a revision was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// A link, which leads to the files of today.
    Link,
    /// Another repository.
    Submodule,
    /// More than is ever read.
    TooLarge,
    /// This copy of the repository does not have it.
    NotStored,
}

impl Cause {
    /// Returns its name, in data and of its text.
    pub fn name(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Submodule => "submodule",
            Self::TooLarge => "too-large",
            Self::NotStored => "not-stored",
        }
    }
}

impl Broken {
    /// Finds the files that could not be read as they are written, among those that matter.
    pub fn among(loaded: &Loaded, matters: &dyn Fn(&str) -> bool) -> Vec<Self> {
        let mut locator = Locator::new(&loaded.sources);
        let mut found: Vec<Self> = Vec::new();
        for problem in loaded.problems.iter().filter(|problem| problem.loses_something()) {
            let place = problem.place();
            let file = loaded.sources.file(place.file);
            if !matters(&file.path) {
                continue;
            }
            if let Some(last) = found.last_mut().filter(|last| last.path == file.path) {
                last.n_problems += 1;
                continue;
            }
            let line = (!file.text.is_empty()).then(|| Lines::new(&file.text).point(locator.span(&place).start).line);
            found.push(Self { path: file.path.clone(), line, n_problems: 1, cause: None });
        }
        found
    }

    /// Says in words what could not be read, under the path that is shown for it.
    pub fn words(&self, path: &str, words: &Texts) -> String {
        let path = Value::from(path);
        match (self.cause, self.line) {
            (Some(cause), _) => words.part("diff-skipped", cause.name(), &[("path", path)]),
            (None, Some(line)) => {
                let values = [("path", path), ("line", line.to_string().into()), ("count", self.n_problems.into())];
                words.part("diff-broken-file", "line", &values)
            }
            (None, None) => words.part("diff-broken-file", "whole", &[("path", path)]),
        }
    }
}
