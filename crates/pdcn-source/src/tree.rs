//! Lets the JSON Schema validator read the TOML tree itself, without a copy.
//!
//! JSON has no dates and TOML has no `null`: inside this crate a date takes the place of `null`, in the tree and in the
//! schemas ([`with_dates`]), so that a text is never taken for a date nor a date for a text.

use std::borrow::Cow;
use std::slice;

use jsonschema::JsonType;
use jsonschema::json::{Array, Json, JsonNumber, Node, NodeIdentity, Object};
use serde_json::{Number, Value};
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::ValueType;

/// The representation "TOML tree" of JSON.
#[derive(Debug)]
pub(crate) struct Tree;

/// A node of the tree; the root is a table, and the names of keys are nodes of their own.
#[derive(Clone, Copy, Debug)]
pub(crate) enum TreeNode<'a> {
    Table(&'a DeTable<'a>),
    Value(&'a DeValue<'a>),
    Name(&'a str),
}

/// The type of a value, as users know it.
pub(crate) fn type_of(value: &DeValue<'_>) -> ValueType {
    match value {
        DeValue::String(_) => ValueType::String,
        DeValue::Integer(_) => ValueType::Integer,
        DeValue::Float(_) => ValueType::Float,
        DeValue::Boolean(_) => ValueType::Boolean,
        DeValue::Datetime(date) if date.date.is_some() && date.time.is_none() && date.offset.is_none() => {
            ValueType::Date
        }
        DeValue::Datetime(_) => ValueType::DateTime,
        DeValue::Array(_) => ValueType::Array,
        DeValue::Table(_) => ValueType::Table,
    }
}

/// The schema with its dates made `null`, for [`Tree`].
pub(crate) fn with_dates(mut schema: Value) -> Value {
    fn walk(value: &mut Value) {
        match value {
            Value::Object(members) => {
                if members.get("format").is_some_and(|format| format == "date") {
                    members.remove("format");
                    members.insert("type".into(), "null".into());
                }
                members.values_mut().for_each(walk);
            }
            Value::Array(items) => items.iter_mut().for_each(walk),
            _ => {}
        }
    }
    walk(&mut schema);
    schema
}

impl Json for Tree {
    type Node<'a> = TreeNode<'a>;
    type PreparedKey = Box<str>;
    type StringBuffer = ();
    const ACYCLIC: bool = true;

    fn prepare_key(key: &str) -> Box<str> {
        key.into()
    }

    fn with_string_node<T>((): &mut (), string: &str, f: impl FnOnce(TreeNode<'_>) -> T) -> T {
        f(TreeNode::Name(string))
    }
}

impl<'a> Node<'a, Tree> for TreeNode<'a> {
    type Object = &'a DeTable<'a>;
    type Array = &'a DeArray<'a>;
    type Number = TreeNumber;

    fn as_object(&self) -> Option<&'a DeTable<'a>> {
        match self {
            Self::Table(table) => Some(table),
            Self::Value(value) => value.as_table(),
            Self::Name(_) => None,
        }
    }

    fn as_array(&self) -> Option<&'a DeArray<'a>> {
        match self {
            Self::Value(value) => value.as_array(),
            _ => None,
        }
    }

