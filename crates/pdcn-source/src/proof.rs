//! A quick proof that a document follows its schema.
//!
//! Nearly every file is right, and a validator that can explain what is wrong costs more to build and to run than all
//! the rest of reading. A [`Proof`] only says *right*; where it cannot, the validator decides and explains. So it may be
//! too strict, never too lax: a schema with a keyword that is not known here proves nothing, and a test holds both
//! against each other.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use regex_automata::dfa::{Automaton as _, StartKind, dense};
use regex_automata::{Anchored, Input};
use serde_json::{Map, Value};
use toml::de::{DeInteger, DeTable, DeValue};

use crate::ValueType;
use crate::tree::type_of;

/// A schema, ready to prove documents right.
pub(crate) struct Proof {
    nodes: Vec<Node>,
    patterns: Vec<Arc<Pattern>>,
    /// What the document as a whole is held against.
    root: usize,
}

/// A pattern of texts, made ready when the first text is held against it: many stand for what few pathways have.
struct Pattern {
    source: String,
    automaton: OnceLock<Option<dense::DFA<Vec<u32>>>>,
}

impl Pattern {
    /// True when a text certainly is as the pattern says.
    fn matches(&self, text: &str) -> bool {
        let automaton = self.automaton.get_or_init(|| {
            let config = dense::Config::new().start_kind(StartKind::Anchored).accelerate(false);
            dense::Builder::new().configure(config).build(&self.source).ok()
        });
        let input = Input::new(text).anchored(Anchored::Yes);
        automaton.as_ref().is_some_and(|automaton| matches!(automaton.try_search_fwd(&input), Ok(Some(_))))
    }
}

/// What a schema asks of a value; other schemas are named by their place among all.
#[derive(Default)]
struct Node {
    /// The types that it takes; any when there are none.
    types: Vec<ValueType>,
    /// The schema that it refers to.
    also: Option<usize>,
    /// True when it asks nothing else.
    is_reference: bool,
    any_of: Vec<usize>,
    words: Option<Vec<String>>,
    /// Characters of a text.
    min_length: usize,
    max_length: Option<usize>,
    pattern: Option<usize>,
    minimum: Option<i64>,
    maximum: Option<i64>,
    items: Option<usize>,
    properties: Vec<(String, usize)>,
    /// A bit for each property that must be there.
    required: u64,
    by_pattern: Vec<(usize, usize)>,
    others: Others,
}

/// The keys of a table that have no name in its schema.
#[derive(Clone, Copy, Default)]
enum Others {
    /// Anything goes.
    #[default]
    Any,
    /// There are none.
    None,
    /// They follow this schema.
    Like(usize),
}

impl Proof {
    /// Makes a schema ready, its dates made `null`; nothing when it has something that is not known here.
    pub(crate) fn new(schema: &Value) -> Option<Self> {
        let mut reader = Reader {
            definitions: schema.get("$defs").and_then(Value::as_object),
            nodes: Vec::new(),
            patterns: Vec::new(),
            known: HashMap::new(),
        };
        let root = reader.node(schema)?;
        Some(Self { nodes: reader.nodes, patterns: reader.patterns, root })
    }

    /// True when a document certainly follows the schema.
    pub(crate) fn holds(&self, root: &DeTable<'_>) -> bool {
        let node = &self.nodes[self.root];
        let is_plain = node.also.is_none() && node.any_of.is_empty() && node.words.is_none();
        is_plain && node.types == [ValueType::Table] && self.table(node, root)
    }

    /// The schema of the document as a whole.
    pub(crate) fn root(&self) -> usize {
        self.root
    }

    /// What a schema asks, when it is a single set of demands, or refers to one.
    fn plain(&self, schema: usize) -> Option<&Node> {
        let node = &self.nodes[schema];
        match node.also {
            Some(also) if node.is_reference => self.plain(also),
            None if node.any_of.is_empty() => Some(node),
            _ => None,
        }
    }

    /// That a schema takes values of a type, whatever they are.
    pub(crate) fn takes(&self, schema: usize, found: ValueType) -> Option<()> {
        let node = self.plain(schema)?;
        (node.types.contains(&found) && node.words.is_none()).then_some(())
    }

    /// That a schema takes a text.
    pub(crate) fn takes_text(&self, schema: usize, text: &str) -> Option<()> {
        let node = self.plain(schema)?;
        (node.types.contains(&ValueType::String) && self.text(node, text)).then_some(())
    }

    /// That a schema takes a whole number.
    pub(crate) fn takes_number(&self, schema: usize, number: i64) -> Option<()> {
        self.takes(schema, ValueType::Integer)?;
        is_within(self.plain(schema)?, number).then_some(())
    }

    /// The schema of the elements of a list.
    pub(crate) fn items(&self, schema: usize) -> Option<usize> {
        self.takes(schema, ValueType::Array)?;
        self.plain(schema)?.items
    }

    /// The keys of a table with this schema, none of which has been met.
    pub(crate) fn keys(&self, schema: usize) -> Option<Keys> {
        self.takes(schema, ValueType::Table)?;
        let node = if self.nodes[schema].is_reference { self.nodes[schema].also? } else { schema };
        Some(Keys { node, found: 0, others: HashSet::new() })
    }

