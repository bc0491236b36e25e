//! Turns paths into spans, late: only what has something to show is parsed again, a block of a text alone where that can
//! be done.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::lines::next_line;
use crate::literal;
use crate::path::{Found, Step, found_in};
use crate::place::Part;
use crate::removal::{Removal, headers, removal};

/// What is read at one path and written at another: both, in this order.
pub type Moved = (Vec<Step>, Vec<Step>);

/// A text as it is written, and what was read of it.
#[derive(Clone, Copy, Debug)]
pub struct Document<'t> {
    /// The text as it is written.
    pub text: &'t str,
    /// The text that was read in its place, as long as it: see [`Recovered::text`](crate::Recovered::text).
    pub read: &'t str,
    /// The list of tables whose elements are parsed alone, and where each begins; see [`block_starts`]. Without any, the
    /// whole text is parsed.
    pub blocks: (&'t str, &'t [u32]),
    /// What was read at another path than it is written, the last first.
    pub moved: &'t [Moved],
}

impl<'t> Document<'t> {
    /// Returns a text that was read as it is written.
    pub fn new(text: &'t str) -> Self {
        Self { text, read: text, blocks: ("", &[]), moved: &[] }
    }

    /// Returns the path in the text of what was read at a path.
    pub fn written_path<'p>(&self, path: &'p [Step]) -> Cow<'p, [Step]> {
        let mut path = Cow::Borrowed(path);
        for (read, written) in self.moved.iter().rev() {
            if let Some(rest) = path.strip_prefix(read.as_slice()) {
                path = Cow::Owned([written.as_slice(), rest].concat());
            }
        }
        path
    }

    /// Bytes that say the same in the text and in what was read of it.
    fn own(&self, span: Range<usize>) -> Option<Range<usize>> {
        (self.read.get(span.clone())? == self.text.get(span.clone())?).then_some(span)
    }
}

/// Finds the bytes that paths of a text stand for; the text, or each of its blocks, is parsed at most once.
#[derive(Debug)]
pub struct Finder<'t> {
    document: Document<'t>,
    /// The tree of the whole, and of blocks that were parsed alone.
    trees: HashMap<Option<u32>, Spanned<DeTable<'t>>>,
    /// Where tables begin. Looked for once, since whatever is taken out asks for the next of them.
    headers: Option<Vec<usize>>,
}

impl<'t> Finder<'t> {
    /// Returns a finder that has parsed nothing yet.
    pub fn new(document: Document<'t>) -> Self {
        Self { document, trees: HashMap::new(), headers: None }
    }

    /// Returns the bytes of a part of what is at a path. A path that leads nowhere stops at the last step that exists; the
    /// root of a text is its first line that says something. They are whole characters, also where what was read is not
    /// what is written.
    pub fn span(&mut self, path: &[Step], part: &Part) -> Range<usize> {
        let Document { text, read, .. } = self.document;
        let span = match part {
            Part::Bytes(bytes) | Part::Written(bytes) => Some(bytes.clone()),
            _ if path.is_empty() => None,
            Part::Value | Part::Key => self.span_at(path, *part == Part::Key),
            Part::Within(within) => self.span_at(path, false).map(|value| {
                // What was read is a string, whatever quotes are written.
                let literal = read.get(value.clone()).unwrap_or_default();
                let within = literal::bytes_within(literal, within.clone());
                within.map_or(value.clone(), |within| value.start + within.start..value.start + within.end)
            }),
        };
        let span = span.unwrap_or_else(|| first_line(text));
        let end = text.ceil_char_boundary(span.end);
        text.floor_char_boundary(span.start.min(end))..end
    }

    /// Returns the bytes that are a path's own, to be replaced: nothing when it is not there, or when what is there was made
    /// up or left aside to read the rest of a damaged text.
    pub fn own_span(&mut self, path: &[Step], part: &Part) -> Option<Range<usize>> {
        let text = self.document.text;
        let span = match part {
            Part::Bytes(bytes) => bytes.clone(),
            Part::Written(bytes) => return text.get(bytes.clone()).map(|_| bytes.clone()),
            part => {
                let found = self.found_at(path, *part == Part::Key).filter(|found| found.is_last)?;
                let Part::Within(within) = part else { return self.document.own(found.span) };
                let within = literal::bytes_within(text.get(found.span.clone())?, within.clone())?;
                found.span.start + within.start..found.span.start + within.end
            }
        };
        self.document.own(span)
    }

