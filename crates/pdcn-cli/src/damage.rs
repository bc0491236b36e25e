//! What of the files that a document is made from could not be read as it is written, and how the document itself says it:
//! whoever gets it never saw the terminal.

use std::io::{self, Write as _};

use pdcn_document::{Block, Document, Note, Text, Tone};
use pdcn_report::shown_path;
use pdcn_source::{Loaded, Locator};
use pdcn_texts::{Texts, Value, visible};

use crate::command::diff::source::Cause;
use pdcn_toml::Lines;

/// Files that are named.
const NAMED: usize = 5;

/// A file, or a part of it, that could not be read as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Broken {
    pub(crate) path: String,
    /// The line of the first problem, from 1; nothing for the whole file.
    pub(crate) line: Option<usize>,
    /// How many problems there are.
    pub(crate) n_problems: usize,
    /// Why it was left aside altogether, when it was.
    pub(crate) cause: Option<Cause>,
}

/// The files that could not be read as they are written, among those that matter.
pub(crate) fn broken(loaded: &Loaded, matters: &dyn Fn(&str) -> bool) -> Vec<Broken> {
    let mut locator = Locator::new(&loaded.sources);
    let mut found: Vec<Broken> = Vec::new();
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
        found.push(Broken { path: file.path.clone(), line, n_problems: 1, cause: None });
    }
    found
}

/// A file that could not be read, in words.
pub(crate) fn words_of(broken: &Broken, path: &str, words: &Texts) -> String {
    let path = Value::from(path);
    match (broken.cause, broken.line) {
        (Some(cause), _) => words.part("diff-skipped", cause.name(), &[("path", path)]),
        (None, Some(line)) => {
            let values = [("path", path), ("line", line.to_string().into()), ("count", broken.n_problems.into())];
            words.part("diff-broken-file", "line", &values)
        }
        (None, None) => words.part("diff-broken-file", "whole", &[("path", path)]),
    }
}

/// That a document is not whole.
pub(crate) struct Damage {
    note: String,
    /// The same in two words, for drawings.
    short: String,
    line: String,
}

impl Damage {
    /// The damage of a document that is made from the files that matter; nothing when all of them could be read.
    pub(crate) fn of(loaded: &Loaded, matters: &dyn Fn(&str) -> bool, words: &Texts) -> Option<Self> {
        let broken = broken(loaded, matters);
        if broken.is_empty() {
            return None;
        }
        let of_file = |one: &Broken| {
            let path = visible(shown_path(&one.path));
            match one.line {
                None => words_of(one, &path, words),
                Some(line) => words.say("damage-file", &[("path", path.into()), ("line", line.to_string().into())]),
            }
        };
        let mut files: Vec<String> = broken.iter().take(NAMED).map(of_file).collect();
        if broken.len() > NAMED {
            files.push(words.say("damage-more", &[("count", (broken.len() - NAMED).into())]));
        }
        let values = [("count", broken.len().into()), ("files", files.join("; ").into())];
        let note = words.say("damage-note", &values);
        let line = words.say("damage-line", &[("note", note.as_str().into())]);
        Some(Self { note, short: words.say("damage-short", &[]), line })
    }

    /// Says it at the head of a document.
    pub(crate) fn mark(&self, document: &mut Document<'_>) {
        let note = Note { tone: Tone::Warning, text: Text::plain(self.note.clone()) };
        if document.blocks.iter().any(has_figure) {
            // Of a drawing that is a file of its own there is only the head.
            let subtitle = document.subtitle.as_ref().map(|subtitle| subtitle.words().into_owned());
            let parts: Vec<String> = subtitle.into_iter().chain([self.short.clone()]).collect();
            document.subtitle = Some(Text::plain(parts.join(" · ")));
        }
        document.blocks.insert(0, Block::Note(note));
    }

    /// Says it to whoever asked, on standard error.
    pub(crate) fn say(&self) {
        // When even standard error is closed there is nobody left to tell.
        let _ = writeln!(io::stderr().lock(), "{}", self.line);
    }
}

fn has_figure(block: &Block<'_>) -> bool {
    match block {
        Block::Figure(_) => true,
        Block::Section(section) => section.blocks.iter().any(has_figure),
        _ => false,
    }
}
