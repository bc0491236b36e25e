//! Turns places of a pathway into spans, late: only what has something to show is parsed again.

use std::collections::HashMap;
use std::ops::Range;

use pdcn_toml::{FileNumber, Finder, Place, Removal};

use crate::Sources;

/// Finds the bytes that places stand for; each file, or each of its blocks, is parsed at most once.
#[derive(Debug)]
pub struct Locator<'s> {
    sources: &'s Sources,
    finders: HashMap<FileNumber, Finder<'s>>,
}

impl<'s> Locator<'s> {
    /// Returns a locator over the files of a pathway.
    pub fn new(sources: &'s Sources) -> Self {
        Self { sources, finders: HashMap::new() }
    }

    /// Returns the files.
    pub fn sources(&self) -> &'s Sources {
        self.sources
    }

    /// Returns the bytes of a place in the text of its file, as [`Finder::span`] does.
    pub fn span(&mut self, place: &Place) -> Range<usize> {
        self.finder(place).span(&place.path, &place.part)
    }

    /// Returns the bytes of a place that are its own, to be replaced, as [`Finder::own_span`] does.
    pub fn own_span(&mut self, place: &Place) -> Option<Range<usize>> {
        self.finder(place).own_span(&place.path, &place.part)
    }

    /// Returns the bytes of a key, to be given another name, as [`Finder::renaming`] does; nothing either when that name may
    /// stand in a part that could not be read.
    pub fn renaming(&mut self, place: &Place, name: &str) -> Option<Range<usize>> {
        if self.sources.file(place.file).is_damaged() && self.sources.lost(name) {
            return None;
        }
        self.finder(place).renaming(&place.path, name)
    }

    /// Returns what to take out so that what is at a place is gone and nothing else; nothing when that cannot be done.
    pub fn removal(&mut self, place: &Place) -> Option<Removal> {
        self.finder(place).removal(&place.path, &place.part)
    }

    /// Returns a text as it is written in the string at a place; nothing when what is there cannot hold it.
    pub fn written(&mut self, place: &Place, text: &str) -> Option<String> {
        self.finder(place).written(&place.path, text)
    }

    /// Returns the start of the line after the one on which what is at a place ends.
    pub fn next_line(&mut self, place: &Place) -> usize {
        self.finder(place).next_line(&place.path, &place.part)
    }

    fn finder(&mut self, place: &Place) -> &mut Finder<'s> {
        let sources = self.sources;
        self.finders.entry(place.file).or_insert_with(|| Finder::new(sources.file(place.file).document()))
    }
}

#[cfg(test)]
mod tests {
    use toml::de::{DeTable, DeValue};

    use pdcn_toml::{FileNumber, Part, Place, Step, first_line, span_of};

    use super::Locator;
    use crate::{Folder, load};

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
        let whole = DeTable::parse_recoverable(loaded.sources.file(FileNumber::FIRST).parsed_text()).0;
        let mut paths = Vec::new();
        places(whole.get_ref(), &[], &mut paths);
        for path in paths {
            for part in [Part::Value, Part::Key] {
                let place = Place { path: path.clone(), part: part.clone(), ..Place::file(FileNumber::FIRST) };
                let expected = span_of(whole.get_ref(), &path, part == Part::Key).unwrap_or_else(|| first_line(text));
                assert_eq!(locator.span(&place), expected, "{place:?}");
            }
        }
        !loaded.sources.file(FileNumber::FIRST).blocks.is_empty()
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
            let place = Place { path: path.to_vec(), part, ..Place::file(FileNumber::FIRST) };
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
