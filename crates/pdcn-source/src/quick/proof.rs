//! A quick proof that a document follows its schema, key by key while it is read.
//!
//! Nearly every file is right, and a validator that can explain what is wrong costs more to build and to run than all
//! the rest of reading. A [`Proof`] only says *right*; where it cannot, the validator decides and explains. So it may be
//! too strict, never too lax: a schema with a keyword that is not known here proves nothing, and a test holds both
//! against each other.

use std::collections::HashSet;

use serde_json::Value;

use super::schema::{Node, Nodes, Others};
use crate::ValueType;

/// A schema, ready to prove documents right.
pub(crate) struct Proof(Nodes);

impl Proof {
    /// Makes a schema ready, its dates made `null`; nothing when it has something that is not known here.
    pub(crate) fn new(schema: &Value) -> Option<Self> {
        Nodes::of(schema).map(Self)
    }

    /// The schema of the document as a whole.
    pub(super) fn root(&self) -> usize {
        self.0.root
    }

    /// The schema that holds values of a type against its demands, and them alone, where one leads: the one that it refers
    /// to, or of its alternatives the first that takes the type.
    fn leaf(&self, schema: usize, found: ValueType) -> Option<usize> {
        let node = self.0.nodes.get(schema)?;
        if node.only_leads_on {
            return node.also.iter().chain(&node.any_of).find_map(|next| self.leaf(*next, found));
        }
        let is_plain = node.also.is_none() && node.any_of.is_empty();
        (is_plain && node.types.contains(&found)).then_some(schema)
    }

    fn demands(&self, schema: usize, found: ValueType) -> Option<&Node> {
        self.0.nodes.get(self.leaf(schema, found)?)
    }

    /// That a schema takes values of a type, whatever they are.
    pub(super) fn takes(&self, schema: usize, found: ValueType) -> Option<()> {
        self.demands(schema, found)?.words.is_none().then_some(())
    }

    /// That a schema takes a text.
    pub(super) fn takes_text(&self, schema: usize, text: &str) -> Option<()> {
        let node = self.demands(schema, ValueType::String)?;
        let is_long = match node.min_length {
            0 => true,
            1 => !text.is_empty(),
            least => text.chars().count() >= least,
        };
        let is_right = is_long
            && node.max_length.is_none_or(|most| text.chars().count() <= most)
            && node.pattern.is_none_or(|pattern| self.matches(pattern, text))
            && node.words.as_ref().is_none_or(|words| words.iter().any(|word| word == text));
        is_right.then_some(())
    }

    /// That a schema takes a whole number.
    pub(super) fn takes_number(&self, schema: usize, number: i64) -> Option<()> {
        let node = self.demands(schema, ValueType::Integer)?;
        let is_within =
            node.minimum.is_none_or(|least| number >= least) && node.maximum.is_none_or(|most| number <= most);
        (node.words.is_none() && is_within).then_some(())
    }

    /// The schema of the elements of a list.
    pub(super) fn items(&self, schema: usize) -> Option<usize> {
        let node = self.demands(schema, ValueType::Array)?;
        node.items.filter(|_| node.words.is_none())
    }

    /// The keys of a table with this schema, none of which has been met.
    pub(super) fn keys(&self, schema: usize) -> Option<Keys> {
        let schema = self.leaf(schema, ValueType::Table)?;
        self.takes(schema, ValueType::Table)?;
        Some(Keys { schema, found: 0, others: HashSet::new() })
    }

    /// The schema of the next key of a table; nothing when it is refused, or was met before.
    pub(super) fn key(&self, keys: &mut Keys, key: &str) -> Option<usize> {
        let node = self.0.nodes.get(keys.schema)?;
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
    pub(super) fn is_complete(&self, keys: &Keys) -> bool {
        self.0.nodes.get(keys.schema).is_some_and(|node| keys.found & node.required == node.required)
    }

    fn matches(&self, pattern: usize, text: &str) -> bool {
        self.0.patterns.get(pattern).is_some_and(|pattern| pattern.matches(text))
    }
}

/// The keys of a table that were met, while it is read.
pub(super) struct Keys {
    /// The schema of the table.
    schema: usize,
    /// A bit for each property.
    found: u64,
    /// Those that have no name in the schema.
    others: HashSet<String>,
}
