//! A JSON Schema read into what can be asked of each key and value at little cost.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::pattern::{Pattern, shared};
use crate::ValueType;

/// What a schema asks of a value; other schemas are named by their place among all.
#[derive(Default)]
pub(super) struct Node {
    /// The types that it takes; any when there are none.
    pub(super) types: Vec<ValueType>,
    /// The schema that it refers to.
    pub(super) also: Option<usize>,
    /// True when it asks nothing but to follow the schema that it refers to, or one of its alternatives.
    pub(super) only_leads_on: bool,
    /// Its alternatives.
    pub(super) any_of: Vec<usize>,
    pub(super) words: Option<Vec<String>>,
    /// Characters of a text.
    pub(super) min_length: usize,
    pub(super) max_length: Option<usize>,
    pub(super) pattern: Option<usize>,
    pub(super) minimum: Option<i64>,
    pub(super) maximum: Option<i64>,
    pub(super) items: Option<usize>,
    pub(super) properties: Vec<(String, usize)>,
    /// A bit for each property that must be there.
    pub(super) required: u64,
    pub(super) by_pattern: Vec<(usize, usize)>,
    pub(super) others: Others,
}

/// The keys of a table that have no name in its schema.
#[derive(Clone, Copy, Default)]
pub(super) enum Others {
    /// Anything goes.
    #[default]
    Any,
    /// There are none.
    None,
    /// They follow this schema.
    Like(usize),
}

/// The schemas that a schema leads to, itself among them, and their patterns.
pub(super) struct Nodes {
    pub(super) nodes: Vec<Node>,
    pub(super) patterns: Vec<Arc<Pattern>>,
    /// What the document as a whole is held against.
    pub(super) root: usize,
}

impl Nodes {
    /// Reads a schema, its dates made `null`; nothing when it has something that is not known here.
    pub(super) fn of(schema: &Value) -> Option<Self> {
        let mut reader = Reader {
            definitions: schema.get("$defs").and_then(Value::as_object),
            nodes: Vec::new(),
            patterns: Vec::new(),
            known: HashMap::new(),
        };
        let root = reader.node(schema)?;
        Some(Self { nodes: reader.nodes, patterns: reader.patterns, root })
    }
}

/// The place of a definition that is being read.
const UNREAD: usize = usize::MAX;

/// Reads a schema.
struct Reader<'s> {
    definitions: Option<&'s Map<String, Value>>,
    nodes: Vec<Node>,
    patterns: Vec<Arc<Pattern>>,
    /// Definitions and patterns that were read already.
    known: HashMap<&'s str, usize>,
}

impl<'s> Reader<'s> {
    /// Reads a schema and all that it leads to.
    fn node(&mut self, schema: &'s Value) -> Option<usize> {
        let place = self.nodes.len();
        self.nodes.push(Node::default());
        let mut node = Node::default();
        let members = schema.as_object()?;
        for (keyword, value) in members {
            match keyword.as_str() {
                "type" => node.types = types(value)?,
                "$ref" => node.also = Some(self.definition(value.as_str()?)?),
                "anyOf" => node.any_of = value.as_array()?.iter().map(|one| self.node(one)).collect::<Option<_>>()?,
                "enum" => {
                    let words = value.as_array()?.iter().map(|word| word.as_str().map(str::to_owned));
                    node.words = Some(words.collect::<Option<_>>()?);
                }
                "minLength" => node.min_length = usize::try_from(value.as_u64()?).ok()?,
                "maxLength" => node.max_length = Some(usize::try_from(value.as_u64()?).ok()?),
                "pattern" => node.pattern = Some(self.pattern(value.as_str()?)),
                "minimum" => node.minimum = Some(value.as_i64()?),
                "maximum" => node.maximum = Some(value.as_i64()?),
                "items" => node.items = Some(self.node(value)?),
                "properties" => {
                    let properties = value.as_object()?.iter();
                    let read = properties.map(|(name, schema)| Some((name.clone(), self.node(schema)?)));
                    node.properties = read.collect::<Option<_>>()?;
                }
                "patternProperties" => {
                    let properties = value.as_object()?.iter();
                    let read = properties.map(|(pattern, schema)| Some((self.pattern(pattern), self.node(schema)?)));
                    node.by_pattern = read.collect::<Option<_>>()?;
                }
                "additionalProperties" if value == false => node.others = Others::None,
                "additionalProperties" => node.others = Others::Like(self.node(value)?),
                // What is required is read below, once the properties are known; the others ask nothing.
                "required" | "title" | "description" | "default" | "format" | "$schema" | "$defs" | "x-form" => {}
                _ => return None,
            }
        }
        for name in members.get("required").into_iter().flat_map(|required| required.as_array().into_iter().flatten()) {
            let position = node.properties.iter().position(|(known, _)| Some(known.as_str()) == name.as_str())?;
            node.required |= 1_u64.checked_shl(u32::try_from(position).ok()?)?;
        }
        if node.properties.len() > 64 {
            return None;
        }
        let leads_on = ["$ref", "anyOf", "title", "description", "default", "x-form"];
        node.only_leads_on = node.also.is_some() == node.any_of.is_empty()
            && members.keys().all(|keyword| leads_on.contains(&keyword.as_str()));
        self.nodes[place] = node;
        Some(place)
    }

    fn definition(&mut self, reference: &'s str) -> Option<usize> {
        if let Some(place) = self.known.get(reference) {
            return (*place != UNREAD).then_some(*place);
        }
        let schema = self.definitions?.get(reference.strip_prefix("#/$defs/")?)?;
        // A definition that leads back to itself is none of ours.
        self.known.insert(reference, UNREAD);
        let place = self.node(schema)?;
        self.known.insert(reference, place);
        Some(place)
    }

    fn pattern(&mut self, pattern: &'s str) -> usize {
        *self.known.entry(pattern).or_insert_with(|| {
            self.patterns.push(shared(pattern));
            self.patterns.len() - 1
        })
    }
}

/// The types that a schema names.
fn types(value: &Value) -> Option<Vec<ValueType>> {
    let one = |name: &Value| match name.as_str()? {
        "string" => Some(ValueType::String),
        "integer" => Some(ValueType::Integer),
        "boolean" => Some(ValueType::Boolean),
        "null" => Some(ValueType::Date),
        "array" => Some(ValueType::Array),
        "object" => Some(ValueType::Table),
        _ => None,
    };
    match value {
        Value::Array(names) => names.iter().map(one).collect(),
        name => Some(vec![one(name)?]),
    }
}