    fn as_string(&self) -> Option<Cow<'a, str>> {
        match self {
            Self::Value(value) => value.as_str().map(Cow::Borrowed),
            Self::Name(name) => Some(Cow::Borrowed(name)),
            Self::Table(_) => None,
        }
    }

    fn as_number(&self) -> Option<TreeNumber> {
        match self {
            Self::Value(DeValue::Integer(integer)) => {
                let digits = integer.as_str();
                let number = i64::from_str_radix(digits, integer.radix())
                    .map(Number::from)
                    .ok()
                    // Beyond 64 bits the nearest float will do: it is out of every range anyway.
                    .or_else(|| digits.parse().ok().and_then(Number::from_f64))
                    .unwrap_or_else(|| Number::from(u64::MAX));
                Some(TreeNumber { number, whole: true })
            }
            Self::Value(DeValue::Float(float)) => {
                // `inf` and `nan` are no JSON numbers; no key takes a float, so any value will do.
                let number = float.as_str().parse().ok().and_then(Number::from_f64).unwrap_or_else(|| Number::from(0));
                Some(TreeNumber { number, whole: false })
            }
            _ => None,
        }
    }

    fn as_boolean(&self) -> Option<bool> {
        match self {
            Self::Value(value) => value.as_bool(),
            _ => None,
        }
    }

    fn is_null(&self) -> bool {
        matches!(self, Self::Value(value) if type_of(value) == ValueType::Date)
    }

    fn json_type(&self) -> JsonType {
        match self {
            Self::Table(_) => JsonType::Object,
            Self::Name(_) => JsonType::String,
            Self::Value(value) => match type_of(value) {
                ValueType::String => JsonType::String,
                ValueType::Integer | ValueType::Float => JsonType::Number,
                // A time is nothing that a key takes; as a boolean it fails wherever dates, texts and numbers are due.
                ValueType::Boolean | ValueType::DateTime => JsonType::Boolean,
                ValueType::Date => JsonType::Null,
                ValueType::Array => JsonType::Array,
                ValueType::Table => JsonType::Object,
            },
        }
    }

    fn equals_value(&self, expected: &Value) -> bool {
        self.as_string().is_some_and(|text| expected == &*text)
    }

    /// Only for the validator's own error texts, which are not used: problems are worded by the linter.
    fn to_value(&self) -> Cow<'a, Value> {
        Cow::Owned(self.as_string().map_or(Value::Null, |text| Value::String(text.into_owned())))
    }

    fn identity(&self) -> Option<NodeIdentity> {
        match self {
            Self::Table(table) => Some(NodeIdentity::new(std::ptr::from_ref(*table).addr())),
            Self::Value(value) => Some(NodeIdentity::new(std::ptr::from_ref(*value).addr())),
            Self::Name(_) => None,
        }
    }
}

impl<'a> Object<'a, Tree> for &'a DeTable<'a> {
    type Node = TreeNode<'a>;
    type MemberName = &'a str;
    type MembersIter = Members<'a>;

    fn len(&self) -> usize {
        DeTable::len(self)
    }

    fn get(&self, key: &Box<str>) -> Option<TreeNode<'a>> {
        DeTable::get(self, &**key).map(|value| TreeNode::Value(value.get_ref()))
    }

    fn members(&self) -> Members<'a> {
        Members(self.iter())
    }
}

/// The members of a table.
pub(crate) struct Members<'a>(toml::map::Iter<'a, Spanned<Cow<'a, str>>, Spanned<DeValue<'a>>>);

impl<'a> Iterator for Members<'a> {
    type Item = (&'a str, TreeNode<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(key, value)| (key.get_ref().as_ref(), TreeNode::Value(value.get_ref())))
    }
}

impl<'a> Array<'a, Tree> for &'a DeArray<'a> {
    type Node = TreeNode<'a>;
    type ElementsIter = Elements<'a>;

    fn len(&self) -> usize {
        <[_]>::len(self)
    }

    fn elements(&self) -> Elements<'a> {
        Elements(self.iter())
    }
}

/// The elements of an array.
pub(crate) struct Elements<'a>(slice::Iter<'a, Spanned<DeValue<'a>>>);

impl<'a> Iterator for Elements<'a> {
    type Item = TreeNode<'a>;

    fn next(&mut self) -> Option<TreeNode<'a>> {
        self.0.next().map(|value| TreeNode::Value(value.get_ref()))
    }
}

/// A number; in TOML `10.0` is never whole.
pub(crate) struct TreeNumber {
    number: Number,
    whole: bool,
}

impl JsonNumber for TreeNumber {
    fn as_u64(&self) -> Option<u64> {
        self.number.as_u64()
    }

    fn as_i64(&self) -> Option<i64> {
        self.number.as_i64()
    }

    fn as_f64(&self) -> Option<f64> {
        self.number.as_f64()
    }

    fn as_str(&self) -> Cow<'_, str> {
        self.number.to_string().into()
    }

    fn to_number(&self) -> Cow<'_, Number> {
        Cow::Borrowed(&self.number)
    }

    fn is_integer(&self) -> bool {
        self.whole
    }
}
