//! What is said of a workbook: what cannot be taken from it, and what is only to be known. Words come when it is shown.

use pdcn_texts::{Text, Texts, Value};

/// Something in a workbook that cannot be taken as it is; nothing is written while there is one.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Where it is: `Apprentissages!D17`, or the name of the sheet.
    pub place: String,
    /// The id of the record that it is about.
    pub id: Option<String>,
    /// What is wrong, why it matters; the part `help` says what to do.
    pub text: Text,
}

/// Something to be known about a workbook that stops nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    /// Where it is, when it is somewhere.
    pub place: Option<String>,
    /// What is so.
    pub text: Text,
}

impl Problem {
    /// A problem at a place.
    pub(crate) fn new(place: impl Into<String>, name: &'static str) -> Self {
        Self { place: place.into(), id: None, text: Text::new(name) }
    }

    /// Names the record that it is about.
    pub(crate) fn of(mut self, id: &str) -> Self {
        self.id = (!id.is_empty()).then(|| id.to_owned());
        self
    }

    /// Puts a value into its text.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.text = self.text.with(name, value);
        self
    }

    /// Words it: where and about what, what is wrong, and what to do.
    pub fn word(&self, words: &Texts) -> [String; 3] {
        let place = match &self.id {
            Some(id) => words.say("place-of", &[("place", self.place.as_str().into()), ("id", id.as_str().into())]),
            None => self.place.clone(),
        };
        [place, words.text(&self.text), words.text(&self.text.part("help"))]
    }
}

impl Remark {
    /// A remark about the whole, or about a place.
    pub(crate) fn new(place: Option<&str>, text: Text) -> Self {
        Self { place: place.map(str::to_owned), text }
    }

    /// Words it: where, and what is so.
    pub fn word(&self, words: &Texts) -> String {
        match &self.place {
            Some(place) => {
                let text = words.text(&self.text);
                words.say("remark-at", &[("place", place.as_str().into()), ("text", text.into())])
            }
            None => words.text(&self.text),
        }
    }
}
