//! What of the files that a document is made from could not be read as it is written, and how the document itself says it:
//! whoever gets it never saw the terminal.

use std::io::{self, Write as _};

use pdcn_document::{Block, Document, Note, Text, Tone};
use pdcn_emit::Broken;
use pdcn_report::shown_path;
use pdcn_source::Loaded;
use pdcn_texts::{Texts, visible};

/// Files that are named.
const NAMED: usize = 5;

/// That a document is not whole.
pub(crate) struct Damage {
    note: String,
    /// The same in two words, for drawings.
    short: String,
    line: String,
    /// The same of a pathway that is changed, where there is no document.
    of_change: String,
}

impl Damage {
    /// The damage of a document that is made from the files that matter; nothing when all of them could be read.
    pub(crate) fn of(loaded: &Loaded, matters: &dyn Fn(&str) -> bool, words: &Texts) -> Option<Self> {
        let broken = Broken::among(loaded, matters);
        if broken.is_empty() {
            return None;
        }
        let of_file = |one: &Broken| {
            let path = visible(shown_path(&one.path));
            match one.line {
                None => one.words(&path, words),
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
        let of_change = words.say("damage-change", &values);
        Some(Self { of_change, note, short: words.say("damage-short", &[]), line })
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

    /// Says it to whoever changes the pathway, on standard error.
    pub(crate) fn say_of_change(&self) {
        // When even standard error is closed there is nobody left to tell.
        let _ = writeln!(io::stderr().lock(), "{}", self.of_change);
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
