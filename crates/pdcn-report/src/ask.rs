//! What may be asked of a view, and what was: names with values, the same from the command line, in the set and in examples.

use crate::Key;

/// Stands in an example for whatever the pathway has.
pub const ANY: &str = "*";

/// A question as it is asked: names with values, where [`ANY`] stands for whatever the pathway has.
pub type Example = &'static [(&'static str, &'static str)];

/// Something that may be asked of a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The name: that of its option, and of the part of the text that says what it is.
    pub name: &'static str,
    /// What its values look like.
    pub form: Form,
    /// True when it may be asked several times.
    pub several: bool,
    /// What must be asked with it.
    pub requires: Option<&'static str>,
    /// What cannot be asked with it.
    pub excludes: &'static [&'static str],
    /// True when the answer may make the command fail.
    pub judges: bool,
}

/// What the values of something that may be asked look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// None: it is asked, or not.
    Flag,
    /// A whole number between two others.
    Number(u16, u16),
    /// Some of these.
    Choice(&'static [&'static str]),
    /// A name of the pathway.
    Name(Key),
    /// The id of such a thing, or any words; they are written without an option.
    Words(Key),
}

impl Ask {
    /// Makes something of a form that is asked once at most, by itself.
    pub const fn new(name: &'static str, form: Form) -> Self {
        Self { name, form, several: false, requires: None, excludes: &[], judges: false }
    }

    /// What is asked by a key.
    pub(crate) fn by(key: Key) -> Self {
        if key == Key::Ai {
            Self::new(key.name(), Form::Flag)
        } else {
            Self::new(key.name(), Form::Name(key)).several()
        }
    }

    /// Returns the same, which may be asked several times.
    #[must_use]
    pub const fn several(self) -> Self {
        Self { several: true, ..self }
    }

    /// Returns the same, which cannot be asked with others.
    #[must_use]
    pub const fn excluding(self, excludes: &'static [&'static str]) -> Self {
        Self { excludes, ..self }
    }

    /// Returns true when several values may be written at once, with commas.
    pub fn takes_lists(&self) -> bool {
        // The name of a cycle is prose, and so is that of a file.
        self.several && !matches!(self.form, Form::Words(_) | Form::Name(Key::Cycle | Key::Plan | Key::Edition))
    }
}

/// What was asked: names with values, in the order in which they were given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked(Vec<(String, String)>);

impl Asked {
    /// Returns what these names and values ask.
    pub fn of(pairs: &[(&str, &str)]) -> Self {
        Self(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    /// Asks for one thing more.
    pub fn add(&mut self, name: &str, value: &str) {
        self.0.push((name.to_owned(), value.to_owned()));
    }

    /// Returns true when nothing was asked: the question is about everything.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns all names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Returns the values of a name.
    pub fn all<'n>(&self, name: &'n str) -> impl Iterator<Item = &str> + use<'_, 'n> {
        self.0.iter().filter(move |(one, _)| one == name).map(|(_, value)| value.as_str())
    }

    /// Returns the value of a name that is asked once at most.
    pub fn one(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// Returns true when a name was asked.
    pub fn has(&self, name: &str) -> bool {
        self.one(name).is_some()
    }

    /// Returns the number of a name.
    pub fn number(&self, name: &str) -> Option<usize> {
        self.one(name)?.parse().ok()
    }

    /// Returns what was asked by some of the names.
    #[must_use]
    pub fn only(&self, is_asked: impl Fn(&str) -> bool) -> Self {
        Self(self.0.iter().filter(|(name, _)| is_asked(name)).cloned().collect())
    }

    /// Replaces each value of a name.
    pub fn replace(&mut self, name: &str, mut with: impl FnMut(&str) -> Option<String>) {
        for (_, value) in self.0.iter_mut().filter(|(one, _)| one == name) {
            if let Some(new) = with(value) {
                *value = new;
            }
        }
    }
}
