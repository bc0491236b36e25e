//! The format of the files as the schemas have it: blocks, and the keys of each.

use pdcn_model::{FileKind, schema};
use serde_json::{Map, Value};

use pdcn_model::fold::plain;

/// How deep blocks stand in each other, at most.
const DEEPEST: usize = 8;

/// All kinds of files.
#[derive(Debug)]
pub(super) struct Described {
    pub(super) files: Vec<File>,
}

/// A kind of file.
#[derive(Debug)]
pub(super) struct File {
    pub(super) kind: FileKind,
    /// Its schema.
    pub(super) schema: Value,
    /// Its blocks, what stands before the first one included.
    pub(super) blocks: Vec<Block>,
}

/// A block of a file.
#[derive(Debug)]
pub(super) struct Block {
    /// Its path: `outcome.prerequisite`; empty for what stands before the first block.
    pub(super) path: String,
    /// Its first line: `[[outcome.prerequisite]]`.
    pub(super) header: String,
    /// What it is called in the schema: `Prerequisite`.
    pub(super) of: String,
    /// What the schema says of it where it stands.
    pub(super) schema: Value,
    /// Its keys that are no blocks themselves.
    pub(super) keys: Vec<Key>,
}

/// A key of a block.
#[derive(Debug)]
pub(super) struct Key {
    pub(super) name: String,
    pub(super) schema: Value,
    pub(super) required: bool,
}

/// What a name means: a whole block, or one key of it.
#[derive(Debug)]
pub(super) struct Found<'d> {
    pub(super) file: &'d File,
    pub(super) block: &'d Block,
    pub(super) key: Option<&'d Key>,
}

impl Described {
    /// Reads the schemas.
    pub(super) fn all() -> Self {
        let file = |kind: FileKind| {
            let schema = schema::with_marks(kind);
            let mut blocks = Vec::new();
            let root = Block {
                path: String::new(),
                header: String::new(),
                of: kind.name().to_owned(),
                schema: schema.clone(),
                keys: Vec::new(),
            };
            add(&schema, root, &mut blocks, DEEPEST);
            File { kind, schema, blocks }
        };
        Self { files: FileKind::ALL.into_iter().map(file).collect() }
    }

    /// The file of a kind.
    pub(super) fn file(&self, kind: FileKind) -> Option<&File> {
        self.files.iter().find(|file| file.kind == kind)
    }

    /// The paths of all blocks and keys, and their last parts.
    pub(super) fn paths(&self) -> Vec<String> {
        let mut paths = Vec::new();
        for block in self.files.iter().flat_map(|file| &file.blocks) {
            paths.push(block.path.clone());
            paths.extend(block.keys.iter().flat_map(|key| [block.path_of(key), key.name.clone()]));
        }
        paths.retain(|path| !path.is_empty());
        paths
    }

    /// All that a name means: a path (`outcome.learn`), the end of one (`learn`), with the kind of file before it
    /// (`plan.when`), or the French title.
    pub(super) fn named(&self, name: &str) -> Vec<Found<'_>> {
        let name = name.trim_matches(['[', ']']).to_lowercase();
        let title = plain(&name);
        let mut found = Vec::new();
        for file in &self.files {
            let within = name.split_once('.').filter(|(kind, _)| super::kind(kind) == Some(file.kind));
            let is = |path: &str| {
                let ends = |name: &str| path == name || path.strip_suffix(name).is_some_and(|rest| rest.ends_with('.'));
                ends(&name) || within.is_some_and(|(_, rest)| ends(rest))
            };
            let is_called =
                |schema: &Value| schema["title"].as_str().is_some_and(|own| singular(&plain(own)) == singular(&title));
            for block in file.blocks.iter().filter(|block| !block.path.is_empty()) {
                if is(&block.path) || is_called(&block.schema) {
                    found.push(Found { file, block, key: None });
                }
            }
            for (block, key) in file.blocks.iter().flat_map(|block| block.keys.iter().map(move |key| (block, key))) {
                if is(&block.path_of(key)) || is_called(&key.schema) {
                    found.push(Found { file, block, key: Some(key) });
                }
            }
        }
        let is_whole = |one: &Found<'_>| one.key.is_some_and(|key| one.block.path_of(key) == name);
        if name.contains('.') && found.iter().any(is_whole) {
            found.retain(is_whole);
        }
        found
    }
}

