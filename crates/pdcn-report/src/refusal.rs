//! Why a question cannot be asked.

use pdcn_texts::Text;

/// Why a question cannot be asked: what is wrong, and what to do.
#[derive(Clone, Debug)]
pub struct Refusal(Box<[Text; 2]>);

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the question cannot be asked: {}", self.0[0].name)
    }
}

impl std::error::Error for Refusal {}

impl Refusal {
    /// Says what is wrong with a text of the catalogues, and what to do with its part `help`.
    pub(crate) fn new(message: Text) -> Self {
        Self::with_help(message, "help")
    }

    /// The same, with another part of the text that says what to do.
    pub(crate) fn with_help(message: Text, help: &'static str) -> Self {
        let help = message.part(help);
        Self(Box::new([message, help]))
    }

    /// Returns what is wrong, and what to do.
    pub fn said(self) -> [Text; 2] {
        *self.0
    }
}

impl From<[Text; 2]> for Refusal {
    fn from(said: [Text; 2]) -> Self {
        Self(Box::new(said))
    }
}
