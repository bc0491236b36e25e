//! A text before it is worded: its name in the catalogues, and what goes into it.

use crate::Values;

/// A text to be worded in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// The name of the text in the catalogues.
    pub name: &'static str,
    /// The part of it: nothing for the text itself.
    pub part: Option<&'static str>,
    /// What goes into it.
    pub values: Values,
}

impl Text {
    /// Names a text, without values yet.
    pub fn new(name: &'static str) -> Self {
        Self { name, part: None, values: Values::default() }
    }

    /// Puts a value into it.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// Gives a part of it, with the same values.
    #[must_use]
    pub fn part(&self, part: &'static str) -> Self {
        Self { part: Some(part), ..self.clone() }
    }
}

/// What goes into a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words, shown as they are.
    Words(String),
    /// A number, which decides between singular and plural.
    Number(usize),
    /// Another text, worded in the same language.
    Text(Box<Text>),
}

impl From<Text> for Value {
    fn from(text: Text) -> Self {
        Self::Text(Box::new(text))
    }
}

impl From<&str> for Value {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<String> for Value {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}
