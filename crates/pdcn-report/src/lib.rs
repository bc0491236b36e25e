//! Views: a question about the curriculum, answered as a [`pdcn_document::Document`].
//!
//! A view is one file or folder of `src/`, with its words in a catalogue of its own, `texts/LANGUAGE/VIEW.ftl`. It knows
//! no format: what it answers can be written in all of them.

pub mod changes;
mod frame;
mod texts;
mod titles;

pub use frame::document_words;
pub use texts::catalogues;
pub use titles::Titles;
