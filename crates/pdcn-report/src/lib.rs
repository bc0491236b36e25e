//! Views: a question about the curriculum, answered as a [`pdcn_document::Document`].
//!
//! A [`View`] is one file or folder of `src/views/`: a record with what it may be asked, its place in the set of a school year,
//! examples, and the function that answers; its words are in a catalogue of its own, `texts/LANGUAGE/VIEW.ftl`. [`VIEWS`] is
//! the one list of them. A view knows no format: what it answers can be written in all of them. A [`Question`] puts what
//! was [`Asked`] to a view, about an edition ([`Context`]); a [`Selection`] says which grades and outcomes are asked about.
//!
//! ```
//! use pdcn_report::{Asked, Editions, Question, View, catalogues};
//! use pdcn_source::load;
//! use pdcn_texts::{Language, Texts};
//!
//! let loaded = load(pdcn_pathway::folder());
//! let (editions, texts) = (Editions::new(&loaded), Texts::new(Language::English, catalogues(Language::English)));
//! let view = View::named("checklist").expect("a view");
//! let asked = Asked::of(&[("grade", "P5")]);
//! let question = Question::new(view, &editions, "2026-2027", asked, &texts, None).expect("an edition");
//! let answer = (view.answer)(&question).expect("an answer");
//! assert_eq!(answer.document.title.words(), "Grade 5");
//! ```

mod answer;
mod ask;
mod board;
mod compared;
mod context;
mod editions;
mod files;
mod frame;
mod framework_titles;
mod gone;
mod key;
mod named;
mod neighbours;
mod part;
mod pictograms;
mod plan_name;
mod question;
mod refusal;
mod selection;
pub mod set;
mod signs;
mod since;
pub mod site;
mod table;
mod texts;
mod titles;
mod view;
pub mod views;

pub use answer::{Answer, NoAnswer};
pub use ask::{ANY, Ask, Asked, Example, Form};
pub use context::Context;
pub use editions::Editions;
pub use files::is_file_of;
pub use frame::document_words;
pub use key::Key;
pub use pictograms::PICTOGRAMS;
pub use plan_name::{find_plan, shown_path};
pub use refusal::Refusal;
pub use selection::{Selection, Unknown};
pub use table::{Detail, in_print_order};
pub use texts::catalogues;
pub use titles::Titles;
pub use view::{Answering, Question, View};
pub use views::{VIEWS, changes, coverage, revision, show};