impl Block {
    /// The path of one of its keys.
    pub(super) fn path_of(&self, key: &Key) -> String {
        joined(&self.path, &key.name)
    }
}

/// A block and those below it.
fn add(root: &Value, mut block: Block, blocks: &mut Vec<Block>, depth: usize) {
    let resolved = resolved(root, &block.schema).clone();
    let required = |name: &str| resolved["required"].as_array().is_some_and(|all| all.iter().any(|one| one == name));
    let none = Map::new();
    let mut below = Vec::new();
    for (name, schema) in resolved["properties"].as_object().unwrap_or(&none) {
        match header(root, schema).filter(|_| depth > 0) {
            None => block.keys.push(Key { name: name.clone(), schema: schema.clone(), required: required(name) }),
            Some((inner, open, close, tag)) => {
                let path = joined(&block.path, &format!("{name}{tag}"));
                let of = inner.get("$ref").and_then(Value::as_str).and_then(|way| way.rsplit('/').next());
                let of = of.unwrap_or_default().to_owned();
                // What the key says of its place comes first, what the block says of itself is told where there is none.
                let mut said = self::resolved(root, inner).clone();
                for part in ["title", "description"] {
                    if let Some(text) = schema.get(part) {
                        said[part] = text.clone();
                    }
                }
                let header = format!("{open}{path}{close}");
                below.push(Block { path, header, of, schema: said, keys: Vec::new() });
            }
        }
    }
    blocks.push(block);
    for block in below {
        add(root, block, blocks, depth - 1);
    }
}

/// What a key that is a block holds, and the characters of its header; nothing for a plain value.
fn header<'s>(root: &'s Value, schema: &'s Value) -> Option<(&'s Value, &'static str, &'static str, &'static str)> {
    let is_block = |schema: &Value| resolved(root, schema)["properties"].is_object();
    if is_block(schema) {
        return Some((schema, "[", "]", ""));
    }
    if let Some(items) = schema.get("items").filter(|items| is_block(items)) {
        return Some((items, "[[", "]]", ""));
    }
    let by_language = schema.get("patternProperties").and_then(Value::as_object).and_then(|all| all.values().next());
    by_language.filter(|inner| is_block(inner)).map(|inner| (inner, "[", "]", ".en"))
}

/// A schema with its reference followed.
pub(super) fn resolved<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    let way = schema.get("$ref").and_then(Value::as_str).and_then(|way| way.strip_prefix('#'));
    way.and_then(|way| root.pointer(way)).unwrap_or(schema)
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn singular(word: &str) -> &str {
    word.strip_suffix('s').unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::Described;

    #[test]
    fn keys_are_found_by_path_by_end_by_kind_and_by_title() {
        let described = Described::all();
        let paths = |name: &str| -> Vec<String> {
            let path =
                |found: super::Found<'_>| found.key.map_or(found.block.path.clone(), |key| found.block.path_of(key));
            described.named(name).into_iter().map(path).collect()
        };
        assert_eq!(
            paths("learn"),
            ["outcome.learn", "outcome.evidence.learn", "outcome.translation.en.evidence.learn"]
        );
        // A whole path is that path alone, though others end like it.
        assert_eq!(paths("outcome.learn"), ["outcome.learn"]);
        assert_eq!(paths("evidence.learn"), ["outcome.evidence.learn", "outcome.translation.en.evidence.learn"]);
        assert_eq!(paths("plan.when"), ["activity.when"]);
        assert_eq!(paths("[[outcome.prerequisite]]"), ["outcome.prerequisite"]);
        assert_eq!(paths("préalable"), ["outcome.prerequisite"]);
        assert!(paths("translation.en").contains(&"outcome.translation.en".to_owned()));
        assert_eq!(paths("no-such-key"), [""; 0]);
        assert_eq!(paths(""), [""; 0]);
    }
}
