//! The order of keys in a block: that of the schema.

use std::collections::BTreeMap;

use pdcn_model::{FileKind, schema};
use pdcn_toml::{Disorder, Edit, Place, disorders};
use serde_json::Value;
use toml::de::DeTable;

use crate::Sources;
use crate::complaint::{schema_path, subject};

/// A block whose keys are not in the order of the schema.
#[derive(Clone, Debug, PartialEq)]
pub struct OutOfOrder {
    /// The first key that comes too late.
    pub place: Place,
    /// Its name.
    pub key: String,
    /// The key before which it should stand.
    pub before: Place,
    /// The name of that.
    pub before_key: String,
    /// The id of the thing that the block describes.
    pub subject: Option<String>,
    /// The lines of the block in the order of the schema, and the bytes that they take the place of; nothing when that
    /// cannot be done line by line.
    pub sorted: Option<Edit>,
}

/// Returns the blocks of all files whose keys are not in the order of the schema, one entry each, by file and place.
/// Files with syntax errors are left out. Parses every file again: for a rule that is off by itself.
pub fn keys_out_of_order(sources: &Sources) -> Vec<OutOfOrder> {
    let mut schemas: BTreeMap<FileKind, Value> = BTreeMap::new();
    let mut found = Vec::new();
    for (file, source) in sources.numbered() {
        let Some(kind) = FileKind::of_path(&source.path).filter(|_| !source.is_damaged()) else { continue };
        let schema = schemas.entry(kind).or_insert_with(|| schema::of(kind));
        let (tree, errors) = DeTable::parse_recoverable(&source.text);
        if errors.is_empty() {
            let root = tree.get_ref();
            let disorders = disorders(&source.text, root, |path| schema::keys_at(schema, &schema_path(path)));
            found.extend(disorders.into_iter().map(|Disorder { table, key, before, edit }| {
                let subject = subject(root, &table);
                let place = |key: &str| Place { path: table.clone(), ..Place::file(file) }.key(key.to_owned()).at_key();
                let (here, there) = (place(&key), place(&before));
                OutOfOrder { place: here, key, before: there, before_key: before, subject, sorted: edit }
            }));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use pdcn_toml::apply;

    use super::keys_out_of_order;
    use crate::{Folder, load};

    const PATH: &str = "editions/2026-2027/primary/ia.toml";

    fn found(text: &str) -> Vec<(String, String)> {
        let loaded = load(Folder::from_texts([(PATH, text)]));
        keys_out_of_order(&loaded.sources).into_iter().map(|one| (one.key, one.before_key)).collect()
    }

    /// The text with the lines of every block sorted.
    fn mended(text: &str) -> String {
        let loaded = load(Folder::from_texts([(PATH, text)]));
        let edits = keys_out_of_order(&loaded.sources).into_iter().filter_map(|one| one.sorted);
        apply(text, edits).expect("tables that do not overlap")
    }

    #[test]
    fn one_finding_per_block_that_names_the_key_and_where_it_goes() {
        let text = "[[outcome]]\nid = \"A-001\"\nlearn = \"P1\"\n# what\nstatement = \"x\"\ncompetency = \"A-B\" # why\n\n\
                    [[outcome]]\nid = \"A-002\"\ncompetency = \"A-B\"\nexamples = [\n  \"x\",\n]\nstrange = 1\nlearn = \"P1\"\n";
        let pair = |key: &str, before: &str| (key.to_owned(), before.to_owned());
        assert_eq!(found(text), [pair("statement", "learn"), pair("learn", "examples")]);
        let expected = "[[outcome]]\nid = \"A-001\"\ncompetency = \"A-B\" # why\n# what\nstatement = \"x\"\nlearn = \"P1\"\n\n\
                        [[outcome]]\nid = \"A-002\"\ncompetency = \"A-B\"\nlearn = \"P1\"\nexamples = [\n  \"x\",\n]\nstrange = 1\n";
        assert_eq!(mended(text), expected);
        assert_eq!(found(expected), []);
    }

    #[test]
    fn blocks_have_an_order_too() {
        let text = "[[outcome]]\nid = \"A-001\"\n[[outcome.allow]]\nrule = \"x\"\nreason = \"y\"\n\
                    [[outcome.prerequisite]]\nid = \"A-002\"\nstrength = \"helpful\"\n";
        assert_eq!(found(text), [("prerequisite".to_owned(), "allow".to_owned())]);
        assert_eq!(mended(text), text);
    }
}
