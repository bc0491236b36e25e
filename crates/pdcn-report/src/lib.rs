//! Views: a question about the curriculum, answered as a [`pdcn_document::Document`].
//!
//! A view is one file or folder of `src/`, with its words in a catalogue of its own, `texts/LANGUAGE/VIEW.ftl`. It knows
//! no format: what it answers can be written in all of them. A view over an edition reads a [`Context`]; a [`Selection`]
//! says which grades and outcomes are asked about.

pub mod changes;
mod chart;
mod checklist;
mod context;
pub mod coverage;
mod developing;
mod frame;
mod framework_titles;
mod gone;
mod inventory;
mod map;
mod reflection;
mod selection;
pub mod show;
mod signs;
mod table;
mod texts;
mod titles;

pub use chart::chart;
pub use checklist::{For, checklist};
pub use context::Context;
pub use developing::developing;
pub use frame::{closing_note, document as edition_document, document_words};
pub use inventory::inventory;
pub use map::{Around, NoMap, map};
pub use reflection::{reflection, reflections};
pub use selection::{Asked, Key, Selection, Unknown};
pub use table::{Detail, table};
pub use texts::catalogues;
pub use titles::Titles;
