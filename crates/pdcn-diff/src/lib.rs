//! Changes between two editions of a pathway, as facts.
//!
//! [`compare`] takes two [`Side`]s (two school years of one pathway, or the same edition of two folders or two
//! revisions) and gives a [`Comparison`]: the [`Change`]s, each with its [`Kind`], what it is about, the values and
//! the places on both sides, and a fingerprint by which it is known again; [`Hint`]s of possible renames; and the
//! [`consequences`] for each grade, for the pupils who go from one grade to the next, and for the coverage of AI.
//!
//! Nothing here is worded for people, and nothing depends on the order of files or on how an edition is cut into them.
//!
//! ```
//! use pdcn_diff::{Detail, Kind, Options, Side, compare};
//! use pdcn_source::{Folder, Loaded, load};
//!
//! fn edition(master: &str) -> Loaded {
//!     let grade = |id: &str| format!("{{ id = '{id}', title = '{id}', short = '{id}', stage = 'primary', cycle = '1', age = 6 }}");
//!     let grades = ["P1", "P2", "P3"].map(grade).join(", ");
//!     let frame = format!("id = '2026'\ntitle = 'Parcours'\nstatus = 'draft'\nlicense = 'CC0-1.0'\ngrade = [{grades}]");
//!     let outcome = "id = 'IA-001'\ncompetency = 'IA-EVAL'\nstatement = 'Nommer une IA.'\nlearn = 'P1'";
//!     load(Folder::from_texts([
//!         ("editions/2026/edition.toml", frame),
//!         ("editions/2026/primary/ia.toml", format!("[[outcome]]\n{outcome}\nmaster = '{master}'")),
//!     ]))
//! }
//!
//! fn side(loaded: &Loaded) -> Side<'_> {
//!     Side { pathway: &loaded.pathway, edition: &loaded.pathway.editions[0], sources: &loaded.sources }
//! }
//!
//! let (old, new) = (edition("P3"), edition("P2"));
//! let comparison = compare(side(&old), side(&new), &Options::default());
//! let change = &comparison.changes[0];
//! assert_eq!((change.kind, change.subject.id), (Kind::MasterEarlier, "IA-001"));
//! assert_eq!(change.detail, Detail::Grades(1));
//! let earlier = comparison.consequences().grades.iter().filter(|grade| !grade.changes.is_empty()).count();
//! assert_eq!(earlier, 2, "P2 masters it, P3 no longer works on it");
//! ```

mod change;
mod changes;
mod compare;
pub mod consequences;
mod fingerprint;
mod hints;
mod implied;
mod kind;
mod matching;
mod rewording;
mod side;

pub use change::{Change, Detail, Subject, Thing, Value};
pub use compare::{Comparison, Options, compare};
pub use hints::Hint;
pub use kind::{Category, Kind, Mirror};
pub use rewording::{Rewording, Words};
pub use side::Side;
