//! The texts of a pathway's files, kept so that findings can show the words themselves.

use std::collections::HashSet;
use std::sync::Arc;

use pdcn_model::FileKind;
use pdcn_toml::{Document, FileNumber, Moved};

/// The list whose elements are looked at alone when a place in one is asked for.
pub(crate) const BLOCKS: &str = "outcome";

/// The name of the schema that a path is a copy of.
pub(crate) fn schema_name(path: &str) -> Option<&str> {
    let name = path.strip_prefix("schemas/")?.strip_suffix(".schema.json")?;
    (!name.is_empty() && !name.contains('/')).then_some(name)
}

/// Returns the name of a file of a pathway, without its folder and ending.
pub fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".toml").unwrap_or(name)
}

/// One file of a pathway, or of what lies beside it for text editors.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The path relative to the pathway's folder, with `/` between its parts.
    pub path: String,
    /// The text; what is not UTF-8 is read as Windows-1252, and it is empty when the file could not be read.
    pub text: Arc<str>,
    /// The text as it was parsed, when that is another one: faulty statements blanked, every byte at its place.
    pub(crate) parsed: Option<Arc<str>>,
    /// Where the blocks of outcomes begin, when each has a header and the whole file could be read.
    pub(crate) blocks: Vec<u32>,
    /// What was read under another name, or at another place, than it is written: where it is, and where it is written.
    pub(crate) moved: Vec<Moved>,
}

impl SourceFile {
    /// The text that the model was read from.
    pub(crate) fn parsed_text(&self) -> &str {
        self.parsed.as_deref().unwrap_or(&self.text)
    }

    /// Returns the name of the schema that this is a copy of (`outcomes` for `schemas/outcomes.schema.json`); nothing for a
    /// file of the pathway itself. Only text editors read such copies.
    pub fn schema_name(&self) -> Option<&str> {
        schema_name(&self.path)
    }

    /// Returns the text, and what was read of it, for finding places in it.
    pub fn document(&self) -> Document<'_> {
        Document { text: &self.text, read: self.parsed_text(), blocks: (BLOCKS, &self.blocks), moved: &self.moved }
    }

    /// Returns true when syntax errors made parts of the file unreadable, so that what seems missing may be there.
    pub fn is_damaged(&self) -> bool {
        self.parsed.is_some()
    }
}

/// The files of a pathway, sorted by path.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    lost_words: HashSet<Box<str>>,
    /// What the ids of outcomes begin with whose file could not be read at all.
    lost_strands: HashSet<Box<str>>,
    /// The kinds of files of which one could not be read at all.
    lost_kinds: HashSet<FileKind>,
}

impl Sources {
    /// Returns the file with this number.
    pub fn file(&self, number: FileNumber) -> &SourceFile {
        &self.files[number.position()]
    }

    /// Returns the files with their numbers.
    pub fn numbered(&self) -> impl Iterator<Item = (FileNumber, &SourceFile)> {
        FileNumber::of(&self.files)
    }

    /// Returns the number of the file at a path; nothing when there is none.
    pub fn number_of(&self, path: &str) -> Option<FileNumber> {
        self.numbered().find(|(_, file)| file.path == path).map(|(number, _)| number)
    }

    /// Returns the files, sorted by path.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// Returns true when a word stands in a part of some file that could not be read: what names it may be right.
    pub fn lost(&self, word: &str) -> bool {
        let strand = word.split_once('-').map_or("", |(strand, _)| strand);
        self.lost_words.contains(word) || (!strand.is_empty() && self.lost_strands.contains(strand))
    }

    /// Returns true when a part of some file of a kind, or all of it, could not be read: what seems missing may be
    /// there.
    pub fn lost_of(&self, kind: FileKind) -> bool {
        let is_damaged = |file: &SourceFile| file.is_damaged() && FileKind::of_path(&file.path) == Some(kind);
        self.lost_kinds.contains(&kind) || self.files.iter().any(is_damaged)
    }

    /// Remembers that nothing of a file could be read.
    pub(crate) fn lose(&mut self, path: &str) {
        self.lost_kinds.extend(FileKind::of_path(path));
        let name = path.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or_default();
        if FileKind::of_path(path) == Some(FileKind::Outcomes) && !name.is_empty() {
            self.lost_strands.insert(name.to_uppercase().into());
        }
    }

    /// Adds a file after the others.
    pub(crate) fn push(&mut self, file: SourceFile) {
        if let Some(parsed) = &file.parsed {
            for (text, _) in file.text.lines().zip(parsed.lines()).filter(|(text, parsed)| text != parsed) {
                let words = text.split(|character: char| !(character.is_alphanumeric() || "-_.".contains(character)));
                self.lost_words.extend(words.filter(|word| !word.is_empty()).map(Box::from));
            }
        }
        self.files.push(file);
    }
}
