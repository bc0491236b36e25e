//! Hands the values of a document to serde, each held against its schema on the way.

use std::borrow::Cow;

use pdcn_toml::unix_lines;
use serde::Deserializer;
use serde::de::value::{BorrowedStrDeserializer, CowStrDeserializer, Error, StringDeserializer};
use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use toml_parser::decoder::ScalarKind;
use toml_parser::parser::EventKind;

use super::cursor::Cursor;
use super::proof::{Keys, Proof};
use crate::ValueType;

/// Why the long way is taken; nobody reads it.
fn long_way() -> Error {
    Error::custom("to be read the long way")
}

/// Where a value is.
#[derive(Clone, Copy)]
enum Where {
    /// Right here: after its key, or in a list.
    Here,
    /// Under the header that comes next.
    UnderHeader,
    /// In the lines that follow, a table.
    InLines,
}

/// A value to be read.
pub(super) struct Next<'c, 'e, 't> {
    cursor: &'c mut Cursor<'e, 't>,
    proof: &'c Proof,
    schema: usize,
    place: Where,
}

impl<'c, 'e, 't> Next<'c, 'e, 't> {
    /// The document as a whole.
    pub(super) fn document(cursor: &'c mut Cursor<'e, 't>, proof: &'c Proof) -> Self {
        Self { cursor, proof, schema: proof.root(), place: Where::InLines }
    }

    fn any<V: Visitor<'t>>(self, visitor: V) -> Option<Result<V::Value, Error>> {
        match self.place {
            Where::Here => self.here(visitor),
            Where::UnderHeader => self.under_header(visitor),
            Where::InLines => Some(visitor.visit_map(Table::new(self.cursor, self.proof, self.schema, Form::Lines)?)),
        }
    }

    fn under_header<V: Visitor<'t>>(self, visitor: V) -> Option<Result<V::Value, Error>> {
        let Self { cursor, proof, schema, .. } = self;
        let depth = cursor.path.len();
        let header = cursor.header()?;
        let key = cursor.header_key(depth)?;
        cursor.path.push(key);
        let is_own = header.n_keys == depth + 1;
        let value = if is_own && header.is_element {
            let items = proof.items(schema)?;
            visitor.visit_seq(Elements { cursor, proof, items })
        } else {
            if is_own {
                cursor.take_header()?;
            }
            visitor.visit_map(Table::new(cursor, proof, schema, Form::Lines)?)
        };
        cursor.path.pop();
        Some(value)
    }

    fn here<V: Visitor<'t>>(self, visitor: V) -> Option<Result<V::Value, Error>> {
        let Self { cursor, proof, schema, .. } = self;
        Some(match cursor.peek()? {
            EventKind::Scalar => {
                let (kind, text) = cursor.scalar()?;
                match kind {
                    ScalarKind::String => {
                        proof.takes_text(schema, &text)?;
                        match unix_lines(text) {
                            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
                            Cow::Owned(text) => visitor.visit_string(text),
                        }
                    }
                    ScalarKind::Boolean(value) => {
                        proof.takes(schema, ValueType::Boolean)?;
                        visitor.visit_bool(value)
                    }
                    ScalarKind::Integer(radix) => {
                        let number = i64::from_str_radix(&text, radix.value()).ok()?;
                        proof.takes_number(schema, number)?;
                        visitor.visit_i64(number)
                    }
                    // A date is only digits and hyphens; one that the calendar does not have is refused by its type.
                    ScalarKind::DateTime if text.len() == 10 => {
                        proof.takes(schema, ValueType::Date)?;
                        visitor.visit_str(&text)
                    }
                    ScalarKind::DateTime | ScalarKind::Float => return None,
                }
            }
            EventKind::ArrayOpen => {
                cursor.take(EventKind::ArrayOpen)?;
                let items = proof.items(schema)?;
                visitor.visit_seq(List { cursor, proof, items })
            }
            EventKind::InlineTableOpen => {
                cursor.take(EventKind::InlineTableOpen)?;
                visitor.visit_map(Table::new(cursor, proof, schema, Form::Inline)?)
            }
            _ => return None,
        })
    }
}

