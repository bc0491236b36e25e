//! Why a question has no answer, in words of the reader's language.

use std::error::Error;
use std::fmt;

use pdcn_texts::{Text, Texts};

use crate::contract::Refused;

/// Why a question has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal(pub(crate) Refused);

impl Refusal {
    /// What is wrong is a text, and what to do its part `help`, if it has one.
    pub(crate) fn new(text: &Text, words: &Texts) -> Self {
        let help = text.clone().part("help");
        let help = if words.has(help.name, help.part) { words.text(&help) } else { String::new() };
        Self(Refused { message: words.text(text), help })
    }

    /// What is wrong and what to do, as others have said it.
    pub(crate) fn said([message, help]: [Text; 2], words: &Texts) -> Self {
        Self(Refused { message: words.text(&message), help: words.text(&help) })
    }

    /// As JSON, for whoever catches it.
    pub(crate) fn json(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.0.message, self.0.help)
    }
}

impl Error for Refusal {}
