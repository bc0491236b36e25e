//! Reads a file that is right in one pass; gives up at anything else.

use std::sync::Arc;

use pdcn_model::{FileKind, WordList};
use pdcn_toml::{FileNumber, newer_syntax};
use serde::de::DeserializeOwned;

use super::contribution::{Document, contribution};
use super::reading::{Contribution, Reading, garbled_problem};
use crate::contract::proof;
use crate::folder::RawFile;
use crate::quick::{self, Proof};
use crate::{Problem, SourceFile};

/// Reads a list of words that a program brings itself, outside of any folder; nothing when it does not follow its schema.
pub fn word_list(text: &str) -> Option<WordList> {
    let (list, _) = quick::read(text, proof(FileKind::Words)?)?;
    Some(list)
}

/// Reads a file that is right.
pub(super) fn at_once(file: FileNumber, raw: &RawFile) -> Option<Reading> {
    let kind = FileKind::of_path(&raw.path).filter(|_| raw.unreadable.is_none())?;
    let mut blocks = Vec::new();
    let document = AtOnce { text: &raw.text, proof: proof(kind)?, blocks: &mut blocks };
    let contribution = contribution(kind, file, document).ok()?;
    if matches!(&contribution, Contribution::Outcomes(outcomes) if outcomes.is_empty()) {
        return None;
    }
    let uses = newer_syntax(&raw.text);
    let mut problems = if uses.is_empty() { Vec::new() } else { vec![Problem::NewerToml { file, uses }] };
    problems.extend(garbled_problem(file, &raw.text));
    let (path, text) = (raw.path.clone(), Arc::clone(&raw.text));
    let source = SourceFile { path, text, parsed: None, blocks, moved: Vec::new() };
    Some(Reading { source, contribution, problems })
}

/// A text to be read at once.
struct AtOnce<'t> {
    text: &'t str,
    proof: &'t Proof,
    /// Where its blocks begin, once it was read.
    blocks: &'t mut Vec<u32>,
}

impl Document for AtOnce<'_> {
    fn typed<T: DeserializeOwned>(self) -> Result<Box<T>, toml::de::Error> {
        let long_way = || serde::de::Error::custom("to be read the long way");
        let (document, blocks) = quick::read(self.text, self.proof).ok_or_else(long_way)?;
        *self.blocks = blocks;
        Ok(Box::new(document))
    }
}
