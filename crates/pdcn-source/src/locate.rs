//! Turns places into spans, late: only what has something to show is parsed again, a block of a file alone where that
//! can be done.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::span::{Found, found_in};
use crate::{Part, Place, Removal, SourceFile, Sources, Step, block, literal};

/// Finds the bytes that places stand for; each file, or each of its blocks, is parsed at most once.
#[derive(Debug)]
pub struct Locator<'s> {
    sources: &'s Sources,
    trees: Trees<'s>,
    /// By file: where its tables begin. Looked for once, since whatever is taken out asks for the next of them.
    headers: HashMap<u32, Vec<usize>>,
}

impl<'s> Locator<'s> {
    /// A locator over the files of a pathway.
    pub fn new(sources: &'s Sources) -> Self {
        Self { sources, trees: HashMap::new(), headers: HashMap::new() }
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
            Part::Bytes(bytes) | Part::Written(bytes) => Some(bytes.clone()),
            _ if place.path.is_empty() => None,
            Part::Value | Part::Key => self.span_at(place, place.part == Part::Key),
            Part::Within(text) => self.span_at(place, false).map(|value| {
                let within = literal::bytes_within(&source.text[value.clone()], text.clone());
                within.map_or(value.clone(), |within| value.start + within.start..value.start + within.end)
            }),
        };
        let span = span.unwrap_or_else(|| first_line(&source.text));
        let end = span.end.min(source.text.len());
        span.start.min(end)..end
    }

    /// The bytes of a place that are its own, to be replaced: nothing when it is not there, or when what is there was made
    /// up or left aside to read the rest of a damaged file.
    pub fn own_span(&mut self, place: &Place) -> Option<Range<usize>> {
        let source = self.sources.file(place.file);
        let span = match &place.part {
            Part::Bytes(bytes) => bytes.clone(),
            Part::Written(bytes) => return source.text.get(bytes.clone()).map(|_| bytes.clone()),
            part => {
                let found = self.found_at(place, *part == Part::Key).filter(|found| found.is_last)?;
                let Part::Within(text) = part else { return own(source, found.span) };
                let within = literal::bytes_within(source.text.get(found.span.clone())?, text.clone())?;
                found.span.start + within.start..found.span.start + within.end
            }
        };
        own(source, span)
    }

    /// The bytes of a key, to be given another name: nothing when that name already stands beside it, may stand in a part
    /// that could not be read, or when the key is written more than once.
    pub fn renaming(&mut self, place: &Place, name: &str) -> Option<Range<usize>> {
        let place = place.clone().at_key();
        let key = self.own_span(&place)?;
        let mut renamed = place.clone();
        *renamed.path.last_mut()? = Step::Key(name.to_owned().into());
        let stands = |found: Option<Found>| found.is_some_and(|found| found.is_last);
        let source = self.sources.file(place.file);
        if stands(self.found_at(&renamed, true)) || (source.is_damaged() && self.sources.lost(name)) {
            return None;
        }
        let value = self.found_at(&place, false)?;
        // Lines and headers of a table may be many, of which this is the first: is it gone when it is renamed?
        if value.holds_tables {
            let text = [&source.text[..key.start], name, &source.text[key.end..]].concat();
            let (tree, errors) = DeTable::parse_recoverable(&text);
            let (_, errors_before) = DeTable::parse_recoverable(&source.text);
            let has = |place: &Place| stands(found_in(tree.get_ref(), &place.path, true));
            if errors.len() > errors_before.len() || has(&place) || !has(&renamed) {
                return None;
            }
        }
        Some(key)
    }

    /// What to take out so that what is at a place is gone and nothing else; nothing when that cannot be done.
    pub fn removal(&mut self, place: &Place) -> Option<Removal> {
        self.own_span(place)?;
        let source = self.sources.file(place.file);
        let tree = Self::whole(&mut self.trees, source, place.file);
        let headers = self.headers.entry(place.file).or_insert_with(|| block::headers(&source.text, tree));
        block::removal(&source.text, tree, headers, &source.written_path(&place.path))
    }

    /// A text as it is written in the string at a place; nothing when what is there cannot hold it.
    pub fn written(&mut self, place: &Place, text: &str) -> Option<String> {
        let value = self.span_at(place, false)?;
        literal::written_in(&self.sources.file(place.file).text[value], text).map(Cow::into_owned)
    }

    /// The end of the line of the value at a place, line break included.
    pub fn line_end(&mut self, place: &Place) -> usize {
        let end = self.span(place).end;
        block::line_end(&self.sources.file(place.file).text, end)
    }

    /// The bytes of the value (or key) at a place, or of the last thing on the way that exists.
    fn span_at(&mut self, place: &Place, key: bool) -> Option<Range<usize>> {
        self.found_at(place, key).map(|found| found.span)
    }

    fn found_at(&mut self, place: &Place, key: bool) -> Option<Found> {
        let sources = self.sources;
        let path = sources.file(place.file).written_path(&place.path);
        let Some((block, within)) = self.block(place.file, &path) else {
            return found_in(self.tree(place.file), &path, key);
        };
        let text = &self.sources.file(place.file).text;
        let tree = self.trees.entry((place.file, Some(block))).or_insert_with(|| {
            let within: &'s str = &text[within.clone()];
            DeTable::parse_recoverable(within).0
        });
        // In its own text the block is the first of its list.
        let path: Vec<Step> = path.iter().cloned().enumerate().map(own_step).collect();
        let Found { span, is_last, holds_tables } = found_in(tree.get_ref(), &path, key)?;
        Some(Found { span: within.start + span.start..within.start + span.end, is_last, holds_tables })
    }

    /// The block that a place lies in, by its position among those of the file, and its bytes; nothing when it must be
    /// looked for in the whole file.
    fn block(&self, file: u32, path: &[Step]) -> Option<(u32, Range<usize>)> {
        let [Step::Key(list), Step::Index(index), ..] = path else { return None };
        let source = self.sources.file(file);
        let start = *source.blocks.get(*index as usize).filter(|_| list == BLOCKS)?;
        let end = source.blocks.get(*index as usize + 1).map_or(source.text.len(), |next| *next as usize);
        Some((*index, start as usize..end))
    }

    fn tree(&mut self, file: u32) -> &DeTable<'s> {
        Self::whole(&mut self.trees, self.sources.file(file), file)
    }

    fn whole<'l>(trees: &'l mut Trees<'s>, source: &'s SourceFile, file: u32) -> &'l DeTable<'s> {
        trees.entry((file, None)).or_insert_with(|| DeTable::parse_recoverable(source.parsed_text()).0).get_ref()
    }
}

