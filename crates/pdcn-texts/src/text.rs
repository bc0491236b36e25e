//! A text before it is worded: its name in the catalogues, and the values that go into it, which may be texts again.
//! Values are shared by the texts that have the same.

use std::ops::Deref;
use std::sync::Arc;

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

/// The values that go into a text, by name; of two with one name the first counts.
///
/// A copy costs nothing until it is changed: what is wrong, what to see there and what to do have the same values a hundred
/// thousand times over.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Values(Option<Arc<Vec<(&'static str, Value)>>>);

impl Values {
    /// Adds a value.
    pub fn push(&mut self, value: (&'static str, Value)) {
        Arc::make_mut(self.0.get_or_insert_default()).push(value);
    }

    /// Adds values after those that are there.
    pub fn extend(&mut self, others: &Self) {
        if self.is_empty() {
            *self = others.clone();
        } else if !others.is_empty() {
            Arc::make_mut(self.0.get_or_insert_default()).extend(others.iter().cloned());
        }
    }

    /// Gives back the memory that more values would have taken.
    pub fn shrink_to_fit(&mut self) {
        if let Some(values) = self.0.as_mut().and_then(Arc::get_mut) {
            values.shrink_to_fit();
        }
    }
}

impl Deref for Values {
    type Target = [(&'static str, Value)];

    fn deref(&self) -> &Self::Target {
        self.0.as_ref().map_or(&[], |values| values.as_slice())
    }
}

impl From<Vec<(&'static str, Value)>> for Values {
    fn from(values: Vec<(&'static str, Value)>) -> Self {
        Self((!values.is_empty()).then(|| Arc::new(values)))
    }
}

#[cfg(test)]
mod tests {
    use super::Values;

    #[test]
    fn a_copy_is_changed_alone() {
        let one = Values::from(vec![("a", 1.into())]);
        let mut other = one.clone();
        other.push(("b", 2.into()));
        assert_eq!((one.len(), other.len()), (1, 2));
        let mut all = Values::from(vec![("c", 3.into())]);
        all.extend(&other);
        assert_eq!(all.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["c", "a", "b"]);
        let mut none = Values::default();
        none.extend(&one);
        assert_eq!(none, one);
    }
}
