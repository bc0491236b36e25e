//! Turns places into spans, late: only the files that have something to show are parsed again.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::{Part, Place, Sources, Step, block, literal};

/// Finds the bytes that places stand for; each file is parsed at most once.
#[derive(Debug)]
pub struct Locator<'s> {
    sources: &'s Sources,
    trees: HashMap<u32, Spanned<DeTable<'s>>>,
}

impl<'s> Locator<'s> {
    /// A locator over the files of a pathway.
    pub fn new(sources: &'s Sources) -> Self {
        Self { sources, trees: HashMap::new() }
    }

    /// The files.
    pub fn sources(&self) -> &'s Sources {
        self.sources
    }

    /// The bytes of a place in the text of its file. A path that leads nowhere stops at the last step that exists;
    /// the root of a file is its first line that says something.
    pub fn span(&mut self, place: &Place) -> Range<usize> {
        let source = self.sources.file(place.file);
        let span = match &place.part {
            Part::Bytes(bytes) => Some(bytes.clone()),
            _ if place.path.is_empty() => None,
            Part::Value | Part::Key => span_of(self.tree(place.file), &place.path, place.part == Part::Key),
            Part::Within(text) => span_of(self.tree(place.file), &place.path, false).map(|value| {
                let within = literal::bytes_within(&source.text[value.clone()], text.clone());
                within.map_or(value.clone(), |within| value.start + within.start..value.start + within.end)
            }),
        };
        let span = span.unwrap_or_else(|| first_line(&source.text));
        let end = span.end.min(source.text.len());
        span.start.min(end)..end
    }

    /// The bytes to take out so that what is at a place is gone and nothing else; nothing when that cannot be done.
    pub fn removal(&mut self, place: &Place) -> Option<Range<usize>> {
        let text = &self.sources.file(place.file).text;
        block::removal(text, self.tree(place.file), &place.path)
    }

    /// A text as it is written in the string at a place; nothing when what is there cannot hold it.
    pub fn written(&mut self, place: &Place, text: &str) -> Option<String> {
        let value = span_of(self.tree(place.file), &place.path, false)?;
        literal::written_in(&self.sources.file(place.file).text[value], text).map(Cow::into_owned)
    }

    /// The end of the line of the value at a place, line break included.
    pub fn line_end(&mut self, place: &Place) -> usize {
        let end = self.span(place).end;
        block::line_end(&self.sources.file(place.file).text, end)
    }

    fn tree(&mut self, file: u32) -> &DeTable<'s> {
        let source = self.sources.file(file);
        self.trees.entry(file).or_insert_with(|| DeTable::parse_recoverable(source.parsed_text()).0).get_ref()
    }
}

/// The bytes of the value (or key) at a path, or of the last thing on the way that exists.
pub(crate) fn span_of(root: &DeTable<'_>, path: &[Step], key: bool) -> Option<Range<usize>> {
    let (first, rest) = path.split_first()?;
    let Step::Key(name) = first else { return None };
    let (mut key_span, mut value) = entry(root, name)?;
    for step in rest {
        let next = match (step, value.get_ref()) {
            (Step::Key(name), DeValue::Table(table)) => entry(table, name),
            (Step::Index(index), DeValue::Array(array)) => {
                array.get(*index as usize).map(|value| (value.span(), value))
            }
            _ => None,
        };
        let Some(next) = next else { return Some(value.span()) };
        (key_span, value) = next;
    }
    Some(if key { key_span } else { value.span() })
}

fn entry<'t, 'i>(table: &'t DeTable<'i>, name: &str) -> Option<(Range<usize>, &'t Spanned<DeValue<'i>>)> {
    table.get_key_value(name).map(|(key, value)| (key.span(), value))
}

fn first_line(text: &str) -> Range<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        if !words.is_empty() && !words.starts_with('#') {
            let start = at + (line.len() - line.trim_start().len());
            return start..start + words.len();
        }
        at += line.len();
    }
    0..0
}