impl<'t> Deserializer<'t> for Next<'_, '_, 't> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Error> {
        self.any(visitor).ok_or_else(long_way)?
    }

    fn deserialize_option<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'t>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let Some((ScalarKind::String, text)) = self.cursor.scalar() else { return Err(long_way()) };
        self.proof.takes_text(self.schema, &text).ok_or_else(long_way)?;
        visitor.visit_enum(CowStrDeserializer::new(text))
    }

    forward_to_deserialize_any! {
        <V: Visitor<'t>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

/// The elements of a list between brackets.
struct List<'c, 'e, 't> {
    cursor: &'c mut Cursor<'e, 't>,
    proof: &'c Proof,
    items: usize,
}

impl<'t> SeqAccess<'t> for List<'_, '_, 't> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        if self.cursor.take(EventKind::ArrayClose).is_some() {
            return Ok(None);
        }
        let (cursor, proof, schema) = (&mut *self.cursor, self.proof, self.items);
        seed.deserialize(Next { cursor, proof, schema, place: Where::Here }).map(Some)
    }
}

/// How a table is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Between braces.
    Inline,
    /// Line by line: under a header, or named in the headers of those within.
    Lines,
}

/// A table, key by key.
struct Table<'c, 'e, 't> {
    cursor: &'c mut Cursor<'e, 't>,
    proof: &'c Proof,
    keys: Keys,
    form: Form,
    /// The schema of the value of the key that was read, and where the value is.
    pending: Option<(usize, Where)>,
}

impl<'c, 'e, 't> Table<'c, 'e, 't> {
    fn new(cursor: &'c mut Cursor<'e, 't>, proof: &'c Proof, schema: usize, form: Form) -> Option<Self> {
        Some(Self { cursor, proof, keys: proof.keys(schema)?, form, pending: None })
    }

    /// The next key, when there is one.
    fn key(&mut self) -> Result<Option<Cow<'t, str>>, Error> {
        let here = self.cursor.peek() == Some(EventKind::SimpleKey);
        if here || self.has_header() {
            return self.next_key(here).map(Some).ok_or_else(long_way);
        }
        let is_closed = self.form == Form::Lines || self.cursor.take(EventKind::InlineTableClose).is_some();
        if is_closed && self.proof.is_complete(&self.keys) { Ok(None) } else { Err(long_way()) }
    }

    /// True when the header that comes next is of something in this table.
    fn has_header(&mut self) -> bool {
        let depth = self.cursor.path.len();
        self.form == Form::Lines && self.cursor.header().is_some_and(|header| header.n_keys > depth)
    }

    fn next_key(&mut self, here: bool) -> Option<Cow<'t, str>> {
        let (key, place) = if here {
            let key = self.cursor.key()?;
            self.cursor.take(EventKind::KeyValSep)?;
            (key, Where::Here)
        } else {
            (self.cursor.header_key(self.cursor.path.len())?, Where::UnderHeader)
        };
        self.pending = Some((self.proof.key(&mut self.keys, &key)?, place));
        Some(key)
    }
}

impl<'t> MapAccess<'t> for Table<'_, '_, 't> {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        match self.key()? {
            Some(Cow::Borrowed(key)) => seed.deserialize(BorrowedStrDeserializer::new(key)).map(Some),
            Some(Cow::Owned(key)) => seed.deserialize(StringDeserializer::new(key)).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, Error> {
        let (schema, place) = self.pending.take().ok_or_else(long_way)?;
        seed.deserialize(Next { cursor: self.cursor, proof: self.proof, schema, place })
    }
}

/// The elements of a list that each have a header, all with the path of the cursor.
struct Elements<'c, 'e, 't> {
    cursor: &'c mut Cursor<'e, 't>,
    proof: &'c Proof,
    items: usize,
}

impl<'t> SeqAccess<'t> for Elements<'_, '_, 't> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        let Some(header) = self.cursor.header() else { return Ok(None) };
        if !header.is_element || header.n_keys != self.cursor.path.len() {
            return Err(long_way());
        }
        self.cursor.take_header().ok_or_else(long_way)?;
        let (cursor, proof, schema) = (&mut *self.cursor, self.proof, self.items);
        seed.deserialize(Next { cursor, proof, schema, place: Where::InLines }).map(Some)
    }
}