    /// Returns the bytes of the key at a path, to be given another name: nothing when that name already stands beside it, or
    /// when the key is written more than once.
    pub fn renaming(&mut self, path: &[Step], name: &str) -> Option<Range<usize>> {
        let key = self.own_span(path, &Part::Key)?;
        let mut renamed = path.to_vec();
        *renamed.last_mut()? = Step::Key(name.to_owned().into());
        let stands = |found: Option<Found>| found.is_some_and(|found| found.is_last);
        if stands(self.found_at(&renamed, true)) {
            return None;
        }
        let value = self.found_at(path, false)?;
        // Lines and headers of a table may be many, of which this is the first: is it gone when it is renamed?
        if value.holds_tables {
            let text = self.document.text;
            let changed = [&text[..key.start], name, &text[key.end..]].concat();
            let (tree, errors) = DeTable::parse_recoverable(&changed);
            let (_, errors_before) = DeTable::parse_recoverable(text);
            let has = |path: &[Step]| stands(found_in(tree.get_ref(), path, true));
            if errors.len() > errors_before.len() || has(path) || !has(&renamed) {
                return None;
            }
        }
        Some(key)
    }

    /// Returns what to take out so that what is at a path is gone and nothing else; nothing when that cannot be done.
    pub fn removal(&mut self, path: &[Step], part: &Part) -> Option<Removal> {
        self.own_span(path, part)?;
        let document = self.document;
        let tree = whole(&mut self.trees, document);
        let headers = self.headers.get_or_insert_with(|| headers(document.text, tree));
        removal(document.text, tree, headers, &document.written_path(path))
    }

    /// Returns a text as it is written in the string at a path; nothing when what is there cannot hold it.
    pub fn written(&mut self, path: &[Step], words: &str) -> Option<String> {
        let value = self.span_at(path, false)?;
        literal::written_in(self.document.read.get(value)?, words).map(Cow::into_owned)
    }

    /// Returns the start of the line after the one on which a part of what is at a path ends.
    pub fn next_line(&mut self, path: &[Step], part: &Part) -> usize {
        let end = self.span(path, part).end;
        next_line(self.document.text, end)
    }

    /// The bytes of the value (or key) at a path, or of the last thing on the way that exists.
    fn span_at(&mut self, path: &[Step], key: bool) -> Option<Range<usize>> {
        self.found_at(path, key).map(|found| found.span)
    }

    fn found_at(&mut self, path: &[Step], key: bool) -> Option<Found> {
        let document = self.document;
        let path = document.written_path(path);
        let Some((block, within)) = self.block(&path) else {
            return found_in(whole(&mut self.trees, document), &path, key);
        };
        let tree = self
            .trees
            .entry(Some(block))
            .or_insert_with(|| DeTable::parse_recoverable(&document.text[within.clone()]).0);
        // In its own text the block is the first of its list.
        let own_step = |(at, step): (usize, &Step)| if at == 1 { Step::Index(0) } else { step.clone() };
        let path: Vec<Step> = path.iter().enumerate().map(own_step).collect();
        let Found { span, is_last, holds_tables } = found_in(tree.get_ref(), &path, key)?;
        Some(Found { span: within.start + span.start..within.start + span.end, is_last, holds_tables })
    }

    /// The block that a path leads into, by its position in the list, and its bytes; nothing when it must be looked for in
    /// the whole text.
    fn block(&self, path: &[Step]) -> Option<(u32, Range<usize>)> {
        let [Step::Key(list), Step::Index(index), ..] = path else { return None };
        let (blocks, starts) = self.document.blocks;
        let start = *starts.get(*index as usize).filter(|_| list == blocks)?;
        let end = starts.get(*index as usize + 1).map_or(self.document.text.len(), |next| *next as usize);
        Some((*index, start as usize..end))
    }
}

/// The tree of the whole of a text.
fn whole<'f, 't>(trees: &'f mut HashMap<Option<u32>, Spanned<DeTable<'t>>>, document: Document<'t>) -> &'f DeTable<'t> {
    trees.entry(None).or_insert_with(|| DeTable::parse_recoverable(document.read).0).get_ref()
}

/// Returns where the elements of a list of tables begin in a text that could be read as a whole; none when one has no
/// header of its own.
///
/// TOML lets the parts of a table of a list stand only between its header and the next one, so that what lies there,
/// parsed alone, is the table.
pub fn block_starts(text: &str, root: &DeTable<'_>, list: &str) -> Vec<u32> {
    let Some(blocks) = root.get(list).and_then(|list| list.get_ref().as_array()) else { return Vec::new() };
    let start = |block: &Spanned<DeValue<'_>>| {
        let start = block.span().start;
        text[start..].starts_with("[[").then(|| u32::try_from(start).ok()).flatten()
    };
    blocks.iter().map(start).collect::<Option<_>>().unwrap_or_default()
}

/// Returns the bytes of the first line that says something, without the spaces around it; none of a text without any.
pub fn first_line(text: &str) -> Range<usize> {
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