    /// The schema of the next key of a table; nothing when it is refused, or was met before.
    pub(crate) fn key(&self, keys: &mut Keys, key: &str) -> Option<usize> {
        let node = self.plain(keys.node)?;
        let mut by_pattern = node.by_pattern.iter().filter(|(pattern, _)| self.matches(*pattern, key));
        if let Some(position) = node.properties.iter().position(|(name, _)| name == key) {
            let bit = 1 << position;
            let is_new = keys.found & bit == 0 && by_pattern.next().is_none();
            keys.found |= bit;
            return is_new.then(|| node.properties[position].1);
        }
        if !keys.others.insert(key.to_owned()) {
            return None;
        }
        match (by_pattern.next(), by_pattern.next(), node.others) {
            (Some((_, schema)), None, _) => Some(*schema),
            (None, _, Others::Like(schema)) => Some(schema),
            _ => None,
        }
    }

    /// True when all keys that a table must have were met.
    pub(crate) fn is_complete(&self, keys: &Keys) -> bool {
        self.plain(keys.node).is_some_and(|node| keys.found & node.required == node.required)
    }

    fn value(&self, node: usize, value: &DeValue<'_>) -> bool {
        let node = &self.nodes[node];
        if !node.types.is_empty() && !node.types.contains(&type_of(value)) {
            return false;
        }
        let follows = match value {
            DeValue::String(text) => self.text(node, text),
            DeValue::Integer(integer) => node.words.is_none() && number(node, integer),
            DeValue::Array(array) => {
                let items = node.items.is_none_or(|items| array.iter().all(|item| self.value(items, item.get_ref())));
                node.words.is_none() && items
            }
            DeValue::Table(table) => node.words.is_none() && self.table(node, table),
            DeValue::Boolean(_) => node.words.is_none(),
            // A schema that says nothing of its type says nothing of a date either.
            DeValue::Datetime(_) => node.words.is_none() && type_of(value) == ValueType::Date,
            DeValue::Float(_) => false,
        };
        follows
            && node.also.is_none_or(|also| self.value(also, value))
            && (node.any_of.is_empty() || node.any_of.iter().any(|branch| self.value(*branch, value)))
    }

    fn text(&self, node: &Node, text: &str) -> bool {
        let is_long = match node.min_length {
            0 => true,
            1 => !text.is_empty(),
            least => text.chars().count() >= least,
        };
        is_long
            && node.max_length.is_none_or(|most| text.chars().count() <= most)
            && node.pattern.is_none_or(|pattern| self.matches(pattern, text))
            && node.words.as_ref().is_none_or(|words| words.iter().any(|word| word == text))
    }

    fn table(&self, node: &Node, table: &DeTable<'_>) -> bool {
        let mut found = 0_u64;
        for (key, value) in table {
            let (key, value) = (key.get_ref().as_ref(), value.get_ref());
            let mut has_schema = false;
            if let Some(position) = node.properties.iter().position(|(name, _)| name == key) {
                found |= 1 << position;
                has_schema = true;
                if !self.value(node.properties[position].1, value) {
                    return false;
                }
            }
            for (pattern, schema) in &node.by_pattern {
                if self.matches(*pattern, key) {
                    has_schema = true;
                    if !self.value(*schema, value) {
                        return false;
                    }
                }
            }
            let is_right = has_schema
                || match node.others {
                    Others::Any => true,
                    Others::None => false,
                    Others::Like(schema) => self.value(schema, value),
                };
            if !is_right {
                return false;
            }
        }
        found & node.required == node.required
    }

    fn matches(&self, pattern: usize, text: &str) -> bool {
        self.patterns[pattern].matches(text)
    }
}

fn number(node: &Node, integer: &DeInteger<'_>) -> bool {
    if node.minimum.is_none() && node.maximum.is_none() {
        return true;
    }
    let number = i64::from_str_radix(integer.as_str(), integer.radix()).ok();
    number.is_some_and(|number| is_within(node, number))
}

fn is_within(node: &Node, number: i64) -> bool {
    node.minimum.is_none_or(|least| number >= least) && node.maximum.is_none_or(|most| number <= most)
}

/// The keys of a table that were met, while it is read.
pub(crate) struct Keys {
    node: usize,
    /// A bit for each property.
    found: u64,
    /// Those that have no name in the schema.
    others: HashSet<String>,
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
        let says_nothing = ["$ref", "title", "description", "default", "x-form"];
        node.is_reference =
            node.also.is_some() && members.keys().all(|keyword| says_nothing.contains(&keyword.as_str()));
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

/// The one of a pattern for all schemas: most are forms of ids that several kinds of files have.
fn shared(pattern: &str) -> Arc<Pattern> {
    static KNOWN: Mutex<BTreeMap<String, Arc<Pattern>>> = Mutex::new(BTreeMap::new());
    // Nothing that holds it can fail half-way.
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let made = || Arc::new(Pattern { source: pattern.to_owned(), automaton: OnceLock::new() });
    Arc::clone(known.entry(pattern.to_owned()).or_insert_with(made))
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
