//! What a question is answered with, or why it has no answer.

use pdcn_document::Document;
use pdcn_model::Edition;
use pdcn_texts::Text;

use crate::Refusal;

/// What a question is answered with.
#[derive(Clone, Debug)]
pub struct Answer<'a> {
    /// The document.
    pub document: Document<'a>,
    /// What is to be said beside it, to whoever asked.
    pub remarks: Vec<Text>,
    /// What is short of what was asked for; the command fails then.
    pub shortfall: Option<Text>,
}

/// Why there is no answer.
#[derive(Clone, Debug)]
pub enum NoAnswer {
    /// Nothing answers to the question: what is to be said.
    Nothing(Vec<Text>),
    /// The question cannot be asked: what is wrong, and what to do.
    Refused(Refusal),
}

impl std::fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nothing(_) => f.write_str("nothing answers to the question"),
            Self::Refused(refusal) => refusal.fmt(f),
        }
    }
}

impl std::error::Error for NoAnswer {}

impl NoAnswer {
    /// Nothing of an edition answers.
    pub(crate) fn nothing_of(edition: &Edition) -> Self {
        Self::Nothing(vec![Text::new("view-nothing").with("edition", edition.id.as_str())])
    }
}

impl<'a> From<Document<'a>> for Answer<'a> {
    fn from(document: Document<'a>) -> Self {
        Self { document, remarks: Vec::new(), shortfall: None }
    }
}

impl<R: Into<Refusal>> From<R> for NoAnswer {
    fn from(refusal: R) -> Self {
        Self::Refused(refusal.into())
    }
}