/// The trees of files, and of blocks where one is parsed alone.
type Trees<'s> = HashMap<(u32, Option<u32>), Spanned<DeTable<'s>>>;

/// The list whose blocks are parsed alone.
pub(crate) const BLOCKS: &str = "outcome";

/// Where the blocks of [`BLOCKS`] begin in a text that could be read as a whole; none when one has no header of its own.
///
/// TOML lets the parts of a block stand only between its header and the next one, so that what lies there, parsed
/// alone, is the block.
pub(crate) fn block_starts(text: &str, root: &DeTable<'_>) -> Vec<u32> {
    let Some(blocks) = root.get(BLOCKS).and_then(|list| list.get_ref().as_array()) else { return Vec::new() };
    let start = |block: &Spanned<DeValue<'_>>| {
        let start = block.span().start;
        text[start..].starts_with("[[").then(|| u32::try_from(start).ok()).flatten()
    };
    blocks.iter().map(start).collect::<Option<_>>().unwrap_or_default()
}

/// A step of a path, seen from within the block that it leads to.
fn own_step((at, step): (usize, Step)) -> Step {
    if at == 1 { Step::Index(0) } else { step }
}

/// Bytes that say the same in the text and in what was read of it.
fn own(source: &SourceFile, span: Range<usize>) -> Option<Range<usize>> {
    (source.parsed_text().get(span.clone())? == source.text.get(span.clone())?).then_some(span)
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

#[cfg(test)]
mod tests {
    use toml::de::{DeTable, DeValue};

    use super::{Locator, first_line};
    use crate::span::span_of;
    use crate::{Folder, Part, Place, Step, load};

    const PATH: &str = "editions/2026-2027/primary/ia.toml";

    /// Every place of a table and of what is in it, and one beside each that does not exist.
    fn places(table: &DeTable<'_>, around: &[Step], found: &mut Vec<Vec<Step>>) {
        let path = |step| around.iter().cloned().chain([step]).collect::<Vec<_>>();
        found.push(path(Step::Key("no-such-key".into())));
        for (key, value) in table {
            within(value.get_ref(), path(Step::Key(key.get_ref().to_string().into())), found);
        }
    }

    fn within(value: &DeValue<'_>, path: Vec<Step>, found: &mut Vec<Vec<Step>>) {
        match value {
            DeValue::Table(table) => places(table, &path, found),
            DeValue::Array(array) => {
                for (index, element) in (0..).zip(array.iter()) {
                    let path = path.iter().cloned().chain([Step::Index(index)]).collect();
                    within(element.get_ref(), path, found);
                }
            }
            _ => {}
        }
        found.push(path);
    }

    /// Holds the spans of all places against those that parsing the whole file gives; says whether blocks were parsed
    /// alone.
    fn assert_same(text: &str) -> bool {
        let loaded = load(Folder::from_texts([(PATH, text)]));
        let mut locator = Locator::new(&loaded.sources);
        let whole = DeTable::parse_recoverable(loaded.sources.file(0).parsed_text()).0;
        let mut paths = Vec::new();
        places(whole.get_ref(), &[], &mut paths);
        for path in paths {
            for part in [Part::Value, Part::Key] {
                let place = Place { path: path.clone(), part: part.clone(), ..Place::file(0) };
                let expected = span_of(whole.get_ref(), &path, part == Part::Key).unwrap_or_else(|| first_line(text));
                assert_eq!(locator.span(&place), expected, "{place:?}");
            }
        }
        !loaded.sources.file(0).blocks.is_empty()
    }

    #[test]
    fn a_block_parsed_alone_has_the_spans_that_it_has_in_its_file() {
        let text = "# é\n[[outcome]] # one\nid = \"A-001\"\nstatement = \"\"\"\n[[outcome]]\nid = 1\"\"\"\n\n  [outcome.translation.en]\n\
                    statement = 'x'\n[[outcome.prerequisite]]\nid = \"A-002\"\n[[outcome.prerequisite]]\nid = 'A-003'\n\
                    [other]\na.b = 1\n\t[[ \"outcome\" ]]\nid = \"A-002\"\naligns = [\n  \"a:b\", # why\n  \"c:d\",\n]\n[[outcome]]\n[[outcome]]\nx.y = {z = [{}]}";
        assert!(assert_same(text));
        assert!(assert_same(&text.replace('\n', "\r\n")));
        assert!(assert_same(&format!("\u{FEFF}{text}")));
    }

    #[test]
    fn only_what_is_there_can_be_replaced() {
        let own = |text: &str, path: &[Step], part: Part| {
            let loaded = load(Folder::from_texts([(PATH, text)]));
            let place = Place { path: path.to_vec(), part, ..Place::file(0) };
            Locator::new(&loaded.sources).own_span(&place).map(|span| text[span].to_owned())
        };
        let path = |key: &str| [Step::Key("outcome".into()), Step::Index(0), Step::Key(key.to_owned().into())];
        let right = "# first\n[[outcome]]\nid = \"A-001\"\nstatement = \"Nommer.\"\n";
        assert_eq!(own(right, &path("id"), Part::Value).as_deref(), Some("\"A-001\""));
        assert_eq!(own(right, &path("id"), Part::Key).as_deref(), Some("id"));
        assert_eq!(own(right, &path("statement"), Part::Within(0..3)).as_deref(), Some("Nom"));
        assert_eq!(own(right, &path("learn"), Part::Within(0..3)), None);
        assert_eq!(own(right, &path("learn"), Part::Value), None);
        assert_eq!(own(right, &path("learn"), Part::Key), None);
        assert_eq!(own(right, &[], Part::Value), None);
        // The header is made up to read the rest.
        let damaged = "title = \"T\"\n\n[[outcome\"\n\"law\"\nid = \"A-001\"\n";
        assert_eq!(own(damaged, &[Step::Key("outcome".into())], Part::Key), None);
    }

    #[test]
    fn other_files_are_parsed_as_a_whole() {
        assert!(!assert_same("outcome = [{ id = \"A-001\" }, { id = \"A-002\", aligns = [\"x\"] }]\n"));
        assert!(!assert_same("[outcome]\nid = 1\n"));
        assert!(!assert_same("[[outcome]]\nid = \"A-001\"\nlearn = P1\n[[outcome]]\nid = \"A-002\"\n"));
        assert!(!assert_same("x = 1\n"));
    }
}
